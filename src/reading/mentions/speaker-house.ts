import { childrenOf, headOf, type Token, universal } from "../../text/index.ts";
import { isPerson, type Referent } from "./cast.ts";
import { type Scene, sentenceAt } from "./scene.ts";

/** "X, a spokesman for the front, said its delegation …": the house that whoever speaks is of, named right there; null where none is. */
export function houseOfSpeaker(scene: Scene, at: number, possessive: Token): Referent | null {
  const sentence = sentenceAt(scene, at);
  let clause = headOf(sentence, possessive);
  for (let steps = 0; clause && steps < 5; steps++) {
    const above = universal(clause.deprel) === "ccomp" ? headOf(sentence, clause) : null;
    const subject =
      above && childrenOf(sentence, above.index).find((t) => universal(t.deprel) === "nsubj" && t.index < possessive.index);
    const speaker = subject ? scene.byHead[at]?.get(subject.index) : undefined;
    if (above && speaker && isPerson(speaker)) {
      const house = speaker.principal;
      const here = scene.cast.occurrences.some((o) => o.sentence === at && o.referent === house && o.head < above.index);
      return house && house.type !== "state" && here ? house : null;
    }
    clause = headOf(sentence, clause);
  }
  return null;
}
