import { loadSubjects } from "../../../knowledge/index.ts";
import { isAhead, MOST_APART } from "../../digest/counts.ts";
import type { FigureSeries } from "../../schema.ts";
import type { Scene } from "../scene.ts";
import { type Stated, standingOf, supportOf } from "../support.ts";
import { areSetSideBySide } from "./gapped.ts";
import { areOfTwoCauses, isAbout, type Point } from "./points.ts";
import {
  areOfTwoSides,
  areTwoVoices,
  isAnswered,
  isOneBreath,
  isOneVoice,
  takesBack,
  type WordsOf,
  wordsOfPoints,
} from "./voices.ts";

type Line = FigureSeries["points"][number];

/** How counts of a series come after one another. */
export interface Course {
  /** A later count can only be as high or higher. */
  readonly cumulative: boolean;
  /** What is counted was done within few days: what others count later is no more of it. */
  readonly isOfDeed: boolean;
  /** What is counted is of one day. */
  readonly isOfDay: boolean;
  /** The last day that is counted; null where the count may still go on. */
  readonly end: number | null;
}

/** So many days after the end nobody's count grows with the news any more: who counts otherwise contests it. */
const SETTLED = 365;

export function relate(
  scene: Scene,
  points: readonly Point[],
  corrected: ReadonlySet<Point>,
  course: Course,
): { readonly lines: Line[]; readonly rivals: Line[] } {
  const lines: Line[] = [];
  const before: Point[] = [];
  const contested = new Set<Point>(corrected);
  const wordsOf = wordsOfPoints();
  const { rejected, idle } = rejections(points, wordsOf);
  const live = points.filter((point) => !idle.has(point));
  const parts = partsOfWhole(scene, live, wordsOf);
  for (const point of live) {
    const stated = point.told.map(({ signature, voices, beyond }): Stated => ({ state: signature.state, voices, beyond }));
    const first = point.told[0]?.signature;
    const { relation, rivals } = corrected.has(point)
      ? { relation: "corrected" as const, rivals: [] }
      : relationTo(scene, point, before, course, { wordsOf, rejected, parts });
    for (const rival of rivals) contested.add(point).add(rival);
    if (!corrected.has(point)) before.push(point);
    lines.push({
      asOf: point.asOf,
      value: first?.value ?? null,
      low: first?.low ?? null,
      high: first?.high ?? null,
      approximate: first?.approximate ?? false,
      standing: standingOf(scene, stated),
      relation,
      support: supportOf(scene, point.told),
    });
  }
  return { lines, rivals: lines.filter((_line, at) => contested.has(live[at] as Point)) };
}

/** Which counts each count is said to stand in the place of. */
type Rejected = ReadonlyMap<Point, ReadonlySet<Point>>;

/**
 * "23 died, and not 14": the words that tell the one count reject the other, whoever told it. Where others did, that they are rejected
 * says nothing more (`idle`); where nobody else did, the rejected count stands by itself.
 */
function rejections(
  points: readonly Point[],
  wordsOf: WordsOf,
): { readonly rejected: Rejected; readonly idle: ReadonlySet<Point> } {
  const isDenied = ({ told }: Point): boolean => told.every(({ signature }) => signature.state === "denied");
  const rejected = new Map<Point, Set<Point>>();
  const idle = new Set<Point>();
  for (const denied of points.filter(isDenied)) {
    const instead = points.filter((point) => !isDenied(point) && isOneBreath(wordsOf(point), wordsOf(denied)));
    if (instead.length === 0) continue;
    const told = points.filter((point) => !isDenied(point) && point.nominal === denied.nominal);
    if (told.length > 0) idle.add(denied);
    for (const point of instead)
      for (const other of told.length > 0 ? told : [denied]) rejected.set(point, (rejected.get(point) ?? new Set()).add(other));
  }
  return { rejected, idle };
}

/** "At least 380 have died: 320 Palestinians, 46 Israelis …": two counts or more that one breath gives beside a higher one are parts of it. */
function partsOfWhole(scene: Scene, points: readonly Point[], wordsOf: WordsOf): ReadonlySet<Point> {
  const parts = new Set<Point>();
  for (const whole of points) {
    const lower = points.filter(
      (point) =>
        point.high < whole.low &&
        isOneBreath(wordsOf(point), wordsOf(whole)) &&
        (isNobodys(point) || !areTwoVoices(scene, point, whole)) &&
        !areSetSideBySide(scene, point, whole),
    );
    const sum = lower.reduce((total, { nominal }) => total + nominal, 0);
    if (lower.length > 1 && sum <= whole.high) for (const point of lower) parts.add(point);
  }
  return parts;
}

/** A count that its words give to nobody: that of whoever gives the one beside it. */
const isNobodys = ({ told }: Point): boolean => told.every(({ voices }) => voices.every(({ by }) => by.length === 0));

