import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, firstOfGroup, isMarked, isNominal, isPastForm } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/** Nouns at most from the first of two sides up to what is between them. */
const UP = 4;

/**
 * "A round of talks between the government and the rebels is planned": one of two sides does nothing alone. What is behind "and" is
 * the other side, and the subject of the verb is what there is between the two.
 */
export function secondSideTakenForSubject(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const first = sentence.tokens[index];
    if (!first || !isFirstSide(sentence, first, lexicon)) continue;
    const second = childrenFrom(sentence, index);
    const verb = second && headOf(sentence, second);
    if (!second || !verb || verb.upos !== "VERB" || !isFinite(sentence, verb)) continue;
    const joint = sentence.tokens[(subtree(sentence, second.index)[0] ?? 0) - 1] ?? second;
    const top = topAbove(sentence, first);
    const others = childrenBy(sentence, verb.index, "nsubj").filter((t) => t.index !== second.index);
    if (!top || others.some((t) => t.index !== top.index) || (top.head >= 0 && top.head < index)) continue;
    const { head, deprel } = top;
    // « Prévu d'abord en mai, le cycle entre A et B s'est ouvert »: the verb joined to the participle before the talks
    if (!tree.promote(verb.index, top.index)) continue;
    if (head < 0) tree.reroot(verb.index, "nsubj");
    else if (head !== verb.index && verb.head >= 0 && isSaying(tree.sentence(), head, lexicon))
      tree.attach(verb.index, head, "ccomp");
    else if (head !== verb.index && tree.sentence().tokens[verb.index]?.head === head)
      tree.attach(verb.index, head, deprel.startsWith("nsubj") ? "ccomp" : deprel);
    if (!tree.attach(top.index, verb.index, second.deprel)) continue;
    tree.attach(second.index, index, "conj");
    if (joint.upos === "CCONJ") tree.attach(joint.index, second.index, "cc");
    if (head > index && isSaying(tree.sentence(), head, lexicon)) speakerBehind(tree, head);
  }
}

const isSaying = (sentence: Sentence, index: number, lexicon: Lexicon): boolean => {
  const verb = sentence.tokens[index];
  return verb !== undefined && cueOf(sentence, verb, lexicon) !== null;
};

/**
 * "Talks between the government and the rebels set for Tuesday did not take place": where what is between two sides has a verb of its own,
 * the past form behind the second is a participle that tells of it, and no deed of theirs.
 */
export function participleBehindSides(tree: DraftTree, { data }: Lexicon): void {
  const words = treeWordsOf(data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const told = sentence.tokens[index];
    const top = told && ["conj", "acl:relcl", "ccomp", "acl"].includes(told.deprel) ? headOf(sentence, told) : null;
    // "set" is spelled in the past as in the present
    const isPast = told && (isPastForm(told) || words?.bound.some(({ word }) => word === told.form.toLowerCase()));
    if (!told || !top || !isPast || !isNominal(top) || top.index > index) continue;
    const verb = universal(top.deprel) === "nsubj" ? headOf(sentence, top) : null;
    if (!verb || verb.index < index || !isFinite(sentence, verb)) continue;
    if (childrenBy(sentence, index, "aux", "cop", "mark", "obj").length > 0) continue;
    // "between the two presidents set for Tuesday"
    for (const t of childrenBy(sentence, index, "obl"))
      if (t.index < index && isBehindBoth(sentence, t, words)) tree.attach(t.index, top.index, "nmod");
    const [side, ...others] = childrenBy(sentence, index, "nsubj");
    if (!side || others.length > 0 || side.index > index || !isNominal(side) || side.upos === "PRON") continue;
    const first = childrenBy(sentence, top.index, "nmod", "obl").find(
      (t) => t.index < side.index && isBehindBoth(sentence, t, words),
    );
    if (!first) continue;
    const joint = childrenBy(sentence, index, "cc").find((t) => t.index < side.index);
    tree.attach(side.index, first.index, "conj");
    if (joint) tree.attach(joint.index, side.index, "cc");
    tree.attach(index, top.index, "acl");
    tree.setFeatures(index, { VerbForm: "Part", Tense: "Past", Mood: null });
  }
}

