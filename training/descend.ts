const STEP = 0.5;
const MOMENTUM = 0.9;

/**
 * Weights that make a convex loss with a ridge least, by full steps with momentum (Nesterov 1983): the same every time. `slopeOf` gives the
 * slope of the loss at some weights, of `width`; of these all but the last, the bias, are held back by the ridge.
 */
export function descend(
  slopeOf: (weights: readonly number[]) => readonly number[],
  { width, ridge, steps }: { readonly width: number; readonly ridge: number; readonly steps: number },
): readonly number[] {
  let weights: readonly number[] = Array.from({ length: width }, () => 0);
  let speed: readonly number[] = weights;
  for (let step = 0; step < steps; step++) {
    const ahead = weights.map((weight, i) => weight + MOMENTUM * (speed[i] ?? 0));
    const slope = slopeOf(ahead);
    const held = ahead.map((weight, i) => (slope[i] ?? 0) + (i < width - 1 ? ridge * weight : 0));
    speed = speed.map((one, i) => MOMENTUM * one - STEP * (held[i] ?? 0));
    weights = weights.map((weight, i) => weight + (speed[i] ?? 0));
  }
  return weights;
}
