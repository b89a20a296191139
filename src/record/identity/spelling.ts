import { piecesOf } from "../../knowledge/index.ts";
import spelling from "../data/spelling.json" with { type: "json" };

const SCRIPTS: Readonly<Record<string, string>> = spelling.scripts;
const PARTICLES: ReadonlySet<string> = new Set(spelling.particles);
const RULES = spelling.rules.map(({ from, to }) => ({ from: new RegExp(from, "gu"), to }));
const DROPPED = new RegExp(spelling.skeleton.drop, "gu");
const SHORT = spelling.short.map(({ from, to }) => ({ from: new RegExp(from, "gu"), to }));

const SERVANT = {
  alone: new RegExp(spelling.servant.alone, "u"),
  joined: new RegExp(spelling.servant.joined, "u"),
  as: spelling.servant.as,
};
const VOWELS: Readonly<Record<string, string>> = spelling.vowels;
const VOICELESS: Readonly<Record<string, string>> = spelling.voiceless;
const CONFUSED = spelling.confused.map(({ from, to }) => ({ from: new RegExp(from, "gu"), to }));
const MUTED = { from: new RegExp(spelling.muted.from, "gu"), to: spelling.muted.to };
const HONORIFIC = new RegExp(spelling.honorifics.leading, "u");
const HEARD = spelling.heard.map(({ from, to }) => ({ from: new RegExp(from, "gu"), to }));

const OPENING = { from: new RegExp(spelling.opening.from, "u"), to: spelling.opening.to };

const GLUED = new RegExp(spelling.glued.from, "u");

const APOSTROPHE = new RegExp(spelling.joined.apostrophe, "giu");
const ASSIMILATED = new RegExp(spelling.article.assimilated, "u");
const COMPOUNDS = spelling.compounds.map(({ alone, joined, as }) => ({
  alone: new RegExp(alone, "u"),
  joined: new RegExp(joined, "u"),
  as,
}));

/** « es-Saoud », "ud-Din": an article that takes the letter of the word behind it. */
const isArticle = (words: readonly string[], at: number): boolean =>
  PARTICLES.has(words[at] ?? "") || (at > 0 && ASSIMILATED.test(`${words[at] ?? ""} ${words[at + 1] ?? ""}`));

/** "Ezzeldin", "Ezzedine", « Izz al-Din »: a word that ends in what an article parts from it elsewhere is one word. */
function withCompounds(words: readonly string[]): string[] {
  const joined: string[] = [];
  words.forEach((word, at) => {
    const before = joined.at(-1);
    const parted = COMPOUNDS.find(({ alone }) => alone.test(word));
    const article = before !== undefined && isArticle(words, at - 1) && joined.length > 1;
    if (parted && before !== undefined && (article || word.length > LONGEST_BARE)) {
      if (article) joined.pop();
      joined.push((joined.pop() ?? "") + parted.as);
    } else {
      const compound = COMPOUNDS.find((one) => one.joined.test(word));
      joined.push(compound ? word.replace(compound.joined, compound.as) : word);
    }
  });
  return joined;
}

/** "din", "dine", "deen": without an article it may be anybody's name. */
const LONGEST_BARE = 4;

/** "Abdul Qader", "Abdelqader", « Abd al-Qader »: a servant of whom the next word names is one word with it. */
function withServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = "", next] = [words[at], words[at + 1]];
    if (next !== undefined && SERVANT.alone.test(word)) {
      joined.push(SERVANT.as + next);
      at++;
    } else joined.push(word.replace(SERVANT.joined, SERVANT.as));
  }
  return joined;
}

function spellWord(folded: string): string {
  let word = "";
  for (const letter of folded) word += SCRIPTS[letter] ?? letter;
  for (const { from, to } of RULES) word = word.replace(from, to);
  return word;
}

/** Names come back in every report: their forms are kept for the last tens of thousands. */
const MOST_KEPT = 32_768;
const kept = new Map<string, readonly string[]>();
const skeletons = new Map<string, string>();

/**
 * The words of a name in one spelling, whatever script or transliteration it came in; particles (« al- », "van") fall
 * away unless nothing else is there. Lavrentiev, Lavrentyev and Lavrentev have the same.
 */
export function spelledWords(name: string): readonly string[] {
  const known = kept.get(name);
  if (known) return known;
  const folded = withCompounds(piecesOf(name.replace(APOSTROPHE, "")).map((piece) => piece.folded));
  const told = folded.filter((_, at) => !isArticle(folded, at));
  const words = withServants(told.length > 0 ? told : folded)
    .map(spellWord)
    .filter((word) => word !== "");
  if (kept.size > MOST_KEPT) kept.clear();
  kept.set(name, words);
  return words;
}

/** The name in one spelling, words parted by spaces. */
export function spelled(name: string): string {
  return spelledWords(name).join(" ");
}

