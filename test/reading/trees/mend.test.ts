import { expect, test } from "vitest";
import { withMendedTrees } from "../../../src/reading/trees/mend.ts";
import { analysisOf } from "../../helpers/sentence.ts";

/** The words of a mended sentence as `form<relation<head`. */
function mended(table: string, language = "en"): string[] {
  const sentence = withMendedTrees(analysisOf(language, table)).sentences[0];
  return (sentence?.tokens ?? []).map((t) => `${t.form}<${t.deprel}<${sentence?.tokens[t.head]?.form ?? "-"}`);
}

const FIN = "Tense=Past|VerbForm=Fin";
const PART = "Tense=Past|VerbForm=Part|Voice=Pass";

test("what has a subject is the verb of its object", () => {
  const tree = mended(`Washington imposed sanctions.
    1 Washington Washington PROPN 2 nsubj
    2 imposed impose VERB 3 amod ${PART}
    3 sanctions sanction NOUN 0 root
    4 . . PUNCT 3 punct`);
  expect(tree).toEqual(["Washington<nsubj<imposed", "imposed<root<-", "sanctions<obj<imposed", ".<punct<imposed"]);
});

test("a sentence that begins with a participle has its verb further on", () => {
  const tree = mended(`Asked about it, he left early.
    1 Asked ask VERB 0 root ${FIN}
    2 about about ADP 3 case
    3 it it PRON 1 obl
    4 , , PUNCT 1 punct
    5 he he PRON 6 nsubj
    6 left leave VERB 1 parataxis ${FIN}
    7 early early ADV 6 advmod
    8 . . PUNCT 1 punct`);
  expect(tree).toContain("left<root<-");
  expect(tree).toContain("Asked<advcl<left");
});

test("a noun cannot be all there is where a past form stands behind it", () => {
  const tree = mended(`Abe, who wept, called on Kim.
    1 Abe Abe PROPN 0 root
    2 , , PUNCT 4 punct
    3 who who PRON 4 nsubj PronType=Rel
    4 wept weep VERB 1 acl:relcl ${FIN}
    5 , , PUNCT 1 punct
    6 called call VERB 1 acl ${PART}
    7 on on ADP 8 case
    8 Kim Kim PROPN 6 obl
    9 . . PUNCT 6 punct`);
  expect(tree).toContain("called<root<-");
  expect(tree).toContain("Abe<nsubj<called");
});

test("a noun between a joint and a past form is its subject", () => {
  const tree = mended(`Athens blamed Ankara, and a spokesman deplored it.
    1 Athens Athens PROPN 8 nsubj
    2 blamed blame VERB 0 root ${FIN}
    3 Ankara Ankara PROPN 2 obj
    4 , , PUNCT 7 punct
    5 and and CCONJ 7 cc
    6 a a DET 7 det
    7 spokesman spokesman NOUN 3 conj
    8 deplored deplore VERB 2 conj ${FIN}
    9 it it PRON 8 obj
    10 . . PUNCT 2 punct`);
  expect(tree).toContain("spokesman<nsubj<deplored");
  expect(tree).toContain("Athens<nsubj<blamed");
});

test("a noun between a comma with its conjunction and a verb is the subject, though a clause of its own parts them", () => {
  const told = (pronoun: string, type: string) =>
    mended(`Machar signed an accord, but Kiir, ${pronoun} had come, asked questions.
    1 Machar Machar PROPN 2 nsubj
    2 signed sign VERB 0 root ${FIN}
    3 an a DET 4 det
    4 accord accord NOUN 2 obj
    5 , , PUNCT 7 punct
    6 but but CCONJ 7 cc
    7 Kiir Kiir PROPN 4 conj
    8 , , PUNCT 11 punct
    9 ${pronoun} ${pronoun} PRON 11 nsubj PronType=${type}
    10 had have AUX 11 aux
    11 come come VERB 7 acl:relcl Tense=Past|VerbForm=Part
    12 , , PUNCT 11 punct
    13 asked ask VERB 2 conj ${FIN}
    14 questions question NOUN 13 obj
    15 . . PUNCT 2 punct`);
  expect(told("who", "Rel")).toContain("Kiir<nsubj<asked");
  expect(told("he", "Prs")).toContain("Kiir<conj<accord");
});

test("a clause with the conjunction and a subject of its own is what is said", () => {
  const tree = mended(`He said in an address that it would hold.
    1 He he PRON 2 nsubj
    2 said say VERB 0 root ${FIN}
    3 in in ADP 5 case
    4 an a DET 5 det
    5 address address NOUN 2 obl
    6 that that SCONJ 9 mark
    7 it it PRON 9 nsubj
    8 would will AUX 9 aux VerbForm=Fin
    9 hold hold VERB 5 acl:relcl VerbForm=Inf
    10 . . PUNCT 2 punct`);
  expect(tree).toContain("hold<ccomp<said");
});

