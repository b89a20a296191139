import { describe, test } from "vitest";
import type { Time } from "../../../src/claims/index.ts";
import { tells, timeAt } from "./tells.ts";

const TALKS = { type: "process" } as const;

describe("rounds with a number", () => {
  test("a round that is held is an event though nothing but its number says that it is one of talks", () =>
    tells(
      "en",
      `The fifty-sixth round was held on Monday.
       1 The the DET 5 det
       2 fifty fifty NUM 4 compound
       3 - - PUNCT 2 punct
       4 sixth sixth ADJ 5 amod
       5 round round NOUN 7 nsubj:pass
       6 was be AUX 7 aux:pass VerbForm=Fin|Tense=Past
       7 held hold VERB 0 root VerbForm=Part|Tense=Past
       8 on on ADP 9 case
       9 Monday Monday PROPN 7 obl
       10 . . PUNCT 7 punct`,
      [{ kind: "talks-round", round: 56, time: "2024-03-04", factuality: "asserted" }],
      {},
      timeAt("on Monday", "2024-03-04"),
    ));

  test("a body counts its own sittings: they are no rounds of the talks that it watches over", () =>
    tells(
      "en",
      `The third session of the committee was held on Monday.
       1 The the DET 3 det
       2 third third ADJ 3 amod
       3 session session NOUN 8 nsubj:pass
       4 of of ADP 6 case
       5 the the DET 6 det
       6 committee committee NOUN 3 nmod
       7 was be AUX 8 aux:pass VerbForm=Fin|Tense=Past
       8 held hold VERB 0 root VerbForm=Part|Tense=Past
       9 on on ADP 10 case
       10 Monday Monday PROPN 8 obl
       11 . . PUNCT 8 punct`,
      [{ kind: "meeting", round: null, time: "2024-03-04" }],
      { committee: { type: "organisation" } },
      timeAt("on Monday", "2024-03-04"),
    ));

  test("so does one of which the sentence before speaks: « le Comité … Sa troisième session »", () =>
    tells(
      "fr",
      [
        `Le Comité siège.
       1 Le le DET 2 det
       2 Comité comité NOUN 3 nsubj
       3 siège siéger VERB 0 root VerbForm=Fin|Tense=Pres
       4 . . PUNCT 3 punct`,
        `Sa troisième session s'ouvre lundi.
       1 Sa son DET 3 det Poss=Yes
       2 troisième troisième ADJ 3 amod
       3 session session NOUN 5 nsubj
       4 s' se PRON 5 expl:pv SpaceAfter=No
       5 ouvre ouvrir VERB 0 root VerbForm=Fin|Tense=Pres
       6 lundi lundi NOUN 5 obl
       7 . . PUNCT 5 punct`,
      ],
      [{ kind: "meeting", round: null, time: "2024-03-04" }],
      { Comité: { type: "organisation" } },
      timeAt("lundi", "2024-03-04"),
    ));

  test("a round at whose end something is not done was held all the same", () =>
    tells(
      "fr",
      `Ils partent sans signer au terme du troisième cycle.
       1 Ils il PRON 2 nsubj
       2 partent partir VERB 0 root VerbForm=Fin|Tense=Pres
       3 sans sans ADP 4 mark
       4 signer signer VERB 2 advcl VerbForm=Inf
       5-6 au
       5 à à ADP 7 case
       6 le le DET 7 det
       7 terme terme NOUN 4 obl
       8-9 du
       8 de de ADP 11 case
       9 le le DET 11 det
       10 troisième troisième ADJ 11 amod
       11 cycle cycle NOUN 7 nmod
       12 . . PUNCT 2 punct`,
      [{ kind: "talks-round", round: 3, factuality: "asserted" }],
    ));

  test("who stays away from a round before it was to open tells of a plan: « before it was to open »", () =>
    tells(
      "en",
      `The government withdrew from a fifth round of talks hours before it was to open.
       1 The the DET 2 det
       2 government government NOUN 3 nsubj
       3 withdrew withdraw VERB 0 root VerbForm=Fin|Tense=Past|Mood=Ind
       4 from from ADP 7 case
       5 a a DET 7 det Definite=Ind
       6 fifth fifth ADJ 7 amod
       7 round round NOUN 3 obl
       8 of of ADP 9 case
       9 talks talk NOUN 7 nmod
       10 hours hour NOUN 7 nmod
       11 before before SCONJ 15 mark
       12 it it PRON 15 nsubj
       13 was be AUX 15 cop VerbForm=Fin|Tense=Past
       14 to to PART 15 mark
       15 open open VERB 3 advcl VerbForm=Inf
       16 . . PUNCT 3 punct`,
      [
        { kind: "withdrawal", round: null, factuality: "asserted" },
        { kind: "talks-round", round: 5, factuality: "planned" },
      ],
      { talks: TALKS },
    ));

  test("talks put off are called off, and planned for the day they are put off to", () =>
    tells(
      "en",
      `The third round was postponed to Monday.
       1 The the DET 3 det
       2 third third ADJ 3 amod
       3 round round NOUN 5 nsubj:pass
       4 was be AUX 5 aux:pass VerbForm=Fin|Tense=Past
       5 postponed postpone VERB 0 root VerbForm=Part|Tense=Past
       6 to to ADP 7 case
       7 Monday Monday PROPN 5 obl
       8 . . PUNCT 5 punct`,
      [
        { kind: "talks-round", round: 3, time: "2024-03-04", factuality: "planned" },
        { kind: "cancelled-meeting", round: 3, time: null, factuality: "asserted" },
      ],
      {},
      timeAt("Monday", "2024-03-04"),
    ));

  test("a round of votes is no round of talks, and a third meeting of nobody none either", () => {
    tells(
      "en",
      `The third round of votes was held.
       1 The the DET 3 det
       2 third third ADJ 3 amod
       3 round round NOUN 7 nsubj:pass
       4 of of ADP 5 case
       5 votes vote NOUN 3 nmod
       6 was be AUX 7 aux:pass VerbForm=Fin|Tense=Past
       7 held hold VERB 0 root VerbForm=Part|Tense=Past
       8 . . PUNCT 7 punct`,
      [],
    );
    tells(
      "en",
      `The third session was held.
       1 The the DET 3 det
       2 third third ADJ 3 amod
       3 session session NOUN 5 nsubj:pass
       4 was be AUX 5 aux:pass VerbForm=Fin|Tense=Past
       5 held hold VERB 0 root VerbForm=Part|Tense=Past
       6 . . PUNCT 5 punct`,
      [],
    );
  });

  test("a round that is only named is told once, with the process it is of", () =>
    tells(
      "en",
      [
        `It was the third round of the Oslo process.
       1 It it PRON 5 nsubj
       2 was be AUX 5 cop VerbForm=Fin|Tense=Past
       3 the the DET 5 det
       4 third third ADJ 5 amod
       5 round round NOUN 0 root
       6 of of ADP 9 case
       7 the the DET 9 det
       8 Oslo Oslo PROPN 9 compound
       9 process process NOUN 5 nmod
       10 . . PUNCT 5 punct`,
        `He left before the third round.
       1 He he PRON 2 nsubj
       2 left leave VERB 0 root VerbForm=Fin|Tense=Past
       3 before before ADP 6 case
       4 the the DET 6 det
       5 third third ADJ 6 amod
       6 round round NOUN 2 obl
       7 . . PUNCT 2 punct`,
      ],
      [{ kind: "talks-round", round: 3 }],
      { process: TALKS },
    ));
});

