import type { NameFound } from "./knowledge.ts";
import type { KnownEntity } from "./known-entity.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { AmbiguousData } from "./schema.ts";
import { type NameTarget, NameTrie } from "./trie.ts";

/** The languages that names are known in. */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The names of one language, ready to be found in texts. */
export interface NameIndex {
  readonly trie: NameTrie;
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  readonly rank: ReadonlyMap<string, readonly string[]>;
  readonly shy: ReadonlySet<string>;
}

const keyOf = (pieces: readonly Piece[]): string => pieces.map((p) => p.folded).join(" ");
/** A name as it is looked up. */
export const nameKey = (name: string): string => keyOf(piecesOf(name));
const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}-]{3,}$/u.test(name);

/** Makes the index of one language. Conflicts are left out: their names are made of nouns and states that are read by themselves. */
export function nameIndex(language: Language, known: readonly KnownEntity[], ambiguous: AmbiguousData): NameIndex {
  const entities = known.filter((e) => e.type !== "conflict");
  const trie = new NameTrie();
  const own = new Set<string>();
  const demonyms = new Map<string, string[]>();
  for (const { ref, names, metonyms, surnames, demonyms: adjectives } of entities) {
    const add = (name: string, as: NameTarget["as"]): void => {
      const pieces = piecesOf(name);
      trie.add(name, pieces, { ref, as });
      if (as !== "surname") own.add(keyOf(pieces));
    };
    for (const name of names[language] ?? []) {
      add(name, "name");
      if (language === "en" && /^\p{Lu}{2,4}$/u.test(name)) add([...name].join("."), "name");
    }
    for (const name of metonyms[language] ?? []) add(name, "metonym");
    for (const name of surnames[language] ?? []) add(name, "surname");
    for (const word of adjectives[language] ?? []) {
      const folded = nameKey(word);
      const others = demonyms.get(folded);
      if (others) others.push(ref);
      else demonyms.set(folded, [ref]);
    }
  }
  addForeign(trie, own, language, entities);
  const rank = new Map(Object.entries(ambiguous.names[language]).map(([name, refs]) => [nameKey(name), refs]));
  const nations: Map<string, readonly string[]> = demonyms;
  for (const [word, refs] of Object.entries(ambiguous.demonyms[language])) nations.set(nameKey(word), refs);
  return { trie, demonyms: nations, rank, shy: new Set(ambiguous.shy[language].map(nameKey)) };
}

/** Reports also use the other languages' acronyms and spellings of people, where they mean nothing else. */
function addForeign(trie: NameTrie, own: ReadonlySet<string>, language: Language, entities: readonly KnownEntity[]): void {
  for (const { ref, type, names } of entities) {
    for (const other of LANGUAGES) {
      if (other === language) continue;
      for (const name of names[other] ?? []) {
        if (type !== "person" && !isAcronym(name)) continue;
        const pieces = piecesOf(name);
        if (!own.has(keyOf(pieces))) trie.add(name, pieces, { ref, as: "name" });
      }
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
