import { DOUBT } from "./doubtful-ends.ts";
import { isMarkedItem, itemHeadEnd, numberedItemFollows } from "./list-items.ts";
import type { Surface } from "./segment.ts";
import { asideFollows, isGlued, isInitial, opens } from "./unbroken.ts";

/** Abbreviations of a language whose dot ends no sentence, in lower case and without it. */
export interface Abbreviations {
  /** Months and the like, where a number follows: "on Aug. 7". */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Titles, where a name follows: "Lt. Gen. X". */
  readonly beforeNames: ReadonlySet<string>;
  /** Those of both that are written with a small letter too: « p. 12 », « cf. Annan ». */
  readonly small: ReadonlySet<string>;
  /** Words with hyphens that are never cut: « cessez-le-feu ». */
  readonly wholes: ReadonlySet<string>;
}

// A number at the very start of a sentence counts the items of a list: « 2. Les parties … ».
const LIST_HEAD = 2;
// What stands before a semicolon is a sentence only where there is room for one.
const SHORTEST = 4;
const LONGEST_DATELINE = 80;
// A colon so near the dash of a list item stands behind its label: « - 4 mai : Le président part ».
const LONGEST_LABEL = 12;
// What the network holds for an end before an aside is worth no more than this: rather none, but the words are asked.
const BEFORE_ASIDE = -1;

const YES = Number.POSITIVE_INFINITY;
const NO = Number.NEGATIVE_INFINITY;

/**
 * The written tokens with the ends of sentences that spelling settles, whatever the network says: the dot of an abbreviation
 * ends none, nor does that of an initial or of a number that counts an item; none ends before a mark that closes; a dot behind a number or before a closing mark ends one where a capital follows, so
 * does a semicolon outside marks, and a dateline ("QUITO, Sept 4 - …") is a sentence of its own. Trees of shorter sentences are truer.
 */
export function* settledBoundaries(text: string, tokens: Iterable<Surface>, abbreviations: Abbreviations): Generator<Surface> {
  let last = null as Surface | null;
  let beforeLast = null as Surface | null;
  let length = 0;
  let datelineEnd = -1;
  let depth = 0;
  let marked = false;
  let moved = NO;
  // Whether a mark that may end a sentence stands before the last word, and before the one before that.
  let [stopped, stoppedBefore] = [false, false];
  let headEnd = -1;
  let listed = false;
  for (const token of tokens) {
    if (last !== null) {
      const abbreviated = isAbbreviated(text, last, token, abbreviations);
      if (
        last.ends <= 0 &&
        token.start === last.end &&
        text[token.start] === "." &&
        token.end === token.start + 1 &&
        abbreviated
      ) {
        last = { ...last, end: token.end, cuts: [], ends: token.ends };
        continue;
      }
      const apart = /\n[^\S\n]*\n/.test(text.slice(last.end, token.start));
      if (length === 0) {
        headEnd = itemHeadEnd(text, last.start);
        listed = isMarkedItem(text, last.start);
      }
      const inHead = last.end < datelineEnd || last.end < headEnd;
      let { ends } = last;
      const closing = !apart && isClosing(text, last, token);
      const labelled = listed && length < LONGEST_LABEL && text.startsWith(":", last.start) && !isMarkedItem(text, token.start);
      if (
        !apart &&
        (inHead ||
          closing ||
          labelled ||
          (abbreviated && continues(text, last, token, abbreviations)) ||
          (ends > DOUBT.from && isUnbroken(text, last, token)))
      )
        ends = NO;
      else {
        const clause = text.slice(last.start, last.end) === ";" && length > SHORTEST && depth <= 0 && !marked;
        const closed = endsInMarks(text, last, marked);
        const counted = ends > DOUBT.from && numberedItemFollows(text, last.end);
        if (
          clause ||
          closed ||
          counted ||
          last.end === datelineEnd ||
          (length > LIST_HEAD && !stoppedBefore && endsAtNumber(text, beforeLast, last, token))
        )
          ends = YES;
        else if (ends > BEFORE_ASIDE && !listed && !apart && asideFollows(text, last)) ends = BEFORE_ASIDE;
      }
      yield { ...last, ends };
      // An end that stood before the mark stands behind it.
      moved = closing && last.ends > 0 && startsAnew(text, token.end) ? last.ends : NO;
      stoppedBefore = stopped;
      stopped = !abbreviated && /[.;!?]/.test(text.charAt(last.end - 1));
      beforeLast = ends > 0 ? null : last;
      length = ends > 0 ? 0 : length + 1;
      if (apart) {
        datelineEnd = datelineAt(text, token.start);
        depth = 0;
        marked = false;
      }
    } else datelineEnd = datelineAt(text, token.start);
    const unit = text.slice(token.start, token.end);
    if (/^[(«“[]/u.test(unit)) depth++;
    else if (/[)»”\]]$/u.test(unit)) depth--;
    else if (unit === '"') marked = !marked;
    last = token.ends < moved ? { ...token, ends: moved } : token;
    moved = NO;
  }
  if (last !== null) yield { ...last, ends: YES };
}

