import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isRelative } from "../statements/clause.ts";
import { cueOf, isReflexive } from "../statements/entry.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, firstOfGroup, isMarked, isNominal, isPastForm, lastOf } from "./draft-tree.ts";
import { nameHead } from "./nouns.ts";

/** "after gunmen looted its stores", "ten days after X and Y met": the nouns right before a finite verb without a subject are that, and the preposition opens the clause. */
export function subjectBehindConjunction(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const noun = headOfJoined(sentence, sentence.tokens[index - 1]);
    if (verb?.upos !== "VERB" || verb.deprel !== "advcl" || verb.feats["VerbForm"] !== "Fin") continue;
    if (!noun || !isNominal(noun) || noun.head !== verb.head || noun.deprel !== "obl") continue;
    const mark = childrenBy(sentence, noun.index, "case").find((t) => t.index < noun.index);
    if (!mark || childrenBy(sentence, index, "nsubj", "mark").length > 0) continue;
    tree.attach(noun.index, index, "nsubj");
    tree.attach(mark.index, index, "mark");
  }
}

/** "The two last met in Geneva": an adjective right before the verb, behind its subject, says when. */
export function adjectiveBehindSubject(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    const verb = sentence.tokens[index + 1];
    if (word?.upos !== "ADJ" || word.deprel !== "nsubj" || verb?.upos !== "VERB" || word.head !== verb.index) continue;
    const before = sentence.tokens[index - 1];
    // "the two last": the tree counts last ones
    const counted = before?.upos === "NUM" && before.head === index ? before : null;
    if (counted) {
      tree.attach(counted.index, verb.index, "nsubj");
      for (const det of childrenBy(sentence, index, "det")) tree.attach(det.index, counted.index, "det");
    }
    const isBehind = counted !== null || childrenBy(sentence, verb.index, "nsubj").some((t) => t.index === index - 1);
    if (isBehind) tree.attach(index, verb.index, "advmod");
  }
}

/** "It had been due to start on 12 June": what is due to be done is said to be due, whatever the tree makes the verb of it. */
export function dueBeforeVerb(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [due, mark, verb] = [index, index + 1, index + 2].map((i) => sentence.tokens[i]);
    if (due?.upos !== "ADJ" || mark?.upos !== "PART" || verb?.upos !== "VERB") continue;
    if (!["mark", "case"].includes(due.deprel) && universal(due.deprel) !== "advcl") continue;
    const isSaid = childrenBy(sentence, verb.index, "cop").some((t) => t.index < index);
    if (due.head !== verb.index || !isSaid || !tree.promote(index, verb.index)) continue;
    tree.attach(verb.index, index, "xcomp");
    tree.attach(mark.index, verb.index, "mark");
    for (const t of childrenBy(sentence, verb.index, "nsubj", "aux", "cop", "conj", "punct", "mark", "advcl", "parataxis"))
      if (t.index !== index && t.index !== mark.index && (t.index < index || universal(t.deprel) === "conj"))
        tree.attach(t.index, index, t.deprel);
  }
}

/** « …, les négociations s'étant achevées mardi », "…, the talks having ended on Monday": the noun right before is the participle's subject, and no other verb's. */
export function subjectOfAbsolute(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    const other = noun && universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
    const before = sentence.tokens.findLast((t) => t.index < index && !["DET", "ADJ", "NUM"].includes(t.upos));
    if (!noun || !other || other.index > index || before?.form !== ",") continue;
    const helper = sentence.tokens.find((t) => t.index > index && t.upos === "AUX" && t.feats["VerbForm"] === "Part");
    const verb = helper ? headOf(sentence, helper) : null;
    if (!helper || verb?.upos !== "VERB" || childrenBy(sentence, verb.index, "nsubj").length > 0) continue;
    const isBetween = sentence.tokens.slice(index, helper.index).some((t) => t.form === "," || t.upos === "VERB");
    if (!isBetween) tree.attach(index, verb.index, "nsubj");
  }
}

/** "a meeting due to be held": what is due is to be done, and no reason is given. */
export function dueToBeDone(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const due = sentence.tokens[index];
    const mark = sentence.tokens[index + 1];
    if (due?.upos !== "ADJ" || !["mark", "case"].includes(due.deprel) || mark?.upos !== "PART" || mark.head !== index) continue;
    const verb = sentence.tokens.slice(index + 2).find((t) => t.upos === "VERB");
    const noun = verb && universal(verb.deprel) === "acl" ? headOf(sentence, verb) : null;
    if (!verb || !noun || noun.index > index || ![verb.index, noun.index].includes(due.head)) continue;
    if (childrenBy(sentence, verb.index, "aux:pass").length === 0) continue;
    tree.attach(index, noun.index, "acl");
    tree.attach(verb.index, index, "xcomp");
    tree.attach(mark.index, verb.index, "mark");
    // where and when it is due
    for (const { index: below } of childrenBy(sentence, verb.index, "obl")) tree.attach(below, index, "obl");
  }
}

