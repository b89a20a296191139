import { childrenBy, type Sentence, type Token } from "../text/index.ts";

/** "but not by the rebels", « et non la rébellion »: joined to others to say that it is none of them, and « non seulement » to say that it is. */
export const isLeftOut = (sentence: Sentence, { index }: Token): boolean =>
  childrenBy(sentence, index, "advmod").some(
    (t) => t.index < index && t.feats["Polarity"] === "Neg" && sentence.tokens[t.index + 1]?.upos !== "ADV",
  );
