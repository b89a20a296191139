import type { MultiwordToken } from "../text/index.ts";
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

/** A sentence before it is analysed. */
export interface RawSentence {
  readonly words: readonly Word[];
  readonly multiwords: readonly MultiwordToken[];
}

// A sentence longer than this is cut, at punctuation where there is some in its second half.
const MOST_WORDS = 400;

/** Groups written tokens into sentences of words. `lookedUp` maps lower-cased folded surfaces to their words. */
export function* rawSentences(
  text: string,
  tokens: Iterable<Surface | null>,
  lookedUp: ReadonlyMap<string, readonly string[]>,
): Generator<RawSentence> {
  let words: Word[] = [];
  let multiwords: MultiwordToken[] = [];
  for (const token of tokens) {
    if (token === null) {
      if (words.length > 0) yield { words, multiwords };
      words = [];
      multiwords = [];
      continue;
    }
    const own = wordsOf(text, token, lookedUp);
    if (own.length > 1) {
      const first = words.length;
      const { start, end } = token;
      multiwords.push({ first, last: first + own.length - 1, start, end, form: text.slice(start, end) });
    }
    words.push(...own);
    if (words.length > MOST_WORDS) {
      const cut = placeToCut(words, multiwords);
      yield { words: words.slice(0, cut), multiwords: multiwords.filter((m) => m.last < cut) };
      words = words.slice(cut);
      multiwords = multiwords.filter((m) => m.first >= cut).map((m) => ({ ...m, first: m.first - cut, last: m.last - cut }));
    }
  }
  if (words.length > 0) yield { words, multiwords };
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
    let from = at;
    let to = cut;
    while (from < to && isWhite(text.charCodeAt(from))) from++;
    while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
    if (from < to) words.push(wordAt(text, from, to));
    at = cut;
  }
  return words;
}

function wordAt(text: string, start: number, end: number): Word {
  const form = text.slice(start, end);
  return { start, end, form, folded: foldForm(form) };
}
