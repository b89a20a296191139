import { expect, test } from "vitest";
import { mended } from "../../src/reading/mended.ts";
import { analysisOf, wordAt } from "../helpers/sentence.ts";

/** Which word another hangs on after mending. */
function headOf(table: string, form: string): string | undefined {
  const [sentence] = mended(analysisOf("fr", table)).sentences;
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
  const [sentence] = mended(
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
