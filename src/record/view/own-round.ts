import { type EventTold, isNameless } from "./event-told.ts";
import type { Scene } from "./scene.ts";
import { toldTime } from "./times.ts";

/** Talks that a report tells of so many days before it came out are those that it is about; longer ones are the whole process. */
const LATELY = 10;
const FEW_DAYS = 16;

/**
 * "Officers of both sides began talks on Monday", in a report whose only round, told without a day or on the same days, has a
 * number, or in one that tells of no round, where another tells one of these days in the same town: the talks are that round,
 * whoever is told to sit in which sentence, as long as nobody from outside the process sits in them.
 */
export function isOwnRound(scene: Scene, told: EventTold, round: number | null, members: readonly EventTold[]): boolean {
  const { signature, time, people, voices } = told;
  if (round === null || (signature.near ?? round) !== round || signature.state !== "asserted" || signature.kind === "summit")
    return false;
  const documents = new Set(voices.map(({ document }) => document));
  const [from, to] = [time?.earliest ?? null, time?.latest ?? null];
  if (from === null || to === null || to - from > FEW_DAYS) return false;
  const isNews = [...documents].every((document) => {
    const day = toldTime(scene.sources.get(document)?.published ?? null)?.latest ?? null;
    return day !== null && to <= day && day - to <= LATELY;
  });
  if (!isNews) return false;
  const isThere = signature.place !== null && members.some((other) => other.signature.place === signature.place);
  const isTold = members.some(
    (other) =>
      other.signature.round === round &&
      other.signature.state === "asserted" &&
      (signature.near === null ? isThere : other.voices.some(({ document }) => documents.has(document))),
  );
  return isTold && [...people].every((key) => isNameless(key) || isInside(scene, key, members));
}

/** A side of the process, its country, or somebody who sits in the round by another sentence. */
function isInside({ knowledge, process }: Scene, key: string, members: readonly EventTold[]): boolean {
  const known = knowledge.find(process);
  const { parties = [], mediators = [], guarantors = [] } = known?.process ?? {};
  return (
    [...parties, ...mediators, ...guarantors, `state:${known?.country ?? ""}`].includes(key) ||
    members.some(({ people }) => people.has(key))
  );
}
