import { expect, test } from "vitest";
import { withAttachments } from "../../../src/reading/trees/attachment.ts";
import { analysisOf, wordAt } from "../../helpers/sentence.ts";

/** Which word another hangs on after mending. */
function headOf(table: string, form: string): string | undefined {
  const [sentence] = withAttachments(analysisOf("fr", table)).sentences;
  return sentence?.tokens[sentence.tokens[wordAt(sentence, form)]?.head ?? -1]?.form;
}

test("a joined participle goes with the one that has the auxiliary", () =>
  expect(
    headOf(
      `Il a dit qu'il veut intervenir et sommé Goma.
       1 Il il PRON 3 nsubj
       2 a avoir AUX 3 aux:tense VerbForm=Fin|Tense=Pres
       3 dit dire VERB 0 root VerbForm=Part|Tense=Past
       4 qu' que SCONJ 6 mark
       5 il il PRON 6 nsubj
       6 veut vouloir VERB 3 ccomp VerbForm=Fin
       7 intervenir intervenir VERB 6 xcomp VerbForm=Inf
       8 et et CCONJ 9 cc
       9 sommé sommer VERB 7 conj VerbForm=Part|Tense=Past
       10 Goma Goma PROPN 9 obj
       11 . . PUNCT 3 punct`,
      "sommé",
    ),
  ).toBe("dit"));

const SOLDIERS = (article: string): string => `Ils exigent le départ des soldats et ${article} abolition.
       1 Ils il PRON 2 nsubj
       2 exigent exiger VERB 0 root VerbForm=Fin
       3 le le DET 4 det Definite=Def
       4 départ départ NOUN 2 obj
       5-6 des
       5 de de ADP 7 case
       6 les le DET 7 det Definite=Def
       7 soldats soldat NOUN 4 nmod
       8 et et CCONJ 10 cc
       9 ${article} le DET 10 det Definite=Def
       10 abolition abolition NOUN 7 conj
       11 . . PUNCT 2 punct`;

test("a joined noun without a preposition goes with one that has none", () =>
  expect(headOf(SOLDIERS("leur"), "abolition")).toBe("départ"));

test("the lemma of a verb of the lexicons is its own", () => {
  const [sentence] = withAttachments(
    analysisOf(
      "fr",
      `Il veut.
       1 Il il PRON 2 nsubj
       2 veut vealler VERB 0 root VerbForm=Fin
       3 . . PUNCT 2 punct`,
    ),
  ).sentences;
  expect(sentence?.tokens[1]?.lemma).toBe("vouloir");
});

const ENVOY = (comma: string): string => `Eva, l'envoyée du président Kassim${comma} qui a dirigé l'équipe, a ri.
  1 Eva Eva PROPN 17 nsubj _ B-PER
  2 , , PUNCT 4 punct
  3 l' le DET 4 det
  4 envoyée envoyé NOUN 1 appos fs
  5-6 du
  5 de de ADP 7 case
  6 le le DET 7 det
  7 président président NOUN 4 nmod ms
  8 Kassim Kassim PROPN 7 appos _ B-PER
  ${comma === "" ? "" : "9 , , PUNCT 12 punct"}
  ${comma === "" ? 9 : 10} qui qui PRON ${comma === "" ? 11 : 12} nsubj PronType=Rel
  ${comma === "" ? 10 : 11} a avoir AUX ${comma === "" ? 11 : 12} aux:tense VerbForm=Fin
  ${comma === "" ? 11 : 12} dirigé diriger VERB 7 acl:relcl VerbForm=Part|Tense=Past
  ${comma === "" ? 12 : 13} l' le DET ${comma === "" ? 13 : 14} det
  ${comma === "" ? 13 : 14} équipe équipe NOUN ${comma === "" ? 11 : 12} obj fs
  ${comma === "" ? 14 : 15} , , PUNCT 4 punct
  ${comma === "" ? 15 : 16} a avoir AUX ${comma === "" ? 16 : 17} aux:tense VerbForm=Fin
  ${comma === "" ? 16 : 17} ri rire VERB 0 root VerbForm=Part|Tense=Past
  ${comma === "" ? 17 : 18} . . PUNCT 1 punct`;

test("a clause behind an apposition tells of the one named before it, not of one named within", () => {
  expect(headOf(ENVOY(","), "dirigé")).toBe("Eva");
  expect(headOf(ENVOY("").replace("1 Eva Eva PROPN 17", "1 Eva Eva PROPN 16"), "dirigé")).toBe("président");
});

test("a complement behind the last of several completes the last", () => {
  const neighbours = `Des envoyés de l'ONU et des pays voisins de la Syrie sont là.
    1 Des un DET 2 det
    2 envoyés envoyé NOUN 14 nsubj mp
    3 de de ADP 5 case
    4 l' le DET 5 det
    5 ONU ONU PROPN 2 nmod _ B-ORG
    6 et et CCONJ 9 cc
    7-8 des
    7 de de ADP 9 case
    8 les le DET 9 det
    9 pays pays NOUN 5 conj mp
    10 voisins voisin ADJ 9 amod mp
    11 de de ADP 13 case
    12 la le DET 13 det
    13 Syrie Syrie PROPN 2 nmod _ B-LOC
    14 sont être VERB 0 root VerbForm=Fin
    15 là là ADV 14 advmod
    16 . . PUNCT 14 punct`;
  expect(headOf(neighbours, "Syrie")).toBe("pays");
  expect(headOf(neighbours.replace("9 pays pays NOUN", "9 pays pays PROPN"), "Syrie")).toBe("envoyés");
});

test("a clause with a verb of one tells of the noun of one above a noun of several", () =>
  expect(
    headOf(
      `Il évoque un sommet de chefs qui se tiendra samedi.
       1 Il il PRON 2 nsubj
       2 évoque évoquer VERB 0 root VerbForm=Fin|Number=Sing
       3 un un DET 4 det
       4 sommet sommet NOUN 2 obj ms
       5 de de ADP 6 case
       6 chefs chef NOUN 4 nmod mp
       7 qui qui PRON 9 nsubj PronType=Rel
       8 se soi PRON 9 expl:pv
       9 tiendra tenir VERB 6 acl:relcl VerbForm=Fin|Number=Sing
       10 samedi samedi NOUN 9 obl:mod
       11 . . PUNCT 2 punct`,
      "tiendra",
    ),
  ).toBe("sommet"));

test("a clause behind the last of two names tells of that one, where the first has its title beside it", () =>
  expect(
    headOf(
      `Marc Roy, chef du front, et Paul Sy, qui dirige faction signé.
       1 Marc Marc PROPN 16 nsubj _ B-PER
       2 Roy Roy PROPN 1 flat:name _ I-PER
       3 , , PUNCT 4 punct
       4 chef chef NOUN 1 appos
       5-6 du
       5 de de ADP 7 case
       6 le le DET 7 det
       7 front front NOUN 4 nmod
       8 , , PUNCT 10 punct
       9 et et CCONJ 10 cc
       10 Paul Paul PROPN 1 conj _ B-PER
       11 Sy Sy PROPN 10 flat:name _ I-PER
       12 , , PUNCT 14 punct
       13 qui qui PRON 14 nsubj PronType=Rel
       14 dirige diriger VERB 1 acl:relcl Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
       15 faction faction NOUN 14 obj
       16 signé signer VERB 0 root VerbForm=Part|Tense=Past
       17 . . PUNCT 16 punct`,
      "dirige",
    ),
  ).toBe("Paul"));