/**
 * « La rencontre prévue lundi à Oslo entre A et B n'aura pas lieu », « une rencontre, à Oslo, entre A et B »: two sides are of the talks, not of
 * what is told of them before.
 */
export function sidesBehindParticiple(tree: DraftTree, { data }: Lexicon): void {
  const words = treeWordsOf(data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const side = sentence.tokens[index];
    if (!side || universal(side.deprel) !== "obl" || !isBehindBoth(sentence, side, words)) continue;
    const noun = nounOfParticiple(sentence, side) ?? nounBeforeAside(sentence, side);
    if (!noun || !isNominal(noun) || !tree.attach(index, noun.index, "nmod")) continue;
    // « entre le gouvernement et les rebelles »: the other side goes with the first
    const joint = sentence.tokens[(subtree(sentence, index).at(-1) ?? index) + 1];
    const second = joint?.upos === "CCONJ" ? headOf(sentence, joint) : null;
    if (second && second.index > index && universal(second.deprel) === "conj") tree.attach(second.index, index, "conj");
  }
}

function nounOfParticiple(sentence: Sentence, side: Token): Token | null {
  const participle = headOf(sentence, side);
  const isOne = participle?.deprel === "acl" && participle.index < side.index && isPastForm(participle);
  const noun = isOne ? headOf(sentence, participle) : null;
  // "Diplomats shuttled between the two sides": where nothing else is said, the participle may be what they did
  return noun && noun.head >= 0 ? noun : null;
}

