import { firstWordOf, keyOf, type Piece, piecesOf } from "./pieces.ts";

/** What a name in the trie leads to. */
export interface NameTarget {
  readonly ref: string;
  /** "venue": talks that may be called for a town that they were held in. */
  readonly as: "name" | "metonym" | "surname" | "venue";
}

interface Entry extends NameTarget {
  /** Which words must begin with a capital, and which must be all capitals ("UN" is not « un »): one bit a word, the first the lowest. */
  readonly capital: number;
  readonly allCapitals: number;
}

interface Node {
  /** Made with the first child: most nodes are ends. */
  next: Map<string, Node> | null;
  entries: Entry[] | null;
}

interface Waiting {
  readonly name: string;
  readonly target: NameTarget;
  /** True for a name of another language: it counts only where the own language has none like it. */
  readonly foreign: boolean;
}

/**
 * Names by their folded words. Reading a text is linear in its length: names are short. Names wait under their first word
 * until a text has it, since most never do.
 */
export class NameTrie {
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #roots = new Map<string, Node>();

  add(name: string, target: NameTarget, foreign: boolean): void {
    const first = firstWordOf(name);
    const others = this.#waiting.get(first);
    if (others) others.push({ name, target, foreign });
    else this.#waiting.set(first, [{ name, target, foreign }]);
  }

  #rootOf(first: string): Node | null {
    const waiting = this.#waiting.get(first);
    if (!waiting) return null;
    let root = this.#roots.get(first);
    if (!root) {
      root = { next: null, entries: null };
      const own = new Set<string>();
      for (const { name, target, foreign } of waiting) {
        if (foreign) continue;
        const pieces = piecesOf(name);
        if (target.as !== "surname") own.add(keyOf(pieces));
        grow(root, name, pieces, target);
      }
      for (const { name, target, foreign } of waiting) {
        const pieces = foreign ? piecesOf(name) : [];
        if (foreign && !own.has(keyOf(pieces))) grow(root, name, pieces, target);
      }
      this.#roots.set(first, root);
    }
    return root;
  }

  /** The longest name that begins at piece `from`: its last piece and all it may stand for; null where none does. */
  longestAt(text: string, pieces: readonly Piece[], from: number): { last: number; targets: NameTarget[] } | null {
    let node: Node | null = null;
    let found: { last: number; targets: NameTarget[] } | null = null;
    for (let at = from; at < pieces.length; at++) {
      const piece = pieces[at];
      if (!piece) break;
      const next: Node | null | undefined = node ? node.next?.get(piece.folded) : this.#rootOf(piece.folded);
      if (!next) break;
      const before = pieces[at - 1];
      if (at > from && before && !joins(text, before, piece)) break;
      node = next;
      if (!node.entries) continue;
      const read = pieces.slice(from, at + 1);
      const fitting = node.entries.filter((e) => fits(e, read));
      const targets = fitting
        .filter((e, i) => fitting.findIndex((other) => other.ref === e.ref) === i)
        .map(({ ref, as }) => ({ ref, as }));
      if (targets.length > 0) found = { last: at, targets };
    }
    return found;
  }
}

/** Adds a name below the node of its first word. */
function grow(root: Node, name: string, pieces: readonly Piece[], { ref, as }: NameTarget): void {
  let node = root;
  for (const { folded } of pieces.slice(1)) {
    let next = node.next?.get(folded);
    if (!next) {
      next = { next: null, entries: null };
      node.next ??= new Map();
      node.next.set(folded, next);
    }
    node = next;
  }
  const capital = bits(pieces, (p) => p.capital && LETTER.test(name.slice(p.start, p.start + 2)));
  const allCapitals = bits(pieces, acronym);
  node.entries ??= [];
  const known = node.entries.some((e) => e.ref === ref && e.as === as && e.capital === capital && e.allCapitals === allCapitals);
  if (!known) node.entries.push({ ref, as, capital, allCapitals });
}

const LETTER = /^\p{L}/u;

/** Of names longer than 31 words only the first 31 words' capitals count. */
function bits(pieces: readonly Piece[], is: (piece: Piece) => boolean): number {
  let mask = 0;
  for (const [i, piece] of pieces.entries()) if (i < 31 && is(piece)) mask |= 1 << i;
  return mask;
}

const acronym = (piece: Piece): boolean => piece.allCapitals && piece.end - piece.start > 1 && /[a-z]/.test(piece.folded);

const fits = (entry: Entry, read: readonly Piece[]): boolean =>
  read.every((p, i) => ((entry.allCapitals >> i) & 1 ? p.allCapitals : !((entry.capital >> i) & 1) || p.capital));

/** True where two words can belong to one name: a space, a hyphen, an apostrophe, the dot of an abbreviation. */
function joins(text: string, before: Piece, after: Piece): boolean {
  const between = text.slice(before.end, after.start);
  if (/^[\s'’\u02bc\-\u2010\u2011\u2013/]{1,3}$/.test(between)) return !/\n\s*\n/.test(between);
  // "the 5+5 committee", "P5 + 1"
  if (/^\s?\+\s?$/.test(between)) return /\d$/.test(before.folded) && /^\d/.test(after.folded);
  return before.end - before.start <= 3 && /^\.\s?$/.test(between);
}
