import { type Deed, deedAsked, loadSubjects, REFUSING, tellsOfDeed, tellsOfRefusing, tellsOfYet } from "../../knowledge/index.ts";
import { compareText } from "../hash.ts";
import type { Question, RecordEvent } from "../schema.ts";
import { type AgendaTold, datesFit, publishedOf } from "./agenda.ts";
import { askedOf, isToldOfHim } from "./asked-of.ts";
import type { Scene } from "./scene.ts";
import { isWithin, laterClaims } from "./settled-by-person.ts";
import { toldTime } from "./times.ts";

const COMING = "coming";
const HELD: ReadonlySet<string> = new Set(["happened", "claimed"]);

/**
 * « Nul ne peut dire si le Front validera le texte », "nobody would say when Sankoh will go back to Freetown": whether or when
 * somebody does something is settled by his being told afterwards to have done it, or to have refused. Null: something else is
 * asked, or nobody tells.
 */
export function settledByDeed(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  const whom = askedOf(scene, told);
  const deed = deedOf(told);
  if (from === null || whom === null || deed === null) return null;
  const [first] = timeline
    .filter((event) => HELD.has(event.standing) && isWithin(scene, event, from, deed.within) && isOf(scene, deed, event, from))
    .filter((event) => isToldOfHim(scene, whom, event))
    .sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
  if (!first) return notDone(scene, told, { whom, deed, from }, timeline);
  return [
    { item: first.id, on: first.time.edtf ?? first.time.published, value: REFUSING.has(first.kind) ? "rejected" : "fulfilled" },
  ];
}

interface Wanted {
  readonly whom: string;
  readonly deed: Deed;
  readonly from: number;
}

/**
 * « si la Coordination signera le 15 mai » is settled, too, by her being told not to have signed on a day, or once the day is over; that
 * she has not signed yet settles nothing.
 */
function notDone(
  scene: Scene,
  told: readonly AgendaTold[],
  { whom, deed, from }: Wanted,
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  const due = told.map(({ signature }) => toldTime(signature.due)?.latest ?? null).find((day) => day !== null) ?? null;
  const isOver = ({ time }: RecordEvent): boolean => {
    const [on, published] = [toldTime(time.edtf)?.latest ?? null, toldTime(time.published)?.latest ?? null];
    return due !== null && due > from && ((on !== null && on >= due) || (published !== null && published >= due));
  };
  const isYet = ({ support }: RecordEvent): boolean =>
    support.claims.some(({ document, span }) => tellsOfYet(scene.sources.get(document)?.language ?? "en", span.exact));
  const [undone] = timeline
    .filter((event) => event.standing === "denied" && isWithin(scene, event, from, deed.within) && isOf(scene, deed, event, from))
    .filter((event) => isOver(event) && !isYet(event) && isToldOfHim(scene, whom, event))
    .sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
  return undone ? [{ item: undone.id, on: undone.time.edtf ?? undone.time.published, value: "rejected" }] : null;
}

/** What all who ask ask for; null where they ask for different things, or for none. */
function deedOf(told: readonly AgendaTold[]): Deed | null {
  const asked = told.flatMap(({ signature: { language }, voices }) =>
    voices.map(({ note, words }) => deedAsked(language, note ?? words)),
  );
  const [first = null] = asked;
  return first !== null && asked.every((one) => one?.id === first.id) ? first : null;
}

/**
 * « si M. Tsvangirai signera », "whether he will take the oath": two questions, though both ask of him alone; as are "whether talks
 * will resume on 20 April" and "whether a truce can be agreed by 7 April" of another year.
 */
export function areOfTwoDeeds(a: AgendaTold, b: AgendaTold): boolean {
  if (!datesFit(a.signature.due, b.signature.due)) return true;
  const [one, other] = [askedIn(a), askedIn(b)];
  return one !== null && other !== null && one !== other;
}

/** Asked so many days later whether somebody comes or signs, something else is to be come to or signed. */
const ASKED_ANEW = 240;

/** "whether Savimbi will accept the invitation" of January, « s'il viendra signer en personne » of October: two questions. */
export function areLongApart(scene: Scene, a: AgendaTold, b: AgendaTold): boolean {
  if (askedIn(a) === null || askedIn(b) === null) return false;
  const [one, other] = [a, b].map((told) => toldTime(publishedOf(scene, told))?.earliest ?? null);
  return one != null && other != null && Math.abs(one - other) > ASKED_ANEW;
}

function askedIn(one: AgendaTold): string | null {
  const { asksIfComing } = loadSubjects();
  const comes = one.voices.every(({ note, words }) => asksIfComing(one.signature.language, note ?? words));
  return comes ? COMING : (deedOf([one])?.id ?? null);
}

const isOf = (scene: Scene, deed: Deed, event: RecordEvent, from: number): boolean => {
  const { kind } = event;
  const refuses = REFUSING.has(kind);
  const tells = refuses ? tellsOfRefusing : tellsOfDeed;
  return (
    (refuses || deed.kinds.includes(kind)) &&
    laterClaims(scene, event, from).some(({ document, span }) =>
      tells(scene.sources.get(document)?.language ?? "en", deed, span.exact),
    )
  );
};

const dayOf = ({ time }: RecordEvent): string => time.edtf ?? time.published ?? "";
