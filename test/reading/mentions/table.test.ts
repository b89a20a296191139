import fc from "fast-check";
import { expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { readMentions, usedEntities } from "../../../src/reading/mentions/index.ts";
import type { Analysis, Name, NameType, Sentence, Token, Upos } from "../../../src/text/index.ts";

const WORDS = [
  "Moscou",
  "le",
  "ministre",
  "malien",
  "Igor",
  "Belov",
  "il",
  "a",
  "dit",
  "rebelles",
  "ONU",
  "de",
  "la",
  "«",
  "»",
  ",",
  "(",
  ")",
  "porte-parole",
  "son",
  "elle",
  "ministère",
  "qui",
  "ce",
  "dernier",
  "Paris",
  "💬",
  "\ud800",
  "M.",
  "un",
  "talibans",
  "pays",
];
const TAGS: readonly Upos[] = ["NOUN", "PROPN", "VERB", "ADP", "DET", "PRON", "ADJ", "PUNCT", "NUM", "X"];
const RELATIONS = [
  "nsubj",
  "obj",
  "obl",
  "nmod",
  "appos",
  "amod",
  "det",
  "case",
  "flat:name",
  "conj",
  "ccomp",
  "acl:relcl",
  "compound",
  "nmod:poss",
  "nmod:desc",
  "parataxis",
  "expl:subj",
  "root",
  "cop",
];

const word = fc.record({
  form: fc.constantFrom(...WORDS),
  upos: fc.constantFrom(...TAGS),
  deprel: fc.constantFrom(...RELATIONS),
  head: fc.nat(),
});
const sentence = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 14 }),
  names: fc.array(
    fc.record({
      first: fc.nat(),
      length: fc.integer({ min: 0, max: 3 }),
      type: fc.constantFrom<NameType>("PER", "ORG", "LOC", "EVT"),
    }),
    { maxLength: 4 },
  ),
});

/** Any words under any tree-shaped heads: a head may stand anywhere before the word, or be the root. */
const analyses = fc.array(sentence, { maxLength: 6 }).map((drafts): Analysis => {
  let text = "";
  const sentences = drafts.map(({ words, names }): Sentence => {
    const start = text.length;
    const tokens = words.map((w, index): Token => {
      const from = text.length;
      text += w.form;
      const end = text.length;
      text += " ";
      const head = index === 0 ? -1 : w.head % index;
      return {
        index,
        start: from,
        end,
        form: w.form,
        lemma: w.form,
        upos: w.upos,
        feats: {},
        head,
        deprel: head < 0 ? "root" : w.deprel,
      };
    });
    let free = 0;
    const own = names.flatMap((n): Name[] => {
      const first = Math.max(free, n.first % tokens.length);
      const last = Math.min(first + n.length, tokens.length - 1);
      const [a, b] = [tokens[first], tokens[last]];
      if (!a || !b || first >= tokens.length) return [];
      free = last + 1;
      return [{ type: n.type, first, last, start: a.start, end: b.end }];
    });
    return { start, end: text.length - 1, tokens, multiwords: [], names: own };
  });
  return { text, language: "fr", sentences };
});

test("whatever the trees: spans say what the text says, entities have mentions, ids are known, twice is the same", () => {
  fc.assert(
    fc.property(analyses, (analysis) => {
      const table = readMentions(analysis, loadKnowledge());
      const answers = analysis.sentences.flatMap((s, i) =>
        s.tokens.map((t) => [table.sourceAt(i, t.index), table.at(i, t.index), table.covering(i, t.index)] as const),
      );
      const entities = table.entities;
      const ids = new Set(entities.map((e) => e.id));
      for (const entity of entities) {
        expect(entity.mentions.length).toBeGreaterThan(0);
        for (const { span } of entity.mentions) expect(analysis.text.slice(span.start, span.end)).toBe(span.exact);
        const principal = table.principalOf(entity.id);
        if (principal !== null) expect(table.entities.some((e) => e.id === principal)).toBe(true);
      }
      for (const mention of table.mentions) expect(ids.has(mention.entity)).toBe(true);
      for (const [source, at, covering] of answers) {
        for (const id of [source.speaker, source.onBehalfOf, at?.entity, covering?.entity])
          if (id !== null && id !== undefined) expect(ids.has(id)).toBe(true);
        if (at) expect(at.span.exact).toBe(analysis.text.slice(at.span.start, at.span.end));
      }
      const again = readMentions(analysis, loadKnowledge());
      for (const [i, s] of analysis.sentences.entries()) for (const t of s.tokens) again.sourceAt(i, t.index);
      expect(again.entities).toEqual(table.entities);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test("only what is named or pointed to is worth listing", () => {
  const span = { start: 0, end: 1, exact: "x" };
  const entity = (id: string, form: "name" | "nominal") =>
    ({ id, ref: null, type: "person", name: "x", country: null, code: null, mentions: [{ span, form }] }) as const;
  const entities = [entity("e1", "name"), entity("e2", "nominal"), entity("e3", "nominal")];
  expect(usedEntities(entities, [{ speaker: "e3", content: [span] }]).map((e) => e.id)).toEqual(["e1", "e3"]);
});
