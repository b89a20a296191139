import { test } from "vitest";
import { tells, timeAt } from "./tells.ts";

test("what the first sentence tells without a date happened on the day of the report", () =>
  tells(
    "en",
    `Bogota and the rebels have signed a ceasefire.
       1 Bogota Bogota PROPN 6 nsubj Number=Sing
       2 and and CCONJ 4 cc
       3 the the DET 4 det Definite=Def|PronType=Art
       4 rebels rebel NOUN 1 conj Number=Plur
       5 have have AUX 6 aux Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
       6 signed sign VERB 0 root Tense=Past|VerbForm=Part
       7 a a DET 8 det Definite=Ind|PronType=Art
       8 ceasefire ceasefire NOUN 6 obj Number=Sing
       9 . . PUNCT 6 punct`,
    [{ kind: "agreement", time: "2016-06-23" }],
    { Bogota: { type: "state" }, rebels: { type: "armed-group" } },
    undefined,
    "2016-06-23",
  ));

test("a report of a month dates nothing", () =>
  tells(
    "en",
    `Bogota and the rebels have signed a ceasefire.
       1 Bogota Bogota PROPN 6 nsubj Number=Sing
       2 and and CCONJ 4 cc
       3 the the DET 4 det Definite=Def|PronType=Art
       4 rebels rebel NOUN 1 conj Number=Plur
       5 have have AUX 6 aux Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
       6 signed sign VERB 0 root Tense=Past|VerbForm=Part
       7 a a DET 8 det Definite=Ind|PronType=Art
       8 ceasefire ceasefire NOUN 6 obj Number=Sing
       9 . . PUNCT 6 punct`,
    [{ kind: "agreement", time: null }],
    { Bogota: { type: "state" }, rebels: { type: "armed-group" } },
    undefined,
    "2016-06",
  ));

test("what is to come is not of the day of the report", () =>
  tells(
    "en",
    `Bogota and the rebels will sign a ceasefire.
       1 Bogota Bogota PROPN 6 nsubj Number=Sing
       2 and and CCONJ 4 cc
       3 the the DET 4 det Definite=Def|PronType=Art
       4 rebels rebel NOUN 1 conj Number=Plur
       5 will will AUX 6 aux VerbForm=Fin
       6 sign sign VERB 0 root VerbForm=Inf
       7 a a DET 8 det Definite=Ind|PronType=Art
       8 ceasefire ceasefire NOUN 6 obj Number=Sing
       9 . . PUNCT 6 punct`,
    [{ kind: "agreement", time: null }],
    { Bogota: { type: "state" }, rebels: { type: "armed-group" } },
    undefined,
    "2016-06-23",
  ));

test("the talks that the report is about were when they were", () =>
  tells(
    "en",
    [
      `The envoys met in Doha on Monday.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 envoys envoy NOUN 3 nsubj Number=Plur
       3 met ome VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 in in ADP 5 case
       5 Doha Doha PROPN 3 obl Number=Sing
       6 on on ADP 7 case
       7 Monday Monday PROPN 3 obl Number=Sing
       8 . . PUNCT 3 punct`,
      `Nothing is known.
       1 Nothing nothing PRON 3 nsubj:pass Number=Sing|PronType=Ind
       2 is be AUX 3 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
       3 known know VERB 0 root Tense=Past|VerbForm=Part
       4 . . PUNCT 3 punct`,
      `The king chaired the talks.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 king king NOUN 3 nsubj Number=Sing
       3 chaired chaire VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 the the DET 5 det Definite=Def|PronType=Art
       5 talks talk NOUN 3 obj Number=Plur
       6 . . PUNCT 3 punct`,
    ],
    [
      { kind: "meeting", time: "2024-03-04" },
      { kind: "talks", time: "2024-03-04" },
    ],
    { envoys: {}, king: {} },
    timeAt("on Monday", "2024-03-04"),
  ));

test("other talks were at another time", () =>
  tells(
    "en",
    [
      `The envoys met in Doha on Monday.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 envoys envoy NOUN 3 nsubj Number=Plur
       3 met ome VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 in in ADP 5 case
       5 Doha Doha PROPN 3 obl Number=Sing
       6 on on ADP 7 case
       7 Monday Monday PROPN 3 obl Number=Sing
       8 . . PUNCT 3 punct`,
      `Nothing is known.
       1 Nothing nothing PRON 3 nsubj:pass Number=Sing|PronType=Ind
       2 is be AUX 3 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
       3 known know VERB 0 root Tense=Past|VerbForm=Part
       4 . . PUNCT 3 punct`,
      `The king had chaired the talks.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 king king NOUN 4 nsubj Number=Sing
       3 had have AUX 4 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 chaired chaire VERB 0 root Tense=Past|VerbForm=Part
       5 the the DET 6 det Definite=Def|PronType=Art
       6 talks talk NOUN 4 obj Number=Plur
       7 . . PUNCT 4 punct`,
    ],
    [
      { kind: "meeting", time: "2024-03-04" },
      { kind: "talks", time: null },
    ],
    { envoys: {}, king: {} },
    timeAt("on Monday", "2024-03-04"),
  ));
test("what opens a sentence dates joined clauses with subjects of their own", () =>
  tells(
    "en",
    `On Monday, the envoy met the rebels, and the king accused Chad.
       1 On on ADP 2 case
       2 Monday Monday PROPN 6 obl Number=Sing
       3 , , PUNCT 2 punct
       4 the the DET 5 det Definite=Def|PronType=Art
       5 envoy envoy NOUN 6 nsubj Number=Sing
       6 met ome VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       7 the the DET 8 det Definite=Def|PronType=Art
       8 rebels rebel NOUN 6 obj Number=Plur
       9 , , PUNCT 13 punct
       10 and and CCONJ 13 cc
       11 the the DET 12 det Definite=Def|PronType=Art
       12 king king NOUN 13 nsubj Number=Sing
       13 accused accuse VERB 6 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       14 Chad Chad PROPN 13 obj Number=Sing
       15 . . PUNCT 6 punct`,
    [
      { kind: "meeting", time: "2024-03-04" },
      { kind: "accusation", time: "2024-03-04" },
    ],
    { envoy: {}, rebels: { type: "armed-group" }, king: {}, Chad: { type: "state" } },
    timeAt("On Monday", "2024-03-04"),
  ));
