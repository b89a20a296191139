import { childrenBy, headOf, type Sentence, subtree, type Token } from "../../text/index.ts";
import { cueOf } from "../statements/entry.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, isMarked, isNominal } from "./draft-tree.ts";

/** How many words the speaker may take behind the verb: « a dit le porte-parole du ministère ». */
const SPEAKER = 6;

/** "will convene, he said, a fifth round": what stands behind an inserted verb of speech belongs to the verb before it. */
export function objectBehindInsertion(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const saying = sentence.tokens[index];
    const verb = saying?.deprel === "parataxis" ? headOf(sentence, saying) : null;
    if (!saying || verb?.upos !== "VERB" || verb.index > index || !cueOf(sentence, saying, lexicon)) continue;
    const comma = closingComma(sentence, saying);
    // "spoke with the emir on Friday, he said, an account that …": what already has its complements gets no other
    if (comma === null || openingComma(sentence, saying) !== verb.index + 1) continue;
    for (const behind of childrenBy(sentence, index, "obj", "obl", "ccomp")) {
      if (behind.index < comma || !isNominal(behind) || childrenBy(sentence, behind.index, "nsubj", "cop").length > 0) continue;
      if ((subtree(sentence, behind.index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? 0) < comma) continue;
      const marked = isMarked(tree.sentence(), behind.index);
      if (!marked && childrenBy(tree.sentence(), verb.index, "obj").length > 0) continue;
      tree.attach(behind.index, verb.index, marked ? "obl" : "obj");
    }
  }
}

const INSERTION = "parataxis:insert";

/** « se retrouveront à Oslo, pour un troisième round, a confirmé lundi X »: before an inserted verb of speech stands nothing of its own but its helper and pronouns. */
export function phraseBeforeInsertion(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const saying = sentence.tokens[index];
    const verb = saying?.deprel.startsWith("parataxis") ? headOf(sentence, saying) : null;
    if (!saying || verb?.upos !== "VERB" || verb.index > index || !cueOf(sentence, saying, lexicon)) continue;
    const comma = openingComma(sentence, saying);
    const subjects = childrenBy(sentence, index, "nsubj");
    // who speaks behind the verb may be taken for its object
    const isInsertion = saying.deprel === INSERTION || subjects.length > 0;
    const isSubjectBehind = isInsertion && subjects.every((t) => t.index > index || t.upos === "PRON");
    if (comma === null || comma < verb.index || !isSubjectBehind) continue;
    for (const before of childrenBy(sentence, index, "obl", "advmod"))
      if (before.index < comma && before.index > verb.index && isMarked(sentence, before.index))
        tree.attach(before.index, verb.index, before.deprel);
  }
}

/** The comma behind the verb and whoever speaks; null where another verb comes first. */
function closingComma(sentence: Sentence, saying: Token): number | null {
  const next = sentence.tokens.slice(saying.index + 1, saying.index + 1 + SPEAKER);
  const at = next.findIndex((t) => t.form === "," || t.upos === "VERB");
  return next[at]?.form === "," ? (next[at]?.index ?? null) : null;
}

/** The comma right before the verb of speech, its helper or the pronoun that speaks; null where none stands there. */
function openingComma(sentence: Sentence, saying: Token): number | null {
  const own = childrenBy(sentence, saying.index, "aux", "expl", "nsubj").filter((t) => t.index < saying.index);
  const first = Math.min(saying.index, ...own.flatMap((t) => subtree(sentence, t.index)));
  return sentence.tokens[first - 1]?.form === "," ? first - 1 : null;
}
