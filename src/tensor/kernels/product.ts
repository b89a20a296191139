import { tiles } from "./tiles";

/**
 * out[r][n] = xs[r] * ws[n] * Σ x[r][k] w[n][k] + bias[n], or added to what is there where `accumulate`.
 * x is i16 with rows `ldx` bytes apart, w is what `pack16` made of rows `ldw` long, cols is a multiple of 8.
 * Eight outputs are made at once: `out` (rows `ldo` bytes apart), `ws` and `bias` need room up to the next multiple of 8.
 * A row's result hangs on that row alone, so it is the same in every batch.
 */
export function product16(
  x: usize, ldx: usize, xs: usize, rows: i32,
  w: usize, ldw: usize, cols: usize, ws: usize, bias: usize, outs: i32,
  out: usize, ldo: usize, accumulate: bool,
): void {
  tiles(x, ldx, xs, rows, 0, w, ldw << 1, cols << 1, ws, bias, outs, out, ldo, accumulate, false);
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
