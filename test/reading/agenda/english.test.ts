import { describe } from "vitest";
import { tabled } from "./items.ts";

const on = tabled("en");

describe("agreements and promises", () => {
  on(
    `The two sides agreed to open the road and to free the hostages.
     1 The the DET 3 det
     2 two two NUM 3 nummod
     3 sides side NOUN 4 nsubj p
     4 agreed agree VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
     5 to to PART 6 mark
     6 open open VERB 4 xcomp VerbForm=Inf
     7 the the DET 8 det
     8 road road NOUN 6 obj s
     9 and and CCONJ 11 cc
     10 to to PART 11 mark
     11 free free VERB 6 conj VerbForm=Inf
     12 the the DET 13 det
     13 hostages hostage NOUN 11 obj p
     14 . . PUNCT 4 punct`,
    ['commitment/agreed "open the road" by sides', 'commitment/agreed "free the hostages" by sides'],
    { sides: { type: "political-group" } },
  );

  on(
    `The agreement provides for the withdrawal of tanks.
     1 The the DET 2 det
     2 agreement agreement NOUN 3 nsubj s
     3 provides provide VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     4 for for ADP 6 case
     5 the the DET 6 det
     6 withdrawal withdrawal NOUN 3 obl s
     7 of of ADP 8 case
     8 tanks tank NOUN 6 nmod p
     9 . . PUNCT 3 punct`,
    ['commitment/agreed "the withdrawal of tanks"'],
  );

  on(
    `The plan calls for the withdrawal of tanks.
     1 The the DET 2 det
     2 plan plan NOUN 3 nsubj s
     3 calls call VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     4 for for ADP 6 case
     5 the the DET 6 det
     6 withdrawal withdrawal NOUN 3 obl s
     7 of of ADP 8 case
     8 tanks tank NOUN 6 nmod p
     9 . . PUNCT 3 punct`,
    ['proposal/offered "the withdrawal of tanks"'],
  );

  on(
    `The envoy said both sides would free their prisoners.
     1 The the DET 2 det
     2 envoy envoy NOUN 3 nsubj s
     3 said say VERB 0 root VerbForm=Fin|Tense=Past
     4 both both DET 5 det
     5 sides side NOUN 7 nsubj p
     6 would would AUX 7 aux VerbForm=Fin
     7 free free VERB 3 ccomp VerbForm=Inf
     8 their their PRON 9 nmod:poss
     9 prisoners prisoner NOUN 7 obj p
     10 . . PUNCT 3 punct`,
    ['commitment/offered "free their prisoners" by envoy, sides in s1'],
    { envoy: {}, sides: { type: "political-group" } },
  );

  on(
    [
      `The proposal has three phases.
     1 The the DET 2 det
     2 proposal proposal NOUN 3 nsubj s
     3 has have VERB 0 root VerbForm=Fin|Tense=Pres
     4 three three NUM 5 nummod
     5 phases phase NOUN 3 obj p
     6 . . PUNCT 3 punct`,
      `The rebels would free 33 captives.
     1 The the DET 2 det
     2 rebels rebel NOUN 4 nsubj p
     3 would would AUX 4 aux VerbForm=Fin
     4 free free VERB 0 root VerbForm=Inf
     5 33 33 NUM 6 nummod
     6 captives captive NOUN 4 obj p
     7 . . PUNCT 4 punct`,
    ],
    ['proposal/offered "free 33 captives" by rebels'],
    { rebels: { type: "armed-group" } },
  );

  on(
    `The president called on Kiev to leave the town.
     1 The the DET 2 det
     2 president president NOUN 3 nsubj s
     3 called call VERB 0 root VerbForm=Fin|Tense=Past
     4 on on ADP 5 case
     5 Kiev Kiev PROPN 3 obl s
     6 to to PART 7 mark
     7 leave leave VERB 3 advcl VerbForm=Inf
     8 the the DET 9 det
     9 town town NOUN 7 obj s
     10 . . PUNCT 3 punct`,
    ['demand/demanded "leave the town" by president to Kiev in s1'],
    { president: {}, Kiev: { type: "state" } },
  );

  on(
    `The envoy urged the rebels to respect the embargo in force since 2011.
     1 The the DET 2 det
     2 envoy envoy NOUN 3 nsubj s
     3 urged urge VERB 0 root VerbForm=Fin|Tense=Past
     4 the the DET 5 det
     5 rebels rebel NOUN 3 obj p
     6 to to PART 7 mark
     7 respect respect VERB 3 xcomp VerbForm=Inf
     8 the the DET 9 det
     9 embargo embargo NOUN 7 obj s
     10 in in ADP 11 case
     11 force force NOUN 7 obl s
     12 since since ADP 13 case
     13 2011 2011 NUM 7 obl
     14 . . PUNCT 3 punct`,
    ['demand/demanded "respect the embargo in force since 2011" by envoy to rebels in s1'],
    { envoy: {}, rebels: { type: "armed-group" } },
    { "since 2011": "2011/.." },
  );

  on(
    `Under the deal, the army must leave the town within 30 days.
     1 Under under ADP 3 case
     2 the the DET 3 det
     3 deal deal NOUN 8 obl s
     4 , , PUNCT 3 punct
     5 the the DET 6 det
     6 army army NOUN 8 nsubj s
     7 must must AUX 8 aux VerbForm=Fin
     8 leave leave VERB 0 root VerbForm=Inf
     9 the the DET 10 det
     10 town town NOUN 8 obj s
     11 within within ADP 13 case
     12 30 30 NUM 13 nummod
     13 days day NOUN 8 obl p
     14 . . PUNCT 8 punct`,
    ['commitment/agreed "leave the town within 30 days" by army due 2024-04-13'],
    { army: { type: "organisation" } },
    { "within 30 days": "../2024-04-13" },
  );

  on(
    `Kenya has offered to host the talks.
     1 Kenya Kenya PROPN 3 nsubj s
     2 has have AUX 3 aux Mood=Ind|Tense=Pres|VerbForm=Fin
     3 offered offer VERB 0 root Tense=Past|VerbForm=Part
     4 to to PART 5 mark
     5 host host VERB 3 xcomp VerbForm=Inf
     6 the the DET 7 det
     7 talks talk NOUN 5 obj p
     8 . . PUNCT 3 punct`,
    ['proposal/offered "host the talks" by Kenya in s1'],
    { Kenya: { type: "state" } },
  );
});

