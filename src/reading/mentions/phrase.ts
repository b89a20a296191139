import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { cardinalOf } from "../cardinal.ts";
import type { Lexicon } from "./lexicon.ts";

/** Word indices from `first` to `last`, inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export const isNoun = (token: Token): boolean => token.upos === "NOUN" || token.upos === "PROPN";

/** The words of a token range that belong to the stretch of text from `start` to `end`; null where none does. */
export function tokensIn(sentence: Sentence, start: number, end: number): Range | null {
  let first = -1;
  let last = -1;
  for (const token of sentence.tokens) {
    if (token.end <= start || token.start >= end) continue;
    if (first < 0) first = token.index;
    last = token.index;
  }
  return first < 0 ? null : { first, last };
}

/** The word that a range hangs on: the one whose head lies outside of it, a noun rather than another. */
export function headOfRange(sentence: Sentence, { first, last }: Range): number {
  const outside = sentence.tokens.slice(first, last + 1).filter((t) => t.head < first || t.head > last);
  return (outside.find(isNoun) ?? outside.find((t) => t.upos !== "ADP" && t.upos !== "DET") ?? outside[0])?.index ?? first;
}

/** The prepositions and possessive marks of a noun, joined: "auprès de", "'s"; "" where there is none. */
export function caseOf(sentence: Sentence, index: number): string {
  const words = childrenOf(sentence, index).filter((t) => universal(t.deprel) === "case");
  return words
    .flatMap((w) => [w, ...childrenOf(sentence, w.index).filter((t) => t.deprel === "fixed")])
    .map((t) => t.form.toLowerCase().replaceAll("’", "'"))
    .join(" ");
}

/** The determiner of a noun, or null. */
export function determinerOf(sentence: Sentence, index: number): Token | null {
  return (
    childrenOf(sentence, index).find((t) => universal(t.deprel) === "det" && t.index < index) ??
    childrenOf(sentence, index).find((t) => universal(t.deprel) === "nummod" && t.index < index) ??
    null
  );
}

/** The possessive of a noun (« son », "their"), or null. */
export function possessiveOf(sentence: Sentence, index: number, lexicon: Lexicon): Token | null {
  return (
    childrenOf(sentence, index).find(
      (t) => t.index < index && (t.upos === "DET" || t.upos === "PRON") && lexicon.has("possessive", t.form),
    ) ?? null
  );
}

export type Definiteness = "definite" | "indefinite" | "bare";

export function definitenessOf(sentence: Sentence, index: number, lexicon: Lexicon): Definiteness {
  const det = determinerOf(sentence, index);
  if (possessiveOf(sentence, index, lexicon)) return "definite";
  if (!det) {
    return childrenOf(sentence, index).some((t) => t.deprel === "nmod:poss") ? "definite" : "bare";
  }
  if (det.feats["Definite"] === "Ind" || det.upos === "NUM" || lexicon.has("indefinite", det.form)) {
    return lexicon.has("definite", sentence.tokens[det.index - 1]?.form ?? "") ? "definite" : "indefinite";
  }
  return det.feats["Definite"] === "Def" || !lexicon.has("indefinite", det.form) ? "definite" : "indefinite";
}

export function isPlural(token: Token): boolean {
  const number = token.feats["Number"];
  return number === "Plur" || (number === undefined && /[^s]s$/.test(token.form) && token.lemma !== token.form.toLowerCase());
}

export function genderOf(sentence: Sentence, token: Token): "m" | "f" | null {
  const det = determinerOf(sentence, token.index);
  const gender = token.feats["Gender"] ?? det?.feats["Gender"];
  return gender === "Fem" ? "f" : gender === "Masc" ? "m" : null;
}

const CORE = new Set(["amod", "nmod", "compound", "flat", "fixed", "nummod", "case", "det", "advmod", "goeswith"]);

const TOP_ONLY = new Set(["case", "det", "advmod", "nummod"]);

/** « ministère des Affaires étrangères », « commissariat aux réfugiés », not « bureau à Vienne » or « depuis lundi ». */
function complement(sentence: Sentence, child: Token, lexicon: Lexicon): boolean {
  const marker = caseOf(sentence, child.index);
  return (
    marker === "" ||
    lexicon.has("genitive", marker) ||
    lexicon.has("behalf", marker) ||
    (lexicon.has("dative", marker) && isPlural(child) && child.upos === "NOUN")
  );
}

/**
 * The words that make the name of a thing: its noun with adjectives and complements, without article, clauses,
 * appositions and what stands apart.
 */
export function coreOf(sentence: Sentence, head: number, lexicon: Lexicon): Range {
  const members = new Set<number>([head]);
  const visit = (index: number, top: boolean): void => {
    for (const child of childrenOf(sentence, index)) {
      const relation = universal(child.deprel);
      const likeAdjective =
        relation === "acl" && Math.abs(child.index - index) === 1 && childrenOf(sentence, child.index).length === 0;
      const wanted =
        CORE.has(relation) ||
        likeAdjective ||
        (relation === "conj" && !top) ||
        (relation === "cc" && !top) ||
        (relation === "punct" && child.form === "-");
      // « la reprise des négociations le 5 juillet »: a day without a preposition is no part of a name
      if (relation === "nmod" && child.upos === "NUM" && !childrenOf(sentence, child.index).some((t) => t.deprel === "case"))
        continue;
      // "a third round of talks Wednesday"
      if (child.deprel === "nmod:unmarked" && child.index > index) continue;
      if (!wanted || (top && TOP_ONLY.has(relation)) || (relation === "nmod" && !complement(sentence, child, lexicon))) continue;
      members.add(child.index);
      visit(child.index, false);
    }
  };
  visit(head, true);
  let first = head;
  let last = head;
  while (members.has(first - 1)) first--;
  while (members.has(last + 1)) last++;
  while (first < head && IDLE.has(sentence.tokens[first]?.upos ?? "X")) first++;
  return { first, last };
}

const IDLE: ReadonlySet<string> = new Set(["DET", "CCONJ", "PUNCT", "PRON", "ADP"]);

/** All words of a noun phrase in one piece around its head, without its article and its relative clauses. */
export function wideOf(sentence: Sentence, head: number, lexicon: Lexicon): Range {
  const core = coreOf(sentence, head, lexicon);
  const members = new Set<number>();
  const visit = (index: number): void => {
    members.add(index);
    for (const child of childrenOf(sentence, index)) {
      if (child.deprel === "acl:relcl" || ["appos", "conj", "cc", "punct", "parataxis"].includes(universal(child.deprel)))
        continue;
      visit(child.index);
    }
  };
  visit(head);
  let last = core.last;
  while (members.has(last + 1)) last++;
  return { first: core.first, last };
}

/** True where the word stands below the other by relations of naming: an apposition, a title, a flat name. */
export function naming(sentence: Sentence, token: Token): boolean {
  const relation = universal(token.deprel);
  if (relation === "appos" || relation === "flat" || token.deprel === "nmod:desc" || relation === "compound") return true;
  return relation === "nmod" && token.deprel !== "nmod:poss" && caseOf(sentence, token.index) === "";
}

/** « les deux gouvernements »: told with the number two. */
export const isOfTwo = (language: string, sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token.index).some((t) => t.index < token.index && t.upos === "NUM" && cardinalOf(language, t.form) === 2);
