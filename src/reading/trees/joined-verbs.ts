import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isRelative } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { folded, type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, isPastForm } from "./draft-tree.ts";

/**
 * "said the accord was dead and accused the rebels": a verb joined to what is said, in a tense that only the saying has, goes on
 * with the saying; so does one that follows a thing, which says nothing.
 */
export function joinedToSpeech(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || universal(verb.deprel) !== "conj") continue;
    if (childrenBy(sentence, index, "nsubj", "csubj", "expl", "mark").length > 0) continue;
    const first = firstJoined(sentence, verb);
    const tense = tenseOf(sentence, verb) ?? pastBesideInfinitive(sentence, verb, first);
    if (!first || first.upos === "NOUN" || tense === null) continue;
    const above = aboveFor(sentence, verb, first, tense, lexicon);
    if (!above || !tree.attach(index, above.index, "conj")) continue;
    if (tense !== PLAIN_PAST || verb.feats["VerbForm"] === "Fin") continue;
    tree.setFeatures(index, FINITE_PAST);
    for (const t of childrenBy(sentence, first.index, "obj", "obl", "xcomp", "advcl"))
      if (t.index > index) tree.attach(t.index, index, t.deprel);
  }
}

/** "…, he argued, denying that …": a participle of speech right behind words set into what is said goes along with them. */
export function participleBehindSpeech(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const comma = sentence.tokens[index - 1];
    if (verb?.upos !== "VERB" || comma?.form !== "," || !isPresentParticiple(verb)) continue;
    if (!["advcl", "acl", "xcomp", "ccomp", "parataxis"].includes(universal(verb.deprel)) || !isSpeech(sentence, verb, lexicon))
      continue;
    if (verb.deprel === "ccomp" && verb.head < comma.index) tree.attach(index, verb.head, "advcl");
    const set = sentence.tokens.findLast(
      (t) =>
        t.index < comma.index &&
        t.index > comma.index - REACH &&
        t.upos === "VERB" &&
        ["parataxis", "conj"].includes(universal(t.deprel)) &&
        subtree(sentence, t.index, (c) => c.index > comma.index).at(-1) === comma.index - 1 &&
        hasSpeaker(sentence, t) &&
        isSpeech(sentence, t, lexicon),
    );
    if (set && set.index !== verb.head) tree.attach(index, set.index, "advcl");
    for (const t of set ? childrenBy(tree.sentence(), set.index, "expl") : [])
      if (t.deprel === "expl:subj") tree.attach(t.index, t.head, "nsubj");
  }
}

/** A subject, be it one that the parser takes for an empty one: « a-t-il dit » behind « il n'y a pas … ». */
const hasSpeaker = (sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "nsubj", "expl").some((t) => ["nsubj", "expl:subj"].includes(t.deprel));

/** "was to blame and accused", "would not join and proposed": what is joined to an infinitive in a past form is finite, and no participle. */
const pastBesideInfinitive = (sentence: Sentence, verb: Token, first: Token | null): string | null =>
  first?.feats["VerbForm"] === "Inf" &&
  childrenBy(sentence, first.index, "mark", "aux").some((t) => t.upos === "PART" || t.feats["VerbForm"] === "Fin") &&
  isPastForm(verb) &&
  childrenBy(sentence, verb.index, "aux", "cop").length === 0
    ? PLAIN_PAST
    : null;

/** The tense of a past form that stands for itself. */
const PLAIN_PAST = ":Past:Ind";

/** How far before the comma words set into what is said may begin. */
const REACH = 14;

const isPresentParticiple = ({ feats }: Token): boolean =>
  feats["VerbForm"] === "Ger" || (feats["VerbForm"] === "Part" && feats["Tense"] === "Pres");

function isSpeech(sentence: Sentence, verb: Token, lexicon: Lexicon): boolean {
  const cue = cueOf(sentence, verb, lexicon);
  return cue !== null && !cue.entry.verb.weak;
}

/** The first of joined verbs. */
function firstJoined(sentence: Sentence, verb: Token): Token | null {
  let at = headOf(sentence, verb);
  while (at && universal(at.deprel) === "conj") at = headOf(sentence, at);
  return at;
}

/** Tense and helper of a verb's finite form, as far as joined verbs must share it; null for one without. */
function tenseOf(sentence: Sentence, verb: Token): string | null {
  const helper = childrenBy(sentence, verb.index, "aux", "cop").find((t) => t.feats["VerbForm"] === "Fin");
  const finite = helper ?? verb;
  if (finite.feats["VerbForm"] !== "Fin") return null;
  return [helper ? helper.lemma : "", finite.feats["Tense"] ?? "", finite.feats["Mood"] ?? ""].join(":");
}

const timeOf = (tense: string | null): string | null => tense && tense.slice(tense.indexOf(":"));

/** The verb of speech, or for what nobody says the verb with a finite form, that a joined verb goes on with; null: it stays. */
function aboveFor(sentence: Sentence, verb: Token, first: Token, tense: string, lexicon: Lexicon): Token | null {
  const speech = isSpeech(sentence, verb, lexicon);
  const own = tenseOf(sentence, first);
  const fits =
    own === tense && !(speech && isSaidOfThing(sentence, first, lexicon)) && !isBehindRelative(sentence, verb, first, lexicon);
  if (fits) return null;
  // "had met and signed": the helper of the first may be the second's too, as "would" is not
  if (!speech && first.feats["VerbForm"] === "Part" && verb.feats["Tense"] === "Past") return null;
  let at: Token | null = first;
  for (let steps = 0; at && steps < 6; steps++) {
    const relation = universal(at.deprel);
    if (!["ccomp", "xcomp", "advcl", "acl", "obl", "obj", "nmod", "conj"].includes(relation)) return null;
    at = headOf(sentence, at);
    // "says the terms fall short and has pressed ahead": a perfect goes with a present
    if (at?.upos !== "VERB" || timeOf(tenseOf(sentence, at)) !== timeOf(tense)) continue;
    return at.index < verb.index && (speech || isSpeech(sentence, at, lexicon)) ? at : null;
  }
  return null;
}

/** "said the accord remained …": the subject of what is said is a thing. */
function isSaidOfThing(sentence: Sentence, clause: Token, lexicon: Lexicon): boolean {
  if (universal(clause.deprel) !== "ccomp") return false;
  const [subject] = childrenBy(sentence, clause.index, "nsubj");
  if (subject?.upos !== "NOUN") return false;
  const words = [subject.lemma.toLowerCase(), folded(subject.form)];
  return !words.some((w) => lexicon.is("speakers", w)) && !lexicon.data.speakerEndings.some((e) => subject.lemma.endsWith(e));
}

/** "welcomed a deal, which it hailed, and called on …": behind a comma, what has objects of its own is not said of the deal. */
function isBehindRelative(sentence: Sentence, verb: Token, clause: Token, lexicon: Lexicon): boolean {
  if (clause.deprel !== "acl:relcl") return false;
  const [joint] = childrenBy(sentence, verb.index, "cc");
  if (!joint || sentence.tokens[joint.index - 1]?.form !== ",") return false;
  const subjects = childrenBy(sentence, clause.index, "nsubj");
  const relativeObject = childrenBy(sentence, clause.index, "obj", "obl").some((t) => isRelative(t, lexicon));
  return relativeObject && subjects.some((t) => !isRelative(t, lexicon));
}
