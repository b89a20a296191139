import type { MultiwordToken } from "../text/index.ts";
import type { Doubt } from "./doubtful-ends.ts";
import { foldForm, foldText, isWhite } from "./fold.ts";
import type { Surface } from "./segment.ts";

/** A word before it is analysed. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** The form as the network knows it. */
  readonly folded: string;
}

/** A sentence before it is analysed, or several, with ends in doubt between them. */
export interface RawSentence {
  readonly words: readonly Word[];
  readonly multiwords: readonly MultiwordToken[];
  readonly doubts: readonly Doubt[];
}

// A sentence longer than this is cut, at punctuation where there is some in its second half.
const MOST_WORDS = 400;
// Sentences with ends in doubt between them are not put together beyond this.
const MOST_TOGETHER = 120;

/**
 * Groups written tokens into sentences of words. `lookedUp` maps lower-cased folded surfaces to their words; ends within
 * `doubt` are left open.
 */
export function* rawSentences(
  text: string,
  tokens: Iterable<Surface>,
  lookedUp: ReadonlyMap<string, readonly string[]>,
  doubt: { readonly from: number; readonly to: number } = { from: 0, to: 0 },
): Generator<RawSentence> {
  let words: Word[] = [];
  let multiwords: MultiwordToken[] = [];
  let doubts: Doubt[] = [];
  const take = (): RawSentence => {
    const taken = { words, multiwords, doubts };
    words = [];
    multiwords = [];
    doubts = [];
    return taken;
  };
  for (const token of tokens) {
    const own = wordsOf(text, token, lookedUp);
    if (own.length > 1) {
      const first = words.length;
      const { start, end } = token;
      multiwords.push({ first, last: first + own.length - 1, start, end, form: text.slice(start, end) });
    }
    words.push(...own);
    if (words.length > MOST_WORDS) {
      const cut = placeToCut(words, multiwords);
      const [before, after] = splitAfter(take(), [cut - 1]) as [RawSentence, RawSentence];
      yield before;
      words.push(...after.words);
      multiwords.push(...after.multiwords);
      doubts.push(...after.doubts);
    }
    if (token.ends > doubt.to || (token.ends > 0 && words.length > MOST_TOGETHER)) yield take();
    else if (token.ends > doubt.from) doubts.push({ word: words.length - 1, ends: token.ends });
  }
  if (words.length > 0) yield take();
}

/** The sentence in parts, each ending after one of the words named (in order), the last with the sentence. */
export function splitAfter({ words, multiwords, doubts }: RawSentence, ends: readonly number[]): RawSentence[] {
  const starts = [0, ...ends.map((word) => word + 1)];
  return starts.map((from, i): RawSentence => {
    const to = starts[i + 1] ?? words.length;
    return {
      words: words.slice(from, to),
      multiwords: multiwords
        .filter(({ first, last }) => first >= from && last < to)
        .map((m) => ({ ...m, first: m.first - from, last: m.last - from })),
      doubts: doubts.filter(({ word }) => word >= from && word < to - 1).map((d) => ({ ...d, word: d.word - from })),
    };
  });
}

function placeToCut(words: readonly Word[], multiwords: readonly MultiwordToken[]): number {
  const inside = (at: number): boolean => multiwords.some((m) => m.first < at && at <= m.last);
  for (let at = MOST_WORDS; at > MOST_WORDS / 2; at--) {
    if (/^\p{P}+$/u.test(words[at - 1]?.form ?? "") && !inside(at)) return at;
  }
  let at = MOST_WORDS;
  while (inside(at)) at--;
  return at;
}

function wordsOf(text: string, token: Surface, lookedUp: ReadonlyMap<string, readonly string[]>): Word[] {
  const { start, end, cuts } = token;
  const pieces = piecesOf(text, start, end, cuts);
  if (pieces.length > 1 || !token.lookUp) return pieces;
  const surface = text.slice(start, end);
  const forms = lookedUp.get(foldText(surface).toLowerCase());
  if (!forms || forms.length < 2) return pieces;
  const first = surface.charAt(0);
  const named = first === first.toLowerCase() ? forms : [capitalised(forms[0] ?? ""), ...forms.slice(1)];
  // Words that the surface spells out one after the other have places of their own, as cut ones do.
  if (named.join("") === surface) {
    let at = start;
    return named.map((form) => wordAt(text, at, (at += form.length)));
  }
  return named.map((form) => ({ start, end, form, folded: foldForm(form) }));
}

function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function piecesOf(text: string, start: number, end: number, cuts: readonly number[]): Word[] {
  const words: Word[] = [];
  let at = start;
  for (const cut of [...cuts, end]) {
    if (cut !== end && strands(text, at, cut, end)) continue;
    let from = at;
    let to = cut;
    while (from < to && isWhite(text.charCodeAt(from))) from++;
    while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
    if (from < to) words.push(wordAt(text, from, to));
    at = cut;
  }
  return words;
}

/** True where a cut would leave a lone letter of a word written in one: "its" is no "it" with an "s". */
function strands(text: string, start: number, cut: number, end: number): boolean {
  const [before, after] = [text.slice(start, cut), text.slice(cut, end)];
  return /^\p{L}+$/u.test(before + after) && (before.length === 1 || after.length === 1);
}

function wordAt(text: string, start: number, end: number): Word {
  const form = text.slice(start, end);
  return { start, end, form, folded: foldForm(form) };
}
