import { childrenBy, dominates, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isRelative } from "../statements/clause.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import type { DraftTree } from "./draft-tree.ts";

/** "The law, which parliament passed in July, …": a relative before a subject without an article is the object of its clause, no determiner. */
export function relativeBesideSubject(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const pronoun = sentence.tokens[index];
    const subject = pronoun && headOf(sentence, pronoun);
    if (pronoun?.deprel !== "det" || !subject || pronoun.feats["Poss"] === "Yes" || !isRelative(pronoun, lexicon)) continue;
    const verb = universal(subject.deprel) === "nsubj" && subject.index > index ? headOf(sentence, subject) : null;
    if (verb?.deprel === "acl:relcl" && lacksObject(sentence, verb)) tree.attach(index, verb.index, "obj");
  }
}

/**
 * « la loi, que le Parlement a adoptée », « la trêve que X avait décrétée »: a conjunction that opens a relative clause without an
 * object is its object, where a comma sets the clause off or the participle agrees with something that stands before it.
 */
export function conjunctionTakenForObject(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const mark = sentence.tokens[index];
    const given = mark && headOf(sentence, mark);
    if (mark?.upos !== "SCONJ" || !["mark", "obj"].includes(mark.deprel) || !lexicon.is("relatives", mark.lemma)) continue;
    const noun = given && setOffFrom(sentence, mark, given);
    if (noun && given) tree.attach(given.index, noun.index, "acl:relcl");
    const verb = given && tree.sentence().tokens[given.index];
    if (verb?.deprel !== "acl:relcl" || verb.upos !== "VERB" || verb.index < index || !lacksObject(sentence, verb, index))
      continue;
    if (findChild(sentence, verb.index, "nsubj") === null) continue;
    if (sentence.tokens[index - 1]?.form !== "," && !agreesBefore(sentence, verb)) continue;
    tree.setUpos(index, "PRON");
    tree.setFeatures(index, { PronType: "Rel" });
    tree.attach(index, verb.index, "obj");
  }
}

/** « L'accord, que les deux pays ont paraphé, doit … »: the subject of the verb behind, where the tree hangs the clause on that verb. */
function setOffFrom(sentence: Sentence, mark: Token, verb: Token): Token | null {
  const before = sentence.tokens[mark.index - 2];
  const above = headOf(sentence, verb);
  if (!before || !above || above.index < verb.index || sentence.tokens[mark.index - 1]?.form !== ",") return null;
  if (!["xcomp", "ccomp", "advcl"].includes(verb.deprel) || !isFinite(sentence, verb) || !lacksObject(sentence, verb, mark.index))
    return null;
  const subject = childrenBy(sentence, above.index, "nsubj").find((t) => t.index < mark.index);
  return subject && dominates(sentence, subject.index, before.index) ? subject : null;
}

const lacksObject = (sentence: Sentence, verb: Token, except = -1): boolean =>
  childrenBy(sentence, verb.index, "obj", "ccomp", "xcomp").every((t) => t.index === except) &&
  childrenBy(sentence, verb.index, "aux").every((t) => t.deprel !== "aux:pass");

/** « qu'il avait décrétée »: the ending of the participle is that of an object before it. */
function agreesBefore(sentence: Sentence, verb: Token): boolean {
  const { Gender: gender, Number: number } = verb.feats;
  const noun = headOf(sentence, verb);
  return (gender === "Fem" || number === "Plur") && noun?.feats["Gender"] === gender && noun?.feats["Number"] === number;
}
