import { childrenBy, type Sentence, type Token } from "../../text/index.ts";
import { isFinite, isRelative } from "../statements/clause.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, isNominal } from "./draft-tree.ts";

/**
 * "Officials in Hodeidah, which the Houthis control, said …": where a verb has two subjects, and the second ends a stretch between commas
 * that a relative pronoun opens, that noun is the verb of the relative clause, and the first subject alone speaks.
 */
export function relativeVerbTakenForNoun(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const told = sentence.tokens[index];
    if (told?.upos !== "VERB" || !isFinite(sentence, told) || sentence.tokens[index - 1]?.form !== ",") continue;
    const [speaker, noun, ...more] = childrenBy(sentence, index, "nsubj").filter((t) => t.index < index);
    if (!speaker || !noun || more.length > 0 || noun.index !== index - 2 || noun.upos !== "NOUN") continue;
    const pronoun = sentence.tokens.find(
      (t) => t.index > speaker.index && t.index < noun.index && t.upos === "PRON" && isRelative(t, lexicon),
    );
    const before = pronoun && sentence.tokens[pronoun.index - 2];
    const subject = pronoun && subjectBetween(sentence, pronoun, noun);
    if (!pronoun || !before || !subject || sentence.tokens[pronoun.index - 1]?.form !== "," || !isNominal(before)) continue;
    tree.setUpos(noun.index, "VERB");
    tree.setFeatures(noun.index, { Mood: "Ind", Tense: "Pres", VerbForm: "Fin" });
    tree.attach(noun.index, before.index, "acl:relcl");
    tree.attach(subject.index, noun.index, "nsubj");
    for (const t of sentence.tokens.slice(pronoun.index + 1, subject.index))
      if (t.head === noun.index) tree.attach(t.index, subject.index, t.deprel);
    tree.attach(pronoun.index, noun.index, "obj");
  }
}

/** The noun or name right before what is the verb, with nothing but what belongs to it since the pronoun. */
function subjectBetween(sentence: Sentence, pronoun: Token, noun: Token): Token | null {
  const last = sentence.tokens[noun.index - 1];
  if (!last || last.index <= pronoun.index) return null;
  const between = sentence.tokens.slice(pronoun.index + 1, last.index);
  return between.every(({ upos }) => OF_NOUNS.has(upos)) && (isNominal(last) || last.upos === "PRON") ? last : null;
}

const OF_NOUNS: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
