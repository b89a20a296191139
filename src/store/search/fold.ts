const LIGATURES: ReadonlyMap<string, string> = new Map([
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ["ı", "i"],
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
]);
const LIGATURE = new RegExp(`[${[...LIGATURES.keys()].join("")}]`, "g");
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\u00b4`]/g;
const LONGEST_TERM = 64;

/**
 * A word as the index knows it: without case, accents, vowel points or typography, in any script. A word longer than 64
 * units is known by its beginning. Indexing and searching fold alike, so both databases find the same.
 */
export function foldTerm(word: string): string {
  const plain = word
    .toWellFormed()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u0640\0]/gu, "")
    .toLowerCase()
    .replace(LIGATURE, (letter) => LIGATURES.get(letter) ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .trim();
  return plain.length <= LONGEST_TERM ? plain : plain.slice(0, LONGEST_TERM).toWellFormed();
}
