import type { TreesData } from "../../language/trees-schema.ts";
import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { lexiconOf as eventWords } from "../events/lexicon.ts";
import { isFinite } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, isNominal } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/**
 * « L'accord conclu en mars prévoit un retrait »: a form that can only be a participle, behind a noun and without a helper,
 * belongs to the noun, and the finite verb behind it is the verb of the clause.
 */
export function participleBehindNoun(tree: DraftTree, lexicon: Lexicon): void {
  const { sureParticiples: endings = [], feminineParticiples: more = null } = treeWordsOf(lexicon.data.language) ?? {};
  if (endings.length === 0) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    if (word?.upos !== "VERB" || !isSure(word, endings, more)) continue;
    const relation = universal(word.deprel);
    if (!["root", "advcl", "conj", "parataxis", "acl"].includes(relation)) continue;
    if (childrenBy(sentence, index, "aux", "cop", "mark", "cc", "expl").length > 0) continue;
    const noun = nounBefore(sentence, index);
    const verb = noun && verbBehind(sentence, word, noun);
    if (!noun || !verb) continue;
    if (word.feats["VerbForm"] !== "Part") tree.setFeatures(index, { VerbForm: "Part", Tense: "Past", Mood: null, Person: null });
    if (word.head < 0) tree.reroot(verb.index, "acl");
    if (noun.head === index) tree.attach(noun.index, verb.index, "nsubj");
    if (relation !== "acl") tree.attach(index, noun.index, "acl");
  }
}

/**
 * « depuis la trêve annoncée par le chef rebelle en avril »: a participle with whoever did it right behind, and that agrees with the
 * noun right before it, belongs to that noun; so does the time behind who did it.
 */
export function participleWithDoer(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    const noun = sentence.tokens[index - 1];
    if (word?.upos !== "VERB" || word.feats["VerbForm"] !== "Part" || !noun || !isOfNoun(noun, word)) continue;
    // « la trêve annoncée »: between its article and a participle there is no adjective
    const taken = noun.upos === "ADJ" && sentence.tokens[index - 2]?.upos === "DET";
    if (noun.upos !== "NOUN" && !taken) continue;
    if (!["obl", "advcl", "acl", "nmod"].includes(universal(word.deprel))) continue;
    if (childrenBy(sentence, index, "aux", "cop", "mark", "cc", "expl").length > 0) continue;
    const doer = childrenBy(sentence, index, "obl").find(
      (t) => t.deprel === "obl:agent" && subtree(sentence, t.index)[0] === index + 1,
    );
    if (!doer) continue;
    if (taken) tree.setUpos(noun.index, "NOUN");
    const { head } = word;
    if (noun.head === index) {
      const own = childrenBy(sentence, index, "case", "det").filter((t) => t.index < noun.index);
      if (!tree.promote(noun.index, index)) continue;
      for (const small of own) tree.attach(small.index, noun.index, universal(small.deprel));
    }
    if (!tree.attach(index, noun.index, "acl")) continue;
    const last = subtree(tree.sentence(), doer.index).at(-1) ?? doer.index;
    const time = childrenBy(tree.sentence(), head, "obl").find((t) => subtree(tree.sentence(), t.index)[0] === last + 1);
    if (time) tree.attach(time.index, index, time.deprel);
  }
}

/** True where nothing in number or gender speaks against it, and something for it. */
function isOfNoun({ feats: a }: Token, { feats: b }: Token): boolean {
  const told = ["Gender", "Number"].filter((name) => a[name] !== undefined && b[name] !== undefined);
  return told.length > 0 && told.every((name) => a[name] === b[name]);
}

/** « conclu »; « conclue », which of « conclure » is nothing else. */
function isSure(word: Token, endings: readonly string[], more: TreesData["feminineParticiples"] | null): boolean {
  const form = word.form.toLowerCase();
  if (endings.some((e) => form.endsWith(e))) return true;
  return more !== null && more.endings.some((e) => form.endsWith(e)) && more.infinitives.some((e) => word.lemma.endsWith(e));
}

