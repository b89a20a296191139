import { expect, test } from "vitest";
import { rolesIn } from "./parts.ts";

const roles = (...tables: string[]): string[] => rolesIn("en", ...tables);

test("a host to be, and the round", () => {
  expect(
    roles(`Norway will host the third round of talks.
      1 Norway Norway PROPN 3 nsubj s B-LOC
      2 will will AUX 3 aux
      3 host host VERB 0 root VerbForm=Inf
      4 the the DET 6 det
      5 third third ADJ 6 amod
      6 round round NOUN 3 obj s
      7 of of ADP 8 case
      8 talks talk NOUN 6 nmod p
      9 . . PUNCT 3 punct`),
  ).toEqual(["state:NOR host of talks, planned, round 3"]);
});

test("sides, and under whose auspices", () => {
  expect(
    roles(`Talks between Sudan and Libya resumed under the auspices of Sweden.
      1 Talks talk NOUN 6 nsubj p
      2 between between ADP 3 case
      3 Sudan Sudan PROPN 1 nmod s B-LOC
      4 and and CCONJ 5 cc
      5 Libya Libya PROPN 3 conj s B-LOC
      6 resumed resume VERB 0 root VerbForm=Fin
      7 under under ADP 9 case
      8 the the DET 9 det
      9 auspices auspice NOUN 6 obl p
      10 of of ADP 11 case
      11 Sweden Sweden PROPN 9 nmod s B-LOC
      12 . . PUNCT 6 punct`),
  ).toEqual(["state:SDN party of Talks", "state:LBY party of Talks", "state:SWE mediator of Talks"]);
});

test("guarantors in apposition, and where the tree makes two subjects of it", () => {
  const table = (relation: string, head: number): string => `Kenya and Ghana, the deal's guarantors, welcomed the truce.
    1 Kenya Kenya PROPN 10 nsubj s B-LOC
    2 and and CCONJ 3 cc
    3 Ghana Ghana PROPN 1 conj s B-LOC
    4 , , PUNCT 8 punct
    5 the the DET 6 det
    6 deal deal NOUN 8 nmod:poss s
    7 's 's PART 6 case
    8 guarantors guarantor NOUN ${head} ${relation} p
    9 , , PUNCT 8 punct
    10 welcomed welcome VERB 0 root VerbForm=Fin
    11 the the DET 12 det
    12 truce truce NOUN 10 obj s
    13 . . PUNCT 10 punct`;
  const expected = ["state:GHA guarantor of deal", "state:KEN guarantor of deal"];
  expect(roles(table("appos", 1)).toSorted()).toEqual(expected);
  expect(roles(table("nsubj", 10)).toSorted()).toEqual(expected);
});

test("an observer is no participant besides", () => {
  expect(
    roles(`Chad attended the talks as an observer.
      1 Chad Chad PROPN 2 nsubj s B-LOC
      2 attended attend VERB 0 root VerbForm=Fin
      3 the the DET 4 det
      4 talks talk NOUN 2 obj p
      5 as as ADP 7 case
      6 an a DET 7 det
      7 observer observer NOUN 2 obl s
      8 . . PUNCT 2 punct`),
  ).toEqual(["state:TCD observer of talks"]);
});

test("two ministers, each of their own state", () => {
  expect(
    roles(`The Ghanaian and Malian foreign ministers, Kofi Mensah and Awa Sarr, met.
      1 The the DET 6 det
      2 Ghanaian Ghanaian ADJ 6 amod
      3 and and CCONJ 4 cc
      4 Malian Malian ADJ 2 conj
      5 foreign foreign ADJ 6 amod
      6 ministers minister NOUN 14 nsubj p
      7 , , PUNCT 8 punct
      8 Kofi Kofi PROPN 6 appos s B-PER
      9 Mensah Mensah PROPN 8 flat s I-PER
      10 and and CCONJ 11 cc
      11 Awa Awa PROPN 8 conj s B-PER
      12 Sarr Sarr PROPN 11 flat s I-PER
      13 , , PUNCT 6 punct
      14 met meet VERB 0 root VerbForm=Fin
      15 . . PUNCT 14 punct`),
  ).toEqual(["Kofi Mensah minister of state:GHA", "Awa Sarr minister of state:MLI"]);
});

test("brokered by; not where it is denied", () => {
  const table = (no: string): string => `The ceasefire was ${no} brokered by Qatar.
    1 The the DET 2 det
    2 ceasefire ceasefire NOUN 5 nsubj:pass s
    3 was be AUX 5 aux:pass VerbForm=Fin
    4 ${no} ${no} ADV 5 advmod
    5 brokered broker VERB 0 root Tense=Past|VerbForm=Part
    6 by by ADP 7 case
    7 Qatar Qatar PROPN 5 obl s B-LOC
    8 . . PUNCT 5 punct`;
  expect(roles(table("quietly"))).toEqual(["state:QAT mediator of -"]);
  expect(roles(table("not"))).toEqual([]);
});

test("the head of a delegation is no plain leader", () => {
  expect(
    roles(`The head of the Swedish delegation, Anna Berg, left.
      1 The the DET 2 det
      2 head head NOUN 11 nsubj s
      3 of of ADP 6 case
      4 the the DET 6 det
      5 Swedish Swedish ADJ 6 amod
      6 delegation delegation NOUN 2 nmod s
      7 , , PUNCT 8 punct
      8 Anna Anna PROPN 2 appos s B-PER
      9 Berg Berg PROPN 8 flat s I-PER
      10 , , PUNCT 2 punct
      11 left leave VERB 0 root VerbForm=Fin
      12 . . PUNCT 11 punct`),
  ).toEqual(["Anna Berg delegation-head of state:SWE"]);
});

