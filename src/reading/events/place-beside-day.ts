import type { Event } from "../../claims/index.ts";
import type { Sentence, Token } from "../../text/index.ts";
import { type Draft, isPlace, MEETINGS, type Scene } from "./scene.ts";
import { DAYS } from "./when.ts";

type Side = "before" | "behind";

/**
 * « le 8 septembre à Genève et le 26 septembre à New York », "in Geneva on Sept. 8 and in New York on Sept. 26": where several days of a
 * sentence stand beside places of their own, all on one side of them, a meeting of one of them was at its place; else null.
 */
export function placeBesideDay(scene: Scene, sentence: Sentence, draft: Draft, time: Event["time"]): string | null {
  const [own, ...more] = time?.times ?? [];
  if (own === undefined || more.length > 0 || !MEETINGS.has(draft.kind)) return null;
  const days = scene.timesIn(draft.sentence).filter(({ edtf }) => edtf !== null && DAYS.test(edtf));
  if (days.length < 2) return null;
  for (const side of ["behind", "before"] as const) {
    const beside = days.map(({ span }) => placeAt(scene, draft.sentence, sentence, span, side));
    const named = beside.filter((place) => place !== null);
    if (named.length < 2 || new Set(named).size < named.length) continue;
    const places = shared(beside, side);
    if (!places.includes(null)) return places[days.findIndex(({ id }) => id === own)] ?? null;
  }
  return null;
}

/** "in Jericho on August 6, then in Jerusalem on August 28 and September 10": a day without a place is at that of the day before, or behind it. */
function shared(places: readonly (string | null)[], side: Side): readonly (string | null)[] {
  const ordered = side === "before" ? places : places.toReversed();
  let last: string | null = null;
  const filled = ordered.map((place) => (last = place ?? last));
  return side === "before" ? filled : filled.toReversed();
}

/** The place right behind a day, or right before it, with nothing but small words between. */
function placeAt(
  scene: Scene,
  at: number,
  sentence: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
  side: Side,
): string | null {
  const away =
    side === "behind"
      ? sentence.tokens.filter((t) => t.start >= end)
      : sentence.tokens.filter((t) => t.end <= start).toReversed();
  for (const token of away) {
    if (isPlace(scene, at, token)) return scene.mentions.at(at, token.index)?.entity ?? null;
    // "in New York, from September 18 to 26, and in Vienna, from October 14 to 16"
    if (!isSmall(token) && !(side === "before" && token === away[0] && token.form === ",")) return null;
  }
  return null;
}

/** Prepositions and articles; a name of several words is found at its first or last. */
const isSmall = ({ upos, form }: Token): boolean => upos === "ADP" || upos === "DET" || isCapital(form);

export const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);