test("a clause between a subject and its verb says who says so", () => {
  const tree = mended(`The truce, the envoy told us, would hold.
    1 The the DET 2 det
    2 truce truce NOUN 6 nsubj
    3 , , PUNCT 2 punct
    4 the the DET 5 det
    5 envoy envoy NOUN 6 nsubj
    6 told tell VERB 0 root ${FIN}
    7 us we PRON 6 iobj
    8 , , PUNCT 10 punct
    9 would will AUX 10 aux VerbForm=Fin
    10 hold hold VERB 6 ccomp VerbForm=Inf
    11 . . PUNCT 6 punct`);
  expect(tree).toContain("hold<root<-");
  expect(tree).toContain("told<parataxis<hold");
  expect(tree).toContain("truce<nsubj<hold");
});

test("what stands between the verb of speech and the subject of what is said tells when it was said", () => {
  const tree = mended(`Iran said on Tuesday it would stay.
    1 Iran Iran PROPN 2 nsubj
    2 said say VERB 0 root ${FIN}
    3 on on ADP 4 case
    4 Tuesday Tuesday PROPN 7 obl
    5 it it PRON 7 nsubj
    6 would will AUX 7 aux VerbForm=Fin
    7 stay stay VERB 2 ccomp VerbForm=Inf
    8 . . PUNCT 2 punct`);
  expect(tree).toContain("Tuesday<obl<said");
});

test("where nothing but a clause can follow, a noun with a past form is one", () => {
  const tree = mended(`Diplomats said the talks foundered.
    1 Diplomats diplomat NOUN 2 nsubj
    2 said say VERB 0 root ${FIN}
    3 the the DET 4 det
    4 talks talk NOUN 2 obj
    5 foundered founder VERB 4 acl ${PART}
    6 . . PUNCT 2 punct`);
  expect(tree).toContain("foundered<ccomp<said");
  expect(tree).toContain("talks<nsubj<foundered");
});

test("a tree that is sound stays as it is", () => {
  const table = `Kenya said that the envoy left.
    1 Kenya Kenya PROPN 2 nsubj
    2 said say VERB 0 root ${FIN}
    3 that that SCONJ 6 mark
    4 the the DET 5 det
    5 envoy envoy NOUN 6 nsubj
    6 left leave VERB 2 ccomp ${FIN}
    7 . . PUNCT 2 punct`;
  const given = analysisOf("en", table);
  expect(withMendedTrees(given)).toEqual(given);
});

test("a land before a colon is the topic of a headline, not one of those who act", () => {
  const tree = mended(
    `Mali : Alger et Rabat se retirent
    1 Mali Mali PROPN 7 nsubj
    2 : : PUNCT 3 punct
    3 Alger Alger PROPN 7 nsubj
    4 et et CCONJ 5 cc
    5 Rabat Rabat PROPN 3 conj
    6 se soi PRON 7 expl:pv
    7 retirent retirer VERB 0 root Tense=Pres|VerbForm=Fin`,
    "fr",
  );
  expect(tree).toContain("Mali<dislocated<retirent");
  expect(tree).toContain("Alger<nsubj<retirent");
});

test("the person named right before the verb holds the office that is its subject", () => {
  const tree = mended(`Head of the Syrian delegation Bashar Jaafari spoke.
    1 Head head NOUN 8 nsubj
    2 of of ADP 5 case
    3 the the DET 5 det
    4 Syrian syrian ADJ 5 amod
    5 delegation delegation NOUN 1 nmod
    6 Bashar Bashar PROPN 5 appos _ B-PER
    7 Jaafari Jaafari PROPN 6 flat _ I-PER
    8 spoke speak VERB 0 root ${FIN}
    9 . . PUNCT 8 punct`);
  expect(tree).toContain("Bashar<appos<Head");
});

test("an ordinal of several words belongs to the noun behind it", () => {
  const tree = mended(
    `Le vingt et unième cycle s'est ouvert.
    1 Le le DET 2 det
    2 vingt vingt NUM 8 nsubj
    3 et et CCONJ 4 cc
    4 unième unième ADJ 2 conj
    5 cycle cycle NOUN 2 conj
    6 s' soi PRON 8 expl:pv
    7 est être AUX 8 aux:tense
    8 ouvert ouvrir VERB 0 root ${PART}
    9 . . PUNCT 8 punct`,
    "fr",
  );
  expect(tree.slice(0, 5)).toEqual([
    "Le<det<cycle",
    "vingt<flat<unième",
    "et<flat<unième",
    "unième<amod<cycle",
    "cycle<nsubj<ouvert",
  ]);
});

