import { expect, test } from "vitest";
import { withAttachments } from "../../../src/reading/trees/attachment.ts";
import { withMendedTrees } from "../../../src/reading/trees/mend.ts";
import { analysisOf, wordAt } from "../../helpers/sentence.ts";

/** What a word of a mended French sentence is to which other: `relation<head`. */
function relationOf(table: string, form: string): string | undefined {
  const [sentence] = withMendedTrees(analysisOf("fr", table)).sentences;
  const token = sentence?.tokens[wordAt(sentence, form)];
  return token && `${token.deprel}<${sentence?.tokens[token.head]?.form ?? "-"}`;
}

const OPENED = `Ils ont ouvert jeudi des négociations.
  1 Ils il PRON 3 nsubj
  2 ont avoir AUX 3 aux:tense VerbForm=Fin
  3 ouvert ouvrir VERB 0 root Tense=Past|VerbForm=Part
  4 jeudi jeudi NOUN 3 obj
  5-6 des
  5 de de ADP 7 case
  6 les le DET 7 det
  7 négociations négociation NOUN 4 nmod
  8 . . PUNCT 3 punct`;

test("a bare day is no object; what hangs on it is the verb's", () => {
  expect(relationOf(OPENED, "jeudi")).toBe("obl:mod<ouvert");
  expect(relationOf(OPENED, "négociations")).toBe("obj<ouvert");
});

const PROMISED = `« Nous partirons quand le cabinet sera en place », a promis le chef.
  1 « « PUNCT 3 punct
  2 Nous nous PRON 3 nsubj
  3 partirons partir VERB 0 root VerbForm=Fin|Tense=Fut
  4 quand quand SCONJ 9 mark
  5 le le DET 6 det
  6 cabinet cabinet NOUN 13 nsubj
  7 sera être AUX 9 cop VerbForm=Fin
  8 en en ADP 9 case
  9 place place NOUN 3 obl:mod
  10 » » PUNCT 9 punct
  11 , , PUNCT 13 punct
  12 a avoir AUX 13 aux:tense VerbForm=Fin
  13 promis promettre VERB 3 parataxis Tense=Past|VerbForm=Part
  14 le le DET 15 det
  15 chef chef NOUN 13 obj
  16 . . PUNCT 3 punct`;

test("a clause set in has its subject behind its verb, and gives back the one it took from before", () => {
  expect(relationOf(PROMISED, "chef")).toBe("nsubj<promis");
  expect(relationOf(PROMISED, "cabinet")).toBe("nsubj<place");
});

const GATHERED = (first: string): string =>
  `${first} mardi à Malte, ils ont signé.
  1 ${first} ${first} PROPN 7 advcl
  2 mardi mardi NOUN 1 nmod
  3 à à ADP 4 case
  4 Malte Malte PROPN 1 nmod
  5 , , PUNCT 1 punct
  6 ils il PRON 8 nsubj
  7 ont avoir AUX 8 aux:tense VerbForm=Fin
  8 signé signer VERB 0 root Tense=Past|VerbForm=Part
  9 . . PUNCT 8 punct`.replace("PROPN 7 advcl", "PROPN 8 advcl");

test("a capital does not make a name of the participle that opens a sentence", () => {
  const first = (form: string) => withAttachments(analysisOf("fr", GATHERED(form))).sentences[0]?.tokens[0];
  expect(first("Réunis")).toMatchObject({ upos: "VERB", lemma: "réunir", feats: { VerbForm: "Part" } });
  expect(first("Belgrade")).toMatchObject({ upos: "PROPN" });
});

test("« il » before a verb that somebody must do is somebody", () => {
  const stops = (form: string, lemma: string): string => `Bonn dit qu'il ${form} de tirer.
  1 Bonn Bonn PROPN 2 nsubj
  2 dit dire VERB 0 root VerbForm=Fin
  3 qu' que SCONJ 5 mark
  4 il lui PRON 5 expl:subj
  5 ${form} ${lemma} VERB 2 ccomp VerbForm=Fin
  6 de de ADP 7 mark
  7 tirer tirer VERB 5 xcomp VerbForm=Inf
  8 . . PUNCT 2 punct`;
  expect(relationOf(stops("cesserait", "cesser"), "il")).toBe("nsubj<cesserait");
  expect(relationOf(stops("convient", "falloir"), "il")).toBe("expl:subj<convient");
});

test("an adjective that is a verb as well stays one behind its noun", () =>
  expect(
    relationOf(
      `Ils saluent une amélioration continue des relations.
  1 Ils il PRON 2 nsubj
  2 saluent saluer VERB 0 root VerbForm=Fin
  3 une un DET 4 det
  4 amélioration amélioration NOUN 2 obj
  5 continue continuer VERB 2 ccomp VerbForm=Fin
  6-7 des
  6 de de ADP 8 case
  7 les le DET 8 det
  8 relations relation NOUN 5 obl:arg
  9 . . PUNCT 2 punct`,
      "relations",
    ),
  ).toBe("nmod<amélioration"));

