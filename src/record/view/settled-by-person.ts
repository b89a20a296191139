import {
  asksIfLasting,
  asksWhoMonitors,
  bodiesIn,
  isOfExtending,
  isOfLapsing,
  isTruce,
  isUnnamed,
  loadSubjects,
  rolesAsked,
  rolesToBecome,
  speaksForSide,
  TAKEN_OVER,
  tellsOfMonitoring,
} from "../../knowledge/index.ts";
import { compareText } from "../hash.ts";
import { familyOf } from "../kinds.ts";
import type { Question, RecordAgendaItem, RecordEvent, RecordRole } from "../schema.ts";
import type { AgendaTold } from "./agenda.ts";
import { askedOf, isHe, isToldOfHim, partiesOf } from "./asked-of.ts";
import { SETTLED } from "./attendance.ts";
import type { Scene } from "./scene.ts";
import { toldTime } from "./times.ts";

/** Days within which somebody who appears in a part answers who would have it. */
const APPOINTED = 366;
/** Days within which somebody signs, or what was to run out is told to last longer. */
const DONE_WITHIN = 180;
/** Days within which he who stays away settles whether he comes. */
const AWAY_WITHIN = 60;
const HELD: ReadonlySet<string> = new Set(["happened", "claimed"]);
const DEAL = familyOf("agreement");
const TRUCES: ReadonlySet<string> = new Set(["ceasefire", "agreement", "acceptance", "extension"].map(familyOf));
/** "Oslo will head the mission": whoever is told to be going to answers who it will be. */
const NAMED: ReadonlySet<string> = new Set([...HELD, "planned"]);
const LANGUAGES = ["fr", "en"] as const;
const GOVERNS: ReadonlySet<string> = new Set(["head-of-government", "head-of-state"]);
const DELEGATE = "delegation-head";
const HEADS_GOVERNMENT = "head-of-government";
const GOVERNMENT = "government";
const OBSERVER = "observer";
/** Parts of those who head something. */
const HEADING: ReadonlySet<string> = new Set(["leader", "other", HEADS_GOVERNMENT]);
const AWAY: ReadonlySet<string> = new Set(["walk-out"]);
const VISIT = "visit";

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
  const asked = told.flatMap((one) => wordsOf(one).flatMap((words) => rolesAsked(languageOf(one), words)));
  const wanted = new Set(asked.length > 0 ? asked : takenOver(scene, told, lastAsked, roles));
  const bodies = new Set(told.flatMap(({ signature }) => signature.bodies ?? []));
  // who is to be prime minister heads the government
  if (wanted.has(HEADS_GOVERNMENT)) bodies.add(GOVERNMENT);
  const parties = partiesOf(scene);
  // « Premier ministre »: of a side, or of the land that the talks are about
  const country = scene.knowledge.find(scene.process)?.country ?? null;
  const isHome = ({ role, of }: RecordRole): boolean =>
    !GOVERNS.has(role) || (of?.id != null && (of.id === `state:${country}` || parties.has(scene.identities.actsFor(of.id))));
  const ofTruce = told.every((one) => wordsOf(one).some((words) => asksWhoMonitors(languageOf(one), words)));
  if (from === null || (wanted.size + bodies.size === 0 && !ofTruce)) return null;
  // "the ceasefire has been monitored by observers of the OSCE"
  const monitors = ({ role, support }: RecordRole): boolean =>
    ofTruce &&
    role === OBSERVER &&
    support.claims.some(({ document, span }) => tellsOfMonitoring(scene.sources.get(document)?.language ?? "en", span.exact));
  // "commander of the Truce Monitoring Group", « qui dirige depuis avril le gouvernement »
  const heads = ({ role, titles, support }: RecordRole): boolean =>
    HEADING.has(role) &&
    [
      ...titles.flatMap((title) => LANGUAGES.flatMap((language) => bodiesIn(language, title))),
      ...support.claims.flatMap(({ document, span }) => bodiesIn(scene.sources.get(document)?.language ?? "en", span.exact)),
    ].some((body) => bodies.has(body));
  const named = sidesNamed(scene, told, roles);
  // "Yevhen Marchuk, Ukraine's representative in the group"
  const speaks = ({ role, titles, support }: RecordRole): boolean =>
    role === "other" &&
    wanted.has(DELEGATE) &&
    named.size > 0 &&
    [...titles, ...support.claims.map(({ span }) => span.exact)].some(speaksForSide);
  const [first] = roles
    .filter((one) => {
      const has = (wanted.has(one.role) && isHome(one)) || speaks(one);
      return (has && (named.size === 0 || isOfSide(scene, one, named))) || heads(one) || monitors(one);
    })
    .flatMap(({ id, actor, history }) => {
      const current = history.filter(({ status, standing }) => status === "current" && NAMED.has(standing));
      const day = (line: (typeof history)[number]): number | null => toldTime(line.published)?.earliest ?? null;
      const known = history.some((line) => (day(line) ?? 0) <= from);
      const line = current.find((one) => (day(one) ?? 0) > from);
      return known || !line ? [] : [{ id, on: line.published, value: actor.id, day: day(line) ?? 0 }];
    })
    .filter(({ day }) => day - from <= APPOINTED)
    .sort((a, b) => a.day - b.day || compareText(a.id, b.id));
  return first ? [{ item: first.id, on: first.on, value: first.value }] : null;
}

