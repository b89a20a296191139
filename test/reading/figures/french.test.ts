import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/reading/times/index.ts";
import { spanOf } from "../../../src/text/index.ts";
import { counts, figuresIn, readTables, shown } from "./counts.ts";

const WAR = `
  La guerre a tué près de 500 000 personnes et déplacé la moitié des 23 millions d' habitants .
  1 La le DET 2 det
  2 guerre guerre NOUN 4 nsubj
  3 a avoir AUX 4 aux
  4 tué tuer VERB 0 root VerbForm=Part
  5 près près ADV 4 obj
  6 de de ADP 8 case
  7 500_000 500_000 NUM 8 nummod
  8 personnes personne NOUN 5 obl
  9 et et CCONJ 10 cc
  10 déplacé déplacer VERB 4 conj VerbForm=Part
  11 la le DET 12 det
  12 moitié moitié NOUN 10 obj
  13-14 des
  13 de de ADP 16 case
  14 les le DET 16 det
  15 23 23 NUM 16 nummod
  16 millions million NOUN 12 nmod
  17 d' de ADP 18 case
  18 habitants habitant NOUN 16 nmod
  19 . . PUNCT 4 punct`;

test("a fraction is counted, and what it is a fraction of", () => {
  counts("fr", WAR, ["killed 500000 ..500000", "displaced 11500000", "population 23000000"]);
});

test("the evidence is the clause, not the sentence", () => {
  expect(readTables("fr", WAR).map((f) => f.evidence.exact)).toEqual([
    "La guerre a tué près de 500 000 personnes",
    "et déplacé la moitié des 23 millions d' habitants",
    "et déplacé la moitié des 23 millions d' habitants",
  ]);
});

const PASSIVE = `
  Une trentaine de combattants auraient été tués jeudi à Gao , dont neuf soldats .
  1 Une un DET 2 det
  2 trentaine trentaine NOUN 7 nsubj:pass
  3 de de ADP 4 case
  4 combattants combattant NOUN 2 nmod
  5 auraient avoir AUX 7 aux Mood=Cnd
  6 été être AUX 7 aux:pass
  7 tués tuer VERB 0 root VerbForm=Part
  8 jeudi jeudi NOUN 7 obl
  9 à à ADP 10 case
  10 Gao Gao PROPN 7 obl
  11 , , PUNCT 14 punct
  12 dont dont PRON 14 nmod
  13 neuf neuf NUM 14 nummod
  14 soldats soldat NOUN 2 nmod
  15 . . PUNCT 7 punct`;

test("the conditional of the press leaves it open; time, place and those counted come from the clause", () => {
  const [all, part] = readTables("fr", PASSIVE, {
    who: { Gao: "place", combattants: "armed-group" },
    times: (text) => [
      {
        id: "t1",
        span: spanOf(text, text.indexOf("jeudi"), text.indexOf("jeudi") + 5),
        edtf: "2024-03-14",
        type: "date",
        anchor: "publication",
      },
    ],
  });
  expect(all && shown(all)).toBe("killed 30");
  expect(all).toMatchObject({
    id: "f1",
    approximate: true,
    factuality: "possible",
    time: { edtf: "2024-03-14", times: ["t1"] },
    place: "Gao",
    population: "combattants",
    attributedTo: null,
  });
  expect(part && shown(part)).toBe("killed 9");
  expect(part?.population).toBe(null);
});

test("who kills is not counted among the killed", () => {
  counts(
    "fr",
    `
    40 soldats ont tué 12 civils .
    1 40 40 NUM 2 nummod
    2 soldats soldat NOUN 4 nsubj
    3 ont avoir AUX 4 aux
    4 tué tuer VERB 0 root VerbForm=Part
    5 12 12 NUM 6 nummod
    6 civils civil NOUN 4 obj
    7 . . PUNCT 4 punct`,
    ["troops 40", "killed 12"],
  );
});

test("the doer of a passive is none of those it is done to", () => {
  counts(
    "fr",
    `
    La ville a été libérée par 300 soldats .
    1 La le DET 2 det
    2 ville ville NOUN 5 nsubj:pass
    3 a avoir AUX 5 aux
    4 été être AUX 5 aux:pass
    5 libérée libérer VERB 0 root VerbForm=Part
    6 par par ADP 8 case
    7 300 300 NUM 8 nummod
    8 soldats soldat NOUN 5 obl:agent
    9 . . PUNCT 5 punct`,
    ["troops 300"],
  );
});

