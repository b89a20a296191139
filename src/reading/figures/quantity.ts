import { isInnerHyphen, type Word } from "../times/words.ts";
import type { CollectiveWord, Lexicon, Phrase } from "./lexicon.ts";
import { numberAt } from "./number.ts";

/** How much is said: bounds are null where none is. */
export interface Amount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

/** A number with all that is said around it, by words of the sentence; ends are exclusive. */
export interface Quantity extends Amount {
  /** With the modifiers before it. */
  readonly from: number;
  /** The number itself. */
  readonly core: number;
  readonly to: number;
  /** A collective or multiplier ends it: the noun follows after « de ». */
  readonly collective: boolean;
  /** Plain digits that may be a year. */
  readonly yearly: boolean;
  /** The words hold more than the number `one`. */
  readonly single: boolean;
  /** Its multiplier. */
  readonly scale: number;
  /** The quantity that this is a fraction of: « la moitié des 23 millions ». */
  readonly whole: Quantity | null;
}

interface Core extends Amount {
  readonly to: number;
  readonly collective: boolean;
  readonly yearly: boolean;
  readonly single: boolean;
  readonly scale: number;
}

/** All quantities of a sentence, in order, none overlapping another but a fraction and its whole. */
export function quantitiesOf(lexicon: Lexicon, words: readonly Word[], text: string): Quantity[] {
  const found: Quantity[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || (word.kind !== "digits" && !lexicon.numerals.has(word.lower))) continue;
    const quantity = fractionAt(lexicon, words, text, at, free) ?? quantityAt(lexicon, words, text, at, free);
    if (!quantity) continue;
    found.push(quantity);
    if (quantity.whole) found.push(quantity.whole);
    const end = Math.max(quantity.to, quantity.whole?.to ?? 0);
    // « un » may open « un total de 300 »
    if (!quantity.single) free = end;
    at = end - 1;
  }
  return found;
}

const MOST_BEFORE_WHOLE = 6;

/** « la moitié des 23 millions d'habitants », "half of the 23 million inhabitants". */
function fractionAt(lexicon: Lexicon, words: readonly Word[], text: string, at: number, free: number): Quantity | null {
  for (const { phrase, entry } of lexicon.fractions) {
    const to = afterPhrase(words, at, phrase);
    if (to < 0) continue;
    for (let next = to; next < to + MOST_BEFORE_WHOLE; next++) {
      const word = words[next];
      if (!word || (word.kind === "mark" && word.form !== "'")) break;
      // "two thirds of the displaced live in 26 camps"
      if (lexicon.is("places", word.lower) && !lexicon.is("links", word.lower)) break;
      const whole = quantityAt(lexicon, words, text, next, to);
      const scale = lexicon.data.scales[word?.lower ?? ""];
      const one = whole ? whole.value === whole.scale && lexicon.is("articles", word?.lower ?? "") : scale !== undefined;
      if (next > to && one) {
        // "a quarter of a million" is one number
        const end = whole?.to ?? next + 1;
        const value = Math.round((whole?.value ?? scale ?? 0) * entry);
        const said = modified(lexicon, words, { ...EXACT, value, approximate: true }, at, free);
        return { ...said, core: at, to: end, collective: true, yearly: false, single: false, scale: 1, whole: null };
      }
      if (!whole) continue;
      const { value } = whole;
      if (value === null || value < 1 || next === to) return null;
      const around = modified(lexicon, words, { ...EXACT, value: Math.round(value * entry), approximate: true }, at, free);
      return { ...whole, ...around, core: at, to, whole, collective: true, yearly: false };
    }
  }
  return null;
}

const EXACT: Amount = { value: null, low: null, high: null, approximate: false };

function quantityAt(lexicon: Lexicon, words: readonly Word[], text: string, at: number, free: number): Quantity | null {
  const first = coreAt(lexicon, words, text, at);
  if (!first) return null;
  const range = rangeAt(lexicon, words, text, at, first, free);
  const core = range?.core ?? first;
  const { from, ...amount } = modified(lexicon, words, core, range?.from ?? at, free);
  const after = lexicon.after.find(({ phrase }) => afterPhrase(words, core.to, phrase) >= 0);
  // "nearing the 40,000 mark"
  const said = after && !(after.entry.means === "over" && amount.high !== null) ? meant(amount, after.entry.means) : amount;
  return {
    ...said,
    from,
    core: at,
    to: after ? afterPhrase(words, core.to, after.phrase) : core.to,
    collective: core.collective,
    yearly: core.yearly && from === at,
    single: core.single,
    scale: core.scale,
    whole: null,
  };
}

