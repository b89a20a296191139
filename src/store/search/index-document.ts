import type { IndexToken } from "../face.ts";
import { inPieces } from "../paging.ts";
import { seal, unseal } from "../sealed.ts";
import type { Session } from "../tables.ts";
import { foldTerm } from "./fold.ts";
import { type Place, writePlaces } from "./places.ts";
import { readNumbers, writeNumbers } from "./varint.ts";

/** A text's words as the index keeps them. */
export interface IndexRows {
  readonly length: number;
  /** By term, in the order of the terms. */
  readonly postings: readonly { readonly term: string; readonly places: Uint8Array }[];
  /** All terms, packed: what is to be taken out when the text is indexed anew. */
  readonly terms: Uint8Array;
  /** For each word the way from the end of the last one to its start, and its length. */
  readonly offsets: Uint8Array;
}

/** Throws RangeError where the words are not in the order of the text. */
export function indexRows(tokens: readonly IndexToken[]): IndexRows {
  const places = new Map<string, Place[]>();
  const add = (term: string, word: number, isForm: boolean, isLemma: boolean) => {
    if (term === "") return;
    const list = places.get(term);
    if (list) list.push({ word, isForm, isLemma });
    else places.set(term, [{ word, isForm, isLemma }]);
  };
  const offsets: number[] = [];
  let last = 0;
  tokens.forEach(({ form, lemma, start, end }, word) => {
    if (start < last || end < start) throw new RangeError(`word ${word} stands at ${start}..${end}, after ${last}`);
    offsets.push(start - last, end - start);
    last = end;
    const [asForm, asLemma] = [foldTerm(form), foldTerm(lemma)];
    add(asForm, word, true, asForm === asLemma);
    if (asLemma !== asForm) add(asLemma, word, false, true);
  });
  const terms = [...places.keys()].toSorted();
  return {
    length: tokens.length,
    postings: terms.map((term) => ({ term, places: writePlaces(tokens.length, places.get(term) ?? []) })),
    terms: seal(terms.join("\n")),
    offsets: writeNumbers(offsets),
  };
}

const PIECE = 100;

/** Puts a text's words into the index, in place of those that were there. */
export async function indexDocument(
  db: Session,
  document: number,
  analyser: string,
  tokens: readonly IndexToken[],
): Promise<void> {
  const { length, postings, terms, offsets } = indexRows(tokens);
  const before = await db.selectFrom("indexed").select("terms").where("document", "=", document).executeTakeFirst();
  if (before) {
    for (const piece of inPieces(readTerms(before.terms), PIECE)) {
      await db.deleteFrom("postings").where("document", "=", document).where("term", "in", piece).execute();
    }
    await db.deleteFrom("indexed").where("document", "=", document).execute();
  }
  for (const piece of inPieces(postings, PIECE)) {
    await db
      .insertInto("postings")
      .values(piece.map(({ term, places }) => ({ term, document, places })))
      .execute();
  }
  await db.insertInto("indexed").values({ document, analyser, length, terms, offsets }).execute();
}

/** Start and end of each word of a text. */
export function readOffsets(bytes: Uint8Array): readonly { readonly start: number; readonly end: number }[] {
  const numbers = readNumbers(bytes);
  const offsets: { start: number; end: number }[] = [];
  let last = 0;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const start = last + (numbers[at] ?? 0);
    last = start + (numbers[at + 1] ?? 0);
    offsets.push({ start, end: last });
  }
  return offsets;
}

/** The terms a text is indexed under. Throws RangeError where they cannot be read. */
export function readTerms(bytes: Uint8Array): readonly string[] {
  const text = unseal(bytes);
  return text === "" ? [] : text.split("\n");
}
