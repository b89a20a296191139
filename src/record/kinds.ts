import data from "./data/kinds.json" with { type: "json" };

const FAMILY = new Map(Object.entries(data.families).flatMap(([family, kinds]) => kinds.map((kind) => [kind, family] as const)));
const SPEECH = new Set(data.speech);
const OUTCOMES = new Set(data.outcomes);
const JOINT = new Set(data.joint);
const CUMULATIVE = new Set(data.cumulative);
const OWN_POPULATION: Readonly<Record<string, readonly string[]>> = data.ownPopulation;
const DEEDS: Readonly<Record<string, readonly string[]>> = data.deeds;
const ARMED = new Set(data.armed);
const STANCES: Readonly<Record<string, string>> = data.stances;
const AGENDA_STANCES: Readonly<Record<string, string>> = data.agendaStances;

/** Kinds that tell the same happening in different words share a family; other kinds are their own. */
export const familyOf = (kind: string): string => FAMILY.get(kind) ?? kind;

/** True where the event is something said: told among positions rather than on the timeline. */
export const isSpeech = (kind: string): boolean => SPEECH.has(kind);

/** True for what talks can end in. */
export const isOutcome = (kind: string): boolean => OUTCOMES.has(kind);

/** True for what those who do it can only do together, in the same room. */
export const isJoint = (kind: string): boolean => JOINT.has(kind);

/** True where a later count can only be as high or higher. */
export const isCumulative = (measure: string): boolean => CUMULATIVE.has(measure);

/** True where the measure itself counts this class of people: prisoners among the detained are all of them. */
export const isOwnPopulation = (measure: string, population: string): boolean =>
  OWN_POPULATION[measure]?.includes(population) ?? false;

/** True for a class of people that one side has and not the other: its soldiers, its fighters, its police. */
export const isArmed = (population: string): boolean => ARMED.has(population);

export const stanceOfAct = (act: string): string => STANCES[act] ?? act;
export const stanceOfAgenda = (kind: string): string | null => AGENDA_STANCES[kind] ?? null;

/** True where those whom the measure counts are those to whom something of this kind is done. */
export const isDeedOf = (measure: string, kind: string): boolean => DEEDS[measure]?.includes(kind) ?? false;

/** True where people are counted to whom something was done at one time and place, as in a blow or an exchange. */
export const isOfDeed = (measure: string): boolean => Object.hasOwn(DEEDS, measure);
