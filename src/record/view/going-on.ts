import { isBothSides, loadSubjects } from "../../knowledge/index.ts";
import { PART } from "../digest/cast.ts";
import { compareText } from "../hash.ts";
import { familyOf } from "../kinds.ts";
import type { Question, RecordEvent, Round } from "../schema.ts";
import type { AgendaTold } from "./agenda.ts";
import { partiesOf } from "./asked-of.ts";
import type { Scene } from "./scene.ts";
import { toldTime } from "./times.ts";

/** Days within which talks answer whether there would be any; later ones are a new start. */
const WITHIN = 180;
const HELD: ReadonlySet<string> = new Set(["happened", "claimed"]);
const TALKS = familyOf("talks");
const SITTINGS: ReadonlySet<string> = new Set([TALKS, familyOf("meeting")]);
const GROUP = "group~";
/** Two sides make talks. */
const SIDES = 2;

/**
 * Whether talks go ahead, or the sides meet again, is settled by the first round after it was last asked, or by a meeting then of two
 * of the parties: « on ignore s'ils se retrouveront », "the fourth round opened in Oslo". Null: something else is asked.
 */
export function settledByGoingOn(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  rounds: readonly Round[],
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  const { asksIfHeld } = loadSubjects();
  const from = toldTime(lastAsked)?.latest ?? null;
  const asksSo = told.every(({ signature: { language }, voices }) =>
    voices.every(({ note, words }) => asksIfHeld(language, note ?? words)),
  );
  // "whether a meeting of the two presidents would take place": no round of their envoys is that
  const names = told.some(({ signature }) => signature.names.some((key) => /^person[:~]/.test(key)));
  if (from === null || told.length === 0 || !asksSo || names) return null;
  const met = metIn(scene, timeline);
  const [first] = [
    ...rounds.map(({ id, standing, dates }) => ({ id, standing, on: dates.value })),
    ...met.map(({ id, standing, time }) => ({ id, standing, on: time.edtf })),
  ]
    .filter(({ standing }) => HELD.has(standing))
    .map((one) => ({ ...one, day: toldTime(one.on)?.earliest ?? null }))
    .filter(({ day }) => day !== null && day > from && day - from <= WITHIN)
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || compareText(a.id, b.id));
  return first ? [{ item: first.id, on: first.on, value: "fulfilled" }] : null;
}

const found = new WeakMap<readonly RecordEvent[], readonly RecordEvent[]>();

/** The meetings of two of the parties, and talks of delegates: every question of a dossier asks for them. */
export function metIn(scene: Scene, timeline: readonly RecordEvent[]): readonly RecordEvent[] {
  const known = found.get(timeline);
  if (known) return known;
  const parties = partiesOf(scene);
  const met = timeline.filter(({ kind, participants }) => {
    const who = participants.map(({ actor }) => scene.identities.actsFor(actor.id));
    const sides = new Set(who.filter((key) => parties.has(key) || key.startsWith(PART)));
    // "Delegates have been bargaining since Tuesday"
    const delegates = who.length > 0 && who.every((key) => parties.has(key) || key.startsWith("population~"));
    // « les deux camps négocient de nouveau »
    const both = sides.size >= SIDES || who.some((key) => key.startsWith(GROUP) && isBothSides(scene.identities.nameOf(key)));
    return (SITTINGS.has(familyOf(kind)) && both) || (familyOf(kind) === TALKS && delegates);
  });
  found.set(timeline, met);
  return met;
}
