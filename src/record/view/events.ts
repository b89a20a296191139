import { pushTo } from "../grouping.ts";
import { compareText, sortedUnique } from "../hash.ts";
import { isSpeech } from "../kinds.ts";
import type { RecordEvent, Slot, SlotValue } from "../schema.ts";
import { type Cluster, clusterEvents, roundOf } from "./cluster.ts";
import { LONG_COURSE } from "./course.ts";
import { cameToNothing, withoutIdleDenials } from "./denials.ts";
import type { EventTold } from "./event-told.ts";
import { comparePlaces } from "./places.ts";
import { plansBorneOut } from "./plans.ts";
import type { Scene } from "./scene.ts";
import { type Answer, bestOf, itemId, resolvedAttributor, type Stated, slotOf, standingOf, supportOf } from "./support.ts";
import { agreeAtEdges, agreeInTime, combineTimes, courseOf, type News, spanOfDays, type ToldTime, toldTime } from "./times.ts";

/** An event with the cluster it was made of. */
export interface EventOfCluster {
  readonly event: RecordEvent;
  readonly cluster: Cluster;
}

export function statedOf(tellings: readonly EventTold[]): Stated[] {
  return tellings.map(({ signature, voices, beyond }) => ({ state: signature.state, voices, beyond }));
}

/** The events of a process, each once, in the order of time; those without any come last. */
export function eventsOf(scene: Scene): readonly EventOfCluster[] {
  const clusters = clusterEvents(scene);
  const ids = new Map(clusters.map((cluster) => [cluster, itemId("event", cluster.members, cluster.family)]));
  return clusters
    .map((cluster) => {
      const event = eventOf(scene, cluster, ids);
      return { cluster, event, order: orderOf(event) };
    })
    .sort((a, b) => compareText(a.order, b.order))
    .map(({ cluster, event }) => ({ cluster, event }));
}

/** A plan without a day is talked about for so many days. */
const TALKED_ABOUT = 60;

/**
 * What says how an event stands: where a report from after the day that was planned says that it never was, no plan gainsays it; nor
 * does one that is given up by whoever told it, or that only outlets told before somebody said that nothing would come of it.
 */
function lastWord(scene: Scene, members: readonly EventTold[]): readonly EventTold[] {
  const denied = members.filter(({ signature }) => signature.state === "denied");
  const asserted = members.some(({ signature }) => signature.state === "asserted");
  if (denied.length === 0 || denied.length === members.length || asserted) return members;
  const first = Math.min(...denied.map((member) => lastReported(scene, member) ?? Number.NEGATIVE_INFINITY));
  const isOver = (member: EventTold): boolean => {
    const end = member.time?.latest ?? null;
    const told = lastReported(scene, member);
    if (member.family === TALKS && denied.some((denial) => isGivenUp(scene, member, denial))) return true;
    if (end !== null && told !== null && told > end) return true;
    return end !== null ? end < first : told !== null && told + TALKED_ABOUT < first;
  };
  return members.every((member) => denied.includes(member) || isOver(member)) ? denied : members;
}

const TALKS = "talks";

/**
 * True where a plan is not told any more once a denial is: by whoever denies it, or by outlets alone before somebody did. Of no
 * day to come, or told long before that, it is not against an outlet's own word that it came to nothing either.
 */
function isGivenUp(scene: Scene, plan: EventTold, denial: EventTold): boolean {
  const [planned, denied] = [lastReported(scene, plan), lastReported(scene, denial)];
  if (planned === null || denied === null || planned > denied) return false;
  // « n'aura pas lieu, a annoncé l'émissaire … Où et quand se tiendra-t-elle ? »: of no day, it asks what comes instead
  const reports = new Set(denial.voices.map(({ document }) => document));
  if (plan.time === null && plan.voices.every(({ document }) => reports.has(document))) return true;
  if (denied - planned > LONG_BEFORE) return true;
  const sayers = new Set(denial.voices.map((voice) => resolvedAttributor(scene, voice)));
  if (plan.voices.every((voice) => sayers.has(resolvedAttributor(scene, voice)))) return true;
  const isOutlets = denial.voices.some(({ by }) => by.length === 0);
  // « qui devait s'ouvrir le 29, n'aura pas lieu » is told later than that they would meet again on the 29th
  if (isOutlets && (denied - planned > IN_DOUBT || (plan.time?.latest ?? denied) <= denied)) return true;
  return planned < denied && plan.voices.every(({ by }) => by.length === 0) && denial.voices.some(({ by }) => by.length > 0);
}

