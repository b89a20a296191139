import { type TreesData } from "../../language/trees-schema.ts";
import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { lexiconOf as eventWords, keyOf } from "../events/lexicon.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, isNominal } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/** « a imposé en janvier des sanctions », « ont pris fin mars la ville »: a time is no object, and nothing but time hangs on it. */
export function timeTakenForObject(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language);
  if (!words || words.months.length === 0) return;
  for (const { index } of tree.sentence().tokens) {
    const time = tree.sentence().tokens[index];
    const verb = time && headOf(tree.sentence(), time);
    if (!time || verb?.upos !== "VERB" || verb.index > index || !isTime(tree.sentence(), time, words)) continue;
    const relation = universal(time.deprel);
    if (!["obj", "obl"].includes(relation)) continue;
    if (relation === "obj") tree.attach(index, verb.index, "obl:mod");
    giveToVerb(tree, tree.sentence().tokens[index] ?? time, verb, words);
  }
}

/** « Après l'échec des pourparlers en mai, les combats ont repris »: a time in an opening « après … » or « avant … » dates what it names. */
export function timeInOpening(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language);
  const sides = eventWords(lexicon.data.language)?.data.offsetSides ?? {};
  if (!words || words.months.length === 0) return;
  const [first] = tree.sentence().tokens;
  const noun = first && headOf(tree.sentence(), first);
  if (!first || !noun || sides[first.form.toLowerCase()] === undefined || universal(first.deprel) !== "case") return;
  const comma = tree.sentence().tokens.findIndex((t) => t.form === ",");
  for (const { index } of tree.sentence().tokens.slice(0, Math.max(0, comma))) {
    const time = tree.sentence().tokens[index];
    if (time && index > noun.index && time.head === noun.head && isTime(tree.sentence(), time, words))
      tree.attach(index, noun.index, "nmod");
  }
}

/** « Réunis ce jeudi à Vienne, les délégués … »: what the parser takes for a part of a name below a participle says when or where it was done. */
export function timeBelowParticiple(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language);
  if (!words || words.months.length === 0) return;
  for (const { index, deprel, head } of tree.sentence().tokens) {
    const verb = tree.sentence().tokens[head];
    const time = tree.sentence().tokens[index];
    if (!time || universal(deprel) !== "nmod" || verb?.upos !== "VERB" || head > index) continue;
    if (words.days.some((d) => d.word === time.form.toLowerCase())) tree.attach(index, head, "obl:mod");
  }
}

/** « la session, convoquée pour le 31 août, qui n'a pas eu lieu », "closed since 11 August, which …": no day is what a clause behind it tells of. */
export function relativeBehindDay(tree: DraftTree, lexicon: Lexicon): void {
  const months = treeWordsOf(lexicon.data.language)?.months ?? [];
  for (const { index, deprel, head } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const day = sentence.tokens[head];
    if (deprel !== "acl:relcl" || !day || universal(day.deprel) !== "obl" || day.deprel === "obl:agent") continue;
    if (day.upos !== "NUM" && !months.includes(day.form.toLowerCase())) continue;
    const pronoun = childrenOf(sentence, index).find(({ feats }) => feats["PronType"] === "Rel");
    const verb = headOf(sentence, day);
    if (!pronoun || sentence.tokens[pronoun.index - 1]?.form !== "," || verb?.feats["VerbForm"] !== "Part") continue;
    if (universal(verb.deprel) === "acl" && verb.head < verb.index) tree.attach(index, verb.head, "acl:relcl");
  }
}