/**
 * What is left of a spelled word in any transliteration: its consonants (Mohammed, Muhamad); where those are few, the word
 * with its vowels as near as transliterations take them (Tomah, Tuma).
 */
export function skeletonOf(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  const skeleton = makeSkeleton(word);
  if (skeletons.size > MOST_KEPT) skeletons.clear();
  skeletons.set(word, skeleton);
  return skeleton;
}

/**
 * True where two spelled words can be one in two transliterations: the same consonants, and no vowel that no way of writing
 * takes for the other's (Hassan and Hussein, Jamal and Jamil are two).
 */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (skeletonOf(a) !== skeletonOf(b)) return false;
  const [mine, theirs] = [slotsOf(a), slotsOf(b)];
  if (mine.length !== theirs.length) return true;
  return mine.every((slot, i) => {
    const other = theirs[i] ?? "";
    return slot === "" || other === "" || [...slot].some((vowel) => other.includes(vowel));
  });
}

/** « Amin » and « Amina », « Claudio » and « Claudia »: the same name but for the ending that makes it a woman's. */
export function areTwoGenders(a: string, b: string): boolean {
  const stem = (word: string): string => word.slice(0, -1);
  const isHers = (hers: string, his: string): boolean => hers.endsWith("a") && (stem(hers) === his || `${stem(hers)}o` === his);
  return isHers(a, b) || isHers(b, a);
}

/** Shorter words may be two names though they differ by so little (Dino, Tino). */
const SHORTEST_NEAR = 6;

/**
 * True where two spelled words may be one heard in two ways: alike but that a consonant is voiced in one (Ramdane, Ramtane),
 * or nearly silent before the next (Mahkota, Makota), that it opens otherwise in one (Ahmed, Ehmed),
 * or that the article is one word with it in one (Elkhereiji, al-Khereiji). Too little by itself: the other words of the names must be the same.
 */
export function near(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (alike(withoutArticle(a), withoutArticle(b))) return true;
  if (Math.min(a.length, b.length) >= SHORTEST_OPENED && a[0] !== b[0] && alike(opened(a), opened(b))) return true;
  if (longest < SHORTEST_NEAR || Math.min(a.length, b.length) < SHORTEST_NEAR - 1) return false;
  if (a[0] !== b[0] && !ONE_LETTER.has([a[0], b[0]].sort().join(""))) return false;
  return alike(heard(a), heard(b)) || alike(a.replaceAll("j", "g"), b.replaceAll("j", "g"));
}

const SHORTEST_OPENED = 5;

/** A spelled word that opens in Turkish or Kurdish as it does in Arabic. */
export const opened = (word: string): string => word.replace(OPENING.from, OPENING.to);

/** A spelled word without the article that is written as one word with it: "Elkhereiji" is al-Khereiji. */
export const withoutArticle = (word: string): string => word.replace(GLUED, "");

/** First letters that stand for one in two ways of writing: Gharib and Qarib; Gaber and Jaber. */
const ONE_LETTER: ReadonlySet<string> = new Set(spelling.oneLetter.map((pair) => [...pair].sort().join("")));

/** A spelled word as somebody may hear it who never saw it written. */
export function heard(word: string): string {
  let left = word;
  for (const { from, to } of HEARD) left = left.replace(from, to);
  return [...left].map((letter) => VOICELESS[letter] ?? letter).join("");
}

/**
 * A spelled word as it is confused by ear or by habit: l for r, « ch » as it is said in German, a vowel before its first
 * consonants. Too little by itself: no report may bear both names, and all others of them must be the same.
 */
export function confused(word: string): string {
  let left = word;
  for (const { from, to } of CONFUSED) left = left.replace(from, to);
  return left;
}

/** A spelled word as a language writes it that has no r behind a vowel: "Narkphan" is "Nakphan" there. As little by itself. */
export const muted = (word: string): string => word.replace(MUTED.from, MUTED.to);

/** The words of a spelled name without the title of honour before it: "Haji Karimov", "Tan Sri Zainal Rahmat". */
export function withoutHonorific(words: readonly string[]): readonly string[] {
  const name = words.join(" ");
  const bare = name.replace(HONORIFIC, "");
  return bare === name ? words : bare.split(" ");
}

/** The vowels before each consonant but the first letter, as what they may stand for; those at the end are told in any way. */
function slotsOf(word: string): string[] {
  const slots = word.slice(1).split(/[^aeiou]/u);
  return slots.slice(0, -1).map((slot) => [...slot].map((letter) => VOWELS[letter] ?? "").join(""));
}

/** Of the first letter, which stays: Ibrahim and Ebrahim, Osama and Usama. */
const firstOf = (word: string): string => (word[0] ?? "").replace("e", "i").replace("o", "u");

function makeSkeleton(word: string): string {
  const left = firstOf(word) + word.slice(1).replace(DROPPED, "");
  if (left.length >= 3) return left;
  let short = word;
  for (const { from, to } of SHORT) short = short.replace(from, to);
  return short;
}
