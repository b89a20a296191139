import { childrenBy, childrenOf, type Token } from "../../text/index.ts";
import { isRelative } from "../statements/clause.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, isNominal, isPastForm } from "./draft-tree.ts";

/** "Blinken, who pledged aid, told the president …": a capital word that opens a sentence before a comma and a relative is a name. */
export function nameBeforeRelative(tree: DraftTree, lexicon: Lexicon): void {
  const sentence = tree.sentence();
  const [name, comma, relative] = sentence.tokens;
  if (name?.upos !== "VERB" || name.head < 0 || !/^\p{Lu}/u.test(name.form) || comma?.form !== "," || !relative) return;
  if (!isRelative(relative, lexicon) || childrenBy(sentence, 0, "nsubj", "obj", "aux").length > 0) return;
  const clause = sentence.tokens[relative.head];
  const verb = sentence.tokens.find((t) => t.head < 0);
  if (!clause || verb?.upos !== "VERB" || clause.index > verb.index) return;
  const taken = childrenBy(sentence, verb.index, "nsubj").filter((t) => t.index > verb.index);
  tree.setUpos(0, "PROPN");
  if (!tree.attach(0, verb.index, "nsubj")) return;
  tree.attach(clause.index, 0, "acl:relcl");
  for (const t of taken) tree.attach(t.index, verb.index, "obj");
}

/** "if the military freed prisoners": a noun opened by a conjunction, with a past form before it, is the object of a clause of its own. */
export function clauseTakenForPhrase(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    if (!noun || !isNominal(noun) || noun.head < 0) continue;
    const mark = childrenBy(sentence, index, "mark").find((t) => t.upos === "SCONJ" && t.index < index);
    const verb = childrenBy(sentence, index, "amod").find((t) => isPastForm(t) && t.index < index);
    const det = childrenBy(sentence, index, "det").find((t) => t.index < (verb?.index ?? 0));
    const doer = verb && sentence.tokens[verb.index - 1];
    if (
      !mark ||
      !verb ||
      !det ||
      doer?.head !== index ||
      doer.index <= det.index ||
      !["ADJ", "NOUN", "PROPN"].includes(doer.upos)
    )
      continue;
    if (childrenOf(sentence, verb.index).length > 0) continue;
    const before = childrenOf(sentence, index).filter((t) => t.index < doer.index);
    tree.promote(verb.index, index);
    const head = tree.sentence().tokens[verb.index]?.head ?? -1;
    if (head >= 0) tree.attach(verb.index, head, "advcl");
    tree.attach(index, verb.index, "obj");
    tree.attach(doer.index, verb.index, "nsubj");
    tree.setUpos(doer.index, doer.upos === "PROPN" ? "PROPN" : "NOUN");
    tree.setFeatures(verb.index, { VerbForm: "Fin", Tense: "Past", Voice: null });
    for (const t of before) tree.attach(t.index, t.index === mark.index ? verb.index : doer.index, t.deprel);
  }
}

/** "left as the delegate prepared to sign": a past form that a conjunction before its noun opens is no description of that noun. */
export function clauseTakenForDescription(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const noun = verb && sentence.tokens[verb.head];
    if (verb?.deprel !== "acl" || !isPastForm(verb) || !noun || noun.index > index || noun.head < 0) continue;
    const mark = childrenBy(sentence, index, "mark").find((t) => t.upos === "SCONJ" && t.index < noun.index);
    const first = childrenBy(sentence, noun.index, "det")[0] ?? noun;
    if (!mark || mark.index !== first.index - 1 || childrenBy(sentence, index, "aux", "nsubj").length > 0) continue;
    tree.attach(index, noun.head, "advcl");
    tree.attach(noun.index, index, "nsubj");
    tree.setFeatures(index, { VerbForm: "Fin", Tense: "Past", Voice: null });
  }
}

/** "proposed instead a council": an adverb between a verb and a noun with its article parts them not, and the noun is the object. */
export function objectBehindAdverb(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const adverb = sentence.tokens[index];
    const [verb, article] = [sentence.tokens[index - 1], sentence.tokens[index + 1]];
    if (adverb?.upos !== "ADV" || verb?.upos !== "VERB" || article?.upos !== "DET") continue;
    const noun: Token | undefined = sentence.tokens[article.head];
    if (!noun || noun.index < index || noun.head !== verb.index || noun.deprel !== "obl" || adverb.head !== noun.index) continue;
    if (childrenBy(sentence, noun.index, "case").length > 0 || childrenBy(sentence, verb.index, "obj").length > 0) continue;
    tree.attach(noun.index, verb.index, "obj");
    tree.attach(index, verb.index, "advmod");
  }
}
