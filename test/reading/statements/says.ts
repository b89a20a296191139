import { expect } from "vitest";
import type { Entity, EntityType, Statement, Time } from "../../../src/claims/index.ts";
import type { Mention, MentionTable } from "../../../src/reading/mention.ts";
import { readStatements } from "../../../src/reading/statements/index.ts";
import { type Analysis, extentOf, spanOf, subtree, type Token } from "../../../src/text/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";

/** What a test says of an entity of its text: the head word as written, its type, whom it speaks for. */
export interface Who {
  readonly [form: string]: { readonly type?: EntityType; readonly for?: string; readonly unnamed?: true; readonly is?: string };
}

/**
 * A table of mentions in which every noun, name and pronoun listed in `who` is an entity whose id is its form (or `is`).
 * Nouns and names that are not listed speak as themselves; pronouns that are not listed point to nobody.
 */
export function mentionsOf(analysis: Analysis, who: Who = {}): MentionTable {
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  analysis.sentences.forEach((sentence, s) =>
    sentence.tokens.forEach((token) => {
      const known = who[token.form];
      if (!known || known.unnamed) return;
      const id = known.is ?? token.form;
      const words = subtree(sentence, token.index, (t) => !["det", "amod", "nmod", "case"].includes(t.deprel));
      const place = extentOf(sentence, words) ?? token;
      entities.set(id, { id, ref: null, type: known.type ?? "person", name: id, country: null, code: null, mentions: [] });
      mentions.push({
        entity: id,
        sentence: s,
        head: token.index,
        first: words[0] ?? token.index,
        last: words.at(-1) ?? token.index,
        span: spanOf(analysis.text, place.start, place.end),
        form: "name",
      });
    }),
  );
  const at = (s: number, t: number): Mention | null => mentions.find((m) => m.sentence === s && m.head === t) ?? null;
  const principalOf = (id: string): string | null =>
    Object.entries(who).find(([form, w]) => (w.is ?? form) === id)?.[1].for ?? null;
  return {
    entities: [...entities.values()],
    mentions,
    at,
    principalOf,
    offices: [],
    processAt: () => null,
    demonymAt: () => null,
    namesakesAt: () => [],
    covering: (s, t) => mentions.find((m) => m.sentence === s && m.first <= t && t <= m.last) ?? null,
    sourceAt: (s, t) => {
      const nobody = { speaker: null, onBehalfOf: null, anonymous: null };
      const token: Token | undefined = analysis.sentences[s]?.tokens[t];
      if (!token) return nobody;
      if (who[token.form]?.unnamed) return { ...nobody, anonymous: token.form };
      const mention = at(s, t);
      if (mention) return { ...nobody, speaker: mention.entity, onBehalfOf: principalOf(mention.entity) };
      return ["NOUN", "PROPN"].includes(token.upos) ? { ...nobody, speaker: token.form } : nobody;
    },
  };
}

/** What a test expects of one statement. Parts of the content are joined by " … ". Fields left out are not looked at. */
export interface Expected {
  readonly by: string | null;
  readonly says: string;
  readonly cue?: string | null;
  readonly act?: string;
  readonly mode?: string;
  readonly factuality?: string;
  readonly unnamed?: string | null;
  readonly onBehalfOf?: string | null;
  readonly to?: string | null;
  readonly in?: string | null;
  readonly time?: string | null;
  readonly quotes?: readonly string[];
}

function read(
  language: string,
  tables: readonly string[],
  who: Who = {},
  times: (text: string) => Time[] = () => [],
): Statement[] {
  const analysis = analysisOf(language, ...tables);
  return readStatements(analysis, mentionsOf(analysis, who), times(analysis.text));
}

/** Reads the tables and compares all statements with what is expected, in order. */
export function says(
  language: string,
  tables: string | readonly string[],
  expected: readonly Expected[],
  who: Who = {},
  times?: (text: string) => Time[],
): void {
  const found = read(language, typeof tables === "string" ? [tables] : tables, who, times);
  const shown = found.map((s, i) => {
    const want = expected[i];
    const all: Required<Expected> = {
      by: s.speaker,
      says: s.content.map((c) => c.exact).join(" … "),
      cue: s.cue?.exact ?? null,
      act: s.act,
      mode: s.mode,
      factuality: s.factuality,
      unnamed: s.anonymous,
      onBehalfOf: s.onBehalfOf,
      to: s.addressee,
      in: s.attributedTo,
      time: s.time?.edtf ?? null,
      quotes: s.quotes.map((q) => q.exact),
    };
    return Object.fromEntries(
      Object.entries(all).filter(([key]) => (want === undefined ? key === "by" || key === "says" : key in want)),
    );
  });
  expect(shown).toEqual(expected);
}
