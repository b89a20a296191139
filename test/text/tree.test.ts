import { expect, test } from "vitest";
import { subtree, subtreeSize } from "../../src/text/index.ts";
import { analysisOf } from "../helpers/sentence.ts";

const { sentences } = analysisOf(
  "fr",
  `
  L’envoyé du président est parti.
  1 L’ le DET 2 det s
  2 envoyé envoyé NOUN 7 nsubj ms
  3-4 du
  3 de de ADP 5 case
  4 le le DET 5 det ms
  5 président président NOUN 2 nmod ms
  6 est être AUX 7 aux:tense
  7 parti partir VERB 0 root
  8 . . PUNCT 7 punct`,
);

test("the size of a branch is the number of its words", () => {
  for (const sentence of sentences) {
    const sizes = sentence.tokens.map(({ index }) => subtreeSize(sentence, index));
    expect(sizes).toEqual(sentence.tokens.map(({ index }) => subtree(sentence, index).length));
    expect(sizes).toEqual([1, 5, 1, 1, 3, 1, 8, 1]);
  }
});
