import { expect, test } from "vitest";
import { RULES } from "../../../src/claims/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";
import { ENGLISH_RULES } from "./english-rules.ts";
import { FRENCH_SAID } from "./french-rules-said.ts";
import { FRENCH_TOLD } from "./french-rules-told.ts";
import { readAnalysis } from "./silence.ts";

/** From its text: `rule | cues`, then a table for each sentence, with `--` between two. */
function readingOf(block: string): { rule: string; cues: string; tables: readonly string[] } {
  const [head = "", ...lines] = block.trim().split("\n");
  const [rule = "", cues = ""] = head.split("|").map((part) => part.trim());
  return { rule, cues, tables: lines.join("\n").split(/^\s*--$/m) };
}

/** By what a text was read: `rule | cues`. */
function readBy(language: string, tables: readonly string[]): string[] {
  const { why } = readAnalysis(analysisOf(language, ...tables));
  return [
    ...(why?.claims ?? []).map(({ rule, cues }) => `${rule} | ${cues.map(({ exact }) => exact).join(" + ")}`),
    ...(why?.mentions ?? []).map(({ rule, span }) => `${rule} | ${span.exact}`),
  ];
}

const SENTENCES = [
  ...[...FRENCH_SAID, ...FRENCH_TOLD].map((block) => ({ language: "fr", ...readingOf(block) })),
  ...ENGLISH_RULES.map((block) => ({ language: "en", ...readingOf(block) })),
];

for (const { language, rule, cues, tables } of SENTENCES) {
  const said = tables.map((table) => table.trim().split("\n")[0]?.trim()).join(" ");
  test(`${rule}: ${said}`, () => expect(readBy(language, tables)).toContain(`${rule} | ${cues}`));
}

test("every rule has a sentence that it reads", () => {
  const told = new Set(SENTENCES.map(({ rule }) => rule));
  expect(RULES.filter((rule) => !told.has(rule))).toEqual([]);
});
