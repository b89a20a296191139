import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { lexiconOf as eventWords, kindsAlone } from "../events/lexicon.ts";
import { cueOf, isReflexive } from "../statements/entry.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, firstOfGroup, isMarked, isNominal } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/** Nouns at most from a side up to what is between the two. */
const UP = 5;

/**
 * « le cycle des pourparlers entre A et B, qui devait s'ouvrir mardi »: neither side opens, ends or takes place. A clause behind the
 * two that says so tells of what is between them.
 */
export function courseOfWhatIsBetween(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    if (clause?.deprel !== "acl:relcl") continue;
    const pronoun = childrenBy(sentence, index, "nsubj").find(({ feats }) => feats["PronType"] === "Rel");
    if (!pronoun || sentence.tokens[pronoun.index - 1]?.form !== "," || !isCourse(sentence, innerOf(sentence, clause), lexicon))
      continue;
    const talks = betweenAbove(sentence, clause, lexicon);
    if (talks) tree.attach(index, talks.index, "acl:relcl");
  }
}

/** The verb that a clause comes to: « devait s'ouvrir » is an opening. */
function innerOf(sentence: Sentence, verb: Token): Token {
  let at = verb;
  for (let steps = 0; steps < 3; steps++) {
    const below = childrenBy(sentence, at.index, "xcomp").find((t) => t.upos === "VERB" && t.index > at.index);
    if (!below) break;
    at = below;
  }
  return at;
}

