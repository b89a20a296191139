import type { Entity, Event, Role } from "../../claims/index.ts";
import { type KnownEntity, loadSubjects } from "../../knowledge/index.ts";
import { FIGHTING, isState } from "./cast.ts";
import type { Scenery } from "./scenery.ts";
import { isWithin, type Range, sentenceAround } from "./sentence.ts";
import { stageOf } from "./stage.ts";
import { SEVERAL } from "./table.ts";

/** Claims about talks, whoever takes part in them. */
export const OF_TALKS: ReadonlySet<string> = new Set([
  "talks",
  "talks-round",
  "meeting",
  "cancelled-meeting",
  "summit",
  "mediation",
  "hosting",
]);
/** Parts that are played in one process. */
const PARTS: ReadonlySet<string> = new Set(["party", "participant", "mediator", "host", "observer", "guarantor"]);

/** What a process has of those whom a report may name: who sits in it, and all that belong to it. */
export interface Circle {
  readonly parties: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

interface Other {
  readonly one: KnownEntity;
  readonly circle: Circle;
}

/**
 * Talks that a report tells in passing beside those that it is about, with the claims told in their sentences, each by its id: "separate
 * talks with the Moro Islamic Liberation Front, facilitated by Malaysia". They are those with a side that sits in some other
 * known process and not in this one, where the words set them apart, where they name more of the other process that is nothing to this
 * one, or where the other goes on. Their process; null where it could be several.
 */
export function asidesOf(scenery: Scenery, main: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  const known = scenery.knowledge.find(main);
  if (!known?.process) return found;
  const own = circleOf(known);
  const others = scenery.knowledge.processes
    .filter(({ process }) => process?.within === null)
    .filter(({ ref }) => ref !== main && ref !== known.process?.within)
    // No report tells of talks that began years after it.
    .filter((one) => stageOf(one, scenery.reading.document.published) !== "none")
    .map((one): Other => ({ one, circle: circleOf(one) }))
    // Where all who sit in these talks sit too, others are not strangers.
    .filter(({ circle }) => ![...own.parties].every((key) => circle.parties.has(key)));
  const { reading, cast } = scenery;
  const all: readonly (Event | Role)[] = [
    ...reading.events.filter(({ kind }) => OF_TALKS.has(kind)),
    ...reading.roles.filter(({ kind, role }) => kind === "process" && PARTS.has(role)),
  ];
  // What is counted is set apart only by the sentence around it.
  const claims = all.filter(({ round }) => round === null);
  const keysOf = (claim: Event | Role): readonly string[] => {
    const ids = "holder" in claim ? [claim.holder] : [...claim.actors, ...claim.recipients];
    return [...new Set(ids.filter((id) => isSide(cast.find(id))).map((id) => cast.actsFor(id)))];
  };
  for (const claim of claims) {
    if (found.has(claim.id)) continue;
    const keys = keysOf(claim);
    const strangers = keys.filter((key) => !own.all.has(key));
    // Only states of these talks may be told of in others.
    if (strangers.length === 0 || keys.some((key) => own.parties.has(key) && !isState(key))) continue;
    const told = { ...sentenceAround(reading.document.text, claim.evidence), keys, strangers };
    const named = new Set([...keysIn(scenery, told), ...keys]);
    const isApart = loadSubjects().answersBy(
      reading.document.language,
      "apart",
      reading.document.text.slice(told.start, told.end),
    );
    // Whoever watches sits nowhere: that several of them sit in other talks sets nothing apart.
    const watches = "holder" in claim && claim.role === "observer" && !isApart;
    const fitting = watches ? [] : others.filter((other) => isOf(scenery, other, own, named, told, isApart));
    const isNobodys = isApart && fitting.length === 0 && strangers.length === keys.length && !isHere(own, null, named);
    if (fitting.length === 0 && !isNobodys) continue;
    const on = fitting.filter(({ one }) => stageOf(one, reading.document.published) === "on");
    const [only] = on.length === 1 ? on : fitting;
    const process = only && (on.length === 1 || fitting.length === 1) ? only.one.ref : null;
    for (const other of all) {
      const isOwn = keysOf(other).some((key) => own.all.has(key) && only?.circle.all.has(key) !== true);
      const isOfThem = other.round === null || (only !== undefined && isElsewhere(own, only.one, named));
      const isBeside = isWithin(other.evidence, told) || takesUp(scenery, other, told);
      if (other === claim || (isBeside && !isOwn && isOfThem)) found.set(other.id, process);
    }
  }
  return found;
}

/** So many letters lie at most between two sentences. */
const BETWEEN = 3;

/** "also negotiates with the EMC. That dialogue was opened in Tibu": a claim of the next sentence, which a pronoun begins. */
function takesUp({ reading: { document } }: Scenery, { evidence }: Event | Role, told: Range): boolean {
  const next = sentenceAround(document.text, evidence);
  if (next.start < told.end || next.start - told.end > BETWEEN) return false;
  const [first = ""] = /^\P{L}*\p{L}+['’]?/u.exec(document.text.slice(next.start)) ?? [];
  return loadSubjects().answersBy(document.language, "taking-up", first.trim());
}

const SIDES: ReadonlySet<Entity["type"]> = new Set([...FIGHTING, "state", "government-body", "person"]);

export const isSide = (entity: Entity | null): boolean => entity !== null && entity.ref !== null && SIDES.has(entity.type);

export function circleOf({ process, country }: KnownEntity): Circle {
  const { parties = [], mediators = [], guarantors = [], hosts = [], venues = [] } = process ?? {};
  return {
    parties: new Set(parties),
    all: new Set([...parties, ...mediators, ...guarantors, ...hosts, ...venues, `state:${country}`]),
  };
}

/** A claim, its sentence, those who act in it, and who of them is nothing to the talks that the report is about. */
interface Aside extends Range {
  readonly keys: readonly string[];
  readonly strangers: readonly string[];
}

/**
 * True where a claim is of the other process. What a state does with others is of it only where several of those who sit there,
 * and in these talks not, are named, or the words set it apart: any state may come to any talks.
 */
function isOf(
  { reading }: Scenery,
  { one, circle }: Other,
  own: Circle,
  named: ReadonlySet<string>,
  { keys, strangers }: Aside,
  isApart: boolean,
): boolean {
  if (!strangers.every((key) => circle.all.has(key)) || isHere(own, circle, named)) return false;
  const told = [...named];
  if (isElsewhere(own, one, named)) return true;
  if (!strangers.some((key) => circle.parties.has(key))) return false;
  const sides = told.filter((key) => circle.parties.has(key));
  const ownSides = keys.filter((key) => own.parties.has(key));
  const others = told.filter((key) => circle.all.has(key) && !own.all.has(key) && !strangers.includes(key));
  if (ownSides.length > 0)
    return ownSides.every((key) => circle.all.has(key)) && sides.length >= SEVERAL && (isApart || others.length > 0);
  if (strangers.every(isState))
    return sides.filter((key) => !own.all.has(key)).length >= SEVERAL || (isApart && sides.length >= SEVERAL);
  return isApart || others.length > 0 || strangers.length >= SEVERAL || stageOf(one, reading.document.published) === "on";
}

/** « Manille et les rebelles, sous l'égide de la Malaisie »: nobody of these talks, but the land of the others and who brings their sides together. */
function isElsewhere(own: Circle, { process, country }: KnownEntity, named: ReadonlySet<string>): boolean {
  const between = [...(process?.hosts ?? []), ...(process?.mediators ?? [])];
  return (
    country !== null &&
    named.has(`state:${country}`) &&
    between.some((key) => named.has(key) && process?.parties.includes(key) === false) &&
    [...named].every((key) => !own.all.has(key))
  );
}

/** True where a sentence tells of where these talks are, or of a group that sits in them and not in the others. */
const isHere = (own: Circle, other: Circle | null, named: ReadonlySet<string>): boolean =>
  [...named].some(
    (key) => own.all.has(key) && other?.all.has(key) !== true && (isPlace(key) || (own.parties.has(key) && !isState(key))),
  );

const isPlace = (key: string): boolean => key.startsWith("place:");

/** Keys of all whom a stretch of the text names, and of those for whom they act. */
export function keysIn({ reading, cast }: Scenery, { start, end }: Range): ReadonlySet<string> {
  const inside = reading.entities.filter(({ mentions }) => mentions.some(({ span }) => span.start >= start && span.end <= end));
  const keys = inside.flatMap(({ id, type }) =>
    type === "person" || type === "government-body" ? [cast.keyOf(id), cast.actsFor(id)] : [cast.keyOf(id)],
  );
  return new Set(keys.filter((key) => key !== null));
}
