import { isState } from "../digest/cast.ts";
import type { RoleSignature } from "../digest/signature.ts";
import { membersOf } from "../digest/table.ts";
import { pushTo } from "../grouping.ts";
import { compareText } from "../hash.ts";
import { isOutcome } from "../kinds.ts";
import type { Named, Round, Slot } from "../schema.ts";
import { VAIN } from "./course.ts";
import type { EventTold } from "./event-told.ts";
import { dated, dateSlot, type EventOfCluster, placeSlot, statedOf, timeAnswers } from "./events.ts";
import { isOnDaysOf, withJointDeeds } from "./joint-deeds.ts";
import { isNobody } from "./nobody.ts";
import { lastTold, plansBorneOut, plansInNews } from "./plans.ts";
import type { Scene, Told } from "./scene.ts";
import { itemId, type Stated, slotOf, standingOf, supportOf } from "./support.ts";
import { agreeInTime, toldTime } from "./times.ts";

type RoleTold = Told<RoleSignature>;

const SEVERAL = 2;
const TALKS = "talks";
/** Talks longer than this are the process itself, not one round of it. */
const LONGEST_ROUND = 31;

/** The rounds of a process: those with a number, and talks on known days that no number is told for. */
export function roundsOf(scene: Scene, events: readonly EventOfCluster[]): readonly Round[] {
  const roles = sortRoles(scene.told("role"));
  const outcomes = sortOutcomes(events);
  const talks = events.filter(({ cluster }) => cluster.family === TALKS);
  const numbers = new Map<number, number>();
  for (const { event } of talks) if (event.round !== null) numbers.set(event.round, (numbers.get(event.round) ?? 0) + 1);
  const certain = talks.filter(isRound);
  const sittings = talks.filter((talk) => !certain.includes(talk) && isSitting(scene, talk) && !certain.some(isOnDaysOf(talk)));
  const rounds = withJointDeeds([...certain, ...sittings], events).map((talk) => {
    const onlyCount = talk.event.round !== null && numbers.get(talk.event.round) === 1;
    const round = roundOfTalks(scene, talk, rolesOfRound(roles, talk, onlyCount), outcomesOf(talk, outcomes));
    return { round, count: talk.cluster.sum.count };
  });
  // Of a round that was put off, who was to sit in it says nothing of its having been held.
  const putOff = events.flatMap(({ event }) => (event.kind === "cancelled-meeting" && event.round !== null ? [event.round] : []));
  const lost = roundsOfRoles(scene, scene.told("role"), new Set([...numbers.keys(), ...putOff]));
  return [...withoutOtherCounts(rounds), ...lost].sort(byNumberAndDay);
}

function isRound({ event, cluster }: EventOfCluster): boolean {
  if (event.round !== null) return true;
  const time = toldTime(event.time.edtf);
  if (isLost(event)) return true;
  const held = event.standing !== "denied" && event.standing !== "demanded" && event.standing !== "hoped";
  // Talks told with their first or last day are a meeting of the process, not talk of it.
  const told = cluster.members.some(
    ({ signature, said, time: days }) =>
      said ||
      signature.kind === "talks-round" ||
      (signature.kind === TALKS && signature.state === "asserted" && (days?.extent === true || signature.edge !== null)) ||
      // "talks that should begin on Monday"
      (event.standing === "planned" && signature.kind === TALKS && days?.days != null && days.days <= FEW_DAYS),
  );
  return held && told && time?.days != null && time.days <= LONGEST_ROUND;
}

/** "Talks that were to have resumed on Wednesday did not take place": a day of talks that were not held on it. */
const isLost = ({ standing, time }: EventOfCluster["event"]): boolean => standing === "denied" && toldTime(time.edtf)?.days === 1;

/** True where all sides of a process, known to be several, or most of many, are told to have talked on some day in some place, or all that is told speaks for it. */
function isSitting({ knowledge, process, identities }: Scene, { event, cluster: { members } }: EventOfCluster): boolean {
  const isHeld = members.some(
    ({ signature, time }) =>
      signature.kind === TALKS && signature.state === "asserted" && time?.days != null && time.days <= FEW_DAYS,
  );
  if (!isHeld || !["happened", "claimed"].includes(event.standing)) return false;
  if (members.some(({ signature }) => signature.sits === true && signature.state === "asserted")) return true;
  if (!members.some(({ signature }) => signature.place !== null)) return false;
  const parties = knowledge.find(process)?.process?.parties ?? [];
  const people = new Set(members.flatMap((one) => [...one.people].flatMap((key) => [key, identities.actsFor(key)])));
  // of many sides not all are named: "eight parties and the two governments attended the session"
  const enough = parties.length > MANY ? Math.ceil(parties.length / 2) : parties.length;
  return parties.length >= SEVERAL && parties.filter((side) => people.has(side)).length >= enough;
}