/** The first of the nouns that the last of them is joined to. */
function headOfJoined(sentence: Sentence, last: Token | undefined): Token | undefined {
  let noun = last;
  while (noun && ["conj", "flat"].includes(universal(noun.deprel)) && noun.head >= 0 && noun.head < noun.index)
    noun = sentence.tokens[noun.head];
  return noun;
}

/** "Brazil, Chile and Cuba act as guarantors": the noun before a finite verb without a subject is its subject. */
export function subjectOfPlainVerb(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.feats["VerbForm"] !== "Fin" || childrenBy(sentence, index, "nsubj", "expl").length > 0)
      continue;
    const noun = childrenBy(sentence, index, "compound", "nmod", "dep", "vocative").find(
      (t) => t.index < index && isNominal(t) && t.deprel !== "compound:prt" && !isMarked(sentence, t.index),
    );
    if (noun) tree.attach(noun.index, index, "nsubj");
  }
}

/** « La session du dialogue, qui devait se tenir, n'a pas eu lieu »: what opens the sentence without a preposition, and with a clause of its own, is the subject. */
export function openingTakenForCircumstance(tree: DraftTree): void {
  const sentence = tree.sentence();
  const root = sentence.tokens.find(({ head, upos }) => head < 0 && upos === "VERB");
  if (!root || childrenBy(sentence, root.index, "nsubj", "csubj", "expl").length > 0) return;
  const noun = childrenBy(sentence, root.index, "obl").find((t) => t.index < root.index && t.upos === "NOUN");
  if (!noun || isMarked(sentence, noun.index) || subtree(sentence, noun.index)[0] !== 0) return;
  if (childrenBy(sentence, noun.index, "acl").length + childrenBy(sentence, noun.index, "nmod").length < 1) return;
  const hasClause = subtree(sentence, noun.index).some((i) => universal(sentence.tokens[i]?.deprel ?? "") === "acl");
  if (hasClause) tree.attach(noun.index, root.index, "nsubj");
}

/** "A proposal to involve X as an observer was rejected": what a preposition opens is no second subject, but the infinitive's. */
export function markedSubject(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    if (!noun?.deprel.startsWith("nsubj") || noun.head < index || childrenBy(sentence, index, "case").length === 0) continue;
    const subject = childrenBy(sentence, noun.head, "nsubj").find((t) => t.index < index && !isMarked(sentence, t.index));
    const inner = subject && childrenBy(sentence, subject.index, "acl").findLast((t) => t.index < index && t.upos === "VERB");
    if (inner) tree.attach(index, inner.index, "obl");
  }
}

/** "M, whose leader X was negotiator, …": the noun behind the relative is the subject of its clause, beside nothing. */
export function ownedBeside(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    const owner =
      noun?.deprel === "appos" ? childrenBy(sentence, index, "nmod").find((t) => t.deprel === "nmod:poss") : undefined;
    if (!noun || !owner || !isRelative(owner, lexicon) || owner.index > index) continue;
    const clause = childrenBy(sentence, noun.head, "acl").find(
      (t) => t.index > index && t.deprel === "acl:relcl" && childrenBy(sentence, t.index, "nsubj").length === 0,
    );
    if (clause) tree.attach(index, clause.index, "nsubj");
    else clauseOfOwned(tree, noun);
  }
}

/** "M, whose leader X was negotiator until 2019, will stop": what the copula says of X is the relative's, and the verb of M the sentence's. */
function clauseOfOwned(tree: DraftTree, noun: Token): void {
  const sentence = tree.sentence();
  const end = lastOf(sentence, noun.index);
  const told = sentence.tokens.find(
    (t) =>
      t.index > end &&
      childrenBy(sentence, t.index, "cop").some((c) => c.index === end + 1) &&
      childrenBy(sentence, t.index, "nsubj").length === 0,
  );
  const owner = sentence.tokens[noun.head];
  const verb = owner && headOf(sentence, owner);
  if (!told || !owner || !verb || verb.index < told.index || !owner.deprel.startsWith("nsubj")) return;
  if (told.head < 0) tree.reroot(verb.index, "parataxis");
  if (tree.attach(told.index, owner.index, "acl:relcl")) tree.attach(noun.index, told.index, "nsubj");
}

