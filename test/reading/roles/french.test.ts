import { expect, test } from "vitest";
import { read, rolesIn } from "./parts.ts";

const roles = (...tables: string[]): string[] => rolesIn("fr", ...tables);

const HOST = `La Norvège cessera d'accueillir les pourparlers d'Astana.
  1 La le DET 2 det fs
  2 Norvège Norvège PROPN 3 nsubj fs B-LOC
  3 cessera cesser VERB 0 root Number=Sing|Tense=Fut|VerbForm=Fin
  4 d' de ADP 5 mark
  5 accueillir accueillir VERB 3 xcomp VerbForm=Inf
  6 les le DET 7 det p
  7 pourparlers pourparler NOUN 5 obj mp
  8 d' de ADP 9 case
  9 Astana Astana PROPN 7 nmod _ B-LOC
  10 . . PUNCT 3 punct`;

test("a host that will stop is ending", () => {
  expect(roles(HOST)).toEqual(["state:NOR host of process:astana, ending, planned"]);
});

test("sides, and whose aegis", () => {
  expect(
    roles(`Les négociations entre le Soudan et la Libye ont repris sous l'égide de la Suède.
      1 Les le DET 2 det p
      2 négociations négociation NOUN 10 nsubj fp
      3 entre entre ADP 5 case
      4 le le DET 5 det ms
      5 Soudan Soudan PROPN 2 nmod ms B-LOC
      6 et et CCONJ 8 cc
      7 la le DET 8 det fs
      8 Libye Libye PROPN 5 conj fs B-LOC
      9 ont avoir AUX 10 aux:tense p
      10 repris reprendre VERB 0 root VerbForm=Part
      11 sous sous ADP 13 case
      12 l' le DET 13 det s
      13 égide égide NOUN 10 obl:mod fs
      14 de de ADP 16 case
      15 la le DET 16 det fs
      16 Suède Suède PROPN 13 nmod fs B-LOC
      17 . . PUNCT 10 punct`),
  ).toEqual(["state:SDN party of négociations", "state:LBY party of négociations", "state:SWE mediator of négociations"]);
});

test("an apposition makes a guarantor, even where it is taken for a participle", () => {
  const table = (tag: string, relation: string): string => `Le Ghana, garant du processus, a salué la trêve.
    1 Le le DET 2 det ms
    2 Ghana Ghana PROPN 10 nsubj ms B-LOC
    3 , , PUNCT 4 punct
    4 garant garant ${tag} 2 ${relation} ms
    5-6 du
    5 de de ADP 7 case
    6 le le DET 7 det ms
    7 processus processus NOUN 4 nmod ms
    8 , , PUNCT 4 punct
    9 a avoir AUX 10 aux:tense s
    10 salué saluer VERB 0 root VerbForm=Part
    11 la le DET 12 det fs
    12 trêve trêve NOUN 10 obj fs
    13 . . PUNCT 10 punct`;
  expect(roles(table("NOUN", "appos"))).toEqual(["state:GHA guarantor of processus"]);
  expect(roles(table("VERB", "acl"))).toEqual(["state:GHA guarantor of processus"]);
});

const OBSERVERS = `Des représentants de l'ONU et du Tchad ont assisté aux discussions en tant qu'observateurs.
  1 Des un DET 2 det p
  2 représentants représentant NOUN 11 nsubj mp
  3 de de ADP 5 case
  4 l' le DET 5 det s
  5 ONU ONU PROPN 2 nmod fs B-ORG
  6 et et CCONJ 9 cc
  7-8 du
  7 de de ADP 9 case
  8 le le DET 9 det ms
  9 Tchad Tchad PROPN 5 conj ms B-LOC
  10 ont avoir AUX 11 aux:tense p
  11 assisté assister VERB 0 root VerbForm=Part
  12-13 aux
  12 à à ADP 14 case
  13 les le DET 14 det p
  14 discussions discussion NOUN 11 obl:arg fp
  15 en en ADP 18 case
  16 tant tant ADV 15 fixed
  17 qu' que SCONJ 15 fixed
  18 observateurs observateur NOUN 11 obl:mod mp
  19 . . PUNCT 11 punct`;

