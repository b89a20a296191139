import { END, FUNCTION_CLASS, type Grammar, type Rule, type SymbolId, symbolOf, type TrieNode } from "./grammar.ts";
import { numbersAt } from "./numbers.ts";
import { isMeaning, type Meaning, type Value } from "./template.ts";
import { isInnerHyphen, type Word, wordsOf } from "./words.ts";

/** An expression as the grammar reads it, not yet put on a calendar. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Its words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly meaning: Meaning;
}

/** A text as the grammar sees it: its words and the expressions among them. */
export interface Matched {
  readonly words: readonly Word[];
  readonly matches: readonly Match[];
}

/** A word, number or expression in the lattice over the words: it starts where it is filed and ends before word `end`. */
interface Edge {
  readonly symbol: SymbolId;
  readonly end: number;
  readonly value: Value;
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly rule: Rule;
  readonly meaning: Meaning;
}

const NONE: readonly Edge[] = [];
/** « s' » and « d' » are no things to count. */
const SHORTEST_COUNTED = 3;

/** The index after `count` words of a phrase from `index`, or -1 where another word stands there. */
function afterPhrase(words: readonly Word[], index: number, phrase: readonly string[]): number {
  let at = index;
  for (const expected of phrase) {
    if (isInnerHyphen(words, at) && expected !== "-") at++;
    if (words[at]?.lower !== expected) return -1;
    at++;
  }
  return at;
}

class Lattice {
  readonly words: readonly Word[];
  readonly #grammar: Grammar;
  readonly #edges: (Edge[] | undefined)[];
  readonly #starts: number[] = [];
  readonly #text: string;

  constructor(grammar: Grammar, text: string) {
    this.#grammar = grammar;
    this.#text = text;
    this.words = wordsOf(text);
    this.#edges = Array.from({ length: this.words.length });
    this.#readWords();
  }

  #readWords(): void {
    const { lexicon, numbers } = this.#grammar;
    this.words.forEach((word, index) => {
      const entries = lexicon.get(word.lower);
      if (entries) {
        for (const entry of entries) {
          if (entry.exact !== null && word.form !== entry.exact && !isCapitals(word)) continue;
          const end = afterPhrase(this.words, index + 1, entry.rest);
          if (end >= 0) this.#add(index, { symbol: entry.symbol, end, value: entry.value });
        }
      }
      if (
        word.kind === "digits" ||
        numbers.has(word.lower) ||
        (word.kind === "letters" && word.form.length < 8 && "xviXVI".includes(word.form.charAt(0)))
      ) {
        for (const found of numbersAt(this.#grammar, this.words, index, this.#text)) {
          this.#add(index, { symbol: symbolOf(this.#grammar, found.kind), end: found.end, value: found.value });
        }
      }
    });
  }

