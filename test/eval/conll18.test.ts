import { expect, test } from "vitest";
import { f1, METRICS, type Metric, score } from "../../eval/conll18.ts";
import { parseConllu } from "../../src/syntax/index.ts";
import type { Analysis } from "../../src/text/index.ts";

/** Rows `id form lemma upos feats head deprel`, sentences parted by an empty line. */
function read(rows: string): Analysis {
  const lines = rows.split("\n").map((line) => line.trim());
  return parseConllu(
    lines
      .map((line) => {
        if (line === "") return "";
        const [id, form, lemma = "_", upos = "_", feats = "_", head = "_", deprel = "_"] = line.split(" ");
        return [id, form, lemma, upos, "_", feats, head, deprel, "_", "_"].join("\t");
      })
      .join("\n"),
  );
}

const GOLD = read(`1 Il il PRON Gender=Masc 2 nsubj
  2 parle parler VERB Mood=Ind 0 root
  3-4 du
  3 de de ADP _ 5 case
  4 le le DET Definite=Def 5 det
  5 Mali Mali PROPN _ 2 obl:arg

  1 Fin fin NOUN _ 0 root
  2 . . PUNCT _ 1 punct
  `);

function says(system: string, expected: Partial<Record<Metric, readonly [number, number, number]>>): void {
  const scores = score(GOLD, read(system));
  for (const metric of METRICS) {
    const { correct, gold, system: own } = scores[metric];
    const wanted = expected[metric];
    if (wanted) expect([correct, gold, own], metric).toEqual(wanted);
  }
}

test("the gold text scores full marks", () => {
  for (const metric of METRICS) expect(f1(score(GOLD, GOLD)[metric])).toBe(100);
});

test("a wrong tag, lemma, head and relation each cost where they should; a subtype costs nothing", () => {
  says(
    `1 Il il PRON Gender=Fem 2 nsubj
    2 parle parle VERB Mood=Ind 0 root
    3-4 du
    3 de de ADP _ 5 case
    4 le le PRON Definite=Def 2 det
    5 Mali Mali PROPN _ 2 obl

    1 Fin fin NOUN _ 0 root
    2 . . PUNCT _ 1 dep
    `,
    {
      Tokens: [6, 6, 6],
      Sentences: [2, 2, 2],
      Words: [7, 7, 7],
      UPOS: [6, 7, 7],
      UFeats: [6, 7, 7],
      Lemmas: [6, 7, 7],
      // « . » with the relation dep counts among the system's content words.
      UAS: [6, 7, 7],
      LAS: [5, 7, 7],
      CLAS: [4, 4, 5],
      // Il has other features, parle gained a function word, Mali lost one.
      MLAS: [1, 4, 5],
    },
  );
});

test("a multiword token left whole costs its words, and heads that are not aligned", () => {
  says(
    `1 Il il PRON Gender=Masc 2 nsubj
    2 parle parler VERB Mood=Ind 0 root
    3 du du ADP _ 4 case
    4 Mali Mali PROPN _ 2 obl:arg
    5 Fin fin NOUN _ 2 dep
    6 . . PUNCT _ 5 punct
    `,
    { Tokens: [6, 6, 6], Sentences: [0, 2, 1], Words: [5, 7, 6], LAS: [4, 7, 6], UAS: [4, 7, 6] },
  );
});

test("words inside of a multiword token are aligned by form", () => {
  says(
    `1 Il il PRON Gender=Masc 2 nsubj
    2 parle parler VERB Mood=Ind 0 root
    3-4 du
    3 d d ADP _ 5 case
    4 le le DET Definite=Def 5 det
    5-6 MaliFin
    5 Mali Mali PROPN _ 2 obl
    6 Fin fin NOUN _ 2 dep
    7 . . PUNCT _ 2 punct
    `,
    { Tokens: [4, 6, 5], Words: [6, 7, 7], UAS: [4, 7, 7] },
  );
});

test("a cut token is not the token", () => {
  says(
    `1 Il il PRON Gender=Masc 3 nsubj
    2 par par ADP _ 3 case
    3 le le DET _ 0 root
    4-5 du
    4 de de ADP _ 6 case
    5 le le DET Definite=Def 6 det
    6 Mali Mali PROPN _ 3 obl

    1 Fin fin NOUN _ 0 root
    2 . . PUNCT _ 1 punct
    `,
    { Tokens: [5, 6, 7], Words: [6, 7, 8], LAS: [4, 7, 8] },
  );
});

test("other characters are refused", () => {
  expect(() => score(GOLD, read("1 Elle elle PRON _ 0 root\n"))).toThrow(/differ at character 0/);
});
