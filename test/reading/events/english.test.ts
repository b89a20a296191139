import { describe, test } from "vitest";
import { tells, timeAt } from "./tells.ts";

const STATE = { type: "state" } as const;
const GROUP = { type: "armed-group" } as const;

describe("verbs", () => {
  test("both who meet are actors, wherever they stand", () =>
    tells(
      "en",
      `The envoy met with the rebels in Doha on Monday.
       1 The the DET 2 det
       2 envoy envoy NOUN 3 nsubj
       3 met meet VERB 0 root VerbForm=Fin|Tense=Past
       4 with with ADP 6 case
       5 the the DET 6 det
       6 rebels rebel NOUN 3 obl
       7 in in ADP 8 case
       8 Doha Doha PROPN 3 obl
       9 on on ADP 10 case
       10 Monday Monday PROPN 3 obl
       11 . . PUNCT 3 punct`,
      [{ kind: "meeting", by: ["envoy", "rebels"], to: [], place: "Doha", time: "2024-03-04" }],
      { envoy: {}, rebels: GROUP, Doha: { type: "place" } },
      timeAt("on Monday", "2024-03-04"),
    ));

  test("talks on a country are about it, not there", () =>
    tells(
      "en",
      `A 22nd round of talks on Mali ended in Oslo.
       1 A a DET 3 det
       2 22nd 22nd ADJ 3 amod
       3 round round NOUN 8 nsubj
       4 of of ADP 5 case
       5 talks talk NOUN 3 nmod
       6 on on ADP 7 case
       7 Mali Mali PROPN 5 nmod
       8 ended end VERB 0 root VerbForm=Fin|Tense=Past
       9 in in ADP 10 case
       10 Oslo Oslo PROPN 8 obl
       11 . . PUNCT 8 punct`,
      [{ kind: "talks-round", place: "Oslo", round: 22 }],
      { Mali: STATE, Oslo: { type: "place" } },
    ));

  test("the town of a dateline does nothing", () =>
    tells(
      "en",
      `DOHA, March 4 — The envoy met the rebels.
       1 DOHA Doha PROPN 8 nsubj
       2 , , PUNCT 3 punct
       3 March March PROPN 1 appos
       4 4 4 NUM 3 nummod
       5 — — PUNCT 3 punct
       6 The the DET 7 det
       7 envoy envoy NOUN 1 conj
       8 met meet VERB 0 root VerbForm=Fin|Tense=Past
       9 the the DET 10 det
       10 rebels rebel NOUN 8 obj
       11 . . PUNCT 8 punct`,
      [{ kind: "meeting", by: ["envoy", "rebels"], to: [] }],
      { envoy: {}, rebels: GROUP, DOHA: { type: "place" } },
    ));

  test("a particle makes another verb of it", () =>
    tells(
      "en",
      `The troops pulled out of the town.
       1 The the DET 2 det
       2 troops troop NOUN 3 nsubj
       3 pulled pull VERB 0 root VerbForm=Fin|Tense=Past
       4 out out ADP 3 compound:prt
       5 of of ADP 7 case
       6 the the DET 7 det
       7 town town NOUN 3 obl
       8 . . PUNCT 3 punct`,
      [{ kind: "withdrawal", trigger: "pulled out", by: ["troops"] }],
      { troops: GROUP },
    ));

  test("a subject that the tree does not attach, read from before the verb", () =>
    tells(
      "en",
      `After breaking off ties, Chad and Niger have agreed.
       1 After after SCONJ 2 mark
       2 breaking break VERB 10 advcl VerbForm=Part|Tense=Pres
       3 off off ADP 2 compound:prt
       4 ties tie NOUN 2 obj
       5 , , PUNCT 2 punct
       6 Chad Chad PROPN 4 conj
       7 and and CCONJ 8 cc
       8 Niger Niger PROPN 6 conj
       9 have have AUX 10 aux VerbForm=Fin
       10 agreed agree VERB 0 root VerbForm=Part|Tense=Past
       11 . . PUNCT 10 punct`,
      [{ kind: "broken-ties" }, { kind: "agreement", by: ["Chad", "Niger"] }],
      { Chad: STATE, Niger: STATE },
    ));

  test("what is due to be done", () =>
    tells(
      "en",
      `The units are to withdraw.
       1 The the DET 2 det
       2 units unit NOUN 5 nsubj
       3 are be AUX 5 cop VerbForm=Fin
       4 to to PART 5 mark
       5 withdraw withdraw VERB 0 root VerbForm=Inf
       6 . . PUNCT 5 punct`,
      [{ kind: "withdrawal", factuality: "planned" }],
    ));

  test("what might be done, or only if", () => {
    const signs = (first: string, deprel: string, rest: string): string =>
      `${first} king ${rest} sign it.
       1 ${first} ${first} ${deprel === "mark" ? "SCONJ" : "DET"} ${deprel === "mark" ? 4 : 2} ${deprel}
       2 king king NOUN 4 nsubj
       3 ${rest} ${rest} AUX 4 aux VerbForm=Fin
       4 sign sign VERB 0 root VerbForm=Inf
       5 it it PRON 4 obj
       6 . . PUNCT 4 punct`;
    tells("en", signs("The", "det", "may"), [{ kind: "agreement", factuality: "possible" }], { king: {} });
    tells("en", signs("If", "mark", "did"), [{ kind: "agreement", factuality: "conditional" }], { king: {} });
  });

  test("soldiers stand for whom they belong to", () =>
    tells(
      "en",
      `Soldiers of Chad attacked the rebels.
       1 Soldiers soldier NOUN 4 nsubj
       2 of of ADP 3 case
       3 Chad Chad PROPN 1 nmod
       4 attacked attack VERB 0 root VerbForm=Fin|Tense=Past
       5 the the DET 6 det
       6 rebels rebel NOUN 4 obj
       7 . . PUNCT 4 punct`,
      [{ kind: "attack", by: ["Chad"], to: ["rebels"] }],
      { Chad: STATE, rebels: GROUP, Soldiers: { type: "place" } },
    ));
});

