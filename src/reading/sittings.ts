import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../text/index.ts";
import type { Lexicon } from "./events/lexicon.ts";

/** A possessive or relative that reaches for what stands before its noun. */
const isOwn = (token: Token): boolean =>
  token.feats["Poss"] === "Yes" ||
  token.deprel.endsWith(":poss") ||
  // « la commission, dont la quatrième session s'est achevée »
  (token.upos === "PRON" && token.feats["PronType"] === "Rel");

/**
 * The word for a body whose own sitting the noun is: « la deuxième session de ce comité », "the committee's sixth session", "the
 * committee, whose sixth session ended", « le comité a tenu sa sixième session »; null where it is nobody's or of talks.
 */
export function panelOf(lexicon: Lexicon, before: Sentence | undefined, sentence: Sentence, noun: Token): Token | null {
  if (!lexicon.is("sittings", noun)) return null;
  const children = childrenOf(sentence, noun.index);
  const below = children.filter((t) => ["nmod", "compound"].includes(universal(t.deprel)));
  const owner = below.find((t) => isPanel(lexicon, sentence, t));
  if (owner) return owner;
  // « la session de pourparlers du comité », "their session on the talks": what it is of is told; « sa huitième réunion de l'année » is of nothing else
  const isOfTime = ({ lemma }: Token): boolean => lexicon.data.offsetUnits[lemma] !== undefined;
  if (below.some((t) => !isOwn(t) && t.upos === "NOUN" && universal(t.deprel) === "nmod" && !isOfTime(t))) return null;
  const verb = ["obj", "nsubj", "obl"].includes(universal(noun.deprel)) ? headOf(sentence, noun) : strayed(sentence, noun);
  const subject = verb && childrenBy(sentence, verb.index, "nsubj").find((t) => t.index !== noun.index);
  if (subject && universal(noun.deprel) === "obj" && isPanel(lexicon, sentence, subject)) return subject;
  if (!children.some(isOwn)) return null;
  const antecedent = verb && universal(verb.deprel) === "acl" ? headOf(sentence, verb) : null;
  if (antecedent) return isPanel(lexicon, sentence, antecedent) ? antecedent : null;
  return subject ? (isPanel(lexicon, sentence, subject) ? subject : null) : subjectOf(lexicon, before);
}

/** « tiendra à Genève sa septième session », where the tree hangs the session on the town: the verb above. */
function strayed(sentence: Sentence, noun: Token): Token | null {
  const isHung = universal(noun.deprel) === "nmod" && childrenBy(sentence, noun.index, "case").length === 0;
  const town = isHung ? headOf(sentence, noun) : null;
  const verb = town && headOf(sentence, town);
  return verb?.upos === "VERB" ? verb : null;
}

/** « Le comité n'a plus siégé. Sa sixième session … »: the body that the sentence before speaks of. */
function subjectOf(lexicon: Lexicon, before: Sentence | undefined): Token | null {
  const root = before?.tokens.find(({ head }) => head < 0);
  const [subject] = before && root ? childrenBy(before, root.index, "nsubj") : [];
  return before && subject && isPanel(lexicon, before, subject) ? subject : null;
}

/** « comité », and a group where a word says that it works: « groupe de travail », "working group". */
function isPanel(lexicon: Lexicon, sentence: Sentence, token: Token): boolean {
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return false;
  return (
    lexicon.is("panels", token) ||
    childrenBy(sentence, token.index, "nmod", "compound", "amod").some((t) => lexicon.is("working", t))
  );
}
