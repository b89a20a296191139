/**
 * A piece of text as the time grammar sees it: a run of letters, a run of digits, one mark, or the break between two
 * paragraphs (form "\n"). This is finer than the parser's words, so that « mi-novembre », « 10h30 » and « 1er » come
 * apart the same way in every language and without a parser.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written, apostrophes and hyphens made plain. */
  readonly form: string;
  /** `form` in lower case. */
  readonly lower: string;
  readonly kind: "letters" | "digits" | "mark" | "break";
  /** No blank between this word and the one before. */
  readonly tight: boolean;
}

const PIECE = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|\s+|[^\p{L}\p{Nd}\s]/gu;
const APOSTROPHES = "’ʼ‘´`";
const HYPHENS = "‐‑‒–−";

function plainMark(mark: string): string {
  if (APOSTROPHES.includes(mark)) return "'";
  return HYPHENS.includes(mark) ? "-" : mark;
}

/** The words of `text`, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let tight = false;
  for (const match of text.matchAll(PIECE)) {
    const form = match[0];
    const start = match.index;
    const end = start + form.length;
    const first = form.charCodeAt(0);
    if (first === 32 || /^\s/.test(form)) {
      tight = false;
      const feed = form.indexOf("\n");
      if (feed >= 0 && form.indexOf("\n", feed + 1) >= 0)
        words.push({ start, end, form: "\n", lower: "\n", kind: "break", tight: false });
      continue;
    }
    if (first >= 48 && first <= 57) words.push({ start, end, form, lower: form, kind: "digits", tight });
    else if (isLetter(form, first)) words.push({ start, end, form, lower: form.toLowerCase(), kind: "letters", tight });
    else {
      const mark = plainMark(form);
      words.push({ start, end, form: mark, lower: mark, kind: "mark", tight });
    }
    tight = true;
  }
  return words;
}

function isLetter(form: string, first: number): boolean {
  if (first < 128) return (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  return /^\p{L}/u.test(form);
}

/** True where the word is a hyphen inside a compound: letters on at least one side and no blank on either. */
export function isInnerHyphen(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  const before = words[index - 1];
  if (!word || !next || !before || word.form !== "-" || !word.tight || !next.tight) return false;
  return next.kind === "letters" ? before.kind !== "mark" : next.kind === "digits" && before.kind === "letters";
}
