import { type ExpressionBuilder, sql } from "kysely";
import type { SearchPhrase, SearchWord } from "../face.ts";
import type { Database, Tables } from "../tables.ts";
import { foldTerm } from "./fold.ts";
import { type Occurrence, readPlaces } from "./places.ts";

/** A word of a query as the index is asked for it. */
interface SoughtWord {
  readonly asForm: ReadonlySet<string>;
  readonly asLemma: ReadonlySet<string>;
  readonly prefix: boolean;
  /** In how many texts one of its terms stands. */
  readonly texts: number;
  /** Its place in the phrase. */
  readonly nth: number;
}

/** A phrase as the index is asked for it. */
export interface SoughtPhrase {
  readonly need: SearchPhrase["need"];
  readonly ways: readonly SoughtWay[];
  /** In how many texts the rarest word of a way stands, over all ways. */
  readonly texts: number;
}

/** One way to part a phrase into words, the rarest word first. */
interface SoughtWay {
  readonly words: readonly SoughtWord[];
  readonly texts: number;
}

/** Texts by their numbers, and at which words a phrase begins there. */
export type Occurrences = ReadonlyMap<number, Occurrence>;

/** Where so few texts are left to look into, only those are asked for. */
const FEW = 400;

export async function soughtPhrase(db: Database, { words, orElse = [], need }: SearchPhrase): Promise<SoughtPhrase> {
  const ways: SoughtWay[] = [];
  for (const way of [words, ...orElse]) {
    const sought: SoughtWord[] = [];
    for (const [nth, word] of way.entries()) sought.push(await soughtWord(db, word, nth));
    const inOrder = sought.toSorted((a, b) => a.texts - b.texts || a.nth - b.nth);
    ways.push({ words: inOrder, texts: inOrder[0]?.texts ?? 0 });
  }
  return { need, ways, texts: ways.reduce((sum, { texts }) => sum + texts, 0) };
}

/** Where a phrase begins in a text, and in which of its ways: of how many words. */
export interface Found extends Occurrence {
  /** For each of `words`, of how many words the phrase is there. */
  readonly lengths: readonly number[];
}

/** Every text with a phrase; only those of `among`, where it is given. */
export async function findPhrase(
  db: Database,
  { ways }: SoughtPhrase,
  among: Occurrences | null,
): Promise<ReadonlyMap<number, Found>> {
  const found = new Map<number, Found>();
  for (const { words } of ways) {
    for (const [document, { length, words: starts }] of await findWay(db, words, among)) {
      const lengths = starts.map(() => words.length);
      const before = found.get(document);
      found.set(
        document,
        before
          ? { length, words: [...before.words, ...starts], lengths: [...before.lengths, ...lengths] }
          : { length, words: starts, lengths },
      );
    }
  }
  return found;
}

async function findWay(
  db: Database,
  words: readonly SoughtWord[],
  among: Occurrences | null,
): Promise<ReadonlyMap<number, Occurrence>> {
  let found: Map<number, Occurrence> | null = null;
  for (const word of words) {
    if (found?.size === 0) break;
    const before: Occurrences | null = found ?? among;
    const here: Map<number, Occurrence> = await findWord(db, word, before);
    const both = new Map<number, Occurrence>();
    for (const [document, { length, words: at }] of here) {
      const starts: readonly number[] = word.nth === 0 ? at : at.map((place) => place - word.nth).filter((start) => start >= 0);
      const others: readonly number[] | undefined = found === null ? undefined : (found.get(document)?.words ?? []);
      const still = others === undefined ? starts : common(others, starts);
      if (still.length > 0 && (among === null || among.has(document))) both.set(document, { length, words: still });
    }
    found = both;
  }
  return found ?? new Map<number, Occurrence>();
}

async function soughtWord(db: Database, { forms, lemmas, prefix }: SearchWord, nth: number): Promise<SoughtWord> {
  const asForm = new Set(forms.map(foldTerm).filter((term) => term !== ""));
  const asLemma = new Set(lemmas.map(foldTerm).filter((term) => term !== ""));
  const word = { asForm, asLemma, prefix, nth };
  if (asForm.size + asLemma.size === 0) return { ...word, texts: 0 };
  const row = await db
    .selectFrom("postings")
    .select(sql<number>`count(distinct document)`.as("texts"))
    .where((of) => isSought(of, word))
    .executeTakeFirst();
  return { ...word, texts: Number(row?.texts ?? 0) };
}

async function findWord(db: Database, word: SoughtWord, among: Occurrences | null): Promise<Map<number, Occurrence>> {
  const { asForm, asLemma, prefix, texts } = word;
  const found = new Map<number, Occurrence>();
  if (texts === 0 || among?.size === 0) return found;
  const rows = await db
    .selectFrom("postings")
    .select(["term", "document", "places"])
    .where((of) => isSought(of, word))
    .$if(among !== null && among.size <= FEW, (query) => query.where("document", "in", [...(among?.keys() ?? [])]))
    .execute();
  for (const { term, document, places } of rows) {
    const isLemma = asLemma.has(term);
    const here = readPlaces(places, asForm.has(term) || (prefix && !isLemma), isLemma);
    if (here.words.length === 0) continue;
    const before = found.get(document);
    found.set(document, before ? { length: here.length, words: union(before.words, here.words) } : here);
  }
  return found;
}

function isSought(of: ExpressionBuilder<Tables, "postings">, { asForm, asLemma, prefix }: Omit<SoughtWord, "texts">) {
  const terms = [...new Set([...asForm, ...asLemma])];
  const beginnings = prefix ? [...asForm] : [];
  return of.or([
    of("term", "in", terms),
    ...beginnings.map((term) => of.and([of("term", ">=", term), of("term", "<", `${term}\u{10ffff}`)])),
  ]);
}

function common(a: readonly number[], b: readonly number[]): readonly number[] {
  const there = new Set(a);
  return b.filter((place) => there.has(place));
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].toSorted((x, y) => x - y);
}
