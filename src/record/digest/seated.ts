import type { Entity, Event } from "../../claims/index.ts";
import { type KnownEntity, loadSubjects } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { PART } from "./cast.ts";
import { daysOf, LATELY } from "./days.ts";
import type { Scene } from "./scene.ts";
import { isWithin, type Range, sentenceAround } from "./sentence.ts";
import { SEVERAL } from "./table.ts";

/** So many sides at most are all named where a report tells of their talks. */
const FEW = 3;

/** Where somebody who has a seat is named, and whether as the one who tells it. */
interface Naming {
  readonly key: string;
  readonly id: string;
  readonly span: Range;
}

/**
 * Keys of the sides that sit in talks by the words around the claim, where the reading makes them no actors of it: those named
 * together in its own sentence ("X rejoined Y and Z for the fourth round"), both where "the two sides" do, and the few sides of a
 * process that a report of its last sitting names together elsewhere ("A and B hailed progress. The talks ended on Friday").
 * Nobody who is told to have stayed away.
 */
export function seatedOf(scene: Scene, process: string, claim: Event): readonly string[] {
  const known = scene.knowledge.find(process);
  const parties = known?.process?.parties ?? [];
  if (!known || parties.length < SEVERAL || scene.gatherings.has(claim.id)) return [];
  const { text } = scene.reading.document;
  const namings = namingsOf(scene, known);
  // whoever leads a side may stay at home
  const away = new Set(
    namings
      .filter(({ id, span }) => scene.cast.find(id)?.type !== "person" && isOfAbsence(scene, sentenceAround(text, span)))
      .map(({ key }) => key),
  );
  const there = [
    ...(parties.length === SEVERAL && isOfBoth(scene, claim) ? parties : []),
    ...inSentence(scene, known, claim, namings),
    ...elsewhere(scene, known, claim, namings),
  ];
  return sortedUnique(there.filter((key) => !away.has(key)));
}

/** Types of those who sit in talks, or whose delegates do. */
const SIDES: ReadonlySet<Entity["type"]> = new Set([
  "state",
  "government-body",
  "armed-group",
  "political-group",
  "organisation",
  "person",
  "population",
  "place",
]);

const kept = new WeakMap<Scene, Map<string, readonly Naming[]>>();

/** All places of a report in which a party or a guarantor is named, or somebody who acts for it. */
function namingsOf(scene: Scene, { ref, process }: KnownEntity): readonly Naming[] {
  const made = kept.get(scene) ?? new Map<string, readonly Naming[]>();
  kept.set(scene, made);
  const found = made.get(ref);
  if (found) return found;
  const seats = new Set([...(process?.parties ?? []), ...(process?.guarantors ?? [])]);
  const all = scene.reading.entities.flatMap(({ id, type, mentions }) => {
    const key = [scene.cast.keyOf(id), scene.cast.actsFor(id)].find((one) => one !== null && seats.has(one));
    if (key == null || !SIDES.has(type)) return [];
    return mentions.filter(({ form }) => form !== "pronoun").map(({ span }) => ({ key, id, span }));
  });
  made.set(ref, all);
  return all;
}

const isOfAbsence = ({ reading: { document } }: Scene, { start, end }: Range): boolean =>
  loadSubjects().answersBy(document.language, "staying-away", document.text.slice(start, end));

/** "The two sides met", « les deux délégations ». */
function isOfBoth({ cast, reading: { document } }: Scene, { actors, recipients }: Event): boolean {
  const { sittingsIn } = loadSubjects();
  return [...actors, ...recipients].some(
    (id) =>
      cast.keyOf(id)?.startsWith(PART) !== true &&
      sittingsIn(document.language, cast.find(id)?.mentions[0]?.span.exact ?? "").some((one) => one.id === "sides"),
  );
}

/** Those named in the sentence of the claim, where they are several; of many sides not whoever only tells of it. */
function inSentence({ reading }: Scene, { process }: KnownEntity, { evidence }: Event, told: readonly Naming[]): readonly string[] {
  const sentence = sentenceAround(reading.document.text, evidence);
  const isMany = (process?.parties.length ?? 0) > SEVERAL;
  const tellers = new Set(
    reading.statements.filter(({ evidence: words }) => isWithin(words, sentence)).flatMap(({ speaker }) => speaker ?? []),
  );
  const keys = sortedUnique(
    told.filter(({ id, span }) => isWithin(span, sentence) && !(isMany && tellers.has(id))).map(({ key }) => key),
  );
  return keys.length >= SEVERAL && keys.some((key) => process?.parties.includes(key)) ? keys : [];
}

/** All sides of a process of few, where a report of the sitting of these days names them in one sentence. */
function elsewhere(
  { reading, cast, knowledge }: Scene,
  { process }: KnownEntity,
  { time, actors, recipients }: Event,
  told: readonly Naming[],
): readonly string[] {
  const { parties = [], guarantors = [], mediators = [], hosts = [] } = process ?? {};
  const day = daysOf(time?.edtf ?? null)?.latest ?? null;
  const published = daysOf(reading.document.published)?.latest ?? null;
  if (parties.length > FEW || day === null || published === null || day > published || published - day > LATELY) return [];
  // « La Russie et la Turquie ont discuté à Genève » of something else than those who sit there
  const seats = new Set([...parties, ...guarantors, ...mediators, ...hosts]);
  const isStranger = (id: string): boolean => {
    const key = cast.actsFor(id);
    return !seats.has(key) && ["state", "armed-group"].includes(knowledge.find(key)?.type ?? "");
  };
  if ([...actors, ...recipients].some(isStranger)) return [];
  const { text } = reading.document;
  const isTogether = told.some(({ span }) => {
    const sentence = sentenceAround(text, span);
    return parties.every((key) => told.some((one) => one.key === key && isWithin(one.span, sentence)));
  });
  return isTogether ? parties : [];
}
