import { existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkReading, type Reading, readingSchema } from "../../src/claims/index.ts";
import { loadGuesser, NO_METADATA, nodeFiles, readInputs } from "../../src/intake/index.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { lexiconOf as eventsOf, keyOf } from "../../src/reading/events/lexicon.ts";
import { createReader, type Extractor, type ReaderParts, STANDARD_CHAIN } from "../../src/reading/index.ts";
import { lexiconOf as rolesOf } from "../../src/reading/roles/lexicon.ts";
import { cueOf } from "../../src/reading/statements/entry.ts";
import { lexiconOf as speechOf } from "../../src/reading/statements/lexicon.ts";
import { loadAnalyser } from "../../src/syntax/index.ts";
import type { Analysis, Document, Sentence } from "../../src/text/index.ts";
import { TOY_HEADER, toyModel } from "../syntax/toy-model.ts";

const knowledge = loadKnowledge();
const readersOf = (analysers: ReaderParts["analysers"], chain: readonly Extractor[] = STANDARD_CHAIN) => ({
  plain: createReader({ analysers, knowledge, version: "0" }),
  asked: createReader({ analysers, knowledge, version: "0", why: true, chain }),
});

/** The standard chain, and the analysis that its steps looked at last. */
function watched(): { chain: readonly Extractor[]; analysis: () => Analysis | null } {
  let seen: Analysis | null = null;
  const [first, ...others] = STANDARD_CHAIN;
  if (!first) throw new Error("no chain");
  const extract: Extractor["extract"] = (scene, parts) => {
    seen = scene.analysis;
    return first.extract(scene, parts);
  };
  return { chain: [{ ...first, extract }, ...others], analysis: () => seen };
}

/** What holds of every reading that says why, whatever the text and the trees. */
function expectWhy(asked: Reading, plain: Reading): void {
  const { why, ...rest } = asked;
  expect(JSON.stringify(rest)).toBe(JSON.stringify(plain));
  if (!why) throw new Error("no why");
  expect(checkReading(asked)).toEqual([]);
  expect(readingSchema.safeParse(asked).error?.issues ?? []).toEqual([]);

  const claims = [...rest.statements, ...rest.events, ...rest.roles, ...rest.figures, ...rest.agenda];
  expect(why.claims.map(({ of }) => of)).toEqual([...claims, ...rest.times].map(({ id }) => id));
  for (const { of, cues, paths } of why.claims) expect([...cues, ...paths].length, of).toBeGreaterThan(0);
  for (const { paths } of why.claims) {
    for (const [first, ...steps] of paths) {
      expect(first).toMatchObject({ relation: null, to: null });
      for (const step of steps) expect(step.relation !== null && step.to !== null).toBe(true);
    }
  }
  const mentions = rest.entities.flatMap(({ id, mentions: own }) => own.map(({ span }) => ({ of: id, span })));
  expect(why.mentions.map(({ of, span }) => ({ of, span }))).toEqual(mentions);
  for (const { span, claims: own, dropped } of why.sentences) expect(own.length + dropped.length, span.exact).toBeGreaterThan(0);
  const told = new Set(why.sentences.flatMap((sentence) => sentence.claims));
  expect(claims.filter(({ id }) => !told.has(id))).toEqual([]);
}

const PIECES = [
  ...'«»“”",.:;?—\n'.split(""),
  ..."Le ministre|a déclaré|que|selon|Oslo|il|mardi|le 3 mars|12 morts|ont signé un accord|devra partir".split("|"),
  ..."the envoy|said|that|she|on Tuesday|killed 12 soldiers|hosts talks|must leave|agreed on a truce".split("|"),
];

for (const [seed, language] of ["fr", "en"].entries()) {
  test(`${language}: any text in any trees has its why, and reads the same with it`, { timeout: 60_000 }, () => {
    const { bytes, hash } = toyModel(seed + 3, { ...TOY_HEADER, language });
    const { plain, asked } = readersOf(new Map([[language, loadAnalyser(bytes, hash)]]));
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(text, (words) => {
        const document = { ...NO_METADATA, id: "0".repeat(64), language, published: "2023-06-21", text: words };
        expectWhy(asked.read(document), plain.read(document));
      }),
      { numRuns: 150 },
    );
  });
}

/** Words that a reader would have to consider, whatever it then makes of them. */
function cuesIn(language: string, sentence: Sentence): string[] {
  const [speech, events, roles] = [speechOf(language), eventsOf(language), rolesOf(language)];
  if (!speech || !events || !roles) throw new Error(`no lexicon of ${language}`);
  const found = sentence.tokens.filter((token) => {
    if (["aux", "cop", "amod", "compound", "fixed", "case", "flat"].includes(token.deprel.split(":")[0] ?? "")) return false;
    if (token.upos === "VERB") return cueOf(sentence, token, speech) !== null || events.verbs.has(events.lemmaOf(token));
    return token.upos === "NOUN" && (events.nouns.has(keyOf(token.lemma)) || roles.deedOf(token) !== null);
  });
  return found.map(({ form }) => form);
}

describe.runIf(existsSync("models/manifest.json"))("the reports written for examples and for the gold", () => {
  const { chain, analysis } = watched();
  const { plain, asked } = readersOf(openModels(), chain);
  const paths = ["examples", "eval/gold/dev"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".txt"))
      .map((name) => `${folder}/${name}`),
  );

  async function documentOf(path: string): Promise<Document> {
    for await (const { document } of readInputs(
      [path],
      { given: NO_METADATA, maxBytes: 1e6 },
      { files: nodeFiles, guesser: loadGuesser },
    ))
      if (document) return document;
    throw new Error(`no document in ${path}`);
  }

  test.each(paths)("%s: every claim has its why, every other sentence its reason", { timeout: 60_000 }, async (path) => {
    const document = await documentOf(path);
    const reading = asked.read(document);
    expectWhy(reading, plain.read(document));

    // no cue means no cue: nothing in the sentence is in a lexicon
    const sentences = analysis()?.sentences ?? [];
    expect(sentences.length).toBe(reading.why?.sentences.length);
    for (const { span, dropped } of reading.why?.sentences ?? []) {
      if (!dropped.some(({ reason }) => reason === "no-cue")) continue;
      const sentence = sentences.find(({ start, end }) => start === span.start && end === span.end);
      if (sentence) expect(cuesIn(document.language, sentence), span.exact).toEqual([]);
    }
  });
});
