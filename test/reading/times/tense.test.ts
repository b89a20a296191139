import { expect, test } from "vitest";
import { readTimeRecords } from "../../../src/reading/times/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";

/** The values of the first times in a sentence with its tree, in a report of Wednesday 21 June 2023. */
function reads(language: string, table: string, edtf: string | readonly string[], published = "2023-06-21"): void {
  const analysis = analysisOf(language, table);
  const told = [edtf].flat();
  const read = readTimeRecords(analysis, published).map(({ time }) => time.edtf);
  expect(read.slice(0, told.length), analysis.text).toEqual(told);
}

test("fr: the verb that a weekday hangs on says which one is meant", () => {
  reads(
    "fr",
    `La délégation est arrivée mardi.
    1 La le DET 2 det
    2 délégation délégation NOUN 4 nsubj
    3 est être AUX 4 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
    4 arrivée arriver VERB 0 root Tense=Past|VerbForm=Part
    5 mardi mardi NOUN 4 obl:mod
    6 . . PUNCT 4 punct`,
    "2023-06-20",
  );
  reads(
    "fr",
    `La délégation arrivera mardi.
    1 La le DET 2 det
    2 délégation délégation NOUN 3 nsubj
    3 arrivera arriver VERB 0 root Mood=Ind|Tense=Fut|VerbForm=Fin
    4 mardi mardi NOUN 3 obl:mod
    5 . . PUNCT 3 punct`,
    "2023-06-27",
  );
  reads(
    "fr",
    `La délégation arrive mardi.
    1 La le DET 2 det
    2 délégation délégation NOUN 3 nsubj
    3 arrive arriver VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    4 mardi mardi NOUN 3 obl:mod
    5 . . PUNCT 3 punct`,
    "2023-06-20",
  );
  reads(
    "fr",
    `Les deux camps se retrouvent mardi.
    1 Les le DET 3 det
    2 deux deux NUM 3 nummod
    3 camps camp NOUN 5 nsubj
    4 se se PRON 5 expl:comp
    5 retrouvent retrouver VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    6 mardi mardi NOUN 5 obl:mod
    7 . . PUNCT 5 punct`,
    "2023-06-27",
  );
});

test("fr: of two verbs the one that governs counts, not the nearer one", () => {
  reads(
    "fr",
    `« Nous signerons », a dit lundi le ministre.
    1 « « PUNCT 3 punct
    2 Nous il PRON 3 nsubj
    3 signerons signer VERB 7 ccomp Mood=Ind|Tense=Fut|VerbForm=Fin
    4 » » PUNCT 3 punct
    5 , , PUNCT 7 punct
    6 a avoir AUX 7 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
    7 dit dire VERB 0 root Tense=Past|VerbForm=Part
    8 lundi lundi NOUN 7 obl:mod
    9 le le DET 10 det
    10 ministre ministre NOUN 7 nsubj
    11 . . PUNCT 7 punct`,
    "2023-06-19",
  );
  reads(
    "fr",
    `Il a promis de libérer lundi les otages.
    1 Il il PRON 3 nsubj
    2 a avoir AUX 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
    3 promis promettre VERB 0 root Tense=Past|VerbForm=Part
    4 de de ADP 5 mark
    5 libérer libérer VERB 3 xcomp VerbForm=Inf
    6 lundi lundi NOUN 5 obl:mod
    7 les le DET 8 det
    8 otages otage NOUN 5 obj
    9 . . PUNCT 3 punct`,
    "2023-06-26",
  );
});

