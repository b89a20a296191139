import { describe, expect, test } from "vitest";
import { withAttachments } from "../../../src/reading/trees/attachment.ts";
import { analysisOf, wordAt } from "../../helpers/sentence.ts";
import { read, tells, timeAt } from "./tells.ts";

const STATE = { type: "state" } as const;
const GROUP = { type: "armed-group" } as const;

test("somebody engaged to do something is asked to", () =>
  tells(
    "fr",
    `Paris a engagé les rebelles à partir.
     1 Paris Paris PROPN 3 nsubj
     2 a avoir AUX 3 aux:tense VerbForm=Fin|Tense=Pres
     3 engagé engager VERB 0 root VerbForm=Part|Tense=Past
     4 les le DET 5 det
     5 rebelles rebelle NOUN 3 obj
     6 à à ADP 7 mark
     7 partir partir VERB 3 xcomp VerbForm=Inf
     8 . . PUNCT 3 punct`,
    [{ kind: "demand", by: ["Paris"], to: ["rebelles"] }],
    { Paris: STATE, rebelles: GROUP },
  ));

test("a truce in force holds between its sides", () =>
  tells(
    "fr",
    `La trêve entre Paris et Bamako est en vigueur depuis mai.
     1 La le DET 2 det
     2 trêve trêve NOUN 9 nsubj
     3 entre entre ADP 4 case
     4 Paris Paris PROPN 2 nmod
     5 et et CCONJ 6 cc
     6 Bamako Bamako PROPN 4 conj
     7 est être AUX 9 cop VerbForm=Fin
     8 en en ADP 9 case
     9 vigueur vigueur NOUN 0 root
     10 depuis depuis ADP 11 case
     11 mai mai NOUN 9 obl:mod
     12 . . PUNCT 9 punct`,
    [{ kind: "ceasefire", by: ["Paris", "Bamako"], time: "2023-05/.." }],
    { Paris: STATE, Bamako: STATE },
    timeAt("depuis mai", "2023-05/.."),
  ));

test("the participle that opens a clause tells of its subject", () =>
  tells(
    "fr",
    `Ouvertes en mai, les négociations visent la paix.
     1 Ouvertes ouvrir VERB 7 advcl VerbForm=Part|Tense=Past
     2 en en ADP 3 case
     3 mai mai NOUN 1 obl:mod
     4 , , PUNCT 1 punct
     5 les le DET 6 det
     6 négociations négociation NOUN 7 nsubj
     7 visent viser VERB 0 root VerbForm=Fin|Tense=Pres
     8 la le DET 9 det
     9 paix paix NOUN 7 obj
     10 . . PUNCT 7 punct`,
    [{ kind: "talks", time: "2023-05" }],
    {},
    timeAt("mai", "2023-05"),
  ));

describe("deaths", () => {
  const died = (who: string, cause: string): string => `${who} est mort ${cause}.
     1 ${who} ${who} PROPN 3 nsubj
     2 est être AUX 3 aux:tense VerbForm=Fin|Tense=Pres
     3 mort mourir VERB 0 root VerbForm=Part|Tense=Past
     4 ${cause.replace(" ", ` dans ADP 5 case\n     5 `)} ${cause.split(" ")[1] ?? ""} NOUN 3 obl:mod
     6 . . PUNCT 3 punct`;
  test("one who is named and dies was not killed", () =>
    expect(read("fr", [died("Diallo", "en mai")], { Diallo: {} })).toEqual([]));
  test("but where a deed is told as the cause", () =>
    expect(read("fr", [died("Diallo", "dans attentat")], { Diallo: {} }).map((e) => e.kind)).toContain("killing"));
});

test("who leads an infinitive behind an adverb does it", () =>
  tells(
    "fr",
    `Paris a négocié avant de se retirer.
     1 Paris Paris PROPN 3 nsubj
     2 a avoir AUX 3 aux:tense VerbForm=Fin|Tense=Pres
     3 négocié négocier VERB 0 root VerbForm=Part|Tense=Past
     4 avant avant ADV 3 advmod
     5 de de ADP 7 mark
     6 se soi PRON 7 expl:pv
     7 retirer retirer VERB 4 xcomp VerbForm=Inf
     8 . . PUNCT 3 punct`,
    [
      { kind: "talks", by: ["Paris"] },
      { kind: "withdrawal", by: ["Paris"] },
    ],
    { Paris: STATE },
  ));

