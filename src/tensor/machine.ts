import type { Kernels, Machine } from "./face.ts";
import { KERNELS_BASE64, RELAXED_KERNELS_BASE64 } from "./kernels-wasm.ts";
import { rehearse } from "./rehearsal.ts";

const PAGE = 65_536;
// Kernels read up to three rows past the end of what they are given.
const SLACK = PAGE;

/** The little of WebAssembly that is used here: it is neither in the language's own library nor in Node's types. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    Memory: new (size: { initial: number }) => Memory;
    Module: new (bytes: Uint8Array) => object;
    validate: (bytes: Uint8Array) => boolean;
    Instance: new (module: object, imports: Record<string, Record<string, unknown>>) => { readonly exports: unknown };
  };
};

const decoded = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

interface Compiled {
  readonly module: object;
  readonly relaxed: boolean;
}

const compiled = new Map<boolean, Compiled>();

/** Relaxed SIMD multiplies twice as many numbers at once; the kernels use it so that no result is left to the engine. */
function kernelsModule(relaxed: boolean): Compiled {
  const known = compiled.get(relaxed);
  if (known) return known;
  const bytes = decoded(relaxed ? RELAXED_KERNELS_BASE64 : KERNELS_BASE64);
  if (relaxed && !WebAssembly.validate(bytes)) return kernelsModule(false);
  const made = { module: new WebAssembly.Module(bytes), relaxed };
  compiled.set(relaxed, made);
  return made;
}

// A section without a name or content: an engine that knows the bytes would take the code that it has already made of them.
const NOTHING = [0, 1, 0];

/**
 * Compiles the kernels by `compile`, in which an engine may be told to do it in a way of its own. Machines made from then on have
 * what came of it, if it makes the same of made-up numbers as the kernels without relaxed SIMD: false where it does not, or where
 * there is no relaxed SIMD.
 */
export function compileKernels(compile: (make: () => object) => object): boolean {
  const bytes = decoded(RELAXED_KERNELS_BASE64);
  if (!WebAssembly.validate(bytes)) return false;
  const made = { module: compile(() => new WebAssembly.Module(Uint8Array.of(...bytes, ...NOTHING))), relaxed: true };
  const expected = rehearse(createMachine(0, false));
  const got = rehearse(machineOf(made, 0));
  for (const [i, byte] of expected.entries()) if (got[i] !== byte) return false;
  compiled.set(true, made);
  return true;
}

/** A machine with room for `bytes` to begin with. Without `wantRelaxed` it does without relaxed SIMD even where there is some. */
export function createMachine(bytes = 0, wantRelaxed = true): Machine {
  return machineOf(kernelsModule(wantRelaxed), bytes);
}

function machineOf({ module, relaxed }: Compiled, bytes: number): Machine {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((bytes + SLACK) / PAGE) + 1 });
  const abort = (): never => {
    throw new Error("a kernel stopped");
  };
  const kernels = new WebAssembly.Instance(module, { env: { memory, abort } }).exports as Kernels;
  let top = (kernels.heapBase() + 63) & ~63;
  let views = viewsOf(memory);
  return {
    kernels,
    relaxed,
    get f32() {
      return views.f32;
    },
    get u32() {
      return views.u32;
    },
    get i8() {
      return views.i8;
    },
    get u8() {
      return views.u8;
    },
    get i16() {
      return views.i16;
    },
    take(size) {
      const place = top;
      top = (top + size + 63) & ~63;
      const missing = top + SLACK - memory.buffer.byteLength;
      if (missing > 0) {
        memory.grow(Math.ceil(missing / PAGE));
        views = viewsOf(memory);
      }
      return place;
    },
    mark: () => top,
    release(mark) {
      top = mark;
    },
  };
}

function viewsOf(memory: Memory) {
  const { buffer } = memory;
  return {
    f32: new Float32Array(buffer),
    u32: new Uint32Array(buffer),
    i8: new Int8Array(buffer),
    u8: new Uint8Array(buffer),
    i16: new Int16Array(buffer),
  };
}