/** « une rencontre, à Oslo, entre A et B »: the noun before what stands between commas. */
function nounBeforeAside(sentence: Sentence, side: Token): Token | null {
  const first = subtree(sentence, side.index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? 0;
  const comma = sentence.tokens[first - 1];
  if (comma?.form !== ",") return null;
  let town = sentence.tokens[comma.index - 1];
  while (town && town.index > 0 && ["flat", "compound"].includes(universal(town.deprel)))
    town = headOf(sentence, town) ?? undefined;
  const [opening] = town ? subtree(sentence, town.index) : [];
  const isSetOff = opening !== undefined && [opening, opening - 1].some((i) => sentence.tokens[i]?.form === ",");
  return town?.upos === "PROPN" && isSetOff && universal(town.deprel) === "nmod" ? headOf(sentence, town) : null;
}

/**
 * "Talks held on Monday between the government and the rebels ended": a past form behind the talks without a helper, whose sides go on into
 * another verb, is a participle, and the other verb is what is said.
 */
export function heldTakenForRoot(tree: DraftTree, { data }: Lexicon): void {
  const words = treeWordsOf(data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const side = sentence.tokens[index];
    if (!side || universal(side.deprel) !== "obl" || !isBehindBoth(sentence, side, words)) continue;
    const held = headOf(sentence, side);
    if (held?.upos !== "VERB" || !isPastForm(held) || childrenBy(sentence, held.index, "aux", "obj").length > 0) continue;
    const [talks, ...others] = childrenBy(sentence, held.index, "nsubj");
    if (!talks || others.length > 0 || talks.index !== held.index - 1) continue;
    const second = childrenFrom(sentence, index);
    const verb = second && headOf(sentence, second);
    if (!second || verb?.head !== held.index || universal(verb.deprel) !== "conj" || !isFinite(sentence, verb)) continue;
    const joint = childrenBy(sentence, verb.index, "cc").find((t) => t.index < second.index);
    if (!tree.promote(verb.index, held.index)) continue;
    tree.attach(talks.index, verb.index, "nsubj");
    tree.attach(held.index, talks.index, "acl");
    tree.setFeatures(held.index, { VerbForm: "Part", Tense: "Past", Mood: null });
    tree.attach(index, talks.index, "nmod");
    tree.attach(second.index, index, "conj");
    if (joint) tree.attach(joint.index, second.index, "cc");
  }
}

/** "talks between the government and the Army": the second side is joined to the first, not to the talks. */
export function secondSideJoinedToTalks(tree: DraftTree, { data }: Lexicon): void {
  const words = treeWordsOf(data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const side = sentence.tokens[index];
    if (!side || universal(side.deprel) !== "nmod" || !isBehindBoth(sentence, side, words)) continue;
    if (childrenBy(sentence, index, "conj").length > 0) continue;
    const joint = sentence.tokens[(subtree(sentence, index).at(-1) ?? index) + 1];
    const second = joint?.upos === "CCONJ" ? headOf(sentence, joint) : null;
    const isJoined = second !== null && second.index > index && universal(second.deprel) === "conj" && second.head === side.head;
    if (isJoined && isNominal(second)) tree.attach(second.index, index, "conj");
  }
}

/** « la réunion du 12 mai à Oslo entre A et B »: a town before the word for between is no part of the side behind it. */
export function townBeforeSides(tree: DraftTree, { data }: Lexicon): void {
  const words = treeWordsOf(data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const side = sentence.tokens[index];
    const between = childrenBy(sentence, index, "case").find(({ lemma }) => words?.twoSided.includes(lemma.toLowerCase()));
    if (!side || !between || universal(side.deprel) !== "nmod" || side.head > between.index) continue;
    for (const t of childrenBy(sentence, index, "nmod"))
      if (t.index < between.index && t.index > side.head) tree.attach(t.index, side.head, "nmod");
  }
}

/** A noun behind "between". */
const isBehindBoth = (sentence: Sentence, noun: Token, words: ReturnType<typeof treeWordsOf>): boolean =>
  childrenBy(sentence, noun.index, "case").some(({ lemma }) => words?.twoSided.includes(lemma.toLowerCase()) === true);

/** The noun right behind a joint that is the subject of a verb, and before which nothing but the first side stands. */
function childrenFrom(sentence: Sentence, side: number): Token | null {
  // « La rencontre entre A et B a duré »: the verb itself taken for what is joined to the first side
  const own = subtree(sentence, side, (t) => isJoinedVerb(sentence, t));
  const joint = sentence.tokens[(own.filter((i) => sentence.tokens[i]?.upos !== "CCONJ").at(-1) ?? side) + 1];
  if (joint?.upos !== "CCONJ") return null;
  return (
    sentence.tokens.find(
      (t) =>
        t.index > joint.index &&
        isNominal(t) &&
        universal(t.deprel) === "nsubj" &&
        [joint.index, joint.index + 1].includes(subtree(sentence, t.index)[0] ?? -1),
    ) ?? null
  );
}

/** A noun behind "between" to which no other is joined. */
const isFirstSide = (sentence: Sentence, noun: Token, { data }: Lexicon): boolean =>
  isNominal(noun) &&
  universal(noun.deprel) === "nmod" &&
  isBehindBoth(sentence, noun, treeWordsOf(data.language)) &&
  childrenBy(sentence, noun.index, "conj").every((t) => isJoinedVerb(sentence, t));

const isJoinedVerb = (sentence: Sentence, token: Token): boolean =>
  universal(token.deprel) === "conj" && token.upos === "VERB" && isFinite(sentence, token);

/** What is between the sides, with what it is part of. */
function topAbove(sentence: Sentence, side: Token): Token | null {
  let at: Token | null = side;
  for (let steps = 0; at && universal(at.deprel) === "nmod"; steps++) {
    if (steps > UP) return null;
    at = headOf(sentence, at);
  }
  return at && isNominal(at) && at.index < side.index ? at : null;
}

/**
 * « Le cycle entre A et B s'est achevé dimanche, a annoncé l'ONU »: a verb with a helper that is joined to a noun by no word of its own
 * is what is said of that noun, and the noun the subject of no verb behind it.
 */
export function predicateJoinedToSubject(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const noun = verb?.upos === "VERB" && verb.deprel === "conj" ? headOf(sentence, verb) : null;
    if (!verb || !noun || !isNominal(noun) || noun.index > index || !noun.deprel.startsWith("nsubj")) continue;
    if (!isFinite(sentence, verb) || childrenBy(sentence, index, "nsubj", "cc", "mark").length > 0) continue;
    const start = firstOfGroup(sentence, index);
    if (subtree(sentence, noun.index).some((i) => i < start && i > noun.index && sentence.tokens[i]?.head === index)) continue;
    const saying = headOf(sentence, noun);
    if (!saying || saying.index < index || !cueOf(sentence, saying, lexicon)) continue;
    if (sentence.tokens[firstOfGroup(sentence, saying.index) - 1]?.form !== ",") continue;
    const { deprel } = noun;
    if (!tree.promote(index, noun.index)) continue;
    tree.attach(index, saying.index, "ccomp");
    tree.attach(noun.index, index, deprel);
    speakerBehind(tree, saying.index);
  }
}

