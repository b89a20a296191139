import type { SearchHit, SearchOptions, SearchPhrase, SearchResult } from "../face.ts";
import { levelsUpTo } from "../markings.ts";
import { inPieces } from "../paging.ts";
import type { Database } from "../tables.ts";
import { describedOnes, newest, toldApart } from "./facets.ts";
import { type Found, findPhrase, type Occurrences, type SoughtPhrase, soughtPhrase } from "./find.ts";
import { readOffsets } from "./index-document.ts";

/** BM25's usual two: how soon more of the same word counts little, and how much long texts are held back. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
const PIECE = 500;
const DEFAULT_LIMIT = 20;

interface FoundPhrase {
  readonly phrase: SoughtPhrase;
  readonly occurrences: ReadonlyMap<number, Found>;
}

/** Texts that hold the phrases, the nearest first; without phrases, but told apart, all texts, the newest first. The same texts give the same answer, whichever database holds them. */
export async function search(
  db: Database,
  phrases: readonly SearchPhrase[],
  { limit = DEFAULT_LIMIT, offset = 0, language, upTo, facets, count = [] }: SearchOptions = {},
): Promise<SearchResult> {
  if (phrases.length === 0) {
    if (facets === undefined && count.length === 0) return { hits: [], total: 0, counts: {} };
    const all = await allowed(db, await describedOnes(db), language, upTo);
    const { documents, counts } = await toldApart(db, all, facets, count);
    const hits = (await newest(db, documents, offset + limit)).slice(offset);
    return { hits: hits.map((document) => ({ document, score: 0, places: [] })), total: documents.length, counts };
  }
  const sought: SoughtPhrase[] = [];
  for (const phrase of phrases) sought.push(await soughtPhrase(db, phrase));
  const { found, candidates } = await findAll(db, sought);
  const allowedOnes = await allowed(db, candidates, language, upTo);
  const { documents: matching, counts } = await toldApart(db, allowedOnes, facets, count);
  if (matching.length === 0) return { hits: [], total: 0, counts };

  const { texts, words } = await db
    .selectFrom("indexed")
    .select((of) => [of.fn.countAll<number>().as("texts"), of.fn.sum<number>("length").as("words")])
    .executeTakeFirstOrThrow();
  const meanLength = Math.max(1, Number(words) / Math.max(1, Number(texts)));
  const scored = matching.map((document) => ({ document, score: scoreOf(found, document, Number(texts), meanLength) }));
  const nearest = await ranked(db, scored, offset + limit);
  const hits: SearchHit[] = [];
  for (const { document, id, score } of nearest.slice(offset)) {
    hits.push({ document: id, score, places: await placesOf(db, found, document) });
  }
  return { hits, total: matching.length, counts };
}

/** Looks for the rarest phrase that is needed first, and for the others only where it stands. */
async function findAll(
  db: Database,
  sought: readonly SoughtPhrase[],
): Promise<{ readonly found: readonly FoundPhrase[]; readonly candidates: readonly number[] }> {
  const of = (need: SoughtPhrase["need"]) => sought.filter((phrase) => phrase.need === need);
  const found: FoundPhrase[] = [];
  let among: Occurrences | null = null;
  for (const phrase of of("must").toSorted((a, b) => a.texts - b.texts)) {
    const occurrences = await findPhrase(db, phrase, among);
    found.push({ phrase, occurrences });
    among = occurrences;
  }
  for (const phrase of of("should")) found.push({ phrase, occurrences: await findPhrase(db, phrase, among) });
  const candidates = new Set(among === null ? found.flatMap(({ occurrences }) => [...occurrences.keys()]) : among.keys());
  for (const phrase of of("not")) {
    if (candidates.size === 0) break;
    for (const document of (await findPhrase(db, phrase, among)).keys()) candidates.delete(document);
  }
  return { found, candidates: [...candidates].toSorted((a, b) => a - b) };
}

async function allowed(
  db: Database,
  documents: readonly number[],
  language: string | undefined,
  upTo: SearchOptions["upTo"],
): Promise<readonly number[]> {
  if (language === undefined && upTo === undefined) return documents;
  const kept: number[] = [];
  for (const piece of inPieces(documents, PIECE)) {
    const rows = await db
      .selectFrom("documents")
      .select("number")
      .where("number", "in", piece)
      .$if(upTo !== undefined, (query) => query.where("marking", "in", levelsUpTo(upTo ?? "closed")))
      .$if(language !== undefined, (query) =>
        query.where((of) =>
          of.exists(
            of
              .selectFrom("sightings")
              .select("sightings.number")
              .whereRef("sightings.document", "=", "documents.number")
              .where("language", "=", language ?? ""),
          ),
        ),
      )
      .orderBy("number")
      .execute();
    for (const { number } of rows) kept.push(number);
  }
  return kept;
}

function scoreOf(found: readonly FoundPhrase[], document: number, texts: number, meanLength: number): number {
  let score = 0;
  for (const { phrase, occurrences } of found) {
    const here = occurrences.get(document);
    if (!here) continue;
    const count = here.words.length;
    const rarity = Math.log(1 + (texts - phrase.texts + 0.5) / (phrase.texts + 0.5));
    const held = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * (here.length / meanLength);
    score += rarity * ((count * (SATURATION + 1)) / (count + SATURATION * held));
  }
  return score;
}

interface Ranked {
  readonly document: number;
  readonly id: string;
  readonly score: number;
}

/** The nearest `size`; equals in the order of their ids, which no store numbers differently. */
async function ranked(db: Database, scored: readonly Omit<Ranked, "id">[], size: number): Promise<readonly Ranked[]> {
  const inOrder = scored.toSorted((a, b) => b.score - a.score);
  const last = inOrder[Math.min(size, inOrder.length) - 1];
  if (!last) return [];
  const near = inOrder.filter(({ score }) => score >= last.score);
  const ids = new Map<number, string>();
  for (const piece of inPieces(near, PIECE)) {
    const numbers = piece.map(({ document }) => document);
    for (const { number, id } of await db
      .selectFrom("documents")
      .select(["number", "id"])
      .where("number", "in", numbers)
      .execute()) {
      ids.set(number, id);
    }
  }
  return near
    .map(({ document, score }) => ({ document, score, id: ids.get(document) ?? "" }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, size);
}

async function placesOf(db: Database, found: readonly FoundPhrase[], document: number): Promise<SearchHit["places"]> {
  const row = await db.selectFrom("indexed").select("offsets").where("document", "=", document).executeTakeFirst();
  const offsets = row ? readOffsets(row.offsets) : [];
  const places = new Map<number, { start: number; end: number }>();
  for (const { occurrences } of found) {
    const here = occurrences.get(document);
    for (const [nth, word] of here?.words.entries() ?? []) {
      const [first, last] = [offsets[word], offsets[word + (here?.lengths[nth] ?? 1) - 1]];
      if (!first || !last) continue;
      const before = places.get(first.start);
      places.set(first.start, { start: first.start, end: Math.max(before?.end ?? 0, last.end) });
    }
  }
  return [...places.values()].toSorted((a, b) => a.start - b.start);
}