test("fr: helpers and participles that point ahead", () => {
  reads(
    "fr",
    `Le sommet prévu lundi est annulé.
    1 Le le DET 2 det
    2 sommet sommet NOUN 6 nsubj:pass
    3 prévu prévoir VERB 2 acl Tense=Past|VerbForm=Part
    4 lundi lundi NOUN 3 obl:mod
    5 est être AUX 6 aux:pass Mood=Ind|Tense=Pres|VerbForm=Fin
    6 annulé annuler VERB 0 root Tense=Past|VerbForm=Part
    7 . . PUNCT 6 punct`,
    "2023-06-26",
  );
  reads(
    "fr",
    `Les médiateurs doivent arriver lundi.
    1 Les le DET 2 det
    2 médiateurs médiateur NOUN 3 nsubj
    3 doivent devoir VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    4 arriver arriver VERB 3 xcomp VerbForm=Inf
    5 lundi lundi NOUN 4 obl:mod
    6 . . PUNCT 3 punct`,
    "2023-06-26",
  );
  reads(
    "fr",
    `L'accord sera signé lundi.
    1 L' le DET 2 det
    2 accord accord NOUN 4 nsubj:pass
    3 sera être AUX 4 aux:pass Mood=Ind|Tense=Fut|VerbForm=Fin
    4 signé signer VERB 0 root Tense=Past|VerbForm=Part
    5 lundi lundi NOUN 4 obl:mod
    6 . . PUNCT 4 punct`,
    "2023-06-26",
  );
  reads(
    "fr",
    `Cent civils auraient été tués lundi.
    1 Cent cent NUM 2 nummod
    2 civils civil NOUN 5 nsubj:pass
    3 auraient avoir AUX 5 aux:tense Mood=Cnd|Tense=Pres|VerbForm=Fin
    4 été être AUX 5 aux:pass Tense=Past|VerbForm=Part
    5 tués tuer VERB 0 root Tense=Past|VerbForm=Part
    6 lundi lundi NOUN 5 obl:mod
    7 . . PUNCT 5 punct`,
    "2023-06-19",
  );
});

test("a date that something was put off to lies ahead", () => {
  reads(
    "fr",
    `Le tribunal a reporté l'audience au 3 mars.
    1 Le le DET 2 det
    2 tribunal tribunal NOUN 4 nsubj
    3 a avoir AUX 4 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
    4 reporté reporter VERB 0 root Tense=Past|VerbForm=Part
    5 l' le DET 6 det
    6 audience audience NOUN 4 obj
    7-8 au
    7 à à ADP 10 case
    8 le le DET 10 det
    9 3 3 NUM 10 nummod
    10 mars mars NOUN 4 obl:arg
    11 . . PUNCT 4 punct`,
    "2024-03-03",
  );
});

test("a tense that the parser missed is read from the form of the verb", () => {
  reads(
    "fr",
    `Les présidents devaient mardi se voir.
    1 Les le DET 2 det
    2 présidents président NOUN 3 nsubj
    3 devaient devaioir VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    4 mardi mardi NOUN 3 obl:mod
    5 se se PRON 6 expl:comp
    6 voir voir VERB 3 xcomp VerbForm=Inf
    7 . . PUNCT 3 punct`,
    "2023-06-20",
  );
});

