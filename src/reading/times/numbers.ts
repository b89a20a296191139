import { type Grammar, type NumberKind, symbolOf } from "./grammar.ts";
import { isInnerHyphen, type Word } from "./words.ts";

/** A number found in the words from some index up to `end` (exclusive). */
export interface NumberFound {
  readonly kind: NumberKind;
  readonly end: number;
  readonly value: number;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** Years that reports speak of without saying that they are years. */
const FIRST_MODERN_YEAR = 1800;
const LAST_MODERN_YEAR = 2100;
const ROMAN = /^[xvi]{1,6}$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a Roman number of this and past centuries, or null. */
function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  let total = 0;
  let highest = 0;
  for (const letter of [...text].reverse()) {
    const value = ROMAN_VALUES[letter] ?? 0;
    if (value < highest) total -= value;
    else total += value;
    highest = Math.max(highest, value);
  }
  return total;
}

/** Adds the next number word to what stands so far, or null where the two do not make one number. */
function compose(sum: number, next: number): number | null {
  if (next >= 100 && sum > 0 && sum < next) return sum * next;
  const tail = sum % 100;
  if (sum >= 100 && tail === 0 && next < sum) return sum + next;
  if (tail >= 20 && tail % 10 === 0 && next < 20 && next > 0) return sum + next;
  return null;
}

function inWords(grammar: Grammar, words: readonly Word[], from: number): NumberFound | null {
  const first = grammar.numbers.get(words[from]?.lower ?? "");
  if (first === undefined) return null;
  let value = first;
  let end = from + 1;
  for (;;) {
    let at = isInnerHyphen(words, end) ? end + 1 : end;
    const joiner = words[at];
    if (joiner && grammar.numberJoiners.has(joiner.lower)) at = isInnerHyphen(words, at + 1) ? at + 2 : at + 1;
    const next = grammar.numbers.get(words[at]?.lower ?? "");
    const sum = next === undefined ? null : compose(value, next);
    if (sum === null) return { kind: "count", end, value };
    value = sum;
    end = at + 1;
  }
}

/** True where digits before or after belong to the same number: "2 015", "1,500", "3.5". */
function isPartOfNumber(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index];
  if (!word) return false;
  const mark = words[index + 1];
  const next = words[index + 2];
  const before = words[index - 1];
  const first = words[index - 2];
  const joinsNext = (mark?.form === "." || mark?.form === ",") && mark.tight && next?.kind === "digits" && next.tight;
  const joinsFirst = (before?.form === "." || before?.form === ",") && before.tight && word.tight && first?.kind === "digits";
  if (joinsNext || joinsFirst) {
    // "21.06.2023" is a date.
    const run = text.slice(Math.max(0, word.start - 6), word.end + 9);
    return !/(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/.test(run);
  }
  const grouped = (a: Word | undefined, b: Word | undefined): boolean =>
    a?.kind === "digits" && b?.kind === "digits" && b.form.length === 3 && a.form.length <= 3 && b.start - a.end === 1;
  return grouped(word, mark) || grouped(before, word);
}

/** All numbers that start at this word, in each kind that it may be. */
export function numbersAt(grammar: Grammar, words: readonly Word[], index: number, text: string): NumberFound[] {
  const word = words[index];
  if (!word) return [];
  if (word.kind === "letters") {
    const written = inWords(grammar, words, index);
    if (written) return [written];
    return romanCentury(grammar, words, index);
  }
  if (word.kind !== "digits" || word.form.length > 4) return [];
  const value = Number(word.form);
  const found: NumberFound[] = [];
  const add = (kind: NumberKind, end = index + 1): void => void found.push({ kind, end, value });
  if (value <= 24 && word.form.length <= 2) add("hour");
  if (value < 60 && word.form.length === 2) add("minute");
  if (word.form.length === 4 && value < 2400 && value % 100 < 60) add("fourDigits");
  if (isPartOfNumber(words, index, text)) return found;
  const suffix = words[index + 1];
  if (suffix?.kind === "letters" && suffix.tight && grammar.ordinalSuffixes.has(suffix.lower)) {
    if (value >= 1 && value <= 31) {
      add("dayNumber", index + 2);
      add("dayOrdinal", index + 2);
    }
    add("ordinal", index + 2);
    if (value <= 30) add("century", index + 2);
    return found;
  }
  add("count");
  if (word.form.length === 2) add("twoDigits");
  if (value >= 1 && value <= 31 && word.form.length <= 2) add("dayNumber");
  if (value >= 1 && value <= 12 && word.form.length <= 2) {
    add("monthNumber");
    if (word.form.length === 2) add("twoDigitMonth");
  }
  if (word.form.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR) add("year");
  if (word.form.length === 4 && value >= FIRST_MODERN_YEAR && value <= LAST_MODERN_YEAR) add("modernYear");
  return found;
}

/** « XXe », « XX e »: a century in Roman numbers with its suffix. */
function romanCentury(grammar: Grammar, words: readonly Word[], index: number): NumberFound[] {
  const word = words[index];
  const first = word?.lower.charCodeAt(0) ?? 0;
  if (!word || (first !== 120 && first !== 118 && first !== 105) || symbolOf(grammar, "century") < 0) return [];
  for (const suffix of grammar.ordinalSuffixes) {
    if (!word.lower.endsWith(suffix)) continue;
    const value = romanValue(word.lower.slice(0, -suffix.length));
    if (value !== null && value > 0) return [{ kind: "century", end: index + 1, value }];
  }
  const next = words[index + 1];
  const value = next && grammar.ordinalSuffixes.has(next.lower) ? romanValue(word.lower) : null;
  return value === null ? [] : [{ kind: "century", end: index + 2, value }];
}
