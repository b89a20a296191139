import { headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isVerbal } from "../statements/clause.ts";
import { dayOf } from "./extent.ts";
import { caseOf, type Draft, isAmong, isNoun, isTalksNoun, MEETINGS, plainName, prepositionOf, type Scene } from "./scene.ts";
import { nameOf, timeBelow } from "./support.ts";

/** Words from talks up to the verb that tells what was done at their end. */
const UP = 6;

/**
 * The drafts of talks with those who did something together at them, and with the day on which that was done as their last: « se sont engagés à
 * cesser le feu, à l'issue de pourparlers tenus à Banjul », "was signed on Sunday at the end of talks that began on 29 May".
 */
export function withDeedsAtTalks(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const sentence = scene.analysis.sentences[draft.sentence];
    if (!sentence || !MEETINGS.has(draft.kind)) return draft;
    const top = topOf(scene, sentence, draft);
    if (!top) return draft;
    const above = verbsAbove(sentence, top);
    const told = draft.actors.length + draft.recipients.length > 0 ? draft : withActors(drafts, draft, above);
    return withEnd(scene, sentence, told, top, above);
  });
}

/** The phrase in which talks stand beside what was done: « à l'issue de pourparlers », "after talks". */
function topOf(scene: Scene, sentence: Sentence, { trigger, nouns }: Draft): Token | null {
  const { lexicon } = scene;
  for (const index of [trigger, ...nouns]) {
    const noun = sentence.tokens[index];
    if (!noun || !isNoun(noun) || !isTalksNoun(scene, noun)) continue;
    const above = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
    if (above && lexicon.is("ends", above)) return above;
    // « lors d'une réunion », of which the first word may be taken for an adverb
    const head = headOf(sentence, noun);
    const adverb = head?.upos === "ADV" ? [`${head.form.toLowerCase()} ${prepositionOf(sentence, index)}`] : [];
    const marks = [caseOf(sentence, index), prepositionOf(sentence, index), ...adverb];
    if (marks.some((mark) => lexicon.has("presupposing", mark))) return noun;
  }
  return null;
}

/** The verbs whose clause a phrase belongs to, the nearest first. */
function verbsAbove(sentence: Sentence, top: Token): Token[] {
  const verbs: Token[] = [];
  let at = headOf(sentence, top);
  for (let steps = 0; at && steps < UP; steps++) {
    if (isVerbal(at)) verbs.push(at);
    if (isVerbal(at) && universal(at.deprel) !== "xcomp") break;
    at = headOf(sentence, at);
  }
  return verbs;
}

function withActors(drafts: readonly Draft[], draft: Draft, verbs: readonly Token[]): Draft {
  const deed = drafts.find(
    (other) =>
      other.sentence === draft.sentence &&
      verbs.some(({ index }) => index === other.clause) &&
      other.actors.length > 1 &&
      other.recipients.length === 0 &&
      JOINT.has(other.kind),
  );
  return deed ? { ...draft, actors: deed.actors } : draft;
}

/** What sides do together. */
const JOINT: ReadonlySet<string> = new Set(["agreement", "commitment", "ceasefire", "acceptance"]);

function withEnd(scene: Scene, sentence: Sentence, draft: Draft, top: Token, verbs: readonly Token[]): Draft {
  const { lexicon } = scene;
  const verb = sentence.tokens[draft.clause];
  const deed = verbs.at(-1);
  if (
    !verb ||
    !deed ||
    draft.ends ||
    (draft.course && dayOf(draft.course.edtf) === null) ||
    !lexicon.is("ends", top) ||
    universal(verb.deprel) !== "acl"
  )
    return draft;
  const isOpening =
    isAmong(lexicon.data.opening, lexicon.lemmaOf(verb)) ||
    isAmong(lexicon.data.opening, plainName(nameOf(scene, sentence, verb)));
  if (!isOpening || timeBelow(scene, draft.sentence, sentence, deed, top) === null) return draft;
  return { ...draft, ends: { ...draft, trigger: deed.index, clause: deed.index, words: [deed.index], nouns: [] } };
}
