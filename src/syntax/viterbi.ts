/** For every label the labels that may stand before it: I-X only after B-X or I-X. Null stands for the beginning. */
export function allowedBefore(labels: readonly string[]): readonly (readonly number[])[] {
  return labels.map((label) =>
    labels.flatMap((before, i) => (!label.startsWith("I-") || before.slice(2) === label.slice(2) ? [i] : [])),
  );
}

/**
 * The best sequence of labels over `length` words whose scores stand in `scores` from `from`, `stride` apart, where each
 * label may only follow those of `before`. On equal scores the earlier label wins.
 */
export function bestLabels(
  scores: Float32Array,
  from: number,
  stride: number,
  length: number,
  labels: readonly string[],
  before: readonly (readonly number[])[],
): number[] {
  const count = labels.length;
  const back = new Uint16Array(length * count);
  let now = new Float64Array(count);
  let next = new Float64Array(count);
  for (let label = 0; label < count; label++) {
    now[label] = labels[label]?.startsWith("I-") ? Number.NEGATIVE_INFINITY : (scores[from + label] as number);
  }
  for (let word = 1; word < length; word++) {
    for (let label = 0; label < count; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let origin = 0;
      const origins = before[label] as readonly number[];
      for (let k = 0; k < origins.length; k++) {
        const i = origins[k] as number;
        if ((now[i] as number) > best) {
          best = now[i] as number;
          origin = i;
        }
      }
      back[word * count + label] = origin;
      next[label] = best + (scores[from + word * stride + label] as number);
    }
    [now, next] = [next, now];
  }
  let label = now.indexOf(now.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY));
  const path: number[] = [];
  for (let word = length - 1; word >= 0; word--) {
    path.push(Math.max(0, label));
    label = back[word * count + label] as number;
  }
  return path.reverse();
}
