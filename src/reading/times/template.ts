/**
 * What an expression means before it is put on a calendar: an operation over numbers, names and other meanings, as
 * the value templates of the grammar write it: `since(month($year, $month))`. null: not said in the text.
 */
export interface Meaning {
  readonly operation: string;
  readonly arguments: readonly Value[];
}

export type Value = number | string | null | Meaning;

export function isMeaning(value: Value | undefined): value is Meaning {
  return typeof value === "object" && value !== null;
}

/** A parsed value template: give it what the pattern captured and it gives the meaning. */
export type Template = (captured: (name: string) => Value) => Value;

const PIECE = /\s*(?:(\$[A-Za-z0-9]+)|(-?\d+)|([A-Za-z]+)|([(),_]))/y;

/** Parses a value template. Throws SyntaxError where it is not well formed. */
export function parseTemplate(source: string): Template {
  PIECE.lastIndex = 0;
  const pieces: string[] = [];
  while (PIECE.lastIndex < source.length) {
    const match = PIECE.exec(source);
    if (!match) throw new SyntaxError(`value template not understood: ${source}`);
    pieces.push(match[0].trim());
  }
  let at = 0;
  const take = (expected: string): void => {
    if (pieces[at++] !== expected) throw new SyntaxError(`value template lacks "${expected}": ${source}`);
  };
  const expression = (): Template => {
    const piece = pieces[at++];
    if (piece === undefined) throw new SyntaxError(`value template ends too early: ${source}`);
    if (piece === "_") return () => null;
    if (piece.startsWith("$")) {
      const name = piece.slice(1);
      return (captured) => captured(name);
    }
    if (/^-?\d/.test(piece)) return () => Number(piece);
    if (pieces[at] !== "(") return () => piece;
    at++;
    const parts: Template[] = [];
    while (pieces[at] !== ")") {
      if (parts.length > 0) take(",");
      parts.push(expression());
    }
    at++;
    return (captured) => ({ operation: piece, arguments: parts.map((part) => part(captured)) });
  };
  const template = expression();
  if (at !== pieces.length) throw new SyntaxError(`value template goes on too long: ${source}`);
  return template;
}