/**
 * « Le cycle de pourparlers entre A et les B a débuté mardi »: a verb behind two sides, joined to the noun that the sentence is taken
 * to be, is what is said of it, whatever "and" the tree gives it.
 */
export function predicateJoinedToRoot(tree: DraftTree, { data }: Lexicon): void {
  const sentence = tree.sentence();
  const noun = sentence.tokens.find((t) => t.head < 0);
  if (!noun || !isNominal(noun) || childrenBy(sentence, noun.index, "nsubj", "cop").length > 0) return;
  const [verb, ...others] = childrenBy(sentence, noun.index, "conj", "acl").filter(
    (t) => t.upos === "VERB" && isFinite(sentence, t) && t.deprel !== "acl:relcl",
  );
  if (!verb || others.length > 0 || verb.index < noun.index) return;
  if (childrenBy(sentence, verb.index, "nsubj", "mark").length > 0) return;
  const start = firstOfGroup(sentence, verb.index);
  const between = sentence.tokens.slice(noun.index + 1, start);
  const opening = between.find((t) => treeWordsOf(data.language)?.twoSided.includes(t.lemma.toLowerCase()) === true);
  const joint = opening && between.find((t) => t.index > opening.index && t.upos === "CCONJ");
  const second = joint && between.find((t) => t.index > joint.index && isNominal(t));
  if (!joint || !second || between.some((t) => t.index > second.index && t.upos === "CCONJ")) return;
  tree.reroot(verb.index, "nsubj");
  if (joint.head === verb.index) tree.attach(joint.index, second.index, "cc");
  for (const t of childrenBy(tree.sentence(), noun.index, "punct"))
    if (t.index > verb.index) tree.attach(t.index, verb.index, "punct");
}

/** The noun behind a verb of speech that has lost its subject to what is said: who says it. */
function speakerBehind(tree: DraftTree, saying: number): void {
  const sentence = tree.sentence();
  const speaker = childrenBy(sentence, saying, "obj").find((t) => t.index > saying && isNominal(t));
  if (speaker && childrenBy(sentence, saying, "nsubj").length === 0 && !isMarked(sentence, speaker.index))
    tree.attach(speaker.index, saying, "nsubj");
}

/**
 * "A round of talks aimed at ending the war got under way": what the talks are for is no sentence. Of two subjects of a verb below a
 * participle without a helper the first is its own, and the other what the participle leads to.
 */
export function aimTakenForRoot(tree: DraftTree): void {
  const sentence = tree.sentence();
  const aim = sentence.tokens.find((t) => t.head < 0);
  if (aim?.upos !== "VERB" || !isPastForm(aim) || childrenBy(sentence, aim.index, "aux", "cop", "nsubj").length > 0) return;
  const noun = sentence.tokens[aim.index - 1];
  const verb = childrenBy(sentence, aim.index, "ccomp").find((t) => t.index > aim.index && t.upos === "VERB");
  if (!noun || !verb || !isNominal(noun)) return;
  const subjects = childrenBy(sentence, verb.index, "nsubj");
  const own = subjects.find((t) => t.index < aim.index);
  const taken = subjects.find((t) => t.index > aim.index);
  const inner = sentence.tokens.findLast((t) => t.index > aim.index && t.index < (taken ?? verb).index && t.upos === "VERB");
  if (!own || !inner || subjects.length > 2) return;
  if (own.index !== noun.index && !subtree(sentence, own.index).includes(noun.index)) return;
  tree.reroot(verb.index, "acl");
  tree.setFeatures(verb.index, FINITE_PAST);
  tree.attach(aim.index, noun.index, "acl");
  if (inner.head !== aim.index && (inner.head === verb.index || inner.head === taken?.index))
    tree.attach(inner.index, aim.index, "advcl");
  if (taken) tree.attach(taken.index, inner.index, "obj");
}

