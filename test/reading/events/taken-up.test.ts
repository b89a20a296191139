import { expect, test } from "vitest";
import { read, tells, timeAt } from "./tells.ts";

const STATE = { type: "state" } as const;

const suspended = (noun: string, lemma: string) => `The ${noun} are stuck: Paris suspended them.
  1 The the DET 2 det
  2 ${noun} ${lemma} NOUN 4 nsubj Number=Plur
  3 are be AUX 4 cop VerbForm=Fin
  4 stuck stuck ADJ 0 root
  5 : : PUNCT 7 punct
  6 Paris Paris PROPN 7 nsubj
  7 suspended suspend VERB 4 parataxis VerbForm=Fin|Tense=Past
  8 them they PRON 7 obj Number=Plur|Person=3|PronType=Prs
  9 . . PUNCT 4 punct`;

test("a pronoun takes up the talks named last; no other noun is suspended as talks are", () => {
  tells("en", suspended("talks", "talk"), [{ kind: "suspension", by: ["Paris"], to: [] }], { Paris: STATE });
  tells("en", suspended("roads", "road"), [], { Paris: STATE });
});

const crossed = (participle: string, lemma: string) => `Les soldats ${participle} ont franchi la frontière.
  1 Les le DET 2 det
  2 soldats soldat NOUN 5 nsubj Number=Plur
  3 ${participle} ${lemma} VERB 2 acl VerbForm=Part|Tense=Past
  4 ont avoir AUX 5 aux:tense VerbForm=Fin
  5 franchi franchir VERB 0 root VerbForm=Part|Tense=Past
  6 la le DET 7 det
  7 frontière frontière NOUN 5 obj
  8 . . PUNCT 5 punct`;

test("those who were taken come home over a border; other soldiers only cross it", () => {
  const kinds = (table: string): string[] => read("fr", [table]).map(({ kind }) => kind);
  expect(kinds(crossed("capturés", "capturer"))).toContain("return");
  expect(kinds(crossed("armés", "armer"))).not.toContain("return");
});

test("a participle carries the noun it tells of", () => {
  const table = `Un protocole, signé jeudi par Paris, tient.
    1 Un un DET 2 det
    2 protocole protocole NOUN 9 nsubj
    3 , , PUNCT 4 punct
    4 signé signer VERB 2 acl VerbForm=Part|Tense=Past
    5 jeudi jeudi NOUN 4 obl:mod
    6 par par ADP 7 case
    7 Paris Paris PROPN 4 obl:agent
    8 , , PUNCT 2 punct
    9 tient tenir VERB 0 root VerbForm=Fin
    10 . . PUNCT 9 punct`;
  tells("fr", table, [{ kind: "agreement", trigger: "signé", evidence: "Un protocole, signé jeudi par Paris" }], {
    Paris: STATE,
  });
});

test("prisoners who « sont rentrés » are no object of a passive", () =>
  tells(
    "fr",
    `Les prisonniers sont rentrés.
     1 Les le DET 2 det
     2 prisonniers prisonnier NOUN 4 nsubj:pass Number=Plur
     3 sont être AUX 4 aux:pass VerbForm=Fin
     4 rentrés rentrer VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
     5 . . PUNCT 4 punct`,
    [{ kind: "return" }],
  ));

const force = (last: string, lemma: string) => `Le pacte entre en vigueur jeudi, après avoir été signé le ${last} par Paris.
  1 Le le DET 2 det
  2 pacte pacte NOUN 3 nsubj
  3 entre entrer VERB 0 root VerbForm=Fin
  4 en en ADP 5 case
  5 vigueur vigueur NOUN 3 obl:mod
  6 jeudi jeudi NOUN 3 obl:mod
  7 , , PUNCT 11 punct
  8 après après ADP 11 mark
  9 avoir avoir AUX 11 aux:tense VerbForm=Inf
  10 été être AUX 11 aux:pass VerbForm=Part
  11 signé signer VERB 3 advcl VerbForm=Part|Tense=Past|Voice=Pass
  12 le le DET 13 det
  13 ${last} ${lemma} NOUN 11 obl:mod
  14 par par ADP 15 case
  15 Paris Paris PROPN 11 obl:agent
  16 . . PUNCT 3 punct`;

test("what was signed in the morning was signed on the day of the clause around it; what was signed before is not", () => {
  const dayOf = (table: string): string | null | undefined =>
    read("fr", [table], { Paris: STATE }, timeAt("jeudi", "2022-10-27")).find(({ trigger }) => trigger.exact === "signé")?.time
      ?.edtf;
  expect(dayOf(force("matin", "matin"))).toBe("2022-10-27");
  expect(dayOf(force("texte", "texte"))).not.toBe("2022-10-27");
});

const announced = (object: string, lemma: string) => `Paris announced the suspension of its ${object}.
  1 Paris Paris PROPN 2 nsubj
  2 announced announce VERB 0 root VerbForm=Fin|Tense=Past
  3 the the DET 4 det
  4 suspension suspension NOUN 2 obj
  5 of of ADP 7 case
  6 its its PRON 7 nmod:poss
  7 ${object} ${lemma} NOUN 4 nmod
  8 . . PUNCT 2 punct`;

test("who announces the suspension of a part in talks suspends it; of an offensive, it ceases fire", () => {
  tells("en", announced("participation", "participation"), [{ kind: "suspension", by: ["Paris"] }], { Paris: STATE });
  tells("en", announced("offensive", "offensive"), [{ kind: "ceasefire", by: ["Paris"] }], { Paris: STATE });
});