test("en: the verb that a weekday hangs on says which one is meant", () => {
  reads(
    "en",
    `The envoys met Monday.
    1 The the DET 2 det
    2 envoys envoy NOUN 3 nsubj
    3 met meet VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
    4 Monday Monday PROPN 3 obl:tmod
    5 . . PUNCT 3 punct`,
    "2023-06-19",
  );
  reads(
    "en",
    `The envoys will meet Monday.
    1 The the DET 2 det
    2 envoys envoy NOUN 4 nsubj
    3 will will AUX 4 aux VerbForm=Fin
    4 meet meet VERB 0 root VerbForm=Inf
    5 Monday Monday PROPN 4 obl:tmod
    6 . . PUNCT 4 punct`,
    "2023-06-26",
  );
  reads(
    "en",
    `The envoys have met since Monday.
    1 The the DET 2 det
    2 envoys envoy NOUN 4 nsubj
    3 have have AUX 4 aux Mood=Ind|Tense=Pres|VerbForm=Fin
    4 met meet VERB 0 root Tense=Past|VerbForm=Part
    5 since since ADP 6 case
    6 Monday Monday PROPN 4 obl
    7 . . PUNCT 4 punct`,
    "2023-06-19/..",
  );
  reads(
    "en",
    `The envoys are due to meet on Monday.
    1 The the DET 2 det
    2 envoys envoy NOUN 4 nsubj
    3 are be AUX 4 cop Mood=Ind|Tense=Pres|VerbForm=Fin
    4 due due ADJ 0 root
    5 to to PART 6 mark
    6 meet meet VERB 4 xcomp VerbForm=Inf
    7 on on ADP 8 case
    8 Monday Monday PROPN 6 obl
    9 . . PUNCT 4 punct`,
    "2023-06-26",
  );
  reads(
    "en",
    `Talks scheduled for Monday were called off.
    1 Talks talk NOUN 6 nsubj:pass
    2 scheduled schedule VERB 1 acl Tense=Past|VerbForm=Part
    3 for for ADP 4 case
    4 Monday Monday PROPN 2 obl
    5 were be AUX 6 aux:pass Mood=Ind|Tense=Past|VerbForm=Fin
    6 called call VERB 0 root Tense=Past|VerbForm=Part
    7 off off ADP 6 compound:prt
    8 . . PUNCT 6 punct`,
    "2023-06-26",
  );
  reads(
    "en",
    `"We will sign," he said Monday.
    1 " " PUNCT 4 punct
    2 We we PRON 4 nsubj
    3 will will AUX 4 aux VerbForm=Fin
    4 sign sign VERB 8 ccomp VerbForm=Inf
    5 , , PUNCT 4 punct
    6 " " PUNCT 4 punct
    7 he he PRON 8 nsubj
    8 said say VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
    9 Monday Monday PROPN 8 obl:tmod
    10 . . PUNCT 8 punct`,
    "2023-06-19",
  );
});

test("a present with a date far ahead and one just past means the one just past", () => {
  const table = `Le 3 juin, les rebelles prennent la ville.
    1 Le le DET 3 det
    2 3 3 NUM 3 nummod
    3 juin juin NOUN 7 obl:mod
    4 , , PUNCT 3 punct
    5 les le DET 6 det
    6 rebelles rebelle NOUN 7 nsubj
    7 prennent prendre VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    8 la le DET 9 det
    9 ville ville NOUN 7 obj
    10 . . PUNCT 7 punct`;
  reads("fr", table, "2023-06-03");
});

test("with only the month of the report known, all such days of it are left open", () => {
  reads(
    "fr",
    `La délégation est arrivée mardi.
    1 La le DET 2 det
    2 délégation délégation NOUN 4 nsubj
    3 est être AUX 4 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
    4 arrivée arriver VERB 0 root Tense=Past|VerbForm=Part
    5 mardi mardi NOUN 4 obl:mod
    6 . . PUNCT 4 punct`,
    "[2023-06-06,2023-06-13,2023-06-20,2023-06-27]",
    "2023-06",
  );
});

test("a person called May is no month, a street called after a day no date", () => {
  const analysis = analysisOf(
    "en",
    `In May Theresa May resigned.
    1 In in ADP 2 case
    2 May May PROPN 5 obl
    3 Theresa Theresa PROPN 5 nsubj B-PER
    4 May May PROPN 3 flat I-PER
    5 resigned resign VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
    6 . . PUNCT 5 punct`,
  );
  expect(readTimeRecords(analysis, "2023-06-21").map(({ time }) => [time.span.start, time.edtf])).toEqual([[3, "2023-05"]]);
});

test("a language without a grammar has no times", () => {
  expect(readTimeRecords({ text: "Во вторник 3 марта 2015", language: "ru", sentences: [] }, "2023-06-21")).toEqual([]);
});

