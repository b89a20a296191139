import type { SearchPage } from "../contract/index.ts";
import type { Frozen } from "../frozen.ts";
import { passageAround } from "./passage.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

type Passage = Frozen<SearchPage["hits"][number]["passages"][number]>;

const MOST_PASSAGES = 3;

/** The first stretches of a text that hold places sought, each with all the places in it. `places` in order. */
export function passagesOf(text: string, places: readonly Place[]): readonly Passage[] {
  const passages: Passage[] = [];
  let shownTo = -1;
  for (const place of places) {
    if (place.start < shownTo) continue;
    if (passages.length >= MOST_PASSAGES) break;
    const { start, text: words } = passageAround(text, place);
    shownTo = start + words.length;
    const marks = places.filter((one) => one.start >= start && one.end <= shownTo);
    passages.push({ start, text: words, marks });
  }
  return passages;
}
