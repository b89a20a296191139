import { sortedUnique } from "../hash.ts";
import type { Scene } from "./scene.ts";
import type { Range } from "./sentence.ts";

/** Types of what has the same name in every language. */
const NAMED_ALIKE: ReadonlySet<string> = new Set(["person", "place", "document", "conflict"]);

/** Keys of the people, places and papers named within these words: what is left to compare across languages. */
export function namesIn({ reading, cast }: Scene, { start, end }: Range): readonly string[] {
  const named = reading.entities.filter(
    ({ type, mentions }) =>
      NAMED_ALIKE.has(type) && mentions.some(({ span, form }) => form === "name" && span.start >= start && span.start < end),
  );
  return sortedUnique(named.map(({ id }) => cast.keyOf(id)).filter((key) => key !== null));
}
