import { headOf, type Sentence, type Token } from "../../text/index.ts";
import { isInfinitive, rangeOf } from "../statements/clause.ts";
import { isOfThePast } from "./opening.ts";
import { clauseFrom, isFiniteAny, isOfWhatWas } from "./questions.ts";
import type { Open, Scene } from "./scene.ts";

/** Words between those that say that talks get no further and the preposition of what they stop at: "are still divided, he said, over". */
const BESIDE = 3;

/**
 * « Les discussions achoppent sur le partage du pouvoir », "the sides are at odds over the withdrawal": what talks stop at is
 * not settled. Where no more is told than « sur ce point », it is told elsewhere.
 */
export function stumblingBlocks(scene: Scene, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token) => {
    const last = lastOfCue(scene, sentence, token);
    const link = last && sentence.tokens.slice(last.index + 1, last.index + 1 + BESIDE).find((t) => isLink(scene, t));
    const word = link && sentence.tokens[link.index + 1];
    if (word && (scene.lexicon.has("questionWords", word) || scene.lexicon.has("things", word))) {
      const content = clauseFrom(scene, sentence, word);
      return isOfThePast(scene, sentence, content) ? [] : [{ content, cue: token }];
    }
    const head = link ? headOf(sentence, link) : null;
    if (!last || !link || !head || head.index < link.index || !isMatter(scene, sentence, head)) return [];
    const own = rangeOf(sentence, head.index);
    return [{ content: { start: word?.start ?? head.start, end: own.end }, cue: token }];
  });
}

/** The last word of what says that they get no further, where it begins at this word. */
function lastOfCue({ lexicon }: Scene, sentence: Sentence, token: Token): Token | null {
  const words = lexicon.phraseAt("stumbling", sentence, token.index);
  if (words) return sentence.tokens[token.index + words.length - 1] ?? null;
  const fits = lexicon.is("stumbling", token) || lexicon.has("stumbling", token);
  const tells = token.upos === "ADJ" || (token.upos === "VERB" && isFiniteAny(sentence, token) && !isInfinitive(token));
  return fits && tells ? token : null;
}

const isLink = ({ lexicon }: Scene, { upos, lemma }: Token): boolean => upos === "ADP" && lexicon.data.concerning.includes(lemma);

/** A question, or a noun that says more than « ce point ». */
function isMatter(scene: Scene, sentence: Sentence, head: Token): boolean {
  const { lexicon } = scene;
  if (head.upos !== "NOUN") return head.upos === "VERB" && !isInfinitive(head);
  if (isOfWhatWas(scene, sentence, head)) return false;
  const own = sentence.tokens.filter((t) => t.head === head.index);
  return !(lexicon.is("points", head) && own.every((t) => ["DET", "ADP", "ADJ"].includes(t.upos)));
}
