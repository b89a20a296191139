import { expect, test } from "vitest";
import { withMendedTrees } from "../../../src/reading/trees/mend.ts";
import { analysisOf } from "../../helpers/sentence.ts";

/** The word that a word hangs on after mending, as `relation<head`. */
function hangs(word: string, table: string, language = "en"): string {
  const sentence = withMendedTrees(analysisOf(language, table)).sentences[0];
  const token = sentence?.tokens.find((t) => t.form === word);
  return `${token?.deprel}<${sentence?.tokens[token?.head ?? -1]?.form ?? "-"}`;
}

const PAST = "Mood=Ind|Tense=Past|VerbForm=Fin";

test("a verb in a tense that only the saying has goes on with the saying", () => {
  expect(
    hangs(
      "accused",
      `He demanded that Kiev withdraw, and accused Moscow.
    1 He he PRON 2 nsubj
    2 demanded demand VERB 0 root ${PAST}
    3 that that SCONJ 5 mark
    4 Kiev Kiev PROPN 5 nsubj
    5 withdraw withdraw VERB 2 ccomp Mood=Sub|Tense=Pres|VerbForm=Fin
    6 , , PUNCT 8 punct
    7 and and CCONJ 8 cc
    8 accused accuse VERB 5 conj ${PAST}
    9 Moscow Moscow PROPN 8 obj
    10 . . PUNCT 2 punct`,
    ),
  ).toBe("conj<demanded");
});

test("a verb of speech joined to what is said of a thing goes on with the saying", () => {
  expect(
    hangs(
      "urged",
      `Yamani said the accord collapsed and urged calm.
    1 Yamani Yamani PROPN 2 nsubj
    2 said say VERB 0 root ${PAST}
    3 the the DET 4 det
    4 accord accord NOUN 5 nsubj
    5 collapsed collapse VERB 2 ccomp ${PAST}
    6 and and CCONJ 7 cc
    7 urged urge VERB 5 conj ${PAST}
    8 calm calm NOUN 7 obj
    9 . . PUNCT 2 punct`,
    ),
  ).toBe("conj<said");
});

test("what somebody is said to have done next stays with what is said", () => {
  expect(
    hangs(
      "left",
      `Yamani said the rebels signed and left early.
    1 Yamani Yamani PROPN 2 nsubj
    2 said say VERB 0 root ${PAST}
    3 the the DET 4 det
    4 rebels rebel NOUN 5 nsubj
    5 signed sign VERB 2 ccomp ${PAST}
    6 and and CCONJ 7 cc
    7 left leave VERB 5 conj ${PAST}
    8 early early ADV 7 advmod
    9 . . PUNCT 2 punct`,
    ),
  ).toBe("conj<signed");
});

test("a verb behind a clause about its object goes on with the sentence", () => {
  expect(
    hangs(
      "urged",
      `Oslo welcomed the deal, which it praised, and urged calm.
    1 Oslo Oslo PROPN 2 nsubj
    2 welcomed welcome VERB 0 root ${PAST}
    3 the the DET 4 det
    4 deal deal NOUN 2 obj
    5 , , PUNCT 8 punct
    6 which which PRON 8 obj PronType=Rel
    7 it it PRON 8 nsubj
    8 praised praise VERB 4 acl:relcl ${PAST}
    9 , , PUNCT 11 punct
    10 and and CCONJ 11 cc
    11 urged urge VERB 8 conj ${PAST}
    12 calm calm NOUN 11 obj
    13 . . PUNCT 2 punct`,
    ),
  ).toBe("conj<welcomed");
});

test("a participle of speech behind words set into what is said goes along with them", () => {
  expect(
    hangs(
      "denying",
      `Talks served nothing, he argued, denying that Rwanda fled.
    1 Talks talk NOUN 2 nsubj
    2 served serve VERB 0 root ${PAST}
    3 nothing nothing PRON 2 obj
    4 , , PUNCT 6 punct
    5 he he PRON 6 nsubj
    6 argued argue VERB 2 parataxis ${PAST}
    7 , , PUNCT 8 punct
    8 denying deny VERB 2 advcl Tense=Pres|VerbForm=Part
    9 that that SCONJ 11 mark
    10 Rwanda Rwanda PROPN 11 nsubj
    11 fled flee VERB 8 ccomp ${PAST}
    12 . . PUNCT 2 punct`,
    ),
  ).toBe("advcl<argued");
  expect(
    hangs(
      "noting",
      `He said so, noting that Rwanda fled.
    1 He he PRON 2 nsubj
    2 said say VERB 0 root ${PAST}
    3 so so ADV 2 advmod
    4 , , PUNCT 5 punct
    5 noting note VERB 2 ccomp Tense=Pres|VerbForm=Part
    6 that that SCONJ 8 mark
    7 Rwanda Rwanda PROPN 8 nsubj
    8 fled flee VERB 5 ccomp ${PAST}
    9 . . PUNCT 2 punct`,
    ),
  ).toBe("advcl<said");
});
