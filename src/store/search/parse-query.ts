import type { SearchPhrase, SearchWord } from "../face.ts";

/** What the parts of a query are told by. */
const PART = /(-?)(?:"([^"]*)"|«\s*([^»]*?)\s*»|([^\s"«»]+))/g;
const WORD = /[\p{L}\p{N}\p{M}'’\u02bc]+(?:[-.][\p{L}\p{N}\p{M}'’]+)*\*?/gu;

/**
 * A query as people write it: all words are needed; "…" and « … » are words side by side, as they are written; a minus
 * before either means without it; a star at a word's end stands for any ending. `lemmasOf` gives the lemmas a word may
 * have; without it a word is sought as it is written, as form or lemma. Words that hold no letter or digit are left out.
 */
export function parseQuery(
  query: string,
  lemmasOf: (word: string) => readonly string[] = (word) => [word],
): readonly SearchPhrase[] {
  const phrases: SearchPhrase[] = [];
  for (const [, minus = "", quoted, guillemets, bare = ""] of query.matchAll(PART)) {
    const need = minus === "" ? "must" : "not";
    const exact = quoted ?? guillemets;
    const words = [...(exact ?? bare).matchAll(WORD)].map(([word]) => wordOf(word, exact === undefined ? lemmasOf : () => []));
    if (words.length > 0) phrases.push({ words, need });
  }
  return phrases;
}

function wordOf(written: string, lemmasOf: (word: string) => readonly string[]): SearchWord {
  const prefix = written.endsWith("*");
  const word = prefix ? written.slice(0, -1) : written;
  return { forms: [word], lemmas: prefix ? [] : lemmasOf(word), prefix };
}