test("a verbal noun that opens a sentence is the subject of the past form behind it", () => {
  const tree = mended(`Fighting stopped on Friday.
    1 Fighting fight VERB 0 root Tense=Pres|VerbForm=Part
    2 stopped stop VERB 1 advcl ${PART}
    3 on on ADP 4 case
    4 Friday Friday PROPN 2 obl
    5 . . PUNCT 1 punct`);
  expect(tree).toContain("stopped<root<-");
  expect(tree).toContain("Fighting<nsubj<stopped");
});

test("a past form behind the only noun of a sentence is its verb", () => {
  const tree = mended(`A convoy delivered food.
    1 A a DET 2 det
    2 convoy convoy NOUN 0 root
    3 delivered deliver VERB 2 acl ${PART}
    4 food food NOUN 3 obj
    5 . . PUNCT 3 punct`);
  expect(tree).toContain("delivered<root<-");
  expect(tree).toContain("convoy<nsubj<delivered");
});

test("the noun behind a verb of speech that follows what is said is who speaks", () => {
  const tree = mended(`No date was set, said his spokesman.
    1 No no DET 2 det
    2 date date NOUN 4 nsubj:pass
    3 was be AUX 4 aux:pass Tense=Past|VerbForm=Fin
    4 set set VERB 6 ccomp ${PART}
    5 , , PUNCT 4 punct
    6 said say VERB 0 root ${FIN}
    7 his his PRON 8 nmod:poss
    8 spokesman spokesman NOUN 6 ccomp
    9 . . PUNCT 6 punct`);
  expect(tree).toContain("spokesman<nsubj<said");
});

test("a clause about its object hangs on the noun before the comma", () => {
  const tree = mended(`Kyiv called for a truce, which Moscow rejects.
    1 Kyiv Kyiv PROPN 2 nsubj
    2 called call VERB 0 root ${FIN}
    3 for for ADP 5 case
    4 a a DET 5 det
    5 truce truce NOUN 2 obl
    6 , , PUNCT 9 punct
    7 which which PRON 9 obj PronType=Rel
    8 Moscow Moscow PROPN 9 nsubj
    9 rejects reject VERB 2 ccomp Tense=Pres|VerbForm=Fin
    10 . . PUNCT 2 punct`);
  expect(tree).toContain("rejects<acl:relcl<truce");
});

test("a known infinitive with the ending of the future is a future", () => {
  const sentence = withMendedTrees(
    analysisOf(
      "fr",
      `Le cycle s'ouvrira mardi.
    1 Le le DET 2 det
    2 cycle cycle NOUN 4 nsubj
    3 s' soi PRON 4 expl:pv
    4 ouvrira ouvrirer VERB 0 root ${FIN}
    5 mardi mardi NOUN 4 obl:mod
    6 . . PUNCT 4 punct`,
    ),
  ).sentences[0];
  expect(sentence?.tokens[3]?.feats["Tense"]).toBe("Fut");
});

test("behind a conjunction, a past form known with the noun behind it is its verb", () => {
  const tree = mended(`Washington left under Trump and reimposed sanctions.
    1 Washington Washington PROPN 2 nsubj
    2 left leave VERB 0 root ${FIN}
    3 under under ADP 4 case
    4 Trump Trump PROPN 2 obl
    5 and and CCONJ 7 cc
    6 reimposed reimpose VERB 7 amod ${PART}
    7 sanctions sanction NOUN 4 conj
    8 . . PUNCT 2 punct`);
  expect(tree).toContain("reimposed<conj<left");
  expect(tree).toContain("sanctions<obj<reimposed");
});

test("what stands between a noun and its verb tells of the verb", () => {
  const tree = mended(`The leaders last met in Berlin.
    1 The the DET 2 det
    2 leaders leader NOUN 4 nsubj
    3 last last ADJ 2 amod
    4 met meet VERB 0 root ${FIN}
    5 in in ADP 6 case
    6 Berlin Berlin PROPN 4 obl
    7 . . PUNCT 4 punct`);
  expect(tree).toContain("last<advmod<met");
});

