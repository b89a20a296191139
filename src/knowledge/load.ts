import ambiguousData from "./data/ambiguous.json" with { type: "json" };
import bodies from "./data/bodies.json" with { type: "json" };
import conflicts from "./data/conflicts.json" with { type: "json" };
import familiesData from "./data/families.json" with { type: "json" };
import groups from "./data/groups.json" with { type: "json" };
import organisations from "./data/organisations.json" with { type: "json" };
import people from "./data/people.json" with { type: "json" };
import places from "./data/places.json" with { type: "json" };
import processes from "./data/processes.json" with { type: "json" };
import sourcesData from "./data/sources.json" with { type: "json" };
import states from "./data/states.json" with { type: "json" };
import { familyEntity } from "./families.ts";
import type { Knowledge } from "./knowledge.ts";
import type { KnownEntity, KnownOffice, KnownProcess, Names } from "./known-entity.ts";
import { daysAlone } from "./lead-up.ts";
import { LANGUAGES, type Language, type NameIndex, nameIndex, nameKey, scanNames } from "./name-index.ts";
import type { AmbiguousData } from "./schema.ts";
import { officeBook } from "./terms.ts";

/** To be raised with every change of the data that can change a reading. */
const VERSION = "27";

type WrittenOffice = Pick<KnownOffice, "role" | "of" | "held" | "source"> & Partial<KnownOffice>;

interface Written extends Pick<KnownEntity, "ref" | "type" | "names">, Partial<Omit<KnownProcess, "held" | "alone">> {
  readonly country?: string | null;
  readonly code?: string | null;
  readonly gender?: string;
  readonly plural?: boolean;
  readonly capital?: string | boolean;
  readonly tradeCapital?: string;
  readonly point?: readonly number[];
  readonly standsFor?: string;
  readonly demonyms?: Names;
  readonly metonyms?: Names;
  readonly together?: Names;
  readonly surnames?: Names;
  readonly actsFor?: string | null;
  readonly offices?: readonly WrittenOffice[];
  readonly held?: string;
  readonly fought?: string;
  readonly source?: string;
}

interface WrittenFile {
  readonly fields: Readonly<Record<string, string>>;
  readonly entries: readonly Written[];
}

const none: Names = { fr: [], en: [] };
const sources: Readonly<Record<string, string>> = sourcesData;
const citation = (key: string | undefined): string => (key === undefined ? "" : (sources[key] ?? ""));

function complete(written: Written, source: string): KnownEntity {
  const gender = written.gender?.[0];
  return {
    ref: written.ref,
    type: written.type,
    names: written.names,
    country: written.country ?? null,
    code: written.code ?? (written.type === "government-body" && written.country ? `${written.country}GOV` : null),
    gender: gender === "m" || gender === "f" ? gender : null,
    plural: written.plural ?? written.gender?.endsWith("p") ?? false,
    capital: typeof written.capital === "string" ? written.capital : null,
    tradeCapital: written.tradeCapital ?? null,
    point: pointOf(written.point),
    standsFor: written.standsFor ?? null,
    demonyms: written.demonyms ?? none,
    metonyms: written.metonyms ?? none,
    together: written.together ?? none,
    surnames: written.surnames ?? none,
    actsFor: written.actsFor ?? null,
    offices: written.offices?.map(completeOffice) ?? [],
    process: written.type === "process" ? processOf(written) : null,
    fought: written.fought ?? null,
    source,
  };
}

function pointOf([east, north]: readonly number[] = []): readonly [number, number] | null {
  return east === undefined || north === undefined ? null : [east, north];
}

const completeOffice = (written: WrittenOffice): KnownOffice => ({
  role: written.role,
  post: written.post ?? null,
  of: written.of,
  for: written.for ?? null,
  held: written.held,
  disputed: written.disputed ?? false,
  source: citation(written.source),
});

const processOf = (written: Written): KnownProcess => ({
  conflict: written.conflict ?? null,
  held: written.held ?? null,
  alone: null,
  hosts: written.hosts ?? [],
  guarantors: written.guarantors ?? [],
  mediators: written.mediators ?? [],
  parties: written.parties ?? [],
  venues: written.venues ?? [],
  within: written.within ?? null,
});

function statesOf(demonyms: NameIndex["demonyms"], demonym: string): readonly string[] {
  const folded = nameKey(demonym);
  return demonyms.get(folded) ?? (folded.endsWith("s") ? demonyms.get(folded.slice(0, -1)) : undefined) ?? NONE;
}

const NONE: readonly string[] = [];

function build(): Knowledge {
  const files = [
    states,
    places,
    organisations,
    groups,
    bodies,
    conflicts,
    processes,
    people,
  ] as unknown as readonly WrittenFile[];
  const written = files.flatMap(({ fields, entries }) =>
    entries.map((entry) => complete(entry, citation(entry.source ?? fields["names"]))),
  );
  const talks = written.filter(({ process }) => process !== null);
  const entities = written.map((e) => (e.process ? { ...e, process: { ...e.process, alone: daysAlone(e, talks) } } : e));
  const ambiguous: AmbiguousData = ambiguousData;
  const byRef = new Map(entities.map((e) => [e.ref, e]));
  const find = (ref: string): KnownEntity | null => byRef.get(ref) ?? null;
  const families = familiesData.entries;
  for (const { ref, names, members, source } of families) {
    const of = members.flatMap((member) => find(member) ?? []);
    byRef.set(ref, familyEntity({ ref, names, source: citation(source) }, of));
  }
  const capitals = new Map(entities.filter((e) => e.capital !== null).map((e) => [e.capital, e.ref]));
  for (const e of entities) if (e.standsFor !== null) capitals.set(e.ref, e.standsFor);
  const indices = new Map<string, NameIndex>();
  const byTag = new Map<string, NameIndex>();
  const indexFor = (tag: string): NameIndex => {
    const known = byTag.get(tag);
    if (known) return known;
    const base = tag.toLowerCase().split("-")[0] ?? "";
    const language: Language = LANGUAGES.find((l) => l === base) ?? "en";
    let index = indices.get(language);
    if (!index) {
      index = nameIndex(language, entities, ambiguous);
      indices.set(language, index);
    }
    byTag.set(tag, index);
    return index;
  };
  return {
    version: VERSION,
    entities,
    processes: entities.filter(({ process }) => process !== null),
    families,
    find,
    scan: (language, text, pieces) => scanNames(indexFor(language), text, pieces),
    statesOf: (language, demonym) => statesOf(indexFor(language).demonyms, demonym),
    togetherOf: (language, plural) => indexFor(language).together.get(nameKey(plural)) ?? NONE,
    powerAt: (place) => capitals.get(place) ?? null,
    nameOf: (ref, language) => {
      const names = byRef.get(ref)?.names;
      return names?.[language.split("-")[0] ?? ""]?.[0] ?? names?.["en"]?.[0] ?? ref;
    },
    ...officeBook(entities, find, people.gathered),
  };
}

let shared: Knowledge | null = null;

export function loadOnce(): Knowledge {
  shared ??= build();
  return shared;
}
