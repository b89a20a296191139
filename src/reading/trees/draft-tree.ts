import { childrenBy, childrenOf, type Sentence, subtree, type Token } from "../../text/index.ts";

/** A sentence whose tree is being mended: every change gives a new sentence, and none ever breaks the tree. */
export interface DraftTree {
  readonly sentence: () => Sentence;
  /** Hangs a word on another, -1 for the root, unless that would close a circle; true where it was done. */
  readonly attach: (index: number, head: number, deprel: string) => boolean;
  /** Puts a word where its own head stands, -1 for the root, and the head below it. */
  readonly place: (index: number, head: number, deprel: string) => void;
  /** Puts a word that stands below another in the other's place; true where it stands at or above that place afterwards. */
  readonly promote: (index: number, above: number) => boolean;
  /** Makes another word the root, and hangs the old root on it. */
  readonly reroot: (index: number, deprel: string) => void;
  readonly setUpos: (index: number, upos: Token["upos"]) => void;
  readonly setLemma: (index: number, lemma: string) => void;
  readonly setFeatures: (index: number, feats: Readonly<Record<string, string | null>>) => void;
}

export function draftTree(given: Sentence): DraftTree {
  let current = given;
  const put = (index: number, change: Partial<Token>): void => {
    current = { ...current, tokens: current.tokens.map((t) => (t.index === index ? { ...t, ...change } : t)) };
  };
  const attach = (index: number, head: number, deprel: string): boolean => {
    const token = current.tokens[index];
    if (!token || token.head < 0 || head < 0 || index === head || isBelow(current, head, index)) return false;
    if (token.head !== head || token.deprel !== deprel) put(index, { head, deprel });
    return true;
  };
  const place = (index: number, head: number, deprel: string): void => {
    const old = current.tokens[index]?.head ?? -1;
    put(index, { head, deprel });
    if (old >= 0) put(old, { head: index });
  };
  const promote = (index: number, above: number): boolean => {
    if (!isBelow(current, index, above)) return true;
    const top = current.tokens[above];
    if (!top) return false;
    put(index, { head: top.head, deprel: top.deprel });
    put(above, { head: index });
    return true;
  };
  return {
    sentence: () => current,
    place,
    promote,
    attach,
    reroot: (index, deprel) => {
      const old = current.tokens.find((t) => t.head < 0);
      if (!old || old.index === index) return;
      put(index, { head: -1, deprel: "root" });
      put(old.index, { head: index, deprel });
    },
    setUpos: (index, upos) => put(index, { upos }),
    setLemma: (index, lemma) => put(index, { lemma }),
    setFeatures: (index, feats) => {
      const token = current.tokens[index];
      if (!token) return;
      const kept = Object.entries({ ...token.feats, ...feats }).filter((e): e is [string, string] => e[1] !== null);
      put(index, { feats: Object.fromEntries(kept) });
    },
  };
}

function isBelow(sentence: Sentence, index: number, above: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps <= sentence.tokens.length; steps++) {
    if (at === above) return true;
    at = sentence.tokens[at]?.head ?? -1;
  }
  return false;
}

/** The last word of the phrase that a word heads. */
export const lastOf = (sentence: Sentence, index: number): number => subtree(sentence, index).at(-1) ?? index;

/** The first word of a verb with its auxiliaries and reflexive before it. */
export const firstOfGroup = (sentence: Sentence, verb: number): number =>
  Math.min(verb, ...childrenBy(sentence, verb, "aux", "expl").map((t) => t.index));

/** True where the word has a preposition or conjunction of its own before it. */
export const isMarked = (sentence: Sentence, index: number): boolean =>
  childrenOf(sentence, index).some((t) => t.index < index && (t.deprel === "case" || t.deprel === "mark"));

export const isNominal = (token: Token): boolean => ["NOUN", "PROPN", "PRON"].includes(token.upos);

/** True where a word is a past form that may be a finite verb as well as a participle: "called", "accused". */
export function isPastForm(token: Token): boolean {
  const { VerbForm: form, Tense: tense } = token.feats;
  return token.upos === "VERB" && tense === "Past" && (form === "Fin" || form === "Part");
}

/** The features of a finite past form, for a word that was taken for a participle. */
export const FINITE_PAST = { VerbForm: "Fin", Tense: "Past", Voice: null } as const;