/** A sitting that no report counts among the rounds lasts so many days at most. */
const FEW_DAYS = 5;

/** Of more sides than so many not all are told of. */
const MANY = 3;

/** Between a round and the next of its count there are so many days at most. */
const NEXT_COMES = 300;

/**
 * The rounds but those that somebody else counts: a first round held after the sixth and before the seventh of these talks, as
 * held or as planned, is of other ones. Where a new count goes as far as the old one did it is theirs.
 */
function withoutOtherCounts(rounds: readonly CountedRound[]): readonly Round[] {
  const counted = rounds.flatMap(({ round, count }) => {
    const times = [round.dates.value, ...round.planned.map(({ edtf }) => edtf)].map(toldTime);
    const starts = times.flatMap((time) => time?.earliest ?? []);
    const end = times[0]?.latest ?? null;
    return round.number === null || starts.length === 0
      ? []
      : [{ round, count, number: round.number, from: Math.min(...starts), end }];
  });
  const isOther = ({ number, count, from, end }: (typeof counted)[number]): boolean =>
    end !== null &&
    counted.some(
      (before) =>
        before.count === count &&
        before.number > number &&
        before.end !== null &&
        before.end < from &&
        counted.some(
          (next) =>
            next.count === count &&
            next.number === before.number + 1 &&
            next.from > end &&
            next.from - (before.end ?? next.from) <= NEXT_COMES,
        ),
    );
  const others = new Set(counted.filter(isOther).map(({ round }) => round));
  return rounds.flatMap(({ round }) => (others.has(round) ? [] : [round]));
}

/** A round, and in a dossier of several processes the one whose count its number is of. */
interface CountedRound {
  readonly round: Round;
  readonly count: string | undefined;
}

function byNumberAndDay(a: Round, b: Round): number {
  const start = ({ dates, planned }: Round) =>
    toldTime(dates.value)?.earliest ?? toldTime(planned[0]?.edtf ?? null)?.earliest ?? Number.MAX_SAFE_INTEGER;
  if (a.number !== null && b.number !== null && a.number !== b.number) return a.number - b.number;
  return start(a) - start(b) || (a.number ?? 0) - (b.number ?? 0) || compareText(a.id, b.id);
}

interface SortedRoles {
  readonly byNumber: ReadonlyMap<number, readonly RoleTold[]>;
  readonly timed: readonly { readonly told: RoleTold; readonly from: number; readonly to: number }[];
}

/** Parts by the round they are told of: its number, the only one of their report, or a few days. */
function sortRoles(roles: readonly RoleTold[]): SortedRoles {
  const byNumber = new Map<number, RoleTold[]>();
  const timed: { told: RoleTold; from: number; to: number }[] = [];
  for (const told of roles) {
    const { round, near, time, status, beside = null } = told.signature;
    // « qui avait accueilli les cycles précédents » says nothing of this one
    const number = round ?? (time === null && status !== "former" ? near : null);
    const when = toldTime(time ?? (status === "current" ? beside : null));
    if (number !== null) {
      const list = byNumber.get(number);
      if (list) list.push(told);
      else byNumber.set(number, [told]);
    } else if (when?.days != null && when.days <= LONGEST_ROUND)
      timed.push({ told, from: when.earliest ?? 0, to: when.latest ?? 0 });
  }
  return { byNumber, timed };
}

/** Of two counts of rounds, a part belongs to the one that its report tells of. */
function rolesOfRound(
  { byNumber, timed }: SortedRoles,
  { event, cluster }: EventOfCluster,
  onlyCount: boolean,
): readonly RoleTold[] {
  const numbered = event.round === null ? [] : (byNumber.get(event.round) ?? []);
  const documents = onlyCount ? null : new Set(cluster.members.flatMap(({ voices }) => voices.map(({ document }) => document)));
  const own = documents ? numbered.filter(({ voices }) => voices.some((v) => documents.has(v.document))) : numbered;
  const days = toldTime(event.time.edtf);
  if (days?.days == null) return own;
  const [from, to] = [days.earliest ?? 0, days.latest ?? 0];
  return [...own, ...timed.filter((one) => one.to >= from && one.from <= to).map(({ told }) => told)];
}

