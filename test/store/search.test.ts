import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, parseQuery, type SearchPhrase, type Store } from "../../src/store/index.ts";
import { foldTerm } from "../../src/store/search/fold.ts";
import { indexRows, readOffsets, readTerms } from "../../src/store/search/index-document.ts";
import { readPlaces, writePlaces } from "../../src/store/search/places.ts";
import { readNumbers, writeNumbers } from "../../src/store/search/varint.ts";
import { documentOf, idOf, inputOf, tickingClock, tokensOf } from "./things.ts";

const folder = mkdtempSync(join(tmpdir(), "pp-search-"));
let store: Store;
const LEMMAS = {
  pourparlers: "pourparler",
  négociations: "négociation",
  négocie: "négocier",
  négocient: "négocier",
  portes: "porte",
};
const TEXTS = [
  "Les pourparlers de Genève reprennent ; les pourparlers de Doha, non.",
  "Un pourparler n’est pas une négociation.",
  "Les deux camps négocient un cessez-le-feu total à Genève, porte du désert.",
  "On porte secours ; on négocie peu.",
  "Le cessez-le-feu tient, total ou non.",
] as const;

beforeAll(async () => {
  store = await openStore(join(folder, "search.db"), { clock: tickingClock() });
  await store.write(async (to) => {
    for (const [at, text] of TEXTS.entries()) {
      const document = documentOf(text, { language: at === 3 ? "en" : "fr" });
      await to.addDocument(inputOf(text, { document, marking: at === 0 ? "public" : at === 1 ? "restricted" : null }));
      const lemmas = at === 3 ? { ...LEMMAS, porte: "porter" } : LEMMAS;
      await to.index(idOf(text), "plain 1", tokensOf(text, lemmas));
    }
  });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const found = async (phrases: readonly SearchPhrase[], options = {}): Promise<readonly number[]> => {
  const { hits, total } = await store.search(phrases, options);
  expect(total).toBe(hits.length);
  return hits.map(({ document }) => TEXTS.findIndex((text) => idOf(text) === document)).toSorted();
};
const finds = (query: string, expected: readonly number[], lemmasOf?: (word: string) => readonly string[]) =>
  test(`« ${query} » finds ${expected.join(", ") || "nothing"}`, async () => {
    expect(await found(parseQuery(query, lemmasOf))).toEqual(expected);
  });

finds("pourparlers", [0]);
finds("pourparler", [0, 1]);
finds("POURPARLERS geneve", [0]);
finds("negocier", [2, 3]);
finds("négocie", [2, 3], () => ["négocier"]);
finds("négo*", [1, 2, 3]);
finds('"négocie"', [3]);
finds('"deux camps négocient"', [2]);
finds("« les pourparlers de doha »", [0]);
finds('"pourparlers les"', []);
finds('"pourparlers de" -Doha', []);
finds("cessez-le-feu -genève", [4]);
finds("total non", [4]);
finds("inconnu", []);
finds("inconnu* pourparler", []);
finds("", []);
finds("! — …", []);

/** As the analyser parts words: the article from its noun, the negation from its verb, but not « aujourd'hui ». */
const PARTED = {
  "L’ONU se tait aujourd’hui.": ["L’", "ONU", "se", "tait", "aujourd’hui"],
  "L'envoyé d'aujourd'hui parle.": ["L'", "envoyé", "d'", "aujourd'hui", "parle"],
  "They don't talk at the ministry's gate.": ["They", "do", "n't", "talk", "at", "the", "ministry", "'s", "gate"],
};

test.each([
  ["l'ONU", 0],
  ["L’onu tait", 0],
  ["aujourd'hui ONU", 0],
  ["d’aujourd’hui", 1],
  ["l'envoyé -l'ONU", 1],
  ["\"d'aujourd'hui parle\"", 1],
  ["don't", 2],
  ["ministry's gate", 2],
])("an apostrophe: « %s » is parted as the text's words are", async (query, expected) => {
  const parted = await openStore(join(folder, `parted-${query.length}-${expected}.db`), { clock: tickingClock() });
  await parted.write(async (to) => {
    for (const [text, forms] of Object.entries(PARTED)) {
      let end = 0;
      const tokens = forms.map((form) => {
        const start = text.indexOf(form, end);
        end = start + form.length;
        return { form, lemma: form.toLowerCase(), start, end };
      });
      await to.addDocument(inputOf(text));
      await to.index(idOf(text), "parted 1", tokens);
    }
  });
  const { hits } = await parted.search(parseQuery(query));
  const texts = Object.keys(PARTED);
  expect(hits.map(({ document }) => texts.findIndex((text) => idOf(text) === document))).toEqual([expected]);
  const [place] = hits[0]?.places ?? [];
  expect(texts[expected]?.slice(place?.start, place?.end).toLowerCase().replaceAll("’", "'")).toMatch(
    /^(l'onu|onu|aujourd'hui|d'aujourd'hui|l'envoyé|d'aujourd'hui parle|don't|ministry's)$/,
  );
  await parted.close();
});

test("a form and a lemma that are written alike are told apart", async () => {
  const one = (forms: string[], lemmas: string[]) => found([{ words: [{ forms, lemmas, prefix: false }], need: "must" }]);
  expect(await one(["porte"], [])).toEqual([2, 3]);
  expect(await one([], ["porte"])).toEqual([2]);
  expect(await one([], ["porter"])).toEqual([3]);
});

test("what should be there counts, what must be there decides", async () => {
  const phrase = (word: string, need: SearchPhrase["need"]): SearchPhrase => ({
    words: [{ forms: [word], lemmas: [], prefix: false }],
    need,
  });
  expect(await found([phrase("genève", "should"), phrase("total", "should")])).toEqual([0, 2, 4]);
  const { hits } = await store.search([phrase("total", "must"), phrase("genève", "should")]);
  expect(hits.map(({ document }) => document)).toEqual([TEXTS[2], TEXTS[4]].map(idOf));
});

test("hits say where: units of the text, in order", async () => {
  const { hits } = await store.search(parseQuery('"les pourparlers" genève'));
  expect(hits[0]?.places.map(({ start, end }) => TEXTS[0].slice(start, end))).toEqual([
    "Les pourparlers",
    "Genève",
    "les pourparlers",
  ]);
});

test("markings and language narrow; pages go on", async () => {
  expect(await found(parseQuery("pourparler"), { upTo: "shareable" })).toEqual([0]);
  expect(await found(parseQuery("pourparler"), { upTo: "closed" })).toEqual([0, 1]);
  expect(await found(parseQuery("négocier"), { language: "en" })).toEqual([3]);
  const all = (await store.search(parseQuery("les"))).hits;
  const second = await store.search(parseQuery("les"), { offset: 1, limit: 1 });
  expect(second).toEqual({ hits: all.slice(1, 2), total: all.length, counts: {} });
});

test("a text indexed anew is found by its new words only", async () => {
  const text = "La trêve tient.";
  await store.write(async (to) => {
    await to.addDocument(inputOf(text));
    await to.index(idOf(text), "plain 1", tokensOf(text, { tient: "tenir" }));
  });
  expect((await store.search(parseQuery("tenir"))).total).toBe(1);
  await store.write((to) => to.index(idOf(text), "plain 2", tokensOf(text, { tient: "retenir" })));
  expect([await store.indexedBy(idOf(text)), (await store.search(parseQuery("tenir"))).total]).toEqual(["plain 2", 0]);
  expect((await store.search(parseQuery("retenir trêve"))).total).toBe(1);
  await store.write((to) => to.index(idOf(text), "plain 2", []));
  expect((await store.search(parseQuery("trêve"))).total).toBe(0);
  expect((await store.check()).problems).toEqual([]);
});

const folds = (word: string, expected: string) =>
  test(`${word} is kept as ${expected}`, () => expect(foldTerm(word)).toBe(expected));
folds("Œuvre", "oeuvre");
folds("L’État", "l'etat");
folds("STRASSE", foldTerm("Straße"));
folds("İstanbul", "istanbul");
folds("Лавре́нтьев", "лаврентьев");
folds("عَبْد", "عبد");
folds("ﬁn", "fin");
folds("\u200bmot\0", "mot");

test("folding what is folded changes nothing, and every term fits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (word) => {
      const term = foldTerm(word);
      expect(term.length).toBeLessThanOrEqual(64);
      expect(foldTerm(term)).toBe(term);
    }),
  );
});