/** Words from the participle that opens a sentence up to the comma behind what it says. */
const OPENED_WITHIN = 20;

/**
 * « Prévu d'abord en mai, le cycle s'est ouvert jeudi », "Originally planned for May, the round opened on Thursday": a participle that
 * opens the sentence goes along with the verb of the noun behind its comma.
 */
export function participleBeforeSubject(tree: DraftTree): void {
  const sentence = tree.sentence();
  const first = sentence.tokens.slice(0, 3).find((t) => t.upos !== "ADV" && t.upos !== "PUNCT");
  if (first?.upos !== "VERB" || !isPastForm(first) || childrenBy(sentence, first.index, "aux", "cop", "mark").length > 0) return;
  if (!sentence.tokens.slice(first.index, first.index + OPENED_WITHIN).some((t) => t.form === ",")) return;
  const behind = (t: Token | undefined | null): t is Token =>
    t != null &&
    isNominal(t) &&
    sentence.tokens.slice(first.index, t.index).some((w) => w.form === ",") &&
    !isMarked(sentence, t.index);
  if (first.head < 0) {
    // the past form taken for what else is told of the noun
    const noun = childrenBy(sentence, first.index, "nsubj", "obj").find(behind);
    const within = noun ? [noun, ...childrenBy(sentence, noun.index, "nmod")] : [];
    const verb = within.flatMap((t) => childrenBy(sentence, t.index, "acl")).find((t) => t.deprel === "acl" && isPastForm(t));
    const isAlone =
      verb && !sentence.tokens.some((t) => t.index > verb.index && t.deprel !== "acl:relcl" && isFinite(sentence, t));
    if (!noun || !verb || !isAlone || sentence.tokens[verb.index - 1]?.form === ",") return;
    if (!tree.promote(verb.index, noun.index)) return;
    tree.reroot(verb.index, "advcl");
    tree.setFeatures(verb.index, FINITE_PAST);
    tree.attach(noun.index, verb.index, "nsubj");
    return;
  }
  const noun = first.deprel === "acl" ? headOf(sentence, first) : null;
  const verb = behind(noun) && noun.deprel.startsWith("nsubj") ? headOf(sentence, noun) : null;
  if (verb && verb.index > first.index && isFinite(sentence, verb)) tree.attach(first.index, verb.index, "advcl");
}

/** « à huis clos »: words that are nothing but one phrase, of which the last is no verb. */
export function phraseTakenForVerb(tree: DraftTree, { data }: Lexicon): void {
  const phrases = treeWordsOf(data.language)?.fixedPhrases ?? [];
  if (phrases.length === 0) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    for (const { words } of phrases) {
      const parts = words.split(" ");
      const [from, to] = [index, index + parts.length - 1];
      if (!parts.every((part, i) => sentence.tokens[from + i]?.form.toLowerCase() === part)) continue;
      const outer = sentence.tokens.slice(from, to + 1).find((t) => t.head >= 0 && (t.head < from || t.head > to));
      const last = sentence.tokens[to];
      const noun = sentence.tokens[to - 1];
      const head = outer?.head ?? -1;
      if (!outer || !last || !noun || head < 0) continue;
      tree.attach(noun.index, head, "obl:mod");
      for (const t of sentence.tokens)
        if ((t.index < from || t.index > to) && t.head >= from && t.head <= to) tree.attach(t.index, head, t.deprel);
      tree.setUpos(last.index, "ADJ");
      tree.attach(last.index, noun.index, "amod");
      const [opening] = sentence.tokens.slice(from);
      if (opening && opening.index < noun.index) tree.attach(opening.index, noun.index, "case");
    }
  }
}
