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
