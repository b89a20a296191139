import type { Event, Reading } from "../../claims/index.ts";
import { loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { PART } from "./cast.ts";
import type { Scene } from "./scene.ts";

const GROUP = "group:";
const REBELS = `${PART}rebels`;

/** So many of those who take part in a process make a meeting one of its own. */
export const SEVERAL = 2;

/**
 * True where nobody is named but those who sit in talks, whoever they are: "the two sides", or « les délégués des deux camps libyens » in a
 * process of `land` (ref of a state).
 */
export function isOfDelegates({ cast, reading }: Scene, { actors, recipients }: Event, land: string | null = null): boolean {
  const { language } = reading.document;
  const who = [...actors, ...recipients].filter((id) => land === null || cast.keyOf(id) !== land).map((id) => cast.find(id));
  const isOwn = (country: string | null): boolean => country === null || (land !== null && land === `state:${country}`);
  return (
    who.length > 0 &&
    who.every((one) => one !== null && one.ref === null && isOwn(one.country) && loadSubjects().isDelegates(language, one.name))
  );
}

/** « les experts de la Colombie et des Farc » beside Colombia and the FARC: a phrase that names nobody but others of those who are told to meet. */
export function namesOthers(
  { entities }: Pick<Reading, "entities">,
  id: string,
  ids: readonly string[],
  evidence: Event["evidence"],
): boolean {
  const here = (of: string) =>
    (entities.find((one) => one.id === of)?.mentions ?? [])
      .map(({ span }) => span)
      .filter((span) => span.start >= evidence.start && span.end <= evidence.end);
  const others = ids.filter((other) => other !== id).flatMap(here);
  const one = entities.find((entity) => entity.id === id);
  // « le chef des Farc », who is not called by a name
  const isNamed = one?.type === "person" && one.mentions.some(({ form }) => form === "name");
  return (
    one?.ref === null &&
    !isNamed &&
    here(id).some((span) => others.some((other) => other.start > span.start && other.end <= span.end))
  );
}

/** True where all of the few sides of a process are named, and nobody else but its mediators, hosts and organisations. */
export function areAllSides(
  { knowledge, cast, reading }: Scene,
  process: string,
  { actors, recipients, evidence }: Event,
): boolean {
  const { parties = [], mediators = [], guarantors = [], hosts = [] } = knowledge.find(process)?.process ?? {};
  const { language } = reading.document;
  const isBeside = (id: string): boolean => {
    const one = cast.find(id);
    const key = cast.actsFor(id);
    if (one === null || parties.includes(key)) return false;
    const isNobody =
      (one.ref === null && loadSubjects().isDelegates(language, one.name)) ||
      namesOthers(reading, id, [...actors, ...recipients], evidence);
    return isNobody || one.type === "international-organisation" || [...mediators, ...guarantors, ...hosts].includes(key);
  };
  // "Government envoys and leftist rebels": of two sides of which one is a group, those who have no name are that
  const groups = parties.filter((key) => key.startsWith(GROUP));
  const [rebels] = parties.length === SEVERAL && groups.length === 1 ? groups : [];
  const sideOf = (id: string): string => {
    const key = cast.actsFor(id);
    return key === REBELS && rebels !== undefined ? rebels : key;
  };
  const who = new Set([...actors, ...recipients].filter((id) => !isBeside(id)).map(sideOf));
  return [SEVERAL, FEW_SIDES].includes(parties.length) && who.size === parties.length && parties.every((key) => who.has(key));
}

/** Of so many sides at most all are told to have met. */
export const FEW_SIDES = 3;

/** « les négociateurs russes et ukrainiens »: nobody but those whom the states sent, which sit there too. */
export function areDelegatesOfStates({ cast, knowledge, reading }: Scene, id: string): boolean {
  const one = cast.find(id);
  if (!one || one.ref !== null) return false;
  const { language } = reading.document;
  const states = piecesOf(one.name).flatMap(({ folded }) => knowledge.statesOf(language, folded));
  return new Set(states).size >= SEVERAL && loadSubjects().isDelegates(language, one.name);
}
