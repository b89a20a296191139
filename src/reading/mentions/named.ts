import type { EntityType, RuleId } from "../../claims/index.ts";
import { foldWord, type NameTarget, piecesOf } from "../../knowledge/index.ts";
import { childrenOf, headOf, type Sentence, universal } from "../../text/index.ts";
import { isInDateline } from "../events/dateline.ts";
import type { Referent } from "./cast.ts";
import { statesOfWord } from "./demonym.ts";
import { knownByRef } from "./known.ts";
import { canBeMeant, isOver } from "./known-process.ts";
import { actsAt } from "./metonym.ts";
import { readPeople } from "./people.ts";
import { determinerOf, isPlural } from "./phrase.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import type { Spot } from "./spots.ts";

/** Gives every name of the text its referent: known ones by ref, acronyms with what they stand for, people by surname. */
export function readNames(scene: Scene): void {
  countStates(scene);
  const people: Spot[] = [];
  const others = new Map<string, Referent>();
  const towns = townsOfDatelines(scene);
  const surnames = unknownSurnames(scene, towns);
  for (const spots of scene.spots) {
    for (const spot of spots) {
      if (spot.tag === "PER" && spot.targets.length === 0 && towns.has(foldedOf(spot.text))) continue;
      const referent = bearsSurname(spot, surnames) ? null : knownReferent(scene, spot);
      if (referent) set(scene, spot, referent, "mention.known");
      else if (spot.tag === "PER" || bearsSurname(spot, surnames) || titledName(scene, spot)) people.push(spot);
    }
  }
  readPeople(scene, people);
  for (const [i, spots] of scene.spots.entries()) {
    for (const spot of spots) {
      if (scene.referentOf.has(spot)) continue;
      const referent =
        acronymOf(scene, sentenceAt(scene, i), spot) ??
        others.get(foldedOf(spot.text)) ??
        headWordOf(scene, spot) ??
        unknownReferent(scene, spot, towns);
      others.set(foldedOf(spot.text), referent);
      set(scene, spot, referent, referent.ref === null ? "mention.name" : "mention.known");
    }
  }
}

/** Last words of people's full names, and the full names themselves. */
function unknownSurnames(scene: Scene, towns: ReadonlySet<string>): ReadonlySet<string> {
  const full = scene.spots.flat().filter((s) => s.tag === "PER" && s.first < s.last && !towns.has(foldedOf(s.text)));
  return new Set(full.flatMap((s) => [foldedOf(s.text).split(" ").at(-1) ?? "", foldedOf(s.text)]));
}

/** « LOS POZOS (Colombie), 14 fév (AFP) - … »: what a dateline opens with is a town, whatever the tagger takes it for, there and wherever it is named again. */
function townsOfDatelines(scene: Scene): ReadonlySet<string> {
  const first = scene.spots.flat().filter((spot) => {
    const sentence = sentenceAt(scene, spot.sentence);
    const token = sentence.tokens[spot.head];
    return spot.first === 0 && token !== undefined && isInDateline(sentence, token);
  });
  return new Set(first.map(({ text }) => foldedOf(text)));
}

/** « Paris » is nobody's capital after « Valeska Paris », and a surname is no town because the tagger says so once. */
const bearsSurname = (spot: Spot, surnames: ReadonlySet<string>): boolean =>
  spot.targets.every((t) => t.as === "surname")
    ? spot.tag !== "EVT" && surnames.has(foldedOf(spot.text))
    : spot.tag === "PER" && spot.first === spot.last && surnames.has(foldedOf(spot.text));

/** « le ministre, X Y »: what the tagger takes for a town or a house is somebody. */
function titledName(scene: Scene, spot: Spot): boolean {
  const sentence = sentenceAt(scene, spot.sentence);
  const token = sentence.tokens[spot.head];
  if (spot.first === spot.last || spot.targets.length > 0 || !token) return false;
  const isOffice = (index: number): boolean =>
    scene.terms[spot.sentence]?.some((t) => t.head === index && t.term.kind === "office") ?? false;
  if (universal(token.deprel) === "appos") return isOffice(token.head);
  // « X Y, vice-ministre des Affaires étrangères, »
  const below = childrenOf(sentence, token.index).filter((t) => universal(t.deprel) === "appos");
  return spot.tag !== "ORG" && below.some((t) => isOffice(t.index) && !isPlural(t));
}

