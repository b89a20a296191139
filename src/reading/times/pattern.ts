import { wordsOf } from "./words.ts";

/** One step of a pattern: a word as written, or a class with the name that its value is captured under. */
export type Step =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "class"; readonly name: string; readonly capture: string };

const PIECE = /\s*(?:<([A-Za-z0-9]+)(?::([A-Za-z0-9]+))?>|\\(.)|([[\]()|])|([^<>[\]()|\\\s]+))/y;
const MOST_WAYS = 4000;

type Ways = readonly (readonly Step[])[];

function product(left: Ways, right: Ways): Ways {
  if (left.length * right.length > MOST_WAYS) throw new RangeError("a pattern has too many ways to be said");
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}

/** All the ways to say a pattern, each a row of steps, no optional parts or alternatives left. Throws SyntaxError. */
export function expandPattern(source: string): Ways {
  PIECE.lastIndex = 0;
  const pieces: RegExpExecArray[] = [];
  while (PIECE.lastIndex < source.length) {
    const match = PIECE.exec(source);
    if (!match) throw new SyntaxError(`pattern not understood: ${source}`);
    pieces.push(match);
  }
  let at = 0;
  const sign = (): string | undefined => pieces[at]?.[4];
  const alternatives = (): Ways => {
    let ways: (readonly Step[])[] = [...sequence()];
    while (sign() === "|") {
      at++;
      ways = ways.concat(sequence());
    }
    return ways;
  };
  const close = (mark: string): void => {
    if (sign() !== mark) throw new SyntaxError(`pattern lacks "${mark}": ${source}`);
    at++;
  };
  const sequence = (): Ways => {
    let ways: Ways = [[]];
    for (let piece = pieces[at]; piece; piece = pieces[at]) {
      const [, name, capture, escaped, mark, plain] = piece;
      if (mark === "|" || mark === "]" || mark === ")") break;
      at++;
      if (mark === "[" || mark === "(") {
        const inner = alternatives();
        close(mark === "[" ? "]" : ")");
        ways = product(ways, mark === "[" ? [[], ...inner] : inner);
      } else if (name !== undefined) {
        ways = product(ways, [[{ kind: "class", name, capture: capture ?? name }]]);
      } else {
        const written = escaped ?? plain ?? "";
        const words = wordsOf(written).filter((w) => w.form !== "-" || written === "-");
        ways = product(ways, [words.map((w): Step => ({ kind: "word", word: w.lower }))]);
      }
    }
    return ways;
  };
  const ways = alternatives();
  if (at !== pieces.length) throw new SyntaxError(`pattern closes what it never opened: ${source}`);
  if (ways.some((way) => way.length === 0)) throw new SyntaxError(`pattern may match nothing: ${source}`);
  return ways;
}
