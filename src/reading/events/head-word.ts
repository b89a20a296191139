import type { Sentence, Token } from "../../text/index.ts";

/** The word of a stretch on which the others hang; null where it holds none. */
export function headWord(sentence: Sentence, span: { start: number; end: number }): Token | null {
  const inside = sentence.tokens.filter((t) => t.start < span.end && span.start < t.end);
  return inside.find((t) => t.head < 0 || !inside.some((o) => o.index === t.head)) ?? null;
}