describe("demands and refusals", () => {
  on(
    `The minister called on the rebels to disarm.
     1 The the DET 2 det
     2 minister minister NOUN 3 nsubj s
     3 called call VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
     4 on on ADP 6 case
     5 the the DET 6 det
     6 rebels rebel NOUN 3 obl p
     7 to to PART 8 mark
     8 disarm disarm VERB 3 advcl VerbForm=Inf
     9 . . PUNCT 3 punct`,
    ['demand/demanded "disarm" by minister to rebels in s1'],
    { minister: {}, rebels: { type: "armed-group" } },
  );

  on(
    `The prize that the rebels demand was refused.
     1 The the DET 2 det
     2 prize prize NOUN 8 nsubj:pass s
     3 that that PRON 6 obj PronType=Rel
     4 the the DET 5 det
     5 rebels rebel NOUN 6 nsubj p
     6 demand demand VERB 2 acl:relcl Mood=Ind|Tense=Pres|VerbForm=Fin
     7 was be AUX 8 aux:pass Mood=Ind|Tense=Past|VerbForm=Fin
     8 refused refuse VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
     9 . . PUNCT 8 punct`,
    ['demand/demanded "The prize" by rebels'],
    { rebels: { type: "armed-group" } },
  );

  on(
    `The envoy ruled out direct contacts.
     1 The the DET 2 det
     2 envoy envoy NOUN 3 nsubj s
     3 ruled rule VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
     4 out out ADP 3 compound:prt
     5 direct direct ADJ 6 amod
     6 contacts contact NOUN 3 obj p
     7 . . PUNCT 3 punct`,
    ['refusal/rejected "direct contacts" by envoy in s1'],
    { envoy: {} },
  );

  on(
    `"We will not sign," the commander said.
     1 " " PUNCT 5 punct
     2 We we PRON 5 nsubj Number=Plur|Person=1|PronType=Prs
     3 will will AUX 5 aux VerbForm=Fin
     4 not not PART 5 advmod Polarity=Neg
     5 sign sign VERB 10 ccomp VerbForm=Inf
     6 , , PUNCT 5 punct
     7 " " PUNCT 5 punct
     8 the the DET 9 det
     9 commander commander NOUN 10 nsubj s
     10 said say VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
     11 . . PUNCT 10 punct`,
    ['refusal/rejected "We will not sign" by commander in s1'],
    { commander: {} },
  );
});

