import { childrenOf, headOf, type Sentence, type Token } from "../../text/index.ts";
import { folded, type Lexicon, type VerbEntry } from "./lexicon.ts";

/** A verb of the lexicon found in a sentence, with the words of the cue beside the verb. */
export interface Cue {
  readonly entry: VerbEntry;
  readonly more: readonly Token[];
}

export const isReflexive = (sentence: Sentence, verb: Token, lexicon: Lexicon): boolean =>
  childrenOf(sentence, verb.index).some(
    (t) =>
      t.upos === "PRON" &&
      t.index < verb.index + 2 &&
      (lexicon.is("reflexives", t.lemma) ||
        lexicon.is("reflexives", folded(t.form)) ||
        lexicon.is("reflexives", folded(t.form).replace("s'", "se"))),
  );

/** The most special entry of the lexicon that fits the verb with the words around it, or null. */
export function cueOf(sentence: Sentence, verb: Token, lexicon: Lexicon): Cue | null {
  const reflexive = isReflexive(sentence, verb, lexicon);
  const attested = lexicon.forms.get(folded(verb.form));
  const entries = [
    ...(lexicon.verbs.get(verb.lemma) ?? []),
    ...(attested && attested !== verb.lemma ? (lexicon.verbs.get(attested) ?? []) : []),
  ];
  for (const entry of entries) {
    if (entry.reflexive !== reflexive) continue;
    if (entry.causative !== null && !governs(sentence, verb, entry.causative)) continue;
    const more = restOf(sentence, verb, entry.rest);
    if (more) return { entry, more };
  }
  return null;
}

/** « faire savoir » is one verb or two in the tree. */
function governs(sentence: Sentence, verb: Token, lemma: string): boolean {
  if (childrenOf(sentence, verb.index).some((t) => t.index < verb.index && t.lemma === lemma)) return true;
  const head = headOf(sentence, verb);
  return head?.lemma === lemma && head.index < verb.index;
}

function restOf(sentence: Sentence, verb: Token, rest: readonly string[]): Token[] | null {
  const found: Token[] = [];
  for (const lemma of rest) {
    const from = found.at(-1)?.index ?? verb.index;
    const next = sentence.tokens
      .slice(from + 1, from + 7)
      .find((t) => (t.lemma === lemma || folded(t.form) === lemma) && hangsOn(sentence, t, verb));
    if (!next) return null;
    found.push(next);
  }
  return found;
}

function hangsOn(sentence: Sentence, token: Token, verb: Token): boolean {
  let at: Token | null = token;
  for (let steps = 0; at && steps < 3; steps++) {
    if (at.index === verb.index) return true;
    at = headOf(sentence, at);
  }
  return at?.index === verb.index;
}
