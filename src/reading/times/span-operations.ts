import { type Bounds, boundsOf, type Edtf, edtfInterval, edtfOfBounds, edtfOfDay, edtfOfMonth } from "../../calendar/index.ts";
import type { Operation } from "./operation.ts";
import { intervalBetween, type Resolved, resolved, unresolved } from "./resolved.ts";
import type { Scene } from "./scene.ts";
import { isMeaning, type Meaning, type Value } from "./template.ts";

type Resolve = Parameters<Operation>[2];

const NOTHING: Meaning = { operation: "vague", arguments: [] };

function inner(value: Value | undefined): Meaning {
  return isMeaning(value) ? value : NOTHING;
}

function asInterval(value: Edtf | null, of: Resolved): Resolved {
  if (!value) return unresolved(of.grain, of.anchor, "interval", of.bounds);
  return { ...resolved(value, of.grain, of.anchor), type: "interval" };
}

/** A third of the bounds: what « début », « mi- » and « fin » narrow a value to. */
function third(bounds: Bounds | null, part: 0 | 1 | 2): Bounds | null {
  if (bounds?.earliest == null || bounds.latest == null) return bounds;
  const length = (bounds.latest - bounds.earliest + 1) / 3;
  return {
    earliest: bounds.earliest + Math.floor(part * length),
    latest: part === 2 ? bounds.latest : bounds.earliest + Math.floor((part + 1) * length) - 1,
  };
}

const PARTS = ["start", "middle", "end"] as const;
const TENTHS = [1, 11, 21] as const;
const MONTHS_OF_YEAR = [1, null, 10] as const;

/** What people mean by the beginning, the middle and the end of a month: ten days; of a year: a quarter. */
function partOf(whole: Edtf | null, which: 0 | 1 | 2): Edtf | null {
  if (whole?.kind !== "date") return null;
  const { earliest, latest } = boundsOf(whole);
  if (earliest === null || latest === null) return null;
  if (whole.precision === "month") {
    const from = earliest + TENTHS[which] - 1;
    return edtfInterval(edtfOfDay(from), edtfOfDay(which === 2 ? latest : from + 9));
  }
  const month = MONTHS_OF_YEAR[which];
  if (whole.precision !== "year" || month === null) return null;
  return edtfInterval(edtfOfMonth(whole.year, month), edtfOfMonth(whole.year, month + 2));
}

/** start(x), middle(x), end(x): that part of a month or year; of anything else its value, with the finer bounds kept beside it. */
function part(which: 0 | 1 | 2): Operation {
  return ([whole], scene, resolve) => {
    const result = resolve(inner(whole), scene);
    const bounds = third(result.bounds, which);
    const value = partOf(result.value, which);
    return value ? { ...result, value, type: "interval", alternatives: [], bounds } : { ...result, bounds };
  };
}

/** An end of an interval is told as the month or year that it lies in: « depuis fin 2021 ». */
const wholeOf = (meaning: Meaning): Meaning =>
  PARTS.some((p) => p === meaning.operation) ? inner(meaning.arguments[0]) : meaning;

/** An end named by « la fin de … » is a day: the last. */
function lastDayWhereEnd(meaning: Meaning, result: Resolved): Edtf | null {
  const { value } = result;
  if (meaning.operation !== "end" || !value || value.kind === "set") return value;
  const { latest } = boundsOf(value);
  return latest === null ? value : edtfOfDay(latest);
}

function ifUndecided(scene: Scene, direction: Scene["direction"]): Scene {
  return scene.direction === "undecided" ? { ...scene, direction } : scene;
}

/** What limits something lies after it: « suspendus jusqu'à lundi » looks ahead, whatever the tense of the verb. */
function beforeLimit(scene: Scene, limit: Meaning): Scene {
  if (scene.direction === "past") return { ...scene, direction: limit.operation === "weekday" ? "future" : "nearest" };
  return ifUndecided(scene, "future");
}

/** "By Wednesday they had pulled back": where the verb tells what had been done by then, the limit lies behind. */
const byLimit = (scene: Scene, limit: Meaning): Scene => (scene.anterior === true ? scene : beforeLimit(scene, limit));

/**
 * from(x), after(x): from x on. until(x), before(x): up to x, which lies ahead where no verb says otherwise.
 * by(x): the same, seen from where the verb is. since(x): from x on, and x is past.
 */
function openInterval(side: "from" | "to", look: (scene: Scene, limit: Meaning) => Scene): Operation {
  return ([limit], scene, resolve) => {
    const meaning = inner(limit);
    const result = resolve(wholeOf(meaning), look(scene, meaning));
    if (!result.value) return unresolved(result.grain, result.anchor, "interval");
    if (side === "from") return asInterval(intervalBetween(result.value, "open"), result);
    return asInterval(intervalBetween("open", lastDayWhereEnd(meaning, result) ?? result.value), result);
  };
}

/** What the report is told from while the first of two ends is read: before the second, which often says more. */
function sceneBefore(end: Resolved, scene: Scene): Scene {
  const limit = end.bounds?.latest;
  if (limit == null) return scene;
  return {
    ...scene,
    reference: limit,
    publication: { earliest: limit, latest: limit },
    direction: "past",
    sure: true,
    since: null,
  };
}

