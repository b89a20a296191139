import type { Surface } from "./segment.ts";

// No compound has more written parts.
const MOST_PARTS = 6;

/**
 * The written tokens, with those put together again that are one word of `wholes` (in lower case) with hyphens in it: a
 * network that has learnt to cut « cessez-le » cuts « cessez-le-feu » too.
 */
export function* wholeWords(text: string, tokens: Iterable<Surface>, wholes: ReadonlySet<string>): Generator<Surface> {
  if (wholes.size === 0) {
    yield* tokens;
    return;
  }
  let held: Surface[] = [];
  for (const token of tokens) {
    const last = held.at(-1);
    if (last && (last.end !== token.start || held.length >= MOST_PARTS)) held = yield* released(text, held, wholes);
    held.push(token);
    if (text[token.end] !== "-" && text[token.start] !== "-") held = yield* released(text, held, wholes);
  }
  yield* released(text, held, wholes);
}

/** Hands out what was held back, as one word where it is one; nothing is held back afterwards. */
function* released(text: string, held: readonly Surface[], wholes: ReadonlySet<string>): Generator<Surface, Surface[]> {
  let from = 0;
  while (from < held.length) {
    const first = held[from] as Surface;
    const to = held.findLastIndex((t, i) => i >= from && wholes.has(text.slice(first.start, t.end).toLowerCase()));
    const end = held[to];
    if (end) yield { start: first.start, end: end.end, cuts: [], lookUp: false, ends: end.ends };
    else yield first;
    from = Math.max(to, from) + 1;
  }
  return [];
}
