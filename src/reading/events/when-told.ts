import type { Event } from "../../claims/index.ts";
import { headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isInfinitive, isPassive, isVerbal } from "../statements/clause.ts";
import { headWord } from "./head-word.ts";
import { type Draft, MEETINGS, type Scene } from "./scene.ts";

/**
 * "said on Tuesday that it would host a third round", « a annoncé le 30 octobre que les pourparlers reprendraient », "promised on Tuesday to hold
 * talks": true where a time before a meeting that is still to be held says when that was said or promised.
 */
export function isWhenTold(scene: Scene, sentence: Sentence, draft: Draft, time: NonNullable<Event["time"]>): boolean {
  // « a déclaré mercredi qu'il cesserait d'accueillir »: what is decided by saying so is of that day
  if (!MEETINGS.has(draft.kind) && draft.kind !== HOSTING) return false;
  // « se réunissent depuis 2017 pour discuter »
  if (time.edtf.includes("..")) return false;
  const heads = scene
    .timesIn(draft.sentence)
    .filter(({ id }) => time.times.includes(id))
    .map(({ span }) => headWord(sentence, span));
  return heads.length > 0 && heads.every((head) => head !== null && isOfTelling(scene, sentence, draft, head));
}

const HOSTING = "hosting";

function isOfTelling(scene: Scene, sentence: Sentence, { clause }: Draft, head: Token): boolean {
  let word = sentence.tokens[clause] ?? null;
  for (let steps = 0; word && steps < 4; steps++) {
    const above = headOf(sentence, word);
    const relation = universal(word.deprel);
    const first = subtree(sentence, word.index)[0] ?? word.index;
    const isAim = relation === "xcomp" || (relation === "advcl" && isInfinitive(word));
    const isTold = relation === "ccomp" || (isAim && above !== null && isPromise(scene, sentence, above));
    if (isTold && above && isVerbal(above) && head.head === above.index && head.index < first) return true;
    if (!isTold && relation !== "conj") return false;
    word = above;
  }
  return false;
}

/** A verb by which somebody plans, hopes or asks for what its infinitive says; what is expected, or scheduled, on a day is to be on that day. */
function isPromise(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const lemma = scene.lexicon.lemmaOf(verb);
  const mood = scene.lexicon.moods.get(lemma);
  if (mood === undefined || mood === "denied" || scene.lexicon.data.scheduling.includes(lemma)) return false;
  return isVerbal(verb) && !isPassive(sentence, verb);
}
