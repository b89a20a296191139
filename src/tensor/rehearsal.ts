import type { Machine } from "./face.ts";

/**
 * What all kernels make of made-up numbers, in shapes that take every way through their loops: the same bytes on every machine.
 */
export function rehearse(machine: Machine): Uint8Array {
  const mark = machine.mark();
  // Room first, so that views stay what they are.
  machine.take(ROOM);
  machine.release(mark);
  const { kernels, i8, i16, u32, f32 } = machine;
  let state = 1;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0) >> 8;
  const bytes = (count: number): number => {
    const place = machine.take(count + SPARE);
    for (let i = 0; i < count + SPARE; i++) i8[place + i] = next() % 128;
    return place;
  };
  const shorts = (count: number): number => {
    const place = machine.take(2 * count);
    for (let i = 0; i < count; i++) i16[(place >> 1) + i] = next() % 32_768;
    return place;
  };
  const floats = (count: number): number => {
    const place = machine.take(4 * (count + SPARE));
    for (let i = 0; i < count + SPARE; i++) f32[(place >> 2) + i] = (next() % 65_536) / 8192;
    return place;
  };
  const begin = machine.mark();
  const products = (rows: number, cols: number, outs: number): void => {
    const unpacked = bytes(cols * outs);
    const [w, out] = [machine.take(2 * cols * (outs + 7)), floats(rows * (outs + 7))];
    const [xs, ws, bias] = [floats(rows), floats(outs), floats(outs)];
    const ldo = 4 * ((outs + 7) & ~7);
    for (const accumulate of [false, true]) {
      kernels.pack8(unpacked, outs, cols, w);
      kernels.product8(bytes(rows * cols), cols, xs, rows, w, cols, cols, ws, bias, outs, out, ldo, accumulate);
      kernels.pack16(unpacked, outs, cols, w);
      kernels.product16(shorts(rows * cols), 2 * cols, xs, rows, w, cols, cols, ws, bias, outs, out, ldo, true);
    }
    kernels.quantise(out, rows, cols, bytes(rows * cols), floats(rows));
    kernels.argmax(out, rows, ldo, outs, floats(rows));
    // How weights are packed is each machine's own.
    machine.u8.fill(0, w, w + 2 * cols * (outs + 7));
  };
  products(7, 72, 11);
  products(1, 8, 1);
  const [wide, count, rows] = [40, 5, 7];
  const [inputs, outputs, ids] = [machine.take(4 * rows), machine.take(4 * rows), machine.take(4 * rows)];
  for (let row = 0; row < rows; row++) {
    u32[(inputs >> 2) + row] = floats(4 * wide);
    u32[(outputs >> 2) + row] = bytes(wide);
    u32[(ids >> 2) + row] = row % count;
  }
  kernels.gates(floats(4 * wide * rows), rows, wide, inputs, floats(wide * rows), bytes(wide * rows), outputs);
  kernels.squash(floats(wide), wide, floats(2 * wide));
  kernels.dots(floats(wide * count), count, floats(wide * (rows + 3)), rows, wide, floats(12 * count), 48);
  const [table, scales, x, y] = [bytes(count * wide), floats(count), floats(rows * wide), floats(rows * wide)];
  kernels.lookUp(ids, rows, table, scales, wide, x, false);
  kernels.lookUp(ids, rows, table, scales, wide, x, true);
  kernels.addRows(ids, rows, table, scales, wide, 0.5, y);
  kernels.leaky(y, rows * wide, 0.25);
  kernels.residual(x, y, rows * wide, false);
  kernels.residual(y, x, rows * wide, true);
  kernels.layOut(x, rows, wide, 3, 2, 7, 256, shorts(21 * wide));
  const digest = machine.take(64);
  kernels.shaStart(digest);
  kernels.shaBlocks(digest, bytes(192), 3);
  const made = machine.u8.slice(begin, machine.mark());
  machine.release(mark);
  return made;
}

const ROOM = 131_072;
// What kernels read and write behind the end of a row.
const SPARE = 64;