describe("who", () => {
  test("they are all who were joined before, though the table knows the first", () =>
    tells(
      "en",
      [
        `Chad and Niger met.
         1 Chad Chad PROPN 4 nsubj
         2 and and CCONJ 3 cc
         3 Niger Niger PROPN 1 conj
         4 met meet VERB 0 root VerbForm=Fin
         5 . . PUNCT 4 punct`,
        `They signed.
         1 They they PRON 2 nsubj Number=Plur
         2 signed sign VERB 0 root VerbForm=Fin
         3 . . PUNCT 2 punct`,
      ],
      [
        { kind: "meeting", by: ["Chad", "Niger"] },
        { kind: "agreement", by: ["Chad", "Niger"] },
      ],
      { Chad: STATE, Niger: STATE, They: { type: "state", is: "Chad" } },
    ));

  test("whoever is accused of a deed does it", () =>
    tells(
      "en",
      `Chad accused Niger of arming rebels.
       1 Chad Chad PROPN 2 nsubj
       2 accused accuse VERB 0 root VerbForm=Fin
       3 Niger Niger PROPN 2 obj
       4 of of SCONJ 5 mark
       5 arming arm VERB 2 advcl VerbForm=Ger
       6 rebels rebel NOUN 5 obj
       7 . . PUNCT 2 punct`,
      [
        { kind: "accusation", by: ["Chad"], to: ["Niger"] },
        { kind: "military-aid", by: ["Niger"], to: ["rebels"] },
      ],
      { Chad: STATE, Niger: STATE, rebels: GROUP },
    ));

  test("a time in a relative clause is that clause's", () =>
    tells(
      "en",
      `Chad, which left in 2008, signed.
       1 Chad Chad PROPN 8 nsubj
       2 , , PUNCT 4 punct
       3 which which PRON 4 nsubj PronType=Rel
       4 left leave VERB 1 acl:relcl VerbForm=Fin
       5 in in ADP 6 case
       6 2008 2008 NUM 4 obl
       7 , , PUNCT 4 punct
       8 signed sign VERB 0 root VerbForm=Fin
       9 . . PUNCT 8 punct`,
      [{ kind: "agreement", by: ["Chad"], time: null }],
      { Chad: STATE },
      timeAt("in 2008", "2008"),
    ));
});