/**
 * « les pourparlers interrompus en janvier »: what the parser takes for an adjective is a participle where a time, a place or a
 * doer follows it, and that belongs to it.
 */
export function participleTakenForAdjective(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language);
  const deeds = eventWords(lexicon.data.language);
  if (!words || !deeds || words.sureParticiples.length === 0) return;
  const { sureParticiples: endings, repeated } = words;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    const form = word?.form.toLowerCase() ?? "";
    const apart = word?.upos === "NOUN" && ["appos", "acl"].includes(word.deprel) && sentence.tokens[index - 1]?.form === ",";
    if (!word || word.head > index || !((word.upos === "ADJ" && word.deprel === "amod") || apart)) continue;
    if (childrenBy(sentence, index, "det", "case", "amod").length > 0) continue;
    // « ouverte »: an adjective too, which the analyser itself knows to be of « ouvrir »
    const lemma = endings.some((e) => form.endsWith(e)) ? deeds.lemmaOf({ ...word, lemma: form }) : word.lemma.toLowerCase();
    if (lemma === form || !deeds.isVerb(lemma)) continue;
    const near = [...childrenBy(sentence, word.head, "nmod", "obl"), ...childrenBy(sentence, index, "nmod", "obl")];
    const behind = near.find(
      (t) =>
        subtree(sentence, t.index)[0] === index + 1 &&
        !repeated.some((r) => childrenBy(sentence, t.index, "case").some((c) => c.lemma === r.word)),
    );
    if (!behind) continue;
    tree.setUpos(index, "VERB");
    tree.setFeatures(index, { VerbForm: "Part", Tense: "Past" });
    tree.attach(index, word.head, "acl");
    tree.attach(behind.index, index, "obl:mod");
  }
}

/** « Ouvertes lundi à Hillsborough, les discussions … »: what opens a sentence before a comma and hangs on its verb is a participle, not an adjective. */
export function participleAtHead(tree: DraftTree, lexicon: Lexicon): void {
  const deeds = eventWords(lexicon.data.language);
  const endings = treeWordsOf(lexicon.data.language)?.participles ?? [];
  const sentence = tree.sentence();
  const [word] = sentence.tokens;
  const verb = word && headOf(sentence, word);
  if (!word || !verb || !deeds) return;
  // « Réunis depuis lundi à Quito, le gouvernement et la guérilla n'ont … »: taken for a name that is the subject, beside another
  const isName =
    word.upos === "PROPN" && childrenBy(sentence, verb.index, "nsubj").some((t) => t.index > 0 && t.index < verb.index);
  if (!isName && word.upos !== "ADJ" && word.upos !== "VERB") return;
  if (!["advcl", "advmod", ...(isName ? ["nsubj"] : [])].includes(universal(word.deprel))) return;
  const form = word.form.toLowerCase();
  const lemma = deeds.lemmaOf({ ...word, lemma: form });
  if (deeds.isVerb(word.lemma.toLowerCase()) || !endings.some((e) => form.endsWith(e)) || !deeds.isVerb(lemma)) return;
  const comma = sentence.tokens.find((t) => t.form === ",")?.index ?? 0;
  if (comma === 0 || comma > verb.index) return;
  tree.setUpos(0, "VERB");
  tree.setLemma(0, lemma);
  tree.setFeatures(0, { VerbForm: "Part", Tense: "Past" });
  tree.attach(0, verb.index, "advcl");
  for (const t of childrenBy(sentence, verb.index, "obl")) if (t.index < comma) tree.attach(t.index, 0, t.deprel);
  for (const t of isName ? childrenBy(sentence, 0, "nmod") : []) tree.attach(t.index, 0, "obl:mod");
}

