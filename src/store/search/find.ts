import type { SearchPhrase, SearchWord } from "../face.ts";
import type { Database } from "../tables.ts";
import { foldTerm } from "./fold.ts";
import { readPlaces } from "./places.ts";

/** Texts where a phrase stands, by their numbers, and at which words it begins. */
export type Occurrences = ReadonlyMap<number, readonly number[]>;

/** Every text with a phrase. */
export async function findPhrase(db: Database, { words }: SearchPhrase): Promise<Occurrences> {
  let found: Map<number, readonly number[]> | null = null;
  for (const [nth, word] of words.entries()) {
    const here = await findWord(db, word, found);
    if (found === null) {
      found = here;
      continue;
    }
    const both = new Map<number, readonly number[]>();
    for (const [document, starts] of found) {
      const places = new Set(here.get(document));
      const still = starts.filter((start) => places.has(start + nth));
      if (still.length > 0) both.set(document, still);
    }
    found = both;
  }
  return found ?? new Map<number, readonly number[]>();
}

/** Where few texts are left to look into, only those are asked for. */
const FEW = 200;

async function findWord(
  db: Database,
  { forms, lemmas, prefix }: SearchWord,
  among: Occurrences | null,
): Promise<Map<number, readonly number[]>> {
  const asForm = new Set(forms.map(foldTerm).filter((term) => term !== ""));
  const asLemma = new Set(lemmas.map(foldTerm).filter((term) => term !== ""));
  const terms = [...new Set([...asForm, ...asLemma])];
  const found = new Map<number, readonly number[]>();
  if (terms.length === 0 || among?.size === 0) return found;
  const rows = await db
    .selectFrom("postings")
    .select(["term", "document", "places"])
    .where((of) =>
      of.or([
        of("term", "in", terms),
        ...(prefix ? [...asForm].map((term) => of.and([of("term", ">=", term), of("term", "<", after(term))])) : []),
      ]),
    )
    .$if(among !== null && among.size <= FEW, (query) => query.where("document", "in", [...(among?.keys() ?? [])]))
    .orderBy("term")
    .orderBy("document")
    .execute();
  for (const { term, document, places } of rows) {
    const isForm = asForm.has(term) || (prefix && !asLemma.has(term));
    const words = readPlaces(places, isForm, asLemma.has(term));
    const before = found.get(document);
    if (words.length > 0) found.set(document, before ? union(before, words) : words);
  }
  return found;
}

/** The first string after all that begin so. */
function after(term: string): string {
  return `${term}\u{10ffff}`;
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].toSorted((x, y) => x - y);
}
