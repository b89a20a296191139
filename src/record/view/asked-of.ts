import { sortedUnique } from "../hash.ts";
import { skeletonOf, spelledWords } from "../identity/spelling.ts";
import type { RecordEvent } from "../schema.ts";
import type { AgendaTold } from "./agenda.ts";
import type { Scene } from "./scene.ts";

/** Of whom alone a question asks what he will do; null: of nobody, or of several. */
export function askedOf({ identities }: Scene, told: readonly AgendaTold[]): string | null {
  const whom = sortedUnique(told.flatMap(({ signature }) => signature.parties.map((key) => identities.resolve(key))));
  return whom.length === 1 && told.every(({ signature }) => signature.parties.length === 1) ? (whom[0] ?? null) : null;
}

/** True of him, or of who acts for it; of a person nothing is told by those who act for him. */
export const isHe = ({ identities }: Scene, who: string, key: string | null): boolean =>
  key !== null && (identities.resolve(key) === who || (!/^person[:~]/.test(who) && identities.actsFor(key) === who));

/**
 * True where an event is told of him, be it only in its words: "Kiir signs peace deal", of which the reader found nobody who does it.
 */
export function isToldOfHim(scene: Scene, who: string, { participants, support }: RecordEvent): boolean {
  if (participants.some(({ actor }) => isHe(scene, who, actor.id))) return true;
  const last = nameWords(scene.identities.nameOf(who)).at(-1);
  return (
    participants.length === 0 &&
    /^person[:~]/.test(who) &&
    last !== undefined &&
    support.claims.some(({ span }) => nameWords(span.exact).includes(last))
  );
}

const nameWords = (text: string): string[] => spelledWords(text).map(skeletonOf);

/** Keys of the sides of a process, as they are told. */
export const partiesOf = (scene: Scene): ReadonlySet<string> =>
  new Set(
    scene
      .told("role")
      .filter(({ signature }) => signature.role === "party")
      .map(({ signature }) => scene.identities.actsFor(signature.holder)),
  );
