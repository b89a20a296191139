import { sortedUnique } from "../hash.ts";
import { place } from "./contribution.ts";
import { type Counted, rivalCountsOf } from "./rival-counts.ts";
import type { Scene } from "./scene.ts";
import type { Contribution, FigureSignature } from "./signature.ts";

/**
 * The counts of a report, those that answer each other told of the same: whom the second counts, when and where is what the first one
 * tells. Counts of what the reading does not count (villages, weapons) are told where two count them. `told`: by the id of the figure.
 */
export function setAgainst(scene: Scene, told: ReadonlyMap<string, Contribution>): readonly Contribution[] {
  const counts = new Map<string, Contribution>(told);
  const keyOf = ({ figure, at }: Counted): string => figure?.id ?? `${at.start}`;
  for (const { first, answer, noun } of rivalCountsOf(scene)) {
    const base = counts.get(keyOf(first)) ?? counts.get(keyOf(answer));
    const signature = base?.signature.type === "figure" ? base.signature : uncounted(scene, noun);
    for (const [one, other] of [
      [first, answer],
      [answer, first],
    ] as const) {
      const known = counts.get(keyOf(one));
      const own = known?.signature.type === "figure" ? known.signature : null;
      const made =
        known ?? place(scene, one.claim, null, "figure", `other|${noun}`, () => ({ signature: uncounted(scene, noun) }));
      counts.set(keyOf(one), {
        process: base?.process ?? made.process,
        block: base?.block ?? made.block,
        signature: {
          ...signature,
          value: own === null ? one.value : own.value,
          low: own?.low ?? null,
          high: own?.high ?? null,
          approximate: own?.approximate ?? false,
          against: sortedUnique([...(own?.against ?? []).map(String), String(other.value)]).map(Number),
        },
        voice: known === undefined || one.by.length > 0 ? { ...made.voice, by: one.by } : made.voice,
      });
    }
  }
  return [...counts.values()];
}

/** What two count of which the reading has no count. */
function uncounted({ reading }: Scene, noun: string): FigureSignature {
  return {
    type: "figure",
    measure: "other",
    value: null,
    low: null,
    high: null,
    approximate: false,
    unit: noun,
    population: "people",
    country: null,
    state: "asserted",
    time: null,
    published: reading.document.published,
    place: null,
  };
}
