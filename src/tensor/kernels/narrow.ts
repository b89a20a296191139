import { tiles } from "./tiles";

// What a block of rows takes of the first-level cache, or their copies in 16 bits.
const BLOCK: usize = ASC_FEATURE_RELAXED_SIMD ? 16384 : 8192;
// The longest rows have room in it.
const COPIES: usize = 16384;
const MOST_ROWS = 256;

// Room behind what the compiler lays out: -64 Σ x[k] of each row of a block, which is what the 64 that weights are raised by adds
// to its products; and copies of rows in 16 bits.
const STARTS: usize = __heap_base;
const WIDE: usize = STARTS + 4 * MOST_ROWS;

/** First byte of memory that the kernels do not use themselves. */
export function heapBase(): usize {
  return WIDE + COPIES;
}

/**
 * out[r][n] = xs[r] * ws[n] * Σ x[r][k] w[n][k] + bias[n], or added to what is there where `accumulate`.
 * x is i8 of -127 .. 127 with rows `ldx` bytes apart, w is what `pack8` made of rows `ldw` long, cols is a multiple of 8, 8192 at
 * most. Eight outputs are made at once: `out` (rows `ldo` bytes apart), `ws` and `bias` need room up to the next multiple of 8.
 * A row's result hangs on that row alone, so it is the same in every batch.
 */
export function product8(
  x: usize, ldx: usize, xs: usize, rows: i32,
  w: usize, ldw: usize, cols: usize, ws: usize, bias: usize, outs: i32,
  out: usize, ldo: usize, accumulate: bool,
): void {
  const most = min<i32>(MOST_ROWS, max<i32>(1, <i32>(BLOCK / cols)));
  for (let from = 0; from < rows; from += most) {
    const count = min<i32>(most, rows - from);
    if (ASC_FEATURE_RELAXED_SIMD) {
      totals(x, ldx, count, cols);
      tiles(x, ldx, xs, count, STARTS, w, ldw, cols, ws, bias, outs, out, ldo, accumulate, true);
    } else {
      widen(x, ldx, count, cols);
      tiles(WIDE, cols << 1, xs, count, 0, w, ldw << 1, cols << 1, ws, bias, outs, out, ldo, accumulate, false);
    }
    const done = <usize>most;
    x += done * ldx;
    xs += done << 2;
    out += done * ldo;
  }
}

function totals(x: usize, ldx: usize, rows: i32, cols: usize): void {
  for (let r = 0; r < rows; r++) {
    const xr = x + <usize>r * ldx;
    let total = i32x4.splat(0);
    for (let k: usize = 0; k < cols; k += 8) {
      total = i32x4.add(total, i32x4.extadd_pairwise_i16x8_s(v128.load8x8_s(xr + k)));
    }
    const half = i32x4.add(total, i32x4.shuffle(total, total, 2, 3, 0, 1));
    store<i32>(STARTS + (<usize>r << 2), (i32x4.extract_lane(half, 0) + i32x4.extract_lane(half, 1)) * -64);
  }
}

function widen(x: usize, ldx: usize, rows: i32, cols: usize): void {
  let out = WIDE;
  for (let r = 0; r < rows; r++) {
    const xr = x + <usize>r * ldx;
    for (let k: usize = 0; k < cols; k += 8) {
      v128.store(out, v128.load8x8_s(xr + k));
      out += 16;
    }
  }
}
