import { expect, test } from "vitest";
import { readingIn } from "../../helpers/english.ts";
import { read, tells, timeAt } from "./tells.ts";

test("what somebody failed to agree to does not come to be", () =>
  tells(
    "en",
    `The rebels failed to agree to meet the envoy.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 rebels rebel NOUN 3 nsubj Number=Plur
       3 failed fail VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 to to PART 5 mark
       5 agree agree VERB 3 xcomp VerbForm=Inf
       6 to to PART 7 mark
       7 meet meet VERB 5 xcomp VerbForm=Inf
       8 the the DET 9 det Definite=Def|PronType=Art
       9 envoy envoy NOUN 7 obj Number=Sing
       10 . . PUNCT 3 punct`,
    [{ kind: "meeting", factuality: "denied" }],
    { rebels: { type: "armed-group" }, envoy: {} },
  ));

test("what is still to come is not", () =>
  tells(
    "en",
    `The envoys have yet to meet.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 envoys envoy NOUN 3 nsubj Number=Plur
       3 have have VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
       4 yet yet ADV 3 advmod
       5 to to PART 6 mark
       6 meet meet VERB 3 xcomp VerbForm=Inf
       7 . . PUNCT 3 punct`,
    [{ kind: "meeting", factuality: "denied" }],
    { envoys: {} },
  ));

test("what will no longer be held is denied", () =>
  tells(
    "en",
    `The summit will no longer be held.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 summit summit NOUN 7 nsubj:pass Number=Sing
       3 will will AUX 7 aux VerbForm=Fin
       4 no no ADV 5 advmod
       5 longer long ADV 7 advmod
       6 be be AUX 7 aux:pass VerbForm=Inf
       7 held hold VERB 0 root Tense=Past|VerbForm=Part
       8 . . PUNCT 7 punct`,
    [{ kind: "summit", factuality: "denied" }],
    {},
  ));

test("what would be done is planned, in the outlet's own voice", () =>
  tells(
    "en",
    `The army would release ten captives.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 army army NOUN 4 nsubj Number=Sing
       3 would would AUX 4 aux VerbForm=Fin
       4 release release VERB 0 root VerbForm=Inf
       5 ten ten NUM 6 nummod
       6 captives captive NOUN 4 obj Number=Plur
       7 . . PUNCT 4 punct`,
    [{ kind: "release", factuality: "planned" }],
    { army: { type: "armed-group" } },
  ));

test("what would have been done hangs on something", () =>
  tells(
    "en",
    `The army would have released ten captives.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 army army NOUN 5 nsubj Number=Sing
       3 would would AUX 5 aux VerbForm=Fin
       4 have have AUX 5 aux VerbForm=Inf
       5 released release VERB 0 root Tense=Past|VerbForm=Part
       6 ten ten NUM 7 nummod
       7 captives captive NOUN 5 obj Number=Plur
       8 . . PUNCT 5 punct`,
    [{ kind: "release", factuality: "conditional" }],
    { army: { type: "armed-group" } },
  ));

test("a relative clause says how sure its noun is", () =>
  tells(
    "en",
    `The truce, which will begin soon, matters.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 truce truce NOUN 9 nsubj Number=Sing
       3 , , PUNCT 6 punct
       4 which which PRON 6 nsubj PronType=Rel
       5 will will AUX 6 aux VerbForm=Fin
       6 begin begin VERB 2 acl:relcl VerbForm=Inf
       7 soon soon ADV 6 advmod
       8 , , PUNCT 2 punct
       9 matters matter VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
       10 . . PUNCT 9 punct`,
    [{ kind: "ceasefire", factuality: "planned" }],
    {},
  ));

test("what a clause of time has in the present is awaited", () =>
  tells(
    "en",
    `The king will speak once the rebels withdraw.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 king king NOUN 4 nsubj Number=Sing
       3 will will AUX 4 aux VerbForm=Fin
       4 speak speak VERB 0 root VerbForm=Inf
       5 once once SCONJ 8 mark
       6 the the DET 7 det Definite=Def|PronType=Art
       7 rebels rebel NOUN 8 nsubj Number=Plur
       8 withdraw withdraw VERB 4 advcl Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
       9 . . PUNCT 4 punct`,
    [{ kind: "withdrawal", factuality: "planned" }],
    { rebels: { type: "armed-group" } },
  ));

test("a verbal noun shares what is made of the verb it completes", () =>
  tells(
    "en",
    `The two sides failed to agree on opening the border.
       1 The the DET 3 det Definite=Def|PronType=Art
       2 two two NUM 3 nummod
       3 sides side NOUN 4 nsubj Number=Plur
       4 failed fail VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       5 to to PART 6 mark
       6 agree agree VERB 4 xcomp VerbForm=Inf
       7 on on SCONJ 8 mark
       8 opening open VERB 6 advcl Tense=Pres|VerbForm=Part
       9 the the DET 10 det Definite=Def|PronType=Art
       10 border border NOUN 8 obj Number=Sing
       11 . . PUNCT 4 punct`,
    [{ kind: "lifted-restriction", factuality: "denied" }],
    { sides: { type: "political-group" } },
  ));

