import fc from "fast-check";
import { expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { readMentions } from "../../../src/reading/mentions/index.ts";
import { readRoles } from "../../../src/reading/roles/index.ts";
import type { Analysis, Sentence, Token, Upos } from "../../../src/text/index.ts";

const WORDS: readonly (readonly [string, Upos])[] = [
  ["Norvège", "PROPN"],
  ["Soudan", "PROPN"],
  ["Norway", "PROPN"],
  ["ONU", "PROPN"],
  ["Igor", "PROPN"],
  ["Belov", "PROPN"],
  ["ministre", "NOUN"],
  ["présidents", "NOUN"],
  ["homologue", "NOUN"],
  ["chef", "NOUN"],
  ["délégation", "NOUN"],
  ["pourparlers", "NOUN"],
  ["talks", "NOUN"],
  ["garants", "NOUN"],
  ["médiation", "NOUN"],
  ["observateurs", "NOUN"],
  ["représentants", "NOUN"],
  ["malien", "ADJ"],
  ["ancien", "ADJ"],
  ["accueille", "VERB"],
  ["dirige", "VERB"],
  ["brokered", "VERB"],
  ["permis", "VERB"],
  ["discuter", "VERB"],
  ["cesser", "VERB"],
  ["qui", "PRON"],
  ["dont", "PRON"],
  ["il", "PRON"],
  ["de", "ADP"],
  ["par", "ADP"],
  ["entre", "ADP"],
  ["sous", "ADP"],
  ["égide", "NOUN"],
  ["comme", "ADP"],
  ["et", "CCONJ"],
  [",", "PUNCT"],
  ["-", "PUNCT"],
  ["pas", "ADV"],
];
const RELATIONS = [
  "nsubj",
  "obj",
  "obl",
  "obl:agent",
  "nmod",
  "nmod:poss",
  "appos",
  "amod",
  "det",
  "case",
  "flat:name",
  "conj",
  "cc",
  "xcomp",
  "ccomp",
  "acl",
  "acl:relcl",
  "advcl",
  "compound",
  "cop",
  "aux:pass",
  "advmod",
  "punct",
  "mark",
  "parataxis",
];
const FEATS: readonly Record<string, string>[] = [
  {},
  { Number: "Plur" },
  { Number: "Sing", VerbForm: "Fin" },
  { VerbForm: "Part", Tense: "Past" },
  { PronType: "Rel" },
  { VerbForm: "Inf" },
  { Tense: "Fut" },
];

const drawn = fc.array(fc.tuple(fc.nat(WORDS.length - 1), fc.nat(1000), fc.nat(RELATIONS.length - 1), fc.nat(FEATS.length - 1)), {
  minLength: 1,
  maxLength: 18,
});

/** Sentences with arbitrary trees, without rings. Capital words are names of people where they come in twos. */
function textOf(language: string, sentences: readonly (readonly [number, number, number, number][])[]): Analysis {
  let text = "";
  const made = sentences.map((words): Sentence => {
    if (text !== "") text += " ";
    const start = text.length;
    const root = (words[0]?.[1] ?? 0) % words.length;
    const tokens = words.map(([word, pull, relation, feats], index): Token => {
      const [form, upos] = WORDS[word] ?? ["x", "X"];
      if (index > 0) text += " ";
      const at = text.length;
      text += form;
      const head = index === root ? -1 : index < root ? index + 1 + (pull % (root - index)) : index - 1 - (pull % (index - root));
      const deprel = index === root ? "root" : (RELATIONS[relation] ?? "dep");
      return {
        index,
        start: at,
        end: text.length,
        form,
        lemma: form.toLowerCase(),
        upos,
        feats: FEATS[feats] ?? {},
        head,
        deprel,
      };
    });
    const names = tokens.flatMap((t) => {
      const next = tokens[t.index + 1];
      const person = t.form === "Igor" && next?.form === "Belov";
      return person && next ? [{ type: "PER" as const, first: t.index, last: next.index, start: t.start, end: next.end }] : [];
    });
    return { start, end: text.length, tokens, multiwords: [], names };
  });
  return { text, language, sentences: made };
}

test.each(["fr", "en"])(
  "any words in any tree (%s): words are the text's, holders and houses are entities, twice the same",
  (language) => {
    const knowledge = loadKnowledge();
    const read = (analysis: Analysis) => {
      const mentions = readMentions(analysis, knowledge);
      const roles = readRoles(analysis, mentions, [], [], knowledge);
      return { roles, ids: new Set(mentions.entities.map((e) => e.id)) };
    };
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 4 }), (sentences) => {
        const analysis = textOf(language, sentences);
        const { roles, ids } = read(analysis);
        expect(roles.map((r) => r.id)).toEqual(roles.map((_, i) => `r${i + 1}`));
        for (const { evidence, holder, of, title } of roles) {
          expect(evidence.exact).toBe(analysis.text.slice(evidence.start, evidence.end));
          expect(evidence.end).toBeGreaterThan(evidence.start);
          expect(ids.has(holder)).toBe(true);
          expect(of === null || ids.has(of)).toBe(true);
          expect(of).not.toBe(holder);
          if (title !== null) expect(analysis.text).toContain(title);
        }
        const keys = roles.map((r) => `${r.holder} ${r.role} ${r.of}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(read(analysis).roles).toEqual(roles);
      }),
      { numRuns: 1000 },
    );
  },
);