test("a name drawn too long does not swallow a date that hangs elsewhere; a date inside of a name is no time", () => {
  reads(
    "fr",
    `Il salue la réintégration dans la Ligue arabe en mai.
    1 Il il PRON 2 nsubj
    2 salue saluer VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    3 la le DET 4 det
    4 réintégration réintégration NOUN 2 obj
    5 dans dans ADP 7 case
    6 la le DET 7 det
    7 Ligue ligue NOUN 4 nmod _ B-ORG
    8 arabe arabe ADJ 7 amod _ I-ORG
    9 en en ADP 10 case _ I-ORG
    10 mai mai NOUN 4 obl:mod _ I-ORG
    11 . . PUNCT 2 punct`,
    "2023-05",
  );
  const inName = analysisOf(
    "fr",
    `Le Mouvement du 23 mars avance.
    1 Le le DET 2 det
    2 Mouvement mouvement NOUN 7 nsubj _ B-ORG
    3-4 du
    3 de de ADP 6 case _ I-ORG
    4 le le DET 6 det _ I-ORG
    5 23 23 NUM 6 nummod _ I-ORG
    6 mars mars NOUN 2 nmod _ I-ORG
    7 avance avancer VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    8 . . PUNCT 7 punct`,
  );
  expect(readTimeRecords(inName, "2023-06-21")).toEqual([]);
});

test("the century before one that begins near year 0 is told by its ends", () => {
  const analysis = { text: "Le siècle dernier.", language: "fr", sentences: [] };
  expect(readTimeRecords(analysis, "0003-01-01").map(({ time }) => time.edtf)).toEqual(["-0100/-0001"]);
  expect(readTimeRecords(analysis, "2023-06-21").map(({ time }) => time.edtf)).toEqual(["19XX"]);
});

test("en: what was to come and came to nothing may lie behind", () => {
  reads(
    "en",
    `Talks planned for February collapsed.
    1 Talks talk NOUN 5 nsubj
    2 planned plan VERB 1 acl Tense=Past|VerbForm=Part
    3 for for ADP 4 case
    4 February February PROPN 2 obl
    5 collapsed collapse VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
    6 . . PUNCT 5 punct`,
    "2023-02",
  );
  reads(
    "en",
    `The vote was set for April 8 but was put off.
    1 The the DET 2 det
    2 vote vote NOUN 4 nsubj:pass
    3 was be AUX 4 aux:pass Mood=Ind|Tense=Past|VerbForm=Fin
    4 set set VERB 0 root Tense=Past|VerbForm=Part
    5 for for ADP 7 case
    6 April April PROPN 7 nmod:unmarked
    7 8 8 NUM 4 obl
    8 but but CCONJ 10 cc
    9 was be AUX 10 aux:pass Mood=Ind|Tense=Past|VerbForm=Fin
    10 put put VERB 4 conj Tense=Past|VerbForm=Part
    11 off off ADP 10 compound:prt
    12 . . PUNCT 4 punct`,
    "2023-04-08",
  );
});