/**
 * « Reste à savoir s'il deviendra Premier ministre » is settled by his being told afterwards, and not before, to be it: "the prime
 * minister, who was sworn in on Monday".
 */
export function settledByBecoming(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  roles: readonly RecordRole[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  const whom = askedOf(scene, told);
  const wanted = told.flatMap((one) => wordsOf(one).flatMap((words) => rolesToBecome(languageOf(one), words)));
  if (from === null || whom === null || wanted.length === 0) return null;
  for (const { id, role, actor, history } of roles) {
    if (!wanted.includes(role) || actor.id === null || scene.identities.resolve(actor.id) !== whom) continue;
    const dated = history.map((line) => ({ ...line, day: toldTime(line.published)?.earliest ?? 0 }));
    const line = dated.find(({ day, status, standing }) => day > from && status === "current" && HELD.has(standing));
    if (line && line.day - from <= APPOINTED && !dated.some(({ day }) => day <= from))
      return [{ item: id, on: line.published, value: "fulfilled" }];
  }
  return null;
}

/** "He offered no name", where a mediator leaves; "the name of the man to take Aksara's chair": parts that somebody takes over then. */
function takenOver(
  scene: Scene,
  told: readonly AgendaTold[],
  asked: string | null,
  roles: readonly RecordRole[],
): readonly string[] {
  if (!told.every((one) => wordsOf(one).every((words) => isUnnamed(languageOf(one), words)))) return [];
  const named = told.flatMap(({ signature }) => signature.names.map(scene.identities.resolve));
  const leaves = roles.some(
    ({ role, history }) =>
      TAKEN_OVER.has(role) && history.some(({ status, published }) => status === "ending" && published === asked),
  );
  const his = [
    ...roles.filter(({ actor }) => actor.id !== null && named.includes(actor.id)).map(({ role }) => role),
    ...named.flatMap((key) => scene.knowledge.find(key)?.offices.map(({ role }) => role) ?? []),
  ];
  return leaves ? [...TAKEN_OVER] : his.filter((role) => TAKEN_OVER.has(role));
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
      isToldOfHim(scene, whom, event) &&
      laterClaims(scene, event, from).some(({ document, span }) =>
        signs(scene.sources.get(document)?.language ?? "en", span.exact),
      ),
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
  const places = told.flatMap(({ signature }) =>
    signature.names.filter((key) => /^place[:~]/.test(key)).map((key) => scene.identities.resolve(key)),
  );
  // "did not travel to Luanda", « n'a pas fait le voyage »
  const unmade = new Set(
    scene
      .told("event")
      .filter(
        ({ signature: { kind, state, actors, place } }) =>
          kind === VISIT &&
          state === "denied" &&
          actors.some((key) => isHe(scene, whom, key)) &&
          (places.length === 0 || place === null || places.includes(scene.identities.resolve(place))),
      )
      .flatMap(({ voices }) => voices.map(({ document, claim }) => `${document} ${claim}`)),
  );
  const isUnmade = ({ standing, support }: RecordEvent): boolean =>
    standing === "denied" && support.claims.some(({ document, claim }) => unmade.has(`${document} ${claim}`));
  const away = timeline.find(
    (event) =>
      isWithin(scene, event, from, AWAY_WITHIN) &&
      (isUnmade(event) ||
        (AWAY.has(event.kind) &&
          HELD.has(event.standing) &&
          event.participants.some(({ actor }) => isHe(scene, whom, actor.id)))),
  );
  return away ? [{ item: away.id, on: away.time.edtf ?? away.time.published, value: "rejected" }] : null;
}

/**
 * Whether a truce is extended is settled by its being told to have been, by an agreement or a refusal to do so, and by its being told
 * to have run out.
 */
export function settledByExtending(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  timeline: readonly RecordEvent[],
  agenda: readonly RecordAgendaItem[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  const asksSo = told.every((one) => wordsOf(one).some((words) => asksIfLasting(languageOf(one), words)));
  if (from === null || told.length === 0 || !asksSo) return null;
  const tells = (of: (language: string, words: string) => boolean, { support }: Pick<RecordEvent, "support">): boolean =>
    support.claims.some(({ document, span }) => of(scene.sources.get(document)?.language ?? "en", span.exact));
  // "told reporters over the phone that the ceasefire was now indefinite"
  const isOf = (event: RecordEvent): boolean => TRUCES.has(familyOf(event.kind)) || tells(isTruce, event);
  const later = timeline.filter((event) => isOf(event) && HELD.has(event.standing) && isWithin(scene, event, from, DONE_WITHIN));
  const extended = later.find((event) => tells(isOfExtending, event) && !tells(isOfLapsing, event));
  const done = extended ?? later.find((event) => tells(isOfLapsing, event));
  if (done) return [{ item: done.id, on: done.time.edtf ?? done.time.published, value: extended ? "fulfilled" : "rejected" }];
  // « les deux camps se sont entendus pour prolonger la trêve », "the rebels refused to extend it"
  for (const { id, contents, history, support } of agenda) {
    const line = history.find(({ status, on }) => {
      const day = toldTime(on)?.earliest ?? null;
      return SETTLED.has(status) && day !== null && day > from && day - from <= DONE_WITHIN;
    });
    if (line && tells(isOfExtending, { support }) && contents.some((words) => LANGUAGES.some((of) => isOfExtending(of, words))))
      return [{ item: id, on: line.on, value: line.status }];
  }
  return null;
}

/** The claims of reports later than a day: what the question itself says tells of nothing that was done. */
export const laterClaims = (
  scene: Scene,
  { support }: Pick<RecordEvent, "support">,
  from: number,
): RecordEvent["support"]["claims"] =>
  support.claims.filter(({ document }) => {
    const day = toldTime(scene.sources.get(document)?.published ?? null)?.earliest ?? null;
    return day !== null && day > from;
  });

/** "last week", told since the question: it may have begun before it was asked. */
export function isWithin(scene: Scene, event: RecordEvent, from: number, days: number): boolean {
  const { time } = event;
  const told = toldTime(time.edtf ?? time.published);
  const [first, last] = [told?.earliest ?? null, told?.latest ?? null];
  const isLater = laterClaims(scene, event, from).length > 0;
  return isLater && last !== null && last > from && (first ?? last) - from <= days;
}