test("a number told by its bounds is what a deed has made", () =>
  tells(
    "fr",
    `Paris a fait entre dix et vingt morts.
     1 Paris Paris PROPN 3 nsubj
     2 a avoir AUX 3 aux:tense VerbForm=Fin|Tense=Pres
     3 fait faire VERB 0 root VerbForm=Part|Tense=Past
     4 entre entre ADP 8 case
     5 dix dix NUM 8 nummod
     6 et et CCONJ 7 cc
     7 vingt vingt NUM 5 conj
     8 morts mort NOUN 3 obl:mod
     9 . . PUNCT 3 punct`,
    [{ kind: "killing", by: ["Paris"] }],
    { Paris: STATE },
  ));

test("those who attend a round are named with its participants", () =>
  tells(
    "fr",
    `Il plaît à Paris et aux participants à la clôture du 20e cycle.
     1 Il il PRON 2 expl:subj
     2 plaît plaire VERB 0 root VerbForm=Fin
     3 à à ADP 4 case
     4 Paris Paris PROPN 2 obl:arg
     5 et et CCONJ 8 cc
     6-7 aux
     6 à à ADP 8 case
     7 les le DET 8 det
     8 participants participant NOUN 4 conj mp
     9 à à ADP 11 case
     10 la le DET 11 det
     11 clôture clôture NOUN 2 obl:mod
     12 du de ADP 14 case
     13 20e 20e ADJ 14 amod
     14 cycle cycle NOUN 11 nmod
     15 . . PUNCT 2 punct`,
    [{ kind: "talks-round", by: ["Paris"], round: 20 }],
    { Paris: STATE },
  ));

test("a war is only named where the clause is not about it", () => {
  const war = (relation: string): string => `Paris veut résoudre le conflit qui a éclaté en mai.
     1 Paris Paris PROPN 2 nsubj
     2 veut vouloir VERB 0 root VerbForm=Fin
     3 résoudre résoudre VERB 2 xcomp VerbForm=Inf
     4 le le DET 5 det
     5 conflit conflit NOUN 3 ${relation}
     6 qui qui PRON 8 nsubj PronType=Rel
     7 a avoir AUX 8 aux:tense VerbForm=Fin
     8 éclaté éclater VERB 5 acl:relcl Tense=Past|VerbForm=Part
     9 en en ADP 10 case
     10 mai mai NOUN 8 obl:mod
     11 . . PUNCT 2 punct`;
  expect(read("fr", [war("obj")], { Paris: STATE })).toEqual([]);
  expect(read("fr", [war("nsubj")], { Paris: STATE }).map((e) => e.kind)).toEqual(["war"]);
});

test("what somebody should do, says another, is asked of him", () =>
  tells(
    "fr",
    `Le ministre a dit que Paris devrait produire un calendrier.
     1 Le le DET 2 det
     2 ministre ministre NOUN 4 nsubj
     3 a avoir AUX 4 aux:tense VerbForm=Fin
     4 dit dire VERB 0 root Tense=Past|VerbForm=Part
     5 que que SCONJ 7 mark
     6 Paris Paris PROPN 7 nsubj
     7 devrait devoir VERB 4 ccomp Mood=Cnd|VerbForm=Fin
     8 produire produire VERB 7 xcomp VerbForm=Inf
     9 un un DET 10 det
     10 calendrier calendrier NOUN 8 obj
     11 . . PUNCT 4 punct`,
    [{ kind: "demand", by: ["ministre"], to: ["Paris"], factuality: "asserted" }],
    { ministre: {}, Paris: STATE },
  ));