const ANNOUNCED = `Ils sont parvenus à un accord, a annoncé l'envoyé.
  1 Ils il PRON 3 nsubj
  2 sont être AUX 3 aux:tense VerbForm=Fin
  3 parvenus parvenir VERB 0 root Tense=Past|VerbForm=Part
  4 à à ADP 6 case
  5 un un DET 6 det
  6 accord accord NOUN 9 obl:mod
  7 , , PUNCT 9 punct
  8 a avoir AUX 9 aux:tense VerbForm=Fin
  9 annoncé annoncer VERB 3 parataxis:insert Tense=Past|VerbForm=Part
  10 l' le DET 11 det
  11 envoyé envoyé NOUN 9 nsubj
  12 . . PUNCT 3 punct`;

test("what stands before the comma is no part of what is set in behind it", () =>
  expect(relationOf(ANNOUNCED, "accord")).toBe("obl:mod<parvenus"));

test("a participle of what is planned belongs to the noun right before its comma", () =>
  expect(
    relationOf(
      `Ils préparent un dialogue, prévu mardi.
  1 Ils il PRON 2 nsubj
  2 préparent préparer VERB 0 root VerbForm=Fin
  3 un un DET 4 det
  4 dialogue dialogue NOUN 2 obj ms
  5 , , PUNCT 6 punct
  6 prévu prévoir VERB 2 advcl Tense=Past|VerbForm=Part|Gender=Masc|Number=Sing
  7 mardi mardi NOUN 6 obl:mod
  8 . . PUNCT 2 punct`,
      "prévu",
    ),
  ).toBe("acl<dialogue"));

const IMPOSED = `Ils ont imposé en janvier des sanctions.
  1 Ils il PRON 3 nsubj
  2 ont avoir AUX 3 aux:tense VerbForm=Fin
  3 imposé imposer VERB 0 root Tense=Past|VerbForm=Part
  4 en en ADP 5 case
  5 janvier janvier NOUN 3 obl:mod
  6-7 des
  6 de de ADP 8 case
  7 les le DET 8 det
  8 sanctions sanction NOUN 5 nmod
  9 . . PUNCT 3 punct`;

const SEIZED = `Ils se sont emparés fin mars de Goma.
  1 Ils il PRON 4 nsubj
  2 se se PRON 4 expl:pv
  3 sont être AUX 4 aux:tense VerbForm=Fin
  4 emparés emparer VERB 0 root Tense=Past|VerbForm=Part
  5 fin fin NOUN 4 obj
  6 mars mars NOUN 5 nmod
  7 de de ADP 8 case
  8 Goma Goma PROPN 5 nmod
  9 . . PUNCT 4 punct`;

const YEAR = `Ils ont fui en mars de cette année.
  1 Ils il PRON 3 nsubj
  2 ont avoir AUX 3 aux:tense VerbForm=Fin
  3 fui fuir VERB 0 root Tense=Past|VerbForm=Part
  4 en en ADP 5 case
  5 mars mars NOUN 3 obl:mod
  6 de de ADP 8 case
  7 cette ce DET 8 det
  8 année année NOUN 5 nmod
  9 . . PUNCT 3 punct`;

test("a month is no object, and nothing but time hangs on it", () => {
  expect(relationOf(IMPOSED, "sanctions")).toBe("obj<imposé");
  expect(relationOf(SEIZED, "fin")).toBe("obl:mod<emparés");
  expect(relationOf(SEIZED, "Goma")).toBe("obl:arg<emparés");
  expect(relationOf(YEAR, "année")).toBe("nmod<mars");
});

const RECEIVED = (behind: string): string => `Le pape a reçu lundi ${behind} Meloni.
  1 Le le DET 2 det
  2 pape pape NOUN 4 nsubj
  3 a avoir AUX 4 aux:tense VerbForm=Fin
  4 reçu recevoir VERB 0 root Tense=Past|VerbForm=Part
  5 lundi lundi NOUN 4 obl:mod
  6 ${behind} ${behind} NOUN 4 nsubj
  7 Meloni Meloni PROPN 6 appos
  8 . . PUNCT 4 punct`;

test("of two subjects that nothing joins, the one behind the verb is its object", () => {
  expect(relationOf(RECEIVED("Mme"), "Meloni")).toBe("obj<reçu");
  expect(relationOf(RECEIVED("présidente"), "présidente")).toBe("obj<reçu");
});