/** Days within which a plan and a denial of it by another outlet stand against each other. */
const IN_DOUBT = 7;

/** What was told to come so many days before somebody said that it would not is gainsaid by nobody's later word. */
const LONG_BEFORE = 30;

/** The day of the last report that tells it. */
function lastReported(scene: Scene, { voices }: EventTold): number | null {
  const days = voices.map(({ document }) => toldTime(scene.sources.get(document)?.published ?? null)?.latest ?? null);
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

function orderOf({ time, id }: RecordEvent): string {
  const told = toldTime(time.edtf) ?? toldTime(time.published);
  // Open beginnings come first, what has no time at all last; a number of days since year 0 keeps the order of years.
  const start = told ? (told.earliest ?? 0) + 1_000_000 : 9_999_999;
  return `${String(start).padStart(8, "0")} ${time.edtf ?? ""} ${id}`;
}

function eventOf(scene: Scene, cluster: Cluster, ids: ReadonlyMap<Cluster, string>): RecordEvent {
  const { members } = cluster;
  const kinds = sortedUnique(members.map(({ signature }) => signature.kind));
  const round = roundOf(cluster);
  const stated = statedOf(members);
  const support = supportOf(scene, stated);
  const last = lastWord(scene, withoutIdleDenials(members));
  const standing = cluster.family !== "talks" && cameToNothing(last) ? "denied" : standingOf(scene, statedOf(last));
  const times = timesOf(scene, members, cluster.family === "talks");
  return {
    id: ids.get(cluster) ?? "",
    kind: mostTold(members),
    kinds,
    standing,
    speech: kinds.every(isSpeech),
    round,
    time: {
      edtf: times,
      published: times === null ? firstPublished(members) : null,
      told: toldTimes(scene, members),
    },
    place: placeSlot(scene, "event-place", members),
    participants: participantsOf(scene, members),
    tellings:
      members.length === 1
        ? [{ standing, support }]
        : byState(members).map((told) => ({ standing: standingOf(scene, statedOf(told)), support: supportOf(scene, told) })),
    said: members.some(({ said }) => said),
    maybeSame: sortedUnique([...cluster.maybe].map((other) => ids.get(other) ?? "")),
    support,
  };
}

function mostTold(members: readonly EventTold[]): string {
  const counts = new Map<string, number>();
  for (const { signature, voices } of members) counts.set(signature.kind, (counts.get(signature.kind) ?? 0) + voices.length);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0] ?? "";
}

/** Tellings that count for when it was: those that say it happened, or, where none does, all. */
export function dated(members: readonly EventTold[]): readonly EventTold[] {
  const asserted = members.filter(({ signature }) => signature.state === "asserted");
  return asserted.some(({ time }) => time !== null) ? asserted : members.filter(({ signature }) => signature.state !== "denied");
}

export function timeAnswers(members: readonly EventTold[]): Answer[] {
  const byTime = new Map<string, EventTold[]>();
  for (const telling of members) {
    if (telling.time === null) continue;
    pushTo(byTime, telling.time.edtf, telling);
  }
  return [...byTime]
    .sort(([a], [b]) => compareText(a, b))
    .map(([edtf, told]) => ({ value: edtf, name: edtf, told: statedOf(told) }));
}

function timesOf(scene: Scene, members: readonly EventTold[], ofRound: boolean): string | null {
  const counted = dated(members);
  if (counted.length > 0) {
    const plans = ofRound && counted.length < members.length ? plansBorneOut(scene, members) : [];
    return dateSlot(scene, "event-date", [...counted, ...plans.filter((plan) => !counted.includes(plan))], ofRound).value;
  }
  // Of what is only denied, the day on which it did not happen.
  return combineTimes(
    members.map(({ time }) => time).filter((time): time is ToldTime => time !== null),
    members.every(isDeal),
  );
}

const isDeal = ({ family }: EventTold): boolean => family === "deal";

