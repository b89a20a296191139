import type { Bounds } from "../../calendar/index.ts";
import { headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { topOf } from "./direction.ts";
import type { Match } from "./match.ts";
import { isMeaning, type Meaning } from "./template.ts";

/** Operations that say a day as it is seen from the day on which somebody speaks. */
const SEEN: ReadonlySet<string> = new Set(["weekday", "nights", "unit", "dayPart"]);
const DEEPEST = 8;

/** True of what is a day of the week, a night, "today": seen from when it is said. */
const isSeen = ({ operation, arguments: all }: Meaning): boolean =>
  SEEN.has(operation) && all.every((a) => !isMeaning(a) || isSeen(a)) && (operation !== "unit" || all[0] === "day");

/**
 * What says when it was said that this is told: "the group said on Sunday that it had withdrawn on Friday", "… were killed
 * overnight, medics said on Wednesday". Null where nothing does.
 */
export function sayingOf(sentence: Sentence, match: Match, others: readonly Match[]): Match | null {
  if (!isSeen(match.meaning)) return null;
  const speech = speechOver(sentence, match);
  if (!speech) return null;
  const isSaying = (other: Match): boolean =>
    other !== match && isSeen(other.meaning) && !areJoined(sentence, match, other) && isOfSpeech(sentence, other, speech);
  return others.find(isSaying) ?? null;
}

/** "said after talks on Thursday and Friday": days told as one, whatever the tree hangs them on. */
function areJoined({ tokens }: Sentence, a: Match, b: Match): boolean {
  const [first, then] = a.start < b.start ? [a, b] : [b, a];
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= then.start);
  return between.length === 1 && between[0]?.upos === "CCONJ";
}

interface Speech {
  /** The verb of saying. */
  readonly verb: Token;
  /** The verb of what is said. */
  readonly content: Token;
}

/** The verb that the clause of an expression is the content of. */
function speechOver(sentence: Sentence, { start, end }: Match): Speech | null {
  const top = topIn(sentence, start, end);
  let at = top && headOf(sentence, top);
  for (let steps = 0; at && steps < DEEPEST; steps++) {
    const content = at;
    if (universal(at.deprel) === "ccomp") {
      const verb = headOf(sentence, at);
      return verb ? { verb, content } : null;
    }
    const inserted =
      at.head < 0 ? sentence.tokens.find((t) => t.head === content.index && universal(t.deprel) === "parataxis") : null;
    if (inserted) return inserted.upos === "VERB" ? { verb: inserted, content } : null;
    at = headOf(sentence, at);
  }
  return null;
}

/** True where an expression dates the verb of saying itself, or the text that it is said in. */
function isOfSpeech(sentence: Sentence, { start, end }: Match, { verb, content }: Speech): boolean {
  let at = topIn(sentence, start, end);
  for (let steps = 0; at && steps < DEEPEST; steps++) {
    if (at.index === content.index) return false;
    if (at.index === verb.index) return true;
    // a clause about who speaks is of another time
    if (at.deprel === "acl:relcl" || ["ccomp", "advcl"].includes(universal(at.deprel))) return false;
    at = headOf(sentence, at);
  }
  return false;
}

const topIn = (sentence: Sentence, start: number, end: number): Token | null =>
  topOf(
    sentence.tokens.filter((t) => t.start < end && t.end > start),
    start,
    end,
    sentence,
  );

/** The day on which something was said, where it is one and lies before the report. */
export function dayBefore(bounds: Bounds | null, publication: Bounds | null): Bounds | null {
  if (bounds?.earliest == null || bounds.earliest !== bounds.latest || publication?.earliest == null) return null;
  return bounds.latest < publication.earliest ? bounds : null;
}