/** "after five days of haggling in Cairo": what goes on for days is a noun, where the lexicon has one of that form. */
export function gerundOfLength(tree: DraftTree, lexicon: Lexicon): void {
  const words = eventWords(lexicon.data.language);
  if (!words) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const gerund = sentence.tokens[index];
    const of = sentence.tokens[index - 1];
    if (gerund?.feats["VerbForm"] !== "Ger" || !of || !words.has("of", of.form.toLowerCase())) continue;
    const length = headOf(sentence, gerund);
    if (
      !length ||
      !isLength(words, length) ||
      !words.nouns.has(keyOf(gerund.form)) ||
      childrenBy(sentence, index, "obj", "aux").length > 0
    )
      continue;
    tree.setUpos(index, "NOUN");
    tree.setLemma(index, gerund.form.toLowerCase());
    tree.setFeatures(index, { VerbForm: null, Number: "Sing" });
    tree.attach(index, length.index, "nmod");
    tree.setUpos(of.index, "ADP");
    tree.attach(of.index, index, "case");
    for (const t of childrenBy(sentence, index, "obl")) tree.attach(t.index, index, "nmod");
  }
}

/** « deux jours d'entretiens à Oslo avec les rebelles »: what the parser hangs on the length is said of the talks; "Three days of talks ended": it is the subject. */
export function talksOfLength(tree: DraftTree, lexicon: Lexicon): void {
  const words = eventWords(lexicon.data.language);
  if (!words) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const talks = sentence.tokens[index];
    const above = talks && universal(talks.deprel) === "nmod" ? headOf(sentence, talks) : null;
    // « à l'issue de six jours de discussions »: hung on the end instead
    const before = sentence.tokens[index - 2];
    const isOfBefore = above && before && above.index < before.index && before.head === above.index && isLength(words, before);
    if (isOfBefore) tree.attach(index, before.index, "nmod");
    const length = isOfBefore ? before : above;
    if (!talks || !length || !isLength(words, length) || !words.data.groups["talks"]?.includes(talks.lemma.toLowerCase()))
      continue;
    for (const t of childrenBy(sentence, length.index, "nmod"))
      if (t.index > index && isNominal(t)) tree.attach(t.index, index, "nmod");
    const verb = length.index < index && length.deprel === "obl:unmarked" ? headOf(sentence, length) : null;
    if (verb?.upos === "VERB" && verb.index > index && childrenBy(sentence, verb.index, "nsubj").length === 0)
      tree.attach(length.index, verb.index, "nsubj");
  }
}

const isLength = (words: NonNullable<ReturnType<typeof eventWords>>, noun: Token): boolean =>
  words.is("days", noun) || words.data.offsetUnits[noun.lemma.toLowerCase()] !== undefined;

/**
 * « Les conversations ont repris comme convenu le 14 juin à Vienne », "resumed as planned on June 14": what stands behind an aside of one participle
 * completes the verb before it.
 */
export function behindAsAgreed(tree: DraftTree, lexicon: Lexicon): void {
  const likened = treeWordsOf(lexicon.data.language)?.likened ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const participle = sentence.tokens[index];
    const mark = sentence.tokens[index - 1];
    if (!participle || !mark || !likened.includes(mark.form.toLowerCase())) continue;
    if (!["VERB", "ADJ"].includes(participle.upos) || participle.feats["VerbForm"] === "Fin") continue;
    const verb = headOf(sentence, participle);
    if (verb?.upos !== "VERB" || verb.index > index || childrenBy(sentence, index, "nsubj", "aux", "obj", "cop").length > 0)
      continue;
    for (const t of childrenBy(sentence, index, "obl", "nmod")) if (t.index > index) tree.attach(t.index, verb.index, "obl:mod");
  }
}

/** At most so many words stand between the commas of an aside. */
const LONGEST_ASIDE = 6;

