import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { MODELS_FOLDER, openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";

const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge: loadKnowledge(), version: "0" });

/** "round factuality time" of the talks that a report of 26 December 2014, a Friday, tells of. */
function talksIn(language: "fr" | "en", text: string): string[] {
  const document = { id: "0".repeat(64), language, title: null, published: "2014-12-26", url: null, outlet: null, text };
  return reader
    .read(document)
    .events.filter(({ kind }) => ["talks", "talks-round", "meeting", "summit"].includes(kind))
    .map(({ round, factuality, time }) => `${round ?? "-"} ${factuality} ${time?.edtf ?? "-"}`);
}

describe("talks that did not take place", () => {
  test.each([
    ["en", "The second round of the Nairobi talks did not take place on Tuesday.", "2 denied 2014-12-23"],
    ["en", "The meeting of the two presidents never took place.", "- denied -"],
    ["fr", "Le deuxième cycle des pourparlers de Nairobi n'a pas eu lieu mardi.", "2 denied 2014-12-23"],
    ["fr", "La réunion entre les deux présidents n'a jamais eu lieu.", "- denied -"],
    ["fr", "La rencontre n'a finalement pas eu lieu mercredi.", "- denied 2014-12-24"],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toEqual([told]));
});

describe("a round by another word", () => {
  test.each([
    ["fr", "Une quatrième séance de pourparlers s'est tenue mercredi à Nairobi.", "4 asserted 2014-12-24"],
    ["fr", "La troisième séance de négociations s'est achevée mardi.", "3 asserted 2014-12-23"],
    ["en", "The fourth session of the talks was held on Wednesday in Nairobi.", "4 asserted 2014-12-24"],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toEqual([told]));
});
