import { describe, test } from "vitest";
import { says } from "./says.ts";

const en = (
  tables: string | readonly string[],
  ...rest: Parameters<typeof says> extends [string, unknown, ...infer R] ? R : never
): void => says("en", tables, ...rest);

describe("quotations and their verbs", () => {
  const quoted = (end: string): string => `
    "We will be back on Tuesday," ${end
      .trim()
      .split("\n")
      .map((row) => row.trim().split(" ")[1])
      .join(" ")
      .replace(" .", ".")}
    1 " " PUNCT 5 punct
    2 We we PRON 5 nsubj Person=1
    3 will will AUX 5 aux VerbForm=Fin
    4 be be AUX 5 cop VerbForm=Inf
    5 back back ADV HEAD ccomp
    6 on on ADP 7 case
    7 Tuesday Tuesday PROPN 5 obl
    8 , , PUNCT 5 punct
    9 " " PUNCT 5 punct
    ${end}`;

  test("the minister said; said the minister; told reporters", () => {
    en(
      quoted(`
      10 the the DET 11 det
      11 minister minister NOUN 12 nsubj
      12 said say VERB 0 root VerbForm=Fin
      13 . . PUNCT 12 punct`).replace("HEAD", "12"),
      [{ by: "minister", says: "We will be back on Tuesday", cue: "said", mode: "direct", act: "say" }],
    );
    en(
      quoted(`
      10 said say VERB 0 root VerbForm=Fin
      11 Kerry Kerry PROPN 10 nsubj
      12 . . PUNCT 10 punct`).replace("HEAD", "10"),
      [{ by: "Kerry", says: "We will be back on Tuesday", mode: "direct" }],
    );
    en(
      quoted(`
      10 Kerry Kerry PROPN 11 nsubj
      11 told tell VERB 0 root VerbForm=Fin
      12 reporters reporter NOUN 11 iobj
      13 . . PUNCT 11 punct`).replace("HEAD", "11"),
      [{ by: "Kerry", says: "We will be back on Tuesday", mode: "direct", to: "reporters" }],
      { reporters: { type: "population" } },
    );
  });

  test("quotation opened in the middle of an indirect clause is mixed", () =>
    en(
      `
    Sadr said the attack was "criminal".
    1 Sadr Sadr PROPN 2 nsubj
    2 said say VERB 0 root VerbForm=Fin
    3 the the DET 4 det
    4 attack attack NOUN 7 nsubj
    5 was be AUX 7 cop VerbForm=Fin
    6 " " PUNCT 7 punct
    7 criminal criminal ADJ 2 ccomp
    8 " " PUNCT 7 punct
    9 . . PUNCT 2 punct`,
      [{ by: "Sadr", says: 'the attack was "criminal"', mode: "mixed", quotes: ["criminal"] }],
    ));
});

