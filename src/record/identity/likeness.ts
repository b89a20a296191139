import { compareText } from "../hash.ts";
import { areOneGivenName } from "./given-names.ts";
import { alike, areTwoGenders, confused, muted, near, skeletonOf } from "./spelling.ts";

/** The same names in another order, three at least: with two, a given name may be another's surname. */
export const ORDER = "name-order";
export const NAMES = 3;

/** "Déli Gaspard" for Gaspard Déli, whom all know. */
export const areTurned = ([first = "", last = "", ...more]: readonly string[], known: readonly string[]): boolean =>
  more.length === 0 && known.length === 2 && first === known[1] && last === known[0] && first !== last;

/** "Da-wei" of "Wu Da-wei" as it is in "Wu Dawei": a given name of two syllables in one word. */
export const joinedGiven = (words: readonly string[]): readonly string[] =>
  words.length === SYLLABLES ? [words.slice(1).join("")] : [];
const SYLLABLES = 3;

/** How the words of a name can be a form of a longer or equal name of the same last word; null: they cannot. */
export function likeness(own: readonly string[], words: readonly string[]): string | null {
  if (isJoined(own, words) || isJoined(words, own)) return "transliteration";
  if (areParted(own, words)) return "transliteration";
  if (own.length > words.length) return null;
  const skeletons = own.map(skeletonOf);
  const others = words.map(skeletonOf);
  if (own.length === words.length) {
    if (own.length < 2) return null;
    // A sister's name is no way to write her brother's.
    if (own.slice(0, -1).some((word, i) => areTwoGenders(word, words[i] ?? ""))) return null;
    if (own.every((word, i) => alike(word, words[i] ?? ""))) return "transliteration";
    const differing = own.filter((word, i) => word !== words[i]);
    if (differing.length === 1 && own.some((word, i) => word !== words[i] && near(word, words[i] ?? "")))
      return "transliteration";
    if (own.length >= NAMES && skeletons.toSorted(compareText).join(" ") === others.toSorted(compareText).join(" ")) return ORDER;
    const [given = ""] = own;
    return given.length === 1 && words[0]?.startsWith(given) && own.slice(1).every((w, i) => alike(w, words[i + 1] ?? ""))
      ? "initial"
      : null;
  }
  if (skeletons.at(-1) !== others.at(-1)) return null;
  if (own.length === 1) return words.length > 1 && own[0] === words.at(-1) ? "only-bearer" : null;
  return own.every((word) => words.some((other) => alike(word, other))) ? "longer-name" : null;
}

const isJoined = (parted: readonly string[], [family, given, ...more]: readonly string[]): boolean =>
  more.length === 0 && parted[0] === family && joinedGiven(parted)[0] === given;

/** "Tong Ratna Mach" and "Tongratna Mach": the same letters in one word more, and names enough to be told by them. */
function areParted(own: readonly string[], words: readonly string[]): boolean {
  if (Math.abs(own.length - words.length) !== 1 || Math.min(own.length, words.length) < 2) return false;
  const [mine, theirs] = [own.join(""), words.join("")];
  // « Amir-Abdollahian », "Amirabdollahian": within a longer word transliterations differ
  const areOne = mine === theirs || (mine.length >= LONG && alike(mine, theirs));
  return areOne && [...own, ...words].every((word) => word.length >= SHORTEST_PARTED);
}

const SHORTEST_PARTED = 3;
/** So many letters are a name whichever way its vowels are written. */
const LONG = 12;

/** "Benjamin William Mkapa" beside Benjamin Mkapa, whom all know: one name more, between the first and the last of them. */
export function withMiddleName(own: readonly string[], known: readonly string[]): string | null {
  if (known.length < 2 || own.length !== known.length + 1 || own[0] !== known[0] || own.at(-1) !== known.at(-1)) return null;
  let at = 0;
  for (const word of own) if (word === known[at]) at++;
  return at === known.length ? "longer-name" : null;
}

/** Where all other names and letters are the same: Martin Kojal and Martin Kojar, but not Marten Kojar, nor Peter Marial and Peter Malual. */
export function areConfused(own: readonly string[], words: readonly string[]): boolean {
  if (own.length !== words.length || own.length < 2) return false;
  const at = own.flatMap((word, i) => (word === words[i] ? [] : [i]));
  const [only] = at;
  if (only === undefined || at.length > 1) return false;
  const [mine = "", theirs = ""] = [own[only], words[only]];
  if (skeletonOf(mine) === skeletonOf(theirs) || areTwoGenders(mine, theirs)) return false;
  if (mine[0] !== theirs[0]) return (mine.endsWith(theirs) || theirs.endsWith(mine)) && confused(mine) === confused(theirs);
  // "Nai Hong Sar" and "Nai Hong Sa": names enough beside a short one
  const shortest = own.length >= NAMES ? SHORTEST_MUTED : SHORTEST_CONFUSED;
  const length = Math.min(mine.length, theirs.length);
  if (length >= shortest && muted(mine) === muted(theirs)) return true;
  return length >= SHORTEST_CONFUSED && confused(mine) === confused(theirs);
}

/**
 * "Joe Kaber" and "Joseph Kaber": the same surname, and a given name that is short for the other or the same in another
 * language; the longer name may have one given name more ("Nanette" of "Marie-Antoinette").
 */
export function haveOneGivenName(own: readonly string[], words: readonly string[]): boolean {
  const more = words.length - own.length;
  if (own.length < 2 || more < 0 || more > 1 || own.at(-1) !== words.at(-1)) return false;
  const [given, others] = [own.slice(0, -1), words.slice(more, -1)];
  const isOne = (word: string, i: number) => areOneGivenName(word, others[i] ?? "");
  return given.some(isOne) && given.every((word, i) => alike(word, others[i] ?? "") || isOne(word, i));
}

const SHORTEST_CONFUSED = 4;
const SHORTEST_MUTED = 2;

/** "Rebecca Nyandeng" and "Rebecca Nyandeng Mabior": one more family name behind the whole of a name. */
export function longerByAFamilyName(own: readonly string[], words: readonly string[]): boolean {
  const isWhole = own.length >= 2 && words.length === own.length + 1 && own.at(-1) === words.at(-2);
  return isWhole && own.every((word, i) => alike(word, words[i] ?? ""));
}
