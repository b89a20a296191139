import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileKernels } from "../../scripts/kernels.ts";
import { createMachine, sha256 } from "../../src/tensor/index.ts";
import { mulberry } from "../syntax/toy-model.ts";

test("the committed kernels are what their sources compile to", { timeout: 120_000 }, async () => {
  expect(readFileSync(new URL("../../src/tensor/kernels-wasm.ts", import.meta.url), "utf8")).toBe(await compileKernels());
});

/** Room for random values of each kind, and what they are. */
function room(seed: number) {
  const machine = createMachine();
  const random = mulberry(seed);
  return {
    machine,
    floats(length: number, spread = 1) {
      const place = machine.take(4 * length + 64);
      const values = Float32Array.from({ length }, () => (random() * 2 - 1) * spread);
      machine.f32.set(values, place >> 2);
      return { place, values };
    },
    shorts(length: number) {
      const place = machine.take(2 * length);
      const values = Int16Array.from({ length }, () => Math.round((random() * 2 - 1) * 32_767));
      machine.i16.set(values, place >> 1);
      return { place, values };
    },
    bytes(length: number) {
      const place = machine.take(length + 4096);
      const values = Int8Array.from({ length }, () => Math.round((random() * 2 - 1) * 127));
      machine.i8.set(values, place);
      return { place, values };
    },
  };
}

test("products of any shape are those of whole numbers, scaled", () => {
  const shape = fc.record({
    rows: fc.integer({ min: 1, max: 9 }),
    cols: fc.integer({ min: 1, max: 64 }).map((n) => 8 * n),
    outs: fc.integer({ min: 1, max: 11 }),
    seed: fc.integer(),
    accumulate: fc.boolean(),
  });
  fc.assert(
    fc.property(shape, ({ rows, cols, outs, seed, accumulate }) => {
      const { machine, floats, shorts, bytes } = room(seed);
      const stride = (outs + 3) & ~3;
      const [x, xs, w, ws] = [shorts(rows * cols), floats(rows), bytes(outs * cols), floats(outs)];
      const [bias, out] = [floats(outs), floats(rows * stride)];
      machine.kernels.product(
        x.place,
        2 * cols,
        xs.place,
        rows,
        w.place,
        cols,
        cols,
        ws.place,
        bias.place,
        outs,
        out.place,
        4 * stride,
        accumulate,
      );
      for (let r = 0; r < rows; r++) {
        for (let n = 0; n < outs; n++) {
          let sum = 0;
          for (let k = 0; k < cols; k++) sum += (x.values[r * cols + k] ?? 0) * (w.values[n * cols + k] ?? 0);
          const scale = Math.fround((ws.values[n] ?? 0) * (xs.values[r] ?? 0));
          const base = accumulate ? (out.values[r * stride + n] ?? 0) : (bias.values[n] ?? 0);
          const expected = Math.fround(base + Math.fround(scale * Math.fround(sum)));
          expect(machine.f32[(out.place >> 2) + r * stride + n]).toBe(expected);
        }
      }
    }),
    { numRuns: 60, seed: 11 },
  );
});

test("the largest sums of 512 columns do not run over", () => {
  const { machine, floats, shorts, bytes } = room(1);
  const [x, w, out] = [shorts(512), bytes(4 * 512), floats(4)];
  machine.i16.fill(32_767, x.place >> 1, (x.place >> 1) + 512);
  machine.i8.fill(-127, w.place, w.place + 2048);
  const one = floats(4);
  machine.f32.fill(1, one.place >> 2, (one.place >> 2) + 4);
  const zero = floats(4, 0);
  machine.kernels.product(x.place, 1024, one.place, 1, w.place, 512, 512, one.place, zero.place, 4, out.place, 16, false);
  expect(machine.f32[out.place >> 2]).toBe(Math.fround(-32_767 * 127 * 512));
});

test("sigmoid and tanh are right to a millionth, and at the ends", () => {
  const { machine, floats } = room(2);
  const xs = Array.from({ length: 40_000 }, (_, i) => (i - 20_000) / 1000);
  const all = [
    ...xs,
    ...xs.map((x) => x / 1000),
    0,
    -0,
    1e30,
    -1e30,
    Infinity,
    -Infinity,
    88,
    -88,
    100,
    -100,
    1e-38,
    -1e-38,
  ].slice(0, 80_012);
  while (all.length % 4 !== 0) all.push(0);
  const x = floats(all.length);
  machine.f32.set(all, x.place >> 2);
  const out = floats(2 * all.length);
  machine.kernels.squash(x.place, all.length, out.place);
  let worst = 0;
  for (let i = 0; i < all.length; i++) {
    const value = machine.f32[(x.place >> 2) + i] ?? Number.NaN;
    worst = Math.max(worst, Math.abs((machine.f32[(out.place >> 2) + i] ?? Number.NaN) - 1 / (1 + Math.exp(-value))));
    worst = Math.max(worst, Math.abs((machine.f32[(out.place >> 2) + all.length + i] ?? Number.NaN) - Math.tanh(value)));
  }
  expect(worst).toBeLessThan(1e-6);
});

test("rows become 16-bit rows with the largest value at the end of the scale; zeros stay", () => {
  const { machine, floats, shorts } = room(3);
  const x = floats(32, 5);
  machine.f32.fill(0, (x.place >> 2) + 16, (x.place >> 2) + 32);
  const [out, scales] = [shorts(32), floats(2)];
  machine.kernels.quantise(x.place, 2, 16, out.place, scales.place);
  const got = Array.from(machine.i16.subarray(out.place >> 1, (out.place >> 1) + 32));
  expect(Math.max(...got.slice(0, 16).map(Math.abs))).toBe(32_767);
  const scale = machine.f32[scales.place >> 2] ?? 0;
  for (const [i, v] of got.slice(0, 16).entries()) expect(Math.abs(v * scale - (x.values[i] ?? 0))).toBeLessThan(scale);
  expect(got.slice(16)).toEqual(Array.from({ length: 16 }, () => 0));
});

test("dot products, rows of tables, argmax", () => {
  const { machine, floats, bytes } = room(4);
  const [a, b, out] = [floats(3 * 8), floats(8 * 8), floats(3 * 8)];
  machine.kernels.dots(a.place, 3, b.place, 5, 8, out.place, 32);
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 5; j++) {
      let sum = 0;
      for (let k = 0; k < 8; k++) sum += (a.values[8 * i + k] ?? 0) * (b.values[8 * j + k] ?? 0);
      expect(machine.f32[(out.place >> 2) + 8 * i + j]).toBeCloseTo(sum, 5);
    }
  }
  const [table, scales, sum] = [bytes(4 * 8), floats(4), floats(8, 0)];
  const ids = machine.take(16);
  machine.u32.set([2, 0, 2], ids >> 2);
  machine.kernels.addRows(ids, 3, table.place, scales.place, 8, 0.5, sum.place);
  for (let k = 0; k < 8; k++) {
    const value = (r: number): number => (table.values[8 * r + k] ?? 0) * (scales.values[r] ?? 0);
    expect(machine.f32[(sum.place >> 2) + k]).toBeCloseTo(value(2) + value(0) / 2, 3);
  }
  machine.f32.set([1, 3, 3, 0, -2, -1, -5, -1], a.place >> 2);
  machine.kernels.argmax(a.place, 2, 16, 4, ids);
  expect(Array.from(machine.u32.subarray(ids >> 2, (ids >> 2) + 2))).toEqual([1, 1]);
});

test("SHA-256 of any length is that of node:crypto", () => {
  for (const length of [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000, 16_384, 100_003]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 131 + (i >> 8)) & 255);
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
