import { boundsOf, edtfInterval, edtfOfDay, formatEdtf, parseEdtf } from "../../calendar/index.ts";
import type { Event, Reading, Time } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { familyOf, isOutcome } from "../kinds.ts";
import { sharedText } from "../shared-texts.ts";
import { sentenceAround } from "./sentence.ts";

const TALKS = "talks";
const HALT = "suspension";
const MEETING = "meeting";
/** Meetings last days or a few weeks. */
const LONGEST = 31;
/** « conclu samedi 9 janvier à l'issue du cinquième cycle, commencé le 24 novembre »: a round that a deed closes may have lasted longer. */
const LONGEST_CLOSED = 70;
/** So many letters around a day the words stand that say what of a meeting it is. */
const AROUND = 90;

type Edge = "first" | "last";

/**
 * The course of the meetings that one report tells the first and the last day of, wherever it tells each: "the seventh round
 * closed on Tuesday. It had begun on June 29". By event id, the days from the one to the other.
 */
export function coursesOf(reading: Reading, keyOf: (claim: Event) => string | null): ReadonlyMap<string, string> {
  const closed = new Set<number>();
  const told = new Map<string, { readonly first: Map<number, Event[]>; readonly last: Map<number, Event[]> }>();
  for (const claim of reading.events) {
    // "the second round was adjourned on Friday": that day was its last
    const isHalted = claim.kind === HALT && (claim.round !== null || claim.actors.length !== 1);
    const isEnd = claim.kind === MEETING && isToldAsEnded(reading, claim);
    if ((familyOf(claim.kind) !== TALKS && !isHalted && !isEnd) || claim.factuality !== "asserted") continue;
    const since = firstDayOf(reading, claim);
    const day = since ?? dayOf(claim.time?.edtf ?? null) ?? morningOf(claim.time?.edtf ?? null);
    const key = day === null ? null : keyOf(claim);
    const edge = key === null ? null : isHalted || isEnd ? "last" : edgeOf(reading, claim);
    if (day === null || key === null || edge === null) continue;
    const course = told.get(key) ?? { first: new Map(), last: new Map() };
    told.set(key, course);
    course[edge].set(day, [...(course[edge].get(day) ?? []), ...(isHalted ? [] : [claim])]);
    const end = edge === "first" ? endingOutcome(reading, claim) : null;
    if (end !== null) course.last.set(end, course.last.get(end) ?? []);
    if (end !== null) closed.add(end);
  }
  const found = new Map<string, string>();
  for (const { first, last } of told.values()) {
    const [[from, openings] = [], ...otherFirst] = first;
    const [[to, endings] = [], ...otherLast] = last;
    // Two first days are those of two meetings.
    if (from === undefined || to === undefined || otherFirst.length > 0 || otherLast.length > 0) continue;
    if (to <= from || to - from >= (closed.has(to) ? LONGEST_CLOSED : LONGEST)) continue;
    const days = sharedText(formatEdtf(edtfInterval(edtfOfDay(from), edtfOfDay(to))));
    for (const { id } of [...(openings ?? []), ...(endings ?? [])]) found.set(id, days);
  }
  return found;
}

