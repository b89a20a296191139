import type { EventSignature, Voice } from "../digest/signature.ts";
import type { Told } from "./scene.ts";
import type { ToldTime } from "./times.ts";

/** One telling of an event, made ready to be compared. */
export interface EventTold extends Told<EventSignature> {
  readonly family: string;
  readonly time: ToldTime | null;
  readonly published: ToldTime | null;
  readonly actors: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  /** Actors and recipients. */
  readonly people: ReadonlySet<string>;
  readonly said: boolean;
  readonly key: string;
}

/** True where one report at least tells both. */
export function shareReport(a: readonly Voice[], b: readonly Voice[]): boolean {
  const documents = new Set(a.map(({ document }) => document));
  return b.some(({ document }) => documents.has(document));
}

/** True where one report at least, or a copy or a later version of it, tells both. */
export function shareOrigin(a: readonly Voice[], b: readonly Voice[]): boolean {
  const origins = new Set(a.map(({ origin }) => origin));
  return b.some(({ origin }) => origins.has(origin));
}

/** True where one at least is in both. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

const NAMELESS = /^(?:group|population|part|person|body)~/;

/** True of those of whom no more is known than what they are. */
export const isNameless = (key: string): boolean => NAMELESS.test(key);

/** Days between two sittings of which one report tells the one and the other. */
const APART = 2;

/**
 * "They sat down on Monday … Their ministers had met on March 30": days that one report tells are of two sittings, unless the first of them
 * opened what went on, or the other ended it.
 */
export function areTwoInOneReport(a: EventTold, b: EventTold): boolean {
  const [x, y] = (a.time?.earliest ?? 0) <= (b.time?.earliest ?? 0) ? [a, b] : [b, a];
  const areDays = x.time?.days === 1 && y.time?.days === 1;
  if (!areDays || x.signature.state !== "asserted" || y.signature.state !== "asserted") return false;
  if ((y.time?.earliest ?? 0) - (x.time?.earliest ?? 0) < APART || x.signature.edge === "first" || y.signature.edge === "last")
    return false;
  return shareReport(x.voices, y.voices);
}
