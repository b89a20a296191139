import { describe, expect, test } from "vitest";
import { counts, figuresIn, readTables, shown } from "./counts.ts";

test("half of the inhabitants, and all of them", () => {
  counts(
    "en",
    `
    The war has killed at least 1,200 people and displaced half of the 23 million inhabitants .
    1 The the DET 2 det
    2 war war NOUN 4 nsubj
    3 has have AUX 4 aux
    4 killed kill VERB 0 root VerbForm=Part
    5 at at ADP 6 case
    6 least least ADJ 7 advmod
    7 1,200 1,200 NUM 8 nummod
    8 people people NOUN 4 obj
    9 and and CCONJ 10 cc
    10 displaced displace VERB 4 conj VerbForm=Part
    11 half half NOUN 10 obj
    12 of of ADP 16 case
    13 the the DET 16 det
    14 23 23 NUM 15 compound
    15 million million NUM 16 nummod
    16 inhabitants inhabitant NOUN 11 nmod
    17 . . PUNCT 4 punct`,
    ["killed 1200 1200..", "displaced 11500000", "population 23000000"],
  );
});

test("a relative clause says what happened to them", () => {
  counts(
    "en",
    `
    He mourned the 12 nurses who were killed .
    1 He he PRON 2 nsubj
    2 mourned mourn VERB 0 root VerbForm=Fin
    3 the the DET 5 det
    4 12 12 NUM 5 nummod
    5 nurses nurse NOUN 2 obj
    6 who who PRON 8 nsubj:pass PronType=Rel
    7 were be AUX 8 aux:pass
    8 killed kill VERB 5 acl:relcl VerbForm=Part
    9 . . PUNCT 2 punct`,
    ["killed 12"],
  );
});

test("troops that will be sent are planned, those that may be sent possible", () => {
  const sent = (helper: string): string | undefined =>
    readTables(
      "en",
      `
      The union ${helper} deploy 500 soldiers .
      1 The the DET 2 det
      2 union union NOUN 4 nsubj
      3 ${helper} ${helper} AUX 4 aux
      4 deploy deploy VERB 0 root VerbForm=Inf
      5 500 500 NUM 6 nummod
      6 soldiers soldier NOUN 4 obj
      7 . . PUNCT 4 punct`,
    )[0]?.factuality;
  expect([sent("will"), sent("may"), sent("did")]).toEqual(["planned", "possible", "asserted"]);
});

test("what somebody is forced to do", () => {
  counts(
    "en",
    `
    The siege compelled 300 monks to flee .
    1 The the DET 2 det
    2 siege siege NOUN 3 nsubj
    3 compelled compel VERB 0 root VerbForm=Fin
    4 300 300 NUM 5 nummod
    5 monks monk NOUN 3 obj
    6 to to PART 7 mark
    7 flee flee VERB 3 xcomp VerbForm=Inf
    8 . . PUNCT 3 punct`,
    ["displaced 300"],
  );
});