/** « Syrie : Moscou et Téhéran se portent garants »: what stands before a colon is the topic where a subject stands behind it. */
export function topicBeforeColon(tree: DraftTree): void {
  const sentence = tree.sentence();
  const colon = sentence.tokens.findIndex((t) => t.form === ":");
  if (colon < 1 || colon > 4) return;
  const topic = sentence.tokens.find((t) => t.index < colon && t.head > colon && universal(t.deprel) === "nsubj");
  if (!topic) return;
  const other = childrenBy(sentence, topic.head, "nsubj").find((t) => t.index > colon && t.index < topic.head);
  if (other) tree.attach(topic.index, topic.head, "dislocated");
}

/** "A blamed B, and a spokesman for C, Mr D, deplored …": a noun between "and" and a past form is its subject. */
export function lostSubject(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (!verb || !isPastForm(verb) || ["acl", "amod", "xcomp"].includes(universal(verb.deprel))) continue;
    if (childrenBy(sentence, index, "aux", "cop").length > 0) continue;
    const joint = sentence.tokens.findLastIndex(
      (t) => t.index < index && t.upos === "CCONJ" && sentence.tokens[t.index - 1]?.form === ",",
    );
    if (joint < 2) continue;
    const earlier = sentence.tokens.findLast((t) => t.index < joint && t.upos === "VERB" && isFinite(sentence, t));
    const end = relativeBefore(sentence, joint, index);
    if (!earlier || sentence.tokens.slice(joint, end).some((t) => t.upos === "VERB" && isFinite(sentence, t))) continue;
    const own = childrenBy(sentence, index, "nsubj").find((t) => t.index < index);
    if (own && own.index > earlier.index) continue;
    const between = sentence.tokens.slice(joint + 1, end).filter((t) => t.upos !== "PUNCT");
    const loose = between.filter((t) => isNominal(t) && (t.head < joint || t.head >= index));
    const [subject, ...others] = loose;
    if (!subject || isMarked(sentence, subject.index) || between.some((t) => t.index < subject.index && t.upos === "ADP"))
      continue;
    if (!["conj", "appos", "obj", "nsubj", "parataxis", "root", "dep"].includes(universal(subject.deprel))) continue;
    const last = sentence.tokens[index - 1];
    if (!last || (last.upos !== "PUNCT" && last.index > lastOf(sentence, subject.index) && last.upos !== "ADV")) continue;
    if (subject.head < 0) continue;
    if (own) tree.attach(own.index, earlier.index, "nsubj");
    if (verb.head >= 0 && !tree.attach(index, earlier.index, "conj")) continue;
    tree.setFeatures(index, FINITE_PAST);
    tree.attach(subject.index, index, "nsubj");
    for (const t of others) if (t.upos === "PROPN") tree.attach(t.index, subject.index, "appos");
    // a name beside a noun that belongs to the subject is the subject's
    for (const t of between) {
      if (t.upos === "PROPN" && t.deprel === "appos" && t.index > subject.index && sentence.tokens[t.index - 1]?.form === ",")
        tree.attach(t.index, subject.index, "appos");
    }
  }
}

/** Where the clause begins that a noun behind "and" has between commas before its verb ("but X, who had flown in, asked"); else the verb. */
function relativeBefore(sentence: Sentence, joint: number, verb: number): number {
  if (sentence.tokens[verb - 1]?.form !== ",") return verb;
  const pronoun = sentence.tokens.findIndex(
    (t) => t.index > joint && t.index < verb && t.feats["PronType"] === "Rel" && sentence.tokens[t.index - 1]?.form === ",",
  );
  const noun = pronoun < 0 ? undefined : sentence.tokens[pronoun - 2];
  return noun && isNominal(noun) ? pronoun - 1 : verb;
}

/** "said fighting had erupted": a verbal noun right before a clause without a subject is its subject. */
export function gerundSubject(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    if (noun?.feats["VerbForm"] !== "Ger" || noun.deprel !== "xcomp") continue;
    const clause = childrenBy(sentence, noun.head, "ccomp").find((t) => t.index > index && isFinite(sentence, t));
    if (!clause || childrenBy(sentence, clause.index, "nsubj", "mark").length > 0) continue;
    if (sentence.tokens.slice(index + 1, clause.index).some((t) => t.head !== clause.index)) continue;
    tree.attach(index, clause.index, "nsubj");
  }
}

/** « un cycle, lequel s'était tenu à Genève »: the relative that inflects is the subject of a reflexive verb without one, never its object. */
export function relativeTakenForObject(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const pronoun = sentence.tokens[index];
    if (pronoun?.feats["PronType"] !== "Rel" || pronoun.feats["Gender"] === undefined || pronoun.deprel !== "obj") continue;
    const verb = headOf(sentence, pronoun);
    if (!verb || verb.index < index || !isReflexive(sentence, verb, lexicon)) continue;
    if (childrenBy(sentence, index, "case").length > 0 || childrenBy(sentence, verb.index, "nsubj").length > 0) continue;
    tree.attach(index, verb.index, "nsubj");
  }
}