const wordOf = (text: string, { start, end }: Surface): string => text.slice(start, end).replace(/\.$/, "").toLowerCase();

/** True where the token is an abbreviation, with its dot in it or right behind. */
function isAbbreviated(text: string, token: Surface, next: Surface, abbreviations: Abbreviations): boolean {
  const dotted = text[token.end - 1] === "." || (next.start === token.end && text[next.start] === ".");
  if (!dotted) return false;
  const { beforeNumbers, beforeNames, small } = abbreviations;
  const word = wordOf(text, token);
  return (isCapital(text, token) || small.has(word)) && (beforeNumbers.has(word) || beforeNames.has(word));
}

function continues(text: string, token: Surface, next: Surface, { beforeNumbers, beforeNames }: Abbreviations): boolean {
  const word = wordOf(text, token);
  const follows = text.slice(next.start, next.end);
  if (beforeNumbers.has(word) && /^(?:\p{N}|[IVXLC]+$)/u.test(follows)) return true;
  if (beforeNames.has(word) && /^[\p{L}«“"]/u.test(follows)) return true;
  return /^\p{Ll}/u.test(follows) && isCapital(text, token);
}

function isCapital(text: string, { start }: Surface): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** Where the network holds an end likelier than it is: in a word, behind a mark that opens, behind an initial of which it is not sure. */
function isUnbroken(text: string, token: Surface, next: Surface): boolean {
  return isGlued(text, token, next) || opens(text, token) || (token.ends <= DOUBT.to && isInitial(text, token, next));
}

/**
 * The mark that closes what was said belongs to it; a straight one closes where it stands close to the word before. So does the
 * dash behind what ends before it ("Quito - The rebels …"): no sentence begins with it.
 */
function isClosing(text: string, token: Surface, next: Surface): boolean {
  const mark = text.slice(next.start, next.end);
  if (mark === '"') return next.start === token.end && !/^[\p{L}\p{N}]/u.test(text.slice(next.end, next.end + 2));
  if (DASH.test(mark))
    return token.ends > 0 && /^[^\S\n]+$/.test(text.slice(token.end, next.start)) && startsAnew(text, next.end);
  return mark === "»" || mark === "”" || mark === "›";
}

/** "… get through." The envoy": a full stop, a mark that closes, a new beginning. */
function endsInMarks(text: string, { start, end }: Surface, marked: boolean): boolean {
  const mark = text.slice(start, end);
  const closes = mark === "”" || mark === "»" || (mark === '"' && !marked);
  return closes && /\.[^\S\n]?$/u.test(text.slice(Math.max(0, start - 2), start)) && startsAnew(text, end);
}

/** Blank, then a capital, quoted or not. */
function startsAnew(text: string, at: number): boolean {
  return /^\s+(?:[«“"]\s?)?\p{Lu}/u.test(text.slice(at, at + 6));
}

/** « … le 2. Le ministre », "on Feb. 2. The minister": a dot behind a number, blank and capital behind the dot. */
function endsAtNumber(text: string, before: Surface | null, token: Surface, next: Surface): boolean {
  return (
    before !== null &&
    token.end - token.start === 1 &&
    text[token.start] === "." &&
    before.end === token.start &&
    /^\p{N}+$/u.test(text.slice(before.start, before.end)) &&
    next.start > token.end &&
    /^\p{Lu}/u.test(text.slice(next.start, next.start + 2))
  );
}

const DASH = /^(?:[—–-]|--)$/;
const DATELINE = /^([\p{Lu}\p{N}][^\n!?;:"“”«»]{2,70}?)\s(?:[—–-]|--)(?=\s)/u;
const CAPITALS = /^(?:\p{Lu}{2,3} )?\p{Lu}[\p{Lu}'’.-]{2,}(?=[\s,])/u;
const TOWN_OF_COUNTRY = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u;
const AGENCY = /\([\p{L} /.]{2,24}\)$/u;

/**
 * Where the dateline ends that begins here, after its dash; -1 where there is none. It holds nothing but capitals, numbers and
 * at most one small word (a month), and either a place all in capitals, an agency in brackets, a date or, where a line begins, a
 * town and its country ("Managua, Nicaragua - Bishops …").
 */
function datelineAt(text: string, start: number): number {
  const match = DATELINE.exec(text.slice(start, start + LONGEST_DATELINE));
  const line = match?.[1];
  if (!match || line === undefined) return -1;
  const words = line.split(/[\s,()]+/).filter((word) => word !== "");
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const placed =
    (start === 0 || text[start - 1] === "\n") &&
    TOWN_OF_COUNTRY.test(line) &&
    / \p{Lu}/uy.test(text.slice(start + match[0].length));
  const told = placed || CAPITALS.test(`${line} `) || AGENCY.test(line) || words.some((word) => /^\p{N}+$/u.test(word));
  return told && small <= 1 && words.length <= 9 ? start + match[0].length : -1;
}
