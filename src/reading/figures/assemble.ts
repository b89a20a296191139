import type { Figure } from "../../claims/index.ts";
import type { Draft } from "./drafts.ts";

/** Figures with ids from drafts in the order of the text; of one told again in the same voice the first stays. */
export function assemble(drafts: readonly Draft[]): Figure[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (!kept.some((other) => isSame(other, draft))) kept.push(draft);
  }
  return kept.map(({ sentence: _sentence, at: _at, ...figure }, i) => ({ id: `f${i + 1}`, ...figure }));
}

/** True where two drafts are one count: nothing that both say differs, and they are not two in one sentence. */
function isSame(a: Draft, b: Draft): boolean {
  return (
    a.sentence !== b.sentence &&
    a.measure === b.measure &&
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.unit === b.unit &&
    agree(a.attributedTo, b.attributedTo) &&
    agree(a.time?.edtf ?? null, b.time?.edtf ?? null) &&
    agree(a.place, b.place)
  );
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