describe("nouns", () => {
  test("a truce that breaks down is broken", () =>
    tells(
      "en",
      `The truce collapsed in June.
       1 The the DET 2 det
       2 truce truce NOUN 3 nsubj
       3 collapsed collapse VERB 0 root VerbForm=Fin
       4 in in ADP 5 case
       5 June June PROPN 3 obl
       6 . . PUNCT 3 punct`,
      [{ kind: "truce-violation", time: "2011-06" }],
      {},
      timeAt("in June", "2011-06"),
    ));

  test("talks that break down are broken off", () =>
    tells(
      "en",
      `Talks with Chad broke down.
       1 Talks talk NOUN 4 nsubj
       2 with with ADP 3 case
       3 Chad Chad PROPN 1 nmod
       4 broke break VERB 0 root VerbForm=Fin|Tense=Past
       5 down down ADP 4 compound:prt
       6 . . PUNCT 4 punct`,
      [{ kind: "suspension", by: ["Chad"], factuality: "asserted" }],
      { Chad: STATE },
    ));

  test("what is brought about takes place, but not by who brings it about", () =>
    tells(
      "en",
      `Chad secured the release of the rebels.
       1 Chad Chad PROPN 2 nsubj
       2 secured secure VERB 0 root VerbForm=Fin
       3 the the DET 4 det
       4 release release NOUN 2 obj
       5 of of ADP 7 case
       6 the the DET 7 det
       7 rebels rebel NOUN 4 nmod
       8 . . PUNCT 2 punct`,
      [{ kind: "release", by: [], to: ["rebels"], factuality: "asserted" }],
      { Chad: STATE, rebels: GROUP },
    ));

  test("talks that are held, with whom they are held", () =>
    tells(
      "en",
      `Chad held talks with the rebels.
       1 Chad Chad PROPN 2 nsubj
       2 held hold VERB 0 root VerbForm=Fin|Tense=Past
       3 talks talk NOUN 2 obj
       4 with with ADP 6 case
       5 the the DET 6 det
       6 rebels rebel NOUN 3 nmod
       7 . . PUNCT 2 punct`,
      [{ kind: "talks", trigger: "held talks", by: ["Chad", "rebels"] }],
      { Chad: STATE, rebels: GROUP },
    ));

  test("talks that are due", () =>
    tells(
      "en",
      `Talks due in May may fail.
       1 Talks talk NOUN 6 nsubj
       2 due due ADJ 1 amod
       3 in in ADP 4 case
       4 May May PROPN 2 obl
       5 may may AUX 6 aux VerbForm=Fin
       6 fail fail VERB 0 root VerbForm=Inf
       7 . . PUNCT 6 punct`,
      [{ kind: "talks", factuality: "planned" }],
    ));

  test("a deed as the subject: those behind it do what it does", () =>
    tells(
      "en",
      `An attack by the rebels killed a soldier.
       1 An a DET 2 det
       2 attack attack NOUN 6 nsubj
       3 by by ADP 5 case
       4 the the DET 5 det
       5 rebels rebel NOUN 2 nmod
       6 killed kill VERB 0 root VerbForm=Fin|Tense=Past
       7 a a DET 8 det
       8 soldier soldier NOUN 6 obj
       9 . . PUNCT 6 punct`,
      [{ kind: "killing", by: ["rebels"] }],
      { rebels: GROUP },
    ));

  test("a press conference is none", () =>
    tells(
      "en",
      `The king held a press conference.
       1 The the DET 2 det
       2 king king NOUN 3 nsubj
       3 held hold VERB 0 root VerbForm=Fin|Tense=Past
       4 a a DET 6 det
       5 press press NOUN 6 compound
       6 conference conference NOUN 3 obj
       7 . . PUNCT 3 punct`,
      [],
      { king: {} },
    ));
});