test("who attends as observer is no participant besides; delegates stand for their senders", () => {
  expect(roles(OBSERVERS)).toEqual(["org:un observer of discussions", "state:TCD observer of discussions"]);
});

test("a former president who is a mediator has two roles", () => {
  expect(
    roles(`L'ancien président ghanéen Kofi Mensah, médiateur de l'Union africaine, est arrivé.
      1 L' le DET 3 det s
      2 ancien ancien ADJ 3 amod ms
      3 président président NOUN 15 nsubj ms
      4 ghanéen ghanéen ADJ 3 amod ms
      5 Kofi Kofi PROPN 3 appos _ B-PER
      6 Mensah Mensah PROPN 5 flat:name _ I-PER
      7 , , PUNCT 8 punct
      8 médiateur médiateur NOUN 5 appos ms
      9 de de ADP 11 case
      10 l' le DET 11 det s
      11 Union union NOUN 8 nmod fs B-ORG
      12 africaine africain ADJ 11 amod fs I-ORG
      13 , , PUNCT 8 punct
      14 est être AUX 15 aux:tense s
      15 arrivé arriver VERB 0 root VerbForm=Part
      16 . . PUNCT 15 punct`),
  ).toEqual(["Kofi Mensah head-of-state of state:GHA, former", "Kofi Mensah mediator of org:african-union"]);
});

test("a passive, its participle, thanks: who did it", () => {
  const talks = (verb: string): string => `Les pourparlers ${verb} par le Qatar ont échoué.
    1 Les le DET 2 det p
    2 pourparlers pourparler NOUN 8 nsubj mp
    3 ${verb} ${verb.replace("és", "er")} VERB 2 acl Number=Plur|Tense=Past|VerbForm=Part
    4 par par ADP 6 case
    5 le le DET 6 det ms
    6 Qatar Qatar PROPN 3 obl:agent ms B-LOC
    7 ont avoir AUX 8 aux:tense p
    8 échoué échouer VERB 0 root VerbForm=Part
    9 . . PUNCT 8 punct`;
  expect(roles(talks("facilités"))).toEqual(["state:QAT mediator of pourparlers"]);
  expect(roles(talks("hébergés"))).toEqual(["state:QAT host of pourparlers"]);
  expect(roles(talks("critiqués"))).toEqual([]);
  expect(
    roles(`Il a remercié le Kenya d'avoir hébergé les négociations.
      1 Il lui PRON 3 nsubj ms
      2 a avoir AUX 3 aux:tense s
      3 remercié remercier VERB 0 root VerbForm=Part
      4 le le DET 5 det ms
      5 Kenya Kenya PROPN 3 obj ms B-LOC
      6 d' de ADP 8 mark
      7 avoir avoir AUX 8 aux:tense VerbForm=Inf
      8 hébergé héberger VERB 3 xcomp VerbForm=Part
      9 les le DET 10 det p
      10 négociations négociation NOUN 8 obj fp
      11 . . PUNCT 3 punct`),
  ).toEqual(["state:KEN host of négociations"]);
});

test("a delegation is led by a person, whatever the clause hangs on", () => {
  const table = (head: number): string =>
    `Awa Sarr, l'envoyée du Sénégal, qui a dirigé la délégation malienne, a signé.
    1 Awa Awa PROPN 17 nsubj _ B-PER
    2 Sarr Sarr PROPN 1 flat:name _ I-PER
    3 , , PUNCT 5 punct
    4 l' le DET 5 det s
    5 envoyée envoyé NOUN 1 appos fs
    6-7 du
    6 de de ADP 8 case
    7 le le DET 8 det ms
    8 Sénégal Sénégal PROPN 5 nmod ms B-LOC
    9 , , PUNCT 12 punct
    10 qui qui PRON 12 nsubj PronType=Rel
    11 a avoir AUX 12 aux:tense s
    12 dirigé diriger VERB ${head} acl:relcl Number=Sing|Tense=Past|VerbForm=Part
    13 la le DET 14 det fs
    14 délégation délégation NOUN 12 obj fs
    15 malienne malien ADJ 14 amod fs
    16 a avoir AUX 17 aux:tense s
    17 signé signer VERB 0 root VerbForm=Part
    18 . . PUNCT 17 punct`.replace("malienne, a", "malienne a");
  const expected = ["Awa Sarr envoy of state:SEN", "Awa Sarr delegation-head of state:MLI"];
  expect(roles(table(1))).toEqual(expected);
  expect(roles(table(8))).toEqual(expected);
});

