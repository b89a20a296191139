import { foldWord } from "../../../knowledge/index.ts";
import { childrenOf, universal } from "../../../text/index.ts";
import { isGroup, isPerson, type Referent } from "../cast.ts";
import { counterpartOf } from "../counterpart.ts";
import { findHolder, SAME_OFFICE } from "../holder.ts";
import { isGroupTerm, stem } from "../lexicon.ts";
import { namedNext } from "../named-next.ts";
import { demonymOf } from "../owner.ts";
import { caseOf, isNoun, possessiveOf } from "../phrase.ts";
import type { Scene } from "../scene.ts";
import { seatHolder } from "../seats.ts";
import { landAt, recent } from "../stage.ts";
import { unnamedBefore } from "../unnamed.ts";
import { add, existing, type NominalReader, type Phrase, wideNameOf } from "./phrase.ts";

/** Who holds an office: by the text, by the knowledge base, or somebody without a name. */
export function officeOf(reader: NominalReader, phrase: Phrase): Referent | null {
  const { term, plural, definite } = phrase;
  const owner = phrase.owner ?? groupOfAdjective(reader, phrase);
  const single = definite && !plural;
  const fellow = single && reader.history ? counterpartAt(reader, phrase) : null;
  if (fellow) return fellow;
  // « le chef de la branche armée »: of a house that nobody knows
  const strange = owner === null && !phrase.alone && hasGenitive(reader.scene, phrase);
  const again = single && reader.history && phrase.alone ? unnamedBefore(reader.scene, phrase) : null;
  if (again) return again;
  if (single && reader.history && !strange) {
    const same = findHolder(reader.scene, phrase.at, phrase.token, term, owner, SAME_OFFICE);
    const named = same ?? (phrase.owner ? namedNext(reader.scene, phrase.at, phrase.token, term, phrase.owner) : null);
    const holder = named ?? findHolder(reader.scene, phrase.at, phrase.token, term, owner);
    if (holder) return holder;
  }
  if (!reader.history) return null;
  const known = single && !strange ? seatHolder(reader.scene, phrase, owner) : null;
  const before = known && reader.scene.cast.byRef(known.ref);
  if (before) return before;
  const principal = owner ?? (term.ofState && definite ? landAt(reader.scene, phrase.at, phrase.token.index) : null);
  const key = `${term.words}|${principal?.order ?? ""}|${plural ? "many" : "one"}`;
  const same = definite && !known ? existing(reader.scene, key, (r) => r.ref === null) : null;
  if (same) return same;
  const referent = add(reader.scene, phrase, {
    type: plural ? "population" : "person",
    // its name stays the words of the text, which name nobody
    ref: known?.ref ?? null,
    key,
    principal,
    country: principal?.country ?? null,
  });
  const anonymous = wideNameOf(reader.scene, phrase);
  if (term.standsFor && principal) {
    referent.credit = { speaker: principal, onBehalfOf: principal, anonymous: plural ? null : anonymous };
  } else if (single) referent.credit = { speaker: referent, onBehalfOf: principal, anonymous };
  else if (definite) referent.credit = { speaker: principal ?? referent, onBehalfOf: principal, anonymous: null };
  else referent.credit = { speaker: plural ? referent : null, onBehalfOf: principal, anonymous };
  return referent;
}

/** « son homologue malien »: who holds the same office there. */
function counterpartAt(reader: NominalReader, { at, sentence, token, term }: Phrase): Referent | null {
  if (!reader.scene.lexicon.has("counterparts", term.words)) return null;
  const possessive = possessiveOf(sentence, token.index, reader.scene.lexicon);
  const owner = possessive && reader.possessor(at, possessive);
  if (!owner || !isPerson(owner)) return null;
  return counterpartOf(reader.scene, at, token, owner, demonymOf(reader.scene, sentence, token.index));
}

function hasGenitive(scene: Scene, { sentence, token }: Phrase): boolean {
  return childrenOf(sentence, token.index).some(
    (t) => universal(t.deprel) === "nmod" && isNoun(t) && scene.lexicon.has("genitive", caseOf(sentence, t.index)),
  );
}

/** « un négociateur rebelle », « la délégation rebelle »: the rebels that the text speaks of. */
export function groupOfAdjective(reader: NominalReader, { sentence, token, at }: Phrase): Referent | null {
  for (const child of childrenOf(sentence, token.index)) {
    const beside = child.index === token.index + 1 && caseOf(sentence, child.index) === "" && universal(child.deprel) !== "appos";
    if (universal(child.deprel) !== "amod" && universal(child.deprel) !== "compound" && !beside) continue;
    const word = stem(foldWord(child.form));
    const group = recent(reader.scene).findLast(
      (r) => isGroup(r) && isGroupTerm(r.term) && r.term.words.split(" ").includes(word),
    );
    if (group) return group;
    const term = reader.scene.terms[at]?.find((t) => t.head === child.index)?.term;
    if (term?.kind === "armed-group") return reader.nominal(at, child.index, null);
  }
  return null;
}
