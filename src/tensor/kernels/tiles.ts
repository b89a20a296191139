// Sixteen bits of one, in memory: the compiler then keeps them in a register.
const ONES = memory.data<i16>([1, 1, 1, 1, 1, 1, 1, 1], 16);

/** sum + what four bytes of a row, the same in all lanes, make with the weights of four outputs. */
// @ts-ignore: decorator
@inline
function more(sum: v128, x: v128, w: v128, ones: v128, narrow: bool): v128 {
  // 2 * 127 * 127 fits into 16 bits.
  if (ASC_FEATURE_RELAXED_SIMD && narrow) {
    return i32x4.add(sum, i32x4.dot_i16x8_s(i16x8.relaxed_dot_i8x16_i7x16_s(x, w), ones));
  }
  return i32x4.add(sum, i32x4.dot_i16x8_s(x, w));
}

// @ts-ignore: decorator
@inline
function finish(low: v128, high: v128, xs: usize, ws: usize, base: usize, out: usize): void {
  const scale = v128.load32_splat(xs);
  const a = f32x4.add(v128.load(base), f32x4.mul(f32x4.mul(v128.load(ws), scale), f32x4.convert_i32x4_s(low)));
  const b = f32x4.add(v128.load(base, 16), f32x4.mul(f32x4.mul(v128.load(ws, 16), scale), f32x4.convert_i32x4_s(high)));
  v128.store(out, a);
  v128.store(out, b, 16);
}

// @ts-ignore: decorator
@inline
function start(starts: usize, narrow: bool): v128 {
  return narrow ? v128.load32_splat(starts) : i32x4.splat(0);
}

/**
 * The loops of both products, for rows `ldx` bytes apart of `span` bytes, a multiple of 8, and packed weights: eight outputs of
 * four rows at a time, all whole numbers until the end. `narrow` says that both are of 8 bits; sums then begin with `starts`.
 * What stands side by side here in twos, always sixteen bytes apart, an engine may do at once.
 */
// @ts-ignore: decorator
@inline
export function tiles(
  x: usize, ldx: usize, xs: usize, rows: i32, starts: usize,
  w: usize, ldw: usize, span: usize, ws: usize, bias: usize, outs: i32,
  out: usize, ldo: usize, accumulate: bool, narrow: bool,
): void {
  const ones = v128.load(ONES);
  for (let n = 0; n < outs; n += 8) {
    const end = w + (span << 3);
    let xa = x, s = xs, t = starts, o = out;
    let low = ones, high = ones, v = ones;
    let r = 0;
    for (; r + 3 < rows; r += 4) {
      let a0 = start(t, narrow), a1 = a0;
      let b0 = start(t + 4, narrow), b1 = b0;
      let c0 = start(t + 8, narrow), c1 = c0;
      let d0 = start(t + 12, narrow), d1 = d0;
      for (let at = w; at < end; at += 64) {
        low = v128.load(at);
        high = v128.load(at, 16);
        v = v128.load32_splat(xa);
        a0 = more(a0, v, low, ones, narrow);
        a1 = more(a1, v, high, ones, narrow);
        v = v128.load32_splat(xa + ldx);
        b0 = more(b0, v, low, ones, narrow);
        b1 = more(b1, v, high, ones, narrow);
        v = v128.load32_splat(xa + 2 * ldx);
        c0 = more(c0, v, low, ones, narrow);
        c1 = more(c1, v, high, ones, narrow);
        v = v128.load32_splat(xa + 3 * ldx);
        d0 = more(d0, v, low, ones, narrow);
        d1 = more(d1, v, high, ones, narrow);
        low = v128.load(at, 32);
        high = v128.load(at, 48);
        v = v128.load32_splat(xa, 4);
        a0 = more(a0, v, low, ones, narrow);
        a1 = more(a1, v, high, ones, narrow);
        v = v128.load32_splat(xa + ldx, 4);
        b0 = more(b0, v, low, ones, narrow);
        b1 = more(b1, v, high, ones, narrow);
        v = v128.load32_splat(xa + 2 * ldx, 4);
        c0 = more(c0, v, low, ones, narrow);
        c1 = more(c1, v, high, ones, narrow);
        v = v128.load32_splat(xa + 3 * ldx, 4);
        d0 = more(d0, v, low, ones, narrow);
        d1 = more(d1, v, high, ones, narrow);
        xa += 8;
      }
      finish(a0, a1, s, ws, accumulate ? o : bias, o);
      o += ldo;
      finish(b0, b1, s + 4, ws, accumulate ? o : bias, o);
      o += ldo;
      finish(c0, c1, s + 8, ws, accumulate ? o : bias, o);
      o += ldo;
      finish(d0, d1, s + 12, ws, accumulate ? o : bias, o);
      o += ldo;
      xa += 4 * ldx - span;
      s += 16;
      t += 16;
    }
    if (r + 1 < rows) {
      let a0 = start(t, narrow), a1 = a0;
      let b0 = start(t + 4, narrow), b1 = b0;
      for (let at = w; at < end; at += 64) {
        low = v128.load(at);
        high = v128.load(at, 16);
        v = v128.load32_splat(xa);
        a0 = more(a0, v, low, ones, narrow);
        a1 = more(a1, v, high, ones, narrow);
        v = v128.load32_splat(xa + ldx);
        b0 = more(b0, v, low, ones, narrow);
        b1 = more(b1, v, high, ones, narrow);
        low = v128.load(at, 32);
        high = v128.load(at, 48);
        v = v128.load32_splat(xa, 4);
        a0 = more(a0, v, low, ones, narrow);
        a1 = more(a1, v, high, ones, narrow);
        v = v128.load32_splat(xa + ldx, 4);
        b0 = more(b0, v, low, ones, narrow);
        b1 = more(b1, v, high, ones, narrow);
        xa += 8;
      }
      finish(a0, a1, s, ws, accumulate ? o : bias, o);
      o += ldo;
      finish(b0, b1, s + 4, ws, accumulate ? o : bias, o);
      o += ldo;
      xa += 2 * ldx - span;
      s += 8;
      t += 8;
      r += 2;
    }
    if (r < rows) {
      let a0 = start(t, narrow), a1 = a0;
      for (let at = w; at < end; at += 64) {
        v = v128.load32_splat(xa);
        a0 = more(a0, v, v128.load(at), ones, narrow);
        a1 = more(a1, v, v128.load(at, 16), ones, narrow);
        v = v128.load32_splat(xa, 4);
        a0 = more(a0, v, v128.load(at, 32), ones, narrow);
        a1 = more(a1, v, v128.load(at, 48), ones, narrow);
        xa += 8;
      }
      finish(a0, a1, s, ws, accumulate ? o : bias, o);
    }
    w += ldw << 3;
    ws += 32;
    bias += 32;
    out += 32;
  }
}