test("a plural office is dealt out; a counterpart has the office told before", () => {
  expect(
    roles(
      `Les présidents malien Kofi Mensah et tchadien Idris Bello attendent leur homologue gabonais Luc Ondo.
      1 Les le DET 2 det mp
      2 présidents président NOUN 9 nsubj mp
      3 malien malien ADJ 2 amod ms
      4 Kofi Kofi PROPN 2 appos _ B-PER
      5 Mensah Mensah PROPN 4 flat:name _ I-PER
      6 et et CCONJ 7 cc
      7 tchadien tchadien ADJ 2 conj ms
      8 Idris Idris PROPN 7 appos _ B-PER
      9 Bello Bello PROPN 8 flat:name _ I-PER
      10 attendent attendre VERB 0 root p
      11 leur son DET 12 det s
      12 homologue homologue NOUN 10 obj ms
      13 gabonais gabonais ADJ 12 amod ms
      14 Luc Luc PROPN 12 appos _ B-PER
      15 Ondo Ondo PROPN 14 flat:name _ I-PER
      16 . . PUNCT 10 punct`.replace("2 présidents président NOUN 9", "2 présidents président NOUN 10"),
    ),
  ).toEqual([
    "Kofi Mensah head-of-state of state:MLI",
    "Idris Bello head-of-state of state:TCD",
    "Luc Ondo head-of-state of state:GAB",
  ]);
});

test("what is the president's by the possessive is not his counterpart's", () => {
  const found = roles(
    `Le président malien Kofi Mensah attend son homologue Luc Ondo.
      1 Le le DET 2 det ms
      2 président président NOUN 6 nsubj ms
      3 malien malien ADJ 2 amod ms
      4 Kofi Kofi PROPN 2 appos _ B-PER
      5 Mensah Mensah PROPN 4 flat:name _ I-PER
      6 attend attendre VERB 0 root s
      7 son son DET 8 det Poss=Yes
      8 homologue homologue NOUN 6 obj ms
      9 Luc Luc PROPN 8 appos _ B-PER
      10 Ondo Ondo PROPN 9 flat:name _ I-PER
      11 . . PUNCT 6 punct`,
  );
  expect(found).toContain("Kofi Mensah head-of-state of state:MLI");
  expect(found).not.toContain("Luc Ondo head-of-state of state:MLI");
});

test("« ni » denies a part as « pas » does", () => {
  const took = (first: string): string => `${first} la France n'a participé aux pourparlers.
      1 ${first} ${first} CCONJ 6 cc
      2 la le DET 3 det
      3 France France PROPN 6 nsubj _ B-LOC
      4 n' ne ADV 6 advmod
      5 a avoir AUX 6 aux:tense VerbForm=Fin
      6 participé participer VERB 0 root Tense=Past|VerbForm=Part
      7-8 aux
      7 à à ADP 9 case
      8 les le DET 9 det
      9 pourparlers pourparlers NOUN 6 obl:arg mp
      10 . . PUNCT 6 punct`;
  expect(roles(took("Ni"))).toEqual([]);
  expect(roles(took("Et")).length).toBeGreaterThan(0);
});

