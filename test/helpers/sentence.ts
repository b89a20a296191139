import type { Analysis, MultiwordToken, Name, NameType, Sentence, Token, Upos } from "../../src/text/index.ts";

/**
 * An analysis from tables written by hand, one a sentence: its text on the first line, then a line a word,
 *
 *     number form lemma UPOS head relation [features] [name]
 *
 * with numbers from 1 and head 0 for the root, as in CoNLL-U. A written token of several words comes before them:
 * `3-4 du`. `_` in a form stands for a space; features are `Gender=Fem|Number=Sing`, the short forms `ms`, `fs`,
 * `mp`, `fp`, `s`, `p`, or `_`; a name is `B-PER`, `I-PER` … Sentences are joined by a space, by an empty line
 * where the table's first line is `¶`.
 */
export function analysisOf(language: string, ...tables: string[]): Analysis {
  let text = "";
  const sentences: Sentence[] = [];
  for (const table of tables) {
    const lines = table
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const paragraph = lines[0] === "¶";
    if (paragraph) lines.shift();
    const [own = "", ...rows] = lines;
    if (text !== "") text += paragraph ? "\n\n" : " ";
    const start = text.length;
    text += own;
    sentences.push(sentenceAt(text, start, rows));
  }
  return { text, language, sentences };
}

/** Index of the first word with this form, or of its `nth` occurrence (from 0). */
export function wordAt(sentence: Sentence | undefined, form: string, nth = 0): number {
  const found = sentence?.tokens.filter((token) => token.form === form)[nth];
  if (!found) throw new Error(`no word ${JSON.stringify(form)} in the sentence`);
  return found.index;
}

const SHORT: Readonly<Record<string, Record<string, string>>> = {
  ms: { Gender: "Masc", Number: "Sing" },
  fs: { Gender: "Fem", Number: "Sing" },
  mp: { Gender: "Masc", Number: "Plur" },
  fp: { Gender: "Fem", Number: "Plur" },
  s: { Number: "Sing" },
  p: { Number: "Plur" },
  _: {},
};

function featuresOf(written: string | undefined): Record<string, string> {
  if (written === undefined) return {};
  const short = SHORT[written];
  if (short) return { ...short };
  return Object.fromEntries(
    written.split("|").map((pair) => {
      const [key = "", value = ""] = pair.split("=");
      return [key, value];
    }),
  );
}

function sentenceAt(text: string, start: number, rows: readonly string[]): Sentence {
  const tokens: Token[] = [];
  const multiwords: MultiwordToken[] = [];
  const names: Name[] = [];
  let at = start;
  let shared: MultiwordToken | null = null;
  const find = (form: string): { start: number; end: number } => {
    const found = text.indexOf(form, at);
    if (found < 0) throw new Error(`${JSON.stringify(form)} does not come next in ${JSON.stringify(text.slice(at))}`);
    at = found + form.length;
    return { start: found, end: at };
  };
  for (const row of rows) {
    const [number = "", written = "", lemma = "", upos = "X", head = "0", deprel = "dep", ...rest] = row.split(/\s+/);
    const form = written.replaceAll("_", " ");
    const range = /^(\d+)-(\d+)$/.exec(number);
    if (range) {
      shared = { first: Number(range[1]) - 1, last: Number(range[2]) - 1, form, ...find(form) };
      multiwords.push(shared);
      continue;
    }
    const index = tokens.length;
    if (Number(number) !== index + 1) throw new Error(`word ${number} should be word ${index + 1}: ${row}`);
    const place: { start: number; end: number } = shared && index <= shared.last ? shared : find(form);
    const label = rest.find((field) => /^[BI]-/.test(field));
    const feats = featuresOf(rest.find((field) => field !== label));
    tokens.push({
      index,
      start: place.start,
      end: place.end,
      form,
      lemma: lemma.replaceAll("_", " "),
      upos: upos as Upos,
      feats,
      head: Number(head) - 1,
      deprel,
    });
    if (label) nameWord(names, label, index, place);
  }
  return { start, end: text.length, tokens, multiwords, names };
}

function nameWord(names: Name[], label: string, index: number, place: { start: number; end: number }): void {
  const type = label.slice(2) as NameType;
  const open = names.at(-1);
  if (label.startsWith("I-") && open && open.last === index - 1 && open.type === type) {
    names[names.length - 1] = { ...open, last: index, end: place.end };
  } else {
    names.push({ type, first: index, last: index, start: place.start, end: place.end });
  }
}
