import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isPerson, type Referent } from "./cast.ts";
import { statesJoined, statesOfWord, statesTogether } from "./demonym.ts";
import { knownByRef } from "./known.ts";
import type { Term } from "./lexicon.ts";
import { mainState } from "./main-state.ts";
import { caseOf, possessiveOf } from "./phrase.ts";
import { type Scene, sentenceAt } from "./scene.ts";

/** How nominals below an owner and possessives are read; given by the nominal reader, to keep the rooms apart. */
export interface OwnerReader {
  /** The referent of a nominal phrase, or null where it stands for nobody. `owner`: what the phrase above says. */
  readonly nominal: (sentence: number, head: number, owner: Referent | null) => Referent | null;
  readonly possessor: (sentence: number, possessive: Token) => Referent | null;
}

/** The state whose adjective or noun of nationality this word is, or null. */
export function stateOfDemonym(scene: Scene, token: Token): Referent | null {
  if (!["ADJ", "PROPN", "NOUN", "VERB", "X", "ADV"].includes(token.upos) && !/^\p{Lu}/u.test(token.form)) return null;
  const refs = statesOfWord(scene.knowledge, scene.lexicon.language, scene.analysis.text, token);
  const count = (ref: string): number => scene.stateCounts.get(ref.slice(6)) ?? 0;
  const best = refs.length < 2 ? refs[0] : refs.toSorted((a, b) => count(b) - count(a))[0];
  return best === undefined ? null : knownByRef(scene, best);
}

/** The states that share this name in the plural, or by its last word: « les deux Corées », "North and South Korea". */
export function namesakesAt(scene: Scene, sentence: Sentence, token: Token): readonly Referent[] {
  const refs = statesTogether(scene.knowledge, scene.lexicon.language, token);
  const states = refs.length > 0 ? refs : statesJoined(scene.knowledge, scene.lexicon.language, sentence, token);
  return states.flatMap((ref) => knownByRef(scene, ref) ?? []);
}

const termAt = (scene: Scene, at: number, head: number): Term | undefined => scene.terms[at]?.find((t) => t.head === head)?.term;

/** Children of a noun that can tell whose it is, those by genitive first. */
function* owners(scene: Scene, at: number, head: number): Generator<{ child: Token; strength: number }> {
  const sentence = sentenceAt(scene, at);
  const term = termAt(scene, at, head);
  // an envoy « pour la Syrie » does not serve Syria; a spokesman "for the army" does
  const speaksFor = !term || term.kind !== "office" || term.standsFor;
  for (const child of childrenOf(sentence, head)) {
    const relation = universal(child.deprel);
    if (child.deprel === "nmod:poss") yield { child, strength: 3 };
    else if (relation === "nmod" || relation === "obl") {
      const marker = caseOf(sentence, child.index);
      if (scene.lexicon.has("genitive", marker) || (speaksFor && scene.lexicon.has("behalf", marker)))
        yield { child, strength: 3 };
    } else if (relation === "compound" || (relation === "flat" && child.index < head)) yield { child, strength: 2 };
    else if (relation === "amod" || relation === "flat") yield { child, strength: 1 };
  }
}

/**
 * Whom a thing or an office belongs to: the body, group, organisation or state by genitive, else by compound, else by
 * demonym; null where nothing says so. People stand for those they serve.
 */