describe("open questions", () => {
  on(
    `Whether the rebels will attend remains unclear.
     1 Whether whether SCONJ 5 mark
     2 the the DET 3 det
     3 rebels rebel NOUN 5 nsubj p
     4 will will AUX 5 aux VerbForm=Fin
     5 attend attend VERB 6 csubj VerbForm=Inf
     6 remains remain VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     7 unclear unclear ADJ 6 xcomp
     8 . . PUNCT 6 punct`,
    ['open-question/undecided "Whether the rebels will attend"'],
  );

  on(
    `No date has been set for the vote.
     1 No no DET 2 det PronType=Neg
     2 date date NOUN 5 nsubj:pass s
     3 has have AUX 5 aux Mood=Ind|Tense=Pres|VerbForm=Fin
     4 been be AUX 5 aux:pass Tense=Past|VerbForm=Part
     5 set set VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
     6 for for ADP 8 case
     7 the the DET 8 det
     8 vote vote NOUN 5 obl s
     9 . . PUNCT 5 punct`,
    ['open-question/undecided "No date has been set for the vote"'],
  );
});

describe("plans, bars and lists", () => {
  on(
    `Norway proposed holding talks in Oslo.
     1 Norway Norway PROPN 2 nsubj s
     2 proposed propose VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
     3 holding hold VERB 2 xcomp VerbForm=Ger
     4 talks talk NOUN 3 obj p
     5 in in ADP 6 case
     6 Oslo Oslo PROPN 3 obl s
     7 . . PUNCT 2 punct`,
    ['proposal/offered "holding talks in Oslo" by Norway in s1'],
    { Norway: { type: "state" } },
  );

  on(
    `The rebels' demands include the release of prisoners, new elections and a truce.
     1 The the DET 2 det
     2 rebels rebel NOUN 4 nmod:poss p
     3 ' 's PART 2 case
     4 demands demand NOUN 5 nsubj p
     5 include include VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     6 the the DET 7 det
     7 release release NOUN 5 obj s
     8 of of ADP 9 case
     9 prisoners prisoner NOUN 7 nmod p
     10 , , PUNCT 12 punct
     11 new new ADJ 12 amod
     12 elections election NOUN 7 conj p
     13 and and CCONJ 15 cc
     14 a a DET 15 det
     15 truce truce NOUN 7 conj s
     16 . . PUNCT 5 punct`,
    [
      'demand/demanded "the release of prisoners" by rebels',
      'demand/demanded "new elections" by rebels',
      'demand/demanded "a truce" by rebels',
    ],
    { rebels: { type: "armed-group" } },
  );

  on(
    `The council must decide whether to extend the mandate.
     1 The the DET 2 det
     2 council council NOUN 4 nsubj s
     3 must must AUX 4 aux VerbForm=Fin
     4 decide decide VERB 0 root VerbForm=Inf
     5 whether whether SCONJ 7 mark
     6 to to PART 7 mark
     7 extend extend VERB 4 ccomp VerbForm=Inf
     8 the the DET 9 det
     9 mandate mandate NOUN 7 obj s
     10 . . PUNCT 4 punct`,
    ['open-question/undecided "whether to extend the mandate"'],
    { council: { type: "international-organisation" } },
  );
});

describe("what is no item", () => {
  on(
    `Chad insists that the talks are open.
     1 Chad Chad PROPN 2 nsubj
     2 insists insist VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     3 that that SCONJ 7 mark
     4 the the DET 5 det
     5 talks talk NOUN 7 nsubj p
     6 are be AUX 7 cop Mood=Ind|Tense=Pres|VerbForm=Fin
     7 open open ADJ 2 ccomp
     8 . . PUNCT 2 punct`,
    [],
    { Chad: { type: "state" } },
  );

  on(
    `Chad insists that the rebels leave.
     1 Chad Chad PROPN 2 nsubj
     2 insists insist VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     3 that that SCONJ 6 mark
     4 the the DET 5 det
     5 rebels rebel NOUN 6 nsubj p
     6 leave leave VERB 2 ccomp Mood=Ind|Tense=Pres|VerbForm=Fin
     7 . . PUNCT 2 punct`,
    ['demand/demanded "the rebels leave" by Chad to rebels in s1'],
    { Chad: { type: "state" }, rebels: { type: "armed-group" } },
  );
});

