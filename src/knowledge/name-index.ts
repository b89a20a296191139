import venueNames from "./data/venue-names.json" with { type: "json" };
import { kept } from "./kept.ts";
import type { NameFound } from "./knowledge.ts";
import type { KnownEntity } from "./known-entity.ts";
import { keyOf, type Piece, piecesOf } from "./pieces.ts";
import type { AmbiguousData } from "./schema.ts";
import { NameTrie } from "./trie.ts";

/** The languages that names are known in. */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The names of one language, ready to be found in texts. */
export interface NameIndex {
  readonly trie: NameTrie;
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  readonly together: ReadonlyMap<string, readonly string[]>;
  readonly rank: ReadonlyMap<string, readonly string[]>;
  readonly shy: ReadonlySet<string>;
}

/** A name as it is looked up. */
export const nameKey = kept((name) => keyOf(piecesOf(name)));
const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}-]{3,}$/u.test(name);

/** Makes the index of one language. Conflicts are left out: their names are made of nouns and states that are read by themselves. */
export function nameIndex(language: Language, known: readonly KnownEntity[], ambiguous: AmbiguousData): NameIndex {
  const trie = new NameTrie();
  const demonyms = new Map<string, readonly string[]>();
  const together = new Map<string, readonly string[]>();
  const append = (to: Map<string, readonly string[]>, word: string, ref: string) =>
    to.set(nameKey(word), [...(to.get(nameKey(word)) ?? []), ref]);
  for (const entity of known) {
    if (entity.type === "conflict") continue;
    const { ref, names, metonyms, surnames } = entity;
    for (const name of names[language] ?? []) {
      trie.add(name, { ref, as: "name" }, false);
      if (language === "en" && /^\p{Lu}{2,4}$/u.test(name)) trie.add([...name].join("."), { ref, as: "name" }, false);
    }
    for (const name of metonyms[language] ?? []) trie.add(name, { ref, as: "metonym" }, false);
    for (const name of surnames[language] ?? []) trie.add(name, { ref, as: "surname" }, false);
    for (const word of entity.demonyms[language] ?? []) append(demonyms, word, ref);
    for (const word of entity.together[language] ?? []) append(together, word, ref);
    addForeign(trie, language, entity);
  }
  addVenues(trie, language, known);
  const rank = new Map(Object.entries(ambiguous.names[language]).map(([name, refs]) => [nameKey(name), refs]));
  for (const [word, refs] of Object.entries(ambiguous.demonyms[language])) demonyms.set(nameKey(word), refs);
  return { trie, demonyms, together, rank, shy: new Set(ambiguous.shy[language].map(nameKey)) };
}

/** Reports also use the other languages' acronyms and spellings of people, where they mean nothing else. */
function addForeign(trie: NameTrie, language: Language, { ref, type, names }: KnownEntity): void {
  const own = names[language] ?? [];
  for (const other of LANGUAGES) {
    if (other === language) continue;
    for (const name of names[other] ?? []) {
      if ((type === "person" || isAcronym(name)) && !own.includes(name)) trie.add(name, { ref, as: "name" }, true);
    }
  }
}

/**
 * « les pourparlers de Doha », "the Geneva talks": where known talks are called for a town, others that were held in it may be meant too, by
 * whoever reports on these.
 */
function addVenues(trie: NameTrie, language: Language, known: readonly KnownEntity[]): void {
  const byRef = new Map(known.map((one) => [one.ref, one]));
  const called = new Set(known.flatMap(({ process, names }) => (process ? (names[language] ?? []) : [])));
  for (const { ref, process, names } of known) {
    const towns = process?.within === null ? process.venues.flatMap((venue) => byRef.get(venue)?.names[language] ?? []) : [];
    for (const town of towns)
      for (const pattern of venueNames[language]) {
        const name = pattern.replace("{town}", town);
        if (called.has(name) && !names[language]?.includes(name)) trie.add(name, { ref, as: "venue" }, false);
      }
  }
}

/** The known names among the words of a text, the longest ones. */
export function scanNames(index: NameIndex, text: string, pieces: readonly Piece[]): NameFound[] {
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