describe("insertions and clauses", () => {
  test("for that reason, he said, …", () =>
    en(
      `
    For that reason, he said, talks were off.
    1 For for ADP 3 case
    2 that that DET 3 det
    3 reason reason NOUN 10 obl
    4 , , PUNCT 3 punct
    5 he he PRON 6 nsubj Person=3
    6 said say VERB 0 root VerbForm=Fin
    7 , , PUNCT 10 punct
    8 talks talk NOUN 10 nsubj
    9 were be AUX 10 cop VerbForm=Fin
    10 off off ADV 6 ccomp
    11 . . PUNCT 6 punct`,
      [{ by: "Annan", says: "For that reason … talks were off", cue: "said" }],
      { he: { is: "Annan" } },
    ));

  test("However, he said that …: a clause, no insertion", () =>
    en(
      `
    However, he said that talks stalled.
    1 However however ADV 4 advmod
    2 , , PUNCT 1 punct
    3 he he PRON 4 nsubj Person=3
    4 said say VERB 0 root VerbForm=Fin
    5 that that SCONJ 7 mark
    6 talks talk NOUN 7 nsubj
    7 stalled stall VERB 4 ccomp VerbForm=Fin
    8 . . PUNCT 4 punct`,
      [{ by: "Annan", says: "talks stalled" }],
      { he: { is: "Annan" } },
    ));

  test("adding that: the same speaker goes on, even where the tree puts it inside", () =>
    en(
      `
    Annan said talks stalled, adding that nobody left.
    1 Annan Annan PROPN 2 nsubj
    2 said say VERB 0 root VerbForm=Fin
    3 talks talk NOUN 4 nsubj
    4 stalled stall VERB 2 ccomp VerbForm=Fin
    5 , , PUNCT 6 punct
    6 adding add VERB 2 advcl VerbForm=Part|Tense=Pres
    7 that that SCONJ 9 mark
    8 nobody nobody PRON 9 nsubj
    9 left leave VERB 6 ccomp VerbForm=Fin
    10 . . PUNCT 2 punct`,
      [
        { by: "Annan", says: "talks stalled" },
        { by: "Annan", says: "nobody left", cue: "adding" },
      ],
    ));

  test("was quoted as saying", () =>
    en(
      `
    Annan was quoted as saying that talks stalled.
    1 Annan Annan PROPN 3 nsubj:pass
    2 was be AUX 3 aux:pass VerbForm=Fin
    3 quoted quote VERB 0 root VerbForm=Part
    4 as as SCONJ 5 mark
    5 saying say VERB 3 advcl VerbForm=Ger
    6 that that SCONJ 8 mark
    7 talks talk NOUN 8 nsubj
    8 stalled stall VERB 5 ccomp VerbForm=Fin
    9 . . PUNCT 3 punct`,
      [{ by: "Annan", says: "talks stalled" }],
    ));

  test("known, seen, shown: not said", () => {
    const table = (lemma: string, form: string, subject = "envoy"): string => `
      The ${subject} ${form} that talks stalled.
      1 The the DET 2 det
      2 ${subject} ${subject} NOUN 3 nsubj
      3 ${form} ${lemma} VERB 0 root VerbForm=Fin
      4 that that SCONJ 6 mark
      5 talks talk NOUN 6 nsubj
      6 stalled stall VERB 3 ccomp VerbForm=Fin
      7 . . PUNCT 3 punct`;
    en(table("know", "knows"), []);
    en(table("show", "shows", "crisis"), []);
    en(table("believe", "believes"), [{ by: "envoy", says: "talks stalled" }]);
    en(table("believe", "believes", "crisis"), []);
    en(table("say", "says", "report"), [{ by: "report", says: "talks stalled" }]);
    en(table("bemoan", "bemoans"), [{ by: "envoy", says: "talks stalled" }]);
  });
});

describe("infinitives, objects, complements", () => {
  test("vowed to, asked them to, was accused of, called for, announced", () => {
    en(
      `
      Kagame vowed to avenge them.
      1 Kagame Kagame PROPN 2 nsubj
      2 vowed vow VERB 0 root VerbForm=Fin
      3 to to PART 4 mark
      4 avenge avenge VERB 2 xcomp VerbForm=Inf
      5 them they PRON 4 obj Person=3
      6 . . PUNCT 2 punct`,
      [{ by: "Kagame", says: "avenge them", act: "promise" }],
    );
    en(
      `
      Annan urged Kigali to withdraw.
      1 Annan Annan PROPN 2 nsubj
      2 urged urge VERB 0 root VerbForm=Fin
      3 Kigali Kigali PROPN 2 obj
      4 to to PART 5 mark
      5 withdraw withdraw VERB 2 xcomp VerbForm=Inf
      6 . . PUNCT 2 punct`,
      [{ by: "Annan", says: "Kigali to withdraw", act: "demand", to: "Kigali" }],
      { Kigali: { type: "state" } },
    );
    en(
      `
      Annan accused Kigali of backing rebels.
      1 Annan Annan PROPN 2 nsubj
      2 accused accuse VERB 0 root VerbForm=Fin
      3 Kigali Kigali PROPN 2 obj
      4 of of SCONJ 5 mark
      5 backing back VERB 2 advcl VerbForm=Ger
      6 rebels rebel NOUN 5 obj
      7 . . PUNCT 2 punct`,
      [{ by: "Annan", says: "backing rebels", act: "accuse" }],
    );
    en(
      `
      Paris called for restraint.
      1 Paris Paris PROPN 2 nsubj
      2 called call VERB 0 root VerbForm=Fin
      3 for for ADP 4 case
      4 restraint restraint NOUN 2 obl
      5 . . PUNCT 2 punct`,
      [{ by: "Paris", says: "restraint", act: "demand" }],
    );
    en(
      `
      Paris announced a truce in Gaza.
      1 Paris Paris PROPN 2 nsubj
      2 announced announce VERB 0 root VerbForm=Fin
      3 a a DET 4 det
      4 truce truce NOUN 2 obj
      5 in in ADP 6 case
      6 Gaza Gaza PROPN 2 obl
      7 . . PUNCT 2 punct`,
      [{ by: "Paris", says: "a truce in Gaza", act: "announce" }],
    );
  });

  test("declined to comment, asked not to be named: nothing is said", () => {
    const table = (rows: string, text: string): string => `
      Paris ${text}.
      1 Paris Paris PROPN 2 nsubj
      ${rows}`;
    en(
      table(
        `2 declined decline VERB 0 root VerbForm=Fin
      3 to to PART 4 mark
      4 comment comment VERB 2 xcomp VerbForm=Inf
      5 . . PUNCT 2 punct`,
        "declined to comment",
      ),
      [],
    );
    en(
      table(
        `2 asked ask VERB 0 root VerbForm=Fin
      3 not not PART 6 advmod
      4 to to PART 6 mark
      5 be be AUX 6 aux:pass VerbForm=Inf
      6 named name VERB 2 xcomp VerbForm=Part
      7 . . PUNCT 2 punct`,
        "asked not to be named",
      ),
      [],
    );
  });

  test("expressed hope that: the noun tells the act", () =>
    en(
      `
    Annan expressed hope that talks resume.
    1 Annan Annan PROPN 2 nsubj
    2 expressed express VERB 0 root VerbForm=Fin
    3 hope hope NOUN 2 obj
    4 that that SCONJ 6 mark
    5 talks talk NOUN 6 nsubj
    6 resume resume VERB 3 acl VerbForm=Fin
    7 . . PUNCT 2 punct`,
      [{ by: "Annan", says: "talks resume", act: "hope" }],
    ));
});

