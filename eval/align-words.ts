import type { Analysis, Token } from "../src/text/index.ts";

/** A word placed by its characters without white space, so that two segmentations of one text can be compared. */
export interface PlacedWord {
  readonly token: Token;
  /** The words of the sentence it stands in, placed likewise. */
  readonly sentence: readonly PlacedWord[];
  readonly start: number;
  readonly end: number;
  /** True for the words of a multiword token: all carry the place of the whole token. */
  readonly multiword: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Placed {
  readonly characters: string;
  readonly tokens: readonly Range[];
  readonly sentences: readonly Range[];
  readonly words: readonly PlacedWord[];
}

/** An analysis as places in its characters without white space. */
export function placed({ sentences }: Analysis): Placed {
  let characters = "";
  const tokens: Range[] = [];
  const ranges: Range[] = [];
  const words: PlacedWord[] = [];
  for (const { tokens: own, multiwords } of sentences) {
    const from = characters.length;
    const sentence: PlacedWord[] = [];
    for (let i = 0; i < own.length; ) {
      const multiword = multiwords.find((m) => m.first === i);
      const last = multiword?.last ?? i;
      const start = characters.length;
      characters += (multiword?.form ?? own[i]?.form ?? "").replace(/\p{White_Space}+/gu, "");
      const range = { start, end: characters.length };
      tokens.push(range);
      for (const token of own.slice(i, last + 1))
        sentence.push({ token, sentence, ...range, multiword: multiword !== undefined });
      i = last + 1;
    }
    ranges.push({ start: from, end: characters.length });
    words.push(...sentence);
  }
  return { characters, tokens, sentences: ranges, words };
}

/** For each system word its gold word: by place, inside of multiword tokens by the longest common sequence of forms. */
export function alignWords(gold: readonly PlacedWord[], system: readonly PlacedWord[]): Map<PlacedWord, PlacedWord> {
  const aligned = new Map<PlacedWord, PlacedWord>();
  let g = 0;
  let s = 0;
  while (g < gold.length && s < system.length) {
    const a = gold[g] as PlacedWord;
    const b = system[s] as PlacedWord;
    if (a.multiword || b.multiword) {
      const [gs, ss, ge, se] = stretch(gold, system, g, s);
      for (const [x, y] of commonForms(gold.slice(gs, ge), system.slice(ss, se))) aligned.set(y, x);
      g = ge;
      s = se;
    } else if (a.start === b.start && a.end === b.end) {
      aligned.set(b, a);
      g++;
      s++;
    } else if (a.start <= b.start) g++;
    else s++;
  }
  return aligned;
}

/** The words around a multiword token that must be aligned together: [first gold, first system, end gold, end system]. */
function stretch(
  gold: readonly PlacedWord[],
  system: readonly PlacedWord[],
  g: number,
  s: number,
): [number, number, number, number] {
  let [gi, si] = [g, s];
  const a = gold[gi] as PlacedWord;
  const b = system[si] as PlacedWord;
  let end = a.multiword ? a.end : b.end;
  if (a.multiword && !b.multiword && b.start < a.start) si++;
  if (!a.multiword && a.start < b.start) gi++;
  const [gs, ss] = [gi, si];
  const beyond = (word: PlacedWord | undefined): boolean =>
    word === undefined || (word.multiword ? word.start >= end : word.end > end);
  while (!beyond(gold[gi]) || !beyond(system[si])) {
    const x = gold[gi];
    const y = system[si];
    const word = x && (!y || x.start <= y.start) ? x : (y as PlacedWord);
    if (word.multiword && word.end > end) end = word.end;
    if (word === x) gi++;
    else si++;
  }
  return [gs, ss, gi, si];
}

function commonForms(gold: readonly PlacedWord[], system: readonly PlacedWord[]): [PlacedWord, PlacedWord][] {
  const same = (i: number, j: number): boolean => gold[i]?.token.form.toLowerCase() === system[j]?.token.form.toLowerCase();
  const lengths = Array.from({ length: gold.length + 1 }, () => Array.from({ length: system.length + 1 }, () => 0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = system.length - 1; j >= 0; j--) {
      (lengths[i] as number[])[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [PlacedWord, PlacedWord][] = [];
  for (let i = 0, j = 0; i < gold.length && j < system.length; ) {
    if (same(i, j)) pairs.push([gold[i++] as PlacedWord, system[j++] as PlacedWord]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
