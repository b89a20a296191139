import type { Contribution, Signature, Voice } from "./digest/signature.ts";
import { compareText, hashOf, sortedUnique } from "./hash.ts";

/** What is kept of voices beyond the first few, so that a block stays small however many reports say the same. */
export interface Beyond {
  readonly total: number;
  readonly origins: number;
  readonly attributors: readonly string[];
}

/** All tellings of one signature: the first and last received, and how many there are where there are more. */
export interface Entry {
  readonly signature: Signature;
  readonly voices: readonly Voice[];
  readonly beyond?: Beyond;
}

/**
 * The claims of one process about one subject (an event family in a month, one actor's agenda, one measure…), by what
 * they say. `pages`: 0 where every voice is here; else the number of pages that hold all of them, by origin.
 */
export interface Block {
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly pages: number;
}

/** A share of the voices of a large block: those of the origins that fall to it. */
export interface Page {
  readonly entries: readonly { readonly signature: Signature; readonly voices: readonly Voice[] }[];
}

/** A block with more voices than this is kept in pages. */
const SMALL = 96;
interface Ends {
  readonly first: number;
  readonly last: number;
}

/**
 * So many voices of one signature are kept with a block that has pages, the first received and the last: the fewer, the
 * more signatures there are, so that the block itself stays small.
 */
function endsFor(signatures: number): Ends {
  if (signatures <= 8) return { first: 16, last: 8 };
  if (signatures <= 32) return { first: 4, last: 3 };
  return { first: 1, last: 1 };
}

export const EMPTY: Block = { entries: [], total: 0, pages: 0 };
const EMPTY_PAGE: Page = { entries: [] };

/** The fields of each signature in one order: a store may give the fields of an object back in any. */
const FIELDS: { readonly [T in Signature["type"]]: readonly Exclude<keyof Extract<Signature, { type: T }>, "count">[] } = {
  event: [
    "type",
    "kind",
    "state",
    "round",
    "near",
    "time",
    "edge",
    "published",
    "place",
    "actors",
    "recipients",
    "written",
    "seated",
    "sits",
    "together",
  ],
  role: ["type", "role", "holder", "status", "state", "round", "near", "time", "place", "beside"],
  office: ["type", "role", "holder", "of", "status", "state", "time"],
  figure: [
    "type",
    "measure",
    "value",
    "low",
    "high",
    "approximate",
    "unit",
    "population",
    "country",
    "state",
    "time",
    "published",
    "place",
    "against",
    "doer",
  ],
  agenda: [
    "type",
    "kind",
    "status",
    "state",
    "parties",
    "towards",
    "options",
    "due",
    "time",
    "issues",
    "terms",
    "names",
    "language",
    "bodies",
  ],
  statement: ["type", "speaker", "behalf", "act", "state", "addressee", "time", "published", "issues"],
  dispute: ["type", "side", "sayer", "denier", "issues", "terms", "about"],
  name: ["type", "key", "entity", "name", "country", "acts"],
  conflict: ["type", "conflict", "name"],
};

/** Keys are as long as what they stand for: those of the last tens of thousands are kept, not those of a whole record. */
const KEPT = 50_000;
let keys = new WeakMap<Signature, string>();
let kept = 0;

/** Equal for signatures that say the same. */
export function signatureKey(signature: Signature): string {
  let key = keys.get(signature);
  if (key === undefined) {
    key = JSON.stringify((FIELDS[signature.type] as (keyof typeof signature)[]).map((field) => signature[field]));
    if (++kept > KEPT) [keys, kept] = [new WeakMap(), 0];
    keys.set(signature, key);
  }
  return key;
}

/** The order in which voices are told: as they were received, equal times by document and claim. */
export function compareVoices(a: Voice, b: Voice): number {
  return (
    compareText(a.received, b.received) ||
    compareText(a.document, b.document) ||
    a.start - b.start ||
    compareText(a.claim, b.claim) ||
    compareText(a.words, b.words)
  );
}

/** Who is quoted first-hand: the innermost speaker; the outlet itself counts by its origin. */
export function attributorOf(voice: Voice): string {
  const inner = voice.by[0];
  if (!inner) return `origin:${voice.origin}`;
  return inner.who ?? (inner.anonymous === null ? `origin:${voice.origin}` : `anonymous:${inner.anonymous}`);
}

export function pageOf(voice: Voice, pages: number): number {
  return Number.parseInt(hashOf(voice.origin).slice(8), 16) % pages;
}

/** How many pages a block of so many voices has; it depends on the number alone, so that no history shows. */
export function pagesFor(total: number): number {
  if (total <= SMALL) return 0;
  let pages = 4;
  while (total / pages > SMALL) pages *= 4;
  return pages;
}

interface Loose {
  readonly signature: Signature;
  readonly voice: Voice;
}

