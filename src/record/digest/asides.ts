import type { Claim, Entity, Event, Role } from "../../claims/index.ts";
import { type KnownEntity, loadSubjects } from "../../knowledge/index.ts";
import { FIGHTING } from "./cast.ts";
import { SEVERAL } from "./table.ts";
import { type Scenery, stageOf } from "./unnamed.ts";

/** Claims about talks, whoever takes part in them. */
const OF_TALKS: ReadonlySet<string> = new Set(["talks", "talks-round", "meeting", "summit", "mediation", "hosting"]);
/** Parts that are played in one process. */
const PARTS: ReadonlySet<string> = new Set(["party", "participant", "mediator", "host", "observer", "guarantor"]);

/** What a process has of those whom a report may name: who sits in it, and all that belong to it. */
interface Circle {
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
  const others = scenery.knowledge.entities
    .filter(({ type, process }) => type === "process" && process !== null && process.within === null)
    .filter(({ ref }) => ref !== main && ref !== known.process?.within)
    .filter((one) => stageOf(one, scenery.reading.document.published) !== "none")
    .map((one): Other => ({ one, circle: circleOf(one) }))
    // Where all who sit in these talks sit too, others are not strangers.
    .filter(({ circle }) => ![...own.parties].every((key) => circle.parties.has(key)));
  const { reading, cast } = scenery;
  const claims: readonly (Event | Role)[] = [
    ...reading.events.filter(({ kind, round }) => OF_TALKS.has(kind) && round === null),
    ...reading.roles.filter(({ kind, role, round }) => kind === "process" && PARTS.has(role) && round === null),
  ];
  for (const claim of claims) {
    if (found.has(claim.id)) continue;
    const sentence = sentenceAround(scenery, claim);
    const ids = "holder" in claim ? [claim.holder] : [...claim.actors, ...claim.recipients];
    const keys = [...new Set(ids.filter((id) => isSide(cast.find(id))).map((id) => cast.actsFor(id)))];
    const strangers = keys.filter((key) => !own.all.has(key));
    if (strangers.length === 0 || keys.some((key) => own.parties.has(key))) continue;
    const theirs = others.filter(({ circle }) => strangers.every((key) => circle.parties.has(key)));
    if (theirs.length === 0) continue;
    const named = keysIn(scenery, sentence);
    const fitting = theirs.filter((other) => isOf(scenery, other, own, named, sentence, strangers));
    if (fitting.length === 0) continue;
    const on = fitting.filter(({ one }) => stageOf(one, reading.document.published) === "on");
    const [only] = on.length === 1 ? on : fitting;
    const process = only && (on.length === 1 || fitting.length === 1) ? only.one.ref : null;
    for (const other of claims) if (isWithin(other, sentence)) found.set(other.id, process);
  }
  return found;
}

const SIDES: ReadonlySet<Entity["type"]> = new Set([...FIGHTING, "state", "government-body", "person"]);

const isSide = (entity: Entity | null): boolean => entity !== null && entity.ref !== null && SIDES.has(entity.type);

const isState = (key: string): boolean => key.startsWith("state:");

function circleOf({ process, country }: KnownEntity): Circle {
  const { parties = [], mediators = [], guarantors = [], hosts = [], venues = [] } = process ?? {};
  return {
    parties: new Set(parties),
    all: new Set([...parties, ...mediators, ...guarantors, ...hosts, ...venues, `state:${country}`]),
  };
}

/**
 * True where the words of a sentence are of the other process. What a state does with others is of it only where several of those
 * who sit there, and in these talks not, are named: any state may come to any talks.
 */
function isOf(
  { reading }: Scenery,
  { one, circle }: Other,
  own: Circle,
  named: ReadonlySet<string>,
  sentence: Range,
  strangers: readonly string[],
): boolean {
  const { text, language, published } = reading.document;
  const keys = [...named];
  const sides = keys.filter((key) => circle.parties.has(key) && !own.all.has(key));
  if (strangers.every(isState) && sides.length < SEVERAL) return false;
  // A group may come to where these talks are, or be told of beside a group that sits in them.
  const isHere = keys.some(
    (key) => own.all.has(key) && !circle.all.has(key) && (isPlace(key) || (own.parties.has(key) && !isState(key))),
  );
  if (isHere) return false;
  if (loadSubjects().answersBy(language, "apart", text.slice(sentence.start, sentence.end))) return true;
  if (keys.some((key) => circle.all.has(key) && !own.all.has(key) && !strangers.includes(key))) return true;
  if (strangers.length >= SEVERAL) return true;
  return stageOf(one, published) === "on";
}

const isPlace = (key: string): boolean => key.startsWith("place:");

interface Range {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]["”»]?\s|\n/gu;

function sentenceAround({ reading }: Scenery, { evidence }: Claim): Range {
  const { text } = reading.document;
  let [start, end] = [0, text.length];
  for (const match of text.matchAll(END)) {
    const at = match.index + match[0].length;
    if (at <= evidence.start) start = at;
    else if (at >= evidence.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

const isWithin = ({ evidence }: Claim, { start, end }: Range): boolean => evidence.start >= start && evidence.end <= end;

/** Keys of all whom a stretch of the text names, and of those for whom they act. */
function keysIn({ reading, cast }: Scenery, { start, end }: Range): ReadonlySet<string> {
  const inside = reading.entities.filter(({ mentions }) => mentions.some(({ span }) => span.start >= start && span.end <= end));
  const keys = inside.flatMap(({ id, type }) =>
    type === "person" || type === "government-body" ? [cast.keyOf(id), cast.actsFor(id)] : [cast.keyOf(id)],
  );
  return new Set(keys.filter((key) => key !== null));
}