describe("how long talks lasted", () => {
  const days = (text: string): Time[] =>
    [...timeAt("Monday", "2024-03-04")(text), ...timeAt("Tuesday", "2024-03-05")(text)].map((time, i) => ({
      ...time,
      id: `t${i + 1}`,
    }));

  test("days that are joined are all its days", () =>
    tells(
      "en",
      `The third round was held on Monday and Tuesday.
       1 The the DET 3 det
       2 third third ADJ 3 amod
       3 round round NOUN 5 nsubj:pass
       4 was be AUX 5 aux:pass VerbForm=Fin|Tense=Past
       5 held hold VERB 0 root VerbForm=Part|Tense=Past
       6 on on ADP 7 case
       7 Monday Monday PROPN 5 obl
       8 and and CCONJ 9 cc
       9 Tuesday Tuesday PROPN 7 conj
       10 . . PUNCT 5 punct`,
      [{ kind: "talks-round", time: "2024-03-04/2024-03-05" }],
      {},
      days,
    ));

  test("the day on which it ended is the last of those counted, the day on which it opened the first", () => {
    const talks = (verb: string, lemma: string) => `Two days of talks ${verb} on Monday.
       1 Two two NUM 2 nummod
       2 days day NOUN 5 nsubj
       3 of of ADP 4 case
       4 talks talk NOUN 2 nmod
       5 ${verb} ${lemma} VERB 0 root VerbForm=Fin|Tense=Past
       6 on on ADP 7 case
       7 Monday Monday PROPN 5 obl
       8 . . PUNCT 5 punct`;
    tells("en", talks("ended", "end"), [{ kind: "talks", time: "2024-03-03/2024-03-04" }], {}, timeAt("Monday", "2024-03-04"));
    tells("en", talks("opened", "open"), [{ kind: "talks", time: "2024-03-04/2024-03-05" }], {}, timeAt("Monday", "2024-03-04"));
  });
});

