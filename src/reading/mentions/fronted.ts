import type { Referent } from "./cast.ts";
import { knownByRef } from "./known.ts";
import { stateOfDemonym } from "./owner.ts";
import { type Scene, sentenceAt } from "./scene.ts";

/** How many words the phrase has that opens a sentence. */
const OPENING = 5;

/**
 * The state that the opening of a sentence puts on stage: « À Moscou, le président … », « Côté serbe, le président … »;
 * null where it opens with something else.
 */
export function frontedState(scene: Scene, at: number, before: number): Referent | null {
  const { tokens } = sentenceAt(scene, at);
  const comma = tokens.findIndex((t) => t.form === ",");
  if (comma < 2 || comma > OPENING || comma >= before) return null;
  const [first] = tokens;
  if (!first) return null;
  const marks = tokens.slice(0, 2).map((t) => t.form.toLowerCase());
  if (scene.lexicon.has("side", first.form)) {
    for (const token of tokens.slice(1, comma)) {
      const state = stateOfDemonym(scene, token);
      if (state) return state;
    }
    return null;
  }
  if (!marks.some((m) => scene.lexicon.has("place", m))) return null;
  for (const token of tokens.slice(1, comma)) {
    const named = scene.byHead[at]?.get(token.index);
    if (named?.type === "state") return named;
    const power = named?.ref ? scene.knowledge.powerAt(named.ref) : null;
    if (power !== null && power !== undefined) return knownByRef(scene, power);
  }
  return null;
}
