import { expect, test } from "vitest";
import { quickenKernels } from "../../src/pipeline/engine.ts";
import { compileKernels, createMachine } from "../../src/tensor/index.ts";
import { RELAXED_KERNELS_BASE64 } from "../../src/tensor/kernels-wasm.ts";
import { rehearse } from "../../src/tensor/rehearsal.ts";

const expected = rehearse(createMachine(0, false));

test("kernels compiled for 256 bits reckon as those without relaxed SIMD do", () => {
  quickenKernels();
  expect(Buffer.compare(rehearse(createMachine()), expected)).toBe(0);
});

test("what an engine makes in a way of its own is used where it reckons rightly, and not where it does not", () => {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => object } };
  const bytes = Buffer.from(RELAXED_KERNELS_BASE64, "base64");
  // 16255 thirty-two-thousandths of a weight's 8 bits are its 7, which a little less are not.
  const at = bytes.indexOf(Buffer.from([0x7f, 0x3f, 0x7f, 0x3f]));
  expect(at).toBeGreaterThan(0);
  bytes[at] = 0x10;
  expect(compileKernels(() => new WebAssembly.Module(bytes))).toBe(false);
  expect(Buffer.compare(rehearse(createMachine()), expected)).toBe(0);
  expect(compileKernels((make) => make())).toBe(true);
  expect(Buffer.compare(rehearse(createMachine()), expected)).toBe(0);
});