export function ownerAt(scene: Scene, at: number, head: number, reader: OwnerReader, depth = 0): Referent | null {
  const sentence = sentenceAt(scene, at);
  const possessive = possessiveOf(sentence, head, scene.lexicon);
  const own = possessive && reader.possessor(at, possessive);
  const nationality = possessive ? demonymOf(scene, sentence, head) : null;
  if (nationality) return nationality;
  if (own) return isPerson(own) ? (own.principal ?? own) : own;
  if (depth > 5) return null;
  const relative = owningAntecedent(scene, at, head);
  if (relative) return relative;
  const demonym = demonymOf(scene, sentence, head) ?? demonymBefore(scene, at, head);
  const found = [...owners(scene, at, head)]
    // « le président érythréen, X, … le secrétaire de l'ONU »: behind a comma nothing belongs to whom an adjective has placed
    .filter(({ child }) => !demonym || !sentence.tokens.slice(head, child.index).some((t) => t.form === ","))
    .toSorted((a, b) => b.strength - a.strength);
  const body = found.find(({ child }) => !scene.byHead[at]?.has(child.index) && termAt(scene, at, child.index)?.kind === "body");
  if (body && found.length > 1) {
    const others = found.filter((o) => o !== body).map(({ child }) => ownerBy(scene, at, child, null, reader, depth));
    const owner = reader.nominal(at, body.child.index, others.find((o) => o?.type === "state") ?? demonym);
    if (owner) return owner;
  }
  for (const { child } of found) {
    const owner = ownerBy(scene, at, child, demonym, reader, depth);
    if (owner) return owner;
  }
  return (
    demonym ??
    genitiveBefore(scene, at, head) ??
    ofGovernment(scene, at, head) ??
    agentOwner(scene, at, head, reader, depth) ??
    ownerInText(scene, at, head)
  );
}

/** "Prime Minister X and Bougainville's President Y": the genitive right before an office, though the tree hangs it on X. */
function genitiveBefore(scene: Scene, at: number, head: number): Referent | null {
  const term = scene.terms[at]?.find((t) => t.head === head);
  if (term?.term.kind !== "office") return null;
  const { tokens } = sentenceAt(scene, at);
  let mark = term.first - 1;
  while (tokens[mark]?.upos === "ADJ") mark--;
  if (tokens[mark]?.upos !== "PART" || tokens[mark]?.deprel !== "case") return null;
  const name = scene.spots[at]?.find((s) => s.last === mark - 1);
  const owner = (name && scene.referentOf.get(name)) ?? null;
  if (!owner || isPerson(owner)) return null;
  return owner.type === "place" ? (acting(scene, owner) ?? (owner.ref === null ? null : owner)) : owner;
}

/** « la délégation gouvernementale »: the state that the report is about. */
function ofGovernment(scene: Scene, at: number, head: number): Referent | null {
  const told = childrenOf(sentenceAt(scene, at), head).some((t) => t.upos === "ADJ" && scene.lexicon.has("ofGovernment", t.form));
  return told && termAt(scene, at, head)?.kind !== "body" ? mainState(scene) : null;
}

/** « médiateur désigné par l'Union », "envoy appointed by the UN": the agent. */
function agentOwner(scene: Scene, at: number, head: number, reader: OwnerReader, depth: number): Referent | null {
  if (termAt(scene, at, head)?.kind !== "office") return null;
  const sentence = sentenceAt(scene, at);
  const next = sentence.tokens[head + 1];
  for (const clause of [...childrenOf(sentence, head), ...(next ? [next] : [])]) {
    if (clause.deprel !== "acl") continue;
    const agent = childrenOf(sentence, clause.index).find((t) => t.deprel === "obl:agent");
    if (agent) return ownerBy(scene, at, agent, null, reader, depth + 1);
  }
  return null;
}

/** « X, dont le porte-parole », "X, whose spokesman": X. */
function owningAntecedent(scene: Scene, at: number, head: number): Referent | null {
  const sentence = sentenceAt(scene, at);
  const noun = sentence.tokens[head];
  const before = [sentence.tokens[head - 1], sentence.tokens[head - 2], ...childrenOf(sentence, head)];
  if (!noun || !before.some((t) => t !== undefined && t.index < head && scene.lexicon.has("owning", t.form))) return null;
  let clause: Token | null = noun;
  for (let steps = 0; clause && steps < 5; steps++) {
    if (universal(clause.deprel) === "acl") {
      const owner = scene.byHead[at]?.get(clause.head) ?? null;
      return owner && isPerson(owner) ? (owner.principal ?? owner) : owner;
    }
    clause = headOf(sentence, clause);
  }
  return null;
}

