// Constants four times each: the compiler makes those in the code anew for every use, those in memory it only reads.
const TABLE = memory.data<f32>([
  60, 60, 60, 60,
  -60, -60, -60, -60,
  // Added to a number below 2^22 it leaves the nearest whole number in the low bits.
  12582912, 12582912, 12582912, 12582912,
  // 2^f for |f| <= 1/2 is 1 + f * (...), to 3e-6: own least-squares fit of the relative error, highest power first.
  0.009600230492651463, 0.009600230492651463, 0.009600230492651463, 0.009600230492651463,
  0.05591589957475662, 0.05591589957475662, 0.05591589957475662, 0.05591589957475662,
  0.24023716151714325, 0.24023716151714325, 0.24023716151714325, 0.24023716151714325,
  0.6931220889091492, 0.6931220889091492, 0.6931220889091492, 0.6931220889091492,
  1, 1, 1, 1,
  -1.4426950408889634, -1.4426950408889634, -1.4426950408889634, -1.4426950408889634,
  -2.8853900817779268, -2.8853900817779268, -2.8853900817779268, -2.8853900817779268,
  127, 127, 127, 127,
], 16);
const HIGH: usize = 0, LOW: usize = 1, ROUND: usize = 2, P4: usize = 3, P3: usize = 4, P2: usize = 5, P1: usize = 6, ONE: usize = 7;
const DECAY: usize = 8, DECAY_TWICE: usize = 9, STEPS: usize = 10;

// @ts-ignore: decorator
@inline
function constant(index: usize): v128 {
  return v128.load(TABLE + (index << 4));
}

/** 2^x for x within the limits. Only +, *, and rounding, so the same on every machine. */
// @ts-ignore: decorator
@inline
function power(x: v128): v128 {
  const t = f32x4.pmax(constant(LOW), f32x4.pmin(constant(HIGH), x));
  const m = f32x4.add(t, constant(ROUND));
  const f = f32x4.sub(t, f32x4.sub(m, constant(ROUND)));
  const low = f32x4.add(f32x4.mul(f, constant(P1)), constant(ONE));
  const high = f32x4.add(f32x4.mul(f, f32x4.add(f32x4.mul(f, constant(P4)), constant(P3))), constant(P2));
  return i32x4.add(f32x4.add(low, f32x4.mul(f32x4.mul(f, f), high)), i32x4.shl(m, 23));
}

/** p[k] = e^-(p[k] + x[k]), or e^-2(p[k] + x[k]) with the other factor. */
// @ts-ignore: decorator
@inline
function decays(p: usize, x: usize, span: usize, factor: usize): void {
  for (let k: usize = 0; k < span; k += 32) {
    const a = power(f32x4.mul(f32x4.add(v128.load(p + k), v128.load(x + k)), constant(factor)));
    const b = power(f32x4.mul(f32x4.add(v128.load(p + k, 16), v128.load(x + k, 16)), constant(factor)));
    v128.store(p + k, a);
    v128.store(p + k, b, 16);
  }
}

/**
 * One step of an LSTM for `rows` sentences. Gates i, f, g, o stand in `pre` [rows, 4 * width] (recurrent part, overwritten) and
 * in the rows that `inputs` points to (input part, bias included). Updates c [rows, width] f32 and h [rows, width] i8 with
 * the fixed scale 1/127, and writes h to where `outputs` points. width is a multiple of 8.
 * All powers first: what is left of a cell then hangs together so little that many are under way at once.
 */
export function gates(pre: usize, rows: i32, width: usize, inputs: usize, c: usize, h: usize, outputs: usize): void {
  const span = width << 2;
  for (let r = 0; r < rows; r++) {
    const x = <usize>load<u32>(inputs + (<usize>r << 2));
    const y = <usize>load<u32>(outputs + (<usize>r << 2));
    decays(pre, x, 2 * span, DECAY);
    decays(pre + 2 * span, x + 2 * span, span, DECAY_TWICE);
    decays(pre + 3 * span, x + 3 * span, span, DECAY);
    for (let k: usize = 0; k < span; k += 32) {
      const p = pre + k;
      const low = stateOf(v128.load(c + k), v128.load(p), v128.load(p + span), v128.load(p + 2 * span));
      const high = stateOf(v128.load(c + k, 16), v128.load(p, 16), v128.load(p + span, 16), v128.load(p + 2 * span, 16));
      const words = i16x8.narrow_i32x4_s(shown(low, v128.load(p + 3 * span)), shown(high, v128.load(p + 3 * span, 16)));
      v128.store(c + k, low);
      v128.store(c + k, high, 16);
      const bytes = i8x16.narrow_i16x8_s(words, words);
      v128.store64_lane(h + (k >> 2), bytes, 0);
      v128.store64_lane(y + (k >> 2), bytes, 0);
    }
    pre += span << 2;
    c += span;
    h += width;
  }
}

/** The new state, sigmoid(f) c + sigmoid(i) tanh(g), over one denominator. */
// @ts-ignore: decorator
@inline
function stateOf(c: v128, i: v128, f: v128, g: v128): v128 {
  const one = constant(ONE);
  const forget = f32x4.add(one, f);
  const both = f32x4.mul(f32x4.add(one, i), f32x4.add(one, g));
  const over = f32x4.add(f32x4.mul(c, both), f32x4.mul(forget, f32x4.sub(one, g)));
  return f32x4.div(over, f32x4.mul(forget, both));
}

/** sigmoid(o) tanh(state) in whole steps. */
// @ts-ignore: decorator
@inline
function shown(state: v128, o: v128): v128 {
  const one = constant(ONE);
  const e = power(f32x4.mul(state, constant(DECAY_TWICE)));
  const out = f32x4.div(f32x4.sub(one, e), f32x4.mul(f32x4.add(one, o), f32x4.add(one, e)));
  const round = constant(ROUND);
  return i32x4.sub(f32x4.add(f32x4.mul(out, constant(STEPS)), round), round);
}

/** For tests: out[k] = sigmoid(x[k]), in the second part of `out` tanh(x[k]). count is a multiple of 4. */
export function squash(x: usize, count: usize, out: usize): void {
  const one = constant(ONE);
  for (let k: usize = 0; k < count << 2; k += 16) {
    const e = power(f32x4.mul(v128.load(x + k), constant(DECAY)));
    const twice = power(f32x4.mul(v128.load(x + k), constant(DECAY_TWICE)));
    v128.store(out + k, f32x4.div(one, f32x4.add(one, e)));
    v128.store(out + (count << 2) + k, f32x4.div(f32x4.sub(one, twice), f32x4.add(one, twice)));
  }
}
