import type { MapPlace, PlaceUse } from "../../src/server/contract/index.ts";
import type { OpenedPart } from "../parts/evidence.tsx";
import { capital, dateInWords, wordFor } from "../parts/in-words.ts";
import type { Words } from "../words/index.ts";

/** What a place was for: "Meeting", or that an open question names it. */
export function useInWords({ kind }: Pick<PlaceUse, "kind">, words: Words): string {
  return capital(kind === "question" ? words.charts.map.as.candidate : wordFor(words.brief.eventKinds, kind));
}

/** Each use of a place with the words that it rests on, dated where a day is told. */
export function usesInWords({ uses }: Pick<MapPlace, "uses">, words: Words): readonly OpenedPart[] {
  return uses.map((use) => ({
    label: [useInWords(use, words), use.edtf === null ? null : dateInWords(use.edtf, words)].filter(Boolean).join(" · "),
    support: use.support,
    standing: use.standing,
  }));
}
