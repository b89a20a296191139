import type { Range } from "./ranges.ts";

/** A stretch between quotation marks. */
export interface Quotation {
  /** With its marks. */
  readonly outer: Range;
  /** Without marks, blanks and a comma at its end. */
  readonly inner: Range;
  /** Index of the quotation around it, or null. */
  readonly within: number | null;
  /** False where its closing mark is missing: it then ends with its paragraph. */
  readonly closed: boolean;
  /** Index of the quotation it goes on with: a mark opened again at the head of a paragraph; or null. */
  readonly continues: number | null;
}

type Kind = "guillemet" | "curly" | "straight" | "double-single" | "angle" | "single" | "straight-single";

interface Mark {
  readonly at: number;
  readonly size: number;
  readonly kind: Kind;
  readonly side: "open" | "close" | "either";
}

interface Pair {
  readonly kind: Kind;
  readonly outer: Range;
  readonly inner: Range;
  readonly closed: boolean;
  readonly continues: boolean;
}

const BLANK = /[\s\u00a0\u202f\u2009]/;
const OPENER_BEFORE = /[\s\u00a0\u202f\u2009([{\u2014\u2013/'’‘«“"‹:-]/;
const WORD = /[\p{L}\p{N}]/u;
const MARKS = /[«»“”„"‹›‘’']|``|''/g;

/**
 * All quotations of a text, in the order of their openings. Marks are paired by kind, paragraph by paragraph, in one
 * pass: an unclosed mark ends with its paragraph and never reaches the next.
 */
export function quotationsOf(text: string): Quotation[] {
  const pairs: Pair[] = [];
  let unfinished: Kind | null = null;
  for (const paragraph of paragraphsOf(text)) {
    const found = pairsIn(text, paragraph, unfinished);
    for (const pair of found.pairs) pairs.push(pair);
    unfinished = found.unfinished;
  }
  return nested(pairs);
}

/** Stretches between empty lines; between line ends where a text has no empty line. */
function paragraphsOf(text: string): Range[] {
  const breaks = [...text.matchAll(/\r?\n[ \t\u00a0]*(?:\r?\n[ \t\u00a0]*)+/g)];
  const cuts = breaks.length > 1 || !/\n/.test(text) ? breaks : [...text.matchAll(/\r?\n/g)];
  const found: Range[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (cut.index > start) found.push({ start, end: cut.index });
    start = cut.index + cut[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

function pairsIn(text: string, paragraph: Range, before: Kind | null): { pairs: Pair[]; unfinished: Kind | null } {
  const pairs: Pair[] = [];
  const open = new Map<Kind, Mark[]>();
  for (const mark of singlesResolved(text, marksIn(text, paragraph))) {
    const stack = open.get(mark.kind) ?? [];
    open.set(mark.kind, stack);
    if (mark.side === "open" || (mark.side === "either" && stack.length === 0)) stack.push(mark);
    else {
      // agencies also close a straight mark with two single ones
      const other = mark.kind === "double-single" ? open.get("straight") : undefined;
      const opening = stack.pop() ?? (mark.side === "close" ? other?.pop() : undefined);
      if (opening) pairs.push(pairOf(text, opening, mark));
    }
  }
  let unfinished: Kind | null = null;
  for (const [kind, stack] of open) {
    const later = pairs.filter((p) => p.kind === kind).sort((a, b) => a.outer.start - b.outer.start);
    let at = 0;
    for (const mark of stack) {
      // a mark opened again further on shows where this one should have been closed
      while ((later[at]?.outer.start ?? Number.POSITIVE_INFINITY) < mark.at) at++;
      const next = later[at];
      const end = next ? next.outer.start : paragraph.end;
      const inner = innerOf(text, mark.at + mark.size, end);
      pairs.push({
        kind,
        outer: { start: mark.at, end: Math.max(inner.end, mark.at + mark.size) },
        inner,
        closed: false,
        continues: false,
      });
      if (!next) unfinished = kind;
    }
  }
  const blank = /^[\s\u00a0\u202f]*/.exec(text.slice(paragraph.start, paragraph.start + 200));
  const head = paragraph.start + (blank?.[0].length ?? 0);
  const done = pairs.map((p) => (before === p.kind && p.outer.start === head ? { ...p, continues: true } : p));
  return { pairs: done.filter((p) => p.inner.end > p.inner.start), unfinished };
}

function pairOf(text: string, opening: Mark, closing: Mark): Pair {
  return {
    kind: opening.kind,
    outer: { start: opening.at, end: closing.at + closing.size },
    inner: innerOf(text, opening.at + opening.size, closing.at),
    closed: true,
    continues: false,
  };
}

function marksIn(text: string, paragraph: Range): Mark[] {
  const marks: Mark[] = [];
  MARKS.lastIndex = paragraph.start;
  for (let match = MARKS.exec(text); match && match.index < paragraph.end; match = MARKS.exec(text)) {
    const at = match.index;
    const sign = match[0];
    const previous = at > paragraph.start ? (text[at - 1] ?? " ") : " ";
    const next = text[at + sign.length] ?? " ";
    const mark = (kind: Kind, side: Mark["side"]): void => void marks.push({ at, size: sign.length, kind, side });
    if (sign === "«") mark("guillemet", "open");
    else if (sign === "»") mark("guillemet", "close");
    else if (sign === "„") mark("curly", "open");
    else if (sign === "“") mark("curly", "open");
    else if (sign === "”") mark("curly", "close");
    else if (sign === "‹") mark("angle", "open");
    else if (sign === "›") mark("angle", "close");
    else if (sign === "``") mark("double-single", "open");
    else if (sign === '"' || sign === "''") {
      // an inch or second mark after a number opens nothing
      const side = sideOf(previous, next);
      if (side) mark(sign === '"' ? "straight" : "double-single", side);
    } else if (sign === "‘") mark("single", "open");
    else if (!(WORD.test(previous) && WORD.test(next))) {
      const kind: Kind = sign === "’" ? "single" : "straight-single";
      if (sign === "'" && OPENER_BEFORE.test(previous) && WORD.test(next)) mark(kind, "open");
      else if (!BLANK.test(previous)) mark(kind, "close");
    }
  }
  return marks;
}

/** Which side a straight mark is on, by its neighbours; both where they do not tell. */
function sideOf(previous: string, next: string): Mark["side"] {
  const opens = OPENER_BEFORE.test(previous);
  const closes = BLANK.test(next) || /[.,;:!?)\]}»”’…\-–—]/.test(next);
  if (opens && !closes) return "open";
  if (closes && !opens) return "close";
  return "either";
}

/**
 * Single marks double as apostrophes: only the last possible closing mark before the next opening is one, if it
 * follows punctuation or nothing better comes; and without a closing mark there was no opening.
 */
function singlesResolved(text: string, marks: readonly Mark[]): Mark[] {
  const dropped = new Set<Mark>();
  for (const kind of ["single", "straight-single"] as const) {
    const own = marks.filter((m) => m.kind === kind);
    for (let i = 0; i < own.length; ) {
      const opening = own[i];
      if (opening?.side !== "open") {
        if (opening) dropped.add(opening);
        i++;
        continue;
      }
      let j = i + 1;
      while (own[j]?.side === "close") j++;
      const closings = own.slice(i + 1, j);
      const sure = closings.filter((m) => /[.,!?…”"]/.test(text[m.at - 1] ?? "")).at(0);
      const kept = sure ?? closings.find((m) => text[m.at - 1] !== "s") ?? closings.at(-1);
      if (!kept) dropped.add(opening);
      for (const m of closings) if (m !== kept) dropped.add(m);
      i = j;
    }
  }
  return marks.filter((m) => !dropped.has(m));
}

function innerOf(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text[start] ?? "")) start++;
  while (end > start && (BLANK.test(text[end - 1] ?? "") || text[end - 1] === ",")) end--;
  return { start, end };
}

/** Each quotation with the one around it, and with the one it goes on with. */
function nested(pairs: readonly Pair[]): Quotation[] {
  const sorted = [...pairs].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const around: number[] = [];
  let top: number | null = null;
  return sorted.map(({ outer, inner, closed, continues }, index) => {
    while (around.length > 0 && (sorted[around.at(-1) ?? 0]?.outer.end ?? 0) < outer.end) around.pop();
    const within = around.at(-1) ?? null;
    around.push(index);
    const found = { outer, inner, within, closed, continues: continues && within === null ? top : null };
    if (within === null) top = index;
    return found;
  });
}
