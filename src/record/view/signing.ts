import type { EventSignature } from "../digest/signature.ts";
import { spelledWords } from "../identity/spelling.ts";
import { type EventTold, isNameless, meet, shareOrigin } from "./event-told.ts";
import type { Scene } from "./scene.ts";

/**
 * What one report tells signed on one day is one agreement, whoever signs in which sentence; so is one of that day by nobody in
 * particular, or by one of the same with others who have no name (« les séparatistes », "pro-Russian rebels").
 */
export function isOneSigning(
  scene: Scene,
  { signature, time, voices, people }: EventTold,
  members: readonly EventTold[],
): boolean {
  if (time?.days !== 1) return false;
  return members.some(
    (other) =>
      other.time?.edtf === time.edtf &&
      (people.size === 0 ||
        other.people.size === 0 ||
        (signature.state === "asserted" &&
          other.signature.state === "asserted" &&
          (shareOrigin(other.voices, voices) ||
            mayBeSigners(people, other.people) ||
            areBySurname(scene, signature, other.signature) ||
            isSignedThere(signature.place, people, other)))),
  );
}

/** "Delegates signed in Skhirat", « Les Libyens ont signé à Skhirat »: at one place on one day, by nobody with a name in one of the two. */
function isSignedThere(place: string | null, people: ReadonlySet<string>, { signature, people: others }: EventTold): boolean {
  return place !== null && place === signature.place && ([...people].every(isNameless) || [...others].every(isNameless));
}

/** True where one at least is the same, and each side has somebody else who has no name. */
function mayBeSigners(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isOpen = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...own].some((key) => !other.has(key) && isNameless(key));
  return meet(a, b) && isOpen(a, b) && isOpen(b, a);
}

/** « signé par MM. Abdi et Chareh »: the same, but for one whom the other telling names by more than the surname. */
function areBySurname(scene: Scene, { actors: these }: EventSignature, { actors: those }: EventSignature): boolean {
  const [a, b] = [new Set(these), new Set(those)];
  const [[own, ...owns], [other, ...others]] = [[...a].filter((key) => !b.has(key)), [...b].filter((key) => !a.has(key))];
  if (own === undefined || other === undefined || owns.length + others.length > 0 || !meet(a, b)) return false;
  const bears = (key: string, surname: string): boolean =>
    SURNAME.test(surname) &&
    scene.identities.known.get(key)?.names.some(([name]) => spelledWords(name).at(-1) === surname.replace(SURNAME, "$1")) ===
      true;
  return bears(own, other) || bears(other, own);
}

/** Somebody, or somewhere as it may seem, of whom nothing but one word is known. */
const SURNAME = /^(?:person|place)~([^ ]+)$/;
