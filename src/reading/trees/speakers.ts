import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { cueOf } from "../statements/entry.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, firstOfGroup, isMarked, isNominal, isPastForm } from "./draft-tree.ts";

/** « L'opposition, elle, dénonce … »: the pronoun set off by commas stresses the subject before it, and is not another. */
export function stressedPronoun(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const pronoun = sentence.tokens[index];
    if (pronoun?.upos !== "PRON" || !["nsubj", "dislocated", "appos"].includes(universal(pronoun.deprel))) continue;
    if (sentence.tokens[index - 1]?.form !== "," || sentence.tokens[index + 1]?.form !== ",") continue;
    const noun = sentence.tokens[index - 2];
    const subject = noun && topUpTo(sentence, noun, index);
    if (!subject || !isNominal(subject) || !agree(subject, pronoun) || pronoun.feats["Person"] !== "3") continue;
    const verb = sentence.tokens.find((t) => t.index > index + 1 && t.upos === "VERB" && isPredicate(sentence, t));
    if (!verb || childrenBy(sentence, verb.index, "nsubj").some((t) => t.index > index)) continue;
    tree.attach(subject.index, verb.index, "nsubj");
    tree.attach(index, verb.index, "dislocated");
  }
}

const isPredicate = (sentence: Sentence, verb: Token): boolean =>
  !["acl", "amod"].includes(universal(verb.deprel)) &&
  (verb.feats["VerbForm"] === "Fin" || childrenBy(sentence, verb.index, "aux").length > 0);

const agree = (a: Token, b: Token): boolean =>
  a.feats["Number"] === undefined || b.feats["Number"] === undefined || a.feats["Number"] === b.feats["Number"];

/** The highest noun above a word that still stands before `limit`. */
function topUpTo(sentence: Sentence, word: Token, limit: number): Token {
  let at = word;
  for (let head = headOf(sentence, at); head && head.index < limit && isNominal(head); head = headOf(sentence, at)) at = head;
  return at;
}

/** « …, a déclaré à la presse Ana Ruiz, membre du comité »: the name behind those who are told something is who tells it. */
export function nameBehindHearers(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { first, last, type } of tree.sentence().names) {
    const sentence = tree.sentence();
    const name = sentence.tokens[first];
    const noun = sentence.tokens[first - 1];
    if (type !== "PER" || !name || !noun || noun.upos !== "NOUN" || name.head < 0) continue;
    if (name.head !== noun.index || !isHearer(noun, lexicon)) continue;
    const verb = headOf(sentence, noun);
    if (verb?.upos !== "VERB" || verb.index > noun.index || !isMarked(sentence, noun.index)) continue;
    if (!cueOf(sentence, verb, lexicon) || childrenBy(sentence, verb.index, "nsubj").length > 0) continue;
    if (sentence.tokens[firstOfGroup(sentence, verb.index) - 1]?.upos !== "PUNCT") continue;
    tree.attach(first, verb.index, "nsubj");
    for (const t of childrenOf(tree.sentence(), noun.index)) if (t.index > last) tree.attach(t.index, first, t.deprel);
  }
}

/** Those who hear something, or where it is said: no title of the one whose name follows. */
const isHearer = (noun: Token, lexicon: Lexicon): boolean =>
  noun.feats["Number"] === "Plur" || lexicon.is("occasions", noun.lemma) || lexicon.is("documents", noun.lemma);

/** « a qualifié l'accord de pacte et prié M. X de … »: who stands behind a second participle is asked, the subject is the first's. */
export function objectOfSecondParticiple(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.deprel !== "conj" || verb.feats["VerbForm"] !== "Part" || verb.feats["Tense"] === "Pres")
      continue;
    const first = headOf(sentence, verb);
    if (!first || childrenBy(sentence, index, "aux", "cop").length > 0) continue;
    if (!childrenBy(sentence, first.index, "aux").some((t) => t.deprel === "aux:tense" && t.lemma !== "être")) continue;
    const [behind, ...more] = childrenBy(sentence, index, "nsubj");
    if (!behind || more.length > 0 || behind.index < index || isMarked(sentence, behind.index)) continue;
    if (sentence.tokens[index - 1]?.upos !== "CCONJ" || childrenBy(sentence, first.index, "nsubj").length === 0) continue;
    tree.attach(behind.index, index, "obj");
    tree.setFeatures(index, { Voice: null });
  }
}

/** « a reproché à son interlocuteur d'avoir reculé »: the infinitive belongs to the verb that is done to somebody, not to whom it is. */
export function infinitiveBehindReceiver(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const infinitive = sentence.tokens[index];
    if (infinitive?.upos !== "VERB" || universal(infinitive.deprel) !== "acl") continue;
    const helper = childrenBy(sentence, index, "aux").find((t) => t.feats["VerbForm"] === "Inf");
    if (infinitive.feats["VerbForm"] !== "Inf" && !helper) continue;
    const noun = headOf(sentence, infinitive);
    const verb = noun && headOf(sentence, noun);
    if (!noun || verb?.upos !== "VERB" || verb.index > noun.index || !["obl", "obj", "iobj"].includes(universal(noun.deprel)))
      continue;
    if (childrenBy(sentence, verb.index, "xcomp", "ccomp").length > 0) continue;
    const cue = cueOf(sentence, verb, lexicon);
    if (cue?.entry.frames.has("other") !== true || lexicon.nouns.has(noun.lemma)) continue;
    const people =
      ["PROPN", "PRON"].includes(noun.upos) || lexicon.is("speakers", noun.lemma) || isAddressed(sentence, noun, lexicon);
    if (people) tree.attach(index, verb.index, "xcomp");
  }
}