/** « …, s'est réjoui X »: between a helper behind a mark and a noun, what the parser takes for an adverb is the verb of who speaks. */
export function participleTakenForAdverb(tree: DraftTree, lexicon: Lexicon): void {
  const endings = treeWordsOf(lexicon.data.language)?.sureParticiples ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [word, helper] = [sentence.tokens[index], sentence.tokens[index - 1]];
    if (word?.upos !== "ADV" || helper?.upos !== "AUX" || !endings.some((e) => word.form.toLowerCase().endsWith(e))) continue;
    const pronoun = sentence.tokens[index - 2]?.upos === "PRON" ? sentence.tokens[index - 2] : undefined;
    const mark = sentence.tokens[(pronoun ?? helper).index - 1];
    const behind = sentence.tokens.slice(index + 1, index + 4).find((t) => ["NOUN", "PROPN"].includes(t.upos));
    if (mark?.upos !== "PUNCT" || !behind) continue;
    // a reflexive verb is known with its pronoun
    const tokens = sentence.tokens.map((t) => (t.index === pronoun?.index ? { ...t, head: index } : t));
    if (!cueOf({ ...sentence, tokens }, { ...word, upos: "VERB" }, lexicon)) continue;
    const root = sentence.tokens.find((t) => t.head < 0);
    const subject = topBehind(sentence, behind, index);
    if (!root || root.index >= index || subject.head < 0) continue;
    tree.setUpos(index, "VERB");
    tree.setFeatures(index, { VerbForm: "Part", Tense: "Past" });
    tree.attach(index, root.index, "parataxis");
    tree.attach(subject.index, index, "nsubj");
    tree.attach(helper.index, index, "aux:tense");
    if (pronoun) tree.attach(pronoun.index, index, "expl:pv");
  }
}

/** "500 were killed and thousands displaced since May": a participle behind a second subject has the helper of the first. */
export function participleSharingHelper(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    if (word?.upos !== "VERB" || word.deprel !== "acl" || word.feats["VerbForm"] !== "Part" || word.feats["Tense"] === "Pres")
      continue;
    if (childrenBy(sentence, index, "aux", "cop", "mark", "nsubj").length > 0) continue;
    const subject = secondSubject(sentence, word);
    const verb = subject && headOf(sentence, subject);
    if (!subject || !verb || childrenBy(sentence, verb.index, "aux").every((t) => t.deprel !== "aux:pass")) continue;
    const joint = childrenBy(sentence, subject.index, "cc")[0] ?? sentence.tokens[subtree(sentence, subject.index)[0] ?? 0];
    if (!tree.attach(index, verb.index, "conj")) continue;
    tree.attach(subject.index, index, "nsubj:pass");
    const before = sentence.tokens[(subtree(sentence, subject.index)[0] ?? 0) - 1];
    const [mark] = [joint, before].filter((t) => t?.upos === "CCONJ");
    if (mark) tree.attach(mark.index, index, "cc");
  }
}

/** The noun above a participle that stands behind its verb and "and", and so is the subject of another. */
function secondSubject(sentence: Sentence, participle: Token): Token | null {
  let noun = headOf(sentence, participle);
  for (let steps = 0; noun && noun.upos !== "VERB" && steps < 4; steps++) {
    const above = headOf(sentence, noun);
    const first = subtree(sentence, noun.index)[0] ?? noun.index;
    const joined = [sentence.tokens[first], sentence.tokens[first - 1]].some((t) => t?.upos === "CCONJ");
    const behind = above?.upos === "VERB" && above.index < first;
    if (behind && joined && (noun.deprel.startsWith("nsubj") || noun.deprel === "conj")) return noun;
    noun = above;
  }
  return null;
}

/** The highest word above `word` that still stands behind `limit`. */
function topBehind(sentence: Sentence, word: Token, limit: number): Token {
  let at = word;
  for (let head = headOf(sentence, at); head && head.index > limit && head.upos !== "VERB"; head = headOf(sentence, at))
    at = head;
  return at;
}

/** The noun that stands right before the word, or before its comma; past adjectives. */
function nounBefore(sentence: Sentence, index: number): Token | null {
  let at = index - 1;
  if (sentence.tokens[at]?.form === ",") at--;
  while (sentence.tokens[at]?.upos === "ADJ") at--;
  const noun = sentence.tokens[at];
  return noun && noun.upos === "NOUN" ? noun : null;
}