test("a pronoun stands for the noun: « et en a déplacé 2,5 millions »", () => {
  counts(
    "fr",
    `
    Elle en a déplacé 2,5 millions .
    1 Elle lui PRON 4 nsubj
    2 en en PRON 4 iobj
    3 a avoir AUX 4 aux
    4 déplacé déplacer VERB 0 root VerbForm=Part
    5 2,5 2,5 NUM 6 nummod
    6 millions million NOUN 4 obj
    7 . . PUNCT 4 punct`,
    ["displaced 2500000"],
  );
});

test("a figure inside what is said is that speaker's; a demand is no fact", () => {
  const [figure] = readTables(
    "fr",
    `
    Il exige la libération de 180 détenus .
    1 Il lui PRON 2 nsubj
    2 exige exiger VERB 0 root VerbForm=Fin
    3 la le DET 4 det
    4 libération libération NOUN 2 obj
    5 de de ADP 7 case
    6 180 180 NUM 7 nummod
    7 détenus détenu NOUN 4 nmod
    8 . . PUNCT 2 punct`,
    {
      statements: (text) => [
        {
          id: "s1",
          evidence: spanOf(text, 0, text.length),
          attributedTo: null,
          factuality: "asserted",
          time: null,
          place: null,
          speaker: "e1",
          onBehalfOf: null,
          anonymous: null,
          addressee: null,
          mode: "indirect",
          act: "demand",
          cue: spanOf(text, 3, 8),
          content: [spanOf(text, 9, text.length - 2)],
          quotes: [],
        },
      ],
    },
  );
  expect(figure && shown(figure)).toBe("released 180");
  expect(figure).toMatchObject({ factuality: "demanded", attributedTo: "s1" });
});

describe("by the words alone", () => {
  test.each([
    ["Le conflit a fait 5 300 morts et 1.200 blessés.", ["killed 5300", "wounded 1200"]],
    ["Le conflit a fait 5'300 morts et 1’200 blessés.", ["killed 5300", "wounded 1200"]],
    ["La guerre a fait, des deux côtés, 2 000 morts.", ["killed 2000"]],
    ["L'armée n'a reconnu la perte que de cinq soldats.", ["killed 5"]],
    ["L'affluence a été évaluée à 14 000.", ["other 14000"]],
    ["Le conflit a fait 5\u00a0300 morts et 1\u202f200 blessés.", ["killed 5300", "wounded 1200"]],
    ["Quatre-vingt-dix-sept civils ont péri.", ["killed 97"]],
    ["Deux cent mille habitants ont fui.", ["displaced 200000"]],
    ["Soixante et onze otages ont été libérés.", ["released 71"]],
    ["Deux millions et demi de personnes ont été déplacées.", ["displaced 2500000"]],
    ["Plus d'une centaine de soldats ont été capturés.", ["detained 100 100.."]],
    ["Le bilan est passé de 40 à 57 morts.", ["killed 57"]],
    ["Parmi les morts figurent 19 enfants et deux femmes.", ["killed 19", "killed 2"]],
    ["Les déplacés sont passés de 300 000 à 1,2 million.", ["displaced 1200000"]],
    ["Les soldats, au nombre de 12 000, partiront.", ["troops 12000"]],
    ["Les ONG parlent de 400 morts, l'armée de 150.", ["killed 400"]],
    ["Le raid a tué 12 soldats et 40 civils.", ["killed 12", "killed 40"]],
    ["Un soldat a été tué et deux autres ont été blessés.", ["killed 1", "wounded 2"]],
    ["Le Fonds a promis une aide de 17,5 milliards de dollars.", ["aid 17500000000 USD"]],
    ["Les pertes de la troupe s'élèvent à onze hommes.", ["killed 11"]],
    ["L'opposition dénonce 200 morts quand Damas n'en concède que 39.", ["killed 200", "killed 39"]],
    ["Cinq policiers ont été tués, et non six.", ["killed 5", "killed 6"]],
    ["Ils ont libéré 106 détenus, 80 autres devant l'être vendredi.", ["released 106", "released 80"]],
    ["Sur les 240 otages, 100 ont recouvré la liberté.", ["detained 240", "released 100"]],
    ["Le raid a tué pas moins de 300 civils.", ["killed 300 300.."]],
  ])("%s", (sentence, expected) => expect(figuresIn("fr", sentence)).toEqual(expected));

  test.each([
    "La résolution 2254 demande un vote en 2016.",
    "Le président, âgé de 72 ans, dirige le pays depuis 33 ans.",
    "Le M23 tient 12 villages à 40 kilomètres de la ville.",
    "Près de 80 % des voix sont allées au 2e candidat.",
    "Quatre personnes sur dix souffrent de la faim.",
    "Les 15 membres du Conseil se réunissent à 10h30.",
    "La rébellion a remis 840 armes et 12 chars.",
    "Le pétrole a perdu 12 dollars.",
    "Un soldat a été tué.",
  ])("no figure: %s", (sentence) => expect(figuresIn("fr", sentence)).toEqual([]));
});

