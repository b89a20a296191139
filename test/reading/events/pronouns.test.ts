import { test } from "vitest";
import { tells } from "./tells.ts";

test("protesters who gather protest", () =>
  tells(
    "en",
    `Thousands of protesters gathered in Kiev.
       1 Thousands thousand NOUN 4 nsubj Number=Plur
       2 of of ADP 3 case
       3 protesters protester NOUN 1 nmod Number=Plur
       4 gathered gather VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       5 in in ADP 6 case
       6 Kiev Kiev PROPN 4 obl Number=Sing
       7 . . PUNCT 4 punct`,
    [{ kind: "protest", by: [] }],
    {},
  ));

test("talks that a pronoun takes up took place", () =>
  tells(
    "en",
    [
      `The talks were difficult.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 talks talk NOUN 4 nsubj Number=Plur
       3 were be AUX 4 cop Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
       4 difficult difficult ADJ 0 root
       5 . . PUNCT 4 punct`,
      `They finally opened in Pretoria.
       1 They they PRON 3 nsubj Number=Plur|Person=3|PronType=Prs
       2 finally finally ADV 3 advmod
       3 opened open VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
       4 in in ADP 3 compound:prt
       5 Pretoria. Pretoria. PROPN 3 obl Number=Sing`,
    ],
    [{ kind: "talks", trigger: "opened", by: [] }],
    {},
  ));

test("a truce that a pronoun takes up is told with its own mood", () =>
  tells(
    "en",
    [
      `The truce was welcome.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 truce truce NOUN 4 nsubj Number=Sing
       3 was be AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 welcome welcome ADJ 0 root
       5 . . PUNCT 4 punct`,
      `It will take effect on Monday.
       1 It it PRON 3 nsubj Number=Sing|Person=3|PronType=Prs
       2 will will AUX 3 aux VerbForm=Fin
       3 take take VERB 0 root VerbForm=Inf
       4 effect effect NOUN 3 obj Number=Sing
       5 on on ADP 6 case
       6 Monday Monday PROPN 3 obl Number=Sing
       7 . . PUNCT 3 punct`,
    ],
    [{ kind: "ceasefire", trigger: "take", factuality: "planned" }],
    {},
  ));

test("what people do who a pronoun takes up is theirs", () =>
  tells(
    "en",
    [
      `The talks exhausted the envoys.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 talks talk NOUN 3 nsubj Number=Plur
       3 exhausted exhaust VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 the the DET 5 det Definite=Def|PronType=Art
       5 envoys envoy NOUN 3 obj Number=Plur
       6 . . PUNCT 3 punct`,
      `They opened the window.
       1 They they PRON 2 nsubj Number=Plur|Person=3|PronType=Prs
       2 opened open VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
       3 the the DET 4 det Definite=Def|PronType=Art
       4 window window NOUN 2 obj Number=Sing
       5 . . PUNCT 2 punct`,
    ],
    [],
    {},
  ));

test("a participle before its noun says what it is like", () =>
  tells(
    "en",
    `The army freed the seriously wounded prisoners.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 army army NOUN 3 nsubj Number=Sing
       3 freed free VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 the the DET 7 det Definite=Def|PronType=Art
       5 seriously seriously ADV 6 advmod
       6 wounded wound VERB 7 amod Tense=Past|VerbForm=Part
       7 prisoners prisoner NOUN 3 obj Number=Plur
       8 . . PUNCT 3 punct`,
    [{ kind: "release", by: ["army"] }],
    { army: { type: "armed-group" } },
  ));

test("large parts of a land are not taken part in", () =>
  tells(
    "en",
    `The rebels have taken large parts of Kivu.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 rebels rebel NOUN 4 nsubj Number=Plur
       3 have have AUX 4 aux Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
       4 taken take VERB 0 root Tense=Past|VerbForm=Part
       5 large large ADJ 6 amod
       6 parts part NOUN 4 obj Number=Plur
       7 of of ADP 8 case
       8 Kivu Kivu PROPN 6 nmod Number=Sing
       9 . . PUNCT 4 punct`,
    [],
    { rebels: { type: "armed-group" } },
  ));

test("who is called on to speak is to speak", () =>
  tells(
    "en",
    `The president called on Kiev to negotiate.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 president president NOUN 3 nsubj Number=Sing
       3 called call VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 on on ADP 5 case
       5 Kiev Kiev PROPN 3 obl Number=Sing
       6 to to PART 7 mark
       7 negotiate negotiate VERB 3 advcl VerbForm=Inf
       8 . . PUNCT 3 punct`,
    [
      { kind: "request", by: ["president"], to: ["Kiev"] },
      { kind: "talks", by: ["Kiev"], factuality: "demanded" },
    ],
    { president: {}, Kiev: { type: "state" } },
  ));

test("more than a year of talks is talks", () =>
  tells(
    "en",
    `The mission facilitated more than a year of negotiations.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 mission mission NOUN 3 nsubj Number=Sing
       3 facilitated facilitate VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 more more ADJ 3 advmod
       5 than than ADP 7 case
       6 a a DET 7 det Definite=Ind|PronType=Art
       7 year year NOUN 3 obl Number=Sing
       8 of of ADP 9 case
       9 negotiations negotiation NOUN 7 nmod Number=Plur
       10 . . PUNCT 3 punct`,
    [{ kind: "mediation", by: ["mission"] }],
    { mission: { type: "organisation" } },
  ));
test("somebody without a name meets too", () =>
  tells(
    "en",
    `The commission will hold a session in Vienna.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 commission commission NOUN 4 nsubj Number=Sing
       3 will will AUX 4 aux VerbForm=Fin
       4 hold hold VERB 0 root VerbForm=Inf
       5 a a DET 6 det Definite=Ind|PronType=Art
       6 session session NOUN 4 obj Number=Sing
       7 in in ADP 8 case
       8 Vienna Vienna PROPN 4 obl Number=Sing
       9 . . PUNCT 4 punct`,
    [{ kind: "talks", by: [], factuality: "planned" }],
    {},
  ));

test("of a front that says it would go on nothing is told of the truce before", () =>
  tells(
    "en",
    [
      `The truce was welcome.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 truce truce NOUN 4 nsubj Number=Sing
       3 was be AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
       4 welcome welcome ADJ 0 root
       5 . . PUNCT 4 punct`,
      `The front said it would go on.
       1 The the DET 2 det Definite=Def|PronType=Art
       2 front front NOUN 3 nsubj Number=Sing
       3 said say VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
       4 it front PRON 6 nsubj Gender=Neut|Number=Sing|Person=3|PronType=Prs
       5 would would AUX 6 aux VerbForm=Fin
       6 go go VERB 3 ccomp VerbForm=Inf
       7 on on ADP 6 compound:prt
       8 . . PUNCT 3 punct`,
    ],
    [],
    { front: { type: "political-group" } },
  ));
