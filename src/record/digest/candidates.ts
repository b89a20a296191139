import type { KnownEntity } from "../../knowledge/index.ts";
import { isState } from "./cast.ts";
import type { Scenery } from "./scenery.ts";
import type { Membership } from "./signature.ts";
import { isLeadingTo, type Stage, stageOf } from "./stage.ts";
import { SEVERAL } from "./table.ts";

/**
 * Known processes at one of these stages, of a country that a report tells of, and of sides that it names where it begins: with those
 * that are to come soon those that began years later, to which alone the talks may have led.
 */
export function known(scenery: Scenery, stages: readonly Stage[]): readonly KnownEntity[] {
  const { published } = scenery.reading.document;
  const isSoon = stages.includes("soon");
  return scenery.knowledge.processes.filter(
    (one) =>
      one.process?.within === null &&
      (stages.includes(stageOf(one, published)) || (isSoon && isLeadingTo(one, published))) &&
      isOfCountry(one, scenery) &&
      isOfLead(one, scenery),
  );
}

/** Whoever fights in a country stands for it: « les Farc » without a word of Colombia. */
export const isOfCountry = ({ country }: KnownEntity, { countries }: Scenery): boolean =>
  country === null || countries.has(country);

/** What a report tells of talks whose sides it does not name where it begins is told in passing. */
const isOfLead = ({ process, country }: KnownEntity, { lead }: Scenery): boolean =>
  lead.has(`state:${country}`) || (process?.parties.length ?? 0) === 0 || process?.parties.some((key) => lead.has(key)) === true;

/**
 * True where those named are sides enough of a process of several to tell its table: all its states where several sit there, whoever
 * fights for them; else its state and one of the groups; two groups where no state is a side.
 */
export function sidesOf({ process }: KnownEntity, named: ReadonlySet<string>): boolean {
  const parties = process?.parties ?? [];
  if (parties.length < SEVERAL) return false;
  const states = parties.filter(isState);
  const groups = parties.filter((key) => !isState(key));
  if (states.length >= SEVERAL) return states.every((key) => named.has(key));
  const needed = states.length === 0 ? SEVERAL : 1;
  return states.every((key) => named.has(key)) && groups.filter((key) => named.has(key)).length >= needed;
}

/** The membership that follows where a single process fits; null where none or several do. */
export function onlyOne(fitting: readonly KnownEntity[]): Membership | null {
  const [only] = fitting;
  return only && fitting.length === 1 ? { process: only.ref, link: "members" } : null;
}

/** The membership that follows where a single process fits, or of several a single one all of whose sides are named. */
export const onlyTable = (fitting: readonly KnownEntity[], named: ReadonlySet<string>): Membership | null =>
  onlyOne(fitting) ?? onlyOne(fitting.filter(({ process }) => process?.parties.every((key) => named.has(key)) === true));
