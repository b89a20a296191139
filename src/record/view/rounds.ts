import type { RoleSignature } from "../digest/signature.ts";
import { compareText } from "../hash.ts";
import { isOutcome } from "../kinds.ts";
import type { Named, RecordEvent, Round, Slot } from "../schema.ts";
import type { EventTold } from "./cluster.ts";
import { dated, dateSlot, type EventOfCluster, placeSlot, statedOf, timeAnswers } from "./events.ts";
import type { Scene, Told } from "./scene.ts";
import { itemId, type Stated, slotOf, standingOf, supportOf } from "./support.ts";
import { toldTime } from "./times.ts";

type RoleTold = Told<RoleSignature>;

const TALKS = "talks";
/** Talks longer than this are the process itself, not one round of it. */
const LONGEST_ROUND = 31;

/** The rounds of a process: those with a number, and talks on known days that no number is told for. */
export function roundsOf(scene: Scene, events: readonly EventOfCluster[]): readonly Round[] {
  const roles = scene.told("role");
  const talks = events.filter(({ cluster }) => cluster.family === TALKS);
  const numbers = new Map<number, number>();
  for (const { event } of talks) if (event.round !== null) numbers.set(event.round, (numbers.get(event.round) ?? 0) + 1);
  const rounds = talks.filter(isRound).map((talk) => {
    const { number } = { number: talk.event.round };
    return roundOfTalks(scene, talk, rolesOfRound(roles, talk, number !== null && numbers.get(number) === 1), events);
  });
  const lost = roundsOfRoles(scene, roles, new Set(numbers.keys()));
  return [...rounds, ...lost].sort(byNumberAndDay);
}

function isRound({ event, cluster }: EventOfCluster): boolean {
  if (event.round !== null) return true;
  const time = toldTime(event.time.edtf);
  const held = event.standing !== "denied" && event.standing !== "demanded" && event.standing !== "hoped";
  const told = cluster.members.some(({ signature, said }) => said || signature.kind === "talks-round");
  return held && told && time?.days != null && time.days <= LONGEST_ROUND;
}

function byNumberAndDay(a: Round, b: Round): number {
  const start = ({ dates, planned }: Round) =>
    toldTime(dates.value)?.earliest ?? toldTime(planned[0]?.edtf ?? null)?.earliest ?? Number.MAX_SAFE_INTEGER;
  if (a.number !== null && b.number !== null && a.number !== b.number) return a.number - b.number;
  return start(a) - start(b) || (a.number ?? 0) - (b.number ?? 0) || compareText(a.id, b.id);
}

/** Parts in a process that are told of this round: by its number, by its days, or in a report that tells of no other. */
function rolesOfRound(roles: readonly RoleTold[], { event, cluster }: EventOfCluster, onlyCount: boolean): readonly RoleTold[] {
  const days = toldTime(event.time.edtf);
  const documents = new Set(cluster.members.flatMap(({ voices }) => voices.map(({ document }) => document)));
  return roles.filter(({ signature, voices }) => {
    const { round, near, time } = signature;
    const number = round ?? (time === null ? near : null);
    if (number !== null) return number === event.round && (onlyCount || voices.some((v) => documents.has(v.document)));
    if (round !== null) return false;
    const when = toldTime(time);
    if (!when || !days || when.days === null || days.days === null || when.days > LONGEST_ROUND) return false;
    return (when.latest ?? 0) >= (days.earliest ?? 0) && (when.earliest ?? 0) <= (days.latest ?? 0);
  });
}

const SEATED = new Set(["participant", "party", "delegation-head", "guarantor", "mediator"]);

function roundOfTalks(scene: Scene, talk: EventOfCluster, roles: readonly RoleTold[], events: readonly EventOfCluster[]): Round {
  const { event, cluster } = talk;
  const held = cluster.members.filter(({ signature }) => signature.state === "asserted");
  const planned = cluster.members.filter(({ signature }) => signature.state !== "asserted" && signature.state !== "denied");
  const heldDates = held.some(({ time }) => time !== null);
  return {
    id: event.id.replace(/^event:/, "round:"),
    number: event.round,
    standing: event.standing,
    dates: dateSlot(scene, "round-date", heldDates || held.length > 0 ? held : dated(cluster.members), true),
    planned: held.length === 0 ? [] : plannedTimes(scene, planned),
    place: placeSlot(scene, "round-place", cluster.members),
    host: hostSlot(scene, "round-host", roles),
    participants: partsOf(scene, roles, SEATED, cluster.members),
    observers: partsOf(scene, roles, new Set(["observer"]), []),
    outcomes: outcomesOf(talk, events),
    event: event.id,
    support: supportOf(scene, [...statedOf(cluster.members), ...roles]),
  };
}

