import { expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { readMentions } from "../../../src/reading/mentions/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";

const talks = (city: string): string => `
  Les pourparlers ${city} reprennent.
  1 Les le DET 2 det mp
  2 pourparlers pourparler NOUN 5 nsubj mp
  3 ${city.startsWith("de ") ? "de" : "d'"} de ADP 4 case
  4 ${city.replace(/^(de |d')/, "")} ${city.replace(/^(de |d')/, "")} PROPN 2 nmod _ B-LOC
  5 reprennent reprendre VERB 0 root p
  6 . . PUNCT 5 punct`;

const waits = (state: string): string => `
  ${state} attend.
  1 ${state} ${state} PROPN 2 nsubj _ B-LOC
  2 attend attendre VERB 0 root s
  3 . . PUNCT 2 punct`;

/** Refs of the processes of a text, their names where they are not known. */
function processes(published: string | null, ...tables: string[]): string[] {
  const table = readMentions(analysisOf("fr", ...tables), loadKnowledge(), published);
  return table.entities.filter((e) => e.type === "process").map((e) => e.ref ?? e.name);
}

test.each([
  [["Syrie", "Liban"], ["process:geneva"]],
  // others of that town
  [["Yémen", "Oman"], ["pourparlers de Genève"]],
  // many had talks there, none of these
  [["Yémen", "Suisse"], ["pourparlers de Genève"]],
  [["Iran", "Suisse"], ["process:jcpoa"]],
])("the talks of Geneva in a report about %s", (states, found) => {
  expect(processes("2016-02-03", ...states.map(waits), talks("de Genève"))).toEqual(found);
});

test.each([
  [["Yémen", "Oman"], ["pourparlers d'Astana"]],
  // one state, and the host, say too little of what they are about
  [["Yémen", "Kazakhstan"], ["process:astana"]],
])("the talks of Astana in a report about %s", (states, found) => {
  expect(processes("2018-02-03", ...states.map(waits), talks("d'Astana"))).toEqual(found);
});

test.each([
  ["2022-03-30", ["process:istanbul-ukraine-2022"]],
  ["2025-06-03", ["process:istanbul-ukraine-2025"]],
  ["2019-06-03", ["pourparlers d'Istanbul"]],
])("the talks of Istanbul in a report of %s", (published, found) => {
  expect(processes(published, waits("Ukraine"), talks("d'Istanbul"))).toEqual(found);
});

test.each([
  ["1999-07-15", ["process:arusha"]],
  ["2016-07-15", ["process:inter-burundian"]],
])("of two talks of Arusha on one country, a report of %s means those that go on", (published, found) => {
  expect(processes(published, waits("Burundi"), talks("d'Arusha"))).toEqual(found);
});

test("« les négociations » are not a process that ended years before and that another sentence names", () => {
  const group = `
  Le groupe de Minsk siégeait.
  1 Le le DET 2 det ms
  2 groupe groupe NOUN 5 nsubj ms
  3 de de ADP 4 case
  4 Minsk Minsk PROPN 2 nmod _ B-LOC
  5 siégeait siéger VERB 0 root s
  6 . . PUNCT 5 punct`;
  const resume = `
  Le processus reprend.
  1 Le le DET 2 det ms
  2 processus processus NOUN 3 nsubj ms
  3 reprend reprendre VERB 0 root s
  4 . . PUNCT 3 punct`;
  const spokenOf = (published: string): string | null => {
    const table = readMentions(analysisOf("fr", group, resume), loadKnowledge(), published);
    const id = table.processAt(1, 1);
    return table.entities.find((entity) => entity.id === id)?.ref ?? null;
  };
  expect(spokenOf("2015-03-14")).toBe("process:osce-minsk-group");
  expect(spokenOf("2025-03-14")).toBe(null);
});

test("talks before the name of a process of another country, which a report names once, are others", () => {
  const named = `
  Le Comité constitutionnel syrien attend.
  1 Le le DET 2 det ms
  2 Comité comité NOUN 5 nsubj ms B-ORG
  3 constitutionnel constitutionnel ADJ 2 amod ms I-ORG
  4 syrien syrien ADJ 2 amod ms I-ORG
  5 attend attendre VERB 0 root s
  6 . . PUNCT 5 punct`;
  const session = `
  Les discussions reprennent.
  1 Les le DET 2 det fp
  2 discussions discussion NOUN 3 nsubj fp
  3 reprennent reprendre VERB 0 root p
  4 . . PUNCT 3 punct`;
  const about = (state: string) => Array.from({ length: 6 }, () => waits(state));
  const table = (...tables: string[]) => readMentions(analysisOf("fr", ...tables), loadKnowledge(), "2020-10-29");
  const of = (at: number, ...tables: string[]) => {
    const read = table(...tables);
    return read.entities.find(({ id }) => id === read.processAt(at, 1))?.ref ?? null;
  };
  expect(of(0, session, ...about("Liban"), named)).toBe(null);
  expect(of(0, session, ...about("Syrie"), named)).toBe("process:syrian-constitutional-committee");
});
