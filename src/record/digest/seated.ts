import type { Entity, Event } from "../../claims/index.ts";
import { type KnownEntity, loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { isState } from "./cast.ts";
import { daysOf, LATELY } from "./days.ts";
import type { Scene } from "./scene.ts";
import { LEAD } from "./scenery.ts";
import { isWithin, type Range, sentenceAround } from "./sentence.ts";
import { isOfBothSides, SEVERAL } from "./table.ts";

/** So many sides at most are all named where a report tells of their talks. */
const FEW = 3;

/** Where somebody who has a seat is named, and by which entity of the reading. */
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
  if (scene.gatherings.has(claim.id)) return [];
  if (!known || parties.length < SEVERAL) return gatheredFor(scene, claim);
  const { text } = scene.reading.document;
  const namings = namingsOf(scene, known);
  // whoever leads a side may stay at home
  const away = new Set(
    namings
      .filter(({ id, span }) => scene.cast.find(id)?.type !== "person" && isOfAbsence(scene, sentenceAround(text, span)))
      .map(({ key }) => key),
  );
  const there = [
    ...(parties.length === SEVERAL && isOfBothSides(claim, scene.cast, scene.reading.document.language) ? parties : []),
    ...inSentence(scene, known, claim, namings),
    ...gatheredFor(scene, claim),
    ...elsewhere(scene, known, claim, namings),
  ];
  return sortedUnique(there.filter((key) => !away.has(key)));
}

const MEETING = "meeting";

/** "X brought together A, B and C for a second round of talks", « A, B et C se sont réunis pour un deuxième cycle »: those who meet for it sit in it. */
function gatheredFor(scene: Scene, claim: Event): readonly string[] {
  const { reading, cast } = scene;
  // "sat down together for the first time since talks opened a year ago": not then
  if (claim.actors.length + claim.recipients.length > 0 || !isLate(scene, claim)) return [];
  const { language } = reading.document;
  const { start, end } = sentenceAround(reading.document.text, claim.evidence);
  const meetings = reading.events.filter(
    ({ kind, factuality, evidence }) =>
      kind === MEETING &&
      factuality === "asserted" &&
      evidence.start >= start &&
      evidence.start < claim.trigger.start &&
      evidence.end <= end,
  );
  const [meeting] = meetings;
  const who = meetings.length === 1 && meeting ? [...meeting.actors, ...meeting.recipients] : [];
  const isSomebody = (id: string): boolean => {
    const one = cast.find(id);
    return one !== null && (one.ref !== null || one.type === "person" || !loadSubjects().isDelegates(language, one.name));
  };
  return who.length < SEVERAL ? [] : who.filter(isSomebody).flatMap((id) => cast.keyOf(id) ?? []);
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

const HYPHEN = /[-‐‑]/u;

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
    // "Rwanda-backed rebels" are not Rwanda
    return mentions
      .filter(({ form, span }) => form !== "pronoun" && !HYPHEN.test(scene.reading.document.text.charAt(span.end)))
      .map(({ span }) => ({ key, id, span }));
  });
  const governments = [...seats].filter(isState).flatMap((key) => governmentsIn(scene, key));
  made.set(ref, [...all, ...governments]);
  return [...all, ...governments];
}

/** So many words name a government: "Sudan's transitional government". */
const LONG_NAME = 4;

/** « le gouvernement yéménite », "Yemen's government", of which the reading makes nobody. */
function governmentsIn({ reading: { document }, knowledge }: Scene, key: string): readonly Naming[] {
  const { text, language } = document;
  const pieces = piecesOf(text);
  const isOwn = (folded: string): boolean => knowledge.statesOf(language, folded).includes(key);
  const isNamed = (at: number): boolean => {
    const first = Math.max(0, at - LONG_NAME + 1);
    return pieces.slice(first, at + 1).some(({ start }, from) => {
      const lasts = pieces.slice(at, first + from + LONG_NAME);
      return lasts.some(({ end }) => loadSubjects().isGovernment(language, text.slice(start, end), isOwn));
    });
  };
  return pieces.flatMap(({ folded, start, end }, at) =>
    isOwn(folded) && isNamed(at) ? [{ key, id: "", span: { start, end } }] : [],
  );
}

const isOfAbsence = ({ reading: { document } }: Scene, { start, end }: Range): boolean =>
  loadSubjects().answersBy(document.language, "staying-away", document.text.slice(start, end));

/** True of a claim of these days, or of no day at all. */
function isLate({ reading: { document } }: Scene, { time }: Event): boolean {
  if (time === null) return true;
  const day = daysOf(time.edtf)?.latest ?? null;
  const published = daysOf(document.published)?.latest ?? null;
  return day !== null && published !== null && day <= published && published - day <= LATELY;
}

/**
 * Those named in the sentence of the claim, where they are several; of many sides not whoever only tells of it. Long ago only those
 * in its own words sat there: "A met B for the first time since the talks opened a year ago".
 */
function inSentence(scene: Scene, { process }: KnownEntity, claim: Event, told: readonly Naming[]): readonly string[] {
  const { reading } = scene;
  const sentence = isLate(scene, claim) ? sentenceAround(reading.document.text, claim.evidence) : claim.evidence;
  const isMany = (process?.parties.length ?? 0) > SEVERAL;
  const tellers = new Set(
    reading.statements.filter(({ evidence: words }) => isWithin(words, sentence)).flatMap(({ speaker }) => speaker ?? []),
  );
  const keys = sortedUnique(
    told.filter(({ id, span }) => isWithin(span, sentence) && !(isMany && tellers.has(id))).map(({ key }) => key),
  );
  return keys.length >= SEVERAL && keys.some((key) => process?.parties.includes(key)) ? keys : [];
}

/** Letters behind what is told of talks, or before it, within which their sides are named together. */
const AROUND = 300;

/** All sides of a process of few, where a report of the sitting of these days names them in one sentence, as it begins or right before or behind. */
function elsewhere(scene: Scene, { process }: KnownEntity, claim: Event, told: readonly Naming[]): readonly string[] {
  const { reading, cast, knowledge } = scene;
  const { parties = [], guarantors = [], mediators = [], hosts = [] } = process ?? {};
  if (parties.length > FEW || claim.time === null || !isLate(scene, claim)) return [];
  // « La Russie et la Turquie ont discuté à Genève » of something else than those who sit there
  const seats = new Set([...parties, ...guarantors, ...mediators, ...hosts]);
  const isStranger = (id: string): boolean => {
    const key = cast.actsFor(id);
    return !seats.has(key) && ["state", "armed-group"].includes(knowledge.find(key)?.type ?? "");
  };
  if ([...claim.actors, ...claim.recipients].some(isStranger)) return [];
  const { text } = reading.document;
  const { start, end } = claim.evidence;
  const isNear = (span: Range): boolean => span.start < LEAD || (span.end > start - AROUND && span.start < end + AROUND);
  const isTogether = told
    .filter(({ span }) => isNear(span))
    .some(({ span }) => {
      const sentence = sentenceAround(text, span);
      return parties.every((key) => told.some((one) => one.key === key && isWithin(one.span, sentence)));
    });
  return isTogether ? parties : [];
}
