import { DOUBTS, doubtsOf, type ProposalBlock, proposalOf, ROW, WORD_FIELDS } from "../../pipeline/index.ts";
import { type Proposal, scoreOf } from "../../record/index.ts";

/** The proposals of one dossier, in their order, as numbers: of ten thousand reports there are hundreds of thousands. */
export interface ProposalTable {
  readonly process: string;
  readonly size: number;
  /** A field of `ROW`; of words their numbers. */
  readonly field: (nth: number, field: number) => number;
  readonly word: (number: number) => string | null;
  /** The number of a word; -1 where no proposal has it. */
  readonly numberOf: (word: string | null) => number;
  readonly hasActor: (nth: number, actor: number) => boolean;
  readonly score: (nth: number) => number;
  readonly proposal: (nth: number) => Proposal;
}

interface TableBuilder {
  readonly add: (block: ProposalBlock) => void;
  readonly done: () => ProposalTable;
}

/** Takes in a dossier's proposals, block by block. */
export function tableBuilder(process: string): TableBuilder {
  const numbers = new Map<string | null, number>();
  const isWord = new Set<number>(WORD_FIELDS);
  let rows = new Uint32Array(1024);
  let length = 0;
  let starts = new Uint32Array(64);
  let size = 0;
  const numberOf = (word: string | null): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  return {
    add: ({ words, rows: given }) => {
      const numbered = words.map(numberOf);
      const own = (local: number | undefined) => numbered[local ?? 0] ?? 0;
      if (length + given.length > rows.length) rows = grown(rows, length + given.length);
      for (let at = 0; at < given.length; ) {
        if (size === starts.length) starts = grown(starts, size + 1);
        starts[size++] = length;
        const end = at + ROW.actors + (given[at + ROW.actors] ?? 0);
        for (let field = 0; at <= end; at++, field++)
          rows[length++] = field > ROW.actors || isWord.has(field) ? own(given[at]) : (given[at] ?? 0);
      }
    },
    done: () => tableOf(process, [...numbers.keys()], rows.slice(0, length), starts.slice(0, size)),
  };
}

function grown(from: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(Math.max(least, from.length * 2));
  to.set(from);
  return to;
}

/** The doubt of a row by its bits, before it is weighed. */
const SCORES = Uint16Array.from({ length: 1 << DOUBTS.length }, (_, bits) => scoreOf({ doubts: doubtsOf(bits), weight: 1 }));

function tableOf(process: string, words: readonly (string | null)[], rows: Uint32Array, starts: Uint32Array): ProposalTable {
  const field = (nth: number, which: number) => rows[(starts[nth] ?? 0) + which] ?? 0;
  const word = (number: number) => words[number] ?? null;
  return {
    process,
    size: starts.length,
    field,
    word,
    numberOf: (sought) => words.indexOf(sought),
    hasActor: (nth, actor) => {
      const count = (starts[nth] ?? 0) + ROW.actors;
      const end = count + (rows[count] ?? 0);
      for (let at = count + 1; at <= end; at++) if (rows[at] === actor) return true;
      return false;
    },
    score: (nth) => (SCORES[field(nth, ROW.doubts)] ?? 1) * field(nth, ROW.weight),
    proposal: (nth) => proposalOf(process, rows, starts[nth] ?? 0, word),
  };
}
