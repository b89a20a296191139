import { expect, test } from "vitest";
import { withMendedTrees } from "../../../src/reading/trees/mend.ts";
import { analysisOf, wordAt } from "../../helpers/sentence.ts";

/** What a word of a mended sentence is to which other: `relation<head`. */
function relationOf(language: string, table: string, form: string): string | undefined {
  const [sentence] = withMendedTrees(analysisOf(language, table)).sentences;
  const token = sentence?.tokens[wordAt(sentence, form)];
  return token && `${token.upos} ${token.deprel}<${sentence?.tokens[token.head]?.form ?? "-"}`;
}

const law = (relation: string) => `The law, which parliament passed, gives land.
  1 The the DET 2 det
  2 law law NOUN 8 nsubj
  3 , , PUNCT 6 punct
  4 which which PRON 5 ${relation} PronType=Rel
  5 parliament parliament NOUN 6 nsubj
  6 passed pass VERB 2 acl:relcl VerbForm=Fin|Tense=Past
  7 , , PUNCT 2 punct
  8 gives give VERB 0 root VerbForm=Fin
  9 land land NOUN 8 obj
  10 . . PUNCT 8 punct`;

test("a relative before a subject without an article is the object of its clause; whose it is stays a determiner", () => {
  expect(relationOf("en", law("det"), "which")).toBe("PRON obj<passed");
  const owned = law("det").replaceAll("which", "whose").replace("PronType=Rel", "PronType=Rel|Poss=Yes");
  expect(relationOf("en", owned, "whose")).toBe("PRON det<parliament");
});

const truce = (gender: string, before = "") => `La trêve${before} que Paris a décrétée tient.
  1 La le DET 2 det
  2 trêve trêve NOUN 7 nsubj Gender=Fem|Number=Sing
  3 que que SCONJ 6 mark
  4 Paris Paris PROPN 6 nsubj
  5 a avoir AUX 6 aux:tense VerbForm=Fin
  6 décrétée décréter VERB 2 acl:relcl VerbForm=Part|Tense=Past|Gender=${gender}|Number=Sing
  7 tient tenir VERB 0 root VerbForm=Fin
  8 . . PUNCT 7 punct`;

test("« que » opens a relative clause as its object where the participle agrees with the noun before it, not where it may be a conjunction", () => {
  expect(relationOf("fr", truce("Fem"), "que")).toBe("PRON obj<décrétée");
  expect(relationOf("fr", truce("Masc"), "que")).toBe("SCONJ mark<décrétée");
});

test("a clause behind a comma that the tree hangs on the verb behind it is the subject's", () => {
  const table = `Le pacte, que Paris a signé, doit servir.
  1 Le le DET 2 det
  2 pacte pacte NOUN 9 nsubj
  3 , , PUNCT 7 punct
  4 que que SCONJ 7 mark
  5 Paris Paris PROPN 7 nsubj
  6 a avoir AUX 7 aux:tense VerbForm=Fin
  7 signé signer VERB 9 xcomp VerbForm=Part|Tense=Past
  8 , , PUNCT 7 punct
  9 doit devoir VERB 0 root VerbForm=Fin
  10 servir servir VERB 9 xcomp VerbForm=Inf
  11 . . PUNCT 9 punct`;
  expect(relationOf("fr", table, "signé")).toBe("VERB acl:relcl<pacte");
  expect(relationOf("fr", table.replace("pacte, que", "pacte — que").replace("3 , ,", "3 — —"), "signé")).toBe("VERB xcomp<doit");
});

test("what a clause tells behind a day is told of what the day was of", () => {
  const road = (when: string, upos: string) => `La route, fermée le ${when}, qui mène au nord, rouvre.
  1 La le DET 2 det
  2 route route NOUN 14 nsubj
  3 , , PUNCT 4 punct
  4 fermée fermer VERB 2 acl VerbForm=Part|Tense=Past
  5 le le DET 6 det
  6 ${when} ${when} ${upos} 4 obl:mod
  7 , , PUNCT 9 punct
  8 qui qui PRON 9 nsubj PronType=Rel
  9 mène mener VERB 6 acl:relcl VerbForm=Fin
  10-11 au
  10 à à ADP 12 case
  11 le le DET 12 det
  12 nord nord NOUN 9 obl:arg
  13 , , PUNCT 9 punct
  14 rouvre rouvrir VERB 0 root VerbForm=Fin
  15 . . PUNCT 14 punct`;
  expect(relationOf("fr", road("11", "NUM"), "mène")).toBe("VERB acl:relcl<route");
  expect(relationOf("fr", road("pont", "NOUN"), "mène")).toBe("VERB acl:relcl<pont");
});
