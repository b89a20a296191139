import type { Piece } from "./pieces.ts";

/** What a name in the trie leads to. */
export interface NameTarget {
  readonly ref: string;
  readonly as: "name" | "metonym" | "surname";
}

interface Entry extends NameTarget {
  /** Which words must begin with a capital, and which must be all capitals: "UN" is not « un ». */
  readonly capital: readonly boolean[];
  readonly allCapitals: readonly boolean[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

const newNode = (): Node => ({ next: new Map(), entries: [] });

/** Names by their folded words. Reading a text is linear in its length: names are short. */
export class NameTrie {
  readonly #root = newNode();

  add(name: string, pieces: readonly Piece[], target: NameTarget): void {
    let node = this.#root;
    for (const piece of pieces) {
      let next = node.next.get(piece.folded);
      if (!next) {
        next = newNode();
        node.next.set(piece.folded, next);
      }
      node = next;
    }
    const letters = pieces.map((p) => /\p{L}/u.test(name.slice(p.start, p.end)));
    const known = node.entries.some(
      (e) =>
        e.ref === target.ref &&
        e.as === target.as &&
        pieces.every((p, i) => e.capital[i] === (p.capital && letters[i]) && e.allCapitals[i] === acronym(p)),
    );
    if (known) return;
    node.entries.push({
      ...target,
      capital: pieces.map((p, i) => p.capital && (letters[i] ?? false)),
      allCapitals: pieces.map(acronym),
    });
  }

  /** The longest name that begins at piece `from`: its last piece and all it may stand for; null where none does. */
  longestAt(text: string, pieces: readonly Piece[], from: number): { last: number; targets: NameTarget[] } | null {
    let node = this.#root;
    let found: { last: number; targets: NameTarget[] } | null = null;
    for (let at = from; at < pieces.length; at++) {
      const piece = pieces[at];
      const next = piece && node.next.get(piece.folded);
      if (!next) break;
      const before = pieces[at - 1];
      if (at > from && before && !joins(text, before, piece)) break;
      node = next;
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

const acronym = (piece: Piece): boolean => piece.allCapitals && piece.end - piece.start > 1 && /[a-z]/.test(piece.folded);

const fits = (entry: Entry, read: readonly Piece[]): boolean =>
  read.every((p, i) => (entry.allCapitals[i] ? p.allCapitals : !entry.capital[i] || p.capital));

/** True where two words can belong to one name: a space, a hyphen, an apostrophe, the dot of an abbreviation. */
function joins(text: string, before: Piece, after: Piece): boolean {
  const between = text.slice(before.end, after.start);
  if (/^[\s'’\u02bc\-\u2010\u2011\u2013/]{1,3}$/.test(between)) return !/\n\s*\n/.test(between);
  return before.end - before.start <= 3 && /^\.\s?$/.test(between);
}
