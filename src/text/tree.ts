import type { Sentence, Token } from "./analysis.ts";

/** The universal part of a relation: "nsubj" for "nsubj:pass". */
export function universal(deprel: string): string {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

const childrenCache = new WeakMap<Sentence, readonly (readonly Token[])[]>();

/** The words that depend on word `index`, in the order of the text. */
export function childrenOf(sentence: Sentence, index: number): readonly Token[] {
  let table = childrenCache.get(sentence);
  if (!table) {
    const rows: Token[][] = sentence.tokens.map(() => []);
    for (const token of sentence.tokens) if (token.head >= 0) rows[token.head]?.push(token);
    table = rows;
    childrenCache.set(sentence, table);
  }
  return table[index] ?? [];
}

/** The children of `index` whose relation is one of `deprels`; a bare "nsubj" also takes "nsubj:pass". */
export function childrenBy(sentence: Sentence, index: number, ...deprels: string[]): Token[] {
  const found: Token[] = [];
  for (const child of childrenOf(sentence, index)) if (isOneOf(child.deprel, deprels)) found.push(child);
  return found;
}

function isOneOf(deprel: string, deprels: readonly string[]): boolean {
  return deprels.includes(deprel) || (deprel.includes(":") && deprels.includes(universal(deprel)));
}

/** The first child with one of these relations, or null. */
export function findChild(sentence: Sentence, index: number, ...deprels: string[]): Token | null {
  for (const child of childrenOf(sentence, index)) if (isOneOf(child.deprel, deprels)) return child;
  return null;
}

/** The root word of the sentence (the first word whose head is -1), or null in an empty sentence. */
export function rootOf(sentence: Sentence): Token | null {
  return sentence.tokens.find((t) => t.head < 0) ?? null;
}

/** The head of a word, or null for the root. */
export function headOf(sentence: Sentence, token: Token): Token | null {
  return token.head < 0 ? null : (sentence.tokens[token.head] ?? null);
}

/** Indices of the word and of all that hangs below it, ascending; branches that `skip` refuses are left out whole. */
export function subtree(sentence: Sentence, index: number, skip: (token: Token) => boolean = () => false): number[] {
  const found: number[] = [];
  const visit = (i: number): void => {
    found.push(i);
    for (const child of childrenOf(sentence, i)) if (!skip(child)) visit(child.index);
  };
  visit(index);
  return found.sort((a, b) => a - b);
}

const sizesCache = new WeakMap<Sentence, Uint32Array>();

/** How many words the word and all that hangs below it are: the length of its `subtree`, without making it. */
export function subtreeSize(sentence: Sentence, index: number): number {
  let sizes = sizesCache.get(sentence);
  if (!sizes) {
    const { tokens } = sentence;
    sizes = new Uint32Array(tokens.length);
    for (const token of tokens) {
      let at = token.index;
      for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
        sizes[at] = (sizes[at] ?? 0) + 1;
        at = tokens[at]?.head ?? -1;
      }
    }
    sizesCache.set(sentence, sizes);
  }
  return sizes[index] ?? 0;
}

/** True where `ancestor` is `index` itself or stands above it in the tree. */
export function dominates(sentence: Sentence, ancestor: number, index: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps <= sentence.tokens.length; steps++) {
    if (at === ancestor) return true;
    at = sentence.tokens[at]?.head ?? -1;
  }
  return false;
}

/** The place in the text of a set of words: from the first unit of the earliest to the last unit of the latest. */
export function extentOf(sentence: Sentence, indices: readonly number[]): { start: number; end: number } | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const i of indices) {
    const token = sentence.tokens[i];
    if (!token) continue;
    start = Math.min(start, token.start);
    end = Math.max(end, token.end);
  }
  return end < 0 ? null : { start, end };
}
