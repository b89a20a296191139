import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { lexiconOf as eventWords, kindsAlone } from "../events/lexicon.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, isNominal, isPastForm } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/** « s'achèvent avant d'avoir commencé »: what is done before or without something is no complement of its verb. */
export function asideTakenForComplement(tree: DraftTree, lexicon: Lexicon): void {
  const events = eventWords(lexicon.data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.deprel !== "xcomp" || verb.upos !== "VERB" || !events) continue;
    const isAside = childrenBy(sentence, index, "mark").some(({ form }) => {
      const word = form.toLowerCase();
      return events.has("without", word) || events.data.offsetSides[word] !== undefined;
    });
    if (isAside) tree.attach(index, verb.head, "advcl");
  }
}

/** "blamed each other after a round of talks ended on Tuesday": the preposition opens a clause, of which the verb stands behind its subject. */
export function courseBehindPreposition(tree: DraftTree, lexicon: Lexicon): void {
  const prepositions = treeWordsOf(lexicon.data.language)?.eitherWay ?? [];
  if (prepositions.length === 0) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (!verb || !isCourse(sentence, verb, lexicon)) continue;
    const subject = phraseBefore(sentence, verb, prepositions);
    const above = subject && verbAbove(sentence, subject);
    if (!subject || !above || above.index === index || !isOfTalks(sentence, subject, lexicon)) continue;
    if (!tree.attach(index, above.index, "advcl")) continue;
    tree.setFeatures(index, FINITE_PAST);
    tree.attach(subject.index, index, "nsubj");
    for (const mark of childrenBy(tree.sentence(), subject.index, "case")) {
      if (!prepositions.includes(mark.lemma.toLowerCase())) continue;
      tree.attach(mark.index, index, "mark");
      tree.setUpos(mark.index, "SCONJ");
    }
  }
}

/** "Talks meant to end the crisis closed on Tuesday": the participle that says what they are for is no verb of the clause. */
export function courseBehindPurpose(tree: DraftTree, lexicon: Lexicon): void {
  if ((treeWordsOf(lexicon.data.language)?.courses ?? []).length === 0) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const purpose = verb && isCourse(sentence, verb, lexicon) ? purposeAbove(sentence, verb) : null;
    const subject = purpose && subjectOf(sentence, purpose);
    if (!verb || !purpose || !subject || !isOfTalks(sentence, subject, lexicon)) continue;
    const ofNoun = purpose.deprel === "acl";
    if (!tree.promote(index, ofNoun ? subject.index : purpose.index)) continue;
    tree.setFeatures(index, FINITE_PAST);
    tree.attach(subject.index, index, "nsubj");
    if (!ofNoun) tree.attach(purpose.index, subject.index, "acl");
    for (const t of sentence.tokens)
      if (t.index > index && t.head < index && t.head >= purpose.index) tree.attach(t.index, index, t.deprel);
  }
}

/** "a statement after a second round of consultations, held on Monday and Tuesday": the participle behind the comma is said of the talks right before it. */
export function courseBehindComma(tree: DraftTree, lexicon: Lexicon): void {
  const events = eventWords(lexicon.data.language);
  if (!events) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.deprel !== "acl" || verb.feats["VerbForm"] !== "Part") continue;
    if (sentence.tokens[index - 1]?.form !== "," || childrenBy(sentence, index, "nsubj", "aux", "mark", "cc").length > 0)
      continue;
    const lemma = events.lemmaOf({ ...verb, lemma: verb.form.toLowerCase() });
    const { occurring, opening, ending } = events.data;
    if (![occurring, opening, ending].some((list) => list.includes(lemma))) continue;
    const talks = talksBefore(sentence, index - 2, lexicon);
    if (!talks || subtree(sentence, talks.index).includes(verb.head)) continue;
    if (tree.attach(index, talks.index, "acl")) tree.setLemma(index, lemma);
  }
}

/**
 * "A third round of talks between A and B closed in Doha on Wednesday": where the sentence has no verb of its own, what becomes of the talks at
 * its head is none of their participles.
 */
export function courseWithoutVerb(tree: DraftTree, lexicon: Lexicon): void {
  if ((treeWordsOf(lexicon.data.language)?.courses ?? []).length === 0) return;
  const sentence = tree.sentence();
  const subject = sentence.tokens.find(({ head }) => head < 0);
  if (!subject || !isNominal(subject) || !isOfTalks(sentence, subject, lexicon)) return;
  const verb = sentence.tokens.find((token) => token.index > subject.index && isCourse(sentence, token, lexicon));
  if (!verb) return;
  // "resumed on Tuesday, two weeks after they were suspended": a verb below it is that of another clause
  const own = new Set(subtree(sentence, verb.index));
  if (sentence.tokens.some((t) => !own.has(t.index) && (t.feats["VerbForm"] === "Fin" || t.upos === "AUX"))) return;
  // "talks, opened on Monday, …"
  if (sentence.tokens.slice(0, verb.index).some(({ upos, form }) => upos === "PUNCT" && form === ",")) return;
  tree.promote(verb.index, subject.index);
  tree.setFeatures(verb.index, FINITE_PAST);
  tree.attach(subject.index, verb.index, "nsubj");
}

