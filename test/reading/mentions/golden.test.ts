import { expect, test } from "vitest";
import { wordAt } from "../../helpers/sentence.ts";
import { readTables } from "./who.ts";

/** A whole short report, trees by hand: a ministry, its spokeswoman, a group, and what recalls them. */
const REPORT = [
  `
  Le ministère sénégalais des Affaires étrangères a annoncé une trêve en Casamance.
  1 Le le DET 2 det ms
  2 ministère ministère NOUN 9 nsubj ms B-ORG
  3 sénégalais sénégalais ADJ 2 amod ms I-ORG
  4-5 des
  4 de de ADP 6 case _ I-ORG
  5 les le DET 6 det p I-ORG
  6 Affaires affaire NOUN 2 nmod fp I-ORG
  7 étrangères étranger ADJ 6 amod fp I-ORG
  8 a avoir AUX 9 aux:tense s
  9 annoncé annoncer VERB 0 root ms
  10 une un DET 11 det fs
  11 trêve trêve NOUN 9 obj fs
  12 en en ADP 13 case
  13 Casamance Casamance PROPN 9 obl:mod _ B-LOC
  14 . . PUNCT 9 punct`,
  `
  Sa porte-parole, Awa Ndiaye, a salué un progrès.
  1 Sa son DET 2 det fs
  2 porte-parole porte-parole NOUN 8 nsubj fs
  3 , , PUNCT 4 punct
  4 Awa Awa PROPN 2 appos _ B-PER
  5 Ndiaye Ndiaye PROPN 4 flat:name _ I-PER
  6 , , PUNCT 4 punct
  7 a avoir AUX 8 aux:tense s
  8 salué saluer VERB 0 root ms
  9 un un DET 10 det ms
  10 progrès progrès NOUN 8 obj ms
  11 . . PUNCT 8 punct`,
  `
  ¶
  « Rien n’est signé », a répliqué à Dakar un cadre du MFDC.
  1 « « PUNCT 5 punct
  2 Rien rien PRON 5 nsubj:pass
  3 n’ ne ADV 5 advmod
  4 est être AUX 5 aux:pass s
  5 signé signer VERB 9 ccomp ms
  6 » » PUNCT 5 punct
  7 , , PUNCT 5 punct
  8 a avoir AUX 9 aux:tense s
  9 répliqué répliquer VERB 0 root ms
  10 à à ADP 11 case
  11 Dakar Dakar PROPN 9 obl:mod _ B-LOC
  12 un un DET 13 det Definite=Ind|Gender=Masc|Number=Sing
  13 cadre cadre NOUN 9 nsubj ms
  14-15 du
  14 de de ADP 16 case
  15 le le DET 16 det ms
  16 MFDC MFDC PROPN 13 nmod ms B-ORG
  17 . . PUNCT 9 punct`,
  `
  Le mouvement exige le retrait de l’armée.
  1 Le le DET 2 det ms
  2 mouvement mouvement NOUN 3 nsubj ms
  3 exige exiger VERB 0 root s
  4 le le DET 5 det ms
  5 retrait retrait NOUN 3 obj ms
  6 de de ADP 8 case
  7 l’ le DET 8 det s
  8 armée armée NOUN 5 nmod fs
  9 . . PUNCT 3 punct`,
  `
  Mme Ndiaye a répondu que Dakar tiendrait parole.
  1 Mme madame NOUN 4 nsubj fs
  2 Ndiaye Ndiaye PROPN 1 flat:name _ B-PER
  3 a avoir AUX 4 aux:tense s
  4 répondu répondre VERB 0 root ms
  5 que que SCONJ 7 mark
  6 Dakar Dakar PROPN 7 nsubj _ B-LOC
  7 tiendrait tenir VERB 4 ccomp s
  8 parole parole NOUN 7 obj fs
  9 . . PUNCT 4 punct`,
];

test("everybody in a report, each under all the words that stand for them", () => {
  const { table } = readTables("fr", ...REPORT);
  const lines = table.entities.map((e) => {
    const principal = table.entities.find((p) => p.id === table.principalOf(e.id));
    const words = e.mentions.map((m) => `${m.span.exact}/${m.form}`).join(", ");
    return `${e.type} ${e.ref ?? "-"} ${e.country ?? "-"} ${e.code ?? "-"} > ${principal?.name ?? "-"}: ${words}`;
  });
  expect(lines.sort()).toEqual([
    "armed-group group:mfdc SEN - > -: MFDC/name, mouvement/nominal",
    "government-body - SEN SENGOV > Sénégal: ministère sénégalais des Affaires étrangères/name",
    "government-body - SEN SENMIL > Sénégal: armée/nominal",
    "person - SEN - > MFDC: cadre du MFDC/nominal",
    "person - SEN SENGOV > ministère sénégalais des Affaires étrangères: porte-parole/nominal, Awa Ndiaye/name, Ndiaye/name",
    "place place:casamance SEN - > -: Casamance/name",
    "place place:dakar SEN - > -: Dakar/name",
    "state state:SEN SEN SEN > -: Dakar/metonym",
  ]);
});

test("who is credited at each source of the report", () => {
  const { analysis, table } = readTables("fr", ...REPORT);
  const credit = (at: number, word: string): string => {
    const source = table.sourceAt(at, wordAt(analysis.sentences[at], word));
    const name = (id: string | null): string => table.entities.find((e) => e.id === id)?.name ?? "-";
    return `${name(source.speaker)} > ${name(source.onBehalfOf)}${source.anonymous ? ` (${source.anonymous})` : ""}`;
  };
  expect([
    credit(0, "ministère"),
    credit(1, "porte-parole"),
    credit(2, "cadre"),
    credit(3, "mouvement"),
    credit(4, "Mme"),
  ]).toEqual([
    "ministère sénégalais des Affaires étrangères > Sénégal",
    "Awa Ndiaye > ministère sénégalais des Affaires étrangères",
    "- > MFDC (cadre du MFDC)",
    "MFDC > -",
    "Awa Ndiaye > ministère sénégalais des Affaires étrangères",
  ]);
});
