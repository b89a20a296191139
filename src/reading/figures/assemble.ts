import type { Figure } from "../../claims/index.ts";
import type { Draft } from "./drafts.ts";
import type { Scene } from "./scene.ts";

/**
 * Figures with ids from drafts in the order of the text. Of one told again in the same voice the first stays, unless the
 * other says more of when, where and by whom, as a text does than its headline or the note of a correction.
 */
export function assemble({ trace, analysis }: Scene, drafts: readonly Draft[]): Figure[] {
  const kept: Draft[] = [];
  const isNoted = ({ sentence }: Draft): boolean => NOTE.test(analysis.text.slice(analysis.sentences[sentence]?.start ?? 0));
  const byNumber = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = [draft.measure, draft.value, draft.low, draft.high, draft.unit].join(" ");
    const alike = byNumber.get(key) ?? [];
    const told = alike.slice(-MOST_ALIKE).find((other) => isSame(other, draft));
    if (told && saidOf(draft) <= saidOf(told) && !(isNoted(told) && !isNoted(draft))) {
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

const MOST_ALIKE = 20;

/** What stands in brackets of its own, as the note of a correction, only announces what the text tells. */
const NOTE = /^\s*[([]/u;

/** How much is told of a figure beside its number; when most of all, which headlines leave out, and least who was counted. */
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