/** « la libération, mardi, de quatre otages », "the collapse, in June, of the talks": what is set off behind a deed, and whose it was, are its own. */
export function asideOfDeed(tree: DraftTree, lexicon: Lexicon): void {
  const words = eventWords(lexicon.data.language);
  if (!words) return;
  for (const { index } of tree.sentence().tokens) {
    const { tokens } = tree.sentence();
    const noun = tokens[index];
    if (noun?.upos !== "NOUN" || tokens[index + 1]?.form !== "," || !words.nouns.has(keyOf(noun.lemma))) continue;
    const end = tokens.findIndex((t) => t.index > index + 1 && t.form === ",");
    const aside = tokens.slice(index + 2, Math.max(end, 0));
    const of = tokens[end + 1];
    if (aside.length === 0 || aside.length > LONGEST_ASIDE || aside.some((t) => ["VERB", "AUX", "PRON"].includes(t.upos)))
      continue;
    const owner = of && words.has("of", of.lemma.toLowerCase()) ? tokens[of.head] : undefined;
    if (!of || !owner || owner.index < of.index || !isNominal(owner)) continue;
    const top = aside.find(({ head }) => head <= index || head > end);
    if (top) tree.attach(top.index, index, "nmod");
    tree.attach(owner.index, index, "nmod");
  }
}

/** What the parser hung on a time goes to its verb: as its object where it can be one. */
function giveToVerb(tree: DraftTree, time: Token, verb: Token, words: TreesData): void {
  const sentence = tree.sentence();
  const end = lastOfTime(sentence, time, words);
  const strange = childrenBy(sentence, time.index, "nmod", "appos").find(
    (t) => t.index > end && isNominal(t) && !isOfTime(t, words) && firstOf(sentence, t.index) === end + 1,
  );
  const beside = childrenBy(sentence, verb.index, "obl").find(
    (t) => t.deprel === "obl:arg" && firstOf(sentence, t.index) === end + 1,
  );
  const behind = strange ?? beside;
  if (!behind) return;
  const free = childrenBy(sentence, verb.index, "obj", "expl", "cop").length === 0 && findPassive(sentence, verb) === null;
  const article = (
    sentence.multiwords.find((m) => m.first === end + 1)?.form ??
    sentence.tokens[end + 1]?.form ??
    ""
  ).toLowerCase();
  const qualified = childrenBy(sentence, behind.index, "amod").some((t) => t.index === end + 2);
  const isArticle = words.articles.includes(article) || (words.bareArticles.includes(article) && qualified);
  if (free && isArticle) tree.attach(behind.index, verb.index, "obj");
  else if (strange) tree.attach(behind.index, verb.index, "obl:arg");
}

const findPassive = (sentence: Sentence, verb: Token): Token | null =>
  childrenOf(sentence, verb.index).find((t) => t.deprel === "aux:pass") ?? null;

/** A bare day, a month, « fin mars », « la semaine dernière ». */
function isTime(sentence: Sentence, { index, form }: Token, words: TreesData): boolean {
  const word = form.toLowerCase();
  const below = childrenOf(sentence, index);
  if (words.months.includes(word)) return true;
  if (words.days.some((d) => d.word === word)) return below.every((t) => !["det", "case"].includes(universal(t.deprel)));
  if (words.partsOfTime.includes(word)) return below.some((t) => words.months.includes(t.form.toLowerCase()));
  return words.spansOfTime.includes(word) && below.some((t) => words.nextOrLast.includes(t.lemma.toLowerCase()));
}

const isOfTime = ({ form, upos }: Token, words: TreesData): boolean => {
  const word = form.toLowerCase();
  return (
    upos === "NUM" ||
    /^\d/.test(word) ||
    [...words.months, ...words.partsOfTime, ...words.spansOfTime, ...words.hours].includes(word)
  );
};

/** The last word of the time itself: « mardi soir », « fin janvier 2020 ». */
function lastOfTime(sentence: Sentence, time: Token, words: TreesData): number {
  let end = time.index;
  for (let next = sentence.tokens[end + 1]; next; next = sentence.tokens[end + 1]) {
    if (!isOfTime(next, words) && !words.nextOrLast.includes(next.lemma.toLowerCase())) break;
    end = next.index;
  }
  return end;
}

const firstOf = (sentence: Sentence, index: number): number => subtree(sentence, index)[0] ?? index;