/** So many letters at most stand between the words for an end and what ends, as far as no mark parts them. */
const BEFORE = 45;
const MARKS = /[,;:()—«»"]/u;

/** Days between what came of a round and the report that tells of it. */
const JUST_OVER = 7;

/**
 * "signed an accord on Saturday at the end of a fourth round that had opened on July 10": the day of what came of it is its last; so it is where
 * another sentence tells that day, "signed an accord on Saturday. The document closes the fourth round, begun on July 10".
 */
function endingOutcome({ document, events, times }: Reading, { trigger, time: opened }: Event): number | null {
  const { start } = sentenceAround(document.text, trigger);
  const words = document.text.slice(start, trigger.start);
  const end = loadSubjects()
    .edgesIn(document.language, words)
    .findLast(({ at }) => words.length - at <= BEFORE && !MARKS.test(words.slice(at)));
  if (end?.edge !== "last") return null;
  const isBefore = ({ span }: Time): boolean => span.start >= start && span.end <= start + end.at;
  const outcomes = events.filter(({ kind, factuality }) => isOutcome(kind) && factuality === "asserted");
  const days = outcomes
    .filter(({ trigger: told }) => told.start >= start)
    .filter(
      ({ trigger: told, time }) => told.end <= start + end.at && times.some((t) => time?.times.includes(t.id) && isBefore(t)),
    )
    .flatMap(({ time }) => dayOf(time?.edtf ?? null) ?? []);
  const [from, published] = [dayOf(opened?.edtf ?? null), dayOf(document.published)];
  const isNews = (day: number): boolean =>
    published !== null && day <= published && published - day <= JUST_OVER && (from === null || day > from);
  const before = outcomes.filter(({ evidence }) => evidence.end <= start);
  const told = days.length > 0 ? days : before.flatMap(({ time }) => dayOf(time?.edtf ?? null) ?? []).filter(isNews);
  const [day, ...others] = new Set(told);
  return day !== undefined && others.length === 0 ? day : null;
}

/** "have been meeting since Monday": the day since which talks go on that had begun when a report came out; null for any other time. */
export function firstDayOf({ document }: Reading, { kind, factuality, time }: Event): number | null {
  if ((familyOf(kind) !== TALKS && kind !== MEETING) || factuality !== "asserted") return null;
  const since = /^(\d{4}-\d\d-\d\d)\/\.\.$/.exec(time?.edtf ?? "")?.[1];
  const [day, published] = [dayOf(since ?? null), dayOf(document.published)];
  return day !== null && published !== null && day <= published && published - day < LONGEST ? day : null;
}

/** « dans la nuit de jeudi à vendredi »: the day on which a night ends; null for any other time. */
function morningOf(edtf: string | null): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  const { earliest = null, latest = null } = value ? boundsOf(value) : {};
  return earliest !== null && latest !== null && latest - earliest === 1 ? latest : null;
}

function dayOf(edtf: string | null): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  const bounds = value ? boundsOf(value) : null;
  return bounds && bounds.earliest !== null && bounds.earliest === bounds.latest ? bounds.earliest : null;
}

/** So many letters right before talks may say that it is their end that is told. */
const END_OF = 24;

/** "agreed on Sunday to free prisoners at the end of a meeting", « au terme d'une réunion »: told by its end, on the day of what came of it. */
function isToldAsEnded({ document, times }: Reading, { trigger, evidence, time }: Event): boolean {
  const spans = times.filter(({ id }) => time?.times.includes(id)).map(({ span }) => span);
  const isWithin = spans.some((span) => span.start >= evidence.start && span.end <= evidence.end);
  // "at the close of a third round that began on Monday"
  const isOpened = spans.some(
    (span) =>
      span.start > trigger.end &&
      loadSubjects()
        .edgesIn(document.language, document.text.slice(trigger.end, span.start))
        .some(({ edge }) => edge === "first"),
  );
  const before = document.text.slice(Math.max(0, trigger.start - END_OF), trigger.start);
  const [edge] = loadSubjects().edgesIn(document.language, before).slice(-1);
  return !isWithin && !isOpened && edge?.edge === "last" && !MARKS.test(before.slice(edge.at));
}

/** Whether the day of an event is told as the first or the last of it, by the words nearest to the day in its sentence. */
export function edgeOf(reading: Reading, event: Event): Edge | null {
  const { document, times } = reading;
  const { kind, factuality, evidence, time } = event;
  if (familyOf(kind) !== TALKS || factuality !== "asserted") return null;
  if (firstDayOf(reading, event) !== null) return "first";
  if (isToldAsEnded(reading, event)) return "last";
  const span = times.find(({ id }) => time?.times.includes(id))?.span;
  if (!span) return null;
  const inside = span.start >= evidence.start - AROUND && span.end <= evidence.end + AROUND;
  if (!inside) return null;
  const start = Math.max(0, Math.min(span.start, evidence.start));
  const end = Math.max(span.end, evidence.end);
  const words = document.text.slice(start, end);
  const at = span.start - start;
  const near = loadSubjects()
    .edgesIn(document.language, words)
    .map(({ edge, at: word }) => ({ edge, gap: word < at ? at - word : word - at + (span.end - span.start) }))
    .sort((a, b) => a.gap - b.gap)[0];
  return near?.edge === "first" || near?.edge === "last" ? near.edge : null;
}
