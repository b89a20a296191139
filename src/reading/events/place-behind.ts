import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isVerbal } from "../statements/clause.ts";
import { townIn } from "./place-of-talks.ts";
import { type Draft, isLocated, isTalksNoun, type Scene } from "./scene.ts";

/**
 * "met for the first time in Rome", "met for several hours in Libreville", "meet their colleagues of three states in Moscow": a town behind a time, or
 * behind those who were met, which the tree hangs on these. Null where it hangs on anything else ("spoke of the war in Gaza").
 */
export function placeBehind(scene: Scene, sentence: Sentence, draft: Draft, clause: number): string | null {
  const verb = sentence.tokens[clause];
  if (!verb || !isVerbal(verb)) return null;
  const phrases = childrenBy(sentence, clause, "obl", "obj", "iobj").filter(({ index }) => index > clause);
  for (const phrase of phrases) {
    for (const index of subtree(sentence, phrase.index, isVerbal)) {
      const town = sentence.tokens[index];
      if (!town || town === phrase || !isLocated(scene, sentence, index)) continue;
      const found = hangsOnThem(scene, draft, sentence, town, phrase) ? townIn(scene, draft, sentence, town) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

/** True where all words between a town and the phrase that it stands in are times or somebody. */
function hangsOnThem(scene: Scene, { sentence: at }: Draft, sentence: Sentence, town: Token, phrase: Token): boolean {
  if (!["nmod", "obl"].includes(universal(town.deprel))) return false;
  let word = headOf(sentence, town);
  for (let steps = 0; word && steps < 4; steps++) {
    if (isTalksNoun(scene, word) || !(isTime(scene, at, word) || isSomebody(scene, at, word))) return false;
    if (word.index === phrase.index) return true;
    word = headOf(sentence, word);
  }
  return false;
}

function isTime(scene: Scene, at: number, word: Token): boolean {
  const { times, hours, days } = scene.lexicon.data;
  const isWord = [...times, ...hours, ...days].includes(scene.lexicon.lemmaOf(word));
  return isWord || scene.timesIn(at).some(({ span }) => span.start <= word.start && word.end <= span.end);
}

function isSomebody(scene: Scene, at: number, word: Token): boolean {
  const entity = scene.entity(scene.mentions.at(at, word.index)?.entity ?? null);
  return entity !== null && entity.type !== "place" && entity.type !== "process" && entity.type !== "conflict";
}
