import type { IndexToken } from "../../store/index.ts";
import type { Analysis, Sentence } from "../../text/index.ts";

const HAS_WORD = /[\p{L}\p{N}]/u;

/** The words of a text as the search index takes them: what is written as one word (« du ») is one, marks are none. */
export function indexTokensOf({ sentences }: Analysis): readonly IndexToken[] {
  return sentences.flatMap(wordsOf).filter(({ form }) => HAS_WORD.test(form));
}

function wordsOf({ tokens, multiwords }: Sentence): readonly IndexToken[] {
  const whole = new Map(multiwords.map((multiword) => [multiword.first, multiword]));
  const words: IndexToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const multiword = whole.get(at);
    // Words that stand for parts of one written word have its place; those cut out of it ("do" + "n't") their own.
    if (multiword && token.start === multiword.start && token.end === multiword.end) {
      words.push({ form: multiword.form, lemma: token.lemma, start: multiword.start, end: multiword.end });
      at = multiword.last;
    } else words.push({ form: token.form, lemma: token.lemma, start: token.start, end: token.end });
  }
  return words;
}