  #add(index: number, edge: Edge): void {
    const edges = this.#edges[index];
    if (edges) edges.push(edge);
    else {
      this.#edges[index] = [edge];
      this.#starts.push(index);
    }
  }

  edgesAt(index: number): readonly Edge[] {
    return this.#edges[index] ?? NONE;
  }

  /** Applies the rules of one layer everywhere; gives back what may stand on its own. */
  apply(layer: TrieNode): Candidate[] {
    const found: Candidate[] = [];
    const made: [number, Edge][] = [];
    const path: Edge[] = [];
    const walk = (node: TrieNode, from: number, at: number): void => {
      for (const { rule, captures } of node.accepts) {
        const captured = (name: string): Value => {
          const step = captures.get(name);
          return step === undefined ? null : (path[step]?.value ?? null);
        };
        if (!this.#allowed(rule, from, at)) continue;
        const value = rule.template(captured);
        if (rule.makes !== null && value !== null) made.push([from, { symbol: rule.makes, end: at, value }]);
        if (rule.emit && isMeaning(value) && !this.#cutsCompound(from, at)) found.push({ from, to: at, rule, meaning: value });
      }
      if (node.next.size === 0) return;
      for (const edge of this.edgesAt(at)) {
        const next = node.next.get(edge.symbol);
        if (!next) continue;
        path.push(edge);
        walk(next, from, edge.end);
        path.pop();
      }
      if (at > from && isInnerHyphen(this.words, at)) walk(node, from, at + 1);
    };
    for (const from of this.#starts) walk(layer, from, from);
    for (const [from, edge] of made) this.#add(from, edge);
    return found;
  }

  /** A match that ends after a hyphen it skipped, or cuts a compound word at either end, reads what is not there. */
  #cutsCompound(from: number, to: number): boolean {
    return isInnerHyphen(this.words, from - 1) || isInnerHyphen(this.words, to) || isInnerHyphen(this.words, to - 1);
  }

  #allowed(rule: Rule, from: number, to: number): boolean {
    if (rule.notBefore.length > 0 && this.#stands(rule.notBefore, to)) return false;
    if (rule.onlyBefore.length > 0 && !this.#stands(rule.onlyBefore, to)) return false;
    if (rule.notAfter.length > 0 && this.#standsBefore(rule.notAfter, from)) return false;
    if (rule.onlyAfter.length > 0 && !this.#standsBefore(rule.onlyAfter, from)) return false;
    return !(rule.notCounting && this.#counts(to));
  }

  #isEnd(index: number): boolean {
    const word = this.words[index];
    return !word || word.kind === "mark" || word.kind === "break";
  }

  #stands(symbols: readonly SymbolId[], index: number): boolean {
    if (symbols.includes(this.#grammar.symbols.get(END) ?? -1) && this.#isEnd(index)) return true;
    return this.edgesAt(index).some((edge) => symbols.includes(edge.symbol));
  }

  /** The same for the phrase that ends right before `index`; phrases of up to four words. */
  #standsBefore(symbols: readonly SymbolId[], index: number): boolean {
    if (symbols.includes(this.#grammar.symbols.get(END) ?? -1) && this.#isEnd(index - 1)) return true;
    for (let start = index - 1; start >= Math.max(0, index - 4); start--) {
      if (this.edgesAt(start).some((edge) => edge.end === index && symbols.includes(edge.symbol))) return true;
    }
    return false;
  }

  /** True where the word at `index` names things that the number before it may count. */
  #counts(index: number): boolean {
    const word = this.words[index];
    if (!word || word.kind !== "letters" || word.form !== word.lower || word.form.length < SHORTEST_COUNTED) return false;
    const functional = symbolOf(this.#grammar, FUNCTION_CLASS);
    if (this.edgesAt(index).some((edge) => edge.symbol === functional)) return false;
    return this.#grammar.data.countedEndings.some((ending) => word.lower.endsWith(ending));
  }
}

function isCapitals(word: Word): boolean {
  return word.form.length > 2 && word.form === word.form.toUpperCase();
}

/** True for what only looks like a time. */
function isNone(candidate: Candidate): boolean {
  return candidate.meaning.operation === "none";
}

/** Longest first; of equal length the earlier in the text, then what is no time at all, then the earlier in the grammar. */
function byWorth(a: Candidate, b: Candidate): number {
  return b.to - b.from - (a.to - a.from) || a.from - b.from || Number(isNone(b)) - Number(isNone(a)) || a.rule.rank - b.rule.rank;
}

/** All time expressions that the grammar finds in a text, in order, none overlapping another. */
export function matchTimes(grammar: Grammar, text: string): Matched {
  const lattice = new Lattice(grammar, text);
  const candidates = grammar.layers.flatMap((layer) => lattice.apply(layer)).sort(byWorth);
  const taken = new Uint8Array(lattice.words.length);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (taken.subarray(candidate.from, candidate.to).includes(1)) continue;
    taken.fill(1, candidate.from, candidate.to);
    if (!isNone(candidate)) chosen.push(candidate);
  }
  chosen.sort((a, b) => a.from - b.from);
  const matches = chosen.map(
    (c): Match => ({
      start: lattice.words[c.from]?.start ?? 0,
      end: lattice.words[c.to - 1]?.end ?? 0,
      from: c.from,
      to: c.to,
      rule: c.rule.name,
      meaning: c.meaning,
    }),
  );
  return { words: lattice.words, matches };
}