/** A modifier after the noun: « 300 civils au moins ». */
export function modifiedAfter(lexicon: Lexicon, words: readonly Word[], amount: Amount, at: number): Amount {
  const after = lexicon.after.find(({ phrase }) => afterPhrase(words, at, phrase) >= 0);
  return after ? meant(amount, after.entry.means) : amount;
}

const RISE_REACH = 5;

/** « entre 10 000 et 15 000 », « 10 à 15 »; after « passé de », the number that it has come to. */
function rangeAt(
  lexicon: Lexicon,
  words: readonly Word[],
  text: string,
  at: number,
  first: Core,
  free: number,
): { core: Core; from: number } | null {
  for (const { open, middle } of lexicon.ranges) {
    const from = open === null ? at : beforePhrase(words, at, open, free);
    if (from < 0 || words[first.to]?.lower !== middle) continue;
    const last = coreAt(lexicon, words, text, first.to + 1) ?? (middle === "-" ? digitsAt(words, first.to + 1) : null);
    if (!last || first.value === null || last.value === null) continue;
    const rises = words.slice(Math.max(0, from - RISE_REACH), from).some((word) => lexicon.is("rises", word.lower));
    if (open !== null && rises) return { core: last, from: at };
    const low =
      last.scale > 1 && first.scale === 1 && first.value < last.value / last.scale ? first.value * last.scale : first.value;
    if (low >= last.value || (open === null && (low < 2 || last.value > low * 10))) continue;
    const yearly = open === null && middle === "-" && first.yearly && last.yearly;
    return { core: { ...last, value: null, low, high: last.value, yearly }, from };
  }
  return null;
}

/** The second number of "10-15", which by itself would belong to a compound. */
function digitsAt(words: readonly Word[], at: number): Core | null {
  const word = words[at];
  if (word?.kind !== "digits") return null;
  return {
    ...EXACT,
    value: Number(word.form),
    to: at + 1,
    collective: false,
    yearly: word.form.length === 4,
    single: false,
    scale: 1,
  };
}

function coreAt(lexicon: Lexicon, words: readonly Word[], text: string, at: number): Core | null {
  const word = words[at];
  if (!word) return null;
  if (lexicon.is("several", word.lower)) return vague(lexicon, words, text, at + 1);
  const bare = collectiveAt(lexicon, words, at);
  if (bare) return chained(lexicon, words, bare, null);
  if (lexicon.is("articles", word.lower)) {
    const collective = collectiveAt(lexicon, words, at + 1);
    if (collective) return chained(lexicon, words, collective, 1);
    const written = words[at + 1]?.kind === "letters" ? numberAt(lexicon, words, text, at + 1) : null;
    if (written && written.scale >= 1000) {
      return {
        ...EXACT,
        value: written.value,
        to: written.to,
        collective: true,
        yearly: false,
        single: false,
        scale: written.scale,
      };
    }
  }
  const number = numberAt(lexicon, words, text, at);
  if (!number) return null;
  const collective = collectiveAt(lexicon, words, isInnerHyphen(words, number.to) ? number.to + 1 : number.to);
  if (collective) return chained(lexicon, words, collective, number.value);
  const { value, to, scale } = number;
  const yearly = number.digits && scale === 1 && value >= 1800 && value <= 2100 && to === at + 1;
  return { ...EXACT, value, to, collective: scale >= 1_000_000, yearly, single: value === 1, scale };
}