/** The finite verb further on whose subject is the noun, or that lacks one and hangs on the participle. */
function verbBehind(sentence: Sentence, word: Token, noun: Token): Token | null {
  const above = headOf(sentence, noun);
  if (above && above.index > word.index && above.upos === "VERB" && universal(noun.deprel) === "nsubj") return above;
  if (word.head >= 0 && noun.head !== word.index) return null;
  // « La trêve, conclue en mai, a tenu »
  const main = word.deprel === "advcl" ? headOf(sentence, word) : null;
  if (main && main.index > word.index && main.upos === "VERB" && isFinite(sentence, main))
    return childrenBy(sentence, main.index, "nsubj").length === 0 && sentence.tokens[word.index - 1]?.form === "," ? main : null;
  return (
    childrenBy(sentence, word.index, "advcl", "conj", "parataxis", "ccomp").find(
      (t) =>
        t.index > word.index &&
        t.upos === "VERB" &&
        isFinite(sentence, t) &&
        childrenBy(sentence, t.index, "mark", "cc").length === 0 &&
        childrenBy(sentence, t.index, "nsubj").every((s) => !isNominal(s) || s.index < word.index),
    ) ?? null
  );
}

/**
 * « Au lendemain de l'accord, conclu le 3 juin, l'armée a … »: behind the phrase that opens a sentence and a comma, a participle that
 * agrees with its noun, and not with the subject, tells of the noun.
 */
export function participleBehindOpening(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    const verb = word?.upos === "VERB" && word.deprel === "advcl" ? headOf(sentence, word) : null;
    if (!word || !verb || verb.index < index || word.feats["VerbForm"] !== "Part" || word.feats["Tense"] !== "Past") continue;
    if (sentence.tokens[index - 1]?.form !== "," || childrenBy(sentence, index, "aux", "cop", "mark", "nsubj").length > 0)
      continue;
    const noun = nounBefore(sentence, index);
    const subject = childrenBy(sentence, verb.index, "nsubj").find((t) => t.index > index);
    if (!noun || !subject || !agree(word, noun) || agree(word, subject)) continue;
    if (sentence.tokens.slice(0, noun.index).some((t) => t.upos === "VERB" || t.form === ",")) continue;
    tree.attach(index, noun.index, "acl");
  }
}

const agree = (one: Token, other: Token): boolean =>
  ["Gender", "Number"].every(
    (f) => one.feats[f] === undefined || other.feats[f] === undefined || one.feats[f] === other.feats[f],
  );

/** "which had been due to open on Friday": behind its mark stands an infinitive, not the adjective of the same form. */
export function infinitiveTakenForAdjective(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [mark, word] = [sentence.tokens[index - 1], sentence.tokens[index]];
    if (word?.upos !== "ADJ" || !mark) continue;
    const isMark =
      mark.upos === "PART" ? ["mark", "fixed"].includes(mark.deprel) : mark.upos === "ADP" && isFixed(sentence, mark);
    if (!isMark) continue;
    // "due to open conflict", "to better understand": it says of what noun or verb
    if (["amod", "advmod", "compound"].includes(universal(word.deprel)) || word.head > index) continue;
    const helper = sentence.tokens[mark.head];
    if (mark.deprel === "fixed" && helper?.deprel === "case") {
      if (!childrenBy(sentence, index, "cop").some((t) => t.index < helper.index)) continue;
      tree.attach(helper.index, index, "cop");
    }
    tree.attach(mark.index, index, "mark");
    tree.setUpos(index, "VERB");
    tree.setFeatures(index, { VerbForm: "Inf" });
  }
}

/** "due to": with the adjective right before it. */
function isFixed(sentence: Sentence, mark: Token): boolean {
  const before = sentence.tokens[mark.index - 1];
  return mark.deprel === "fixed" && before?.upos === "ADJ" && mark.head === before.index && before.deprel !== "case";
}