test("days and years are no people", () => {
  const tables = `
    En 2012 ont été tués les chefs .
    1 En en ADP 2 case
    2 2012 2012 NUM 5 obl
    3 ont avoir AUX 5 aux
    4 été être AUX 5 aux:pass
    5 tués tuer VERB 0 root VerbForm=Part
    6 les le DET 7 det
    7 chefs chef NOUN 5 nsubj:pass
    8 . . PUNCT 5 punct`;
  const times = (text: string) => readTimes({ text, language: "fr", sentences: [] }, "2024-03-14");
  expect(readTables("fr", tables, { times })).toEqual([]);
});

test("a number told again in the same voice is one count; told of another day it is two", () => {
  expect(figuresIn("fr", "Le raid a tué 12 civils.", "Les 12 civils tués seront enterrés.")).toEqual(["killed 12"]);
});

test("« ne … que » denies nothing", () => {
  const tables = `
    La police n' a recensé que sept blessés .
    1 La le DET 2 det
    2 police police NOUN 5 nsubj
    3 n' ne ADV 5 advmod
    4 a avoir AUX 5 aux:tense
    5 recensé recenser VERB 0 root VerbForm=Part
    6 que que ADV 8 advmod
    7 sept sept NUM 8 nummod
    8 blessés blessé NOUN 5 obj
    9 . . PUNCT 5 punct`;
  expect(readTables("fr", tables).map(({ factuality }) => factuality)).toEqual(["asserted"]);
});

test("the men beside the name of a force are that force; those listed beside others are not", () => {
  const men = (relation: string) => `
  La garde , 900 hommes , tient le palais .
  1 La le DET 2 det
  2 garde garde NOUN 7 nsubj
  3 , , PUNCT 5 punct
  4 900 900 NUM 5 nummod
  5 hommes homme NOUN 2 ${relation}
  6 , , PUNCT 5 punct
  7 tient tenir VERB 0 root VerbForm=Fin
  8 le le DET 9 det
  9 palais palais NOUN 7 obj
  10 . . PUNCT 7 punct`;
  const whose = (relation: string) =>
    readTables("fr", men(relation), { who: { garde: "armed-group", hommes: "population" } })[0]?.population;
  expect(["appos", "conj", "parataxis"].map(whose)).toEqual(["garde", "garde", "hommes"]);
});

test("a count by somebody else answers the dead, not the children among them", () => {
  const [, some, all] = readTables(
    "en",
    [
      `
    Thirteen villagers died .
    1 Thirteen thirteen NUM 2 nummod
    2 villagers villager NOUN 3 nsubj
    3 died die VERB 0 root VerbForm=Fin
    4 . . PUNCT 3 punct`,
      `
    Two of the dead were children .
    1 Two two NUM 6 nsubj
    2 of of ADP 4 case
    3 the the DET 4 det
    4 dead dead NOUN 1 nmod
    5 were be AUX 6 cop
    6 children child NOUN 0 root
    7 . . PUNCT 6 punct`,
      `
    The army put the number of dead at nine .
    1 The the DET 2 det
    2 army army NOUN 3 nsubj
    3 put put VERB 0 root VerbForm=Fin
    4 the the DET 5 det
    5 number number NOUN 3 obj
    6 of of ADP 7 case
    7 dead dead NOUN 5 nmod
    8 at at ADP 9 case
    9 nine nine NUM 3 obl
    10 . . PUNCT 3 punct`,
    ],
    { who: { villagers: "population", children: "population" } },
  );
  expect([some?.population, all?.population]).toEqual(["children", null]);
});
