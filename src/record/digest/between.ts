import type { KnownEntity } from "../../knowledge/index.ts";
import { known, onlyOne, onlyTable, sidesOf } from "./candidates.ts";
import { isState } from "./cast.ts";
import type { Scenery } from "./scenery.ts";
import type { Membership } from "./signature.ts";
import { type Stage, stageOf } from "./stage.ts";
import { SEVERAL } from "./table.ts";

/** The only one that fits, or the only one of them that has begun. */
function onlyOneOf(fitting: readonly KnownEntity[], { reading, named }: Scenery): Membership | null {
  return onlyTable(fitting, named) ?? onlyOne(fitting.filter((one) => stageOf(one, reading.document.published) === "on"));
}

/** Who sits with whom: in each meeting of any kind that took or takes place, and in talks that are no event of their own. */
function tablesIn({ reading, cast, talks, together }: Scenery, isOfTalks: boolean): readonly ReadonlySet<string>[] {
  const events = (isOfTalks ? talks : [...talks, ...together]).filter(({ factuality }) => factuality !== "denied");
  const parties = new Map<string | null, Set<string>>();
  for (const { kind, role, of, holder } of reading.roles) {
    if (kind !== "process" || role !== "party") continue;
    parties.set(of, (parties.get(of) ?? new Set()).add(cast.actsFor(holder)));
  }
  return [...events.map(({ actors }) => new Set(actors.map((id) => cast.actsFor(id)))), ...parties.values()];
}

/**
 * What the sides of one process that goes on do together, wherever they do it: a government that sits with a group is at no other
 * table; states meet about much else, so that all of them must talk.
 */
export function bySides(scenery: Scenery): Membership | null {
  const { talks, together } = scenery;
  if (talks.length + together.length === 0) return null;
  const [all, ofTalks] = [tablesIn(scenery, false), tablesIn(scenery, true)];
  const fitting = known(scenery, ["soon", "on"]).filter(({ process }) => {
    const parties = process?.parties ?? [];
    if (parties.length < SEVERAL) return false;
    const states = parties.filter(isState);
    const isOfStates = states.length >= SEVERAL && talks.length > 0;
    if (isOfStates && ofTalks.some((table) => states.every((key) => table.has(key)))) return true;
    return all.some((table) => {
      const sides = parties.filter((key) => table.has(key));
      return sides.length >= SEVERAL && !sides.every(isState);
    });
  });
  return onlyOneOf(fitting, scenery);
}

/** Where nobody but one state is named of the sides, the process that goes on in which it sits and whoever is told to mediate mediates. */
export function byMediator(scenery: Scenery): Membership | null {
  const { mediating, named } = scenery;
  return onlyOne(
    known(scenery, ["soon", "on"]).filter(
      ({ process }) =>
        process?.parties.filter(isState).length === 1 &&
        process.parties.every((key) => named.has(key) === isState(key)) &&
        process.mediators.some((key) => mediating.has(key)),
    ),
  );
}

/** A government that talks with rebels of whom no more is said does so in the only process of its country that goes on. */
export function byCountry(scenery: Scenery): Membership | null {
  const { reading, cast, talks, together } = scenery;
  const isNameless = (id: string): boolean => {
    const entity = cast.find(id);
    return entity?.type === "armed-group" && entity.ref === null;
  };
  const facing = new Set(
    [...talks, ...together]
      .filter(({ factuality, actors }) => factuality !== "denied" && actors.some(isNameless))
      .flatMap(({ actors }) => actors.map((id) => cast.actsFor(id)).filter(isState)),
  );
  const [land] = facing;
  if (land === undefined || facing.size !== 1) return null;
  const theirs = known(scenery, ["soon", "on"]).filter(({ process }) => process?.parties.includes(land) === true);
  // Who names a group of another table of that country tells of that one.
  const others = reading.entities.some(({ type, ref }) => type === "armed-group" && ref !== null);
  return onlyOneOf(
    theirs.filter((one) => !others || sidesOf(one, scenery.named)),
    scenery,
  );
}

/**
 * A report of some talks, deal or truce in which a group that negotiates is told of where it begins: they are those of the only process
 * of its country that it sits in, one that goes on before one whose deal is carried out.
 */
export function byGroup(scenery: Scenery): Membership | null {
  const { reading, talks, together, lead, countries } = scenery;
  const isTold = [...talks, ...together].some(({ factuality }) => factuality !== "denied");
  const isOfTalks = isTold || reading.entities.some(({ type }) => type === "process");
  if (!isOfTalks) return null;
  const theirs = (stages: readonly Stage[]): readonly KnownEntity[] =>
    known(scenery, stages).filter(({ process, country }) => {
      const groups = (process?.parties ?? []).filter((key) => !isState(key));
      return country !== null && countries.has(country) && groups.some((key) => lead.has(key));
    });
  const going = theirs(["on"]);
  return going.length > 0 ? onlyOne(going) : onlyOne(theirs(["followed"]));
}