test("what somebody denies that another did is denied", () =>
  tells(
    "en",
    `The king denied that the army had attacked the rebels.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 king king NOUN 3 nsubj Number=Sing
       3 denied deny VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 that that SCONJ 8 mark
       5 the the DET 6 det Definite=Def|PronType=Art
       6 army army NOUN 8 nsubj Number=Sing
       7 had have AUX 8 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       8 attacked attack VERB 3 ccomp Tense=Past|VerbForm=Part
       9 the the DET 10 det Definite=Def|PronType=Art
       10 rebels rebel NOUN 8 obj Number=Plur
       11 . . PUNCT 3 punct`,
    [
      { kind: "denial", factuality: "asserted" },
      { kind: "attack", factuality: "denied" },
    ],
    { king: {}, army: { type: "armed-group" }, rebels: { type: "armed-group" } },
  ));

test("a round that brought nothing was held", () =>
  tells(
    "fr",
    `Le deuxième cycle des pourparlers n'a rien donné.
       1 Le le DET 3 det Definite=Def|PronType=Art
       2 deuxième deuxième ADJ 3 amod NumType=Ord
       3 cycle cycle NOUN 10 nsubj Number=Sing
       4-5 des
       4 de de ADP 6 case
       5 les le DET 6 det Definite=Def|PronType=Art
       6 pourparlers pourparlers NOUN 3 nmod Number=Plur
       7 n' ne ADV 10 advmod Polarity=Neg
       8 a avoir AUX 10 aux:tense Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
       9 rien rien PRON 10 obj Polarity=Neg
       10 donné donner VERB 0 root Tense=Past|VerbForm=Part
       11 . . PUNCT 10 punct`,
    [{ kind: "talks-round", factuality: "asserted" }],
  ));

test("what neither of two signed is no agreement of theirs", () =>
  tells(
    "en",
    `Neither Paris nor Bamako signed the agreement.
       1 Neither neither CCONJ 2 cc:preconj
       2 Paris Paris PROPN 5 nsubj
       3 nor nor CCONJ 4 cc
       4 Bamako Bamako PROPN 2 conj
       5 signed sign VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
       6 the the DET 7 det Definite=Def|PronType=Art
       7 agreement agreement NOUN 5 obj Number=Sing
       8 . . PUNCT 5 punct`,
    [],
    { Paris: { type: "state" }, Bamako: { type: "state" } },
  ));

test("what opened on no day but one did open", () =>
  tells(
    "fr",
    `Le cycle de pourparlers ne s' était ouvert que le 25.
       1 Le le DET 2 det Definite=Def
       2 cycle cycle NOUN 8 nsubj Number=Sing
       3 de de ADP 4 case
       4 pourparlers pourparler NOUN 2 nmod
       5 ne ne ADV 8 advmod Polarity=Neg
       6 s' soi PRON 8 expl:pv
       7 était être AUX 8 aux:tense Tense=Imp|VerbForm=Fin
       8 ouvert ouvrir VERB 0 root Tense=Past|VerbForm=Part
       9 que que SCONJ 11 case
       10 le le DET 11 det
       11 25 25 NOUN 8 nsubj
       12 . . PUNCT 8 punct`,
    [{ kind: "talks-round", factuality: "asserted" }],
  ));

test("talks that a clause tells to have begun were held, whatever the verb says of the plan for them", () => {
  const table = (begun: string) => `The meeting, which ${begun} Wednesday, had been scheduled for May 29.
  1 The the DET 2 det
  2 meeting meeting NOUN 10 nsubj:pass Number=Sing
  3 , , PUNCT 5 punct
  4 which which PRON 5 nsubj PronType=Rel
  5 ${begun} ${begun === "began" ? "begin" : "reach"} VERB 2 acl:relcl VerbForm=Fin|Tense=Past
  6 Wednesday Wednesday PROPN 5 obl:unmarked
  7 , , PUNCT 2 punct
  8 had have AUX 10 aux VerbForm=Fin|Tense=Past
  9 been be AUX 10 aux:pass VerbForm=Part|Tense=Past
  10 scheduled schedule VERB 0 root VerbForm=Part|Tense=Past
  11 for for ADP 13 case
  12 May May PROPN 13 nmod:unmarked
  13 29 29 NUM 10 obl
  14 . . PUNCT 10 punct`;
  const times = (text: string) => [
    ...timeAt("Wednesday", "2024-07-31")(text),
    ...timeAt("May 29", "2024-05-29")(text).map((time) => ({ ...time, id: "t2" })),
  ];
  const told = (begun: string) =>
    read("en", [table(begun)], {}, times, "2024-08-01").map(({ factuality, time }) => [factuality, time?.edtf]);
  expect(told("began")).toEqual([
    ["asserted", "2024-07-31"],
    ["planned", "2024-05-29"],
  ]);
  expect(told("reached")).not.toContainEqual(["asserted", "2024-07-31"]);
});

test("whether something was is asked, why it was takes it for granted", () => {
  const moods = (language: "fr" | "en", text: string) =>
    readingIn(language, text, "2024-03-06").events.map(({ factuality }) => factuality);
  expect(moods("fr", "Les deux présidents se sont-ils rencontrés vendredi à Kingstown ?")).toEqual(["undecided"]);
  expect(moods("en", "Did the two presidents meet in Kingstown on Friday?")).toEqual(["undecided"]);
  expect(moods("fr", "Pourquoi les deux présidents se sont-ils rencontrés vendredi à Kingstown ?")).toEqual(["asserted"]);
  expect(moods("en", "Why did the two presidents meet in Kingstown on Friday?")).toEqual(["asserted"]);
});
