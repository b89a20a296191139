import { boundsOf, fromDay, parseEdtf } from "../../calendar/index.ts";
import { type Knowledge, loadKnowledge } from "../../knowledge/index.ts";
import { type Block, buildBlock, type Entry, looseOf, type Page } from "../block.ts";
import type { Signature, Voice } from "../digest/signature.ts";
import { membersOf } from "../families.ts";
import { processOfPart } from "../fold.ts";
import { pushTo } from "../grouping.ts";
import { compareText } from "../hash.ts";
import type { RecordPart } from "../parts.ts";
import type { IdentityReview } from "../reviews.ts";
import type { ClaimRef, Named, Support } from "../schema.ts";
import type { SourcePart } from "../source.ts";
import { type ToldOf, toldTogether } from "./counts.ts";
import { withoutCopiedDatelines } from "./datelines.ts";
import { type Identities, identitiesOf } from "./identity.ts";
import { renumberedOf, withNewNumbers } from "./renumbered.ts";
import type { Told } from "./told.ts";

export type { Told };

/** How a view is to be made. */
export interface ViewOptions {
  /** Language of names, "fr" or "en". */
  readonly language?: string;
  /** Only what was known at the end of this day ("2023-06-30"); null: everything. */
  readonly asOf?: string | null;
  /** What a day of `asOf` is compared with: when reports were taken in, or when they were published. */
  readonly asOfBy?: "received" | "published";
  /** The day that ages are counted to; left out: the last day of publication among the reports. */
  readonly today?: string;
  /** Judgements of people on identities (`decisionsOf`). */
  readonly identities?: readonly IdentityReview[];
}

/** What the makers of a view share. */
export interface Scene {
  readonly process: string;
  /** Of a family, the processes that reports are known of; none for a single process. */
  readonly members: readonly string[];
  readonly language: string;
  readonly knowledge: Knowledge;
  readonly sources: ReadonlyMap<string, SourcePart>;
  /** Documents that a later version replaces, as far as known: to the documents that replace them. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
  readonly identities: Identities;
  readonly named: (key: string) => Named;
  readonly today: string | null;
  readonly told: <T extends Signature["type"]>(type: T) => readonly Told<Extract<Signature, { type: T }>>[];
  readonly rejected: readonly Voice[];
  /** Claims as they are shown, made once for each voice. */
  readonly shown: Map<Voice, ClaimRef>;
  /** Of what is told by this voice alone. */
  readonly supports: Map<Voice, Support>;
}

/** Sorts the parts of one process for its view. Pages among them replace what their blocks show of voices. */
export function sceneOf(process: string, parts: Iterable<RecordPart>, options: ViewOptions): Scene {
  const knowledge = loadKnowledge();
  const language = options.language ?? "en";
  const blocks = new Map<string, Block>();
  const pages = new Map<string, Page[]>();
  const allSources = new Map<string, SourcePart>();
  const reported: (readonly [process: string | null, document: string])[] = [];
  for (const { key, body } of parts) {
    if (key.startsWith("block:")) blocks.set(key, body as Block);
    else if (key.startsWith("source:")) {
      const source = body as SourcePart;
      allSources.set(source.document, source);
      reported.push([processOfPart(key), source.document]);
    } else if (key.startsWith("page:")) {
      const block = key.slice(key.indexOf("|") + 1);
      const list = pages.get(block);
      if (list) list.push(body as Page);
      else pages.set(block, [body as Page]);
    }
  }
  const sources = new Map([...allSources].filter(([, source]) => isKnown(source, options)));
  const byType = new Map<Signature["type"], Told[]>();
  const rejected: Voice[] = [];
  const isFamily = membersOf(process).length > 1;
  const together: ToldOf[] = [];
  for (const key of inOrder([...blocks.keys()])) {
    const block = blocks.get(key);
    if (!block) continue;
    for (const entry of knownEntries(block, pages.get(key), sources)) {
      const voices = shownVoices(entry.voices, sources, rejected);
      if (voices.length === 0) continue;
      const whole = voices.length === entry.voices.length;
      const { signature } = entry;
      const one: Told = { signature, voices, beyond: whole ? (entry.beyond ?? null) : null };
      if (isFamily) together.push({ process: processOfPart(key) ?? "", told: one });
      else pushTo(byType, signature.type, one);
    }
  }
  for (const one of toldTogether(together)) pushTo(byType, one.signature.type, one);
  const told = <T extends Signature["type"]>(type: T) =>
    (byType.get(type) ?? []) as unknown as readonly Told<Extract<Signature, { type: T }>>[];
  const replaced = replacedOf(sources);
  const renumbered = renumberedOf(told("event"), replaced);
  byType.set("event", [...withoutCopiedDatelines(withNewNumbers(told("event"), renumbered), sources)]);
  byType.set("role", [...withNewNumbers(told("role"), renumbered)]);
  const names = told("name").map(({ signature, voices, beyond }) => {
    const documents = signature.entity === "person" ? voices.map(({ document }) => document) : [];
    return [signature, beyond?.total ?? voices.length, documents] as const;
  });
  const identities = identitiesOf(names, { knowledge, language, reviews: options.identities ?? [] });
  return {
    process,
    members: isFamily
      ? membersOf(process).filter((member) => reported.some(([of, document]) => of === member && sources.has(document)))
      : [],
    language,
    knowledge,
    sources,
    replaced,
    identities,
    named: namedBy(identities),
    today: options.today ?? options.asOf ?? lastPublished(sources),
    told,
    rejected,
    shown: new Map(),
    supports: new Map(),
  };
}

