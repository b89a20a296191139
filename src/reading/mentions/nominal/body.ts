import { foldWord } from "../../../knowledge/index.ts";
import { childrenOf, type Sentence, type Token, universal } from "../../../text/index.ts";
import { isGroup, isOrganisation, isPerson, type Referent, sameWords } from "../cast.ts";
import { knownByRef } from "../known.ts";
import { stem } from "../lexicon.ts";
import { stateOfDemonym } from "../owner.ts";
import { isOfTwo } from "../phrase.ts";
import { antecedent } from "../salience.ts";
import type { Scene } from "../scene.ts";
import { landAt } from "../stage.ts";
import { add, existing, keyOf, type NominalReader, nameOf, PASSING, type Phrase } from "./phrase.ts";
import { pairBefore } from "./state.ts";

/** A body of a state: its owner's, that which was told before, or the land's own. */
export function bodyOf(reader: NominalReader, phrase: Phrase): Referent | null {
  const { sentence, token, term } = phrase;
  let owner = phrase.owner ?? phrase.above;
  if (owner && isPerson(owner)) owner = owner.principal;
  const strange = strangeAdjective(reader.scene, sentence, token);
  const key = keyOf(reader.scene, phrase, null);
  if (!owner && !strange) {
    if (!reader.history) return null;
    // « les deux gouvernements » after « X et Y »
    const pair =
      phrase.definite && phrase.plural && isOfTwo(reader.scene.lexicon.language, sentence, token)
        ? pairBefore(reader.scene, phrase)
        : null;
    if (pair) return pair;
    const before = antecedent(
      reader.scene,
      phrase.at,
      token.index,
      (o) =>
        o.referent.type === "government-body" &&
        (sameWords(o.referent.key, key) || (phrase.alone && (o.referent.term?.words.split(" ").includes(term.words) ?? false))),
    );
    if (before && !phrase.indefinite && !isForeign(reader.scene, phrase, before)) return before;
    // « les deux ministères » are of two lands
    const counted = childrenOf(sentence, token.index).some((t) => universal(t.deprel) === "nummod");
    owner = counted ? null : landAt(reader.scene, phrase.at, phrase.token.index);
  }
  if (owner && owner.type === "place") owner = null;
  const country = owner?.country ?? null;
  const full = `${key.split("|")[0]}|${country ?? (strange ? strange : owner?.order) ?? ""}`;
  const same = existing(reader.scene, full, (r) => r.type === "government-body" || r.type === "organisation");
  if (same) {
    const name = nameOf(reader.scene, phrase);
    if (name.length > same.name.length && !same.named) same.name = name;
    return same;
  }
  const state = country === null ? null : knownByRef(reader.scene, `state:${country}`);
  return add(reader.scene, phrase, {
    type: owner && (isOrganisation(owner) || isGroup(owner)) ? "organisation" : "government-body",
    key: full,
    country,
    principal: owner && (isOrganisation(owner) || isGroup(owner)) ? owner : state,
    code: country === null ? null : `${country}${term.sector ?? "GOV"}`,
  });
}

/** « l'armée » long after « avec l'appui de l'armée rwandaise » in a report on another land: that land's own. */
function isForeign(scene: Scene, phrase: Phrase, before: Referent): boolean {
  const land = phrase.alone && before.country !== null ? landAt(scene, phrase.at, phrase.token.index) : null;
  if (!land?.country || land.country === before.country) return false;
  const own = scene.cast.occurrences.filter((o) => o.referent === before);
  return own.every((o) => o.weight <= PASSING && o.sentence < phrase.at - 2);
}

/** « autorités tigréennes »: an adjective of a people or region that the knowledge base does not have. */
function strangeAdjective(scene: Scene, sentence: Sentence, token: Token): string | null {
  const { lexicon } = scene;
  const found = childrenOf(sentence, token.index).find(
    (t) =>
      universal(t.deprel) === "amod" &&
      lexicon.likeDemonym(t.form) &&
      !lexicon.has("neutral", t.form) &&
      !stateOfDemonym(scene, t),
  );
  return found ? stem(foldWord(found.form)) : null;
}