test("en: what somebody proposed, what was due and what was to be done then lie ahead", () => {
  reads(
    "en",
    `The envoy had proposed a meeting in January in Oslo.
    1 The the DET 2 det
    2 envoy envoy NOUN 4 nsubj
    3 had have AUX 4 aux Mood=Ind|Tense=Past|VerbForm=Fin
    4 proposed propose VERB 0 root Tense=Past|VerbForm=Part
    5 a a DET 6 det
    6 meeting meeting NOUN 4 obj
    7 in in ADP 8 case
    8 January January PROPN 6 nmod
    9 in in ADP 10 case
    10 Oslo Oslo PROPN 6 nmod
    11 . . PUNCT 4 punct`,
    "2024-01",
  );
  reads(
    "en",
    `A round, due to be held in January, looms.
    1 A a DET 2 det
    2 round round NOUN 11 nsubj
    3 , , PUNCT 2 punct
    4 due due ADJ 7 mark
    5 to to PART 4 fixed
    6 be be AUX 7 aux:pass VerbForm=Inf
    7 held hold VERB 2 acl Tense=Past|VerbForm=Part
    8 in in ADP 9 case
    9 January January PROPN 7 obl
    10 , , PUNCT 2 punct
    11 looms loom VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    12 . . PUNCT 11 punct`,
    "2024-01",
  );
  reads(
    "en",
    `The envoy was to brief the council on Friday.
    1 The the DET 2 det
    2 envoy envoy NOUN 5 nsubj
    3 was be AUX 5 cop Mood=Ind|Tense=Past|VerbForm=Fin
    4 to to PART 5 mark
    5 brief brief VERB 0 root VerbForm=Inf
    6 the the DET 7 det
    7 council council NOUN 5 obj
    8 on on ADP 9 case
    9 Friday Friday PROPN 5 obl
    10 . . PUNCT 5 punct`,
    "2023-06-23",
  );
});

test("fr: what was planned and called off may lie behind", () => {
  const planned = (helper: string, verb: string, lemma: string): string => `La rencontre, prévue en mai, ${helper} été ${verb}.
    1 La le DET 2 det
    2 rencontre rencontre NOUN 10 nsubj:pass
    3 , , PUNCT 4 punct
    4 prévue prévoir VERB 2 acl Tense=Past|VerbForm=Part
    5 en en ADP 6 case
    6 mai mai NOUN 4 obl:mod
    7 , , PUNCT 4 punct
    8 ${helper} avoir AUX 10 aux:tense Mood=Ind|Tense=${helper === "a" ? "Pres" : "Imp"}|VerbForm=Fin
    9 été être AUX 10 aux:pass Tense=Past|VerbForm=Part
    10 ${verb} ${lemma} VERB 0 root Tense=Past|VerbForm=Part
    11 . . PUNCT 10 punct`;
  reads("fr", planned("a", "annulée", "annuler"), "2023-05");
  reads("fr", planned("avait", "préparée", "préparer"), "2023-05");
  reads("fr", planned("a", "préparée", "préparer"), "2024-05", "2023-09-20");
});

test("en: a day to which something is put off lies ahead", () => {
  reads(
    "en",
    `The round was put off to May.
    1 The the DET 2 det
    2 round round NOUN 4 nsubj:pass
    3 was be AUX 4 aux:pass Mood=Ind|Tense=Past|VerbForm=Fin
    4 put put VERB 0 root Tense=Past|VerbForm=Part
    5 off off ADP 4 compound:prt
    6 to to ADP 7 case
    7 May May PROPN 4 obl
    8 . . PUNCT 4 punct`,
    "2024-05",
    "2023-09-20",
  );
});

test("a day of a plan, told without a year, is the nearest: it may have passed", () => {
  reads(
    "en",
    `They put off a meeting planned for December 14.
    1 They they PRON 2 nsubj
    2 put put VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
    3 off off ADP 2 compound:prt
    4 a a DET 5 det
    5 meeting meeting NOUN 2 obj
    6 planned plan VERB 5 acl Tense=Past|VerbForm=Part
    7 for for ADP 9 case
    8 December December PROPN 9 nmod:unmarked
    9 14 14 NUM 6 obl
    10 . . PUNCT 2 punct`,
    "2022-12-14",
    "2023-01-13",
  );
  reads(
    "en",
    `An election is due on October 30.
    1 An a DET 2 det
    2 election election NOUN 4 nsubj:pass
    3 is be AUX 4 aux:pass Mood=Ind|Tense=Pres|VerbForm=Fin
    4 due due VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
    5 on on ADP 7 case
    6 October October PROPN 7 nmod:unmarked
    7 30 30 NUM 4 obl
    8 . . PUNCT 4 punct`,
    "2005-10-30",
    "2005-01-12",
  );
});

