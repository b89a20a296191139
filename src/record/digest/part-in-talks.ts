import type { Event, Role } from "../../claims/index.ts";
import { daysOf } from "./days.ts";
import { onlySitting } from "./only-sitting.ts";
import { UNASSIGNED } from "./processes.ts";
import type { Scene } from "./scene.ts";
import { isWithin, sentenceAround } from "./sentence.ts";
import { membersOf } from "./table.ts";
import { isAhead, isApart, isBorrowed, isSitting, near, roundOfEvent, timeOfEvent } from "./talks.ts";

/** The sitting in which somebody has a part that is told without a number or a day. */
interface Sitting {
  /** The number of a round. */
  readonly near: number | null;
  /** When it was, in EDTF. */
  readonly beside: string | null;
}

const NONE: Sitting = { near: null, beside: null };

/**
 * The sitting that a part is told for: the one that its own sentence tells of ("talks between the United States and Russia in Riyadh on
 * Feb. 18", in a report on a later session), else the one that its report is about. Who is only called a party of something between
 * them, where no sitting is told of, sits in none, unless the process is known to have them: « un traité de paix entre Bakou et Erevan ».
 */
export function sittingOfPart(scene: Scene, process: string, claim: Role): Sitting {
  const own = talksBeside(scene, claim);
  if (own !== null && isOfOthers(scene, process, claim, own)) return NONE;
  const time =
    own?.time == null || own.time.times.length === 0 || isBorrowed(scene.reading, own) ? null : timeOfEvent(scene, process, own);
  // what is to come is agreed on by those who sit in another one
  if (own !== null && own.factuality === "asserted" && !isAhead(scene, own)) {
    const { round } = roundOfEvent(scene, process, own);
    if (round !== null) return { near: round, beside: null };
    if (time !== null) return { near: null, beside: time };
  }
  if (claim.role === "party" && !hasSeat(scene, process, claim)) return NONE;
  if (own === null && isOfDeal(scene, claim)) return NONE;
  // "a meeting of the four is to be held in Oslo with Norway as an observer"
  if (own !== null && OUTSIDE.has(claim.role) && isAhead(scene, own) && !isOver(scene, own)) return NONE;
  const round = near(scene, process, claim.round, claim.of);
  return { near: round, beside: round === null && !isApart(scene, claim.of) ? onlySitting(scene, process) : null };
}

/** True of a part in talks of another process, or of who is called a side in talks of none and in what one side holds alone. */
function isOfOthers({ processes, gatherings }: Scene, process: string, { role }: Role, own: Event): boolean {
  const theirs = processes.of(own, own.process).process;
  if (theirs === process) return gatherings.has(own.id) && own.time !== null && role === "party";
  return theirs !== UNASSIGNED || role === "party";
}

/** "a truce brokered by Moscow", « un accord parrainé par la Russie »: who brought about a deal that no talks are told beside of sat in none for that. */
const isOfDeal = ({ reading }: Scene, { role, evidence }: Role): boolean =>
  BETWEEN.has(role) &&
  reading.events.some(({ kind, trigger }) => DEALS.has(kind) && trigger.start < evidence.end && evidence.start < trigger.end);

/** Parts of who sits in some of the talks and not in others. */
const OUTSIDE: ReadonlySet<Role["role"]> = new Set(["mediator", "observer"]);

/** True of what was to be by a day that is over: « qui devait s'ouvrir lundi ». */
function isOver({ reading }: Scene, { time }: Event): boolean {
  const [day, published] = [time?.edtf ?? null, reading.document.published].map((edtf) => daysOf(edtf)?.latest ?? null);
  return day != null && published != null && day <= published;
}

/** Parts of whoever brings sides together. */
const BETWEEN: ReadonlySet<Role["role"]> = new Set(["mediator", "guarantor"]);
const DEALS: ReadonlySet<Event["kind"]> = new Set(["agreement", "ceasefire"]);

/** True where a process is not known well enough to say who has no seat in it, or is known to give them one. */
function hasSeat({ knowledge, cast }: Scene, process: string, { holder }: Role): boolean {
  const known = knowledge.find(process);
  const members = membersOf(known);
  const isKnownWell = (known?.process?.parties.length ?? 0) > 0;
  return !isKnownWell || [cast.keyOf(holder), cast.actsFor(holder)].some((key) => key !== null && members.has(key));
}

/** The talks or the meeting of a sentence that a part is told in, the nearest of several. */
function talksBeside({ reading }: Scene, { evidence }: Role): Event | null {
  const sentence = sentenceAround(reading.document.text, evidence);
  const gap = ({ trigger }: Event): number => Math.max(trigger.start - evidence.end, evidence.start - trigger.end, 0);
  const [nearest] = reading.events
    .filter((event) => isSitting(event) && isWithin(event.trigger, sentence))
    .sort((a, b) => gap(a) - gap(b) || a.trigger.start - b.trigger.start);
  return nearest ?? null;
}
