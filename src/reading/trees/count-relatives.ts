import { headOf, type Sentence, type Token } from "../../text/index.ts";
import { isFinite } from "../statements/clause.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, isNominal } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/**
 * "killed 600 people, the minister said, a figure aid workers called far too high": a noun that takes up what was said, with a clause
 * on it that no pronoun opens, is no part of the name of whoever speaks in that clause. Only several speak there without an article.
 */
export function figureBeforeSpeakers(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language)?.takenUp ?? [];
  if (words.length === 0) return;
  for (const { index, form } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [comma, article, noun] = [sentence.tokens[index - 2], sentence.tokens[index - 1], sentence.tokens[index]];
    if (!words.includes(form.toLowerCase()) || comma?.form !== "," || article?.upos !== "DET" || noun?.deprel !== "compound")
      continue;
    const speakers = topOfName(sentence, noun);
    const verb = headOf(sentence, speakers);
    const told = sentence.tokens.findLast((t) => t.index < comma.index && isNominal(t) && t.deprel !== "compound");
    if (speakers.deprel !== "nsubj" || speakers.feats["Number"] !== "Plur" || !verb || !told) continue;
    if (verb.index < speakers.index || verb.head > verb.index || !isFinite(sentence, verb)) continue;
    tree.attach(index, told.index, "appos");
    tree.attach(article.index, index, "det");
    tree.attach(verb.index, index, "acl:relcl");
  }
}

/** The noun that a noun is a part of the name of. */
function topOfName(sentence: Sentence, noun: Token): Token {
  let top = noun;
  for (let above = headOf(sentence, top); above && top.deprel === "compound"; above = headOf(sentence, top)) top = above;
  return top;
}
