import { isInnerHyphen, type Word } from "../times/words.ts";
import type { Lexicon } from "./lexicon.ts";

/** A number in digits or words, without what is said around it. `to` is exclusive. */
export interface NumberFound {
  readonly to: number;
  readonly value: number;
  /** Its multiplier, lent to the first number of a range: « 2 à 3 millions ». */
  readonly scale: number;
  readonly digits: boolean;
}

const BLANKS = " \u00a0\u202f\u2009";
const MOST_BEFORE_GROUP = 3;

/** The number that begins at word `from`, or null. Digits that belong to a name, a date or a measure are none. */
export function numberAt(lexicon: Lexicon, words: readonly Word[], text: string, from: number): NumberFound | null {
  const word = words[from];
  if (!word) return null;
  const found = word.kind === "digits" ? inDigits(lexicon, words, text, from) : inWords(lexicon, words, from);
  return found && withHalf(lexicon, words, found);
}

/** « deux millions et demi », "two and a half million". */
function withHalf(lexicon: Lexicon, words: readonly Word[], found: NumberFound): NumberFound {
  const half = lexicon.halves.find((phrase) => phrase.every((word, i) => words[found.to + i]?.lower === word));
  if (!half) return found;
  const to = found.to + half.length;
  if (found.scale > 1) return { ...found, to, value: found.value + found.scale / 2 };
  const scale = lexicon.data.scales[words[to]?.lower ?? ""];
  return scale === undefined ? found : { ...found, to: to + 1, scale, value: (found.value + 0.5) * scale };
}

function inDigits(lexicon: Lexicon, words: readonly Word[], text: string, from: number): NumberFound | null {
  const { thousands, decimal, signs, scales } = lexicon.data;
  const first = words[from];
  if (!first || isWrittenOnTo(words, from)) return null;
  let at = from + 1;
  let written = first.form;
  if (written.length <= MOST_BEFORE_GROUP) {
    for (;;) {
      const next = words[at];
      const blank =
        next?.kind === "digits" && next.start - (words[at - 1]?.end ?? 0) === 1 && BLANKS.includes(text.charAt(next.start - 1));
      // « 65'000 », as in Switzerland
      const isMarked = next?.tight === true && (next.form === thousands || next.form === "'");
      const group = blank ? at : isMarked && words[at + 1]?.tight ? at + 1 : -1;
      const digits = words[group];
      if (digits?.kind !== "digits" || digits.form.length !== 3) break;
      written += digits.form;
      at = group + 1;
    }
  }
  let value = Number(written);
  const mark = words[at];
  const fraction = words[at + 1];
  if (
    mark?.tight &&
    fraction?.tight &&
    fraction.kind === "digits" &&
    (mark.form === decimal || mark.form === "." || mark.form === ",")
  ) {
    if (mark.form !== decimal && fraction.form.length === 3) return null;
    value = Number(`${written}.${fraction.form}`);
    at += 2;
  }
  const tail = words[at];
  if (tail?.tight && tail.kind === "letters") {
    const sign = signs[tail.lower];
    return sign === undefined ? null : { to: at + 1, value: rounded(value * sign), scale: sign, digits: true };
  }
  if (tail?.tight && [":", "/", "°", "%"].includes(tail.form)) return null;
  let scale = 1;
  for (;;) {
    const next = isInnerHyphen(words, at) || (words[at]?.form === "-" && words[at]?.tight) ? at + 1 : at;
    const factor = scales[words[next]?.lower ?? ""];
    if (factor === undefined) break;
    scale *= factor;
    at = next + 1;
  }
  const compound = words[at]?.form === "-" && words[at]?.tight && words[at + 1]?.tight && words[at + 1]?.kind === "letters";
  if (compound && scale === 1 && !lexicon.is("strong", words[at + 1]?.lower ?? "")) return null;
  return { to: at, value: rounded(value * scale), scale, digits: true };
}

/** « M23 », « mi-2015 », "24/7", « n°12 », a number after a decimal sign. */
function isWrittenOnTo(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word?.tight || !before) return false;
  if (before.kind === "letters" || ["/", ":", "°"].includes(before.form)) return true;
  const earlier = words[at - 2];
  if (before.form === "-") return before.tight && earlier?.kind === "letters";
  return [".", ","].includes(before.form) && before.tight && earlier?.kind === "digits";
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function inWords(lexicon: Lexicon, words: readonly Word[], from: number): NumberFound | null {
  const { numbers, scales, joiners } = lexicon.data;
  const valueAt = (index: number): number | undefined => {
    const lower = words[index]?.lower ?? "";
    return Object.hasOwn(numbers, lower) ? numbers[lower] : Object.hasOwn(scales, lower) ? scales[lower] : undefined;
  };
  const first = valueAt(from);
  if (first === undefined || first >= 1_000_000) return null;
  if (words[from - 1]?.form === "-" && words[from - 1]?.tight) return null;
  let total = 0;
  let current = 0;
  let scale = 1;
  let at = from;
  let to = from;
  for (;;) {
    const value = valueAt(at);
    const next = value === undefined ? null : added(current, total, value);
    if (value === undefined || next === null) break;
    [current, total] = next;
    if (value >= 100) scale = value;
    to = at + 1;
    at = isInnerHyphen(words, to) ? to + 1 : to;
    const joined = joiners.includes(words[at]?.lower ?? "") && joins(current, total, valueAt(at + 1) ?? valueAt(at + 2));
    if (joined) at = isInnerHyphen(words, at + 1) ? at + 2 : at + 1;
  }
  return { to, value: total + current, scale, digits: false };
}

/** The sum so far with the next word taken in: below a thousand, and above; null where it begins another number. */
function added(current: number, total: number, value: number): [number, number] | null {
  if (value >= 1000) {
    if (total !== 0 && (current === 0 || value >= lowest(total))) return null;
    return [0, total + Math.max(1, current) * value];
  }
  if (value === 100) return current > 0 && current < 100 ? [current * 100, total] : current === 0 ? [100, total] : null;
  if (value === 20 && current % 100 === 4) return [current - 4 + 80, total];
  const tail = current % 100;
  if (tail === 0) return [current + value, total];
  const tens = tail >= 20 && tail % 10 === 0;
  if (tens && (value < 10 || ((tail === 60 || tail === 80) && value < 20))) return [current + value, total];
  if (tail >= 20 && tail % 10 === 0 && value < 10) return [current + value, total];
  return tail === 70 || tail === 90 || tail === 10 ? (value >= 7 && value <= 9 ? [current + value, total] : null) : null;
}

const lowest = (total: number): number => (total % 1_000_000 === 0 ? 1_000_000 : 1000);

/** « vingt et un », "two hundred and ten", but not « deux et trois ». */
function joins(current: number, total: number, next: number | undefined): boolean {
  if (next === undefined) return false;
  if (current % 10 === 0 && current % 100 >= 20) return next === 1 || next === 11;
  return (current >= 100 && current % 100 === 0 && next < 100) || (current === 0 && total > 0 && next < 100);
}
