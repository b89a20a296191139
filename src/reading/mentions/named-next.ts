import { headOf, type Token, universal } from "../../text/index.ts";
import { isPerson, type Referent } from "./cast.ts";
import type { Term } from "./lexicon.ts";
import { genderOf, naming } from "./phrase.ts";
import { type Scene, sentenceAt } from "./scene.ts";

/** How many sentences after an office without a name its holder may be named. */
const AHEAD = 2;

/**
 * "its minister announced. … , X said.": who is named right after as a speaker, and has no other office than a rank. He holds
 * the office of `term` at `owner` from then on; null where nobody is.
 */
export function namedNext(scene: Scene, at: number, token: Token, term: Term, owner: Referent): Referent | null {
  if (universal(token.deprel) !== "nsubj" || term.role === "other") return null;
  const gender = genderOf(sentenceAt(scene, at), token);
  for (let next = at + 1; next <= at + AHEAD && next < scene.analysis.sentences.length; next++) {
    const sentence = sentenceAt(scene, next);
    for (const spot of scene.spots[next] ?? []) {
      const person = scene.referentOf.get(spot);
      const name = sentence.tokens[spot.head];
      const above = name && naming(sentence, name) ? headOf(sentence, name) : null;
      if (!person || !name || !isPerson(person) || !isSubject(above ?? name)) continue;
      if (scene.cast.occurrences.some((o) => o.referent === person) || !isFree(person, owner)) continue;
      if (gender !== null && person.gender !== null && gender !== person.gender) continue;
      person.offices.push({ role: term.role, words: term.words, of: owner, former: false, ofState: term.ofState });
      person.principal ??= owner;
      person.country ??= owner.country;
      return person;
    }
  }
  return null;
}

const isSubject = (token: Token): boolean => universal(token.deprel) === "nsubj";

/** True where nothing that is known of a person speaks against an office of this house. */
function isFree(person: Referent, owner: Referent): boolean {
  if (person.offices.some((o) => o.role !== "other" && !o.former && o.words !== "")) return false;
  return person.ref === null ? person.principal === null || sameLand(person, owner) : sameLand(person, owner);
}

const sameLand = (person: Referent, owner: Referent): boolean => person.country !== null && person.country === owner.country;