/** The whole of the talks that end right before a place: "a second round of consultations". */
function talksBefore(sentence: Sentence, last: number, lexicon: Lexicon): Token | null {
  let at = sentence.tokens[last] ?? null;
  let found: Token | null = null;
  for (let steps = 0; at && at.upos === "NOUN" && steps < 3; steps++) {
    if (isOfTalks(sentence, at, lexicon)) found = at;
    if (universal(at.deprel) !== "nmod") break;
    at = headOf(sentence, at);
  }
  return found;
}

const LOOSE: ReadonlySet<string> = new Set(["acl", "advcl", "xcomp", "ccomp"]);

/** A past form of what becomes of talks, behind a phrase and with nothing of its own before it. */
function isCourse(sentence: Sentence, verb: Token, lexicon: Lexicon): boolean {
  const course = treeWordsOf(lexicon.data.language)?.courses.find(({ word }) => word === verb.lemma.toLowerCase());
  if (!course || course.participle === verb.form.toLowerCase() || !isPastForm(verb) || !LOOSE.has(verb.deprel)) return false;
  const before = sentence.tokens[verb.index - 1];
  if (!before || ["PUNCT", "CCONJ", "AUX", "PART"].includes(before.upos)) return false;
  if (childrenBy(sentence, verb.index, "nsubj", "aux", "cop", "mark", "cc", "obj").length > 0) return false;
  // "after a round opened by the king"
  return !childrenBy(sentence, verb.index, "obl").some((t) =>
    childrenBy(sentence, t.index, "case").some((c) => lexicon.is("agents", c.lemma.toLowerCase())),
  );
}

/** The noun behind a preposition that opens clauses too, of which the phrase ends right before the verb. */
function phraseBefore(sentence: Sentence, verb: Token, prepositions: readonly string[]): Token | null {
  const found = sentence.tokens.find((noun) => {
    if (!isNominal(noun) || noun.index > verb.index) return false;
    const own = subtree(sentence, noun.index).filter((i) => i < verb.index);
    const first = childrenBy(sentence, noun.index, "case").find((t) => prepositions.includes(t.lemma.toLowerCase()));
    return first !== undefined && own[0] === first.index && own.at(-1) === verb.index - 1;
  });
  return found ?? null;
}

function verbAbove(sentence: Sentence, word: Token): Token | null {
  let at = headOf(sentence, word);
  for (let steps = 0; at && at.upos !== "VERB" && steps < 6; steps++) at = headOf(sentence, at);
  return at?.upos === "VERB" ? at : null;
}

/** The verb of the clause, a past form, below whose infinitive or gerund a word stands. */
function purposeAbove(sentence: Sentence, verb: Token): Token | null {
  let at = headOf(sentence, verb);
  let below: Token = verb;
  for (let steps = 0; at && steps < 6; steps++) {
    const aim = ["xcomp", "advcl"].includes(universal(below.deprel)) && below.upos === "VERB" && !isPastForm(below);
    if (aim && isPastForm(at) && childrenBy(sentence, at.index, "aux", "cop", "obj").length === 0) return at;
    below = at;
    at = headOf(sentence, at);
  }
  return null;
}

/** What the clause is about: a noun right before the participle, which is its subject or stands above everything. */
function subjectOf(sentence: Sentence, purpose: Token): Token | null {
  const own = childrenBy(sentence, purpose.index, "nsubj").find((t) => subtree(sentence, t.index).at(-1) === purpose.index - 1);
  if (own) return own;
  let noun = purpose.deprel === "acl" ? headOf(sentence, purpose) : null;
  while (noun && universal(noun.deprel) === "nmod") noun = headOf(sentence, noun);
  return noun && noun.head < 0 && isNominal(noun) ? noun : null;
}

/** True of a phrase for talks: "a round of talks", "the meeting". */
function isOfTalks(sentence: Sentence, noun: Token, lexicon: Lexicon): boolean {
  const events = eventWords(lexicon.data.language);
  return (
    events !== null &&
    subtree(sentence, noun.index).some((i) => {
      const word = sentence.tokens[i];
      const kinds = word && word.upos === "NOUN" ? kindsAlone(events, word) : [];
      return kinds.some((kind) => events.crosswalk.kinds[kind]?.plover.type === "CONSULT");
    })
  );
}