test("a round that opened on one day and ends on another lasted from the one to the other", () =>
  tells(
    "en",
    [
      `They spoke on Tuesday at the end of the third round, which had opened on Monday.
       1 They they PRON 2 nsubj
       2 spoke speak VERB 0 root VerbForm=Fin|Tense=Past
       3 on on ADP 4 case
       4 Tuesday Tuesday PROPN 2 obl
       5 at at ADP 7 case
       6 the the DET 7 det
       7 end end NOUN 2 obl
       8 of of ADP 11 case
       9 the the DET 11 det
       10 third third ADJ 11 amod
       11 round round NOUN 7 nmod
       12 , , PUNCT 15 punct
       13 which which PRON 15 nsubj PronType=Rel
       14 had have AUX 15 aux VerbForm=Fin|Tense=Past
       15 opened open VERB 11 acl:relcl VerbForm=Part|Tense=Past
       16 on on ADP 17 case
       17 Monday Monday PROPN 15 obl
       18 . . PUNCT 2 punct`,
    ],
    [{ kind: "talks-round", round: 3, time: "2024-03-04/2024-03-05" }],
    {},
    (text) => [
      ...timeAt("Tuesday", "2024-03-05")(text),
      ...timeAt("Monday", "2024-03-04")(text).map((t) => ({ ...t, id: "t2" })),
    ],
  ));

describe("the end of a process", () => {
  const predicate = (words: string) => `The process ${words} over.
       1 The the DET 2 det
       2 process process NOUN 5 nsubj
       3 is be AUX 5 cop VerbForm=Fin|Tense=Pres
       4 ${words === "is not" ? "not not PART 5 advmod" : "now now ADV 5 advmod"}
       5 over over ADV 0 root
       6 . . PUNCT 5 punct`;

  test("a process that is over has ended, and has not where that is denied", () => {
    tells("en", predicate("is now"), [{ kind: "end-of-process", factuality: "asserted" }]);
    tells("en", predicate("is not"), [{ kind: "end-of-process", factuality: "denied" }]);
  });

  test("a round that ends is no end of the process, one that was the last is", () => {
    tells(
      "en",
      `The third round was the last.
       1 The the DET 3 det
       2 third third ADJ 3 amod
       3 round round NOUN 6 nsubj
       4 was be AUX 6 cop VerbForm=Fin|Tense=Past
       5 the the DET 6 det
       6 last last ADJ 0 root
       7 . . PUNCT 6 punct`,
      [
        { kind: "talks-round", round: 3 },
        { kind: "end-of-process", round: 3 },
      ],
    );
  });
});

test("a name of talks tells of them as the plain word would", () =>
  tells(
    "en",
    `The Conference opened in Bamako.
  1 The the DET 2 det
  2 Conference Conference PROPN 3 nsubj
  3 opened open VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
  4 in in ADP 5 case
  5 Bamako Bamako PROPN 3 obl
  6 . . PUNCT 3 punct`,
    [{ kind: "summit", factuality: "asserted" }],
    { Conference: { type: "process" }, Bamako: { type: "place" } },
  ));

