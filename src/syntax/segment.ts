import { isBreak, isWhite } from "./fold.ts";
import { LABELS, LOOK_UP, type UnitLabeller, type UnitLabels } from "./token-network.ts";

/** A written token: its place, the places after which it is cut into words, whether it must be looked up. */
export interface Surface {
  readonly start: number;
  readonly end: number;
  readonly cuts: readonly number[];
  readonly lookUp: boolean;
  /** Above zero where a sentence ends after it; the farther from zero the surer (logits), infinite where spelling settles it. */
  readonly ends: number;
}

const WINDOW = 2048;
const BLANK: UnitLabels = {
  labels: new Uint8Array(WINDOW).fill(LABELS.outside),
  ends: new Float32Array(WINDOW).fill(Number.NEGATIVE_INFINITY),
};
// No written token is longer: a line of a million letters must not become one word.
const LONGEST_TOKEN = 1000;
const MOST_CUTS = 20;

/**
 * The written tokens of a text, in order; a sentence ends after the last. Time grows with the text, room does not: the text is
 * labelled window by window.
 */
export function* surfaces(text: string, label: UnitLabeller): Generator<Surface> {
  const punctuated = isPunctuated(text);
  let start = -1;
  let lastInk = -1;
  let cuts: number[] = [];
  let newlines = 0;
  let flagsOfInk = 0;
  let endsOfInk = 0;
  // The token before is held back: what stands behind it may yet end its sentence.
  let held: Surface | null = null;
  const close = (): Surface | null => {
    const before = held;
    const end = lastInk + 1;
    const own = cuts.filter((cut) => cut < end);
    const sure = punctuated && (isInLine(text, lastInk) || (endsOfInk <= 0 && isBetweenWords(text, lastInk)));
    const ends = sure ? Number.NEGATIVE_INFINITY : endsOfInk;
    held = { start, end, cuts: own.length > MOST_CUTS ? [] : own, lookUp: (flagsOfInk & LOOK_UP) !== 0, ends };
    start = -1;
    cuts = [];
    return before;
  };
  for (let from = 0; from < text.length; from += WINDOW) {
    const to = Math.min(text.length, from + WINDOW);
    // A file of blank lines costs no products.
    const { labels, ends } = isBlank(text, from, to) ? BLANK : label(text, from, to);
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      const flags = labels[i - from] as number;
      const what = flags & ~LOOK_UP;
      const white = isWhite(unit);
      const gap = isBreak(unit) || (white && isWhite(text.charCodeAt(i + 1)));
      if (start >= 0 && (gap || what === LABELS.outside || i - start >= LONGEST_TOKEN)) {
        const before = close();
        if (before) yield before;
      }
      if (white) {
        if (unit === 10) newlines++;
        if (newlines === 2 && held) held = { ...(held as Surface), ends: Number.POSITIVE_INFINITY };
      } else {
        newlines = 0;
        if (start < 0) start = i;
        lastInk = i;
        flagsOfInk = flags;
        endsOfInk = ends[i - from] as number;
      }
      if (start < 0) continue;
      if (what === LABELS.wordEnds) cuts.push(i + 1);
      if (what !== LABELS.tokenEnds && what !== LABELS.sentenceEnds) continue;
      const before = close();
      if (before) yield before;
    }
  }
  if (start >= 0) {
    const before = close();
    if (before) yield before;
  }
  if (held) yield { ...(held as Surface), ends: Number.POSITIVE_INFINITY };
}

// One mark in so many units: speech written down has none, reports have three.
const UNITS_A_MARK = 600;
// One line in so many units: where titles have lines of their own, none ends within a line.
const UNITS_A_LINE = 1500;

/** True where the writer ends sentences with marks and titles with lines: no sentence ends between two words of a line then. */
function isPunctuated(text: string): boolean {
  let marks = 0;
  let lines = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) lines++;
    else if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026) marks++;
  }
  return lines > 0 && lines * UNITS_A_LINE >= text.length && marks > 1 && marks * UNITS_A_MARK >= text.length;
}

/** True between two words with capitals and one blank: « Phnom Penh ». */
function isInLine(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isWhite(next) || isBreak(next) || !CAPITAL.test(text.charAt(at + 2))) return false;
  let first = at;
  while (first > 0 && at - first < LONGEST_NAME && LETTER.test(text.charAt(first))) first--;
  return at > first && CAPITAL.test(text.charAt(first + 1)) && LETTER.test(text.charAt(at));
}

/** True behind a word with no mark, within a line. */
function isBetweenWords(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isWhite(next) && !isBreak(next) && INK.test(text.charAt(at));
}

const LONGEST_NAME = 40;
const INK = /^[\p{L}\p{M}\p{N}]$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const CAPITAL = /^\p{Lu}$/u;

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isWhite(text.charCodeAt(i))) return false;
  return true;
}
