import { expect, test } from "vitest";
import type { Entity, Reading, Statement } from "../../src/claims/index.ts";
import { edtfInWords } from "../../src/publish/edtf-words.ts";
import { formatBrief } from "../../src/publish/index.ts";
import { createPlaces } from "../../src/publish/place.ts";
import { BRIEF_WORDS } from "../../src/publish/words/index.ts";
import { oneLine, wrap } from "../../src/publish/wrap.ts";

const spoken = (edtf: string, fr: string, en: string) =>
  test(`${edtf}: ${fr}, ${en}`, () => {
    expect([edtfInWords(edtf, BRIEF_WORDS.fr), edtfInWords(edtf, BRIEF_WORDS.en)]).toEqual([fr, en]);
  });
spoken("2023-06-21", "21 juin 2023", "21 June 2023");
spoken("2023-06-01", "1er juin 2023", "1 June 2023");
spoken("2023-06", "juin 2023", "June 2023");
spoken("2023", "2023", "2023");
spoken("2023~", "vers 2023", "about 2023");
spoken("2015-09/..", "depuis septembre 2015", "since September 2015");
spoken("../2015", "jusqu’à 2015", "until 2015");
spoken("../2015-09-01", "jusqu’au 1er septembre 2015", "until 1 September 2015");
spoken("2023-06-05/2023-06-11", "5 juin 2023 – 11 juin 2023", "5 June 2023 to 11 June 2023");
spoken("[2023-06-07,2023-06-14,2023-06-21,2023-06-28]", "7, 14, 21 ou 28 juin 2023", "7, 14, 21 or 28 June 2023");
spoken("[2023-05-30,2023-06-06]", "30 mai 2023 ou 6 juin 2023", "30 May 2023 or 6 June 2023");
spoken("2023-41", "second semestre 2023", "second half of 2023");
spoken("199X", "199X", "199X");
spoken("0044-03-15", "15 mars 44", "15 March 44");

test("places are lines and columns from 1", () => {
  const place = createPlaces("ab\n\ncd");
  expect([0, 1, 2, 3, 4, 5].map((offset) => Object.values(place(offset)).join(":"))).toEqual([
    "1:1",
    "1:2",
    "1:3",
    "2:1",
    "3:1",
    "3:2",
  ]);
});

test("lines break at spaces; a no-break space is none; a long word stands alone", () => {
  expect(wrap("un deux trois\u00a0quatre", 10, "- ")).toEqual(["- un deux", "  trois\u00a0quatre"]);
});

test("a report cannot send commands to the terminal", () => {
  expect(oneLine("a\u001b[31mb\n\u0007c\u202e")).toBe("a [31mb c");
});

const text = "Riad salue l'accord.\n\n« Nous attendrons mardi », a dit Ali Hassan.";
const at = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
const entity = (id: string, type: Entity["type"], name: string, words: string): Entity => ({
  id,
  ref: null,
  type,
  name,
  country: null,
  code: null,
  mentions: [
    { span: at(words), form: "name" },
    { span: at(words), form: "name" },
  ],
});
const claim = { attributedTo: null, factuality: "asserted", place: null } as const;
const reading: Reading = {
  format: "pourparlers-reading/1",
  reader: { version: "0", models: {} },
  document: {
    id: "0".repeat(64),
    language: "fr",
    title: "Un accord",
    published: "2023-06-21",
    url: null,
    outlet: "L'Agence",
    text,
  },
  entities: [entity("e1", "state", "Arabie saoudite", "Riad"), entity("e2", "person", "Ali Hassan", "Ali Hassan")],
  times: [{ id: "t1", span: at("mardi"), edtf: "2023-06-27", type: "date", anchor: "publication" }],
  statements: [
    {
      id: "s1",
      ...claim,
      evidence: at("Riad salue l'accord"),
      time: null,
      speaker: "e1",
      onBehalfOf: "e1",
      anonymous: null,
      addressee: null,
      mode: "indirect",
      act: "praise",
      cue: at("salue"),
      content: [at("l'accord")],
      quotes: [],
    },
    {
      id: "s2",
      ...claim,
      evidence: at("a dit Ali Hassan"),
      time: { edtf: "2023-06-27", times: ["t1"] },
      factuality: "planned",
      speaker: "e2",
      onBehalfOf: "e1",
      anonymous: null,
      addressee: null,
      mode: "direct",
      act: "say",
      cue: at("a dit"),
      content: [at("Nous attendrons mardi")],
      quotes: [at("Nous attendrons mardi")],
    },
    {
      id: "s3",
      ...claim,
      attributedTo: "s2",
      evidence: at("l'accord"),
      time: null,
      speaker: null,
      onBehalfOf: null,
      anonymous: "un diplomate",
      addressee: "e2",
      mode: "indirect",
      act: "hope",
      cue: null,
      content: [at("l'accord")],
      quotes: [],
    } satisfies Statement,
  ],
  events: [],
  roles: [],
  figures: [],
  agenda: [],
  unread: [{ span: at("."), reason: "no-words" }],
};

test("the brief in French", () => {
  expect(formatBrief(reading, { language: "fr", source: "a.txt" })).toBe(`Un accord
21 juin 2023 · L'Agence · français · 3 déclarations, 1 date, 2 noms
a.txt · Les nombres sont des lignes et des colonnes de la dépêche.

Qui dit quoi
Arabie saoudite
   1:12  salue (salue), rapporté
         l'accord
Ali Hassan, pour Arabie saoudite
    3:3  dit (a dit), cité · prévu · 27 juin 2023
         « Nous attendrons mardi »
source non nommée : un diplomate
   1:12  espère, rapporté · à Ali Hassan · selon Ali Hassan, pour Arabie saoudite
         l'accord

Quand
   3:19  mardi → 27 juin 2023

Qui et où
  Personnes : Ali Hassan 3:34 ×2
  États : Arabie saoudite 1:1 ×2

Non compris
   1:20  . (sans mots)
`);
});

test("the brief in English, its marks where the caller wants them", () => {
  const brief = formatBrief(reading, {
    language: "en",
    source: "a.txt",
    style: (part, words) => (part === "name" ? `<${words}>` : words),
  });
  expect(brief).toContain("<unnamed: un diplomate>");
  expect(brief).toContain("praises (salue), reported");
  expect(brief).toContain("says (a dit), quoted · planned · 27 June 2023");
});

test("no line is wider than asked", () => {
  const long = { ...reading, document: { ...reading.document, title: "mot ".repeat(60) } };
  for (const line of formatBrief(long, { language: "fr", source: "a.txt", width: 60 }).split("\n"))
    expect(line.length).toBeLessThanOrEqual(60);
});

test("a report without a title is called by its first words", () => {
  const untitled = { ...reading, document: { ...reading.document, title: null, text: `date 2023-06 ${"Un mot ".repeat(40)}` } };
  const [title = ""] = formatBrief(untitled, { language: "fr", source: "a.txt" }).split("\n");
  expect(title).toMatch(/^Sans titre : « Un mot .* … »$/);
  expect(title.length).toBeLessThan(100);
});