describe("talks told by how they were met for, and how long", () => {
  test("those who meet for a session of talks hold one", () =>
    tells(
      "en",
      `They met for a new session of the talks.
       1 They they PRON 2 nsubj
       2 met meet VERB 0 root VerbForm=Fin|Tense=Past
       3 for for ADP 6 case
       4 a a DET 6 det
       5 new new ADJ 6 amod
       6 session session NOUN 2 obl
       7 of of ADP 9 case
       8 the the DET 9 det
       9 talks talk NOUN 6 nmod
       10 . . PUNCT 2 punct`,
      [{ kind: "talks-round", trigger: "met" }],
      { They: { type: "armed-group" }, talks: TALKS },
    ));

  test("« réunis mardi, les rebelles … »: those who are the subject of the clause met", () =>
    tells(
      "fr",
      `Réunis mardi à Oslo, les rebelles ont signé.
       1 Réunis réunir VERB 9 advcl VerbForm=Part|Tense=Past
       2 mardi mardi NOUN 1 obl:mod
       3 à à ADP 4 case
       4 Oslo Oslo PROPN 1 obl:mod
       5 , , PUNCT 1 punct
       6 les le DET 7 det
       7 rebelles rebelle NOUN 9 nsubj
       8 ont avoir AUX 9 aux:tense
       9 signé signer VERB 0 root VerbForm=Part|Tense=Past
       10 . . PUNCT 9 punct`,
      [
        { kind: "meeting", by: ["rebelles"], time: "2024-03-05" },
        { kind: "agreement", by: ["rebelles"] },
      ],
      { rebelles: { type: "armed-group" } },
      timeAt("mardi", "2024-03-05"),
    ));

  test("« convoquée pour juillet et n'ayant jamais eu lieu »: it was only planned", () =>
    tells(
      "fr",
      `La session convoquée pour juillet n'ayant jamais eu lieu, ils ont signé.
       1 La le DET 2 det
       2 session session NOUN 14 nsubj
       3 convoquée convoquer VERB 2 acl VerbForm=Part|Tense=Past
       4 pour pour ADP 5 case
       5 juillet juillet NOUN 3 obl:mod
       6 n' ne ADV 9 advmod SpaceAfter=No
       7 ayant avoir AUX 9 aux:tense
       8 jamais jamais ADV 9 advmod
       9 eu avoir VERB 2 acl VerbForm=Part|Tense=Past
       10 lieu lieu NOUN 9 obj
       11 , , PUNCT 9 punct
       12 ils il PRON 14 nsubj
       13 ont avoir AUX 14 aux:tense
       14 signé signer VERB 0 root VerbForm=Part|Tense=Past
       15 . . PUNCT 14 punct`,
      [
        { kind: "talks-round", factuality: "planned", time: "2024-07" },
        { kind: "agreement", by: ["ils"] },
      ],
      { session: TALKS, ils: { type: "armed-group" } },
      timeAt("juillet", "2024-07"),
    ));

  test("days of talks that are over on the day of those who speak of them", () =>
    tells(
      "en",
      `Cars may go, envoys said on Wednesday after two days of talks in Rome.
       1 Cars car NOUN 3 nsubj
       2 may may AUX 3 aux
       3 go go VERB 0 root VerbForm=Inf
       4 , , PUNCT 3 punct
       5 envoys envoy NOUN 6 nsubj
       6 said say VERB 3 parataxis VerbForm=Fin|Tense=Past
       7 on on ADP 8 case
       8 Wednesday Wednesday PROPN 6 obl
       9 after after ADP 11 case
       10 two two NUM 11 nummod
       11 days day NOUN 6 obl
       12 of of ADP 13 case
       13 talks talk NOUN 11 nmod
       14 in in ADP 15 case
       15 Rome Rome PROPN 13 nmod
       16 . . PUNCT 3 punct`,
      [{ kind: "talks", time: "2018-05-29/2018-05-30", place: "Rome" }],
      { talks: TALKS, Rome: { type: "place" } },
      timeAt("on Wednesday", "2018-05-30"),
    ));
});
