import { foldWord } from "../../../knowledge/index.ts";
import { isGroup, isOrganisation, isPerson, type Referent } from "../cast.ts";
import { stem, type Term } from "../lexicon.ts";
import { genderOf } from "../phrase.ts";
import { antecedent } from "../salience.ts";
import type { Scene } from "../scene.ts";
import { add, alikeBefore, existing, keyOf, type NominalReader, nameBelow, type Phrase } from "./phrase.ts";

/** An armed or political group: the named one beside it, one told before, or a new one. */
export function groupOf(reader: NominalReader, phrase: Phrase): Referent | null {
  const named = nameBelow(reader.scene, phrase, isGroup);
  if (named) return named;
  const { term, token } = phrase;
  const member = term.one && !phrase.plural && phrase.definite && phrase.alone ? memberBefore(reader, phrase) : null;
  if (member) return member;
  const marked = nameBelow(reader.scene, phrase, () => true);
  if (phrase.definite && (phrase.alone || phrase.onlyQualified) && term.again && !marked) {
    if (!reader.history) return null;
    const country = phrase.owner?.country ?? null;
    const before = antecedent(
      reader.scene,
      phrase.at,
      token.index,
      (o) =>
        isGroup(o.referent) &&
        (country === null || o.referent.country === country) &&
        (o.referent.named || o.referent.term?.words === term.words) &&
        (term.kind === "armed-group" || o.referent.type === "political-group" || isCalled(reader.scene, o.referent, term)),
    );
    if (before) return before;
    const near = antecedent(
      reader.scene,
      phrase.at,
      token.index,
      (o) =>
        isGroup(o.referent) &&
        o.referent.named &&
        o.sentence >= phrase.at - 1 &&
        (country === null || o.referent.country === country),
    );
    if (near) return near;
  }
  const owner = phrase.owner && isPerson(phrase.owner) ? null : phrase.owner;
  const key = `${keyOf(reader.scene, phrase, owner)}${marked ? `|${marked.order}` : ""}`;
  const same = existing(reader.scene, key, isGroup) ?? (owner ? null : alikeBefore(reader.scene, phrase, isGroup));
  if (same && !phrase.indefinite) return same;
  const land = owner?.country ?? null;
  const sector = term.kind === "armed-group" ? "REB" : "OPP";
  return add(reader.scene, phrase, {
    type: term.kind === "armed-group" ? "armed-group" : "political-group",
    key,
    country: land,
    code: land && `${land}${sector}`,
  });
}

/** « le rebelle » after « le commandant X »: who was named last and serves no state. */
function memberBefore(reader: NominalReader, { at, token }: Phrase): Referent | null {
  if (!reader.history) return null;
  return antecedent(reader.scene, at, token.index, ({ referent: r, sentence }) => {
    return isPerson(r) && r.named && sentence >= at - 2 && (r.principal === null ? r.country === null : isGroup(r.principal));
  });
}

/** True where the noun is in the group's own name: « le front » for a Front. */
function isCalled(scene: Scene, group: Referent, term: Term): boolean {
  const names = [group.name, ...Object.values(group.ref ? (scene.knowledge.find(group.ref)?.names ?? {}) : {}).flat()];
  return group.term?.words === term.words || names.some((n) => n.split(" ").some((w) => stem(foldWord(w)) === term.words));
}

/** An organisation, likewise. */
export function organisationOf(reader: NominalReader, phrase: Phrase): Referent | null {
  const named = nameBelow(reader.scene, phrase, (r, beside) => isOrganisation(r) && (beside || !r.ref));
  if (named) return named;
  if (phrase.definite && (phrase.alone || phrase.onlyQualified) && !phrase.plural && phrase.term.again && !phrase.owner) {
    if (!reader.history) return null;
    const gender = genderOf(phrase.sentence, phrase.token);
    const before = antecedent(
      reader.scene,
      phrase.at,
      phrase.token.index,
      (o) => o.referent.named && (isOrganisation(o.referent) || isGroup(o.referent)),
      (r) => (gender !== null && r.gender === gender ? 1.2 : 1),
    );
    if (before) return before;
  }
  const owner = phrase.owner;
  const key = keyOf(reader.scene, phrase, owner);
  const same = existing(reader.scene, key, isOrganisation) ?? (owner ? null : alikeBefore(reader.scene, phrase, isOrganisation));
  if (same) return same;
  return add(reader.scene, phrase, { type: "organisation", key, principal: owner, country: owner?.country ?? null });
}