function plannedTimes(scene: Scene, members: readonly EventTold[]): Round["planned"] {
  return timeAnswers(members).map(({ value, told }) => ({
    edtf: value,
    standing: standingOf(scene, told),
    support: supportOf(scene, told),
  }));
}

/** Who hosts: claims of the role in the present or past; a candidate hosts nothing yet. */
export function hostSlot(scene: Scene, question: string, roles: readonly RoleTold[]): Slot {
  const all = roles.filter(({ signature }) => signature.role === "host" && signature.status !== "candidate" && counts(signature));
  const held = all.some(({ signature }) => signature.state === "asserted");
  const hosts = held ? all.filter(({ signature }) => signature.state !== "planned") : all;
  const byHolder = new Map<string, RoleTold[]>();
  for (const told of hosts) {
    const key = scene.identities.actsFor(told.signature.holder);
    byHolder.set(key, [...(byHolder.get(key) ?? []), told]);
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
  const parts = new Map<string, { actor: Named; role: string; told: Stated[] }>();
  const put = (key: string, role: string, told: Stated) => {
    const slot = `${scene.identities.resolve(key)} ${role}`;
    const part = parts.get(slot) ?? { actor: scene.named(key), role, told: [] };
    parts.set(slot, part);
    part.told.push(told);
  };
  for (const told of roles) if (wanted.has(told.signature.role)) put(told.signature.holder, told.signature.role, stated(told));
  for (const told of members) {
    const { signature, voices, beyond } = told;
    if (signature.state === "denied") continue;
    for (const key of signature.actors) put(key, "participant", { state: signature.state, voices, beyond });
  }
  return [...parts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { actor, role, told }]) => ({ actor, role, standing: standingOf(scene, told), support: supportOf(scene, told) }));
}

const DAYS_AFTER = 2;

/** What happened in its days, or is told beside it in a report of no other round, and is such that talks can end in it. */
function outcomesOf({ event, cluster }: EventOfCluster, events: readonly EventOfCluster[]): string[] {
  const days = toldTime(event.time.edtf);
  return events
    .filter((other) => {
      if (other.cluster === cluster || !isOutcome(other.event.kind)) return false;
      if (other.event.standing === "denied" || other.event.standing === "hoped") return false;
      const when = toldTime(other.event.time.edtf);
      if (when && days && when.days !== null && when.days <= LONGEST_ROUND)
        return (when.earliest ?? 0) >= (days.earliest ?? 0) && (when.latest ?? 0) <= (days.latest ?? 0) + DAYS_AFTER;
      return (
        when === null && event.round !== null && other.cluster.members.some(({ signature }) => signature.near === event.round)
      );
    })
    .map((other: { event: RecordEvent }) => other.event.id);
}

/** Rounds that are only named beside somebody's part in them. */
function roundsOfRoles(scene: Scene, roles: readonly RoleTold[], told: ReadonlySet<number>): Round[] {
  const byNumber = new Map<number, RoleTold[]>();
  for (const role of roles) {
    const { round } = role.signature;
    if (round !== null && !told.has(round)) byNumber.set(round, [...(byNumber.get(round) ?? []), role]);
  }
  return [...byNumber].map(([number, of]) => {
    const none = slotOf(scene, "round-date", [], () => false);
    return {
      id: itemId("round", of, String(number)),
      number,
      standing: standingOf(scene, of.map(stated)),
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
    if (place !== null && role === "host" && status !== "candidate") byPlace.set(place, [...(byPlace.get(place) ?? []), told]);
  }
  const answers = [...byPlace]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, of]) => ({ value: key, name: scene.identities.nameOf(key), told: of.map(stated) }));
  return slotOf(scene, "round-place", answers, (a, b) => a !== b);
}