/** « Elles se réuniront de mardi à jeudi », told on a Thursday: not this week, for those days have begun. */
function isToCome(scene: Scene, first: Meaning, last: Meaning, resolve: Resolve): boolean {
  if (scene.direction !== "future" || scene.reference === null) return false;
  if (first.operation !== "weekday" || last.operation !== "weekday") return false;
  const [from, to] = [first, last].map((day) => resolve(day, scene).bounds);
  return to?.latest === scene.reference && from?.earliest !== scene.reference;
}

const onTheMorrow = (scene: Scene): Scene => {
  const day = (scene.reference ?? 0) + 1;
  return { ...scene, reference: day, publication: { earliest: day, latest: day } };
};

/** between(x, y): from x to y, both inside. x is read as the last such moment before y. */
const between: Operation = ([first, last], given, resolve) => {
  const scene = isToCome(given, inner(first), inner(last), resolve) ? onTheMorrow(given) : given;
  const to = resolve(wholeOf(inner(last)), ifUndecided(scene, "nearest"));
  // An end that is one of several days says nothing sure of the other end.
  const isSure = to.value?.kind !== "set" && (to.anchor === "absolute" || scene.reference !== null);
  const from = resolve(wholeOf(inner(first)), isSure ? sceneBefore(to, scene) : scene);
  if (!to.value || !from.value) return unresolved(to.grain, to.anchor, "interval");
  return asInterval(intervalBetween(from.value, lastDayWhereEnd(inner(last), to) ?? to.value), {
    ...to,
    anchor: anchorOf(from, to),
  });
};

function anchorOf(a: Resolved, b: Resolved): Resolved["anchor"] {
  if (a.anchor === "publication" || b.anchor === "publication") return b.anchor === "absolute" ? "absolute" : "publication";
  return b.anchor;
}

function contains(bounds: Bounds | null, day: number): boolean {
  return bounds?.earliest != null && bounds.latest != null && bounds.earliest <= day && day <= bounds.latest;
}

/** past(x), future(x), nearest(x): whatever the verb says. last(x), next(x): and not the one that the report lies in. */
function directed(direction: "past" | "future" | "nearest", strict: boolean): Operation {
  return ([what], scene, resolve) => {
    const seen: Scene = { ...scene, direction, sure: true, since: null };
    const result = resolve(inner(what), seen);
    const { reference, publication } = scene;
    if (!strict || reference === null || result.value?.kind === "set" || !contains(result.bounds, reference)) return result;
    const edge = direction === "past" ? (result.bounds?.earliest ?? reference) - 1 : (result.bounds?.latest ?? reference) + 1;
    if (publication && publication.earliest !== publication.latest && result.grain === "day") return result;
    return resolve(inner(what), { ...seen, reference: edge, publication: { earliest: edge, latest: edge } });
  };
}

/** firstHalf(x), secondHalf(x): « la première quinzaine de mars ». */
function firstHalf(which: 1 | 2): Operation {
  return ([whole], scene, resolve) => {
    const result = resolve(inner(whole), scene);
    const { bounds } = result;
    if (bounds?.earliest == null || bounds.latest == null) return unresolved(result.grain, result.anchor, "interval");
    const { earliest, latest } = bounds;
    const middle = earliest + Math.floor((latest - earliest + 1) / 2);
    const value = edtfOfBounds(which === 1 ? { earliest, latest: middle - 1 } : { earliest: middle, latest });
    return asInterval(value, result);
  };
}

/** nights(x, y): the night from one day to the next. */
const nights: Operation = ([first, last], scene: Scene, resolve: Resolve) => {
  const to = resolve(inner(last), scene);
  const { bounds } = to;
  if (bounds?.latest == null || bounds.latest !== bounds.earliest) return between([first ?? null, last ?? null], scene, resolve);
  return asInterval(edtfInterval(edtfOfDay(bounds.latest - 1), edtfOfDay(bounds.latest)), to);
};

/** What has length, limits or parts, and what has no value at all. */
export const spanOperations: Readonly<Record<string, Operation>> = {
  start: part(0),
  middle: part(1),
  end: part(2),
  since: openInterval("from", (scene) => ({ ...scene, direction: "past", sure: true })),
  from: openInterval("from", (scene) => ifUndecided(scene, "future")),
  after: openInterval("from", (scene) => ifUndecided(scene, "future")),
  until: openInterval("to", beforeLimit),
  before: openInterval("to", beforeLimit),
  by: openInterval("to", byLimit),
  between,
  nights,
  past: directed("past", false),
  future: directed("future", false),
  nearest: directed("nearest", false),
  last: directed("past", true),
  next: directed("future", true),
  firstHalf: firstHalf(1),
  secondHalf: firstHalf(2),
  vague: () => unresolved("vague", "publication", "interval"),
  vagueDate: () => unresolved("vague", "publication", "date"),
  duration: () => unresolved("vague", "absolute", "duration"),
  recurring: () => unresolved("vague", "absolute", "set"),
};
