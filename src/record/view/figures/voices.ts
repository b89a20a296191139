import type { Voice } from "../../digest/signature.ts";
import type { Scene } from "../scene.ts";
import { isAbout, type Point } from "./points.ts";

/** Who tells a count in which report: the outlet itself where it names nobody. */
const voicesOf = (scene: Scene, { told }: Point): readonly string[] =>
  told.flatMap((one) =>
    one.voices.map(({ document, by: [first] }) => {
      const who = first?.behalf ?? first?.who ?? null;
      return `${document} ${who === null ? (first?.anonymous ?? "") : scene.identities.actsFor(who)}`;
    }),
  );

/** True where one report tells both in one voice: whoever tells two numbers counts two things. */
export function isOneVoice(scene: Scene, a: Point, b: Point): boolean {
  const [only, ...others] = new Set([...voicesOf(scene, a), ...voicesOf(scene, b)]);
  return only !== undefined && others.length === 0;
}

/** True where nobody tells both. */
export function areTwoVoices(scene: Scene, a: Point, b: Point): boolean {
  const voices = voicesOf(scene, b);
  return !voicesOf(scene, a).some((voice) => voices.includes(voice));
}

/** Types of those who speak for a side, or watch it: whoever happens to be asked first counts no other dead than the next. */
const SIDES: ReadonlySet<string> = new Set(["state", "group", "org", "party", "part"]);

/** True where states, groups and organisations stand behind both counts, and none of them behind both. */
export function areOfTwoSides(scene: Scene, a: Point, b: Point): boolean {
  const [left, right] = [sidesOf(scene, a), sidesOf(scene, b)];
  return left !== null && right !== null && ![...left].some((side) => right.has(side));
}

/** The sides that a count is told for; null where the outlet tells it itself, or anybody else. */
function sidesOf(scene: Scene, point: Point): ReadonlySet<string> | null {
  const sides = new Set<string>();
  for (const { voices } of point.told) {
    for (const { by } of voices) {
      const [first] = by;
      const who = first?.behalf ?? first?.who ?? null;
      const side = who === null ? null : scene.identities.actsFor(who);
      if (side === null || !SIDES.has(side.split(/[:~]/u)[0] ?? "")) return null;
      sides.add(side);
    }
  }
  return sides.size > 0 ? sides : null;
}

/** "At least 12, say the police; up to 40, says the opposition": whoever counts otherwise in the same report contests it. */
export function isAnswered(scene: Scene, a: Point, b: Point): boolean {
  if (isAbout(a, b)) return false;
  const holder = ({ by: [first] }: Voice): string | null => {
    const who = first?.behalf ?? first?.who ?? null;
    if (who !== null) return scene.identities.actsFor(who);
    return first?.anonymous ? `unnamed ${first.anonymous}` : null;
  };
  const voices = b.told.flatMap((one) => one.voices);
  return a.told.some((one) =>
    one.voices.some((voice) => {
      const who = holder(voice);
      return who !== null && voices.some((other) => other.document === voice.document && ![null, who].includes(holder(other)));
    }),
  );
}

/** Where in reports a count is told. */
export type WordsOf = (point: Point) => ReadonlySet<string>;

/** Each point is compared with all before it: where it is told is found out once. */
export function wordsOfPoints(): WordsOf {
  const found = new Map<Point, ReadonlySet<string>>();
  return (point) => {
    let words = found.get(point);
    if (!words) {
      words = new Set(
        point.told.flatMap(({ voices }) => voices.map(({ document, start, end }) => `${document} ${start} ${end}`)),
      );
      found.set(point, words);
    }
    return words;
  };
}

/** True where the same words give both counts, wherever either is told. */
export function isOneBreath(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

/** Whoever gave the higher count may lower it: that is their correction, not a rival's claim. */
export function takesBack(scene: Scene, point: Point, earlier: Point): boolean {
  const holders = (of: Point) =>
    new Set(
      of.told
        .flatMap(({ voices }) => voices.map(({ by }) => by[0]?.who ?? null))
        .filter((who) => who !== null)
        .map((who) => scene.identities.actsFor(who)),
    );
  const now = holders(point);
  const then = holders(earlier);
  return now.size > 0 && then.size > 0 && [...then].every((holder) => now.has(holder));
}