const SEATED = new Set(["participant", "party", "delegation-head", "guarantor", "mediator"]);

function roundOfTalks(scene: Scene, talk: EventOfCluster, roles: readonly RoleTold[], outcomes: string[]): Round {
  const { event, cluster } = talk;
  const held = cluster.members.filter(({ signature }) => signature.state === "asserted");
  const planned = cluster.members.filter((member) => member.signature.state !== "asserted" && !isDenied(member));
  const lost =
    event.standing === "denied" ? [] : cluster.members.filter((member) => isDenied(member) && isOfOtherDay(member, held));
  const heldDates = held.some(({ time }) => time !== null);
  return {
    id: event.id.replace(/^event:/, "round:"),
    number: event.round,
    standing: event.standing,
    dates: dateSlot(
      scene,
      "round-date",
      heldDates ? [...held, ...plansBorneOut(scene, cluster.members)] : plansFor(scene, cluster.members, held),
      true,
    ),
    planned: plannedTimes(scene, [...(held.length === 0 ? beforeLast(scene, planned) : planned), ...lost]),
    place: placeSlot(scene, "round-place", held.length === 0 ? cluster.members : whereHeld(cluster.members, held)),
    host: hostSlot(scene, "round-host", roles),
    participants: partsOf(scene, roles, SEATED, cluster.members),
    observers: partsOf(scene, roles, new Set(["observer"]), []),
    outcomes,
    event: event.id,
    support: supportOf(scene, [...statedOf(cluster.members), ...roles]),
  };
}

const isDenied = ({ signature }: EventTold): boolean => signature.state === "denied";

/** « prévu le 3 mai, est repoussé », of a round held on the 11th: the day on which it was not held is that of a plan. */
const isOfOtherDay = ({ time }: EventTold, held: readonly EventTold[]): boolean =>
  time !== null &&
  held.some((other) => other.time !== null) &&
  !held.some((other) => other.time && agreeInTime(other.time, time, true));

/** Where a round was to be it was, unless it was held on other days or was planned elsewhere as well: it may have been moved. */
function whereHeld(members: readonly EventTold[], held: readonly EventTold[]): readonly EventTold[] {
  if (held.some(({ signature }) => signature.place !== null)) return members;
  const starts = new Set(held.map(({ time }) => time?.earliest ?? null));
  const places = new Set(members.flatMap(({ signature }) => signature.place ?? []));
  return places.size > 1 ? held : members.filter(({ time }) => starts.has(time?.earliest ?? null));
}

/** Plans that stand for the days of a round: the last ones; once it is told as held, those that the news of it bears out. */
function plansFor(scene: Scene, members: readonly EventTold[], held: readonly EventTold[]): readonly EventTold[] {
  // "Talks due to resume on Monday did not start": nobody tells more of the plan
  if (members.every(isDenied)) return members;
  const plans = lastPlans(scene, dated(members));
  if (held.length === 0) return plans;
  return plansInNews(plans, held);
}

/** A plan holds until another is told: of what has not been held yet, the days told last, and of two in one report the later. */
function lastPlans(scene: Scene, members: readonly EventTold[]): readonly EventTold[] {
  const days = members.filter(({ time }) => time !== null).map((member) => lastTold(scene, member));
  const last = days.sort(compareText).at(-1);
  if (last === undefined) return members;
  const told = members.filter((member) => member.time === null || lastTold(scene, member) === last);
  return told.filter((member) => !told.some((other) => isMovedTo(other, member)));
}

/** « qui devait s'ouvrir mardi, a été reporté à avril » */
function isMovedTo({ time, voices }: EventTold, { time: before, voices: same }: EventTold): boolean {
  const documents = new Set(voices.map(({ document }) => document));
  const isLater = time?.earliest != null && before?.latest != null && time.earliest > before.latest;
  return isLater && same.some(({ document }) => documents.has(document));
}

function beforeLast(scene: Scene, members: readonly EventTold[]): readonly EventTold[] {
  const last = new Set(lastPlans(scene, members));
  return members.filter((member) => !last.has(member));
}

function plannedTimes(scene: Scene, members: readonly EventTold[]): Round["planned"] {
  return timeAnswers(members).map(({ value, told }) => ({
    edtf: value,
    standing: standingOf(scene, told),
    support: supportOf(scene, told),
  }));
}