const isAddressed = (sentence: Sentence, noun: Token, lexicon: Lexicon): boolean =>
  childrenBy(sentence, noun.index, "case").some((t) => lexicon.is("addresseeMarks", t.lemma));

/** « avaient appelé séparément à une trêve »: what follows an adverb behind a verb belongs to the verb. */
export function phraseBehindAdverb(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    const adverb = noun && headOf(sentence, noun);
    if (!noun || !isNominal(noun) || noun.deprel !== "obl:arg" || adverb?.upos !== "ADV" || adverb.index > index) continue;
    const verb = headOf(sentence, adverb);
    if (verb?.upos !== "VERB" || verb.index !== adverb.index - 1 || (subtree(sentence, index)[0] ?? 0) !== adverb.index + 1)
      continue;
    if (cueOf(sentence, verb, lexicon)) tree.attach(index, verb.index, "obl:arg");
  }
}

/** "…," scoffed the senator: in a language that tells the speaker behind a quotation too, whoever stands right behind the verb said it. */
export function speakerBehindQuotation(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || !isPastForm(verb) || !/^["”’]$/.test(sentence.tokens[index - 1]?.form ?? "")) continue;
    if (!/^[,!?]$/.test(sentence.tokens[index - 2]?.form ?? "") || childrenBy(sentence, index, "nsubj", "aux").length > 0)
      continue;
    const person = childrenBy(sentence, index, "obj", "iobj", "xcomp", "ccomp").find((t) => t.index > index && isNominal(t));
    if (!person || person.upos === "PRON" || isMarked(sentence, person.index)) continue;
    if ((subtree(sentence, person.index)[0] ?? 0) !== index + 1) continue;
    tree.attach(person.index, index, "nsubj");
    tree.setFeatures(index, FINITE_PAST);
  }
}

/** "called the offer generous": an adjective behind the noun that a verb of judgement speaks of is what is said of it. */
export function judgementBehindObject(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const adjective = sentence.tokens[index];
    const noun = sentence.tokens[index - 1];
    if (adjective?.upos !== "ADJ" || adjective.deprel !== "amod" || adjective.head !== noun?.index) continue;
    const verb = universal(noun.deprel) === "obj" ? headOf(sentence, noun) : null;
    if (verb?.upos !== "VERB" || verb.index > index || childrenBy(sentence, verb.index, "xcomp", "ccomp").length > 0) continue;
    if (cueOf(sentence, verb, lexicon)?.entry.frames.has("predicate") !== true) continue;
    tree.attach(index, verb.index, "xcomp");
  }
}

/** "the National Front, or NF, pledged": a short form between commas is another name of what it follows. */
export function otherName(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [comma, or, name, close] = [-2, -1, 0, 1].map((step) => sentence.tokens[index + step]);
    if (name?.upos !== "PROPN" || !/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(name.form) || universal(name.deprel) !== "nsubj") continue;
    if (comma?.form !== "," || close?.form !== "," || or?.upos !== "CCONJ") continue;
    const full = sentence.tokens[index - 3];
    if (!full || !isNominal(full) || childrenBy(sentence, name.head, "nsubj").length < 2) continue;
    tree.attach(index, full.index, "appos");
  }
}

/** « « … », a prévenu le premier »: an adjective with an article of its own, and no noun, behind a verb of speech is who speaks. */
export function adjectiveThatSpeaks(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    if (word?.upos !== "ADJ" || sentence.tokens[index - 1]?.upos !== "DET" || sentence.tokens[index - 1]?.head !== index)
      continue;
    const verb = sentence.tokens[index - 2];
    if (verb?.upos !== "VERB" || word.head !== verb.index || !["obj", "nsubj"].includes(universal(word.deprel))) continue;
    if (!cueOf(sentence, verb, lexicon) || sentence.tokens[firstOfGroup(sentence, verb.index) - 1]?.upos !== "PUNCT") continue;
    tree.setUpos(index, "NOUN");
    tree.attach(index, verb.index, "nsubj");
    for (const t of childrenBy(tree.sentence(), index, "nmod")) if (t.index > index) tree.attach(t.index, verb.index, "obl:mod");
  }
}

/** « Le roi, X, « exhorte les partis à céder », a indiqué Y »: a verb that opens a quotation has for subject the noun before its mark. */
export function verbOpensQuotation(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const noun = verb && headOf(sentence, verb);
    if (verb?.upos !== "VERB" || verb.feats["VerbForm"] !== "Fin" || !/^[«"“]$/.test(sentence.tokens[index - 1]?.form ?? ""))
      continue;
    if (!noun || !isNominal(noun) || noun.index > index || !["parataxis", "acl", "appos"].includes(universal(verb.deprel)))
      continue;
    const saying = headOf(sentence, noun);
    if (saying?.upos !== "VERB" || saying.index < index || universal(noun.deprel) !== "nsubj") continue;
    const close = sentence.tokens.findIndex((t) => t.index > index && /^[»"”]$/.test(t.form));
    if (close < 0 || saying.index < close || !cueOf(sentence, saying, lexicon)) continue;
    const subjects = childrenBy(sentence, index, "nsubj");
    if (subjects.some((t) => t.index < index) || !tree.promote(index, saying.index)) continue;
    tree.attach(saying.index, index, "parataxis");
    for (const t of subjects) tree.attach(t.index, index, "obj");
    tree.attach(noun.index, index, "nsubj");
    const speaker = childrenBy(tree.sentence(), saying.index, "obj", "iobj").find((t) => t.index > saying.index && isNominal(t));
    if (speaker && !isMarked(tree.sentence(), speaker.index)) tree.attach(speaker.index, saying.index, "nsubj");
  }
}