/** Counts of the same day, or of days that nobody knows apart, must agree; a later one may be higher, a toll never lower. */
function relationTo(
  scene: Scene,
  point: Point,
  before: readonly Point[],
  { cumulative, isOfDeed: isDeed, isOfDay, end }: Course,
  { wordsOf, rejected, parts }: { readonly wordsOf: WordsOf; readonly rejected: Rejected; readonly parts: ReadonlySet<Point> },
): { readonly relation: Line["relation"]; readonly rivals: readonly Point[] } {
  if (before.length === 0) return { relation: "first", rivals: [] };
  let relation: Line["relation"] = "agrees";
  const rivals: Point[] = [];
  for (const earlier of before) {
    if (rejected.get(point)?.has(earlier) || rejected.get(earlier)?.has(point) || isAgainst(point, earlier)) {
      rivals.push(earlier);
      continue;
    }
    if (areSetSideBySide(scene, point, earlier)) {
      if (!(point.low <= earlier.high && earlier.low <= point.high)) rivals.push(earlier);
      continue;
    }
    if (parts.has(point) !== parts.has(earlier)) continue;
    if (areOfTwoSizes(point, earlier, isAnswered(scene, point, earlier) ? MOST_APART : MOST_UNANSWERED)) continue;
    // Who gives two numbers in one breath counts two things, or a part of the whole.
    const areTwo = isOneBreath(wordsOf(point), wordsOf(earlier)) && !areTwoVoices(scene, point, earlier);
    if (areTwo || isOneVoice(scene, point, earlier) || areOfTwoCauses(point.told, earlier.told)) continue;
    if (isToCome(point) !== isToCome(earlier) || areOfTwoDoers(scene, point, earlier)) continue;
    if (arePlans(point, earlier)) {
      if (point.day !== earlier.day) relation = "update";
      continue;
    }
    const follows = point.day !== null && earlier.day !== null && point.day > earlier.day;
    const another = (isDeed && areOfTwoSides(scene, point, earlier)) || (isOfDay && areOfOneCrowd(scene, point, earlier));
    const isSettled = cumulative && end !== null && earlier.day !== null && earlier.day - end > SETTLED;
    const later = follows && (isUpdate(scene, point) || !(another || isSettled));
    if (point.low <= earlier.high && earlier.low <= point.high) {
      if (!later && (isAnswered(scene, point, earlier) || (another && !isAbout(point, earlier)))) rivals.push(earlier);
      else if (later && point.nominal > earlier.nominal) relation = "update";
      continue;
    }
    const raised = point.low > earlier.high || !cumulative;
    const taken = later && (raised || takesBack(scene, point, earlier) || isLowered(scene, point));
    if (taken) relation = "update";
    else rivals.push(earlier);
  }
  return { relation: rivals.length > 0 ? "contradicts" : relation, rivals };
}

/** Two who do not answer one another do not find so many times as many: 34 who died in a tunnel, and 1,200. */
const MOST_UNANSWERED = 20;

const areOfTwoSizes = (a: Point, b: Point, most: number): boolean =>
  Math.max(a.low, b.low) > most * Math.max(1, Math.min(a.high, b.high));

/** « Le gouvernement a libéré 40 prisonniers », "the guerrillas released 12": those whom the one freed are none of the other's. */
function areOfTwoDoers({ identities }: Scene, a: Point, b: Point): boolean {
  const doersOf = ({ told }: Point): ReadonlySet<string> =>
    new Set(told.flatMap(({ signature: { doer } }) => (doer === undefined ? [] : [identities.actsFor(doer)])));
  const [left, right] = [doersOf(a), doersOf(b)];
  return left.size > 0 && right.size > 0 && ![...left].some((doer) => right.has(doer));
}

/** True where a report sets the one against the other by its words: "the army counts 769". */
const isAgainst = (point: Point, other: Point): boolean =>
  point.told.some(({ signature }) => signature.against?.includes(other.nominal) === true);

/** « 5.000 personnes ont défilé samedi, selon la police », "Saturday's march drew 20,000, its organisers said": a crowd grows no more afterwards. */
const areOfOneCrowd = (scene: Scene, point: Point, earlier: Point): boolean =>
  says(scene, point, "crowd") && says(scene, earlier, "crowd") && areTwoVoices(scene, point, earlier);

/** True where the words say that the count has risen since, or is a new one. */
const isUpdate = (scene: Scene, point: Point): boolean => says(scene, point, "updates") || isLowered(scene, point);

/** « Le bilan a été ramené de 70 à 57 morts »: whoever says so, the higher count is given up. */
const isLowered = (scene: Scene, point: Point): boolean => says(scene, point, "lowered");

function says(scene: Scene, { told }: Point, what: "updates" | "lowered" | "crowd"): boolean {
  const subjects = loadSubjects();
  return told.some(({ voices }) =>
    voices.some(({ document, words }) => subjects.answersBy(scene.sources.get(document)?.language ?? "en", what, words)),
  );
}

/** How many there are to be some day is no rival of how many there are. */
const isToCome = ({ told }: Point): boolean => told.every(({ signature }) => isAhead(signature.time, signature.published));

/** States of what has not been done yet. */
const AHEAD: ReadonlySet<string> = new Set(["planned", "demanded", "hoped", "conditional", "possible"]);

/** How many somebody would free or send is no rival of how many another would, or did, on another day. */
function arePlans(a: Point, b: Point): boolean {
  const isAhead = ({ told }: Point): boolean =>
    told.every(({ signature: { measure, state } }) => PLANNED.has(measure) && AHEAD.has(state));
  return isAhead(a) !== isAhead(b) || (isAhead(a) && a.day !== b.day);
}

const PLANNED: ReadonlySet<string> = new Set(["released", "aid", "troops"]);
