import ambiguousData from "./data/ambiguous.json" with { type: "json" };
import bodies from "./data/bodies.json" with { type: "json" };
import groups from "./data/groups.json" with { type: "json" };
import organisations from "./data/organisations.json" with { type: "json" };
import people from "./data/people.json" with { type: "json" };
import places from "./data/places.json" with { type: "json" };
import processes from "./data/processes.json" with { type: "json" };
import states from "./data/states.json" with { type: "json" };
import type { Knowledge, NameFound } from "./knowledge.ts";
import type { KnownEntity, Names } from "./known-entity.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { AmbiguousData } from "./schema.ts";
import { NameTrie } from "./trie.ts";

/** To be raised with every change of the data that can change a reading. */
const VERSION = "1";
const LANGUAGES = ["fr", "en"] as const;
type Language = (typeof LANGUAGES)[number];

type Written = Partial<Omit<KnownEntity, "gender" | "capital">> &
  Pick<KnownEntity, "ref" | "type" | "names"> & { readonly gender?: string; readonly capital?: string | boolean };

const none: Names = { fr: [], en: [] };

function complete(written: Written): KnownEntity {
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
    standsFor: written.standsFor ?? null,
    demonyms: written.demonyms ?? none,
    metonyms: written.metonyms ?? none,
    surnames: written.surnames ?? none,
    actsFor: written.actsFor ?? null,
    offices: written.offices ?? [],
  };
}

interface Index {
  readonly trie: NameTrie;
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  readonly rank: ReadonlyMap<string, readonly string[]>;
  readonly shy: ReadonlySet<string>;
}

const key = (name: string): string =>
  piecesOf(name)
    .map((p) => p.folded)
    .join(" ");
const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}-]{3,}$/u.test(name);

function indexOf(language: Language, entities: readonly KnownEntity[], ambiguous: AmbiguousData): Index {
  const trie = new NameTrie();
  const demonyms = new Map<string, string[]>();
  for (const { ref, names, metonyms, surnames, demonyms: adjectives } of entities) {
    for (const name of names[language] ?? []) {
      trie.add(name, { ref, as: "name" });
      if (language === "en" && /^\p{Lu}{2,4}$/u.test(name)) trie.add([...name].join("."), { ref, as: "name" });
    }
    for (const name of metonyms[language] ?? []) trie.add(name, { ref, as: "metonym" });
    for (const name of surnames[language] ?? []) trie.add(name, { ref, as: "surname" });
    for (const word of adjectives[language] ?? []) {
      const folded = key(word);
      demonyms.set(folded, [...(demonyms.get(folded) ?? []), ref]);
    }
  }
  addForeign(trie, language, entities);
  const rank = new Map(Object.entries(ambiguous.names[language]).map(([name, refs]) => [key(name), refs]));
  for (const [word, refs] of Object.entries(ambiguous.demonyms[language])) demonyms.set(key(word), refs);
  return { trie, demonyms, rank, shy: new Set(ambiguous.shy[language].map(key)) };
}

/** Reports also use the other languages' acronyms and spellings of people, where they mean nothing else. */
function addForeign(trie: NameTrie, language: Language, entities: readonly KnownEntity[]): void {
  const own = new Set(entities.flatMap((e) => [...(e.names[language] ?? []), ...(e.metonyms[language] ?? [])].map(key)));
  for (const entity of entities) {
    for (const other of LANGUAGES) {
      if (other === language) continue;
      for (const name of entity.names[other] ?? []) {
        if ((entity.type === "person" || isAcronym(name)) && !own.has(key(name))) trie.add(name, { ref: entity.ref, as: "name" });
      }
    }
  }
}

function build(): Knowledge {
  const written = [states, places, organisations, groups, bodies, processes, people].flat() as unknown as readonly Written[];
  const entities = written.map(complete);
  const ambiguous: AmbiguousData = ambiguousData;
  const byRef = new Map(entities.map((e) => [e.ref, e]));
  const capitals = new Map(entities.filter((e) => e.capital !== null).map((e) => [e.capital, e.ref]));
  for (const e of entities) if (e.standsFor !== null) capitals.set(e.ref, e.standsFor);
  const indices = new Map<string, Index>();
  const indexFor = (tag: string): Index => {
    const base = tag.toLowerCase().split("-")[0] ?? "";
    const language: Language = LANGUAGES.find((l) => l === base) ?? "en";
    let index = indices.get(language);
    if (!index) {
      index = indexOf(language, entities, ambiguous);
      indices.set(language, index);
    }
    return index;
  };
  return {
    version: VERSION,
    entities,
    find: (ref) => byRef.get(ref) ?? null,
    scan: (language, text, pieces) => scan(indexFor(language), text, pieces),
    statesOf: (language, demonym) => {
      const { demonyms } = indexFor(language);
      const folded = key(demonym);
      return demonyms.get(folded) ?? (folded.endsWith("s") ? demonyms.get(folded.slice(0, -1)) : undefined) ?? [];
    },
    powerAt: (place) => capitals.get(place) ?? null,
    nameOf: (ref, language) => {
      const names = byRef.get(ref)?.names;
      return names?.[language.split("-")[0] ?? ""]?.[0] ?? names?.["en"]?.[0] ?? ref;
    },
  };
}

function scan(index: Index, text: string, pieces: readonly Piece[]): NameFound[] {
  const found: NameFound[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const hit = index.trie.longestAt(text, pieces, at);
    const first = pieces[at];
    if (!hit || !first) continue;
    const words = pieces.slice(at, hit.last + 1);
    const last = words.at(-1) ?? first;
    const folded = words.map((p) => p.folded).join(" ");
    const rank = index.rank.get(folded);
    const targets = rank ? hit.targets.toSorted((a, b) => place(rank, a.ref) - place(rank, b.ref)) : hit.targets;
    found.push({ start: first.start, end: endOf(text, words.length, last.end), targets, shy: index.shy.has(folded) });
    at = hit.last;
  }
  return found;
}

const place = (rank: readonly string[], ref: string): number => {
  const at = rank.indexOf(ref);
  return at < 0 ? rank.length : at;
};

/** "U.N." ends with its dot. */
function endOf(text: string, words: number, end: number): number {
  return words > 1 && text[end] === "." && text[end - 2] === "." ? end + 1 : end;
}

let shared: Knowledge | null = null;

export function loadOnce(): Knowledge {
  shared ??= build();
  return shared;
}