test("according to a source, at either end", () => {
  en(
    `
    According to Annan, talks stalled.
    1 According accord VERB 3 case
    2 to to ADP 1 fixed
    3 Annan Annan PROPN 6 obl
    4 , , PUNCT 3 punct
    5 talks talk NOUN 6 nsubj
    6 stalled stall VERB 0 root VerbForm=Fin
    7 . . PUNCT 6 punct`,
    [{ by: "Annan", says: "talks stalled", cue: "According to" }],
  );
  en(
    `
    Talks stalled, according to sources close to the envoy.
    1 Talks talk NOUN 2 nsubj
    2 stalled stall VERB 0 root VerbForm=Fin
    3 , , PUNCT 6 punct
    4 according accord VERB 6 case
    5 to to ADP 4 fixed
    6 sources source NOUN 2 obl
    7 close close ADJ 6 amod
    8 to to ADP 10 case
    9 the the DET 10 det
    10 envoy envoy NOUN 7 obl
    11 . . PUNCT 2 punct`,
    [{ by: null, unnamed: "sources", says: "Talks stalled" }],
    { sources: { unnamed: true } },
  );
});

describe("where the tree fails, the words are a second witness", () => {
  const told = `
    "We will be back," the envoy told reporters.
    1 " " PUNCT 5 punct
    2 We we PRON 5 nsubj Person=1
    3 will will AUX 5 aux VerbForm=Fin
    4 be be AUX 5 cop VerbForm=Inf
    5 back back ADV 10 ccomp
    6 , , PUNCT 5 punct
    7 " " PUNCT 9 punct
    8 the the DET 9 det
    9 envoy envoy NOUN 5 obj
    10 told toll VERB 0 root VerbForm=Fin
    11 reporters reporter NOUN 10 obj
    12 . . PUNCT 10 punct`;

  test("a person between marks and verb speaks, whatever they hang on; a form stands in for a wrong lemma", () =>
    en(told, [{ by: "envoy", says: "We will be back", cue: "told", mode: "direct" }]));

  test("a quotation right behind goes on, one of the next paragraph does not", () => {
    const next = (head: string): string => `${head}
      "Nobody can stop us now."
      1 " " PUNCT 4 punct
      2 Nobody nobody PRON 4 nsubj
      3 can can AUX 4 aux VerbForm=Fin
      4 stop stop VERB 0 root VerbForm=Inf
      5 us we PRON 4 obj Person=1
      6 now now ADV 4 advmod
      7 . . PUNCT 4 punct
      8 " " PUNCT 4 punct`;
    en([told, next("")], [{ by: "envoy", says: "We will be back … Nobody can stop us now" }]);
    en(
      [told, next("¶")],
      [
        { by: "envoy", says: "We will be back" },
        { by: "envoy", says: "Nobody can stop us now", cue: null },
      ],
    );
  });

  test("what begins behind a quotation that ends its sentence is no insertion", () =>
    en(
      [
        `
        "Nobody can stop us now."
        1 " " PUNCT 4 punct
        2 Nobody nobody PRON 4 nsubj
        3 can can AUX 4 aux VerbForm=Fin
        4 stop stop VERB 0 root VerbForm=Inf
        5 us we PRON 4 obj Person=1
        6 now now ADV 4 advmod
        7 . . PUNCT 4 punct
        8 " " PUNCT 4 punct`,
        `
        Annan condemned the attack.
        1 Annan Annan PROPN 2 nsubj
        2 condemned condemn VERB 0 root VerbForm=Fin
        3 the the DET 4 det
        4 attack attack NOUN 2 obj
        5 . . PUNCT 2 punct`,
      ],
      [
        { by: null, says: "Nobody can stop us now" },
        { by: "Annan", says: "the attack", act: "criticise" },
      ],
    ));

  test("commas set an insertion off in the middle of a clause, whatever it hangs on", () =>
    en(
      `
      The Saudis, he insisted, had agreed.
      1 The the DET 2 det
      2 Saudis Saudis PROPN 8 nsubj
      3 , , PUNCT 5 punct
      4 he he PRON 5 nsubj Person=3
      5 insisted insist VERB 2 acl:relcl VerbForm=Fin
      6 , , PUNCT 5 punct
      7 had have AUX 8 aux VerbForm=Fin
      8 agreed agree VERB 0 root VerbForm=Part
      9 . . PUNCT 8 punct`,
      [{ by: "Kirby", says: "The Saudis … had agreed" }],
      { he: { is: "Kirby" } },
    ));

  test("a deal that threatens something says nothing", () =>
    en(
      `
      The deal threatened the truce.
      1 The the DET 2 det
      2 deal deal NOUN 3 nsubj
      3 threatened threaten VERB 0 root VerbForm=Fin
      4 the the DET 5 det
      5 truce truce NOUN 3 obj
      6 . . PUNCT 3 punct`,
      [],
      { deal: { type: "document" } },
    ));

  test("who asks not to be identified asks for nothing that counts", () =>
    en(
      `
      The official asked not to be identified.
      1 The the DET 2 det
      2 official official NOUN 3 nsubj
      3 asked ask VERB 0 root VerbForm=Fin
      4 not not PART 7 advmod
      5 to to PART 7 mark
      6 be be AUX 7 aux:pass VerbForm=Inf
      7 identified identifie VERB 3 xcomp VerbForm=Part|Tense=Past
      8 . . PUNCT 3 punct`,
      [],
      { official: {} },
    ));

  test("what a preposition of the cue leads is said, not the clause before", () =>
    en(
      `
      As talks opened, the envoy called for calm.
      1 As as SCONJ 3 mark
      2 talks talk NOUN 3 nsubj
      3 opened open VERB 7 advcl VerbForm=Fin
      4 , , PUNCT 3 punct
      5 the the DET 6 det
      6 envoy envoy NOUN 7 nsubj
      7 called call VERB 0 root VerbForm=Fin
      8 for for ADP 9 case
      9 calm calm NOUN 7 obl
      10 . . PUNCT 7 punct`,
      [{ by: "envoy", says: "calm" }],
      { envoy: {} },
    ));

  test("a resolution to endorse a truce says nothing yet", () =>
    en(
      `
      A resolution to endorse the truce failed.
      1 A a DET 2 det
      2 resolution resolution NOUN 7 nsubj
      3 to to PART 4 mark
      4 endorse endorse VERB 2 acl VerbForm=Inf
      5 the the DET 6 det
      6 truce truce NOUN 4 obj
      7 failed fail VERB 0 root VerbForm=Fin
      8 . . PUNCT 7 punct`,
      [],
      { resolution: { type: "document" } },
    ));

  test("who denies having done something says that it was not done; what was denied is not said by anybody", () => {
    const denied = (verb: string, form: string): string => `
      The army ${verb} ever having promised help.
      1 The the DET 2 det
      2 army army NOUN 3 nsubj
      3 ${verb} ${form} VERB 0 root Tense=Past|VerbForm=Fin
      4 ever ever ADV 6 advmod
      5 having have AUX 6 aux Tense=Pres|VerbForm=Part
      6 promised promise VERB 3 xcomp Tense=Past|VerbForm=Part
      7 help help NOUN 6 obj
      8 . . PUNCT 3 punct`;
    en(denied("denied", "deny"), [{ by: "army", says: "ever having promised help", cue: "denied", act: "deny" }], { army: {} });
    en(denied("remembered", "remember"), [{ by: "army", says: "help", act: "promise" }], { army: {} });
  });

  test("behind a source the clause may begin with a pronoun: who it tells of is not the source", () =>
    en(
      `
      According to Moscow it was the rebels who left.
      1 According accord VERB 3 case VerbForm=Part
      2 to to ADP 1 fixed
      3 Moscow Moscow PROPN 7 nmod
      4 it it PRON 7 nsubj
      5 was be AUX 7 cop VerbForm=Fin
      6 the the DET 7 det
      7 rebels rebel NOUN 0 root
      8 who who PRON 9 nsubj PronType=Rel
      9 left leave VERB 7 acl:relcl VerbForm=Fin
      10 . . PUNCT 7 punct`,
      [{ by: "Moscow", says: "it was the rebels who left" }],
      { Moscow: { type: "state" }, rebels: {} },
    ));
});