const foldedOf = (text: string): string =>
  piecesOf(text)
    .map((p) => p.folded)
    .join(" ");

function set(scene: Scene, spot: Spot, referent: Referent, rule: RuleId): void {
  scene.ruleOf.set(spot, rule);
  referent.named = true;
  scene.referentOf.set(spot, referent);
}

function countStates(scene: Scene): void {
  const { stateCounts: counts, knowledge, lexicon } = scene;
  const count = (country: string | null, weight: number): void => {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  for (const [i, spots] of scene.spots.entries()) {
    for (const spot of spots) {
      if (spot.targets.length > 1) continue;
      const entity = knowledge.find(spot.targets[0]?.ref ?? "");
      if (!entity) continue;
      const weight = entity.type === "state" ? 1 : entity.type === "place" ? 0.7 : entity.type === "person" ? 0.5 : 0.4;
      count(entity.country, weight * (i === 0 ? 1.5 : 1));
    }
  }
  for (const sentence of scene.analysis.sentences) {
    for (const token of sentence.tokens) {
      if (token.upos !== "ADJ" && token.upos !== "NOUN" && token.upos !== "PROPN") continue;
      const states = statesOfWord(knowledge, lexicon.language, scene.analysis.text, token);
      if (states.length === 1) count(knowledge.find(states[0] ?? "")?.country ?? null, 0.8);
    }
  }
}

/** The one of several namesakes whose country is on stage, a process that goes on before one that is over; else the likeliest. Null where none of them can be meant. */
function chooseTarget(scene: Scene, named: readonly NameTarget[]): NameTarget | null {
  const targets = named.filter(({ ref, as }) => {
    const entity = scene.knowledge.find(ref);
    return entity !== null && canBeMeant(scene, entity) && !(as === "venue" && isOver(scene, ref));
  });
  const score = (t: NameTarget): number => scene.stateCounts.get(scene.knowledge.find(t.ref)?.country ?? "") ?? 0;
  const isAhead = (one: NameTarget, other: NameTarget): boolean =>
    score(one) > score(other) || (score(one) === score(other) && isOver(scene, other.ref) && !isOver(scene, one.ref));
  let best = targets[0] ?? null;
  for (const target of targets) if (best && isAhead(target, best)) best = target;
  // « Les pourparlers de Genève » of a report on none of the countries that had some are others.
  const isStranger = best !== null && named.length > 1 && score(best) === 0 && scene.stateCounts.size > 0;
  return isStranger && named.every(({ ref }) => ref.startsWith("process:")) ? null : best;
}

function knownReferent(scene: Scene, spot: Spot): Referent | null {
  const target = chooseTarget(scene, spot.targets);
  const entity = target && scene.knowledge.find(target.ref);
  if (!entity) return spot.targets.length === 0 ? null : strangeProcess(scene, spot);
  if (entity.type === "person" && target?.as === "surname" && (spot.tag === "LOC" || spot.tag === "EVT")) return null;
  const state = target?.as === "metonym" ? null : scene.knowledge.powerAt(entity.ref);
  if (state !== null && actsAt(scene, spot.sentence, spot.head)) {
    return knownByRef(scene, state);
  }
  return knownByRef(scene, entity.ref);
}

/** Talks under a name that known ones have, which are others. */
function strangeProcess(scene: Scene, spot: Spot): Referent {
  const key = `process named ${foldedOf(spot.text)}`;
  return scene.cast.byKey(key)[0] ?? scene.cast.add({ type: "process", name: spot.text, key });
}

/** « Front révolutionnaire soudanais (FRS) »: the short name is the long one's. */
function acronymOf(scene: Scene, sentence: Sentence, spot: Spot): Referent | null {
  const open = sentence.tokens[spot.first - 1];
  if (open?.form === "(" && sentence.tokens[spot.last + 1]?.form === ")") {
    const before = (scene.spots[spot.sentence] ?? []).find((s) => s.last === spot.first - 2);
    const referent = before && scene.referentOf.get(before);
    if (referent && referent.type !== "person" && short(spot, before)) return referent;
  }
  const after = (scene.spots[spot.sentence] ?? []).find((s) => s.first === spot.last + 2);
  if (after && sentence.tokens[spot.last + 1]?.form === "(" && sentence.tokens[after.last + 1]?.form === ")") {
    const referent = scene.referentOf.get(after);
    // "MANHASSET (New York)": behind a town in brackets stands where it is
    const isName = short(after, spot) || (short(spot, after) && referent?.type !== "place");
    if (referent && isName && referent.type !== "person") return referent;
  }
  return null;
}

/** « le Front » after « Front Polisario », "the Church" after "Church of Sweden": the last name that it begins. */
function headWordOf(scene: Scene, spot: Spot): Referent | null {
  if (spot.first !== spot.last || spot.tag !== "ORG") return null;
  const word = foldedOf(spot.text);
  let best: Referent | null = null;
  for (const [other, referent] of scene.referentOf) {
    if (other.start > spot.start || other.first === other.last || other.tag === "PER" || referent.type === "place") continue;
    if (foldedOf(other.text).startsWith(`${word} `)) best = referent;
  }
  return best;
}

/** True where `spot` can be the acronym of `long`: one word that begins like it, and mostly capitals. */
function short(spot: Spot, long: Spot): boolean {
  if (spot.first !== spot.last || long.first === long.last || !/^[\p{Lu}]/u.test(spot.text)) return false;
  return foldWord(spot.text)[0] === foldedOf(long.text)[0] || /^\p{Lu}{2,}$/u.test(spot.text);
}

function unknownReferent(scene: Scene, spot: Spot, towns: ReadonlySet<string>): Referent {
  const sentence = sentenceAt(scene, spot.sentence);
  const token = sentence.tokens[spot.head];
  const isTown = towns.has(foldedOf(spot.text)) && spot.targets.length === 0 && spot.tag !== "EVT";
  const type = isTown ? "place" : typeOf(scene, spot);
  const det = determinerOf(sentence, spot.head) ?? (token && headOf(sentence, token));
  const gender = token?.feats["Gender"] ?? (det?.upos === "DET" ? det.feats["Gender"] : undefined);
  const country =
    spot.inside.map((t) => scene.knowledge.find(t.ref)?.country ?? null).find((c) => c !== null) ??
    sentence.tokens
      .slice(spot.first, spot.last + 1)
      .map((t) => statesOfWord(scene.knowledge, scene.lexicon.language, scene.analysis.text, t)[0])
      .find((s) => s !== undefined)
      ?.slice(6) ??
    null;
  return scene.cast.add({
    type,
    name: spot.text,
    country: type === "place" || type === "process" ? null : country,
    gender: gender === "Fem" ? "f" : gender === "Masc" ? "m" : null,
    plural: token !== undefined && isPlural(token),
  });
}

function typeOf(scene: Scene, spot: Spot): EntityType {
  const sentence = sentenceAt(scene, spot.sentence);
  const token = sentence.tokens[spot.head];
  const noun = token?.lemma ?? spot.text;
  const term = (scene.terms[spot.sentence] ?? []).find((t) => t.head === spot.head)?.term;
  if (spot.tag === "EVT") {
    return scene.lexicon.has("conflict", noun) ? "conflict" : scene.lexicon.has("document", noun) ? "document" : "process";
  }
  if (spot.tag === "LOC") return "place";
  if (spot.first === 0 && token && isInDateline(sentence, token)) return "place";
  if (term?.kind === "armed-group" || term?.kind === "political-group") return term.kind;
  return "organisation";
}
