import { boundsOf, compatible, type Edtf, parseEdtf } from "../../calendar/index.ts";
import type { Claim, Entity, Reading } from "../../claims/index.ts";
import { type Knowledge, type KnownEntity, piecesOf } from "../../knowledge/index.ts";
import { spelled } from "../identity/spelling.ts";
import type { Cast } from "./cast.ts";
import type { Link } from "./signature.ts";

/** Where claims go that no process can be named for. */
export const UNASSIGNED = "unassigned";

/** The process that a claim belongs to, and why. */
export interface Membership {
  readonly process: string;
  readonly link: Link;
}

/** The processes of one report. */
export interface ProcessesOfReport {
  /** Keys of all processes that the report names. */
  readonly named: readonly string[];
  /** Key of a process entity of the reading, or null where its words name none in particular. */
  readonly keyOf: (id: string | null) => string | null;
  /** `stated`: the claim's own process, an entity id of the reading. */
  readonly of: (claim: Claim, stated: string | null) => Membership;
}

/** How many times the mentions of the next a process must have to be what a report is about. */
const DOMINANCE = 3;
const STATED_COUNTS = 2;
const OFTEN = 3;

/** Which processes a report names, and which of them each claim belongs to; doubtful ones stay unassigned. */
export function processesOf(reading: Reading, cast: Cast, knowledge: Knowledge): ProcessesOfReport {
  const generic = genericWords(knowledge);
  const keys = new Map<string, string>();
  const places: { start: number; end: number; key: string }[] = [];
  const weights = new Map<string, number>();
  const weigh = (key: string, by: number) => weights.set(key, (weights.get(key) ?? 0) + by);
  const knownOnes = reading.entities.some(({ type, ref }) => type === "process" && ref !== null);
  const unnamed = knownOnes ? null : (byPlaceAndConflict(reading, cast, knowledge) ?? byMembers(reading, cast, knowledge));
  for (const entity of reading.entities) {
    if (entity.type !== "process") continue;
    const key = entity.ref ?? unknownKey(entity, reading, knowledge, generic);
    if (key === null) continue;
    // Beside a known process, a summit with a name is one of its meetings unless the report keeps coming back to it.
    if ((knownOnes || unnamed) && key.includes("~") && entity.mentions.length < OFTEN) continue;
    keys.set(entity.id, key);
    for (const { span, form } of entity.mentions) {
      if (form === "pronoun") continue;
      places.push({ start: span.start, end: span.end, key });
      weigh(key, 1);
    }
  }
  for (const claim of [...reading.events, ...reading.roles]) {
    const key = keys.get(("process" in claim ? claim.process : claim.of) ?? "");
    if (key !== undefined) weigh(key, STATED_COUNTS);
  }
  const named = [...weights.keys()].sort();
  const main = mainOf(weights) ?? (named.length > 0 ? null : unnamed);
  const keyOf = (id: string | null) => (id === null ? null : (keys.get(id) ?? null));
  const of = (claim: Claim, stated: string | null): Membership => {
    const own = keyOf(stated);
    if (own !== null) return { process: own, link: "said" };
    // Talks that the report names in words of their own are not those that it names beside them.
    if (stated !== null && main === null) return { process: UNASSIGNED, link: "none" };
    const { start, end } = claim.evidence;
    const inside = new Set(places.filter((p) => p.start >= start && p.end <= end).map((p) => p.key));
    const [only] = inside;
    if (only !== undefined && inside.size === 1) return { process: only, link: "said" };
    return main ?? { process: UNASSIGNED, link: "none" };
  };
  return { named: named.length > 0 || main === null ? named : [main.process], keyOf, of };
}

function mainOf(weights: ReadonlyMap<string, number>): Membership | null {
  // A process that no knowledge base holds may be any meeting with a name: known ones come first.
  const known = [...weights].filter(([key]) => key.startsWith("process:"));
  const ranked = (known.length > 0 ? known : [...weights]).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [first, second] = ranked;
  if (!first) return null;
  if (!second) return { process: first[0], link: "only-process" };
  return first[1] >= DOMINANCE * second[1] ? { process: first[0], link: "main-process" } : null;
}

const TALKS = new Set(["talks", "talks-round", "summit"]);
/** What parties to talks do together, at the place of the talks, whether or not a report calls it talks. */
const TOGETHER = new Set(["meeting", "agreement", "ceasefire", "suspension", "cancelled-meeting", "exchange-of-prisoners"]);