test("numbers, places, terms and offsets come back", () => {
  const number = fc.nat({ max: 2 ** 31 });
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    }),
  );
  const places = fc
    .uniqueArray(fc.nat({ max: 1_000_000 }))
    .map((words) => words.toSorted((a, b) => a - b).map((word) => ({ word, isForm: word % 2 === 0, isLemma: word % 3 === 0 })));
  fc.assert(
    fc.property(places, number, (list, length) => {
      const bytes = writePlaces(length, list);
      const words = (asForm: boolean, asLemma: boolean) =>
        list.filter(({ isForm, isLemma }) => (asForm && isForm) || (asLemma && isLemma)).map(({ word }) => word);
      expect(readPlaces(bytes, true, false)).toEqual({ length, words: words(true, false) });
      expect(readPlaces(bytes, false, true)).toEqual({ length, words: words(false, true) });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const tokens = tokensOf(text);
      const { terms, offsets, postings } = indexRows(tokens);
      expect(readTerms(terms)).toEqual(postings.map(({ term }) => term));
      expect(readOffsets(offsets)).toEqual(tokens.map(({ start, end }) => ({ start, end })));
    }),
  );
});

test("whatever is searched, the index finds what looking through all texts finds", async () => {
  const word = fc.constantFrom("a", "b", "c", "d");
  const phrase = fc.record({
    words: fc.array(fc.record({ forms: fc.array(word, { maxLength: 2 }), lemmas: fc.constant([]), prefix: fc.constant(false) }), {
      minLength: 1,
      maxLength: 3,
    }),
    need: fc.constantFrom("must" as const, "should" as const, "not" as const),
  });
  const texts = ["a b c", "a a b", "c b a d", "d", "b c a b c", "d d a b", "c c"].map((text) => `z ${text}`);
  const small = await openStore(join(folder, "small.db"), { clock: tickingClock() });
  await small.write(async (to) => {
    for (const text of texts) {
      await to.addDocument(inputOf(text));
      await to.index(idOf(text), "plain 1", tokensOf(text));
    }
  });
  const stands = (text: string, { words }: Pick<SearchPhrase, "words">) => {
    const tokens = text.split(" ");
    return tokens.some((_, at) => words.every(({ forms }, nth) => forms.includes(tokens[at + nth] ?? "")));
  };
  await fc.assert(
    fc.asyncProperty(fc.array(phrase, { maxLength: 3 }), async (phrases) => {
      const of = (need: SearchPhrase["need"]) => phrases.filter((one) => one.need === need);
      const expected = texts.filter((text) => {
        const isBase =
          of("must").length > 0 ? of("must").every((one) => stands(text, one)) : of("should").some((one) => stands(text, one));
        return isBase && !of("not").some((one) => stands(text, one));
      });
      const { hits } = await small.search(phrases);
      expect(new Set(hits.map(({ document }) => document))).toEqual(new Set(expected.map(idOf)));
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    }),
    { numRuns: 60 },
  );
  await small.close();
}, 60_000);
