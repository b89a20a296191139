import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readAnalyser } from "../../eval/models.ts";
import { formatConllu, parseConllu } from "../../src/syntax/index.ts";
import { expectSound } from "./sound.ts";

const FOLDER = process.env["POURPARLERS_MODELS"] ?? "models";

for (const language of ["fr", "en"]) {
  const missing = !existsSync(`${FOLDER}/${language}.model`);

  test.skipIf(missing)(`${language}: the examples are read soundly, and their CoNLL-U says all of it`, () => {
    const analyser = readAnalyser(FOLDER, language);
    expect(analyser.language).toBe(language);
    const texts = readdirSync("examples")
      .filter((name) => name.endsWith(`.${language}.txt`))
      .map((name) => readFileSync(`examples/${name}`, "utf8"));
    expect(texts.length).toBeGreaterThan(0);
    for (const analysis of analyser.analyseAll(texts)) {
      expectSound(analysis);
      expect(parseConllu(formatConllu(analysis), language)).toEqual(analysis);
    }
  });

  test.skipIf(missing)(`${language}: any text is read soundly`, () => {
    const analyser = readAnalyser(FOLDER, language);
    const piece = fc.oneof(fc.string({ unit: "grapheme", maxLength: 10 }), fc.string({ unit: "binary", maxLength: 6 }));
    const texts = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(texts, (text) => expectSound(analyser.analyse(text))),
      { numRuns: 60, seed: 12 },
    );
  });
}