describe("what is only called so", () => {
  test("an opening that is seized is no town", () =>
    tells(
      "en",
      `Chad seized what he called an opening.
       1 Chad Chad PROPN 2 nsubj
       2 seized seize VERB 0 root VerbForm=Fin|Tense=Past
       3 what what PRON 2 obj PronType=Rel
       4 he he PRON 5 nsubj
       5 called call VERB 3 acl:relcl VerbForm=Fin|Tense=Past
       6 an a DET 7 det
       7 opening opening NOUN 5 obj
       8 . . PUNCT 2 punct`,
      [],
      { Chad: STATE },
    ));

  test("a step that is called promising is praised, and promises nothing", () =>
    tells(
      "en",
      `The envoy called the step promising.
       1 The the DET 2 det
       2 envoy envoy NOUN 3 nsubj
       3 called call VERB 0 root VerbForm=Fin|Tense=Past
       4 the the DET 5 det
       5 step step NOUN 3 obj
       6 promising promise VERB 3 xcomp VerbForm=Ger
       7 . . PUNCT 3 punct`,
      [{ kind: "praise", trigger: "called" }],
      { envoy: {} },
    ));
});

describe("how certain", () => {
  test("what is due to happen is planned, whatever the tree makes of the adjective", () =>
    tells(
      "en",
      `Chad and Niger are due to sign an accord.
       1 Chad Chad PROPN 7 nsubj
       2 and and CCONJ 3 cc
       3 Niger Niger PROPN 1 conj
       4 are be AUX 7 cop VerbForm=Fin|Tense=Pres
       5 due due ADJ 7 mark
       6 to to PART 5 fixed
       7 sign sign VERB 0 root VerbForm=Inf
       8 an a DET 9 det
       9 accord accord NOUN 7 obj
       10 . . PUNCT 7 punct`,
      [{ kind: "agreement", by: ["Chad", "Niger"], factuality: "planned" }],
      { Chad: STATE, Niger: STATE },
    ));

  test("a helper that opens its clause makes a condition", () =>
    tells(
      "en",
      `Had Chad signed the deal, the war would be over.
       1 Had have AUX 3 aux VerbForm=Fin|Tense=Past
       2 Chad Chad PROPN 3 nsubj
       3 signed sign VERB 11 advcl VerbForm=Part|Tense=Past
       4 the the DET 5 det
       5 deal deal NOUN 3 obj
       6 , , PUNCT 3 punct
       7 the the DET 8 det
       8 war war NOUN 11 nsubj
       9 would would AUX 11 aux VerbForm=Fin
       10 be be AUX 11 cop VerbForm=Inf
       11 over over ADJ 0 root
       12 . . PUNCT 11 punct`,
      [{ kind: "agreement", factuality: "conditional" }],
      { Chad: STATE },
    ));

  test("… and a question is none: it leaves open whether it was", () =>
    tells(
      "en",
      `Had Chad signed the deal?
       1 Had have AUX 3 aux VerbForm=Fin|Tense=Past
       2 Chad Chad PROPN 3 nsubj
       3 signed sign VERB 0 root VerbForm=Part|Tense=Past
       4 the the DET 5 det
       5 deal deal NOUN 3 obj
       6 ? ? PUNCT 3 punct`,
      [{ kind: "agreement", factuality: "undecided" }],
      { Chad: STATE },
    ));

  test("what is hoped stays a hope where it is told as the future seen from then", () =>
    tells(
      "en",
      `The envoy hoped that Chad would sign the accord.
       1 The the DET 2 det
       2 envoy envoy NOUN 3 nsubj
       3 hoped hope VERB 0 root VerbForm=Fin|Tense=Past
       4 that that SCONJ 7 mark
       5 Chad Chad PROPN 7 nsubj
       6 would would AUX 7 aux VerbForm=Fin
       7 sign sign VERB 3 ccomp VerbForm=Inf
       8 the the DET 9 det
       9 accord accord NOUN 7 obj
       10 . . PUNCT 3 punct`,
      [{ kind: "agreement", factuality: "hoped", in: "s1" }],
      { envoy: {}, Chad: STATE },
    ));
});