describe("what is yet to be settled", () => {
  on(
    `Where they would meet had not been decided.
     1 Where where ADV 8 advmod
     2 they they PRON 4 nsubj p
     3 would would AUX 4 aux
     4 meet meet VERB 8 advcl
     5 had have AUX 8 aux
     6 not not PART 8 advmod
     7 been be AUX 8 aux:pass
     8 decided decide VERB 0 root VerbForm=Part
     9 . . PUNCT 8 punct`,
    ['open-question/undecided "Where they would meet"'],
  );
  on(
    `Talks will be held at a place still to be chosen.
     1 Talks talk NOUN 4 nsubj:pass p
     2 will will AUX 4 aux
     3 be be AUX 4 aux:pass
     4 held hold VERB 0 root VerbForm=Part
     5 at at ADP 7 case
     6 a a DET 7 det
     7 place place NOUN 4 obl s
     8 still still ADV 11 advmod
     9 to to PART 11 mark
     10 be be AUX 11 aux:pass
     11 chosen choose VERB 7 acl VerbForm=Part
     12 . . PUNCT 4 punct`,
    ['open-question/undecided "at a place still to be chosen"'],
  );
  on(
    `The date will be announced later.
     1 The the DET 2 det
     2 date date NOUN 5 nsubj:pass s
     3 will will AUX 5 aux
     4 be be AUX 5 aux:pass
     5 announced announce VERB 0 root VerbForm=Part
     6 later later ADV 5 advmod
     7 . . PUNCT 5 punct`,
    ['open-question/undecided "The date"'],
  );
});

describe("questions left open by other words", () => {
  on(
    `The thorniest issue remains the chairmanship of the commission.
     1 The the DET 3 det Definite=Def|PronType=Art
     2 thorniest thorngood ADJ 3 amod Degree=Sup
     3 issue issue NOUN 4 nsubj s
     4 remains remain VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     5 the the DET 6 det Definite=Def|PronType=Art
     6 chairmanship chairmanship NOUN 4 obj s
     7 of of ADP 9 case
     8 the the DET 9 det Definite=Def|PronType=Art
     9 commission commission NOUN 6 nmod s
     10 . . PUNCT 4 punct`,
    ['open-question/undecided "the chairmanship of the commission"'],
  );

  on(
    `The main issue remains the truce.
     1 The the DET 3 det Definite=Def|PronType=Art
     2 main main ADJ 3 amod Degree=Pos
     3 issue issue NOUN 4 nsubj s
     4 remains remain VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     5 the the DET 6 det Definite=Def|PronType=Art
     6 truce truce NOUN 4 obj s
     7 . . PUNCT 4 punct`,
    [],
  );

  on(
    `"No decision has been made," the spokesman said when asked whether the minister would come.
     1 " " PUNCT 6 punct
     2 No no DET 3 det PronType=Neg
     3 decision decision NOUN 6 nsubj:pass s
     4 has have AUX 6 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     5 been be AUX 6 aux:pass Tense=Past|VerbForm=Part
     6 made make VERB 11 ccomp Tense=Past|VerbForm=Part|Voice=Pass
     7 , , PUNCT 6 punct
     8 " " PUNCT 6 punct
     9 the the DET 10 det Definite=Def|PronType=Art
     10 spokesman spokesman NOUN 11 nsubj s
     11 said say VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
     12 when when ADV 13 advmod PronType=Int
     13 asked ask VERB 11 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
     14 whether whether SCONJ 18 mark
     15 the the DET 16 det Definite=Def|PronType=Art
     16 minister minister NOUN 18 nsubj s
     17 would would AUX 18 aux VerbForm=Fin
     18 come come VERB 13 ccomp VerbForm=Inf
     19 . . PUNCT 11 punct`,
    ['open-question/undecided "whether the minister would come" in s1'],
  );
});

