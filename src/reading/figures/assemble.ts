import type { Figure } from "../../claims/index.ts";
import type { Draft } from "./drafts.ts";
import type { Scene } from "./scene.ts";

/** Figures with ids from drafts in the order of the text; of one told again in the same voice the first stays. */
export function assemble({ trace }: Scene, drafts: readonly Draft[]): Figure[] {
  const kept: Draft[] = [];
  const byNumber = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = [draft.measure, draft.value, draft.low, draft.high, draft.unit].join(" ");
    const alike = byNumber.get(key) ?? [];
    if (alike.slice(-MOST_ALIKE).some((other) => isSame(other, draft))) {
      trace?.dropped("figures", draft.sentence, draft.at, "told-already");
      continue;
    }
    kept.push(draft);
    byNumber.set(key, [...alike.slice(-MOST_ALIKE), draft]);
  }
  return kept.map(({ sentence: _sentence, at: _at, because, found, ...figure }, i) => {
    const id = `f${i + 1}`;
    trace?.claimed(id, because, found);
    return { id, ...figure };
  });
}

const MOST_ALIKE = 20;

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