test("a day without a year that is near ahead was before only where a finite verb of the past says so", () => {
  reads(
    "fr",
    `Le forum s'ouvre le 11 mars.
    1 Le le DET 2 det
    2 forum forum NOUN 4 nsubj
    3 s' se PRON 4 expl:pv
    4 ouvre ouvrir VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    5 le le DET 6 det
    6 11 11 NUM 4 obl:mod
    7 mars mars NOUN 6 nmod
    8 . . PUNCT 4 punct`,
    "2022-03-11",
    "2022-02-24",
  );
  const submitted = (verb: string) => `La révision ${verb} le 17 mai lui profite.
    1 La le DET 2 det
    2 révision révision NOUN 8 nsubj
    3 ${verb} ${verb} VERB 2 acl Tense=Past|VerbForm=Part
    4 le le DET 5 det
    5 17 17 NUM 3 obl:mod
    6 mai mai NOUN 5 nmod
    7 lui lui PRON 8 iobj
    8 profite profiter VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    9 . . PUNCT 8 punct`;
  reads("fr", submitted("soumise"), "2018-05-17", "2018-05-12");
  reads(
    "fr",
    `Il l'a signée le 17 mai.
    1 Il lui PRON 4 nsubj
    2 l' lui PRON 4 obj
    3 a avoir AUX 4 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
    4 signée signer VERB 0 root Tense=Past|VerbForm=Part
    5 le le DET 6 det
    6 17 17 NUM 4 obl:mod
    7 mai mai NOUN 6 nmod
    8 . . PUNCT 4 punct`,
    "2017-05-17",
    "2018-05-12",
  );
  reads(
    "fr",
    `Entamé en janvier, le dialogue tient.
    1 Entamé entamer VERB 7 advcl Tense=Past|VerbForm=Part
    2 en en ADP 3 case
    3 janvier janvier NOUN 1 obl:mod
    4 , , PUNCT 1 punct
    5 le le DET 6 det
    6 dialogue dialogue NOUN 7 nsubj
    7 tient tenir VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
    8 . . PUNCT 7 punct`,
    "2015-01",
    "2015-11-23",
  );
  // a goal is no day of the deed: « ont arrêté au 4 août le déploiement »
  reads(
    "fr",
    `Ils ont arrêté au 4 août le déploiement.
    1 Ils eux PRON 3 nsubj
    2 ont avoir AUX 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
    3 arrêté arrêter VERB 0 root Tense=Past|VerbForm=Part
    4-5 au
    4 à à ADP 6 case
    5 le le DET 6 det
    6 4 4 NUM 3 obl:mod
    7 août août NOUN 6 nmod
    8 le le DET 9 det
    9 déploiement déploiement NOUN 3 obj
    10 . . PUNCT 3 punct`,
    "2003-08-04",
    "2003-08-01",
  );
});

test("« convoquée en janvier, n'avait jamais vu le jour »: what had come to nothing was before, however near the next January is", () => {
  reads(
    "fr",
    `La session, convoquée en janvier, n'avait pas vu le jour.
    1 La le DET 2 det
    2 session session NOUN 11 nsubj
    3 , , PUNCT 4 punct
    4 convoquée convoquer VERB 2 acl Tense=Past|VerbForm=Part
    5 en en ADP 6 case
    6 janvier janvier NOUN 4 obl:mod
    7 , , PUNCT 4 punct
    8 n' ne ADV 11 advmod Polarity=Neg
    9 avait avoir AUX 11 aux:tense Mood=Ind|Tense=Imp|VerbForm=Fin
    10 pas pas ADV 11 advmod Polarity=Neg
    11 vu voir VERB 0 root Tense=Past|VerbForm=Part
    12 le le DET 13 det
    13 jour jour NOUN 11 obj
    14 . . PUNCT 11 punct`,
    "2015-01",
    "2015-11-23",
  );
});