/** True of what only becomes of meetings: they open, end, or take place. */
function isCourse(sentence: Sentence, verb: Token, lexicon: Lexicon): boolean {
  const words = eventWords(lexicon.data.language)?.data;
  if (!words) return false;
  const [object] = childrenBy(sentence, verb.index, "obj").filter((t) => t.upos !== "PRON");
  const lemma = verb.lemma.toLowerCase();
  if (object) return words.occurring.includes(`${lemma} ${object.lemma.toLowerCase()}`);
  const names = isReflexive(sentence, verb, lexicon) ? [`s'${lemma}`, `se ${lemma}`, lemma] : [lemma];
  const passive = childrenOf(sentence, verb.index).some((t) => t.deprel === "aux:pass");
  const list = passive ? words.occurring : [...words.opening, ...words.ending];
  const reflexive = words.occurring.filter((name) => /^s(?:e |')/.test(name));
  return names.some((name) => list.includes(name) || reflexive.includes(name));
}

/** Talks between two sides of which a clause hangs on one, and that have the number of its verb. */
function betweenAbove(sentence: Sentence, clause: Token, lexicon: Lexicon): Token | null {
  const finite = [clause, ...childrenBy(sentence, clause.index, "aux")].find((t) => t.feats["VerbForm"] === "Fin");
  const number = finite?.feats["Number"];
  let at = headOf(sentence, clause);
  let isSide = false;
  for (let steps = 0; at && isNominal(at) && steps < UP; steps++) {
    if (isSide && isOfTalks(sentence, at, lexicon) && (number === undefined || at.feats["Number"] === number)) return at;
    isSide ||= childrenBy(sentence, at.index, "case").some(
      (t) => treeWordsOf(lexicon.data.language)?.twoSided.includes(t.lemma.toLowerCase()) === true,
    );
    if (!["nmod", "conj", "appos", "flat"].includes(universal(at.deprel))) return null;
    at = headOf(sentence, at);
  }
  return null;
}

function isOfTalks(sentence: Sentence, noun: Token, lexicon: Lexicon): boolean {
  const events = eventWords(lexicon.data.language);
  const words = [noun, ...childrenBy(sentence, noun.index, "nmod", "compound")];
  return (
    events !== null &&
    words.some(
      (word) =>
        word.upos === "NOUN" &&
        (events.is("cycles", word) ||
          kindsAlone(events, word).some((kind) => events.crosswalk.kinds[kind]?.plover.type === "CONSULT")),
    )
  );
}

/**
 * « Les parties, qui devront ouvrir lundi, à Doha, un cycle de pourparlers, se sont engagées »: of two subjects of a verb the second,
 * which ends at the comma before it, is the object of the clause beside the first.
 */
export function objectOfClauseBetween(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    if (noun?.upos !== "NOUN" || !noun.deprel.startsWith("nsubj") || noun.head < index || isMarked(sentence, index)) continue;
    const first = childrenBy(sentence, noun.head, "nsubj").find((t) => t.index < index && isNominal(t));
    const clause = first && childrenBy(sentence, first.index, "acl").findLast((t) => t.deprel === "acl:relcl" && t.index < index);
    const pronoun =
      clause && childrenBy(sentence, clause.index, "nsubj").find((t) => t.index < clause.index && t.feats["PronType"] === "Rel");
    if (!clause || !pronoun || sentence.tokens[pronoun.index - 1]?.form !== ",") continue;
    const end = (subtree(sentence, index).at(-1) ?? index) + 1;
    const comma = sentence.tokens[end]?.form === "," ? end : sentence.tokens[end - 1]?.form === "," ? end - 1 : -1;
    if (comma < 0 || firstOfGroup(sentence, noun.head) !== comma + 1) continue;
    // « les pourparlers, qui s'étaient tenus sous l'égide de X, l'envoyé, avaient été rompus »: only talks that somebody holds
    const verb = innerOf(sentence, clause);
    const isHolding = eventWords(lexicon.data.language)?.data.light.includes(verb.lemma.toLowerCase()) === true;
    const isComplete = [clause, verb].some((t) => childrenBy(sentence, t.index, "obj", "ccomp", "cop", "expl").length > 0);
    if (isHolding && !isComplete && isOfTalks(sentence, noun, lexicon)) tree.attach(index, verb.index, "obj");
  }
}

/** "The deal, concluded at the end of talks that had opened on Friday, …": a clause right behind talks that says so is about them, never about a noun before the comma. */
export function courseRightBehind(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    if (clause?.deprel !== "acl:relcl" || clause.head > index) continue;
    const pronoun = childrenBy(sentence, index, "nsubj").find(({ feats }) => feats["PronType"] === "Rel");
    const before = pronoun && sentence.tokens[pronoun.index - 1];
    if (before?.upos !== "NOUN" || before.index <= clause.head || !isOfTalks(sentence, before, lexicon)) continue;
    if (!sentence.tokens.slice(clause.head, before.index).some((t) => t.form === ",")) continue;
    if (isCourse(sentence, innerOf(sentence, clause), lexicon)) tree.attach(index, before.index, "acl:relcl");
  }
}

/** « à Rome, où s'est tenu jeudi le troisième cycle, ont annoncé les médiateurs »: the talks before the comma are the subject of what became of them. */
export function subjectBehindCourse(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    const saying = noun && isNominal(noun) ? headOf(sentence, noun) : null;
    if (!noun || !saying || saying.index < index || !["obj", "nsubj"].includes(universal(noun.deprel))) continue;
    const own = subtree(sentence, index).filter((i) => sentence.tokens[i]?.upos !== "PUNCT");
    const comma = (own.at(-1) ?? index) + 1;
    if (sentence.tokens[comma]?.form !== "," || firstOfGroup(sentence, saying.index) !== comma + 1) continue;
    const verb = sentence.tokens.findLast((t) => t.index < (own[0] ?? index) && t.upos === "VERB");
    if (!verb || verb.deprel !== "acl:relcl" || childrenBy(sentence, verb.index, "nsubj", "obj").length > 0) continue;
    if (sentence.tokens.slice(verb.index, own[0]).some((t) => t.form === ",")) continue;
    if (!cueOf(sentence, saying, lexicon) || !isReflexive(sentence, verb, lexicon)) continue;
    if (isCourse(sentence, verb, lexicon) && isOfTalks(sentence, noun, lexicon)) tree.attach(index, verb.index, "nsubj");
  }
}
