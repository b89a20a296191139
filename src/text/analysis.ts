/** The universal parts of speech (Universal Dependencies, version 2). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/**
 * A syntactic word. `start` and `end` are its place in the document's text; the words of a multiword token
 * (« du » = de + le) all carry the place of the whole token unless the token is simply cut ("do" + "n't").
 */
export interface Token {
  /** Position in the sentence, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Morphological features, for example { Gender: "Fem", Number: "Sing" }. */
  readonly feats: Readonly<Record<string, string>>;
  /** Index of the head in the same sentence; -1 for the root. */
  readonly head: number;
  /** Universal relation with its subtype where there is one: "nsubj", "nsubj:pass", "obl:mod". */
  readonly deprel: string;
}

/** A written token that stands for several words: « au », « desdits », "don't". Word indices, `last` inclusive. */
export interface MultiwordToken {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** What the name tagger tells apart. `EVT`: named processes, conferences, summits, agreements, wars, operations. */
export type NameType = "PER" | "ORG" | "LOC" | "EVT";

/** A proper name found by the tagger: word indices (`last` inclusive) and place in the text. */
export interface Name {
  readonly type: NameType;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** One sentence: its words with their tree, its multiword tokens, its names. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly multiwords: readonly MultiwordToken[];
  readonly names: readonly Name[];
}

/** A whole text, analysed: sentences in the order of the text, never overlapping. */
export interface Analysis {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Sentence[];
}