/** Entries in their canonical order, voices in theirs. */
function entriesOf(loose: readonly Loose[]): { signature: Signature; voices: Voice[] }[] {
  const byKey = new Map<string, { signature: Signature; voices: Voice[] }>();
  for (const { signature, voice } of loose) {
    const key = signatureKey(signature);
    const entry = byKey.get(key);
    if (entry) entry.voices.push(voice);
    else byKey.set(key, { signature, voices: [voice] });
  }
  for (const entry of byKey.values()) entry.voices.sort(compareVoices);
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

function shorten(signature: Signature, voices: readonly Voice[], ends: Ends): Entry {
  if (voices.length <= ends.first + ends.last) return { signature, voices };
  const beyond = {
    total: voices.length,
    origins: new Set(voices.map((v) => v.origin)).size,
    attributors: sortedUnique(voices.map(attributorOf)),
  };
  return { signature, voices: endsOf(voices, ends), beyond };
}

function endsOf(voices: readonly Voice[], { first, last }: Ends): readonly Voice[] {
  return voices.length <= first + last ? voices : [...voices.slice(0, first), ...voices.slice(-last)];
}

/** An entry that showed more than a block of more signatures does. */
function shortenMore(entry: Entry, ends: Ends): Entry {
  if (!entry.beyond) return shorten(entry.signature, entry.voices, ends);
  return entry.voices.length <= ends.first + ends.last ? entry : { ...entry, voices: endsOf(entry.voices, ends) };
}

/** The voices of entries, one by one. */
export function looseOf(entries: readonly { readonly signature: Signature; readonly voices: readonly Voice[] }[]): Loose[] {
  return entries.flatMap(({ signature, voices }) => voices.map((voice) => ({ signature, voice })));
}

/** A block and its pages from all their voices: a function of the set, whatever order it came in. */
export function buildBlock(loose: readonly Loose[]): { readonly block: Block; readonly pages: readonly Page[] } {
  const total = loose.length;
  const count = pagesFor(total);
  const entries = entriesOf(loose);
  if (count === 0) return { block: { entries, total, pages: 0 }, pages: [] };
  const shares = Array.from({ length: count }, (): Loose[] => []);
  for (const one of loose) shares[pageOf(one.voice, count)]?.push(one);
  return {
    block: {
      entries: entries.map(({ signature, voices }) => shorten(signature, voices, endsFor(entries.length))),
      total,
      pages: count,
    },
    pages: shares.map((share) => ({ entries: entriesOf(share) })),
  };
}

/** Where an entry is among entries in canonical order, or would be (`found` false). */
function locate(entries: readonly { readonly signature: Signature }[], key: string): { at: number; found: boolean } {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    const order = entry ? compareText(signatureKey(entry.signature), key) : 1;
    if (order === 0) return { at: middle, found: true };
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return { at: low, found: false };
}

/** The first and the last of all voices, where these were them before the voice came. */
function withEnds(shown: readonly Voice[], voice: Voice, { first, last }: Ends): readonly Voice[] {
  const head = withVoice(shown.slice(0, first), voice);
  const tail = shown.slice(first);
  return [...head.slice(0, first), ...(head.at(-1) === voice ? withVoice(tail, voice).slice(-last) : tail)];
}

/** A copy with the voice at its place. */
function withVoice(voices: readonly Voice[], voice: Voice): readonly Voice[] {
  let at = voices.length;
  // Reports mostly come in the order of time.
  for (let before = voices[at - 1]; before && compareVoices(before, voice) > 0; before = voices[at - 1]) at--;
  return [...voices.slice(0, at), voice, ...voices.slice(at)];
}

/** Adds voices to a block that has no pages and needs none with them. */
export function addToSmall(block: Block, added: readonly Contribution[]): Block {
  let { entries } = block;
  for (const { signature, voice } of added) {
    const { at, found } = locate(entries, signatureKey(signature));
    const entry = found ? entries[at] : undefined;
    // Copies have no room to spare: most blocks have one entry, and there are as many as all reports have happenings.
    entries = entry
      ? entries.with(at, { signature: entry.signature, voices: withVoice(entry.voices, voice) })
      : entries.toSpliced(at, 0, { signature, voices: [voice] });
  }
  return { entries, total: block.total + added.length, pages: 0 };
}

/** Adds voices to a block that has pages and keeps their number; `pages` holds those that the voices fall to. */
export function addToPaged(block: Block, pages: ReadonlyMap<number, Page>, added: readonly Contribution[]): PagedChange {
  const entries = [...block.entries];
  const ends = endsFor(entries.length);
  const changed = new Map<number, { signature: Signature; voices: readonly Voice[] }[]>();
  for (const { signature, voice } of added) {
    const number = pageOf(voice, block.pages);
    const page = changed.get(number) ?? [...(pages.get(number) ?? EMPTY_PAGE).entries];
    changed.set(number, page);
    const key = signatureKey(signature);
    const inPage = locate(page, key);
    const fellows = inPage.found ? (page[inPage.at]?.voices ?? []) : [];
    const newOrigin = !fellows.some((v) => v.origin === voice.origin);
    page.splice(inPage.at, inPage.found ? 1 : 0, { signature, voices: withVoice(fellows, voice) });
    const here = locate(entries, key);
    const entry = here.found ? entries[here.at] : undefined;
    entries.splice(here.at, entry ? 1 : 0, entry ? grown(entry, voice, newOrigin, ends) : { signature, voices: [voice] });
  }
  const now = endsFor(entries.length);
  const shown = now.first < ends.first ? entries.map((entry) => shortenMore(entry, now)) : entries;
  return {
    block: { entries: shown, total: block.total + added.length, pages: block.pages },
    pages: new Map([...changed].map(([number, page]) => [number, { entries: page }])),
  };
}

export interface PagedChange {
  readonly block: Block;
  readonly pages: ReadonlyMap<number, Page>;
}

function grown(entry: Entry, voice: Voice, newOrigin: boolean, ends: Ends): Entry {
  if (!entry.beyond) return shorten(entry.signature, withVoice(entry.voices, voice), ends);
  const { total, origins, attributors } = entry.beyond;
  return {
    signature: entry.signature,
    voices: withEnds(entry.voices, voice, ends),
    beyond: {
      total: total + 1,
      origins: origins + (newOrigin ? 1 : 0),
      attributors: sortedUnique([...attributors, attributorOf(voice)]),
    },
  };
}