/** Who hosts: claims of the role in the present or past; a candidate hosts nothing yet. */
function hostSlot(scene: Scene, question: string, roles: readonly RoleTold[]): Slot {
  const all = roles.filter(
    ({ signature }) =>
      signature.role === "host" &&
      signature.status !== "candidate" &&
      counts(signature) &&
      !isNobody(scene.identities, signature.holder),
  );
  const held = all.some(({ signature }) => signature.state === "asserted");
  const hosts = held ? all.filter(({ signature }) => signature.state !== "planned") : all;
  const byHolder = new Map<string, RoleTold[]>();
  for (const told of hosts) {
    const key = scene.identities.actsFor(told.signature.holder);
    pushTo(byHolder, key, told);
  }
  const answers = [...byHolder]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, told]) => ({ value: key, name: scene.identities.nameOf(key), told: told.map(stated) }));
  return slotOf(scene, question, answers, (a, b) => a !== b);
}

function counts({ state }: RoleSignature): boolean {
  return state === "asserted" || state === "denied" || state === "planned";
}

function stated({ signature, voices, beyond }: RoleTold): Stated {
  return { state: signature.state, voices, beyond };
}

function partsOf(
  scene: Scene,
  roles: readonly RoleTold[],
  wanted: ReadonlySet<string>,
  members: readonly EventTold[],
): Round["participants"] {
  const known = scene.knowledge.find(scene.process)?.process;
  const parts = new Map<string, { actor: Named; role: string; told: Stated[] }>();
  const seats = new Set([...(known?.parties ?? []), ...(known?.guarantors ?? [])]);
  const ofProcess = membersOf(scene.knowledge.find(scene.process));
  const put = (key: string, role: string, told: Stated) => {
    if ((key.startsWith("place:") && !seats.has(key)) || isNobody(scene.identities, key)) return;
    const slot = `${scene.identities.resolve(key)} ${role}`;
    const part = parts.get(slot) ?? { actor: scene.named(key), role, told: [] };
    parts.set(slot, part);
    part.told.push(told);
  };
  for (const told of roles) {
    const { role, holder } = told.signature;
    // "Chad could send observers", "wants Norway as a mediator": to some other round, if at all
    const { state, status } = told.signature;
    if (!wanted.has(role) || state === "possible" || status === "candidate") continue;
    put(holder, role, stated(told));
    // Where somebody leads a delegation, whoever sent it takes part; so does the side of one who sits there.
    const sender = scene.identities.actsFor(holder);
    const isSent = sender !== scene.identities.resolve(holder);
    if (isSent && (role === "delegation-head" || (role === "participant" && seats.has(sender))))
      put(sender, "participant", stated(told));
  }
  // "the session was attended by observers from A": who is told to watch takes no part
  const watching = new Set(
    roles.flatMap(({ signature: { role, holder, state } }) =>
      role === "observer" && state === "asserted" ? [scene.identities.resolve(holder)] : [],
    ),
  );
  const away = awayIn(scene, roles, members);
  const isHeld = members.some(({ signature }) => signature.state === "asserted");
  const watches = (key: string): boolean => !seats.has(key) && watching.has(scene.identities.resolve(key));
  for (const told of members) {
    const { signature, voices, beyond } = told;
    if (signature.state === "denied" || (isHeld && VAIN.has(signature.state))) continue;
    // "President X and President Y met": their states did
    const senders = signature.actors.map((key) => scene.identities.actsFor(key)).filter((key) => seats.has(key));
    // "Uribe rules out talks with the larger FARC": of no day and no number, it may tell of others
    const isLoose = told.time === null && signature.round === null && senders.length === 0;
    const sits = (key: string): boolean => !watches(key) && !(isLoose && isSide(key) && seats.size > 0 && !ofProcess.has(key));
    for (const key of new Set([...signature.actors, ...senders, ...(signature.seated ?? [])].filter(sits)))
      put(key, "participant", { state: signature.state, voices, beyond });
  }
  return [...parts]
    .filter(([, { actor }]) => !away.has(actor.id))
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { actor, role, told }]) => ({ actor, role, standing: standingOf(scene, told), support: supportOf(scene, told) }));
}

