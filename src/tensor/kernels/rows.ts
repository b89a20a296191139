// `pmin` and `pmax` are one instruction where `min` and `max`, which know NaN, are many.
// @ts-ignore: decorator
@inline
function largest(v: v128): f32 {
  const w = f32x4.pmax(v, i32x4.shuffle(v, v, 2, 3, 0, 1));
  return max<f32>(f32x4.extract_lane(w, 0), f32x4.extract_lane(w, 1));
}

/** max |x| of each row of f32. cols is a multiple of 4. */
function peaks(x: usize, rows: i32, cols: usize, out: usize): void {
  const span = cols << 2;
  for (let r = 0; r < rows; r++) {
    const xr = x + <usize>r * span;
    let peak = f32x4.splat(0);
    for (let k: usize = 0; k < span; k += 16) peak = f32x4.pmax(peak, f32x4.abs(v128.load(xr + k)));
    store<f32>(out + (<usize>r << 2), largest(peak));
  }
}

// Added to a number below 2^22 it leaves the nearest whole number in the low bits.
const ROUND: f32 = 12582912;
const LIMIT: f32 = 32767;

/** Eight values times `by` as whole numbers of 16 bits, held within -32767 .. 32767. */
// @ts-ignore: decorator
@inline
function rounded(x: usize, by: v128, limit: v128, round: v128): v128 {
  const least = f32x4.neg(limit);
  const low = f32x4.pmax(least, f32x4.pmin(limit, f32x4.mul(v128.load(x), by)));
  const high = f32x4.pmax(least, f32x4.pmin(limit, f32x4.mul(v128.load(x, 16), by)));
  return i16x8.narrow_i32x4_s(i32x4.sub(f32x4.add(low, round), round), i32x4.sub(f32x4.add(high, round), round));
}

// @ts-ignore: decorator
@inline
function shrink(x: usize, span: usize, by: v128, out: usize): void {
  const limit = f32x4.splat(LIMIT);
  const round = f32x4.splat(ROUND);
  for (let k: usize = 0; k < span; k += 32) v128.store(out + (k >> 1), rounded(x + k, by, limit, round));
}

/** Rows of f32 to i8 with one scale a row, max |x| / 127. cols is a multiple of 8. */
export function quantise(x: usize, rows: i32, cols: usize, out: usize, scales: usize): void {
  const span = cols << 2;
  const limit = f32x4.splat(LIMIT);
  const round = f32x4.splat(ROUND);
  peaks(x, rows, cols, scales);
  for (let r = 0; r < rows; r++) {
    const peak = load<f32>(scales + (<usize>r << 2));
    const by = f32x4.splat(peak > 0 ? 127 / peak : 0);
    store<f32>(scales + (<usize>r << 2), peak / 127);
    for (let k: usize = 0; k < span; k += 32) {
      const packed = rounded(x + k, by, limit, round);
      v128.store64_lane(out, i8x16.narrow_i16x8_s(packed, packed), 0);
      out += 8;
    }
    x += span;
  }
}

/**
 * Rows of f32 to i16 with the scale 1 / by, laid out so that what a convolution with this dilation meets at one place
 * lies side by side: row p goes to place p / dilation + before of lane p % dilation, each lane being `lane` rows long.
 * What lies between is left as it is. cols is a multiple of 8.
 */
export function layOut(
  x: usize, count: i32, cols: usize, dilation: i32, before: i32, lane: i32, by: f32, out: usize,
): void {
  const factor = f32x4.splat(by);
  for (let p = 0; p < count; p++) {
    const place = <usize>(p % dilation * lane + p / dilation + before);
    shrink(x + (<usize>p * cols << 2), cols << 2, factor, out + (place * cols << 1));
  }
}

/** out[cols] += factor * Σ table[id], the table's rows being i8 with one scale a row. cols is a multiple of 8. */
export function addRows(ids: usize, count: i32, table: usize, scales: usize, cols: usize, factor: f32, out: usize): void {
  for (let i = 0; i < count; i++) {
    const id = <usize>load<u32>(ids + (<usize>i << 2));
    const row = table + id * cols;
    const by = f32x4.splat(load<f32>(scales + (id << 2)) * factor);
    for (let k: usize = 0; k < cols; k += 8) {
      const v = v128.load8x8_s(row + k);
      const o = out + (k << 2);
      v128.store(o, f32x4.add(v128.load(o), f32x4.mul(by, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(v)))));
      v128.store(o, f32x4.add(v128.load(o, 16), f32x4.mul(by, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(v)))), 16);
    }
  }
}

/** x[k] where it is above zero, slope * x[k] elsewhere. count is a multiple of 4. */
export function leaky(x: usize, count: usize, slope: f32): void {
  const by = f32x4.splat(slope);
  const zero = f32x4.splat(0);
  for (let k: usize = 0; k < count << 2; k += 16) {
    const v = v128.load(x + k);
    v128.store(x + k, f32x4.add(f32x4.pmax(zero, v), f32x4.mul(by, f32x4.pmin(zero, v))));
  }
}

/** x += max(y, 0), or x = max(y, 0) where `first`. count is a multiple of 4. */
export function residual(x: usize, y: usize, count: usize, first: bool): void {
  const zero = f32x4.splat(0);
  for (let k: usize = 0; k < count << 2; k += 16) {
    const v = f32x4.pmax(zero, v128.load(y + k));
    v128.store(x + k, first ? v : f32x4.add(v128.load(x + k), v));
  }
}

/** For each row of f32 (`ld` bytes apart) the index of its first largest value among `count`, as u32. */
export function argmax(x: usize, rows: i32, ld: usize, count: i32, out: usize): void {
  for (let r = 0; r < rows; r++) {
    const xr = x + <usize>r * ld;
    let best = 0;
    let top = load<f32>(xr);
    for (let k = 1; k < count; k++) {
      const v = load<f32>(xr + (<usize>k << 2));
      if (v > top) {
        top = v;
        best = k;
      }
    }
    store<u32>(out + (<usize>r << 2), best);
  }
}

/** out[i] = table[ids[i]], or added to it where `add`; the table's rows are i8 with one scale a row. cols is a multiple of 8. */
export function lookUp(ids: usize, count: i32, table: usize, scales: usize, cols: usize, out: usize, add: bool): void {
  for (let i = 0; i < count; i++) {
    if (!add) memory.fill(out, 0, cols << 2);
    addRows(ids + (<usize>i << 2), 1, table, scales, cols, 1, out);
    out += cols << 2;
  }
}
