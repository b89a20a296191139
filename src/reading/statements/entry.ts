import { childrenBy, childrenOf, headOf, type Sentence, type Token } from "../../text/index.ts";
import { folded, type Lexicon, lemmasOf, type VerbEntry } from "./lexicon.ts";
import { tallyAfter } from "./tally.ts";

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
  const entries = lemmasFor(verb, lexicon).flatMap((lemma) => lexicon.verbs.get(lemma) ?? []);
  for (const entry of entries) {
    if (entry.reflexive !== reflexive) continue;
    if (entry.verb.weak && entry.rest.length === 0 && childrenBy(sentence, verb.index, "compound:prt").length > 0) continue;
    if (entry.causative !== null && !governs(sentence, verb, entry.causative)) continue;
    if (entry.frames.has("tally") && entry.frames.size === 1 && !tallyAfter(sentence, verb, entry, lexicon)) continue;
    const more = restOf(sentence, verb, entry.rest);
    if (more) return { entry, more };
  }
  return null;
}

/** A verb that takes a clause and reports nothing that was said, by its lemma or its form. */
export const isNotCue = (verb: Token, lexicon: Lexicon): boolean =>
  lexicon.notCues.has(verb.lemma) || lexicon.notCues.has(lexicon.forms.get(folded(verb.form)) ?? "");

/** The lemma, then what the form says where the lemma may have come out wrong. */
function lemmasFor(verb: Token, lexicon: Lexicon): string[] {
  const form = folded(verb.form);
  const attested = lexicon.forms.get(form);
  const known = lexicon.verbs.has(verb.lemma) || isNotCue(verb, lexicon);
  const guessed = known || verb.upos !== "VERB" ? [] : lemmasOf(form, lexicon.data.verbEndings);
  return [...new Set([verb.lemma, ...(attested ? [attested] : []), ...guessed])];
}

/** « faire savoir » is one verb or two in the tree. */
function governs(sentence: Sentence, verb: Token, lemma: string): boolean {
  if (childrenOf(sentence, verb.index).some((t) => t.index < verb.index && t.lemma === lemma)) return true;
  const head = headOf(sentence, verb);
  return head?.lemma === lemma && head.index < verb.index;
}

/** The verb that this one governs as one cue, « a fait savoir », where the tree makes two of them; or null. */
export function governedBy(sentence: Sentence, verb: Token, lexicon: Lexicon): Token | null {
  const inner = childrenBy(sentence, verb.index, "xcomp", "ccomp").find((t) => t.index > verb.index && t.index < verb.index + 4);
  return inner && cueOf(sentence, inner, lexicon)?.entry.causative === verb.lemma ? inner : null;
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

/** True where a word hangs on a verb, by a few others at most. */
export function hangsOn(sentence: Sentence, token: Token, verb: Token): boolean {
  let at: Token | null = token;
  for (let steps = 0; at && steps < 3; steps++) {
    if (at.index === verb.index) return true;
    at = headOf(sentence, at);
  }
  return at?.index === verb.index;
}
