import type { Entity, Reading } from "../../claims/index.ts";
import { type Knowledge, loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { spelled, spelledWords } from "../identity/spelling.ts";
import { sharedText } from "../shared-texts.ts";
import { knownName, knownNames } from "./known-names.ts";
import { genericWordsOfGroups, properWords } from "./proper-words.ts";

const CLASS: Readonly<Record<Entity["type"], string>> = {
  person: "person",
  state: "state",
  "government-body": "body",
  "international-organisation": "body",
  organisation: "body",
  "armed-group": "group",
  "political-group": "group",
  population: "population",
  place: "place",
  process: "process",
  conflict: "conflict",
  document: "document",
};

/** Whoever has this part in the talks, whom a report names by it alone: "part~guarantors". */
export const PART = "part~";
const PARTS: ReadonlySet<Entity["type"]> = new Set(["political-group", "armed-group", "population", "organisation"]);

/** True of the key of a state. */
export const isState = (key: string): boolean => key.startsWith("state:");
/** Groups that fight, or have fought. */
export const FIGHTING: ReadonlySet<Entity["type"]> = new Set(["armed-group", "political-group"]);

/** What acts for nobody, whatever the reading took somebody of it for. */
const THINGS: ReadonlySet<Entity["type"]> = new Set(["process", "document", "place", "conflict"]);

/** The entities of one reading under the record's keys. */
export interface Cast {
  readonly find: (id: string | null) => Entity | null;
  /** Key of an entity: its ref, or class and name in one spelling ("person~aibek smadiarov"); null for null. */
  readonly keyOf: (id: string | null) => string | null;
  /** Key of whom the entity acts for: the state of a ministry, the principal of an envoy; else its own key. */
  readonly actsFor: (id: string) => string;
  readonly countryOf: (id: string) => string | null;
}

/** Keys of the entities of a reading. They depend on nothing but the reading and what is known: never on other reports. */
export function castOf(reading: Reading, knowledge: Knowledge): Cast {
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const keys = new Map<string, string>();
  const find = (id: string | null) => (id === null ? null : (byId.get(id) ?? null));
  const countryOf = (id: string): string | null => {
    const entity = byId.get(id);
    if (!entity) return null;
    return entity.country ?? countryInName(entity, reading.document.language, knowledge);
  };
  const keyOf = (id: string | null): string | null => {
    if (id === null) return null;
    let key = keys.get(id);
    if (key === undefined) {
      const entity = byId.get(id);
      if (!entity) return null;
      const group = FIGHTING.has(entity.type) && entity.ref === null ? groupNamedHere(entity, reading, knowledge) : null;
      key = group ?? sharedText(makeKey(entity, countryOf(id), reading.document.language, knowledge));
      keys.set(id, key);
    }
    return key;
  };
  const principals = principalsOf(reading);
  const actsFor = (id: string, depth = 0): string => {
    const entity = byId.get(id);
    const key = keyOf(id) ?? id;
    if (!entity || depth > 4 || THINGS.has(entity.type)) return key;
    // whoever leads a group speaks for it, though a report calls them a South Sudanese leader
    const led = groupLedBy(entity, reading, knowledge);
    if (led !== null) return led;
    const principal = principals.get(id);
    if (principal !== undefined && principal !== id) return actsFor(principal, depth + 1);
    const known = knowledge.find(key);
    if (known?.actsFor != null) return stateOf(known.actsFor, knowledge) ?? known.actsFor;
    // whoever held an office when the report came out spoke for its house
    const house = known?.type === "person" ? knowledge.houseAt(key, reading.document.published) : null;
    if (house !== null) return stateOf(house, knowledge) ?? house;
    if (entity.type === "government-body") return stateOfCountry(countryOf(id), knowledge) ?? key;
    return key;
  };
  return { find, keyOf, actsFor, countryOf };
}

/** The group that a known person led on the day of a report; null for others. */
function groupLedBy({ type, ref }: Entity, { document }: Reading, knowledge: Knowledge): string | null {
  const house = type === "person" && ref !== null ? knowledge.houseAt(ref, document.published) : null;
  const led = house === null ? null : knowledge.find(house);
  return led !== null && FIGHTING.has(led.type) ? led.ref : null;
}

function stateOf(ref: string, knowledge: Knowledge): string | null {
  const known = knowledge.find(ref);
  return known?.type === "government-body" ? stateOfCountry(known.country, knowledge) : null;
}

function stateOfCountry(country: string | null, knowledge: Knowledge): string | null {
  const ref = `state:${country}`;
  return country !== null && knowledge.find(ref) ? ref : null;
}

function makeKey(entity: Entity, country: string | null, language: string, knowledge: Knowledge): string {
  if (entity.ref !== null) return entity.ref;
  const name = spelled(entity.name);
  const part = PARTS.has(entity.type) ? loadSubjects().groupOf(language, entity.name) : null;
  if (part !== null) return `${PART}${part}`;
  if (entity.type === "person") return knownPerson(entity, name, knowledge) ?? `person~${name}`;
  if (entity.type !== "population") {
    const known = knownNames(knowledge).full.get(knownName(entity.type, name));
    if (known != null) return known;
  } else {
    const people = loadSubjects().populationOf(language, entity.name);
    return `population~${people ?? name}${country === null ? "" : `~${country}`}`;
  }
  // « le gouvernement soudanais », "Sudan's government": whoever says "Sudan" means them
  if (entity.type === "government-body" && country !== null && isGovernmentOf(entity, country, language, knowledge))
    return `state:${country}`;
  const kind = CLASS[entity.type];
  return kind === "body" && country !== null ? `body~${country}~${name}` : `${kind}~${name}`;
}

/** « les rebelles du Tigré » beside the Tigray People's Liberation Front: the only known group of the report that bears all their proper names. */
function groupNamedHere({ name }: Entity, { entities }: Reading, knowledge: Knowledge): string | null {
  const words = properWords(name, genericWordsOfGroups(knowledge));
  if (words.length === 0) return null;
  const bears = (ref: string): boolean =>
    Object.values(knowledge.find(ref)?.names ?? {})
      .flat()
      .some((one) => words.every((word) => spelledWords(one).includes(word)));
  const groups = entities.flatMap(({ type, ref }) => (FIGHTING.has(type) && ref !== null ? [ref] : []));
  const fitting = [...new Set(groups)].filter(bears);
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only : null;
}

function isGovernmentOf({ name }: Entity, country: string, language: string, knowledge: Knowledge): boolean {
  const state = knowledge.find(`state:${country}`);
  const names = new Set((state ? Object.values(state.names).flat() : []).flatMap((one) => piecesOf(one).map((p) => p.folded)));
  const isOwn = (word: string) => names.has(word) || knowledge.statesOf(language, word).includes(`state:${country}`);
  return state !== null && loadSubjects().isGovernment(language, name, isOwn);
}

/** A name that the reader did not know may be a known one in another transliteration. */
function knownPerson(entity: Entity, name: string, knowledge: Knowledge): string | null {
  const names = knownNames(knowledge);
  const found = spelledWords(entity.name).length > 1 ? names.full.get(knownName("person", name)) : names.surnames.get(name);
  if (found == null) return null;
  const country = knowledge.find(found)?.country ?? null;
  return entity.country === null || country === null || entity.country === country ? found : null;
}

function countryInName(entity: Entity, language: string, knowledge: Knowledge): string | null {
  if (!["population", "government-body", "armed-group"].includes(entity.type)) return null;
  const states = new Set(piecesOf(entity.name).flatMap(({ folded }) => knowledge.statesOf(language, folded).slice(0, 1)));
  const [only] = states;
  return only !== undefined && states.size === 1 ? (knowledge.find(only)?.country ?? null) : null;
}

/** Who speaks or holds office for whom, as this report has it. */
function principalsOf(reading: Reading): ReadonlyMap<string, string> {
  const principals = new Map<string, string>();
  for (const { speaker, onBehalfOf } of reading.statements)
    if (speaker !== null && onBehalfOf !== null && !principals.has(speaker)) principals.set(speaker, onBehalfOf);
  for (const { kind, holder, of, status } of reading.roles)
    if (kind === "office" && of !== null && status === "current" && !principals.has(holder)) principals.set(holder, of);
  return principals;
}