test("a name behind a civility stands for the person, and what the parser hung on the civility hangs on the name", () => {
  const tree = mended(
    `La ministre de la Défense, Mme Jeanne Roy, a signé.
    1 La le DET 2 det
    2 ministre ministre NOUN 12 nsubj
    3 de de ADP 5 case
    4 la le DET 5 det
    5 Défense défense NOUN 2 nmod
    6 , , PUNCT 7 punct
    7 Mme madame NOUN 2 appos
    8 Jeanne Jeanne PROPN 7 nmod _ B-PER
    9 Roy Roy PROPN 8 flat:name _ I-PER
    10 , , PUNCT 7 punct
    11 a avoir AUX 12 aux:tense VerbForm=Fin
    12 signé signer VERB 0 root Tense=Past|VerbForm=Part
    13 . . PUNCT 12 punct`,
    "fr",
  );
  expect(tree).toContain("Jeanne<appos<ministre");
  expect(tree).toContain("Mme<nmod:desc<Jeanne");
  const both = mended(
    `MM. Japarov et Rahmon ont signé.
    1 MM. monsieur NOUN 6 nsubj
    2 Japarov Japarov PROPN 1 flat:name _ B-PER
    3 et et CCONJ 4 cc
    4 Rahmon Rahmon PROPN 1 conj _ B-PER
    5 ont avoir AUX 6 aux:tense VerbForm=Fin
    6 signé signer VERB 0 root Tense=Past|VerbForm=Part
    7 . . PUNCT 6 punct`,
    "fr",
  );
  expect(both).toContain("Japarov<nsubj<signé");
  expect(both).toContain("Rahmon<conj<Japarov");
});

test("a name between commas is beside the noun before its comma, and the joined one's beside that", () => {
  const tree = mended(
    `Le ministre, Marc Sidi, et son homologue, Jean Roy, ont parlé.
    1 Le le DET 2 det
    2 ministre ministre NOUN 15 nsubj
    3 , , PUNCT 4 punct
    4 Marc Marc PROPN 15 nsubj _ B-PER
    5 Sidi Sidi PROPN 4 flat:name _ I-PER
    6 , , PUNCT 9 punct
    7 et et CCONJ 9 cc
    8 son son DET 9 det
    9 homologue homologue NOUN 2 conj
    10 , , PUNCT 11 punct
    11 Jean Jean PROPN 2 appos _ B-PER
    12 Roy Roy PROPN 11 flat:name _ I-PER
    13 , , PUNCT 11 punct
    14 ont avoir AUX 15 aux:tense VerbForm=Fin
    15 parlé parler VERB 0 root Tense=Past|VerbForm=Part
    16 . . PUNCT 15 punct`,
    "fr",
  );
  expect(tree).toContain("Marc<appos<ministre");
  expect(tree).toContain("Jean<appos<homologue");
});

test("a finite verb that is a subject is a clause, and the question word its own subject", () => {
  const tree = mended(
    `Qui le financera n'est pas précisé.
    1 Qui qui PRON 7 nsubj:pass PronType=Int
    2 le lui PRON 3 obj
    3 financera financer VERB 7 nsubj:pass Mood=Ind|Tense=Fut|VerbForm=Fin
    4 n' ne ADV 7 advmod
    5 est être AUX 7 aux:pass VerbForm=Fin
    6 pas pas ADV 7 advmod
    7 précisé préciser VERB 0 root Tense=Past|VerbForm=Part
    8 . . PUNCT 7 punct`,
    "fr",
  );
  expect(tree).toContain("financera<csubj<précisé");
  expect(tree).toContain("Qui<nsubj<financera");
});

test("what is said before an inverted verb of speech has its subject, and the verb the noun behind it", () => {
  const tree = mended(
    `Un cycle s'ouvrira en mai, ont indiqué les ministères.
    1 Un un DET 2 det
    2 cycle cycle NOUN 9 nsubj
    3 s' soi PRON 4 expl:pass
    4 ouvrira ouvrir VERB 9 advcl Mood=Ind|Tense=Fut|VerbForm=Fin
    5 en en ADP 6 case
    6 mai mai NOUN 4 obl:mod
    7 , , PUNCT 4 punct
    8 ont avoir AUX 9 aux:tense VerbForm=Fin
    9 indiqué indiquer VERB 0 root Tense=Past|VerbForm=Part
    10 les le DET 11 det
    11 ministères ministère NOUN 9 obj
    12 . . PUNCT 9 punct`,
    "fr",
  );
  expect(tree).toContain("cycle<nsubj<ouvrira");
  expect(tree).toContain("ministères<nsubj<indiqué");
  expect(tree).toContain("ouvrira<ccomp<indiqué");
});

