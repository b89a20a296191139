import { readNumbers, writeNumbers } from "./varint.ts";

/** Where a term stands in a text: which word (from 0), and whether as that word's form, its lemma or both. */
export interface Place {
  readonly word: number;
  readonly isForm: boolean;
  readonly isLemma: boolean;
}

const FORM = 1;
const LEMMA = 2;
const FLAGS = 4;

/** Places in the order of the text, as steps from one to the next. */
export function writePlaces(places: readonly Place[]): Uint8Array {
  let last = 0;
  return writeNumbers(
    places.map(({ word, isForm, isLemma }) => {
      const step = word - last;
      last = word;
      return step * FLAGS + (isForm ? FORM : 0) + (isLemma ? LEMMA : 0);
    }),
  );
}

/** The words, in order, where the term stands as a form (`asForm`) or as a lemma (`asLemma`). */
export function readPlaces(bytes: Uint8Array, asForm: boolean, asLemma: boolean): number[] {
  const wanted = (asForm ? FORM : 0) + (asLemma ? LEMMA : 0);
  const words: number[] = [];
  let word = 0;
  for (const number of readNumbers(bytes)) {
    word += Math.floor(number / FLAGS);
    if (number & wanted) words.push(word);
  }
  return words;
}
