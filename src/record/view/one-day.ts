import { type EventTold, isNameless, shareOrigin } from "./event-told.ts";
import { lieApart } from "./places.ts";
import { lastTold } from "./plans.ts";
import type { Scene } from "./scene.ts";
import { toldTime } from "./times.ts";

/** Tellings put together. */
interface Together {
  readonly members: readonly EventTold[];
}

/**
 * Clusters that tell what was signed on one day: « l'accord du 15 septembre », that of two parties and that of those who lead them
 * are one. A process sees one signing a day, unless each of two names somebody who signs nothing in the other, or another town:
 * where two such are told, what may be either of them is neither's.
 */
export function signingsOfOneDay<Cluster extends Together>(scene: Scene, clusters: readonly Cluster[]): Cluster[][] {
  const byDay = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const day = dayOf(cluster);
    if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), cluster]);
  }
  return [...byDay.values()].filter(
    (told) => told.length > 1 && told.every((one, i) => told.slice(i + 1).every((other) => !areApart(scene, one, other))),
  );
}

/** The day that all tellings of a cluster give, one of which at least as something that happened; null where there is none. */
function dayOf({ members }: Together): string | null {
  const days = new Set(members.map(({ time }) => time?.edtf ?? null));
  const [day] = days;
  const isDone = members.some(({ signature, time }) => signature.state === "asserted" && time?.days === 1);
  return isDone && days.size === 1 ? (day ?? null) : null;
}

function areApart(scene: Scene, a: Together, b: Together): boolean {
  const [mine, theirs] = [signersOf(scene, a), signersOf(scene, b)];
  const hasMore = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((key) => !other.has(key));
  return (
    (hasMore(mine, theirs) && hasMore(theirs, mine)) || placesOf(a).some((x) => placesOf(b).some((y) => lieApart(scene, x, y)))
  );
}

/** Those who sign and have a name, and whatever those of them lead who are known. */
function signersOf({ knowledge }: Scene, { members }: Together): ReadonlySet<string> {
  const signers = new Set<string>();
  for (const { people, signature, time } of members) {
    for (const key of people) if (!isNameless(key)) signers.add(key);
    for (const key of signature.actors)
      for (const { office, standing } of knowledge.officesAt(key, time?.edtf ?? null))
        if (standing === "held") signers.add(office.of);
  }
  return signers;
}

const placesOf = ({ members }: Together): readonly string[] =>
  members.flatMap(({ signature: { place } }) => (place === null ? [] : [place]));

/**
 * "Chad junta, rebel groups sign pact in Doha" over a report that tells the day: what a report tells signed without its day is what
 * it tells of one, where one of the signers is the same and whoever else there is has no name in one of the two.
 */
export function isSigningOfReport({ people, signature, voices }: EventTold, members: readonly EventTold[]): boolean {
  const named = [...people].filter((key) => !isNameless(key));
  return (
    signature.state === "asserted" &&
    named.length > 0 &&
    members.some(
      (other) =>
        other.time?.days === 1 &&
        other.signature.state === "asserted" &&
        shareOrigin(other.voices, voices) &&
        named.every((key) => other.people.has(key)),
    )
  );
}

/** So many days later a report recalls a blow by its day. */
const RECALLED = 3;

/**
 * « dont le convoi avait essuyé des tirs le 17 janvier »: a blow on nobody who is named, by nobody, that a report recalls by its day
 * alone, or tells beside one of that day, is the one that others tell of it; where they tell of two, it is neither.
 */
export function isBlowOfThatDay(scene: Scene, telling: EventTold, members: readonly EventTold[]): boolean {
  const { time, people, signature, voices } = telling;
  if (time?.days !== 1 || signature.state !== "asserted") return false;
  const told = toldTime(lastTold(scene, telling))?.latest ?? null;
  const isRecalled = people.size === 0 && told !== null && time.latest !== null && told - time.latest > RECALLED;
  return members.some(
    (other) =>
      other.time?.edtf === time.edtf &&
      other.signature.state === "asserted" &&
      (isRecalled || ((people.size === 0 || other.people.size === 0) && shareOrigin(other.voices, voices))),
  );
}
