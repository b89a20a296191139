import { describe, expect, test } from "vitest";
import en from "../../../src/language/en/events.json" with { type: "json" };
import kinds from "../../../src/language/event-kinds.json" with { type: "json" };
import { crosswalkSchema, eventsSchema } from "../../../src/language/events-schema.ts";
import fr from "../../../src/language/fr/events.json" with { type: "json" };
import { keyOf, lexiconOf } from "../../../src/reading/events/lexicon.ts";
import type { Token } from "../../../src/text/index.ts";

const token = (form: string, index: number): Token => ({
  index,
  start: 0,
  end: 0,
  form,
  lemma: "?",
  upos: "VERB",
  feats: {},
  head: -1,
  deprel: "root",
});

const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}-]+/gu) ?? [];
const walk = crosswalkSchema.parse(kinds);

describe.each([
  ["fr", fr],
  ["en", en],
] as const)("the words of events in %s", (language, raw) => {
  const data = eventsSchema.parse(raw);
  const lexicon = lexiconOf(language);
  if (!lexicon) throw new Error("no lexicon");
  const bare = (verb: string): string => verb.replace(/^(se |s')/, "").split(" ")[0] ?? "";

  test("the file is for this language and is found by its code", () => {
    expect(data.language).toBe(language);
    expect(lexiconOf(`${language}-CA`)?.data.language).toBe(language);
  });

  test.each(data.verbs)("$kind: $example", ({ verbs, objects, kind, example }) => {
    expect(Object.keys(walk.kinds)).toContain(kind);
    const words = wordsOf(example);
    const lemmas = words.map((word, i) => lexicon.lemmaOf(token(word.toLowerCase(), i)));
    expect(lemmas.some((lemma) => verbs.map(bare).includes(lemma))).toBe(true);
    const listed = (objects ?? []).flatMap((o) => (o.startsWith("@") ? (data.groups[o.slice(1)] ?? [o]) : [o]));
    const open = listed.some((o) => o.startsWith("@"));
    if (listed.length > 0 && !open) expect(words.map(keyOf).some((w) => listed.map(keyOf).includes(w))).toBe(true);
    expect(example).toMatch(/[.]$/);
  });

  test("an idiom that tells nothing is in its example", () => {
    for (const { verbs, objects = [], doers = [], example } of data.idioms) {
      const words = wordsOf(example);
      const verb = words.find((word, i) => verbs.map(bare).includes(lexicon.lemmaOf(token(word.toLowerCase(), i))));
      const holds = (list: readonly string[]): boolean =>
        list.length === 0 || list.includes("@any") || words.some((word) => list.map(keyOf).includes(keyOf(word)));
      expect(verb, example).toBeDefined();
      expect([holds(objects), holds(doers), objects.length + doers.length > 0], example).toEqual([true, true, true]);
    }
  });

  test.each(data.nouns)("$kind: $example", ({ nouns, kind, example }) => {
    expect(Object.keys(walk.kinds)).toContain(kind);
    const words = wordsOf(example).map(keyOf);
    const holds = (noun: string): boolean => wordsOf(noun).every((w) => words.includes(keyOf(w)));
    expect(nouns.some(holds)).toBe(true);
  });

  test("groups that are named exist, and none is named in vain", () => {
    const named = new Set(data.verbs.flatMap((v) => [...(v.objects ?? []), ...(v.doers ?? [])]).filter((o) => o.startsWith("@")));
    const groups = Object.keys(data.groups).map((g) => `@${g}`);
    expect(
      [...named].filter(
        (g) => !["@somebody", "@place", "@organisation", "@armed", "@any", "@none", "@clause", ...groups].includes(g),
      ),
    ).toEqual([]);
    expect(groups.filter((g) => !named.has(g))).toEqual([]);
  });

  test("no two entries of a kind hold the same verb with the same objects", () => {
    const keys = data.verbs.flatMap((v) =>
      v.verbs.map((w) => `${v.kind} ${w} ${v.objects?.join()} ${v.via?.join()} ${v.passive} ${v.doers?.join()}`),
    );
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
  });
});

test("irregular and regular forms lead to their verbs, where the analysed lemma is none", () => {
  const fr = lexiconOf("fr");
  const en = lexiconOf("en");
  const found = (lexicon: typeof fr, forms: string): (string | undefined)[] =>
    forms.split(" ").map((form, i) => lexicon?.lemmaOf(token(form, i)));
  expect(found(fr, "convenu conclu signera détruits soutenaient accueille rompu mènent")).toEqual(
    "convenir conclure signer détruire soutenir accueillir rompre mener".split(" "),
  );
  expect(found(en, "met broke besieged negotiating stripped withdrew")).toEqual(
    "meet break besiege negotiate strip withdraw".split(" "),
  );
});

test("every kind of the crosswalk is told by some word, and acts of speech lead to kinds", () => {
  const told = new Set([...fr.verbs, ...fr.nouns, ...en.verbs, ...en.nouns].map((e) => e.kind));
  const spoken = new Set(Object.values(walk.acts));
  const made = ["suspension", "ceasefire", "talks-round", "end-of-process"];
  expect(Object.keys(walk.kinds).filter((k) => !told.has(k) && !spoken.has(k) && !made.includes(k))).toEqual([]);
  expect([...spoken].filter((k) => walk.kinds[k] === undefined)).toEqual([]);
});

test("modes are those of PLOVER's types", () => {
  const modes: Record<string, string[]> = {
    CONSULT: ["visit", "third-party", "multilateral", "phone"],
    RETREAT: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
    REQUEST: ["assist", "change", "yield", "meet"],
    ACCUSE: ["disapprove", "investigate", "allege"],
    REJECT: ["assist", "change", "yield", "meet"],
    THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
    PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
    SANCTION: ["convict", "expel", "withdraw", "discontinue"],
    MOBILIZE: ["troops", "weapons", "police", "militia"],
    COERCE: "seize restrict arrest deport withhold cyber censor curfew misinformation martial-law".split(" "),
    ASSAULT:
      "abduct torture sexual destroy beat crowd-control targeted suicide-attack aerial drone heavy-weapons primitive firearms explosives unconventional".split(
        " ",
      ),
  };
  for (const [kind, { plover }] of Object.entries(walk.kinds))
    if (plover.mode !== null) expect(modes[plover.type] ?? [], kind).toContain(plover.mode);
});

test("a language without a lexicon has none", () => {
  expect(lexiconOf("de")).toBeNull();
  expect(lexiconOf("constructor")).toBeNull();
});
