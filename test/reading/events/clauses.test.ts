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