test("behind a deed that is praised stands when the deed was", () => {
  const events = read(
    "fr",
    [
      `Paris a salué la réintégration de Bamako en mai.
     1 Paris Paris PROPN 3 nsubj
     2 a avoir AUX 3 aux:tense VerbForm=Fin|Tense=Pres
     3 salué saluer VERB 0 root Tense=Past|VerbForm=Part
     4 la le DET 5 det
     5 réintégration réintégration NOUN 3 obj
     6 de de ADP 7 case
     7 Bamako Bamako PROPN 5 nmod
     8 en en ADP 9 case
     9 mai mai NOUN 3 obl:mod
     10 . . PUNCT 3 punct`,
    ],
    { Paris: STATE, Bamako: STATE },
    timeAt("mai", "2023-05"),
  );
  expect(events.map((e) => [e.kind, e.time?.edtf ?? null])).toEqual([
    ["praise", null],
    ["readmission", "2023-05"],
  ]);
});

test("a meeting belongs to the organisation named before it, not to whom the clause speaks of", () =>
  tells(
    "fr",
    `Diallo a salué l'Union lors de son sommet à Bamako.
     1 Diallo Diallo PROPN 3 nsubj
     2 a avoir AUX 3 aux:tense VerbForm=Fin|Tense=Pres
     3 salué saluer VERB 0 root Tense=Past|VerbForm=Part
     4 l' le DET 5 det
     5 Union Union PROPN 3 obj
     6 lors lors ADV 3 advmod
     7 de de ADP 9 case
     8 son son DET 9 det Poss=Yes
     9 sommet sommet NOUN 6 obj
     10 à à ADP 11 case
     11 Bamako Bamako PROPN 9 nmod
     12 . . PUNCT 3 punct`,
    [
      { kind: "praise", by: ["Diallo"] },
      { kind: "summit", by: ["Union"] },
    ],
    { Diallo: {}, Union: { type: "international-organisation" }, Bamako: { type: "place" } },
  ));

describe("trees", () => {
  const headOf = (table: string, form: string, nth = 0): string | undefined => {
    const [sentence] = withAttachments(analysisOf("fr", table)).sentences;
    return sentence?.tokens[sentence.tokens[wordAt(sentence, form, nth)]?.head ?? -1]?.form;
  };
  test("a joined noun goes with the one that has its preposition", () =>
    expect(
      headOf(
        `Signé par Paris en présence de Berlin et de Rome.
         1 Signé signer VERB 0 root VerbForm=Part|Tense=Past
         2 par par ADP 3 case
         3 Paris Paris PROPN 1 obl:agent
         4 en en ADP 5 case
         5 présence présence NOUN 1 obl:mod
         6 de de ADP 7 case
         7 Berlin Berlin PROPN 5 nmod
         8 et et CCONJ 10 cc
         9 de de ADP 10 case
         10 Rome Rome PROPN 3 conj
         11 . . PUNCT 1 punct`,
        "Rome",
      ),
    ).toBe("Berlin"));
  test("before its comma everything completes the participle that opens the sentence", () =>
    expect(
      headOf(
        `Ouvertes le 21 avril, elles visent la paix.
         1 Ouvertes ouvrir VERB 7 advcl VerbForm=Part|Tense=Past
         2 le le DET 3 det
         3 21 21 NUM 7 obl:mod
         4 avril avril NOUN 3 nmod
         5 , , PUNCT 1 punct
         6 elles elle PRON 7 nsubj
         7 visent viser VERB 0 root VerbForm=Fin
         8 la le DET 9 det
         9 paix paix NOUN 7 obj
         10 . . PUNCT 7 punct`,
        "21",
      ),
    ).toBe("Ouvertes"));
});

test("who is joined to others only to say that they did not is none of them", () =>
  tells(
    "en",
    `Paris and Bamako but not the rebels signed a deal in May.
     1 Paris Paris PROPN 8 nsubj
     2 and and CCONJ 3 cc
     3 Bamako Bamako PROPN 1 conj
     4 but but CCONJ 7 cc
     5 not not PART 7 advmod Polarity=Neg
     6 the the DET 7 det
     7 rebels rebel NOUN 1 conj
     8 signed sign VERB 0 root VerbForm=Fin|Tense=Past
     9 a a DET 10 det
     10 deal deal NOUN 8 obj
     11 in in ADP 12 case
     12 May May PROPN 8 obl
     13 . . PUNCT 8 punct`,
    [{ kind: "agreement", by: ["Paris", "Bamako"], time: "2023-05" }],
    { Paris: STATE, Bamako: STATE, rebels: GROUP },
    timeAt("in May", "2023-05"),
  ));