/** « plusieurs centaines », "several hundred thousand", "a few dozen". */
function vague(lexicon: Lexicon, words: readonly Word[], text: string, at: number): Core | null {
  const collective = collectiveAt(lexicon, words, at);
  const number = numberAt(lexicon, words, text, at);
  if (number && !number.digits && number.value >= 100 && (!collective || number.to > collective.to)) {
    const { value, to } = number;
    const high = value >= 1_000_000 ? null : value * 10 - 1;
    return {
      value: null,
      low: value * 2,
      high,
      approximate: true,
      to,
      collective: true,
      yearly: false,
      single: false,
      scale: value,
    };
  }
  return collective ? chained(lexicon, words, { ...collective, word: { ...collective.word, many: true } }, null) : null;
}

interface CollectiveFound {
  readonly word: CollectiveWord;
  readonly to: number;
}

function collectiveAt(lexicon: Lexicon, words: readonly Word[], at: number): CollectiveFound | null {
  const word = words[at];
  if (!word) return null;
  for (const found of lexicon.collectives.get(word.lower) ?? []) {
    const to = afterPhrase(words, at, found.phrase);
    if (to >= 0) return { word: found, to };
  }
  return null;
}

/** The collective with those that it counts: « des dizaines de milliers ». `count` null: many of them. */
function chained(lexicon: Lexicon, words: readonly Word[], first: CollectiveFound, count: number | null): Core | null {
  let { to } = first;
  const { entry, many } = first.word;
  if (count === null && !many && first.word.phrase.length === 1) return null;
  let factor = 1;
  for (;;) {
    const link = words[to]?.lower ?? "";
    if (!lexicon.is("links", link)) break;
    const next = collectiveAt(lexicon, words, words[to + 1]?.form === "'" ? to + 2 : to + 1);
    if (!next) break;
    factor *= next.word.entry.value;
    to = next.to;
  }
  const rest = { to, collective: true, yearly: false, single: false, scale: entry.value * factor };
  if (count !== null || !many) {
    return { ...EXACT, value: (count ?? 1) * entry.value * factor, approximate: entry.loose, ...rest };
  }
  // « des dizaines » are fewer than a hundred; of what is larger nobody knows how much
  const high = factor === 1 ? entry.high : null;
  return { value: null, low: entry.low === null ? null : entry.low * factor, high, approximate: true, ...rest };
}

const MOST_MODIFIERS = 3;

/** The amount with the words before it taken in, and where they begin. */
function modified(
  lexicon: Lexicon,
  words: readonly Word[],
  { value, low, high, approximate }: Amount,
  at: number,
  free: number,
): Amount & { readonly from: number } {
  let amount: Amount = { value, low, high, approximate };
  let from = at;
  for (let steps = 0; steps < MOST_MODIFIERS; steps++) {
    const end: number = from;
    const found = lexicon.before.find(({ phrase, entry }) => {
      const start = beforePhrase(words, end, phrase, free);
      return start >= 0 && !entry.notBehind?.includes(words[start - 1]?.lower ?? "");
    });
    if (!found) break;
    amount = meant(amount, found.entry.means);
    from = beforePhrase(words, end, found.phrase, free);
  }
  return { ...amount, from };
}

function meant(amount: Amount, means: "about" | "near" | "over" | "least" | "most" | "exact"): Amount {
  const { value } = amount;
  if (means === "exact") return amount;
  if (value === null) return { ...amount, approximate: true };
  if (means === "about") return { ...amount, approximate: true };
  if (means === "near") return { value, low: null, high: value, approximate: true };
  if (means === "most") return { value, low: null, high: value, approximate: true };
  return { value, low: value, high: null, approximate: means === "over" || amount.approximate };
}

/** The index after the phrase that begins at `at`, or -1. A vowel that is elided counts as there: « d' » for « de ». */
export function afterPhrase(words: readonly Word[], at: number, phrase: Phrase): number {
  let index = at;
  for (const expected of phrase) {
    const word = words[index];
    if (word?.lower === expected) index++;
    else if (word !== undefined && word.lower === expected.slice(0, -1) && words[index + 1]?.form === "'") index += 2;
    else return -1;
  }
  return index;
}

/** The index where a phrase begins that ends right before `at`, not before `free`; or -1. */
export function beforePhrase(words: readonly Word[], at: number, phrase: Phrase, free: number): number {
  for (const length of [phrase.length, phrase.length + 1]) {
    const start = at - length;
    if (start >= free && afterPhrase(words, start, phrase) === at) return start;
  }
  return -1;
}