describe("days that are told elsewhere", () => {
  test("what came before or after is of another day", () =>
    tells(
      "en",
      `Chad signed an accord on Monday after rebels attacked a convoy.
       1 Chad Chad PROPN 2 nsubj
       2 signed sign VERB 0 root VerbForm=Fin|Tense=Past
       3 an a DET 4 det
       4 accord accord NOUN 2 obj
       5 on on ADP 6 case
       6 Monday Monday PROPN 2 obl
       7 after after SCONJ 9 mark
       8 rebels rebel NOUN 9 nsubj
       9 attacked attack VERB 2 advcl VerbForm=Fin|Tense=Past
       10 a a DET 11 det
       11 convoy convoy NOUN 9 obj
       12 . . PUNCT 2 punct`,
      [
        { kind: "agreement", time: "2024-03-04" },
        { kind: "attack", time: null },
      ],
      { Chad: STATE, rebels: GROUP },
      timeAt("on Monday", "2024-03-04"),
    ));

  test("… and what is told of somebody in passing", () =>
    tells(
      "en",
      `Chad, which invaded Niger, signed an accord on Monday.
       1 Chad Chad PROPN 7 nsubj
       2 , , PUNCT 4 punct
       3 which which PRON 4 nsubj PronType=Rel
       4 invaded invade VERB 1 acl:relcl VerbForm=Fin|Tense=Past
       5 Niger Niger PROPN 4 obj
       6 , , PUNCT 4 punct
       7 signed sign VERB 0 root VerbForm=Fin|Tense=Past
       8 an a DET 9 det
       9 accord accord NOUN 7 obj
       10 on on ADP 11 case
       11 Monday Monday PROPN 7 obl
       12 . . PUNCT 7 punct`,
      [
        { kind: "seizure", time: null },
        { kind: "agreement", time: "2024-03-04" },
      ],
      { Chad: STATE, Niger: STATE },
      timeAt("on Monday", "2024-03-04"),
    ));
});

test("what has a subject of its own is asked of nobody who is told it", () =>
  tells(
    "en",
    `We will negotiate, the envoy told reporters.
     1 We we PRON 3 nsubj Number=Plur|Person=1|PronType=Prs
     2 will will AUX 3 aux VerbForm=Fin
     3 negotiate negotiate VERB 7 ccomp VerbForm=Inf
     4 , , PUNCT 3 punct
     5 the the DET 6 det
     6 envoy envoy NOUN 7 nsubj
     7 told tell VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
     8 reporters reporter NOUN 7 iobj
     9 . . PUNCT 7 punct`,
    [{ kind: "talks", by: ["envoy"] }],
    { envoy: {}, reporters: { type: "population" } },
  ));

const TOOK_PART = (what: string, lemma: string): string => `Chad took part in the ${what}.
     1 Chad Chad PROPN 2 nsubj
     2 took take VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
     3 part part NOUN 2 obj
     4 in in ADP 6 case
     5 the the DET 6 det
     6 ${what} ${lemma} NOUN 2 obl
     7 . . PUNCT 2 punct`;

test("who takes part in talks talks, who takes part in an attack attacks", () => {
  tells("en", TOOK_PART("talks", "talk"), [{ kind: "talks", by: ["Chad"] }], { Chad: STATE });
  tells("en", TOOK_PART("attack", "attack"), [{ kind: "attack", by: ["Chad"] }], { Chad: STATE });
});
