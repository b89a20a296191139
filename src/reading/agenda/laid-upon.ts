import { childrenBy, type Sentence, type Token } from "../../text/index.ts";
import { isFinite, isInfinitive, isVerbal, rangeOf } from "../statements/clause.ts";
import { isOfWhatMayBe } from "./opening.ts";
import { clauseFrom } from "./questions.ts";
import type { Open, Scene } from "./scene.ts";

/** Words between what leaves a decision to somebody and the verb of deciding: "up to the six mediators to". */
const FAR = 10;

/** What is left to somebody to decide, and what an announcement passes over: nobody has told it yet. */
export function laidUpon(scene: Scene, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token) => [...leftToDecide(scene, sentence, token), ...passedOver(scene, sentence, token)]);
}

/** « Ce sera aux médiateurs de dire où se tiendra la session », "It is up to the two presidents to set a date for the vote". */
function leftToDecide(scene: Scene, sentence: Sentence, verb: Token): Open[] {
  const { lexicon } = scene;
  if (!isInfinitive(verb) || !lexicon.has("settling", verb)) return [];
  const leaves = sentence.tokens
    .slice(Math.max(0, verb.index - FAR), verb.index)
    .some((t) => lexicon.phraseAt("laying", sentence, t.index) !== undefined);
  return leaves ? told(scene, sentence, verb) : [];
}

/** "The statement left out the date of the next round", « Le communiqué passe sous silence le lieu de la rencontre ». */
function passedOver(scene: Scene, sentence: Sentence, verb: Token): Open[] {
  const { lexicon } = scene;
  if (!isVerbal(verb) || !isFinite(sentence, verb)) return [];
  const phrase = lexicon.phraseAt("omitting", sentence, verb.index);
  return phrase || lexicon.is("omitting", verb) ? told(scene, sentence, verb, (phrase?.length ?? 1) - 1) : [];
}

/** What stands right behind the verb: a question, or a noun for something that can be settled. */
function told(scene: Scene, sentence: Sentence, verb: Token, skipped = 0): Open[] {
  const { lexicon } = scene;
  const next = sentence.tokens[verb.index + 1 + skipped];
  if (next && lexicon.has("questionWords", next)) {
    const content = clauseFrom(scene, sentence, next);
    return isOfWhatMayBe(scene, sentence, content) ? [{ content, cue: verb }] : [];
  }
  const noun = childrenBy(sentence, verb.index, "obj", "obl", "nsubj").find(
    (t) => t.index > verb.index + skipped && t.upos === "NOUN" && lexicon.is("topics", t) && !lexicon.is("points", t),
  );
  return noun ? [{ content: rangeOf(sentence, noun.index), cue: verb }] : [];
}