/** True unless the process began after the report. */
function hasBegun({ process }: KnownEntity, reading: Reading): boolean {
  const [held, published] = [timeOf(process?.held), timeOf(reading.document.published)];
  const [from, day] = [held ? boundsOf(held).earliest : null, published ? boundsOf(published).latest : null];
  return from === null || day === null || from <= day;
}

const timeOf = (edtf: string | null | undefined): Edtf | null => (edtf == null ? null : parseEdtf(edtf));

/** Known processes that can be meant in a report of this day. */
function goingOn(reading: Reading, knowledge: Knowledge): readonly KnownEntity[] {
  const published = timeOf(reading.document.published);
  return knowledge.entities.filter(({ type, process }) => {
    if (type !== "process") return false;
    const held = timeOf(process?.held);
    // What is said of a process after its end names it.
    return held === null || published === null || compatible(held, published) || isPrepared(held, published);
  });
}

/** For so many days before its first one a process is told of as one to come. */
const LEAD_UP = 92;

function isPrepared(held: Edtf, published: Edtf): boolean {
  const [from, day] = [boundsOf(held).earliest, boundsOf(published).latest];
  return from !== null && day !== null && day < from && day >= from - LEAD_UP;
}

const FIGHTING: ReadonlySet<Entity["type"]> = new Set(["armed-group", "political-group"]);

/** So much must speak for a process that a report does not name, and so much more than for any other. */
const ENOUGH = 3;
const CLEARLY = 2;

/**
 * A report of talks that names no process, but the country, a place of one and those who take part in it. A place of its talks
 * where they talk or sign is enough, one that is only named counts twice, its host and each of its members once.
 */
function byPlaceAndConflict(reading: Reading, cast: Cast, knowledge: Knowledge): Membership | null {
  const talks = reading.events.filter(({ kind }) => TALKS.has(kind));
  const together = reading.events.filter(({ kind }) => TOGETHER.has(kind));
  const none = talks.length === 0 && !reading.entities.some(({ type }) => type === "process");
  if (none && together.length === 0) return null;
  const generic = genericWords(knowledge);
  const named = new Set(reading.entities.map(({ id }) => cast.keyOf(id)).filter((key) => key !== null));
  for (const { id, type } of reading.entities) if (type === "person" || type === "government-body") named.add(cast.actsFor(id));
  const fighting = new Set(
    reading.entities.filter(({ type, ref }) => ref !== null && FIGHTING.has(type)).map(({ country }) => country),
  );
  const words = new Set([...named].filter((key) => /^place[:~]/.test(key)).flatMap((key) => wordsOfPlace(key, knowledge)));
  const heldAt = new Set([...talks, ...together].map(({ place }) => cast.keyOf(place)).filter((key) => key !== null));
  const wordsHeldAt = new Set([...heldAt].flatMap((key) => wordsOfPlace(key, knowledge)));
  const scored = goingOn(reading, knowledge)
    // Whoever fights in a country stands for it: « les Farc » without a word of Colombia.
    .filter(({ country }) => country !== null && (named.has(`state:${country}`) || fighting.has(country)))
    .map(({ ref, country, names, process }) => {
      const told = Object.values(names).flat();
      const at = (places: ReadonlySet<string>, of: ReadonlySet<string>) =>
        told.some((name) => properWords(name, generic).some((word) => of.has(word))) ||
        (process?.venues.some((v) => places.has(v)) ?? false);
      const host = process?.hosts.some((one) => named.has(one)) ?? false;
      const parties = process?.parties.filter((one) => named.has(one)) ?? [];
      const members = new Set([...(process?.guarantors ?? []), ...(process?.mediators ?? []), ...(process?.parties ?? [])]);
      members.delete(`state:${country}`);
      const present = [...members].filter((one) => named.has(one)).length;
      const place = at(heldAt, wordsHeldAt) ? ENOUGH : at(named, words) ? CLEARLY : 0;
      return {
        ref,
        placed: (place > 0 || host) && (!none || parties.length > 1),
        score: place + (host ? 1 : 0) + Math.min(present, ENOUGH),
      };
    })
    .filter(({ placed, score }) => placed && score >= ENOUGH)
    .sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1));
  const [best, second] = scored;
  return best && (!second || best.score >= second.score + CLEARLY) ? { process: best.ref, link: "place-and-conflict" } : null;
}