/** When: all times told, with what they leave open together. */
export function dateSlot(scene: Scene, question: string, members: readonly EventTold[], ofRound: boolean): Slot {
  const told = ofRound ? withinOthers(members) : members;
  const course = ofRound ? (fromFirstToLast(told) ?? courseOf(told.flatMap((member) => newsOf(scene, member)))) : null;
  const edges = ofRound ? edgesOf(told) : NO_EDGES;
  const wholes = ofRound ? wholesOf(told) : [];
  const rivals = (a: string, b: string) => {
    const [x, y] = [toldTime(a), toldTime(b)];
    if (x === null || y === null || (course !== null && x.days === 1 && y.days === 1)) return false;
    // "held from January 3 to 10", of which others tell a day each: its opening, a session, its end
    // of two such spans only the first day may be reckoned: "after six days of talks"
    const mayBeOne = x.days === 1 || y.days === 1 || x.latest === y.latest;
    if (mayBeOne && wholes.some((whole) => isWithin(x, whole) && isWithin(y, whole))) return false;
    return !agreeInTime(x, y, ofRound) && !agreeAtEdges(x, edges.get(a) ?? null, y, edges.get(b) ?? null);
  };
  return slotOf(scene, question, timeAnswers(told), rivals, (values) => {
    if (course !== null) return course;
    const times = values.map(({ value }) => toldTime(value)).filter((time): time is ToldTime => time !== null);
    return combineTimes(times, members.every(isDeal));
  });
}

/** The tellings with the stretches left out that a day within them is told for: "last week", where another report says Tuesday. */
function withinOthers(members: readonly EventTold[]): readonly EventTold[] {
  const exact = members.flatMap(({ time }) => (time && (time.extent || time.days === 1) ? [time] : []));
  const isStretch = ({ bounded, extent }: ToldTime) => bounded && !extent;
  return members.filter(({ time }) => !time || !isStretch(time) || !exact.some((day) => agreeInTime(day, time, true)));
}

/** From which day to which it was; none where it is told to have ended on two days. */
function wholesOf(members: readonly EventTold[]): readonly ToldTime[] {
  const ends = new Set(members.flatMap(({ time, signature }) => (signature.edge === "last" ? (time?.latest ?? []) : [])));
  if (ends.size > 1) return [];
  return members.flatMap(({ time }) => (time?.extent && (time.days ?? 0) > 1 ? [time] : []));
}

/** True of a single day, or of days from one to another, that lie within others, or are the same. */
const isWithin = ({ earliest, latest }: ToldTime, whole: ToldTime): boolean =>
  earliest !== null &&
  latest !== null &&
  whole.earliest !== null &&
  whole.latest !== null &&
  earliest >= whole.earliest &&
  latest <= whole.latest;

type Edge = EventTold["signature"]["edge"];
const NO_EDGES: ReadonlyMap<string, Edge> = new Map();

/** What each time is told as, where all who tell it say the same. */
function edgesOf(members: readonly EventTold[]): ReadonlyMap<string, Edge> {
  const found = new Map<string, Edge>();
  for (const { time, signature } of members) {
    if (!time) continue;
    const known = found.get(time.edtf);
    found.set(time.edtf, known === undefined || known === signature.edge ? signature.edge : null);
  }
  return found;
}

/** From the first day that is told of talks to the last one, by whichever reports; null where either is not told, or told differently. */
function fromFirstToLast(members: readonly EventTold[]): string | null {
  const daysAt = (edge: Edge) =>
    new Set(
      members.flatMap(({ time, signature }) => {
        if (!time) return [];
        // « se tient depuis mardi »
        const isSince = edge === "first" && time.earliest !== null && time.latest === null;
        return isSince || (signature.edge === edge && time.days === 1) ? [time.earliest] : [];
      }),
    );
  const [[first, ...moreFirst], [last, ...moreLast]] = [[...daysAt("first")], [...daysAt("last")]];
  if (first == null || last == null || moreFirst.length + moreLast.length > 0) return null;
  const isPart = members.every(
    ({ time }) => !time || (time.extent ? time.earliest === first && time.latest === last : meets(time, first, last)),
  );
  return isPart ? spanOfDays(first, last, LONG_COURSE) : null;
}

const meets = ({ earliest, latest }: ToldTime, first: number, last: number): boolean =>
  (earliest ?? first) <= last && (latest ?? last) >= first;

/** The time that a telling gives, once for each report of it with the day of that report. */
function newsOf({ sources }: Scene, { time, voices }: EventTold): News[] {
  if (time === null) return [];
  return voices.map(({ document }) => ({ time, published: toldTime(sources.get(document)?.published ?? null) }));
}

