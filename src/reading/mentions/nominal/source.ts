import { childrenOf, type Sentence, universal } from "../../../text/index.ts";
import { isGroup, isOrganisation, type Referent } from "../cast.ts";
import { isHandling } from "../lexicon.ts";
import { demonymOf } from "../owner.ts";
import { possessiveOf } from "../phrase.ts";
import { antecedent } from "../salience.ts";
import { add, type NominalReader, type Phrase, wideNameOf } from "./phrase.ts";

/** « une source », "a diplomat": somebody who speaks without a name. */
export function sourceOf(reader: NominalReader, phrase: Phrase): Referent | null {
  const { term, sentence, token } = phrase;
  const key = `${term.words}|source`;
  if (phrase.definite && phrase.alone) {
    const before = reader.scene.cast.byKey(key).findLast((r) => r.plural === phrase.plural);
    if (before) return before;
  }
  if (!reader.history) return null;
  const owner = phrase.owner ?? lodgedAt(reader, phrase);
  const referent = add(reader.scene, phrase, {
    type: phrase.plural ? "population" : "person",
    key,
    principal: owner,
    country: owner?.country ?? null,
  });
  referent.credit = { speaker: null, onBehalfOf: owner, anonymous: wideNameOf(reader.scene, phrase) };
  if (possessiveOf(sentence, token.index, reader.scene.lexicon))
    referent.credit = { ...referent.credit, anonymous: wideNameOf(reader.scene, phrase) };
  return referent;
}

/** « une source à la présidence », "a source in the ministry": the house of the source. */
function lodgedAt(reader: NominalReader, { at, sentence, token }: Phrase): Referent | null {
  for (const child of childrenOf(sentence, token.index)) {
    if (universal(child.deprel) !== "nmod") continue;
    const named =
      reader.scene.byHead[at]?.get(child.index) ??
      reader.nominal(at, child.index, demonymOf(reader.scene, sentence, child.index));
    if (named && (named.type === "government-body" || isOrganisation(named) || isGroup(named))) return named;
  }
  return null;
}

/** A paper's words are its authors': « une déclaration de la Turquie », « le texte signé par les rebelles ». */
export function documentOf(reader: NominalReader, phrase: Phrase): Referent | null {
  const { sentence, token, at } = phrase;
  const owner = phrase.owner ?? agentBelow(reader, at, sentence, token.index);
  const key = `${phrase.term.words}|document`;
  const same = phrase.definite && !owner ? reader.scene.cast.byKey(key).at(-1) : undefined;
  if (same) return same;
  if (!reader.history) return null;
  const before =
    phrase.term.again && phrase.alone && phrase.definite && !owner
      ? antecedent(reader.scene, at, token.index, (o) => o.referent.type === "document" && o.referent.ref === null)
      : null;
  if (before) return before;
  const referent = add(reader.scene, phrase, { type: "document", key, principal: owner });
  referent.credit = { speaker: owner ?? referent, onBehalfOf: owner?.principal ?? null, anonymous: null };
  return referent;
}

function agentBelow(reader: NominalReader, at: number, sentence: Sentence, head: number): Referent | null {
  for (const clause of childrenOf(sentence, head)) {
    if (universal(clause.deprel) !== "acl" || isHandling(reader.scene.lexicon, clause)) continue;
    const agent = childrenOf(sentence, clause.index).find((t) => t.deprel === "obl:agent");
    if (agent) return reader.scene.byHead[at]?.get(agent.index) ?? reader.nominal(at, agent.index, null);
  }
  return null;
}
