import { expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { readMentions } from "../../../src/reading/mentions/index.ts";
import { analysisOf, wordAt } from "../../helpers/sentence.ts";

const knowledge = loadKnowledge();

/** Who a word in the last sentence stands for, in a report of this day: "speaker > principal (wording)", and the name it is listed under. */
function heldBy(language: string, published: string | null, tables: readonly string[], word: string): string {
  const analysis = analysisOf(language, ...tables);
  const table = readMentions(analysis, knowledge, published);
  const at = analysis.sentences.length - 1;
  const { speaker, onBehalfOf, anonymous } = table.sourceAt(at, wordAt(analysis.sentences[at], word));
  const entities = new Map(table.entities.map((e) => [e.id, e]));
  const told = (id: string | null): string => {
    const entity = entities.get(id ?? "");
    return entity ? (entity.ref ?? entity.name) : "-";
  };
  return `${told(speaker)} > ${told(onBehalfOf)}${anonymous === null ? "" : ` (${anonymous})`}`;
}

const RUSSIAN = `
  Le ministre russe des Affaires étrangères a quitté la salle.
  1 Le le DET 2 det ms
  2 ministre ministre NOUN 9 nsubj ms
  3 russe russe ADJ 2 amod s
  4-5 des
  4 de de ADP 6 case
  5 les le DET 6 det p
  6 Affaires affaire NOUN 2 nmod fp
  7 étrangères étranger ADJ 6 amod fp
  8 a avoir AUX 9 aux:tense s
  9 quitté quitter VERB 0 root ms
  10 la le DET 11 det fs
  11 salle salle NOUN 9 obj fs
  12 . . PUNCT 9 punct`;

test.each([
  ["2016-04-11", "person:sergei-lavrov > state:RUS (ministre russe des Affaires étrangères)"],
  // he was in office through all the years that are known
  [null, "person:sergei-lavrov > state:RUS (ministre russe des Affaires étrangères)"],
  // and before them and after them nobody knows
  ["2003-04-11", "ministre russe des Affaires étrangères > state:RUS (ministre russe des Affaires étrangères)"],
  ["2039-04-11", "ministre russe des Affaires étrangères > state:RUS (ministre russe des Affaires étrangères)"],
])("le ministre russe, %s: %s", (published, told) => {
  expect(heldBy("fr", published, [RUSSIAN], "ministre")).toBe(told);
});

const french = RUSSIAN.replaceAll("russe", "français");

test.each([
  ["2015-11-14", "person:laurent-fabius > state:FRA (ministre français des Affaires étrangères)"],
  ["2018-06", "person:jean-yves-le-drian > state:FRA (ministre français des Affaires étrangères)"],
  // the month of the change, and a report without a date
  ["2016-02", "ministre français des Affaires étrangères > state:FRA (ministre français des Affaires étrangères)"],
  [null, "ministre français des Affaires étrangères > state:FRA (ministre français des Affaires étrangères)"],
])("le ministre français, %s: %s", (published, told) => {
  expect(heldBy("fr", published, [french], "ministre")).toBe(told);
});

test("an office without its holder's name keeps its own words as its name, and is no role of anybody", () => {
  const analysis = analysisOf("fr", RUSSIAN);
  const table = readMentions(analysis, knowledge, "2016-04-11");
  const entity = table.entities.find((e) => e.ref === "person:sergei-lavrov");
  expect(entity?.name).toBe("ministre russe des Affaires étrangères");
  expect(table.offices).toEqual([]);
});

const DIPLOMAT = `
  Le chef de la diplomatie russe reviendra.
  1 Le le DET 2 det ms
  2 chef chef NOUN 7 nsubj ms
  3 de de ADP 5 case
  4 la le DET 5 det fs
  5 diplomatie diplomatie NOUN 2 nmod fs
  6 russe russe ADJ 5 amod s
  7 reviendra revenir VERB 0 root s
  8 . . PUNCT 7 punct`;

test("two names of one office are one person", () => {
  const analysis = analysisOf("fr", RUSSIAN, DIPLOMAT);
  const table = readMentions(analysis, knowledge, "2016-04-11");
  const entity = table.entities.find((e) => e.ref === "person:sergei-lavrov");
  expect(entity?.mentions.map((m) => m.span.exact)).toEqual([
    "ministre russe des Affaires étrangères",
    "chef de la diplomatie russe",
  ]);
});

const NAMED = `
  Sergueï Lavrov a quitté la salle.
  1 Sergueï Sergueï PROPN 4 nsubj _ B-PER
  2 Lavrov Lavrov PROPN 1 flat:name _ I-PER
  3 a avoir AUX 4 aux:tense s
  4 quitté quitter VERB 0 root ms
  5 la le DET 6 det fs
  6 salle salle NOUN 4 obj fs
  7 . . PUNCT 4 punct`;

test("where the text names the holder, the office is his, without a wording", () => {
  expect(heldBy("fr", "2016-04-11", [NAMED, DIPLOMAT], "chef")).toBe("person:sergei-lavrov > state:RUS");
});

const noun = (words: string, adjective = "russe"): string => `
  ${words} ${adjective} reviendra.
  1 ${words.split(" ")[0]} le DET 2 det ms
  2 ${words.split(" ")[1]} ${words.split(" ")[1]} NOUN 4 nsubj ms
  3 ${adjective} ${adjective} ADJ 2 amod s
  4 reviendra revenir VERB 0 root s
  5 . . PUNCT 4 punct`;

test.each([
  ["Le président", "2014-05-05", "person:vladimir-putin > state:RUS (président russe)"],
  ["Le président", "2011-05-05", "person:dmitry-medvedev > state:RUS (président russe)"],
  // one of several, or one who was in office
  ["Un président", "2014-05-05", "- > state:RUS (président russe)"],
  ["Le ministre", "2014-05-05", "ministre russe > state:RUS (ministre russe)"],
])("%s russe, %s: %s", (words, published, told) => {
  expect(heldBy("fr", published, [noun(words)], words.split(" ")[1] ?? "")).toBe(told);
});

test("a woman's office is no man's", () => {
  const table = noun("La présidente").replace("NOUN 4 nsubj ms", "NOUN 4 nsubj fs");
  expect(heldBy("fr", "2014-05-05", [table], "présidente")).toBe("présidente russe > state:RUS (présidente russe)");
});

const COURT = `
  Le président de la commission électorale russe reviendra.
  1 Le le DET 2 det ms
  2 président président NOUN 8 nsubj ms
  3 de de ADP 5 case
  4 la le DET 5 det fs
  5 commission commission NOUN 2 nmod fs
  6 électorale électoral ADJ 5 amod fs
  7 russe russe ADJ 5 amod fs
  8 reviendra revenir VERB 0 root s
  9 . . PUNCT 8 punct`;

test("whoever presides over something in a state is not its president", () => {
  expect(heldBy("fr", "2014-05-05", [COURT], "président")).not.toContain("person:");
});

const ONCE = `
  En 1999, le président russe a démissionné.
  1 En en ADP 2 case
  2 1999 1999 NUM 7 obl:mod
  3 , , PUNCT 2 punct
  4 le le DET 5 det ms
  5 président président NOUN 8 nsubj ms
  6 russe russe ADJ 5 amod s
  7 a avoir AUX 8 aux:tense s
  8 démissionné démissionner VERB 0 root ms
  9 . . PUNCT 8 punct`;

test("a sentence about another year says nothing of today's holder", () => {
  expect(heldBy("fr", "2014-05-05", [ONCE], "président")).not.toContain("person:");
});

const ENVOY = `
  The UN special envoy for Yemen left.
  1 The the DET 4 det
  2 UN UN PROPN 4 compound s B-ORG
  3 special special ADJ 4 amod
  4 envoy envoy NOUN 7 nsubj s
  5 for for ADP 6 case
  6 Yemen Yemen PROPN 4 nmod s B-LOC
  7 left leave VERB 0 root
  8 . . PUNCT 7 punct`;

test.each([
  ["2018-12-13", "person:martin-griffiths > org:un (UN special envoy for Yemen)"],
  ["2024-02-01", "person:hans-grundberg > org:un (UN special envoy for Yemen)"],
])("the UN envoy, %s: %s", (published, told) => {
  expect(heldBy("en", published, [ENVOY], "envoy")).toBe(told);
});

test("an envoy is sought by what he is sent for", () => {
  expect(heldBy("en", "2018-12-13", [ENVOY.replaceAll("Yemen", "Syria")], "envoy")).toContain("person:staffan-de-mistura");
  expect(heldBy("en", "2018-12-13", [ENVOY.replaceAll("Yemen", "Norway")], "envoy")).not.toContain("person:");
});

/** A sentence with somebody's full name as its subject. */
const says = (first: string, last: string): string => `
  ${first} ${last} a parlé.
  1 ${first} ${first} PROPN 4 nsubj _ B-PER
  2 ${last} ${last} PROPN 1 flat:name _ I-PER
  3 a avoir AUX 4 aux:tense s
  4 parlé parler VERB 0 root ms
  5 . . PUNCT 4 punct`;
const HOUSES = `
  La France, les Pays-Bas et l'Otan se taisent.
  1 La le DET 2 det fs
  2 France France PROPN 10 nsubj _ B-LOC
  3 , , PUNCT 5 punct
  4 les le DET 5 det p
  5 Pays-Bas Pays-Bas PROPN 2 conj _ B-LOC
  6 et et CCONJ 8 cc
  7 l' le DET 8 det s
  8 Otan Otan PROPN 2 conj _ B-ORG
  9 se se PRON 10 expl
  10 taisent taire VERB 0 root p
  11 . . PUNCT 10 punct`;

test.each([
  ["Mark", "Rutte", "2016-05-05", "person:mark-rutte > state:NLD"],
  ["Mark", "Rutte", "2025-02-05", "person:mark-rutte > org:nato"],
  // between two offices, and without a date
  ["Mark", "Rutte", "2024-08-20", "person:mark-rutte > -"],
  ["Mark", "Rutte", null, "person:mark-rutte > -"],
  ["François", "Hollande", "2016-05-05", "person:francois-hollande > state:FRA"],
  ["François", "Hollande", "2023-05-05", "person:francois-hollande > -"],
])("%s %s, %s: %s", (first, last, published, told) => {
  expect(heldBy("fr", published, [HOUSES, says(first, last)], first)).toBe(told);
});

test("a former president is nobody whom « le président » recalls", () => {
  const president = noun("Le président", "français");
  expect(heldBy("fr", "2016-05-05", [says("François", "Hollande"), president], "président")).toContain(
    "person:francois-hollande",
  );
  expect(heldBy("fr", "2023-05-05", [says("François", "Hollande"), president], "président")).toContain("person:emmanuel-macron");
});

const LAND = (state: string): string => `
  La ${state} se tait.
  1 La le DET 2 det fs
  2 ${state} ${state} PROPN 4 nsubj _ B-LOC
  3 se se PRON 4 expl
  4 tait taire VERB 0 root s
  5 . . PUNCT 4 punct`;

test("of two people of one name it is the one whose state the text speaks of", () => {
  const named = (state: string): string => heldBy("fr", "2013-10-05", [LAND(state), says("Mohamed", "Abdelaziz")], "Mohamed");
  expect(named("Libye")).toBe("person:mohamed-abdulaziz > state:LBY");
  expect(named("Tunisie")).toBe("person:mohamed-abdelaziz > -");
});

test("a nationality of two words is whose the seat is", () => {
  const table = `
  The South Sudanese president left.
  1 The the DET 4 det
  2 South South PROPN 4 compound s
  3 Sudanese sudanese ADJ 4 amod
  4 president president NOUN 5 nsubj s
  5 left leave VERB 0 root
  6 . . PUNCT 5 punct`;
  expect(heldBy("en", "2022-10-12", [table], "president")).toBe("person:salva-kiir > state:SSD (South Sudanese president)");
});
