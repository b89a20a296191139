import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isRelative } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, isMarked, isNominal, isPastForm } from "./draft-tree.ts";

/** "said in an address that it would hold": a clause with the conjunction and a subject of its own is no relative clause. */
export function contentClause(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    if (!clause || clause.deprel !== "acl:relcl") continue;
    // "a truce, which Moscow rejects"
    if (
      childrenBy(sentence, index, "obj").some((t) => t.feats["PronType"] === "Rel" && sentence.tokens[t.index - 1]?.form === ",")
    )
      continue;
    const mark = childrenBy(sentence, index, "mark").find((t) => t.upos === "SCONJ" && t.index < index);
    if ((mark && !lexicon.is("clauseMarks", mark.lemma)) || !isFinite(sentence, clause)) continue;
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index > (mark?.index ?? clause.head) && t.index < index);
    if (!subject || isRelative(subject, lexicon)) continue;
    const verb = sayingAbove(sentence, clause, lexicon);
    // "told reporters the organisation was …": without the conjunction only behind somebody who is told
    const told = (): boolean =>
      verb !== null &&
      verb.index === sentence.tokens[clause.head]?.head &&
      cueOf(sentence, verb, lexicon)?.entry.frames.has("other") === true;
    if (verb && (mark || told())) tree.attach(index, verb.index, "ccomp");
  }
}

/**
 * "said after talks with the rebels that it would hold", "said in an interview that fighting had stopped": a verb of speech that
 * has nothing else for content has the clause behind the conjunction, which has a subject of its own, whatever the tree hangs it on.
 */
export function contentBehindPhrases(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || universal(verb.deprel) === "parataxis" || !isSaying(sentence, verb, lexicon)) continue;
    if (!childrenBy(sentence, index, "nsubj").some((t) => t.index < index)) continue;
    const mark = sentence.tokens.find((t) => t.index > index && lexicon.is("clauseMarks", t.lemma) && t.upos !== "ADV");
    if (!mark || mark.index === index + 1) continue;
    const between = sentence.tokens.slice(index + 1, mark.index);
    if (between.some((t) => /^[,;:"“”]$/.test(t.form) || (t.upos === "VERB" && t.feats["VerbForm"] === "Fin"))) continue;
    if (childrenBy(sentence, index, "obj").some((t) => t.index < mark.index) && takesThings(sentence, verb, lexicon)) continue;
    const clause = sentence.tokens.find(
      (t) =>
        t.index > mark.index && t.head >= index && t.head < mark.index && universal(t.deprel) === "acl" && isFinite(sentence, t),
    );
    const subject =
      clause && childrenBy(sentence, clause.index, "nsubj").find((t) => t.index > mark.index && t.index < clause.index);
    if (!clause || !subject || isRelative(subject, lexicon)) continue;
    if (!tree.attach(mark.index, clause.index, "mark")) continue;
    tree.setUpos(mark.index, "SCONJ");
    tree.setFeatures(mark.index, { PronType: null });
    tree.attach(clause.index, index, "ccomp");
  }
}

/** True where a verb of speech may have a noun for content, with or without a preposition. */
function takesThings(sentence: Sentence, verb: Token, lexicon: Lexicon): boolean {
  const entry = cueOf(sentence, verb, lexicon)?.entry;
  return entry !== undefined && (entry.frames.has("object") || entry.charge.size > 0);
}

function sayingAbove(sentence: Sentence, clause: Token, lexicon: Lexicon): Token | null {
  let at = headOf(sentence, clause);
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.upos === "VERB") return isSaying(sentence, at, lexicon) ? at : null;
    if (!["obl", "obj", "iobj", "nmod", "flat", "appos", "xcomp"].includes(universal(at.deprel))) return null;
    at = headOf(sentence, at);
  }
  return null;
}

/** "said on Tuesday it would not": what stands between the verb of speech and the subject of what is said tells when it was said. */
export function datedSpeech(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    const verb = clause && headOf(sentence, clause);
    if (clause?.deprel !== "ccomp" || verb?.upos !== "VERB" || verb.index > index || !cueOf(sentence, verb, lexicon)) continue;
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index > verb.index && t.index < index);
    if (!subject || childrenBy(sentence, index, "mark").length > 0) continue;
    const start = subtree(sentence, subject.index)[0] ?? subject.index;
    for (const t of childrenBy(sentence, index, "obl", "advmod").filter((c) => c.index > verb.index && c.index < start)) {
      if (sentence.tokens.slice(verb.index + 1, start).some((w) => w.form === ",")) break;
      tree.attach(t.index, verb.index, t.deprel);
    }
  }
}