const KILLED = (count: string): string => `La bataille a fait ${count} de 300 morts.
  1 La le DET 2 det
  2 bataille bataille NOUN 4 nsubj
  3 a avoir AUX 4 aux:tense VerbForm=Fin
  4 fait faire VERB 0 root Tense=Past|VerbForm=Part
  5 ${count} ${count} ADV 4 obj
  6 de de ADP 8 case
  7 300 300 NUM 8 nummod
  8 morts mort NOUN 4 obl:arg
  9 . . PUNCT 4 punct`;

test("what an adverb of quantity counts hangs on it", () => {
  for (const count of ["plus", "près"]) expect(relationOf(KILLED(count), "morts")).toBe(`nmod<${count}`);
});

const TURKISH = (root: string): string => `La diplomatie ${root} s'est tue.
  1 La le DET 2 det
  2 diplomatie diplomatie NOUN 6 nsubj
  3 ${root} ${root} VERB 0 root
  4 s' se PRON 6 expl:pv
  5 est être AUX 6 aux:tense VerbForm=Fin
  6 tue taire VERB 3 conj Tense=Past|VerbForm=Part
  7 . . PUNCT 3 punct`;

test("an adjective that is a verb as well is no root where another verb is joined to it", () => {
  for (const word of ["turque", "turques"]) {
    expect(relationOf(TURKISH(word), word)).toBe("amod<diplomatie");
    expect(relationOf(TURKISH(word), "tue")).toBe("root<-");
  }
});

test("a form that can only be a participle belongs to the noun before it", () => {
  const apart = `L'accord, conclu en mars, prévoit un retrait.
  1 L' le DET 2 det
  2 accord accord NOUN 8 nsubj
  3 , , PUNCT 4 punct
  4 conclu conclure VERB 8 advcl VerbForm=Fin|Tense=Pres
  5 en en ADP 6 case
  6 mars mars NOUN 4 obl:mod
  7 , , PUNCT 4 punct
  8 prévoit prévoir VERB 0 root VerbForm=Fin
  9 un un DET 10 det
  10 retrait retrait NOUN 8 obj
  11 . . PUNCT 8 punct`;
  expect(relationOf(apart, "conclu")).toBe("acl<accord");
  const root = `L'accord conclu à Doha prévoit un retrait.
  1 L' le DET 2 det
  2 accord accord NOUN 3 nsubj
  3 conclu conclure VERB 0 root VerbForm=Fin|Tense=Pres
  4 à à ADP 5 case
  5 Doha Doha PROPN 3 obl:mod
  6 prévoit prévoir VERB 3 advcl VerbForm=Fin
  7 un un DET 8 det
  8 retrait retrait NOUN 6 obj
  9 . . PUNCT 6 punct`;
  expect(relationOf(root, "conclu")).toBe("acl<accord");
  expect(relationOf(root, "accord")).toBe("nsubj<prévoit");
  expect(relationOf(root, "prévoit")).toBe("root<-");
});

const BROKEN_OFF = (tag: string, relation: string): string => `Les pourparlers interrompus en mai ont repris.
  1 Les le DET 2 det
  2 pourparlers pourparler NOUN 7 nsubj
  3 interrompus interrompu ${tag} 2 ${relation}
  4 en en ADP 5 case
  5 mai mai NOUN 2 nmod
  6 ont avoir AUX 7 aux:tense VerbForm=Fin
  7 repris reprendre VERB 0 root VerbForm=Part|Tense=Past
  8 . . PUNCT 7 punct`;

test("an adjective that a time follows is a participle, and the time is its own", () => {
  expect(relationOf(BROKEN_OFF("ADJ", "amod"), "interrompus")).toBe("acl<pourparlers");
  expect(relationOf(BROKEN_OFF("ADJ", "amod"), "mai")).toBe("obl:mod<interrompus");
});

test("« ouverte » is an adjective too: where the analyser knows the verb and a time follows, it is the participle", () => {
  const set = (lemma: string): string => `La session, ouverte lundi, dure.
  1 La le DET 2 det
  2 session session NOUN 7 nsubj
  3 , , PUNCT 4 punct
  4 ouverte ${lemma} ADJ 2 amod
  5 lundi lundi NOUN 4 obl:mod
  6 , , PUNCT 4 punct
  7 dure durer VERB 0 root VerbForm=Fin|Tense=Pres
  8 . . PUNCT 7 punct`;
  expect(relationOf(set("ouvrir"), "ouverte")).toBe("acl<session");
  expect(relationOf(set("ouvert"), "ouverte")).toBe("amod<session");
});