/** Who is told to have stayed away from a round, where nobody tells that they did something there or had a part in that very round. */
function awayIn(scene: Scene, roles: readonly RoleTold[], members: readonly EventTold[]): ReadonlySet<string> {
  const keysOf = (keys: readonly string[]) => keys.map((key) => scene.identities.resolve(key));
  const away = new Set(members.flatMap(({ signature }) => keysOf(signature.away ?? [])));
  if (away.size === 0) return away;
  const there = [
    ...members.flatMap(({ signature: { state, actors, away: without = [] } }) =>
      state === "asserted" ? actors.filter((key) => !without.includes(key)) : [],
    ),
    ...roles.flatMap(({ signature: { state, round, holder } }) => (state === "asserted" && round !== null ? [holder] : [])),
  ];
  for (const key of keysOf(there)) away.delete(key);
  return away;
}

/** True of a known group or state. */
const isSide = (key: string): boolean => isState(key) || key.startsWith("group:");

const DAYS_AFTER = 2;

interface SortedOutcomes {
  readonly byDay: ReadonlyMap<number, readonly EventOfCluster[]>;
  readonly byNear: ReadonlyMap<number, readonly EventOfCluster[]>;
}

/** What talks can end in, by its first day or else by the only round of a report that tells it. */
function sortOutcomes(events: readonly EventOfCluster[]): SortedOutcomes {
  const byDay = new Map<number, EventOfCluster[]>();
  const byNear = new Map<number, EventOfCluster[]>();
  const put = (map: Map<number, EventOfCluster[]>, key: number, one: EventOfCluster) => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const one of events) {
    if (!isOutcome(one.event.kind) || one.event.standing === "denied" || one.event.standing === "hoped") continue;
    const when = toldTime(one.event.time.edtf);
    if (when?.earliest != null && when.days !== null && when.days <= LONGEST_ROUND) put(byDay, when.earliest, one);
    const near = new Set(one.cluster.members.map(({ signature }) => signature.near));
    if (when === null) for (const number of near) if (number !== null) put(byNear, number, one);
  }
  return { byDay, byNear };
}

/** What happened in its days, or is told beside it in a report of no other round. */
function outcomesOf({ event, cluster }: EventOfCluster, { byDay, byNear }: SortedOutcomes): string[] {
  const days = toldTime(event.time.edtf);
  const found = new Set<EventOfCluster>(event.round === null ? [] : byNear.get(event.round));
  if (days?.earliest != null && days.latest != null && days.latest - days.earliest <= LONGEST_ROUND) {
    for (let day = days.earliest; day <= days.latest + DAYS_AFTER; day++)
      for (const one of byDay.get(day) ?? [])
        if ((toldTime(one.event.time.edtf)?.latest ?? 0) <= days.latest + DAYS_AFTER) found.add(one);
  }
  return [...found]
    .filter((one) => one.cluster !== cluster)
    .map((one) => one.event.id)
    .sort(compareText);
}

/** Rounds that are only named beside somebody's part in them. */
function roundsOfRoles(scene: Scene, roles: readonly RoleTold[], told: ReadonlySet<number>): Round[] {
  const byNumber = new Map<number, RoleTold[]>();
  for (const role of roles) {
    const { round } = role.signature;
    if (round !== null && !told.has(round)) pushTo(byNumber, round, role);
  }
  return [...byNumber].map(([number, of]) => {
    const none = slotOf(scene, "round-date", [], () => false);
    return {
      id: itemId("round", of, String(number)),
      number,
      // between whom a round is, or is to be, says nothing of its having been held
      standing: of.some(({ signature }) => signature.role !== "party") ? standingOf(scene, of.map(stated)) : "planned",
      dates: none,
      planned: [],
      place: placeOfRoles(scene, of),
      host: hostSlot(scene, "round-host", of),
      participants: partsOf(scene, of, SEATED, []),
      observers: partsOf(scene, of, new Set(["observer"]), []),
      outcomes: [],
      event: "",
      support: supportOf(scene, of),
    };
  });
}

function placeOfRoles(scene: Scene, roles: readonly RoleTold[]): Slot {
  const byPlace = new Map<string, RoleTold[]>();
  for (const told of roles) {
    const { place, role, status } = told.signature;
    if (place !== null && role === "host" && status !== "candidate") pushTo(byPlace, place, told);
  }
  const answers = [...byPlace]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, of]) => ({ value: key, name: scene.identities.nameOf(key), told: of.map(stated) }));
  return slotOf(scene, "round-place", answers, (a, b) => a !== b);
}
