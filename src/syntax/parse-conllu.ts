import type { Analysis, MultiwordToken, Name, Sentence, Token, Upos } from "../text/index.ts";
import { readSpaces, spacesAfter } from "./conllu-spaces.ts";
import { parseFeats } from "./feats.ts";
import { spansOf } from "./name-tagger.ts";

/** A place in a CoNLL-U file that cannot be read: `line` counts from 1. */
export class ConlluError extends SyntaxError {
  readonly line: number;
  constructor(line: number, what: string) {
    super(`CoNLL-U, line ${line}: ${what}`);
    this.name = "ConlluError";
    this.line = line;
  }
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly misc: readonly string[];
}

/**
 * Reads CoNLL-U into an analysis whose text is made from the forms and the spaces between them (`SpaceAfter=No`,
 * `SpacesAfter=`, else one space; an empty line before `# newpar` and `# newdoc`). Empty words ("8.1") are left out.
 * Throws ConlluError where a line has no ten columns, words are not numbered in order or a head does not exist.
 */
export function parseConllu(source: string, language = "und"): Analysis {
  let text = "";
  const sentences: Sentence[] = [];
  let rows: Row[] = [];
  let paragraph = false;
  let spaces = "";
  let said = false;
  const close = (): void => {
    if (rows.length === 0) return;
    if (sentences.length > 0 && paragraph && !/\n\s*\n/.test(spaces)) spaces = "\n\n";
    text += sentences.length > 0 ? spaces : "";
    const read = readSentence(rows, text);
    text = read.text;
    spaces = read.spaces;
    said = read.said;
    sentences.push(read.sentence);
    rows = [];
    paragraph = false;
  };
  for (const [i, raw] of source.split("\n").entries()) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line === "") close();
    else if (line.startsWith("#")) paragraph ||= /^# ?(newpar|newdoc)\b/.test(line);
    else {
      const cells = line.split("\t");
      if (cells.length !== 10) throw new ConlluError(i + 1, `${cells.length} columns where ten are wanted`);
      rows.push({ line: i + 1, cells, misc: (cells[9] ?? "").split("|") });
    }
  }
  close();
  // After the last word of all, nothing said means nothing there.
  return { text: said ? text + spaces : text, language, sentences };
}

function readSentence(rows: readonly Row[], before: string): { text: string; spaces: string; said: boolean; sentence: Sentence } {
  let text = before;
  let spaces = "";
  let said = false;
  const tokens: Token[] = [];
  const multiwords: MultiwordToken[] = [];
  const labels: string[] = [];
  let open: MultiwordToken | null = null;
  const put = (form: string, misc: readonly string[]): { start: number; end: number } => {
    const lead = misc.find((item) => item.startsWith("SpacesBefore="));
    text += spaces + (lead === undefined ? "" : readSpaces(lead.slice("SpacesBefore=".length)));
    const start = text.length;
    text += form;
    spaces = spacesAfter(misc);
    said = misc.some((item) => item.startsWith("SpacesAfter="));
    return { start, end: text.length };
  };
  for (const { line, cells, misc } of rows) {
    const [id = "", form = "", lemma = "", upos = "", , feats = "", head = "", deprel = ""] = cells;
    if (/^\d+\.\d+$/.test(id)) continue;
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      const [first, last] = [Number(range[1]) - 1, Number(range[2]) - 1];
      if (first !== tokens.length || last <= first)
        throw new ConlluError(line, `multiword token ${id} before word ${tokens.length + 1}`);
      open = { first, last, ...put(form, misc), form };
      multiwords.push(open);
      continue;
    }
    const index = tokens.length;
    if (Number(id) !== index + 1) throw new ConlluError(line, `word ${JSON.stringify(id)} where ${index + 1} is due`);
    const place = open && index <= open.last ? open : put(form, misc);
    const { start, end } = place;
    const up = head === "_" ? -1 : Number(head) - 1;
    tokens.push({
      index,
      start,
      end,
      form,
      lemma,
      upos: upos as Upos,
      feats: parseFeats(feats),
      head: up,
      deprel,
    });
    labels.push(misc.find((item) => item.startsWith("NER="))?.slice(4) ?? "O");
    if (!Number.isInteger(up) || up < -1 || up === index) throw new ConlluError(line, `head ${JSON.stringify(head)}`);
  }
  const wrong = tokens.find((token) => token.head >= tokens.length);
  if (wrong || tokens.length === 0)
    throw new ConlluError(rows[0]?.line ?? 0, wrong ? `word ${wrong.index + 1} has a head outside of its sentence` : "no words");
  const placed = multiwords.reduce(cutWhereSpelled, tokens);
  const names = spansOf(labels).map(
    ({ type, first, last }): Name => ({ type, first, last, start: placed[first]?.start ?? 0, end: placed[last]?.end ?? 0 }),
  );
  const sentence = { start: placed[0]?.start ?? 0, end: placed.at(-1)?.end ?? 0, tokens: placed, multiwords, names };
  return { text, spaces, said, sentence };
}

/** Words that a multiword token spells out one after the other ("do" + "n't") have places of their own. */
function cutWhereSpelled(tokens: Token[], { first, last, start, form }: MultiwordToken): Token[] {
  const own = tokens.slice(first, last + 1);
  const places: number[] = [];
  let at = 0;
  for (const token of own) {
    while (!form.startsWith(token.form, at) && /^\s$/u.test(form.charAt(at))) at++;
    if (!form.startsWith(token.form, at)) return tokens;
    places.push(start + at);
    at += token.form.length;
  }
  if (at !== form.length) return tokens;
  return tokens.map((token) => {
    const place = places[token.index - first];
    return token.index < first || place === undefined ? token : { ...token, start: place, end: place + token.form.length };
  });
}
