import { loadSubjects } from "../../../knowledge/index.ts";
import type { FigureSignature } from "../../digest/signature.ts";
import { isArmed } from "../../kinds.ts";
import { dayText, type Scene, type Told } from "../scene.ts";
import { type ToldTime, toldTime } from "../times.ts";

/** A count, with all who tell it. */
export type FigureTold = Told<FigureSignature>;

/** What a count is about: who is counted, where, from when. Counts of different scopes are never put in one series. */
export interface Scope {
  readonly measure: string;
  readonly unit: string;
  readonly population: string;
  readonly country: string | null;
  readonly place: string | null;
  /** "since 2011-03", "in 2023-06"; null where the text limits the count to no time. */
  readonly period: string | null;
  /** A stretch of no known days, in the words of the text: counts of others are none of it. */
  readonly stretch: string | null;
}

/** Counts of one scope. */
export interface Group {
  readonly scope: Scope;
  readonly told: FigureTold[];
}

/** Counts without a period that are further apart than this are not rivals: a blow's dead and a war's dead read alike. */
export const FAR_APART = 5;

/** A blow is news for so many days. */
export const NEWS = 31;

/** The one number that a count is compared by. */
export const nominal = ({ value, low, high }: FigureSignature): number => value ?? low ?? high ?? 0;

export function scopeOf(scene: Scene, signature: FigureSignature): Scope {
  const { measure, unit, population, country, place, time } = signature;
  // The country that the talks are about goes without saying.
  const home = scene.knowledge.find(scene.process)?.country ?? null;
  const isHome = country === home && !(isBetweenStates(scene) && isArmed(population));
  // those who fled to it are not those who fled from it
  const elsewhere = place !== null && (home === null || place !== `state:${home}` || measure === REFUGEES);
  return {
    measure,
    unit,
    population: population.includes("~") || population.includes(":") ? whomOf(scene, population) : population,
    country: isHome ? null : country,
    place: elsewhere ? scene.identities.resolve(place) : null,
    period: periodOf(toldTime(time)),
    stretch: signature.stretch ?? null,
  };
}

/** "44 rebels were killed", « vingt combattants ont péri »: of a movement that nobody names, fighters, whatever each report calls them. */
function whomOf({ identities }: Scene, population: string): string {
  const key = identities.resolve(population);
  if (!NAMELESS.test(key)) return key;
  const { populationOf } = loadSubjects();
  const armed = LANGUAGES.map((language) => populationOf(language, identities.nameOf(key))).find(
    (one) => one !== null && isArmed(one),
  );
  return armed ?? key;
}

const NAMELESS = /^(?:group|part)~/u;
const LANGUAGES = ["en", "fr"] as const;

const REFUGEES = "refugees";

/** True for talks of states: no country's soldiers go without saying. */
export const isBetweenStates = ({ knowledge, process }: Scene): boolean =>
  (knowledge.find(process)?.process?.parties ?? []).filter((party) => party.startsWith("state:")).length > 1;

/** A count "since 2011" has no end; one "in June" or "on Tuesday" has both; "until Tuesday" only says when it was made. */
export function periodOf(time: ToldTime | null): string | null {
  if (!time) return null;
  if (time.latest === null && time.earliest !== null) return sinceOf(time, time.earliest);
  if (time.earliest === null || time.days === null) return null;
  return time.value.kind === "interval" && !time.bounded ? sinceOf(time, time.earliest) : `in ${time.edtf}`;
}

function sinceOf({ value }: ToldTime, earliest: number): string {
  const from = value.kind === "interval" ? value.from : value;
  const yearOnly = typeof from !== "string" && from.kind === "date" && from.precision === "year";
  return `since ${dayText(earliest).slice(0, yearOnly ? 4 : 7)}`;
}
