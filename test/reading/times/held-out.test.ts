import { expect, test } from "vitest";
import type { Time } from "../../../src/claims/index.ts";
import { readTimes } from "../../../src/reading/times/index.ts";
import { overlap } from "../../../src/text/index.ts";
import en from "./held-out.en.json" with { type: "json" };
import fr from "./held-out.fr.json" with { type: "json" };

/** A sentence written before the grammar was tuned, with its times; `optional` ones are neither missed nor too much. */
interface HeldOut {
  readonly text: string;
  readonly published: string;
  readonly times: readonly { readonly text: string; readonly edtf?: readonly string[]; readonly optional?: boolean }[];
}

interface Score {
  found: number;
  missed: number;
  extra: number;
  right: number;
  wrong: number;
}

/** Scores one sentence as `score-reading.mjs` of the shared evaluation does, but each time with the first that touches it. */
function scoreSentence(sentence: HeldOut, times: readonly Time[], score: Score): void {
  let from = 0;
  const golds = sentence.times.map((gold) => {
    const start = sentence.text.indexOf(gold.text, from);
    expect(start, `${gold.text} in ${sentence.text}`).toBeGreaterThanOrEqual(0);
    from = start + gold.text.length;
    return { ...gold, start, end: from };
  });
  for (const gold of golds) {
    const time = times.find((t) => overlap(gold, t.span) > 0);
    if (!gold.optional) score[time ? "found" : "missed"]++;
    if (time && gold.edtf) score[gold.edtf.includes(time.edtf ?? "") ? "right" : "wrong"]++;
  }
  score.extra += times.filter((t) => !golds.some((gold) => overlap(gold, t.span) > 0)).length;
}

for (const [language, sentences] of [
  ["fr", fr],
  ["en", en],
] as const) {
  test(`${language}: sentences written beforehand, read without a parser`, () => {
    const score: Score = { found: 0, missed: 0, extra: 0, right: 0, wrong: 0 };
    for (const sentence of sentences as readonly HeldOut[]) {
      scoreSentence(sentence, readTimes({ text: sentence.text, language, sentences: [] }, sentence.published), score);
    }
    const f1 = (2 * score.found) / (2 * score.found + score.missed + score.extra);
    expect(f1, JSON.stringify(score)).toBeGreaterThan(0.97);
    expect(score.right / (score.right + score.wrong), JSON.stringify(score)).toBeGreaterThan(0.95);
  });
}
