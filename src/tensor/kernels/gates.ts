const LOG2E: f32 = 1.4426950408889634;
// ln 2 in two parts, so that x - n ln 2 keeps its last bits.
const LN2_HIGH: f32 = 0.693145751953125;
const LN2_LOW: f32 = 1.42860682030941723e-6;

/** 1 / (1 + e^-x), own series: e^-x = 2^n e^r with |r| <= ln 2 / 2. Only +, *, / and rounding, so the same everywhere. */
// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  const y = f32x4.neg(f32x4.max(f32x4.splat(-80), f32x4.min(f32x4.splat(80), x)));
  const n = f32x4.nearest(f32x4.mul(y, f32x4.splat(LOG2E)));
  const r = f32x4.sub(f32x4.sub(y, f32x4.mul(n, f32x4.splat(LN2_HIGH))), f32x4.mul(n, f32x4.splat(LN2_LOW)));
  let p = f32x4.splat(1.0 / 5040.0);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.0 / 720.0));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.0 / 120.0));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.0 / 24.0));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.0 / 6.0));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), f32x4.mul(p, power)));
}

// @ts-ignore: decorator
@inline
function tanh(x: v128): v128 {
  const s = sigmoid(f32x4.add(x, x));
  return f32x4.sub(f32x4.add(s, s), f32x4.splat(1));
}

/** For tests: out[k] = sigmoid(x[k]), then tanh in the second half of `out`. count is a multiple of 4. */
export function squash(x: usize, count: usize, out: usize): void {
  for (let k: usize = 0; k < count << 2; k += 16) {
    v128.store(out + k, sigmoid(v128.load(x + k)));
    v128.store(out + (count << 2) + k, tanh(v128.load(x + k)));
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
  const i = sigmoid(f32x4.add(v128.load(p), v128.load(x)));
  const f = sigmoid(f32x4.add(v128.load(p + span), v128.load(x + span)));
  const g = tanh(f32x4.add(v128.load(p + 2 * span), v128.load(x + 2 * span)));
  const o = sigmoid(f32x4.add(v128.load(p + 3 * span), v128.load(x + 3 * span)));
  const state = f32x4.add(f32x4.mul(f, v128.load(c)), f32x4.mul(i, g));
  v128.store(c, state);
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(f32x4.mul(o, tanh(state)), f32x4.splat(32767))));
}
