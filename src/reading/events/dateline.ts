import type { Sentence, Token } from "../../text/index.ts";

const DASH = /^[—–-]{1,2}$/;
const LONGEST = 20;
const PARTS: ReadonlySet<string> = new Set(["PROPN", "NOUN", "ADJ", "NUM", "PUNCT", "SYM", "ADP", "DET", "X"]);

/**
 * True for the words of a dateline ("BOGOTA, Nov 24 — …", « GENÈVE (AFP) – … »): where a report was written does nothing in it. A
 * dateline ends with a dash and holds no verb, but capitals throughout, a number or a bracket; « Le Kenya — médiateur — … » is none.
 */
export function isInDateline({ tokens }: Sentence, token: Token): boolean {
  const dash = tokens.findIndex(({ form, index }) => index > 0 && index < LONGEST && DASH.test(form));
  if (dash < 0 || token.index >= dash) return false;
  const words = tokens.slice(0, dash);
  const [first] = words;
  return (
    first !== undefined &&
    /^\p{Lu}/u.test(first.form) &&
    words.every(({ upos }) => PARTS.has(upos)) &&
    (/^\p{Lu}{3,}/u.test(first.form) || words.some(({ upos, form }) => upos === "NUM" || form === "("))
  );
}
