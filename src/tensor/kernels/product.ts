import { sums } from "./sums";

// @ts-ignore: decorator
@inline
function more(sum: v128, x: v128, w: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(x, w));
}

/**
 * out[r][n] = xs[r] * ws[n] * Σ x[r][k] w[n][k] + bias[n], or added to what is there where `accumulate`.
 * x is i16 with rows `ldx` bytes apart, w is i8 with rows `ldw` bytes apart, cols is a multiple of 8.
 * Four outputs are made at once: `out` (rows `ldo` bytes apart), `ws` and `bias` need room up to the next multiple of 4.
 * A row's result hangs on that row alone, so it is the same in every batch.
 */
export function product16(
  x: usize, ldx: usize, xs: usize, rows: i32,
  w: usize, ldw: usize, cols: usize, ws: usize, bias: usize, outs: i32,
  out: usize, ldo: usize, accumulate: bool,
): void {
  for (let n = 0; n < outs; n += 4) {
    const wn = w + <usize>n * ldw;
    const wend = wn + cols;
    const place = <usize>n << 2;
    const scale = v128.load(ws + place);
    const base = v128.load(bias + place);
    for (let r = 0; r < rows; r += 2) {
      // An odd last row is its own partner: the same values are stored twice.
      const s = r + 1 < rows ? r + 1 : r;
      let xa = x + <usize>r * ldx;
      let xb = x + <usize>s * ldx;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      let at = wn;
      while (at < wend) {
        const va = v128.load(xa);
        const vb = v128.load(xb);
        let v = v128.load8x8_s(at);
        a0 = more(a0, va, v);
        b0 = more(b0, vb, v);
        v = v128.load8x8_s(at + ldw);
        a1 = more(a1, va, v);
        b1 = more(b1, vb, v);
        v = v128.load8x8_s(at + 2 * ldw);
        a2 = more(a2, va, v);
        b2 = more(b2, vb, v);
        v = v128.load8x8_s(at + 3 * ldw);
        a3 = more(a3, va, v);
        b3 = more(b3, vb, v);
        at += 8;
        xa += 16;
        xb += 16;
      }
      const oa = out + <usize>r * ldo + place;
      const ob = out + <usize>s * ldo + place;
      const basea = accumulate ? v128.load(oa) : base;
      const baseb = accumulate ? v128.load(ob) : base;
      const sa = f32x4.mul(scale, v128.load32_splat(xs + (<usize>r << 2)));
      const sb = f32x4.mul(scale, v128.load32_splat(xs + (<usize>s << 2)));
      v128.store(oa, f32x4.add(basea, f32x4.mul(sa, f32x4.convert_i32x4_s(sums(a0, a1, a2, a3)))));
      v128.store(ob, f32x4.add(baseb, f32x4.mul(sb, f32x4.convert_i32x4_s(sums(b0, b1, b2, b3)))));
    }
  }
}

/**
 * out[i][j] = a[i] · b[j], all f32, cols a multiple of 4. Rows of `out` are `ldo` bytes apart and have room for a
 * multiple of 4; b may be read up to three rows past its end.
 */
export function dots(a: usize, rows: i32, b: usize, others: i32, cols: usize, out: usize, ldo: usize): void {
  const ld = cols << 2;
  for (let i = 0; i < rows; i++) {
    const ai = a + <usize>i * ld;
    for (let j = 0; j < others; j += 4) {
      const bj = b + <usize>j * ld;
      let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
      for (let k: usize = 0; k < ld; k += 16) {
        const v = v128.load(ai + k);
        s0 = f32x4.add(s0, f32x4.mul(v, v128.load(bj + k)));
        s1 = f32x4.add(s1, f32x4.mul(v, v128.load(bj + ld + k)));
        s2 = f32x4.add(s2, f32x4.mul(v, v128.load(bj + 2 * ld + k)));
        s3 = f32x4.add(s3, f32x4.mul(v, v128.load(bj + 3 * ld + k)));
      }
      const ab = f32x4.add(i32x4.shuffle(s0, s1, 0, 4, 1, 5), i32x4.shuffle(s0, s1, 2, 6, 3, 7));
      const cd = f32x4.add(i32x4.shuffle(s2, s3, 0, 4, 1, 5), i32x4.shuffle(s2, s3, 2, 6, 3, 7));
      const sum = f32x4.add(i64x2.shuffle(ab, cd, 0, 2), i64x2.shuffle(ab, cd, 1, 3));
      v128.store(out + <usize>i * ldo + (<usize>j << 2), sum);
    }
  }
}