/** Whoever is named in many places is named by one object. */
function namedBy({ resolve, nameOf }: Identities): Scene["named"] {
  const made = new Map<string, Named>();
  return (key) => {
    let named = made.get(key);
    if (!named) {
      named = { id: resolve(key), name: nameOf(key) };
      made.set(key, named);
    }
    return named;
  };
}

/** The voices of known reports but those that were rejected, which are put among the rejected. Mostly they are all. */
function shownVoices(voices: readonly Voice[], sources: ReadonlyMap<string, SourcePart>, rejected: Voice[]): readonly Voice[] {
  if (voices.every(({ document, review }) => review !== "reject" && sources.has(document))) return voices;
  const known = voices.filter(({ document }) => sources.has(document));
  for (const voice of known) if (voice.review === "reject") rejected.push(voice);
  return known.filter(({ review }) => review !== "reject");
}

/** Keys in order, in which a store mostly gives them. */
function inOrder(keys: string[]): readonly string[] {
  return keys.every((key, at) => at === 0 || compareText(keys[at - 1] ?? "", key) <= 0) ? keys : keys.sort(compareText);
}

function isKnown(source: SourcePart, { asOf, asOfBy }: ViewOptions): boolean {
  if (asOf == null) return true;
  if (asOfBy === "published") {
    const day = lastDayOf(source.published);
    if (day !== null) return compareText(day, asOf) <= 0;
  }
  return compareText(source.received.slice(0, asOf.length), asOf) <= 0;
}

/** The entries of a block as they were when only these reports were known: its pages know more than it shows. */
function knownEntries(
  block: Block,
  pages: readonly Page[] | undefined,
  sources: ReadonlyMap<string, SourcePart>,
): readonly Entry[] {
  if (block.pages === 0 || pages?.length !== block.pages) return block.entries;
  const known = pages.flatMap((page) => looseOf(page.entries)).filter(({ voice }) => sources.has(voice.document));
  return buildBlock(known).block.entries;
}

/** Which documents a later version replaces, through all versions between. */
function replacedOf(sources: ReadonlyMap<string, SourcePart>): ReadonlyMap<string, readonly string[]> {
  const replaced = new Map<string, Set<string>>();
  for (const { document } of sources.values()) {
    const open = [...(sources.get(document)?.supersedes ?? [])];
    for (let earlier = open.pop(); earlier !== undefined; earlier = open.pop()) {
      const by = replaced.get(earlier) ?? new Set();
      if (earlier === document || by.has(document)) continue;
      replaced.set(earlier, by.add(document));
      open.push(...(sources.get(earlier)?.supersedes ?? []));
    }
  }
  return new Map([...replaced].map(([document, by]) => [document, [...by].sort(compareText)]));
}

/** The last day of an EDTF value, "2023-06-21"; null where it has none. */
export function lastDayOf(edtf: string | null): string | null {
  return edtf === null ? null : daysOf(edtf).last;
}

/** The first day of an EDTF value, "2023-06-21"; null where it has none. */
export function firstDayOf(edtf: string | null): string | null {
  return edtf === null ? null : daysOf(edtf).first;
}

interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

/** Days come back with every report: those of the last tens of thousands of values are kept. */
const keptDays = new Map<string, Days>();

function daysOf(edtf: string): Days {
  let days = keptDays.get(edtf);
  if (!days) {
    const value = parseEdtf(edtf);
    const { earliest, latest } = value ? boundsOf(value) : { earliest: null, latest: null };
    days = { first: earliest === null ? null : dayText(earliest), last: latest === null ? null : dayText(latest) };
    if (keptDays.size > 50_000) keptDays.clear();
    keptDays.set(edtf, days);
  }
  return days;
}

export function dayText(day: number): string {
  const { year, month, day: dayOfMonth } = fromDay(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

function lastPublished(sources: ReadonlyMap<string, SourcePart>): string | null {
  let last: string | null = null;
  for (const { published } of sources.values()) {
    const day = lastDayOf(published);
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
