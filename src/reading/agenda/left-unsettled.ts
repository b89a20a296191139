import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isInfinitive, isVerbal, rangeOf } from "../statements/clause.ts";
import { leavesOpen } from "./bare.ts";
import { isOfWhatMayBe } from "./opening.ts";
import { clauseFrom, isOfWhatWas } from "./questions.ts";
import type { Open, Scene } from "./scene.ts";

/** Words from "without" to what was not done, and from there to what it would have been done to. */
const UNDONE = 5;
const TO = 7;
/** Words behind a noun for a question in which it is said to be open: "an issue that has since been left for later". */
const TOLD = 8;

/** What talks end without, and what is called an open question right behind it. */
export function leftUnsettled(scene: Scene, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token) => [...partedWithout(scene, sentence, token), ...calledOpen(scene, sentence, token)]);
}

/**
 * « se sont quittés sans que soit réglée la question de savoir qui présiderait », "ended without resolving the fate of the
 * officers", "without an answer to the question of who would pay".
 */
function partedWithout(scene: Scene, sentence: Sentence, token: Token): Open[] {
  const { lexicon } = scene;
  if (!lexicon.is("without", token)) return [];
  const near = sentence.tokens.slice(token.index + 1, token.index + 1 + UNDONE);
  const undone = near.find((t, i) => isDoing(scene, t, i) || lexicon.is("decisions", t));
  if (!undone || near.slice(0, near.indexOf(undone)).some((t) => t.upos === "PUNCT" || isNamed(t))) return [];
  const rest = sentence.tokens.slice(undone.index + 1, undone.index + 1 + TO);
  const word = rest.find((t) => lexicon.has("questionWords", t));
  const between = rest.slice(0, word ? rest.indexOf(word) : 0);
  const leads = (t: Token): boolean =>
    ["DET", "ADP", "PART"].includes(t.upos) || lexicon.is("points", t) || (isInfinitive(t) && lexicon.has("settling", t));
  if (word && between.some((t) => lexicon.is("points", t)) && between.every(leads)) {
    const content = clauseFrom(scene, sentence, word);
    return isOfWhatMayBe(scene, sentence, content) ? [{ content, cue: token }] : [];
  }
  const noun = rest.find((t) => t.upos === "NOUN");
  if (!noun || lexicon.is("decisions", undone) || word || !lexicon.is("topics", noun) || isOfWhatWas(scene, sentence, noun))
    return [];
  // « la question » says nothing by itself
  if (lexicon.is("points", noun) && childrenBy(sentence, noun.index, "nmod", "obl").length === 0) return [];
  if (rest.slice(0, rest.indexOf(noun)).some((t) => !["DET", "ADJ", "ADP"].includes(t.upos))) return [];
  const first = openingOf(sentence, noun);
  const comma = sentence.tokens.find((t) => t.index > noun.index && /^[,;:–—]$/.test(t.form));
  const end = Math.min(rangeOf(sentence, noun.index).end, comma?.start ?? sentence.end);
  return [{ content: { start: Math.max(first.start, undone.end + 1), end }, cue: token }];
}

/** A verb of deciding, or right behind "without" what a tagger takes for its noun: "settling". */
const isDoing = ({ lexicon }: Scene, token: Token, i: number): boolean =>
  lexicon.has("settling", token) && (isVerbal(token) || i === 0);

const isNamed = (token: Token): boolean => token.upos === "NOUN" || token.upos === "PROPN";

/** « X et Y, deux questions qui restent en suspens », "the return of the displaced, an issue left for later": what it is said of. */
function calledOpen(scene: Scene, sentence: Sentence, noun: Token): Open[] {
  const { lexicon } = scene;
  if (noun.upos !== "NOUN" || !lexicon.is("points", noun)) return [];
  const start = sentence.tokens.slice(0, noun.index).findLast((t) => !["DET", "NUM", "ADJ"].includes(t.upos));
  if (start?.form !== "," || start.index === noun.index - 1) return [];
  // « , la question des élections toujours en suspens »: a question of its own
  if (childrenBy(sentence, noun.index, "nmod").length > 0) return [];
  const behind = sentence.tokens.slice(noun.index + 1, noun.index + 1 + TOLD);
  const stop = behind.findIndex((t) => t.upos === "PUNCT");
  const told = stop < 0 ? behind : behind.slice(0, stop);
  const first = told[0];
  const cue = first && told.find((t) => leavesOpen(scene, sentence, t, first));
  const host = headOf(sentence, noun);
  if (!cue || !host || host.upos !== "NOUN" || host.index > start.index) return [];
  const top = firstOf(sentence, host);
  const opening = openingOf(sentence, top);
  return [{ content: { start: opening.start, end: start.start }, cue }];
}

/** The first of those joined: « le départ du gouverneur » of « le départ du gouverneur et la réouverture du marché ». */
function firstOf(sentence: Sentence, noun: Token): Token {
  let at = noun;
  for (let above = headOf(sentence, at); above && above.upos === "NOUN" && above.index < at.index; above = headOf(sentence, at)) {
    if (!["conj", "nmod", "appos"].includes(universal(at.deprel))) break;
    at = above;
  }
  return at;
}

/** From its determiner on. */
const openingOf = (sentence: Sentence, noun: Token): Token =>
  sentence.tokens.find((t) => t.head === noun.index && t.index < noun.index && t.upos === "DET") ?? noun;
