import { childrenOf } from "../../../text/index.ts";
import { cardinalOf } from "../../cardinal.ts";
import type { Referent } from "../cast.ts";
import { knownByRef } from "../known.ts";
import { possessiveOf } from "../phrase.ts";
import { antecedent, isMany, joinedAt } from "../salience.ts";
import { type Scene, sentenceAt } from "../scene.ts";
import { type NominalReader, PASSING, type Phrase, plain } from "./phrase.ts";

/** « le pays », « leur État ». */
export function stateOf(reader: NominalReader, phrase: Phrase): Referent | null {
  const possessive = possessiveOf(phrase.sentence, phrase.token.index, reader.scene.lexicon);
  const own = possessive && reader.possessor(phrase.at, possessive);
  if (own) return own.country === null ? null : knownByRef(reader.scene, `state:${own.country}`);
  if (phrase.owner?.type === "state" && !phrase.plural) return phrase.owner;
  if (!reader.history) return null;
  if (phrase.definite && !phrase.plural && phrase.alone) {
    return antecedent(reader.scene, phrase.at, phrase.token.index, (o) => o.referent.type === "state");
  }
  return phrase.plural ? plain(reader, phrase, "political-group", null) : null;
}

/**
 * « les deux pays » after « X et Y »: the first of them, for it is one of those who are meant. « les deux délégations
 * syriennes » are of one land and neither is that state.
 */
export function sideOf(reader: NominalReader, phrase: Phrase): Referent | null {
  if (!reader.history) return null;
  const pair = phrase.owner ? null : pairBefore(reader.scene, phrase);
  return pair ?? plain(reader, phrase, "political-group", null, null);
}

/** The first of several that were named together not long before, of as many as the phrase says; null where it says more than how many. */
export function pairBefore(scene: Scene, phrase: Phrase): Referent | null {
  if (!phrase.alone) return null;
  const pairs = scene.cast.occurrences.filter(
    (o) =>
      o.sentence >= phrase.at - 4 &&
      o.weight > PASSING &&
      (o.sentence < phrase.at || o.head < phrase.token.index) &&
      o.form !== "pronoun" &&
      ["state", "government-body", "armed-group", "political-group"].includes(o.referent.type) &&
      isMany(sentenceAt(scene, o.sentence), o.head),
  );
  const count = childrenOf(phrase.sentence, phrase.token.index)
    .map((t) => (t.upos === "NUM" ? cardinalOf(scene.lexicon.language, t.form) : null))
    .find((number) => number !== null);
  // « les trois pays » behind three and then four who were named together: the three
  const fitting = pairs.findLast((o) => joinedAt(sentenceAt(scene, o.sentence), o.head) === count);
  return (fitting ?? pairs.at(-1))?.referent ?? null;
}
