import type { NetworkTie } from "../../src/server/contract/index.ts";
import { wordFor } from "../parts/in-words.ts";
import type { Words } from "../words/index.ts";

/** What ties two actors, the most frequent first: "meeting ×6, agreement ×3"; of more than `most` how many kinds are left. */
export function tieInWords({ times }: Pick<NetworkTie, "times">, words: Words, most: number = Number.POSITIVE_INFINITY): string {
  const { record, brief, dossier, parts } = words;
  const counts = new Map<string, number>();
  for (const { kind } of times) {
    const what = record.stances[kind] ?? wordFor(brief.eventKinds, kind);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const said = [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([what, count]) => (count === 1 ? what : `${what} ${dossier.matrix.times(String(count))}`));
  const left = said.length - most;
  return left > 0 ? `${said.slice(0, most).join(", ")} ${parts.and(left)}` : said.join(", ");
}