describe("what is said in such words and leaves nothing open", () => {
  on(
    `Nobody expected a border to open.
     1 Nobody nobody PRON 2 nsubj Number=Sing|PronType=Neg
     2 expected expect VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
     3 a a DET 4 det Definite=Ind|PronType=Art
     4 border border NOUN 2 obj s
     5 to to PART 6 mark
     6 open open VERB 2 advcl VerbForm=Inf
     7 . . PUNCT 2 punct`,
    [],
  );

  on(
    `Border talks between Chad and Niger put off
     1 Border border NOUN 2 compound s
     2 talks talk NOUN 7 nsubj p
     3 between between ADP 4 case
     4 Chad Chad PROPN 2 nmod s
     5 and and CCONJ 6 cc
     6 Niger Niger PROPN 4 conj s
     7 put put VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
     8 off off ADP 7 compound:prt`,
    [],
  );

  on(
    `The two sides disagree on whether they met at all.
     1 The the DET 3 det Definite=Def|PronType=Art
     2 two two NUM 3 nummod NumForm=Word|NumType=Card
     3 sides side NOUN 4 nsubj p
     4 disagree disagree VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
     5 on on SCONJ 8 mark
     6 whether whether SCONJ 8 mark
     7 they they PRON 8 nsubj Case=Nom|Number=Plur|Person=3|PronType=Prs
     8 met ome VERB 4 advcl Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
     9 at at ADP 10 case
     10 all all DET 8 obl PronType=Tot
     11 . . PUNCT 4 punct`,
    [],
  );

  on(
    `The two sides disagree on whether they should meet.
     1 The the DET 3 det Definite=Def|PronType=Art
     2 two two NUM 3 nummod NumForm=Word|NumType=Card
     3 sides side NOUN 4 nsubj p
     4 disagree disagree VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
     5 on on ADP 9 mark
     6 whether whether SCONJ 9 mark
     7 they they PRON 9 nsubj Case=Nom|Number=Plur|Person=3|PronType=Prs
     8 should should AUX 9 aux VerbForm=Fin
     9 meet meet VERB 4 advcl VerbForm=Inf
     10 . . PUNCT 4 punct`,
    ['open-question/undecided "whether they should meet"'],
  );

  on(
    `They are at odds over the killing of prisoners.
     1 They they PRON 4 nsubj Case=Nom|Number=Plur|Person=3|PronType=Prs
     2 are be AUX 4 cop Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
     3 at at ADP 4 case
     4 odds odd NOUN 0 root p
     5 over over ADP 7 case
     6 the the DET 7 det Definite=Def|PronType=Art
     7 killing killing NOUN 4 nmod s
     8 of of ADP 9 case
     9 prisoners prisoner NOUN 7 nmod p
     10 . . PUNCT 4 punct`,
    [],
  );

  on(
    `They are at odds over the border.
     1 They they PRON 4 nsubj Case=Nom|Number=Plur|Person=3|PronType=Prs
     2 are be AUX 4 cop Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
     3 at at ADP 4 case
     4 odds odd NOUN 0 root p
     5 over over ADP 7 case
     6 the the DET 7 det Definite=Def|PronType=Art
     7 border border NOUN 4 nmod s
     8 . . PUNCT 4 punct`,
    ['open-question/undecided "the border"'],
  );

  on(
    `No guard was to be seen.
     1 No no DET 2 det PronType=Neg
     2 guard guard NOUN 6 nsubj:pass s
     3 was be AUX 6 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
     4 to to PART 6 mark
     5 be be AUX 6 aux:pass VerbForm=Inf
     6 seen see VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
     7 . . PUNCT 6 punct`,
    [],
  );

  on(
    `It remains to be seen who will guard it.
     1 It it PRON 2 expl Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
     2 remains remain VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     3 to to PART 5 mark
     4 be be AUX 5 aux:pass VerbForm=Inf
     5 seen see VERB 2 xcomp Tense=Past|VerbForm=Part|Voice=Pass
     6 who who PRON 8 nsubj PronType=Rel
     7 will will AUX 8 aux VerbForm=Fin
     8 guard guard VERB 5 ccomp VerbForm=Inf
     9 it it PRON 8 obj Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs
     10 . . PUNCT 2 punct`,
    ['open-question/undecided "who will guard it"'],
  );
});
