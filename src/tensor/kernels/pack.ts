// Weights as products want them: for eight outputs after one another, four bytes of each, so that what one loop turn needs lies
// side by side and every output has a lane of its own. Outputs that are missing at the end have zeros.

/** Four columns of four rows (those that there are), one row in each lane. */
// @ts-ignore: decorator
@inline
function four(w: usize, left: i32, cols: usize): v128 {
  let v = i32x4.splat(0);
  if (left > 0) v = v128.load32_lane(w, v, 0);
  if (left > 1) v = v128.load32_lane(w + cols, v, 1);
  if (left > 2) v = v128.load32_lane(w + 2 * cols, v, 2);
  if (left > 3) v = v128.load32_lane(w + 3 * cols, v, 3);
  return v;
}

/** Two columns of 16 bits of the four outputs, then the two columns behind them. */
// @ts-ignore: decorator
@inline
function storePairs(low: v128, high: v128, out: usize): void {
  v128.store(out, i32x4.shuffle(low, high, 0, 2, 4, 6));
  v128.store(out, i32x4.shuffle(low, high, 1, 3, 5, 7), 32);
}

/** Rows of 8-bit weights for `product16`, two bytes each. cols is a multiple of 4; `out` has room for a multiple of 8 rows. */
export function pack16(w: usize, rows: i32, cols: usize, out: usize): void {
  for (let n = 0; n < rows; n += 8) {
    for (let k: usize = 0; k < cols; k += 4) {
      for (let half = 0; half < 8; half += 4) {
        const v = four(w + <usize>(n + half) * cols + k, rows - n - half, cols);
        storePairs(i16x8.extend_low_i8x16_s(v), i16x8.extend_high_i8x16_s(v), out + (<usize>half << 2));
      }
      out += 64;
    }
  }
}

/** Bytes of a weight that `pack8` has packed. */
export function packedBytes(): usize {
  return ASC_FEATURE_RELAXED_SIMD ? 1 : 2;
}

/**
 * Rows of 8-bit weights as weights of 7, round(w * 63 / 127), for `product8`; as 1 .. 127 with 64 added where there is relaxed
 * SIMD. cols is a multiple of 4; `out` has room for a multiple of 8 rows of `packedBytes` a weight.
 */
export function pack8(w: usize, rows: i32, cols: usize, out: usize): void {
  const by = i16x8.splat(16255);
  const middle = i16x8.splat(64);
  for (let n = 0; n < rows; n += 8) {
    for (let k: usize = 0; k < cols; k += 4) {
      for (let half = 0; half < 8; half += 4) {
        const v = four(w + <usize>(n + half) * cols + k, rows - n - half, cols);
        const low = i16x8.q15mulr_sat_s(i16x8.extend_low_i8x16_s(v), by);
        const high = i16x8.q15mulr_sat_s(i16x8.extend_high_i8x16_s(v), by);
        const place = out + (<usize>half << 2);
        if (ASC_FEATURE_RELAXED_SIMD) v128.store(place, i8x16.narrow_i16x8_s(i16x8.add(low, middle), i16x8.add(high, middle)));
        else storePairs(low, high, place);
      }
      out += 32 * packedBytes();
    }
  }
}
