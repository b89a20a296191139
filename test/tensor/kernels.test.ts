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
function room(seed: number, machine = createMachine()) {
  const random = mulberry(seed);
  const bytes = (length: number) => {
    const place = machine.take(length + 4096);
    const values = Int8Array.from({ length }, () => Math.round((random() * 2 - 1) * 127));
    machine.i8.set(values, place);
    return { place, values };
  };
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
    bytes,
    /** Packed weights, and the numbers that they stand for. */
    weights(rows: number, cols: number, product: "product8" | "product16", own = bytes(rows * cols)) {
      const place = machine.take(2 * cols * ((rows + 7) & ~7));
      if (product === "product16") machine.kernels.pack16(own.place, rows, cols, place);
      else machine.kernels.pack8(own.place, rows, cols, place);
      return { place, values: product === "product16" ? own.values : own.values.map((value) => Math.round((value * 63) / 127)) };
    },
  };
}

const machines = { "relaxed SIMD": () => createMachine(), "plain SIMD": () => createMachine(0, false) };

test("this engine has relaxed SIMD, so that both kinds of kernels are tested", () => {
  const [relaxed, plain] = [machines["relaxed SIMD"](), machines["plain SIMD"]()];
  expect(relaxed.relaxed).toBe(true);
  expect(plain.relaxed).toBe(false);
});

const products = [
  ["16-bit rows", machines["plain SIMD"], "product16"],
  ["8-bit rows, relaxed SIMD", machines["relaxed SIMD"], "product8"],
  ["8-bit rows, plain SIMD", machines["plain SIMD"], "product8"],
] as const;

for (const [kind, made, product] of products) {
  test(`products of any shape are those of whole numbers, scaled: ${kind}`, () => {
    const shape = fc.record({
      rows: fc.integer({ min: 1, max: 40 }),
      cols: fc.integer({ min: 1, max: 64 }).map((n) => 8 * n),
      outs: fc.integer({ min: 1, max: 19 }),
      seed: fc.integer(),
      accumulate: fc.boolean(),
    });
    fc.assert(
      fc.property(shape, ({ rows, cols, outs, seed, accumulate }) => {
        const { machine, floats, shorts, bytes, weights } = room(seed, made());
        const stride = (outs + 7) & ~7;
        const wide = product === "product16";
        const x = wide ? shorts(rows * cols) : bytes(rows * cols);
        const w = weights(outs, cols, product);
        const [xs, ws, bias, out] = [floats(rows), floats(stride), floats(stride), floats(rows * stride)];
        machine.kernels[product](
          x.place,
          (wide ? 2 : 1) * cols,
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
}

test("the largest sums do not run over: 512 columns of 16 bits, 1024 of 8", () => {
  for (const [, made, product] of products) {
    const { machine, floats, shorts, bytes, weights } = room(1, made());
    const wide = product === "product16";
    const cols = wide ? 512 : 1024;
    const [x, lowest, one, zero, out] = [shorts(cols), bytes(8 * cols), floats(8), floats(8, 0), floats(8)];
    machine.f32.fill(1, one.place >> 2, (one.place >> 2) + 8);
    machine.i8.fill(-127, lowest.place, lowest.place + 8 * cols);
    const w = weights(8, cols, product, lowest);
    for (const sign of [1, -1]) {
      if (wide) machine.i16.fill(sign * 32_767, x.place >> 1, (x.place >> 1) + cols);
      else machine.i8.fill(sign * 127, x.place, x.place + cols);
      machine.kernels[product](
        ...([x.place, (wide ? 2 : 1) * cols, one.place, 1, w.place, cols, cols, one.place, zero.place, 8] as const),
        ...([out.place, 32, false] as const),
      );
      expect(machine.f32[out.place >> 2]).toBe(Math.fround(-sign * (wide ? 32_767 * 127 : 127 * 63) * cols));
    }
  }
});

test("8-bit weights become the nearest of 7 bits, raised by 64 for relaxed SIMD", () => {
  const numbers = Array.from({ length: 256 }, (_, i) => Math.max(-127, i - 128));
  const nearest = Int8Array.from(numbers, (value) => Math.round((value * 63) / 127));
  // Of eight rows of 32, four bytes of each row stand together, or twice two numbers of 16 bits.
  const packed = (at: number): readonly number[] =>
    Array.from({ length: 256 }, (_, i) => nearest[32 * (((i % (8 * at)) / at) | 0) + at * ((i / (8 * at)) | 0) + (i % at)] ?? 0);
  for (const made of Object.values(machines)) {
    const { machine } = room(1, made());
    const [place, out] = [machine.take(256), machine.take(512)];
    machine.i8.set(numbers, place);
    machine.kernels.pack8(place, 8, 32, out);
    if (machine.relaxed) expect(Array.from(machine.i8.subarray(out, out + 256), (value) => value - 64)).toEqual(packed(4));
    else expect(Array.from(machine.i16.subarray(out >> 1, (out >> 1) + 256))).toEqual(packed(2));
  }
});

test("sigmoid and tanh are right to a hundred-thousandth, and at the ends", () => {
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
  expect(worst).toBeLessThan(1e-5);
});

test("rows become 8-bit rows with the largest value at the end of the scale; zeros stay", () => {
  const { machine, floats, bytes } = room(3);
  const x = floats(32, 5);
  machine.f32.fill(0, (x.place >> 2) + 16, (x.place >> 2) + 32);
  const [out, scales] = [bytes(32), floats(2)];
  machine.kernels.quantise(x.place, 2, 16, out.place, scales.place);
  const got = Array.from(machine.i8.subarray(out.place, out.place + 32));
  expect(Math.max(...got.slice(0, 16).map(Math.abs))).toBe(127);
  const scale = machine.f32[scales.place >> 2] ?? 0;
  for (const [i, v] of got.slice(0, 16).entries()) expect(Math.abs(v * scale - (x.values[i] ?? 0))).toBeLessThan(0.51 * scale);
  expect(got.slice(16)).toEqual(Array.from({ length: 16 }, () => 0));
});

test("a step of an LSTM is the same with relaxed SIMD and without, and that of its formula", () => {
  const steps = Object.values(machines).map((made) => {
    const { machine, floats, bytes } = room(9, made());
    const width = 16;
    const [pre, x, c, h, y] = [floats(4 * width, 3), floats(4 * width, 3), floats(width, 2), bytes(width), bytes(width)];
    const [inputs, outputs] = [machine.take(4), machine.take(4)];
    machine.u32[inputs >> 2] = x.place;
    machine.u32[outputs >> 2] = y.place;
    machine.kernels.gates(pre.place, 1, width, inputs, c.place, h.place, outputs);
    const written = Array.from(machine.i8.subarray(h.place, h.place + width));
    expect(Array.from(machine.i8.subarray(y.place, y.place + width))).toEqual(written);
    const sigmoid = (v: number): number => 1 / (1 + Math.exp(-v));
    const gate = (k: number, i: number): number => (pre.values[k * width + i] ?? 0) + (x.values[k * width + i] ?? 0);
    for (const [i, value] of written.entries()) {
      const state = sigmoid(gate(1, i)) * (c.values[i] ?? 0) + sigmoid(gate(0, i)) * Math.tanh(gate(2, i));
      expect(machine.f32[(c.place >> 2) + i]).toBeCloseTo(state, 4);
      expect(Math.abs(value - 127 * sigmoid(gate(3, i)) * Math.tanh(state))).toBeLessThan(0.501);
    }
    return [written, Array.from(machine.f32.subarray(c.place >> 2, (c.place >> 2) + width))];
  });
  expect(steps[0]).toEqual(steps[1]);
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
