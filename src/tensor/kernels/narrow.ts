import { sums } from "./sums";

// Σ x[k] of each row of a block, and sixteen bits of one: static memory, so that the compiler keeps what it reads in a register.
const MOST_ROWS = 256;
const TOTALS = memory.data(4 * MOST_ROWS, 16);
const ONES = memory.data<i16>([1, 1, 1, 1, 1, 1, 1, 1], 16);
// What a block of rows takes of the first-level cache.
const BLOCK: usize = 16384;

/** sum + the products of sixteen signed 8-bit numbers and sixteen of 0 .. 127; the same integers with relaxed SIMD and without. */
// @ts-ignore: decorator
@inline
function more(sum: v128, x: v128, w: v128, ones: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) {
    // 2 * 127 * 127 fits into 16 bits.
    return i32x4.add(sum, i32x4.dot_i16x8_s(i16x8.relaxed_dot_i8x16_i7x16_s(x, w), ones));
  }
  const low = i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(x), i16x8.extend_low_i8x16_s(w));
  const high = i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(x), i16x8.extend_high_i8x16_s(w));
  return i32x4.add(sum, i32x4.add(low, high));
}

/** Weights of 8 bits to weights of 7, in place: round(w * 63 / 127) + 64, which is 1 .. 127. count is a multiple of 8. */
export function narrow(w: usize, count: usize): void {
  const by = i16x8.splat(16255);
  const middle = i16x8.splat(64);
  for (const end = w + count; w < end; w += 8) {
    const v = i16x8.add(i16x8.q15mulr_sat_s(v128.load8x8_s(w), by), middle);
    v128.store64_lane(w, i8x16.narrow_i16x8_s(v, v), 0);
  }
}

/**
 * out[r][n] = xs[r] * ws[n] * Σ x[r][k] (w[n][k] - 64) + bias[n], or added to what is there where `accumulate`.
 * x is i8 of -127 .. 127 with rows `ldx` bytes apart, w is what `narrow` made with rows `ldw` bytes apart, cols is a multiple
 * of 8. Four outputs are made at once: `out` (rows `ldo` bytes apart), `ws` and `bias` need room up to the next multiple of
 * 4, and w is read up to three rows past its end. A row's result hangs on that row alone, so it is the same in every batch.
 */
export function product8(
  x: usize, ldx: usize, xs: usize, rows: i32,
  w: usize, ldw: usize, cols: usize, ws: usize, bias: usize, outs: i32,
  out: usize, ldo: usize, accumulate: bool,
): void {
  const most = min<i32>(MOST_ROWS, max<i32>(2, <i32>(BLOCK / cols)));
  for (let from = 0; from < rows; from += most) {
    const first = <usize>from;
    block(x + first * ldx, ldx, xs + (first << 2), min<i32>(most, rows - from), w, ldw, cols, ws, bias, outs, out + first * ldo, ldo, accumulate);
  }
}

function block(
  x: usize, ldx: usize, xs: usize, rows: i32,
  w: usize, ldw: usize, cols: usize, ws: usize, bias: usize, outs: i32,
  out: usize, ldo: usize, accumulate: bool,
): void {
  const ones = v128.load(ONES);
  const whole = cols & ~15;
  totals(x, ldx, rows, cols);
  for (let n = 0; n < outs; n += 4) {
    const wn = w + <usize>n * ldw;
    const wend = wn + whole;
    const place = <usize>n << 2;
    const scale = v128.load(ws + place);
    const base = v128.load(bias + place);
    let r = 0;
    for (; r + 1 < rows; r += 2) {
      let xa = x + <usize>r * ldx;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      let at = wn;
      for (; at < wend; at += 16) {
        const va = v128.load(xa);
        const vb = v128.load(xa + ldx);
        let v = v128.load(at);
        a0 = more(a0, va, v, ones);
        b0 = more(b0, vb, v, ones);
        v = v128.load(at + ldw);
        a1 = more(a1, va, v, ones);
        b1 = more(b1, vb, v, ones);
        v = v128.load(at + 2 * ldw);
        a2 = more(a2, va, v, ones);
        b2 = more(b2, vb, v, ones);
        v = v128.load(at + 3 * ldw);
        a3 = more(a3, va, v, ones);
        b3 = more(b3, vb, v, ones);
        xa += 16;
      }
      if (whole < cols) {
        const va = v128.load64_zero(xa);
        const vb = v128.load64_zero(xa + ldx);
        let v = v128.load64_zero(at);
        a0 = more(a0, va, v, ones);
        b0 = more(b0, vb, v, ones);
        v = v128.load64_zero(at + ldw);
        a1 = more(a1, va, v, ones);
        b1 = more(b1, vb, v, ones);
        v = v128.load64_zero(at + 2 * ldw);
        a2 = more(a2, va, v, ones);
        b2 = more(b2, vb, v, ones);
        v = v128.load64_zero(at + 3 * ldw);
        a3 = more(a3, va, v, ones);
        b3 = more(b3, vb, v, ones);
      }
      const oa = out + <usize>r * ldo + place;
      finish(sums(a0, a1, a2, a3), r, scale, base, xs, oa, accumulate);
      finish(sums(b0, b1, b2, b3), r + 1, scale, base, xs, oa + ldo, accumulate);
    }
    if (r < rows) {
      let xa = x + <usize>r * ldx;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
      let at = wn;
      for (; at < wend; at += 16) {
        const va = v128.load(xa);
        a0 = more(a0, va, v128.load(at), ones);
        a1 = more(a1, va, v128.load(at + ldw), ones);
        a2 = more(a2, va, v128.load(at + 2 * ldw), ones);
        a3 = more(a3, va, v128.load(at + 3 * ldw), ones);
        xa += 16;
      }
      if (whole < cols) {
        const va = v128.load64_zero(xa);
        a0 = more(a0, va, v128.load64_zero(at), ones);
        a1 = more(a1, va, v128.load64_zero(at + ldw), ones);
        a2 = more(a2, va, v128.load64_zero(at + 2 * ldw), ones);
        a3 = more(a3, va, v128.load64_zero(at + 3 * ldw), ones);
      }
      finish(sums(a0, a1, a2, a3), r, scale, base, xs, out + <usize>r * ldo + place, accumulate);
    }
  }
}

// @ts-ignore: decorator
@inline
function finish(sum: v128, r: i32, scale: v128, base: v128, xs: usize, out: usize, accumulate: bool): void {
  const at = <usize>r << 2;
  const exact = i32x4.sub(sum, v128.load32_splat(TOTALS + at));
  const by = f32x4.mul(scale, v128.load32_splat(xs + at));
  v128.store(out, f32x4.add(accumulate ? v128.load(out) : base, f32x4.mul(by, f32x4.convert_i32x4_s(exact))));
}

/** 64 Σ x[r][k] of each row: what the 64 that weights are raised by adds to its products. */
function totals(x: usize, ldx: usize, rows: i32, cols: usize): void {
  for (let r = 0; r < rows; r++) {
    const xr = x + <usize>r * ldx;
    let total = i32x4.splat(0);
    for (let k: usize = 0; k < cols; k += 8) {
      total = i32x4.add(total, i32x4.extadd_pairwise_i16x8_s(v128.load8x8_s(xr + k)));
    }
    const half = i32x4.add(total, i32x4.shuffle(total, total, 2, 3, 0, 1));
    store<i32>(TOTALS + (<usize>r << 2), (i32x4.extract_lane(half, 0) + i32x4.extract_lane(half, 1)) << 6);
  }
}