describe("by the words alone", () => {
  test.each([
    ["The blast killed four peacekeepers and injured 11.", ["killed 4", "wounded 11"]],
    ["Some 2.5m people have fled abroad, and nearly 2m are displaced.", ["refugees 2500000", "displaced 2000000 ..2000000"]],
    ["Hundreds of thousands of people were displaced.", ["displaced 200000.."]],
    ["Two hundred and ten villagers died.", ["killed 210"]],
    ["Two and a half million people were displaced.", ["displaced 2500000"]],
    ["The clashes left nine people dead and 20 missing.", ["killed 9", "missing 20"]],
    ["Hundreds were feared dead.", ["killed 200.."]],
    ["Among the victims were 19 children and 2 women.", ["killed 19", "killed 2"]],
    ["58 hostages remain, 34 of them dead.", ["detained 58", "killed 34"]],
    ["The war has displaced 412,000 people, 175,000 of them refugees abroad.", ["displaced 412000", "refugees 175000"]],
    ["The war has left one million dead and 3.5 million refugees.", ["killed 1000000", "refugees 3500000"]],
    ["The rebels claim 20,000 men.", ["troops 20000"]],
    ["A quarter of a million people were displaced.", ["displaced 250000"]],
    ["The toll rose from 40 to 57.", ["killed 57"]],
    ["12 people were killed; 3 of them were children.", ["killed 12", "killed 3"]],
    ["The 13,000-strong mission will leave.", ["troops 13000"]],
    ["Foreign troops – 3,000 to 4,000 of them – will leave.", ["troops 3000..4000"]],
    ["The Union pledged 210 million euros in aid.", ["aid 210000000 EUR"]],
    ["One soldier was killed and two others were wounded.", ["killed 1", "wounded 2"]],
    ["The dead included 11 children and three aid workers.", ["killed 11", "killed 3"]],
    ["The toll from the strike on the market of the old town of Fayoush rose to 61 from 48.", ["killed 61", "killed 48"]],
    ["Moscow put its own losses at 14.", ["killed 14"]],
    ["34 of the dead were soldiers, not 20.", ["killed 34", "killed 20"]],
    ["Of the 112 prisoners on the list, 40 were freed.", ["detained 112", "released 40"]],
    ["Kyiv said nine soldiers had died; the rebels acknowledged only three.", ["killed 9", "killed 3"]],
    ["The blast killed 65'000 people, the league 1’200’000.", ["killed 65000"]],
    ["The mortuary has counted 64 bodies.", ["other 64 bodies"]],
    ["Some 200 people protested, police said. The union put the turnout at 1,500.", ["other 200", "other 1500"]],
    ["Thirteen people were wounded; police put the number of marchers at 5,000.", ["wounded 13", "other 5000"]],
    ["Thirteen people were wounded; police put the number at 15.", ["wounded 13", "wounded 15"]],
  ])("%s", (sentence, expected) => expect(figuresIn("en", sentence)).toEqual(expected));

  test.each([
    "Resolution 2254 was adopted by 15 votes.",
    "The chief, a 54-year-old, met the two envoys three times.",
    "About 75 percent of the seats went to 12 parties.",
    "Four in ten people go hungry.",
    "The rebels handed in 840 weapons and 12 tanks.",
    "The 15 members of the Council met.",
    "Oil lost 12 dollars.",
    "The losses stood at 14 million dollars.",
  ])("no figure: %s", (sentence) => expect(figuresIn("en", sentence)).toEqual([]));
});

test("families are never people", () => {
  expect(
    readTables(
      "en",
      "The floods displaced 300 families .\n1 The the DET 2 det\n2 floods flood NOUN 3 nsubj\n3 displaced displace VERB 0 root\n4 300 300 NUM 5 nummod\n5 families family NOUN 3 obj\n6 . . PUNCT 3 punct",
    ).map(shown),
  ).toEqual(["displaced 300 families"]);
});

test("what another is said to have owned up to is his count, not that of whoever says so", () => {
  const told = readTables(
    "en",
    `
    The army put the number of soldiers killed at 62 , many times the five whom Congo has acknowledged .
    1 The the DET 2 det
    2 army army NOUN 3 nsubj
    3 put put VERB 0 root VerbForm=Fin
    4 the the DET 5 det
    5 number number NOUN 3 obj
    6 of of ADP 7 case
    7 soldiers soldier NOUN 5 nmod
    8 killed kill VERB 7 acl VerbForm=Part
    9 at at ADP 10 case
    10 62 62 NUM 3 obl
    11 , , PUNCT 15 punct
    12 many many ADJ 13 amod
    13 times times NOUN 15 nmod
    14 the the DET 15 det
    15 five five NUM 10 appos
    16 whom whom PRON 19 obj PronType=Rel
    17 Congo Congo PROPN 19 nsubj
    18 has have AUX 19 aux
    19 acknowledged acknowledge VERB 15 acl
    20 . . PUNCT 3 punct`,
    { who: { soldiers: "population" } },
  );
  expect(told.map(({ measure, value, population }) => [measure, value, population])).toEqual([
    ["killed", 62, "soldiers"],
    ["killed", 5, "soldiers"],
  ]);
});
