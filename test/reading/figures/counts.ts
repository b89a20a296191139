import { expect } from "vitest";
import type { Entity, Figure, Statement, Time } from "../../../src/claims/index.ts";
import { readFigures } from "../../../src/reading/figures/index.ts";
import type { Mention, MentionTable } from "../../../src/reading/mention.ts";
import { type Analysis, type Sentence, spanOf, type Token } from "../../../src/text/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";

/** A text without any grammar: its words, each hanging on the first, none with a lemma or a tag. */
function wordsOnly(language: string, ...sentences: string[]): Analysis {
  const text = sentences.join(" ");
  let start = 0;
  const made = sentences.map((own): Sentence => {
    const tokens = [
      ...own.matchAll(/\p{N}+(?:[.,  ]\p{N}{3})*(?:[.,]\p{N}+)?\p{L}*|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?|[^\s]/gu),
    ].map(
      ([form], index, all): Token => ({
        index,
        start: start + (all[index]?.index ?? 0),
        end: start + (all[index]?.index ?? 0) + form.length,
        form,
        lemma: form.toLowerCase(),
        upos: /^[\p{L}\p{N}]/u.test(form) ? "X" : "PUNCT",
        feats: {},
        head: index === 0 ? -1 : 0,
        deprel: index === 0 ? "root" : "dep",
      }),
    );
    const sentence = { start, end: start + own.length, tokens, multiwords: [], names: [] };
    start += own.length + 1;
    return sentence;
  });
  return { text, language, sentences: made };
}

/** Entities by the form of their word: "Alep" of type place. */
export type Who = Readonly<Record<string, Entity["type"]>>;

const WITHOUT = { offices: [], processAt: () => null, demonymAt: () => null, namesakesAt: () => [] };

export function mentionsOf(analysis: Analysis, who: Who = {}): MentionTable {
  const mentions = analysis.sentences.flatMap((sentence, index) =>
    sentence.tokens
      .filter((token) => who[token.form] !== undefined)
      .map(
        (token): Mention => ({
          entity: token.form,
          sentence: index,
          head: token.index,
          first: token.index,
          last: token.index,
          span: spanOf(analysis.text, token.start, token.end),
          form: "name",
        }),
      ),
  );
  const entities = Object.entries(who).map(
    ([id, type]): Entity => ({ id, ref: null, type, name: id, country: null, code: null, mentions: [] }),
  );
  const nobody = { speaker: null, onBehalfOf: null, anonymous: null };
  const at = (s: number, t: number): Mention | null => mentions.find((m) => m.sentence === s && m.head === t) ?? null;
  return { entities, mentions, at, covering: at, sourceAt: () => nobody, principalOf: () => null, ...WITHOUT };
}

/** « killed 12 », « killed 12 12.. », « displaced 300 families »: a figure in one line. */
export function shown({ measure, value, low, high, unit }: Figure): string {
  const bounds = low === null && high === null ? [] : [`${low ?? ""}..${high ?? ""}`];
  return [measure, ...(value === null ? [] : [value]), ...bounds, ...(unit === "persons" ? [] : [unit])].join(" ");
}

/** All figures of a text of which only the words are known. */
export const figuresIn = (language: string, ...sentences: string[]): string[] => {
  const analysis = wordsOnly(language, ...sentences);
  return readFigures(analysis, mentionsOf(analysis)).map(shown);
};

/** The figures of tables with trees by hand. */
export function readTables(
  language: string,
  tables: string | readonly string[],
  { who, times, statements }: { who?: Who; times?: (text: string) => Time[]; statements?: (text: string) => Statement[] } = {},
): Figure[] {
  const analysis = analysisOf(language, ...(typeof tables === "string" ? [tables] : tables));
  return readFigures(analysis, mentionsOf(analysis, who), times?.(analysis.text), statements?.(analysis.text));
}

/** Compares the figures of tables with what is expected, each in one line. */
export const counts = (language: string, tables: string | readonly string[], expected: readonly string[]): void =>
  expect(readTables(language, tables).map(shown)).toEqual(expected);
