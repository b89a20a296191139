import { childrenBy, headOf, type Sentence, type Token } from "../../text/index.ts";
import { isFinite } from "../statements/clause.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, isNominal, isPastForm } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/**
 * "killed 600 people, a figure aid workers called far too high", "demanded neutrality, a condition Ukrainian negotiators refused": a noun
 * that takes up what was said, with a clause on it that no pronoun opens, is neither a part of the name of whoever acts in that clause nor
 * one who acts. Only several, or a name, stand there without an article.
 */
export function takenUpBeforeDoers(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language)?.takenUp ?? [];
  if (words.length === 0) return;
  for (const { index, form } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [comma, article, noun] = [sentence.tokens[index - 2], sentence.tokens[index - 1], sentence.tokens[index]];
    if (!noun || !words.includes(form.toLowerCase()) || comma?.form !== "," || article?.upos !== "DET") continue;
    const doers = doersBehind(sentence, noun);
    const verb = doers && headOf(sentence, doers);
    const told = sentence.tokens.findLast((t) => t.index < comma.index && isNominal(t) && t.deprel !== "compound");
    if (!doers || !verb || !told || !isTold(sentence, verb) || verb.head > verb.index) continue;
    if (!tree.attach(index, told.index, "appos")) continue;
    tree.attach(article.index, index, "det");
    tree.attach(verb.index, index, "acl:relcl");
    if (!isFinite(sentence, verb)) tree.setFeatures(verb.index, FINITE_PAST);
  }
}

/** Those right before the verb whom the tree takes the noun for a part of, or for another subject beside them. */
function doersBehind(sentence: Sentence, noun: Token): Token | null {
  let doers: Token | undefined = noun;
  if (noun.deprel === "compound") {
    for (let above = headOf(sentence, doers); above && doers?.deprel === "compound"; above = headOf(sentence, doers))
      doers = above;
  } else if (noun.deprel === "nsubj")
    doers = childrenBy(sentence, noun.head, "nsubj").find((t) => t.index > noun.index && t.index < noun.head);
  const isThem = doers?.deprel === "nsubj" && doers.head > doers.index;
  return doers && isThem && (doers.feats["Number"] === "Plur" || doers.upos === "PROPN") ? doers : null;
}

/** A verb of its own, or a past form that the tree takes for a participle. */
const isTold = (sentence: Sentence, verb: Token): boolean =>
  isFinite(sentence, verb) || (isPastForm(verb) && childrenBy(sentence, verb.index, "aux").length === 0);
