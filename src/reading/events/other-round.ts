import { childrenBy, childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { ordinalOf } from "../ordinal.ts";
import { headWord } from "./head-word.ts";
import type { Draft, Scene } from "./scene.ts";

/** Where a round stands that comes after or before another. */
const COMPLEMENTS: ReadonlySet<string> = new Set(["obj", "obl"]);

/**
 * "The second round was followed by a third from March 7 to 9": true of a word behind the other round that the verb names,
 * where the event is the subject of the verb.
 */
export function isOfOtherRound(scene: Scene, sentence: Sentence, draft: Draft, word: Token): boolean {
  const own = new Set([draft.trigger, ...draft.nouns]);
  const verb = sentence.tokens[draft.clause];
  const subject = verb && childrenBy(sentence, verb.index, "nsubj").find((t) => own.has(t.index));
  if (!verb || !subject) return false;
  return childrenOf(sentence, verb.index).some(
    (t) =>
      COMPLEMENTS.has(universal(t.deprel)) &&
      t.index > verb.index &&
      t.index < word.index &&
      !own.has(t.index) &&
      isOrdinal(scene, sentence, t),
  );
}

/** True where the clause gives a time, and that of the other round that it names. */
export const isDatedByOtherRound = (scene: Scene, sentence: Sentence, draft: Draft): boolean =>
  scene.timesIn(draft.sentence).some(({ span }) => {
    const head = headWord(sentence, span);
    return head !== null && isOfOtherRound(scene, sentence, draft, head);
  });

/** "a third", « un troisième cycle ». */
function isOrdinal(scene: Scene, sentence: Sentence, word: Token): boolean {
  const { language } = scene.analysis;
  if (ordinalOf(language, word.form) !== null) return true;
  return (
    scene.lexicon.is("rounds", word) && childrenBy(sentence, word.index, "amod").some((t) => ordinalOf(language, t.form) !== null)
  );
}