test("a time in an opening « après … » or « avant … » dates what it names", () => {
  const opened = (word: string): string => `${word} l'échec en mai, les combats ont repris.
  1 ${word} ${word.toLowerCase()} ADP 3 case
  2 l' le DET 3 det
  3 échec échec NOUN 10 obl:mod
  4 en en ADP 5 case
  5 mai mai NOUN 10 obl:mod
  6 , , PUNCT 3 punct
  7 les le DET 8 det
  8 combats combat NOUN 10 nsubj
  9 ont avoir AUX 10 aux:tense VerbForm=Fin
  10 repris reprendre VERB 0 root VerbForm=Part|Tense=Past
  11 . . PUNCT 10 punct`;
  for (const word of ["Après", "Avant"]) expect(relationOf(opened(word), "mai")).toBe("nmod<échec");
  expect(relationOf(opened("Malgré"), "mai")).toBe("obl:mod<repris");
});

const OFFERED = (verb: string, lemma: string): string => `Paris a ${verb} aux rebelles des pourparlers.
  1 Paris Paris PROPN 3 nsubj
  2 a avoir AUX 3 aux:tense VerbForm=Fin
  3 ${verb} ${lemma} VERB 0 root VerbForm=Part|Tense=Past
  4-5 aux
  4 à à ADP 6 case
  5 les le DET 6 det
  6 rebelles rebelle NOUN 3 obl:arg
  7-8 des
  7 de de ADP 9 case
  8 les le DET 9 det
  9 pourparlers pourparlers NOUN 6 nmod
  10 . . PUNCT 3 punct`;

test("behind those to whom something is given stands what is given", () => {
  expect(relationOf(OFFERED("proposé", "proposer"), "pourparlers")).toBe("obj<proposé");
  expect(relationOf(OFFERED("offert", "offrir"), "pourparlers")).toBe("obj<offert");
  expect(relationOf(OFFERED("parlé", "parler"), "pourparlers")).toBe("nmod<rebelles");
});

test("what « que » limits is the object, and so is an adjective with an article", () => {
  const limited = (noun: string): string => `Ils n'ont demandé qu'un ${noun}.
  1 Ils il PRON 4 nsubj
  2 n' ne ADV 4 advmod
  3 ont avoir AUX 4 aux:tense VerbForm=Fin
  4 demandé demander VERB 0 root VerbForm=Part|Tense=Past
  5 qu' que ADV 7 advmod
  6 un un DET 7 det
  7 ${noun} ${noun} NOUN 4 nsubj
  8 . . PUNCT 4 punct`;
  for (const noun of ["délai", "geste"]) expect(relationOf(limited(noun), noun)).toBe("obj<demandé");
  const denied = (word: string): string => `Il a démenti toute ${word}.
  1 Il il PRON 3 nsubj
  2 a avoir AUX 3 aux:tense VerbForm=Fin
  3 démenti démentir VERB 0 root VerbForm=Part|Tense=Past
  4 toute tout DET 5 det
  5 ${word} ${word} ADJ 3 xcomp
  6 . . PUNCT 3 punct`;
  for (const word of ["avancée", "percée"]) expect(relationOf(denied(word), word)).toBe("obj<démenti");
});

test("what is taken for an adverb behind a helper and before a name is the verb of who speaks", () => {
  const said = (word: string, verb: string): string => `« Nous partons », s'est ${word} Paul.
  1 « « PUNCT 3 punct
  2 Nous nous PRON 3 nsubj
  3 partons partir VERB 0 root VerbForm=Fin
  4 » » PUNCT 3 punct
  5 , , PUNCT 3 punct
  6 s' se PRON 9 nmod
  7 est être AUX 9 cop VerbForm=Fin
  8 ${word} ${verb} ADV 9 advmod
  9 Paul Paul PROPN 3 obj
  10 . . PUNCT 3 punct`;
  for (const word of ["réjoui", "félicité"]) {
    expect(relationOf(said(word, word), word)).toBe("parataxis<partons");
    expect(relationOf(said(word, word), "Paul")).toBe(`nsubj<${word}`);
  }
  expect(relationOf(said("aussi", "aussi"), "aussi")).toBe("advmod<Paul");
});

const CONCLUDED = `Ils ont conclu mardi une trêve, a annoncé la présidence.
  1 Ils il PRON 3 nsubj
  2 ont avoir AUX 3 aux:tense VerbForm=Fin
  3 conclu conclure VERB 0 root Tense=Past|VerbForm=Part
  4 mardi mardi NOUN 3 obl:mod
  5 une un DET 6 det
  6 trêve trêve NOUN 9 obj
  7 , , PUNCT 9 punct
  8 a avoir AUX 9 aux:tense VerbForm=Fin
  9 annoncé annoncer VERB 3 parataxis Tense=Past|VerbForm=Part
  10 la le DET 11 det
  11 présidence présidence NOUN 9 obj
  12 . . PUNCT 3 punct`;

test("an object before the comma is no object of what is set in behind it", () => {
  expect(relationOf(CONCLUDED, "trêve")).toBe("obj<conclu");
  expect(relationOf(CONCLUDED, "présidence")).toBe("nsubj<annoncé");
});