test("behind its mark stands an infinitive, not the adjective of the same form", () => {
  const words = `The talks were due to open on Friday.
    1 The the DET 2 det
    2 talks talk NOUN 6 nsubj
    3 were be AUX 6 cop
    4 due due ADJ 6 case
    5 to to PART 4 fixed
    6 open open ADJ 0 root
    7 on on ADP 8 case
    8 Friday Friday PROPN 6 obl
    9 . . PUNCT 6 punct`;
  expect(mended(words)).toEqual(expect.arrayContaining(["to<mark<open", "due<cop<open"]));
  const noun = `They fell due to open war.
    1 They they PRON 2 nsubj
    2 fell fall VERB 0 root ${FIN}
    3 due due ADJ 6 case
    4 to to ADP 3 fixed
    5 open open ADJ 6 amod
    6 war war NOUN 2 obl
    7 . . PUNCT 2 punct`;
  expect(mended(noun)).toContain("to<fixed<due");
});

test("a clause that no comma sets off says which aide, and nothing of whoever is named before it", () => {
  const bare = mended(`Orlov is aide to Petrov who leads.
    1 Orlov Orlov PROPN 3 nsubj
    2 is be AUX 3 cop
    3 aide aide NOUN 0 root
    4 to to ADP 5 case
    5 Petrov Petrov PROPN 3 nmod
    6 who who PRON 7 nsubj PronType=Rel
    7 leads lead VERB 5 acl:relcl Tense=Pres|VerbForm=Fin
    8 . . PUNCT 3 punct`);
  expect(bare).toContain("leads<acl:relcl<aide");
  const setOff = mended(`Orlov is aide to Petrov, who leads.
    1 Orlov Orlov PROPN 3 nsubj
    2 is be AUX 3 cop
    3 aide aide NOUN 0 root
    4 to to ADP 5 case
    5 Petrov Petrov PROPN 3 nmod
    6 , , PUNCT 8 punct
    7 who who PRON 8 nsubj PronType=Rel
    8 leads lead VERB 5 acl:relcl Tense=Pres|VerbForm=Fin
    9 . . PUNCT 3 punct`);
  expect(setOff).toContain("leads<acl:relcl<Petrov");
});

test("a present that ends as adverbs do governs what it was hung on, and has the noun before it for its subject", () => {
  const infinitive = mended(
    `Kigali dément soutenir les rebelles.
    1 Kigali Kigali PROPN 3 nsubj:caus
    2 dément dément ADV 3 aux:caus
    3 soutenir soutenir VERB 0 root VerbForm=Inf
    4 les le DET 5 det
    5 rebelles rebelle NOUN 3 obj
    6 . . PUNCT 3 punct`,
    "fr",
  );
  expect(infinitive.slice(0, 3)).toEqual(["Kigali<nsubj<dément", "dément<root<-", "soutenir<xcomp<dément"]);
  const object = mended(
    `Moscou dément toute ingérence.
    1 Moscou Moscou PROPN 4 nsubj
    2 dément dément ADV 1 advmod
    3 toute tout DET 4 det
    4 ingérence ingérence NOUN 0 root
    5 . . PUNCT 4 punct`,
    "fr",
  );
  expect(object).toEqual([
    "Moscou<nsubj<dément",
    "dément<root<-",
    "toute<det<ingérence",
    "ingérence<obj<dément",
    ".<punct<ingérence",
  ]);
});

test("set in behind a comma, a present that ends as adverbs do has who says so behind it", () => {
  const inserted = (word: string): string[] =>
    mended(
      `Rien ne bouge, ${word} le colonel.
    1 Rien rien PRON 3 nsubj
    2 ne ne ADV 3 advmod
    3 bouge bouger VERB 0 root VerbForm=Fin
    4 , , PUNCT 5 punct
    5 ${word} ${word} ADV 3 advmod
    6 le le DET 7 det
    7 colonel colonel NOUN 3 obj
    8 . . PUNCT 3 punct`,
      "fr",
    );
  expect(inserted("dément")).toContain("dément<parataxis<bouge");
  expect(inserted("dément")).toContain("colonel<nsubj<dément");
  expect(inserted("vraiment")).toContain("vraiment<advmod<bouge");
});

test("« un dément » is somebody", () =>
  expect(
    mended(
      `Un dément a tiré.
    1 Un un DET 2 det
    2 dément dément NOUN 4 nsubj
    3 a avoir AUX 4 aux Tense=Pres|VerbForm=Fin
    4 tiré tirer VERB 0 root VerbForm=Part
    5 . . PUNCT 4 punct`,
      "fr",
    ),
  ).toContain("dément<nsubj<tiré"));