function toldTimes(scene: Scene, members: readonly EventTold[]): RecordEvent["time"]["told"] {
  return timeAnswers(members).map(({ value, told }) => ({
    edtf: value,
    standing: standingOf(scene, told),
    support: supportOf(scene, told),
  }));
}

function firstPublished(members: readonly EventTold[]): string | null {
  const days = members.map(({ published }) => published).filter((time): time is ToldTime => time !== null);
  days.sort((a, b) => (a.earliest ?? 0) - (b.earliest ?? 0) || compareText(a.edtf, b.edtf));
  return days[0]?.edtf ?? null;
}

/** Where: only what is told as having happened, or as planned where nothing else is; a candidate is no venue. */
export function placeSlot(scene: Scene, question: string, members: readonly EventTold[]): Slot {
  const located = members.filter(({ signature }) => signature.place !== null);
  const asserted = located.filter(({ signature }) => signature.state === "asserted");
  const planned = located.filter(({ signature }) => signature.state === "planned");
  const counted = withoutDatelines(scene, asserted.length > 0 ? asserted : planned);
  const byPlace = new Map<string, EventTold[]>();
  for (const telling of counted) {
    const key = scene.identities.resolve(telling.signature.place ?? "");
    pushTo(byPlace, key, telling);
  }
  const documents = new Map(
    [...byPlace].map(([key, told]) => [key, new Set(told.flatMap((t) => t.voices.map((v) => v.document)))]),
  );
  const answers = [...byPlace]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, told]) => ({ value: key, name: scene.identities.nameOf(key), told: statedOf(told) }));
  return slotOf(
    scene,
    question,
    answers,
    (a, b) => {
      const shared = [...(documents.get(a) ?? [])].some((document) => documents.get(b)?.has(document));
      return comparePlaces(scene, a, b, shared) === "apart";
    },
    (live) => finestOf(scene, live),
  );
}

/**
 * Without the towns that reports were written in, where words say that it was elsewhere: "BEIJING - The round was held on Monday at Moldo".
 * Nairobi is where it was if another report says Kenya.
 */
function withoutDatelines(scene: Scene, members: readonly EventTold[]): readonly EventTold[] {
  const placeOf = ({ signature }: EventTold): string => scene.identities.resolve(signature.place ?? "");
  const said = sortedUnique(members.filter(({ signature }) => signature.written !== true).map(placeOf));
  if (said.length === 0) return members;
  return members.filter(
    (told) => told.signature.written !== true || said.some((place) => comparePlaces(scene, placeOf(told), place) !== "apart"),
  );
}

/** The best answer; of a state and the one town in it that is told, the town: it says the same more closely. */
function finestOf(scene: Scene, live: readonly SlotValue[]): string | null {
  const best = bestOf(live);
  if (best === null || scene.knowledge.find(best)?.type !== "state") return best;
  const [town, ...others] = live.filter(({ value }) => comparePlaces(scene, best, value) === "inside");
  return town && others.length === 0 ? town.value : best;
}

function participantsOf(scene: Scene, members: readonly EventTold[]): RecordEvent["participants"] {
  const [only] = members;
  if (only && members.length === 1 && only.signature.state === "denied") return [];
  const byActor = new Map<string, EventTold[]>();
  for (const telling of members) {
    if (telling.signature.state === "denied") continue;
    for (const [as, keys] of [
      ["actor", telling.signature.actors],
      ["recipient", telling.signature.recipients],
    ] as const) {
      for (const key of sortedUnique(keys.map((k) => scene.identities.resolve(k)))) {
        const slot = `${as} ${key}`;
        pushTo(byActor, slot, telling);
      }
    }
  }
  return [...byActor]
    .sort(([a], [b]) => compareText(a, b))
    .map(([slot, told]) => {
      const as = slot.startsWith("actor ") ? "actor" : "recipient";
      return { actor: scene.named(slot.slice(as.length + 1)), as, support: supportOf(scene, told) };
    });
}

function byState(members: readonly EventTold[]): EventTold[][] {
  const byState = new Map<string, EventTold[]>();
  for (const telling of members) pushTo(byState, telling.signature.state, telling);
  return [...byState].sort(([a], [b]) => compareText(a, b)).map(([, told]) => told);
}
