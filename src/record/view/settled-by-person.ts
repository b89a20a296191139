import { isOfExtending, loadSubjects, rolesAsked, speaksForSide } from "../../knowledge/index.ts";
import { compareText } from "../hash.ts";
import { familyOf } from "../kinds.ts";
import type { Question, RecordEvent, RecordRole } from "../schema.ts";
import type { AgendaTold } from "./agenda.ts";
import { askedOf, isHe } from "./asked-of.ts";
import type { Scene } from "./scene.ts";
import { toldTime } from "./times.ts";

/** Days within which somebody who appears in a part answers who would have it. */
const APPOINTED = 300;
/** Days within which somebody signs, or what was to run out is told to last longer. */
const DONE_WITHIN = 180;
/** Days within which he who stays away settles whether he comes. */
const AWAY_WITHIN = 60;
const HELD: ReadonlySet<string> = new Set(["happened", "claimed"]);
const DEAL = familyOf("agreement");
const TRUCES: ReadonlySet<string> = new Set(["ceasefire", "agreement", "acceptance", "extension"].map(familyOf));
const DELEGATE = "delegation-head";
const AWAY: ReadonlySet<string> = new Set(["walk-out"]);

/** What is asked. */
const wordsOf = ({ voices }: AgendaTold): readonly string[] => voices.map(({ note, words }) => note ?? words);

const languageOf = ({ signature: { language } }: AgendaTold): string => language;

/**
 * « On ignore qui conduira la délégation » is settled by the first one who is told afterwards to do so and was not before: a
 * person in that part, be it only by his title ("Belgrade's chief negotiator, …"); where the question names a side, of that side.
 */
export function settledByAppointing(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  roles: readonly RecordRole[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  const wanted = new Set(told.flatMap((one) => wordsOf(one).flatMap((words) => rolesAsked(languageOf(one), words))));
  if (from === null || wanted.size === 0) return null;
  const named = sidesNamed(scene, told, roles);
  // "Yevhen Marchuk, Ukraine's representative in the group"
  const speaks = ({ role, titles, support }: RecordRole): boolean =>
    role === "other" &&
    wanted.has(DELEGATE) &&
    named.size > 0 &&
    [...titles, ...support.claims.map(({ span }) => span.exact)].some(speaksForSide);
  const [first] = roles
    .filter((one) => (wanted.has(one.role) || speaks(one)) && (named.size === 0 || isOfSide(scene, one, named)))
    .flatMap(({ id, actor, history }) => {
      const current = history.filter(({ status, standing }) => status === "current" && HELD.has(standing));
      const day = (line: (typeof history)[number]): number | null => toldTime(line.published)?.earliest ?? null;
      const known = history.some((line) => (day(line) ?? 0) <= from);
      const line = current.find((one) => (day(one) ?? 0) > from);
      return known || !line ? [] : [{ id, on: line.published, value: actor.id, day: day(line) ?? 0 }];
    })
    .filter(({ day }) => day - from <= APPOINTED)
    .sort((a, b) => a.day - b.day || compareText(a.id, b.id));
  return first ? [{ item: first.id, on: first.on, value: first.value }] : null;
}

/** True of who has his part for one of these sides, as far as anybody tells for whom; who mediates or governs has it for none. */
function isOfSide({ identities }: Scene, { role, actor, of }: RecordRole, sides: ReadonlySet<string>): boolean {
  if (of !== null) return sides.has(identities.actsFor(of.id));
  const side = actor.id === null ? null : identities.actsFor(actor.id);
  return role !== DELEGATE || side === null || side === actor.id || sides.has(side);
}

/** States and groups that the question names, or for which those act whom it names: on whose behalf somebody would act. */
function sidesNamed(scene: Scene, told: readonly AgendaTold[], roles: readonly RecordRole[]): ReadonlySet<string> {
  const { identities } = scene;
  const keys = told.flatMap(({ signature: { names, parties } }) => [...names, ...parties]);
  // "a successor to Kuchma": whoever acts for those for whom he did
  const sides = keys.flatMap((key) => {
    const own = identities.actsFor(key);
    const ofHis = roles.flatMap(({ actor, of }) => (of?.id != null && actor.id === own ? [identities.actsFor(of.id)] : []));
    return /^person[:~]/.test(own) ? ofHis : /^person[:~]/.test(key) || isSide(key) ? [own] : [];
  });
  return new Set(sides.filter(isSide));
}

const isSide = (key: string): boolean => /^(?:state|group)[:~]/.test(key);

/** « Reste à savoir si la Coordination signera » is settled by what she is told to have signed soon afterwards. */
export function settledBySigner(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  const { sittingIn } = loadSubjects();
  const signs = (language: string, words: string): boolean => sittingIn(language, words) === "signing";
  const whom = askedOf(scene, told);
  const asksSo = told.every((one) => wordsOf(one).every((words) => signs(languageOf(one), words)));
  if (from === null || whom === null || !asksSo) return null;
  const done = timeline.find(
    (event) =>
      familyOf(event.kind) === DEAL &&
      HELD.has(event.standing) &&
      isWithin(scene, event, from, DONE_WITHIN) &&
      event.participants.some(({ actor }) => isHe(scene, whom, actor.id)) &&
      event.support.claims.some(({ document, span }) => signs(scene.sources.get(document)?.language ?? "en", span.exact)),
  );
  return done ? [{ item: done.id, on: done.time.edtf ?? done.time.published, value: "fulfilled" }] : null;
}

/** « On ignore s'il viendra » is settled, too, by his being told to have stayed away. */
export function settledByStayingAway(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  const { asksIfComing, sittingIn } = loadSubjects();
  const whom = askedOf(scene, told);
  const asksSo = told.every((one) =>
    wordsOf(one).every((words) => asksIfComing(languageOf(one), words) || sittingIn(languageOf(one), words) === "signing"),
  );
  if (from === null || whom === null || !asksSo) return null;
  const away = timeline.find(
    (event) =>
      AWAY.has(event.kind) &&
      HELD.has(event.standing) &&
      isWithin(scene, event, from, AWAY_WITHIN) &&
      event.participants.some(({ actor }) => isHe(scene, whom, actor.id)),
  );
  return away ? [{ item: away.id, on: away.time.edtf ?? away.time.published, value: "rejected" }] : null;
}

/** Whether a truce is extended is settled by its being told to have been. */
export function settledByExtending(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  const asksSo = told.every((one) => wordsOf(one).some((words) => isOfExtending(languageOf(one), words)));
  if (from === null || told.length === 0 || !asksSo) return null;
  const done = timeline.find(
    (event) =>
      TRUCES.has(familyOf(event.kind)) &&
      HELD.has(event.standing) &&
      isWithin(scene, event, from, DONE_WITHIN) &&
      event.support.claims.some(({ document, span }) => isOfExtending(scene.sources.get(document)?.language ?? "en", span.exact)),
  );
  return done ? [{ item: done.id, on: done.time.edtf ?? done.time.published, value: "fulfilled" }] : null;
}

/** "last week", told since the question: it may have begun before it was asked. */
export function isWithin(scene: Scene, { time, support }: RecordEvent, from: number, days: number): boolean {
  const told = toldTime(time.edtf ?? time.published);
  const [first, last] = [told?.earliest ?? null, told?.latest ?? null];
  const isLater = support.claims.some(({ document }) => {
    const day = toldTime(scene.sources.get(document)?.published ?? null)?.earliest ?? null;
    return day !== null && day > from;
  });
  return isLater && last !== null && last > from && (first ?? last) - from <= days;
}
