import { isSpeech } from "../kinds.ts";
import { type EventTold, meet, shareReport } from "./event-told.ts";
import type { ToldTime } from "./times.ts";

/** So many days after something was told a denial that names no day of its own still answers it. */
const ANSWERED_WITHIN = 14;
const TALKS = "talks";
const MEETING = "meeting";

/**
 * What is told of an event without the denials that answer nothing told of it: of a round that was put off, whoever said that it would not
 * be held on the day does not gainsay those who held it later; whom "the soldiers were attacked" tells of did not fire for that; what
 * somebody never promised is not what another report has him promise.
 */
export function withoutIdleDenials(members: readonly EventTold[]): readonly EventTold[] {
  const denied = members.filter(isDenied);
  if (denied.length === 0 || denied.length === members.length) return members;
  const others = members.filter((member) => !isDenied(member));
  const held = others.filter(({ signature }) => signature.state === "asserted");
  const told = held.length > 0 ? held : others;
  // who tells that talks were held, and no day, held them on the day that others tell
  const days = told.filter((other) => other.family === TALKS && other.time !== null);
  const against = (denial: EventTold) => (denial.time !== null && days.length > 0 ? days : told);
  const idle = new Set(denied.filter((denial) => !against(denial).some((other) => answers(denial, other))));
  return idle.size === 0 ? members : members.filter((member) => !idle.has(member));
}

/**
 * True where something was only meant to be, and is told not to have been: nobody gainsays that, unless it is denied by somebody quoted
 * what others planned. A wish is not even gainsaid by him.
 */
export function cameToNothing(members: readonly EventTold[]): boolean {
  const denied = members.filter(isDenied);
  const others = members.filter((member) => !isDenied(member)).map(({ signature: { state } }) => state);
  if (denied.length === 0 || others.length === 0 || !others.every((state) => MEANT.has(state))) return false;
  return others.every((state) => state !== PLANNED) || denied.some(({ voices }) => voices.some(({ by }) => by.length === 0));
}

const PLANNED = "planned";
/** States of what is only meant to be. */
const MEANT: ReadonlySet<string> = new Set([PLANNED, "demanded", "hoped"]);

const isDenied = ({ signature }: EventTold): boolean => signature.state === "denied";

/** True where what one denies may be what the other tells. */
function answers(denial: EventTold, other: EventTold): boolean {
  if (denial.family === TALKS) return other.signature.state !== "asserted" || isOfThen(denial, other);
  if (denial.family === MEETING) return denial.signature.kind === other.signature.kind;
  if (!shareReport(denial.voices, other.voices) && (isSpeech(denial.signature.kind) || !isSoon(denial, other))) return false;
  return areOfSame(denial, other);
}

/** True where talks are denied for a day on which others have them held, or once they are told to have been. */
function isOfThen(denial: EventTold, other: EventTold): boolean {
  const held = other.time ?? other.published;
  if (denial.time !== null) return other.time === null || meets(denial.time, other.time);
  const [day, from] = [denial.published?.latest ?? null, held?.earliest ?? null];
  return day === null || from === null || day >= from;
}

const meets = (a: ToldTime, b: ToldTime): boolean =>
  (a.earliest ?? b.earliest ?? 0) <= (b.latest ?? a.latest ?? 0) &&
  (b.earliest ?? a.earliest ?? 0) <= (a.latest ?? b.latest ?? 0);

/** No more than days apart, by what they tell or else by when they were told. */
function isSoon(a: EventTold, b: EventTold): boolean {
  const [x, y] = [a.time ?? a.published, b.time ?? b.published];
  if (x?.earliest == null || y?.earliest == null) return true;
  const gap = Math.max(x.earliest - (y.latest ?? y.earliest), y.earliest - (x.latest ?? x.earliest));
  return gap <= ANSWERED_WITHIN;
}

/** Not told of two who did it; nor of one to whom something was done in the one telling and who did not do it in the other. */
function areOfSame(denial: EventTold, other: EventTold): boolean {
  if (denial.actors.size === 0 || other.actors.size === 0) return true;
  return meet(denial.actors, other.actors) || !(meet(denial.actors, other.recipients) || meet(denial.recipients, other.actors));
}
