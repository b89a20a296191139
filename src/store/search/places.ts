import { writeNumbers } from "./varint.ts";

/** Where a term stands in a text: which word (from 0), and whether as that word's form, its lemma or both. */
export interface Place {
  readonly word: number;
  readonly isForm: boolean;
  readonly isLemma: boolean;
}

/** Words of one text, in order, and how many words the text has. */
export interface Occurrence {
  readonly length: number;
  readonly words: readonly number[];
}

const FORM = 1;
const LEMMA = 2;
const FLAGS = 4;

/** How long the text is, then the places in its order, as steps from one to the next. */
export function writePlaces(length: number, places: readonly Place[]): Uint8Array {
  let last = 0;
  const steps = places.map(({ word, isForm, isLemma }) => {
    const step = word - last;
    last = word;
    return step * FLAGS + (isForm ? FORM : 0) + (isLemma ? LEMMA : 0);
  });
  return writeNumbers([length, ...steps]);
}

/** The words where the term stands as a form (`asForm`) or as a lemma (`asLemma`). */
export function readPlaces(bytes: Uint8Array, asForm: boolean, asLemma: boolean): Occurrence {
  const wanted = (asForm ? FORM : 0) + (asLemma ? LEMMA : 0);
  const words: number[] = [];
  let length = -1;
  let word = 0;
  let number = 0;
  let unit = 1;
  // `readNumbers` in place: a search reads tens of thousands of these.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    number += (byte & 0x7f) * unit;
    if (byte >= 0x80) {
      unit *= 0x80;
      continue;
    }
    if (length < 0) length = number;
    else {
      word += Math.floor(number / FLAGS);
      if ((number & wanted) !== 0) words.push(word);
    }
    number = 0;
    unit = 1;
  }
  return { length: Math.max(0, length), words };
}