test("a role tells in whose words it stands, its title and its words", () => {
  const { roles: found, analysis } = read("fr", [HOST], {
    statements: (text) => [
      {
        id: "s1",
        evidence: { start: 0, end: text.length, exact: text },
        attributedTo: null,
        factuality: "asserted",
        time: null,
        place: null,
        speaker: null,
        onBehalfOf: null,
        anonymous: null,
        addressee: null,
        mode: "indirect",
        act: "say",
        cue: null,
        content: [{ start: 0, end: text.length, exact: text }],
        quotes: [],
      },
    ],
  });
  expect(found.map((r) => [r.id, r.attributedTo, r.title, r.kind])).toEqual([["r1", "s1", null, "process"]]);
  for (const { evidence } of found) expect(analysis.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
});

test("a predecessor held the office told before, a successor holds it, and what is joined with an article is somebody else's", () => {
  const president = `Le président malien Marc Sidi a négocié.
    1 Le le DET 2 det ms
    2 président président NOUN 7 nsubj ms
    3 malien malien ADJ 2 amod ms
    4 Marc Marc PROPN 2 appos _ B-PER
    5 Sidi Sidi PROPN 4 flat:name _ I-PER
    6 a avoir AUX 7 aux:tense VerbForm=Fin
    7 négocié négocier VERB 0 root VerbForm=Part
    8 . . PUNCT 7 punct`;
  const next = (noun: string): string => `Son ${noun}, Ivan Roy, avait négocié.
    1 Son son DET 2 det Number=Sing|Poss=Yes|PronType=Prs
    2 ${noun} ${noun} NOUN 8 nsubj ms
    3 , , PUNCT 4 punct
    4 Ivan Ivan PROPN 2 appos _ B-PER
    5 Roy Roy PROPN 4 flat:name _ I-PER
    6 , , PUNCT 4 punct
    7 avait avoir AUX 8 aux:tense VerbForm=Fin
    8 négocié négocier VERB 0 root VerbForm=Part
    9 . . PUNCT 8 punct`;
  expect(roles(president, next("prédécesseur"))[1]).toBe("Ivan Roy head-of-state of state:MLI, former");
  expect(roles(president, next("successeur"))[1]).toBe("Ivan Roy head-of-state of state:MLI");
  expect(
    roles(`Le ministre malien, Marc Sidi, et le chef des rebelles, Jean Roy, ont parlé.
      1 Le le DET 2 det ms
      2 ministre ministre NOUN 19 nsubj ms
      3 malien malien ADJ 2 amod ms
      4 , , PUNCT 5 punct
      5 Marc Marc PROPN 2 appos _ B-PER
      6 Sidi Sidi PROPN 5 flat:name _ I-PER
      7 , , PUNCT 10 punct
      8 et et CCONJ 10 cc
      9 le le DET 10 det ms
      10 chef chef NOUN 2 conj ms
      11-12 des
      11 de de ADP 13 case
      12 les le DET 13 det p
      13 rebelles rebelle NOUN 10 nmod mp
      14 , , PUNCT 15 punct
      15 Jean Jean PROPN 10 appos _ B-PER
      16 Roy Roy PROPN 15 flat:name _ I-PER
      17 , , PUNCT 15 punct
      18 ont avoir AUX 19 aux:tense VerbForm=Fin
      19 parlé parler VERB 0 root VerbForm=Part
      20 . . PUNCT 19 punct`),
  ).toEqual(["Marc Sidi minister of state:MLI", "Jean Roy leader of rebelles"]);
});

test("« nommé lundi Premier ministre » : il l'est, et « pourrait être nommé » ne le dit pas", () => {
  const table = (help: string, lemma: string): string => `Marc Sidi ${help} nommé Premier ministre.
    1 Marc Marc PROPN 4 nsubj:pass s B-PER
    2 Sidi Sidi PROPN 1 flat:name s I-PER
    3 ${help} ${lemma} AUX 4 aux:pass
    4 nommé nommer VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
    5 Premier premier ADJ 6 amod s
    6 ministre ministre NOUN 4 xcomp s
    7 . . PUNCT 4 punct`;
  expect(roles(table("fut", "être"))).toEqual(["Marc Sidi head-of-government of -"]);
  expect(roles(table("pas", "pas"))).toEqual([]);
});
