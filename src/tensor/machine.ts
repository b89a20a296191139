import { KERNELS_BASE64, RELAXED_KERNELS_BASE64 } from "./kernels-wasm.ts";

/** out = x · w, scaled and with a bias: rows of activations times packed rows of weights. */
type Product = (
  x: number,
  ldx: number,
  xs: number,
  rows: number,
  w: number,
  ldw: number,
  cols: number,
  ws: number,
  bias: number,
  outs: number,
  out: number,
  ldo: number,
  accumulate: boolean | number,
) => void;

/** The kernels' functions; places are byte addresses in the machine's memory. What each does stands at its source in kernels/. */
export interface Kernels {
  product16: Product;
  product8: Product;
  pack16(w: number, rows: number, cols: number, out: number): void;
  pack8(w: number, rows: number, cols: number, out: number): void;
  packedBytes(): number;
  dots(a: number, rows: number, b: number, others: number, cols: number, out: number, ldo: number): void;
  gates(pre: number, rows: number, width: number, inputs: number, c: number, h: number, outputs: number): void;
  squash(x: number, count: number, out: number): void;
  quantise(x: number, rows: number, cols: number, out: number, scales: number): void;
  layOut(x: number, count: number, cols: number, dilation: number, before: number, lane: number, by: number, out: number): void;
  addRows(ids: number, count: number, table: number, scales: number, cols: number, factor: number, out: number): void;
  lookUp(ids: number, count: number, table: number, scales: number, cols: number, out: number, add: boolean | number): void;
  leaky(x: number, count: number, slope: number): void;
  residual(x: number, y: number, count: number, first: boolean | number): void;
  argmax(x: number, rows: number, ld: number, count: number, out: number): void;
  shaStart(state: number): void;
  shaBlocks(state: number, data: number, blocks: number): void;
  heapBase(): number;
}

/**
 * One WebAssembly memory with the kernels on it, handed out as a stack: what is taken after a mark is given back by
 * releasing the mark. Views are fresh after each `take`, which may grow (and so move) the memory.
 */
export interface Machine {
  readonly kernels: Kernels;
  /** True where the kernels use relaxed SIMD; the results are the same. */
  readonly relaxed: boolean;
  readonly f32: Float32Array;
  readonly u32: Uint32Array;
  readonly i8: Int8Array;
  readonly u8: Uint8Array;
  readonly i16: Int16Array;
  /** Address of `bytes` bytes, a multiple of 64; not cleared. */
  take(bytes: number): number;
  mark(): number;
  release(mark: number): void;
}

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

/** A machine with room for `bytes` to begin with. Without `wantRelaxed` it does without relaxed SIMD even where there is some. */
export function createMachine(bytes = 0, wantRelaxed = true): Machine {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((bytes + SLACK) / PAGE) + 1 });
  const abort = (): never => {
    throw new Error("a kernel stopped");
  };
  const { module, relaxed } = kernelsModule(wantRelaxed);
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