/** "X, who before leaving had questioned Y, said …": a clause with a relative subject hangs on the noun before the pronoun. */
export function lostRelative(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (!verb || verb.upos !== "VERB" || !["ccomp", "advcl", "parataxis", "obl"].includes(verb.deprel)) continue;
    // "a truce, which Moscow rejects": as object only right behind the comma
    const pronoun = childrenBy(sentence, index, "nsubj", "obj").find(
      (t) =>
        t.index < index &&
        isRelative(t, lexicon) &&
        (t.deprel !== "obj" || (t.feats["PronType"] === "Rel" && sentence.tokens[t.index - 1]?.form === ",")),
    );
    // "which the opposition says was rigged": the clause between has the pronoun for its own
    const between = sentence.tokens[verb.head];
    if (between && pronoun && between.deprel === "acl:relcl" && pronoun.index < between.index && between.index < index) continue;
    const comma = pronoun && sentence.tokens[pronoun.index - 1];
    const before = comma?.form === "," ? sentence.tokens[comma.index - 1] : undefined;
    const noun = before ? isNominal(before) && nameHead(sentence, before) : pronoun && subjectBefore(sentence, verb, pronoun);
    if (noun) tree.attach(index, noun.index, "acl:relcl");
  }
}

/** "A summit of the two that was to be held has been cancelled, X said": the noun before the pronoun that is the subject of a later verb. */
function subjectBefore(sentence: Sentence, verb: Token, pronoun: Token): Token | null {
  if (verb.deprel !== "ccomp" || universal(pronoun.deprel) !== "nsubj" || pronoun.feats["PronType"] !== "Rel") return null;
  const before = sentence.tokens.slice(0, pronoun.index);
  return (
    before.find(
      (t) =>
        isNominal(t) &&
        universal(t.deprel) === "nsubj" &&
        t.head > verb.index &&
        subtree(sentence, t.index).at(-1) === pronoun.index - 1,
    ) ?? null
  );
}

/** « Qui le paiera n'est pas dit »: a finite verb that is a subject is a clause, and the question word before it its own subject. */
export function questionTakenForSubject(tree: DraftTree): void {
  for (const { index, upos, feats, deprel, head } of tree.sentence().tokens) {
    if (upos !== "VERB" || feats["VerbForm"] !== "Fin" || universal(deprel) !== "nsubj") continue;
    const asked = childrenBy(tree.sentence(), head, "nsubj").find((t) => t.index < index && t.upos === "PRON");
    if (!asked || !["Int", "Rel"].includes(asked.feats["PronType"] ?? "")) continue;
    tree.attach(asked.index, index, "nsubj");
    tree.attach(index, head, "csubj");
  }
}

/**
 * "A workshop is to open in Juba, the office said", « Un cycle s'ouvrira en mai, ont indiqué les ministères »: of two subjects
 * of a verb of speech the one before the content is the content's, though the tree takes the other for an object.
 */
export function subjectBeforeContent(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const content = childrenBy(sentence, index, "ccomp", "advcl", "conj").findLast(
      (t) => t.index < index && childrenBy(sentence, t.index, "nsubj", "csubj", "mark").length === 0,
    );
    if (!content) continue;
    const subjects = childrenBy(sentence, index, "nsubj");
    const lent = subjects.find((t) => t.index < content.index);
    if (!lent) continue;
    const own = subjects.find((t) => t.index > content.index);
    if (own) {
      if (content.deprel === "ccomp") tree.attach(lent.index, content.index, "nsubj");
      continue;
    }
    const inverted = lexicon.data.insertionsKeepOrder ? null : invertedBehind(tree, index, lexicon);
    if (!inverted || !isFinite(sentence, content)) continue;
    tree.attach(lent.index, content.index, "nsubj");
    tree.attach(inverted, index, "nsubj");
    tree.attach(content.index, index, "ccomp");
  }
}

/** The noun behind a verb of speech that a comma parts from what is said before it: its subject, whatever the tree calls it. */
function invertedBehind(tree: DraftTree, index: number, lexicon: Lexicon): number | null {
  const sentence = tree.sentence();
  const verb = sentence.tokens[index];
  if (!verb || sentence.tokens[firstOfGroup(sentence, index) - 1]?.form !== "," || !cueOf(sentence, verb, lexicon)) return null;
  return childrenBy(sentence, index, "obj").find((t) => t.index > index && isNominal(t))?.index ?? null;
}
