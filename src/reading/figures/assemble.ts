import type { Figure } from "../../claims/index.ts";
import type { Draft } from "./drafts.ts";
import type { Scene } from "./scene.ts";

/**
 * Figures with ids from drafts in the order of the text. Of one told again in the same voice the first stays, unless the
 * other says more of when, where and by whom, as a text does than its headline or the note of a correction.
 */
export function assemble({ trace, analysis }: Scene, drafts: readonly Draft[]): Figure[] {
  const kept: Draft[] = [];
  const said = (draft: Draft): number => saidOf(draft) - (draft.place !== null && isOfHeadline(analysis.text, draft) ? 1 : 0);
  const isNoted = ({ sentence }: Draft): boolean => NOTE.test(analysis.text.slice(analysis.sentences[sentence]?.start ?? 0));
  const byNumber = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = [draft.measure, draft.value, draft.low, draft.high, draft.unit].join(" ");
    const alike = byNumber.get(key) ?? [];
    const told = alike.slice(-MOST_ALIKE).find((other) => isSame(other, draft));
    if (told && said(draft) <= said(told) && !(isNoted(told) && !isNoted(draft))) {
      trace?.dropped("figures", draft.sentence, draft.at, "told-already");
      continue;
    }
    if (told) {
      kept.splice(kept.indexOf(told), 1);
      trace?.dropped("figures", told.sentence, told.at, "told-already");
    }
    kept.push(draft);
    byNumber.set(key, [...alike.slice(-MOST_ALIKE).filter((other) => other !== told), draft]);
  }
  return kept.map(({ sentence: _sentence, some: _some, at: _at, because, found, ...figure }, i) => {
    const id = `f${i + 1}`;
    trace?.claimed(id, because, found);
    return { id, ...figure };
  });
}

/** True for what stands in a line without a full stop, one of the first lines of the text. */
function isOfHeadline(text: string, { at: { start, end } }: Draft): boolean {
  const lines = text
    .slice(0, start)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const close = text.indexOf("\n", end);
  return lines.length <= HEADED && close > 0 && !/[.!?…»”")\]]\s*$/u.test(text.slice(end, close));
}

/** Before a headline stands no more than its date, and the line that it is in itself. */
const HEADED = 2;

const MOST_ALIKE = 20;

/** What stands in brackets of its own, as the note of a correction, only announces what the text tells. */
const NOTE = /^\s*[([]/u;

/**
 * How much is told of a figure beside its number; when most of all, which headlines leave out, and least who was counted. Where, a
 * headline tells too, and shorter than the text.
 */
const saidOf = ({ attributedTo, time, place, population }: Draft): number =>
  Number(attributedTo !== null) +
  Number(place !== null) +
  TIMELY * Number(time !== null) +
  SOMEBODY * Number(population !== null);
const [TIMELY, SOMEBODY] = [1.5, 0.25];

/** True where two drafts of one number are one count: nothing that both say differs, and they are not two in one sentence. */
function isSame(a: Draft, b: Draft): boolean {
  return (
    a.sentence !== b.sentence &&
    agree(a.attributedTo, b.attributedTo) &&
    agree(a.time?.edtf ?? null, b.time?.edtf ?? null) &&
    agree(a.place, b.place)
  );
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
