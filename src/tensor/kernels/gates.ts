// 2^f for |f| <= 1/2, to 2e-7: own least-squares fit of the relative error.
const P0: f32 = 1;
const P1: f32 = 0.6931470036506653;
const P2: f32 = 0.24022242426872253;
const P3: f32 = 0.05550733581185341;
const P4: f32 = 0.009671512991189957;
const P5: f32 = 0.001326472731307149;
// Added to a number below 2^22 it leaves the nearest whole number in the low bits.
const ROUND: f32 = 12582912;
const LIMIT: f32 = 60;

/** 2^x for x within the limit. Only +, *, and rounding, so the same on every machine. */
// @ts-ignore: decorator
@inline
function power(x: v128): v128 {
  const t = f32x4.max(f32x4.splat(-LIMIT), f32x4.min(f32x4.splat(LIMIT), x));
  const m = f32x4.add(t, f32x4.splat(ROUND));
  const f = f32x4.sub(t, f32x4.sub(m, f32x4.splat(ROUND)));
  let p = f32x4.add(f32x4.mul(f32x4.splat(P5), f), f32x4.splat(P4));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(P3));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(P2));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(P1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(P0));
  return i32x4.add(p, i32x4.shl(m, 23));
}

/** e^-x. */
// @ts-ignore: decorator
@inline
function decay(x: v128): v128 {
  return power(f32x4.mul(x, f32x4.splat(-1.4426950408889634)));
}

/** e^-2x. */
// @ts-ignore: decorator
@inline
function decayTwice(x: v128): v128 {
  return power(f32x4.mul(x, f32x4.splat(-2.8853900817779268)));
}

/** sigmoid(a) * tanh(b) with one division: 1 / (1 + e^-a) * (1 - e^-2b) / (1 + e^-2b). */
// @ts-ignore: decorator
@inline
function gated(a: v128, b: v128): v128 {
  const one = f32x4.splat(1);
  const e = decayTwice(b);
  return f32x4.div(f32x4.sub(one, e), f32x4.mul(f32x4.add(one, decay(a)), f32x4.add(one, e)));
}

// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), decay(x)));
}

/** For tests: out[k] = sigmoid(x[k]), in the second part of `out` tanh(x[k]). count is a multiple of 4. */
export function squash(x: usize, count: usize, out: usize): void {
  for (let k: usize = 0; k < count << 2; k += 16) {
    v128.store(out + k, sigmoid(v128.load(x + k)));
    v128.store(out + (count << 2) + k, gated(f32x4.splat(100), v128.load(x + k)));
  }
}

/**
 * One step of an LSTM for `rows` sentences. Gates i, f, g, o stand in `pre` [rows, 4 * width] (recurrent part) and in the
 * rows that `inputs` points to (input part, bias included). Updates c [rows, width] f32 and h [rows, width] i16 with the
 * fixed scale 1/32767, and writes h to where `outputs` points. width is a multiple of 8.
 */
export function gates(pre: usize, rows: i32, width: usize, inputs: usize, c: usize, h: usize, outputs: usize): void {
  const span = width << 2;
  for (let r = 0; r < rows; r++) {
    const p = pre + (<usize>r * span << 2);
    const x = <usize>load<u32>(inputs + (<usize>r << 2));
    const y = <usize>load<u32>(outputs + (<usize>r << 2));
    const cr = c + <usize>r * span;
    const hr = h + (<usize>r * width << 1);
    for (let k: usize = 0; k < span; k += 32) {
      const low = cell(p + k, x + k, span, cr + k);
      const high = cell(p + k + 16, x + k + 16, span, cr + k + 16);
      const packed = i16x8.narrow_i32x4_s(low, high);
      v128.store(hr + (k >> 1), packed);
      v128.store(y + (k >> 1), packed);
    }
  }
}

// @ts-ignore: decorator
@inline
function cell(p: usize, x: usize, span: usize, c: usize): v128 {
  const i = f32x4.add(v128.load(p), v128.load(x));
  const f = f32x4.add(v128.load(p + span), v128.load(x + span));
  const g = f32x4.add(v128.load(p + 2 * span), v128.load(x + 2 * span));
  const o = f32x4.add(v128.load(p + 3 * span), v128.load(x + 3 * span));
  const state = f32x4.add(f32x4.mul(sigmoid(f), v128.load(c)), gated(i, g));
  v128.store(c, state);
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(gated(o, state), f32x4.splat(32767))));
}