/** "said the talks foundered": where nothing but a clause can follow, a noun with a past form behind it is one. */
export function bareContent(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (!verb || verb.upos !== "VERB" || !isSaying(sentence, verb, lexicon)) continue;
    const frames = cueOf(sentence, verb, lexicon)?.entry.frames;
    if (!frames || frames.has("object") || frames.has("other")) continue;
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index < index);
    const noun = childrenBy(sentence, index, "obj", "nsubj", "iobj").find((t) => t.index > index && isNominal(t));
    const said = noun && childrenBy(sentence, noun.index, "acl").find((t) => t.deprel === "acl" && isPastForm(t));
    if (!subject || !noun || !said || isMarked(sentence, noun.index)) continue;
    if (childrenBy(sentence, said.index, "aux", "nsubj", "mark").length > 0) continue;
    tree.attach(said.index, index, "ccomp");
    tree.setFeatures(said.index, FINITE_PAST);
    tree.attach(noun.index, said.index, "nsubj");
  }
}

/** "while Rome said sanctions remained": the noun between a verb of speech and a clause without a subject is the clause's. */
export function subjectOfContent(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    const verb = clause && headOf(sentence, clause);
    if (clause?.deprel !== "ccomp" || verb?.upos !== "VERB" || verb.index > index) continue;
    const past = isPastForm(clause) && childrenBy(sentence, index, "aux", "cop").length === 0;
    if (!isFinite(sentence, clause) && !past) continue;
    const frames = cueOf(sentence, verb, lexicon)?.entry.frames;
    if (!frames || frames.has("other") || frames.has("object")) continue;
    if (childrenBy(sentence, index, "nsubj", "expl", "mark").length > 0) continue;
    const noun = childrenBy(sentence, verb.index, "obj", "iobj").find((t) => t.index > verb.index && t.index < index);
    if (!noun || !isNominal(noun) || isMarked(sentence, noun.index)) continue;
    tree.attach(noun.index, index, "nsubj");
    if (past) tree.setFeatures(index, FINITE_PAST);
  }
}

/** "…, the army said, in what observers call a first": a clause that a preposition leads is not what is said. */
export function ledFreeRelative(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    if (clause?.deprel !== "ccomp" || clause.head > index) continue;
    const start = subtree(sentence, index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? index;
    const before = sentence.tokens[start - 1];
    const alone = before && childrenBy(sentence, before.index, "case").find((t) => t.index < before.index);
    if (alone && before.head === clause.head && isOpening(before) && sentence.tokens[alone.index - 1]?.form === ",") {
      tree.attach(index, before.index, "acl:relcl");
      continue;
    }
    const [led, opening] = [sentence.tokens[start], sentence.tokens[start + 1]];
    if (led?.upos === "ADP" && opening && isOpening(opening) && before?.form === ",") tree.attach(index, clause.head, "advcl");
  }
}

const isOpening = (token: Token): boolean => ["Int", "Rel"].includes(token.feats["PronType"] ?? "");

/** "Rebels retreat, Abuja says door open": a headline leaves out the verb of what is said, which stands behind the verb of speech. */
export function verblessContent(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const frames = verb?.upos === "VERB" ? cueOf(sentence, verb, lexicon)?.entry.frames : undefined;
    if (!frames || frames.has("object") || frames.has("other") || frames.has("predicate")) continue;
    const noun = childrenBy(sentence, index, "obj").find((t) => t.index > index && isNominal(t) && !isMarked(sentence, t.index));
    const state = noun && childrenBy(sentence, index, "xcomp", "ccomp").find((t) => t.index > noun.index && t.upos === "ADJ");
    if (!noun || !state || childrenBy(sentence, state.index, "case", "mark", "nsubj", "cop").length > 0) continue;
    tree.attach(state.index, index, "ccomp");
    tree.attach(noun.index, state.index, "nsubj");
    const before = childrenBy(sentence, index, "ccomp").find((t) => t.index < index && isFinite(sentence, t));
    if (before && tree.promote(before.index, index)) tree.attach(index, before.index, "parataxis");
  }
}

/** True where a verb reports what is said in a clause. */
export const isSaying = (sentence: Sentence, verb: Token, lexicon: Lexicon): boolean => {
  const cue = verb.upos === "VERB" ? cueOf(sentence, verb, lexicon) : null;
  return cue !== null && !cue.entry.verb.weak && childrenBy(sentence, verb.index, "ccomp").length === 0;
};