test("thanked for hosting: who is thanked is the host", () => {
  expect(
    roles(`Gabon thanked Norway for hosting the talks.
      1 Gabon Gabon PROPN 2 nsubj s B-LOC
      2 thanked thank VERB 0 root VerbForm=Fin
      3 Norway Norway PROPN 2 obj s B-LOC
      4 for for SCONJ 5 mark
      5 hosting host VERB 2 advcl VerbForm=Ger
      6 the the DET 7 det
      7 talks talk NOUN 5 obj p
      8 . . PUNCT 2 punct`),
  ).toEqual(["state:NOR host of talks"]);
});

test("who worries about somebody's role as a guarantor is none", () => {
  expect(
    roles(`Sweden voiced concern over the role of Kenya as a guarantor.
      1 Sweden Sweden PROPN 2 nsubj s B-LOC
      2 voiced voice VERB 0 root VerbForm=Fin
      3 concern concern NOUN 2 obj s
      4 over over ADP 6 case
      5 the the DET 6 det
      6 role role NOUN 3 nmod s
      7 of of ADP 8 case
      8 Kenya Kenya PROPN 6 nmod s B-LOC
      9 as as ADP 11 case
      10 a a DET 11 det
      11 guarantor guarantor NOUN 2 obl s
      12 . . PUNCT 2 punct`).map((line) => line.split(" ").slice(0, 2).join(" ")),
  ).toEqual(["state:KEN guarantor"]);
});

test("those with whom talks resume attend them, not the talks' host", () => {
  const table = (mark: string): string => `The talks hosted by Chad resumed ${mark} Kenya and Norway attending.
    1 The the DET 2 det
    2 talks talk NOUN 6 nsubj p
    3 hosted host VERB 2 acl VerbForm=Part|Voice=Pass
    4 by by ADP 5 case
    5 Chad Chad PROPN 3 obl:agent s B-LOC
    6 resumed resume VERB 0 root VerbForm=Fin
    7 ${mark} ${mark} ADP 8 case
    8 Kenya Kenya PROPN 5 nmod s B-LOC
    9 and and CCONJ 10 cc
    10 Norway Norway PROPN 8 conj s B-LOC
    11 attending attend VERB 5 acl VerbForm=Ger
    12 . . PUNCT 6 punct`;
  expect(roles(table("with"))).toEqual([
    "state:TCD host of talks",
    "state:KEN participant of talks",
    "state:NOR participant of talks",
  ]);
  expect(roles(table("near"))).toEqual(["state:TCD host of talks"]);
});

test("whom a plan would bring in is the mediator to be, not who turns it down", () => {
  const table = (particle: string): string => `Sudan rejected a proposal to bring ${particle} Chad as mediator.
    1 Sudan Sudan PROPN 2 nsubj s B-LOC
    2 rejected reject VERB 0 root VerbForm=Fin
    3 a a DET 4 det
    4 proposal proposal NOUN 2 obj s
    5 to to PART 6 mark
    6 bring bring VERB 4 acl VerbForm=Inf
    7 ${particle} ${particle} ADP 8 case
    8 Chad Chad PROPN 6 obl s B-LOC
    9 as as ADP 10 case
    10 mediator mediator NOUN 6 obl s
    11 . . PUNCT 2 punct`;
  expect(roles(table("in"))).toEqual(["state:TCD mediator of -, candidate, planned"]);
  expect(roles(table("near"))).not.toContain("state:TCD mediator of -, candidate, planned");
});

test("the adviser to a prime minister who is named is not the prime minister", () => {
  const table = (mark: string): string => `Ferrow, adviser ${mark} Prime Minister Abiy Ahmed, left.
    1 Ferrow Ferrow PROPN 10 nsubj s B-PER
    2 , , PUNCT 3 punct
    3 adviser adviser NOUN 1 appos s
    4 ${mark} ${mark} ADP 6 case
    5 Prime Prime ADJ 6 amod
    6 Minister Minister PROPN 3 nmod s
    7 Abiy Abiy PROPN 3 appos s B-PER
    8 Ahmed Ahmed PROPN 7 flat s I-PER
    9 , , PUNCT 1 punct
    10 left leave VERB 0 root VerbForm=Fin
    11 . . PUNCT 10 punct`;
  const lines = roles(table("to"));
  expect(lines.some((line) => line.startsWith("Ferrow other"))).toBe(true);
  expect(lines.some((line) => line.startsWith("person:abiy-ahmed other"))).toBe(false);
});

test("whoever is sworn in or elected holds the office, and not whoever would be", () => {
  const table = (help: string, lemma: string, more: string): string => `Marc Sidi ${help} elected president of the council.
    1 Marc Marc PROPN 4 nsubj:pass s B-PER
    2 Sidi Sidi PROPN 1 flat s I-PER
    3 ${help} ${lemma} AUX 4 ${more}
    4 elected elect VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
    5 president president NOUN 4 xcomp s
    6 of of ADP 8 case
    7 the the DET 8 det
    8 council council NOUN 5 nmod s
    9 . . PUNCT 4 punct`;
  expect(roles(table("was", "be", "aux:pass Mood=Ind|Tense=Past|VerbForm=Fin"))).toEqual(["Marc Sidi leader of council"]);
  expect(roles(table("would", "would", "aux VerbForm=Fin"))).toEqual([]);
});