/** Where the tree went astray: the first name after the noun in one chain of genitives, « chef des opérations de paix de l'ONU ». */
function ownerInText(scene: Scene, at: number, head: number): Referent | null {
  const { tokens } = sentenceAt(scene, at);
  let genitive = false;
  for (let i = head + 1; i < tokens.length && i < head + 12; i++) {
    const token = tokens[i];
    if (!token) return null;
    const named = genitive ? scene.byHead[at]?.get(i) : null;
    if (named) return isPerson(named) ? (named.principal ?? named) : named.type === "place" ? acting(scene, named) : named;
    if (token.upos === "ADP") {
      if (!scene.lexicon.has("genitive", token.form)) return null;
      genitive = true;
    } else if (!["DET", "ADJ", "NOUN", "PROPN"].includes(token.upos)) return null;
  }
  return null;
}

/** The organisation that an adjective speaks of: « la diplomatie européenne », « l'émissaire onusien ». */
export function houseOfAdjective(scene: Scene, { form, upos }: Token): Referent | null {
  if (upos !== "ADJ") return null;
  const ref = housesOf(scene.lexicon.data.houses).get(form.toLowerCase().replace(/s$/, ""));
  return ref === undefined ? null : knownByRef(scene, ref);
}

type Houses = Scene["lexicon"]["data"]["houses"];
const houses = new WeakMap<Houses, ReadonlyMap<string, string>>();

/** The organisations that adjectives speak of, by the adjective. */
function housesOf(data: Houses): ReadonlyMap<string, string> {
  let found = houses.get(data);
  if (!found) {
    // The first that claims a word keeps it.
    found = new Map(data.flatMap(({ ref, words }) => words.map((word) => [word, ref] as const)).toReversed());
    houses.set(data, found);
  }
  return found;
}

/** The state that an adjective (or a noun before) gives to this noun. */
export function demonymOf(scene: Scene, sentence: Sentence, head: number): Referent | null {
  for (const child of childrenOf(sentence, head)) {
    if (!["amod", "compound", "flat", "nmod", "appos"].includes(universal(child.deprel)) || caseOf(sentence, child.index) !== "")
      continue;
    const house = stateOfDemonym(scene, child) ?? houseOfAdjective(scene, child);
    if (house) return house;
  }
  const noun = sentence.tokens[head];
  const next = sentence.tokens[head + 1];
  const after = next?.upos === "ADJ" && next.head === head ? [next, sentence.tokens[head + 2]] : [next];
  for (const token of after) {
    if (noun && token && isLower(token.form) && token.upos !== "NOUN") {
      const state = stateOfDemonym(scene, token);
      if (state) return state;
    }
  }
  return null;
}

/** "Russian Deputy Defence Minister": the nationality right before a title of several words, whichever of them the tree hangs it on. */
function demonymBefore(scene: Scene, at: number, head: number): Referent | null {
  const term = scene.terms[at]?.find((t) => t.head === head);
  const before = term && term.first < term.last ? sentenceAt(scene, at).tokens[term.first - 1] : undefined;
  return term && before && term.first <= before.head && before.head <= term.last ? stateOfDemonym(scene, before) : null;
}

const isLower = (form: string): boolean => form === form.toLowerCase();

function ownerBy(
  scene: Scene,
  at: number,
  child: Token,
  above: Referent | null,
  reader: OwnerReader,
  depth: number,
): Referent | null {
  const sentence = sentenceAt(scene, at);
  const named = scene.byHead[at]?.get(child.index);
  if (named) {
    if (isPerson(named)) return named.principal ?? named;
    if (named.type === "place") return acting(scene, named) ?? (named.ref === null ? null : named);
    if (named.type === "organisation" && named.ref === null) {
      const parent = ownerAt(scene, at, child.index, reader, depth + 1);
      if (parent?.ref) return parent;
    }
    if (named.type !== "process" && named.type !== "conflict" && named.type !== "document") return named;
    return null;
  }
  if (universal(child.deprel) === "amod") return null;
  const title = scene.titleOf[at]?.get(child.index);
  if (title) return title.principal ?? ownerAt(scene, at, child.index, reader, depth + 1) ?? title;
  const described = reader.nominal(at, child.index, above ?? demonymOf(scene, sentence, child.index));
  return described && isPerson(described) ? (described.principal ?? described) : described;
}

/** A capital that owns a delegation stands for its state; another town for itself. */
function acting(scene: Scene, place: Referent): Referent | null {
  const state = place.ref === null ? null : scene.knowledge.powerAt(place.ref);
  return state === null ? null : knownByRef(scene, state);
}
