import type { SearchPhrase, SearchWord } from "../face.ts";

/** What the parts of a query are told by. */
const PART = /(-?)(?:"([^"]*)"|«\s*([^»]*?)\s*»|([^\s"«»]+))/g;
const WORD = /[\p{L}\p{N}\p{M}'’\u02bc]+(?:[-.][\p{L}\p{N}\p{M}'’]+)*\*?/gu;

/**
 * A query as people write it: all words are needed; "…" and « … » are words side by side, as they are written; a minus
 * before either means without it; a star at a word's end stands for any ending. `lemmasOf` gives the lemmas a word may
 * have; without it a word is sought as it is written, as form or lemma. Words that hold no letter or digit are left out.
 * A word with an apostrophe is sought whole and in every way that languages part it there.
 */
export function parseQuery(
  query: string,
  lemmasOf: (word: string) => readonly string[] = (word) => [word],
): readonly SearchPhrase[] {
  const phrases: SearchPhrase[] = [];
  for (const [, minus = "", quoted, guillemets, bare = ""] of query.matchAll(PART)) {
    const need = minus === "" ? "must" : "not";
    const exact = quoted ?? guillemets;
    const ofWord = exact === undefined ? lemmasOf : () => [];
    const [words, ...orElse] = waysOf([...(exact ?? bare).matchAll(WORD)].map(([word]) => partingsOf(word, ofWord)));
    if (words && words.length > 0) phrases.push({ words, need, ...(orElse.length > 0 ? { orElse } : {}) });
  }
  return phrases;
}

/** A phrase of words that can each be parted in several ways, in at most so many ways. */
const MOST_WAYS = 16;

function waysOf(words: readonly (readonly (readonly SearchWord[])[])[]): readonly (readonly SearchWord[])[] {
  let ways: readonly (readonly SearchWord[])[] = [[]];
  for (const partings of words) {
    // What would make too many ways is only sought whole.
    const taken = ways.length * partings.length <= MOST_WAYS ? partings : partings.slice(0, 1);
    ways = ways.flatMap((way) => taken.map((parting) => [...way, ...parting]));
  }
  return ways;
}

const APOSTROPHE = /['’\u02bc]/;

/** The word whole, then parted behind an apostrophe (« l' », « ONU »), before it and a letter before it ("do", "n't"). */
function partingsOf(written: string, lemmasOf: (word: string) => readonly string[]): readonly (readonly SearchWord[])[] {
  const at = written.search(APOSTROPHE);
  const partings: (readonly SearchWord[])[] = [[wordOf(written, lemmasOf)]];
  for (const cut of at < 0 ? [] : [at + 1, at, at - 1]) {
    const [head, rest] = [written.slice(0, cut), written.slice(cut)];
    if (!/[\p{L}\p{N}]/u.test(head) || !/[\p{L}\p{N}]/u.test(rest)) continue;
    // What hangs on a word is sought as it is written; the word itself by its lemma too.
    const behind = cut > at ? partingsOf(rest, lemmasOf) : [[wordOf(rest, () => [])]];
    const before = wordOf(head, cut > at ? () => [] : lemmasOf);
    for (const words of behind) partings.push([before, ...words]);
  }
  return partings;
}

function wordOf(written: string, lemmasOf: (word: string) => readonly string[]): SearchWord {
  const prefix = written.endsWith("*");
  const word = prefix ? written.slice(0, -1) : written;
  return { forms: [word], lemmas: prefix ? [] : lemmasOf(word), prefix };
}