/** Talks between several who all take part in one known process, and in no other. */
function byMembers(reading: Reading, cast: Cast, knowledge: Knowledge): Membership | null {
  const actors = new Set(
    reading.events.filter(({ kind }) => TALKS.has(kind)).flatMap(({ actors: ids }) => ids.map((id) => cast.actsFor(id))),
  );
  if (actors.size < 2) return null;
  const fitting = goingOn(reading, knowledge).filter(({ process }) => {
    if (process === null) return false;
    const members = new Set([...process.hosts, ...process.guarantors, ...process.mediators, ...process.parties]);
    const parties = [...actors].filter((actor) => process.parties.includes(actor) || process.guarantors.includes(actor));
    return parties.length > 0 && [...actors].every((actor) => members.has(actor));
  });
  const [only] = fitting;
  return only && fitting.length === 1 ? { process: only.ref, link: "members" } : null;
}

/** Names of a place in one spelling; one that nobody knows may still be in the name of a known process (Manhasset). */
function wordsOfPlace(key: string, knowledge: Knowledge): readonly string[] {
  const place = knowledge.find(key);
  return place ? Object.values(place.names).flat().map(spelled) : [key.slice(key.indexOf("~") + 1)];
}

/**
 * An unknown process goes by the proper names in its name, which are the same in every language; where a known one of
 * a country that the report names has all of them, it is meant. Null: its words are only « les pourparlers ».
 */
function unknownKey(entity: Entity, reading: Reading, knowledge: Knowledge, generic: ReadonlySet<string>): string | null {
  const proper = new Set(
    entity.mentions.flatMap(({ span, form }) => {
      if (form === "name") return properWords(span.exact, generic);
      // The first word of a description may only begin a sentence.
      return form === "nominal" ? properWords(span.exact.replace(/^[\p{L}\p{M}]+/u, ""), generic) : [];
    }),
  );
  if (proper.size === 0) return null;
  // Whoever fights in a country stands for it.
  const countries = new Set(
    reading.entities.filter(({ type, ref }) => type === "state" || (ref !== null && FIGHTING.has(type))).map((e) => e.country),
  );
  const land = landIn(proper, reading, knowledge);
  const known = knowledge.entities.filter((one) => {
    const { type, country, names } = one;
    if (type !== "process" || country === null || !countries.has(country) || !hasBegun(one, reading)) return false;
    if (land !== null && land !== country) return false;
    const words = new Set(
      Object.values(names)
        .flat()
        .flatMap((name) => properWords(name, generic)),
    );
    return [...proper].every((word) => words.has(word));
  });
  const [only] = known;
  if (only && known.length === 1) return only.ref;
  // Several known ones could be meant: no new one is.
  if (known.length > 1) return null;
  return `process~${[...proper].sort().join(" ")}`;
}

/** The country of the state that these words name, the longest name first: the agreement of Sudan is none of South Sudan. */
function landIn(proper: ReadonlySet<string>, { entities }: Reading, knowledge: Knowledge): string | null {
  let best: { country: string | null; words: number } | null = null;
  for (const { type, ref, country } of entities) {
    if (type !== "state" || ref === null) continue;
    for (const name of Object.values(knowledge.find(ref)?.names ?? {}).flat()) {
      const words = spelled(name).split(" ");
      if (words.every((word) => proper.has(word)) && words.length > (best?.words ?? 0)) best = { country, words: words.length };
    }
  }
  return best?.country ?? null;
}

function properWords(name: string, generic: ReadonlySet<string>): string[] {
  return piecesOf(name)
    .filter(({ capital, folded }) => capital && folded.length > 1 && !generic.has(folded) && !/^\d/.test(folded))
    .map(({ start, end }) => spelled(name.slice(start, end)))
    .filter((word) => word !== "");
}

const kept = new WeakMap<Knowledge, ReadonlySet<string>>();

/** Words that the names of several known processes share (« processus », "Talks", "Agreement"): they name none in particular. */
function genericWords(knowledge: Knowledge): ReadonlySet<string> {
  const made = kept.get(knowledge);
  if (made) return made;
  const holders = new Map<string, Set<string>>();
  for (const { ref, type, names } of knowledge.entities) {
    if (type !== "process") continue;
    for (const { folded } of Object.values(names)
      .flat()
      .flatMap((name) => piecesOf(name)))
      holders.set(folded, (holders.get(folded) ?? new Set()).add(ref));
  }
  const places = new Set(
    knowledge.entities
      .filter(({ type }) => type === "place" || type === "state")
      .flatMap(({ names }) => Object.values(names).flat())
      .flatMap((name) => piecesOf(name).map((piece) => piece.folded)),
  );
  const words = new Set([...holders].filter(([word, refs]) => refs.size > 1 && !places.has(word)).map(([word]) => word));
  kept.set(knowledge, words);
  return words;
}
