import { signatureKey } from "../block.ts";
import type { Voice } from "../digest/signature.ts";
import { pushTo } from "../grouping.ts";
import { compareText } from "../hash.ts";
import { familyOf } from "../kinds.ts";
import { ClusterSum } from "./cluster-sum.ts";
import { COURSE, isOnlyMeant, isOtherEnd, isPutOff } from "./course.ts";
import { areTwoInOneReport, type EventTold, meet, shareReport } from "./event-told.ts";
import { isLookedBackOn } from "./looked-back.ts";
import { isNobody } from "./nobody.ts";
import { isBlowOfThatDay, isSigningOfReport, signingsOfOneDay } from "./one-day.ts";
import { gatheringsOfOneCourse } from "./one-sitting.ts";
import { isOwnRound } from "./own-round.ts";
import { comparePlaces } from "./places.ts";
import { lastTold } from "./plans.ts";
import type { Scene } from "./scene.ts";
import { isOneSigning } from "./signing.ts";
import { agreeInTime, gapBetween, type ToldTime, toldTime } from "./times.ts";

/** What is told of more days than so, and not as going on for all of them, is told of one of them that nobody says. */
const WEEK = 7;

/** Tellings of one event. `maybe`: other clusters that they may belong to, where too little is said. */
export interface Cluster {
  readonly family: string;
  readonly members: EventTold[];
  readonly sum: ClusterSum;
  readonly maybe: Set<Cluster>;
}

/** Longer stretches than this say too little to be the date of a meeting or a blow. */
const VAGUE = 31;
/** An undated telling is news of days before, or a notice of days after. */
const NEWS_BEFORE = 14;
const NEWS_AFTER = 3;
/** Denials and demands speak of what is on everybody's mind for longer. */
const TALK_ABOUT = 60;
/** Rounds of one number further apart than this are rounds of two counts. */
const ONE_COUNT = 300;
/** So long a round can be put off: as long as a pandemic. */
const PUT_OFF = 1100;

function tellingsOf(scene: Scene): EventTold[] {
  const principals = (keys: readonly string[]) => new Set(keys.map((key) => scene.identities.actsFor(key)));
  return scene.told("event").map(({ signature, voices, beyond }) => {
    const ofTalks = familyOf(signature.kind) === TALKS;
    const named = (keys: readonly string[]) => (ofTalks ? keys.filter((key) => !isNobody(scene.identities, key)) : keys);
    const actors = principals(named(signature.actors));
    const recipients = principals(named(signature.recipients));
    return {
      signature,
      voices,
      beyond,
      family: familyOf(signature.kind),
      time: toldTime(signature.time),
      published: toldTime(signature.published),
      actors,
      recipients,
      people: recipients.size === 0 ? actors : new Set([...actors, ...recipients]),
      said: voices.some(({ link }) => link === "said"),
      key: signatureKey(signature),
    };
  });
}

/**
 * The tellings of one event, put together. Which cluster a telling joins depends on the set of tellings alone: they are
 * taken from the most to the least definite, in a canonical order, and a telling that fits several clusters equally
 * well joins none. Numbered rounds come first and are never joined with each other.
 */
export function clusterEvents(scene: Scene): readonly Cluster[] {
  const byFamily = new Map<string, EventTold[]>();
  for (const telling of tellingsOf(scene)) {
    const list = byFamily.get(telling.family);
    if (list) list.push(telling);
    else byFamily.set(telling.family, [telling]);
  }
  return [...byFamily]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([family, tellings]) => new Clustering(scene, family, tellings).clusters);
}

const TALKS = "talks";
const SUMMIT = "summit";
const CLOSURE = "closure";
const DEAL = "deal";

/** A round of one number and the days it is told of. */
interface NumberedRound {
  readonly cluster: Cluster;
  from: number;
  to: number;
}

function daysOf({ time, published }: EventTold): { readonly start: number; readonly end: number } {
  const start = time?.earliest ?? published?.earliest ?? 0;
  return { start, end: time?.latest ?? (time ? start : (published?.latest ?? start)) };
}

class Clustering {
  readonly clusters: Cluster[] = [];
  readonly #scene: Scene;
  readonly #family: string;
  /** Clusters by the months that they may lie in, so that a telling meets few. */
  readonly #byMonth = new Map<number, Set<Cluster>>();
  readonly #undated = new Map<string, Set<Cluster>>();
  readonly #byRound = new Map<string, Cluster[]>();
  /** Clusters begun by a telling without time and day of publication. */
  readonly #timeless: Cluster[] = [];

  constructor(scene: Scene, family: string, tellings: readonly EventTold[]) {
    this.#scene = scene;
    this.#family = family;
    if (family === CLOSURE) {
      this.#closures(tellings);
      return;
    }
    const rest = family === TALKS ? this.#rounds(tellings) : tellings;
    const definite = rest.filter(({ time }) => time?.days != null && time.days <= VAGUE);
    const vague = rest.filter(({ time }) => time !== null && (time.days === null || time.days > VAGUE));
    const undated = rest.filter(({ time }) => time === null);
    // "in April" may be of either of two sittings that prove to be one
    const isCoarse = ({ time }: EventTold) => family === TALKS && time?.extent === false && (time.days ?? 0) > WEEK;
    const [coarse, fine] = [definite.filter(isCoarse), definite.filter((telling) => !isCoarse(telling))];
    for (const telling of fine.sort(byDefiniteness)) this.#place(telling, this.#fitting(telling));
    if (family === DEAL) for (const signings of signingsOfOneDay(scene, this.clusters)) this.#joinAll(signings);
    if (family === TALKS) for (const gatherings of gatheringsOfOneCourse(scene, this.clusters)) this.#joinAll(gatherings);
    for (const telling of coarse.sort(byDefiniteness)) this.#place(telling, this.#fitting(telling));
    for (const telling of vague.sort(byDefiniteness)) this.#place(telling, this.#equallyVague(telling));
    for (const telling of undated.sort(byPublication)) this.#place(telling, this.#newsOf(telling));
  }

  /** A process ends once: whoever says so, asks for it or denies it in these weeks speaks of one end. */
  #closures(tellings: readonly EventTold[]): void {
    let open: Cluster | null = null;
    let last = Number.NEGATIVE_INFINITY;
    for (const telling of tellings.toSorted((a, b) => daysOf(a).start - daysOf(b).start || compareText(a.key, b.key))) {
      const { start, end } = daysOf(telling);
      if (open && start - last <= TALK_ABOUT) this.#join(open, telling);
      else open = this.#open(telling);
      last = Math.max(last, end);
    }
  }

  /** One cluster for each number (two where its dates are so far apart that there must be two counts); returns the others. */
  #rounds(tellings: readonly EventTold[]): EventTold[] {
    const rest: EventTold[] = [];
    const numbered = new Map<string, EventTold[]>();
    for (const telling of tellings) {
      const { round, count } = telling.signature;
      if (round === null) rest.push(telling);
      else pushTo(numbered, numberKey(round, count), telling);
    }
    for (const [, told] of [...numbered].sort(([a], [b]) => compareText(a, b))) this.#oneNumber(told);
    return rest;
  }

  /**
   * Rounds that were held are of two counts where they are far apart; a plan is that of the next round of its number, and
   * what is told without a day is news of the last one before its report. A denial is of the round that was planned.
   */
  #oneNumber(told: readonly EventTold[]): void {
    const groups: NumberedRound[] = [];
    const put = (telling: EventTold, group: NumberedRound | undefined, from: number, to: number) => {
      if (!group) {
        groups.push({ cluster: this.#open(telling), from, to });
        return;
      }
      this.#join(group.cluster, telling);
      group.from = Math.min(group.from, from);
      group.to = Math.max(group.to, to);
    };
    const dated = told.filter(({ time }) => time?.earliest != null).sort(byStart);
    const undated = told.filter(({ time }) => time?.earliest == null).sort(byPublication);
    const isHeld = ({ signature }: EventTold) => signature.state === "asserted";
    for (const telling of dated.filter(isHeld)) {
      const { start, end } = daysOf(telling);
      const group = groups.at(-1);
      put(telling, group && start - group.to <= ONE_COUNT ? group : undefined, start, end);
    }
    for (const telling of undated.filter(isHeld)) {
      const day = telling.published?.latest ?? null;
      const before = day === null ? groups[0] : groups.findLast(({ from }) => from <= day + VAGUE);
      if (before) this.#join(before.cluster, telling);
      else if (groups.length === 0) put(telling, undefined, (day ?? 0) - NEWS_BEFORE, day ?? 0);
      // Told of before any round of this number is known to have begun: one of an earlier count.
      else {
        groups.unshift({ cluster: this.#open(telling), from: (day ?? 0) - NEWS_BEFORE, to: day ?? 0 });
      }
    }
    groups.sort((a, b) => a.from - b.from);
    const held = [...groups];
    const denies = ({ signature }: EventTold) => signature.state === "denied";
    const withHeld = (one: EventTold) => told.some((other) => isHeld(other) && shareReport(other.voices, one.voices));
    const plans = dated.filter((one) => !isHeld(one) && !denies(one));
    for (const telling of [...plans.filter(withHeld), ...plans.filter((one) => !withHeld(one))]) {
      const { start, end } = daysOf(telling);
      // however long it was put off, whoever tells that it was held knows the plan
      const same = held.find(
        ({ cluster, from }) =>
          from >= start && cluster.members.some((one) => isHeld(one) && shareReport(one.voices, telling.voices)),
      );
      const next = same ?? held.find(({ from, to }) => to >= start - VAGUE && from - start <= PUT_OFF);
      put(telling, next ?? groups.find(({ from, to }) => start - to <= ONE_COUNT && from - start <= ONE_COUNT), start, end);
    }
    for (const telling of undated.filter((one) => !isHeld(one) && !denies(one)))
      put(telling, groups[0], telling.published?.earliest ?? 0, telling.published?.latest ?? 0);
    const planned = groups.filter((group) => !held.includes(group));
    for (const telling of [...dated, ...undated].filter(denies)) {
      const { start, end } = daysOf(telling);
      const near = groups.find(({ from, to }) => start - to <= ONE_COUNT && from - start <= ONE_COUNT);
      put(telling, near ?? (telling.time === null ? groups[0] : planned.findLast(({ from }) => from <= end)), start, end);
    }
  }

  #open(telling: EventTold): Cluster {
    const cluster: Cluster = { family: this.#family, members: [], sum: new ClusterSum(), maybe: new Set() };
    this.clusters.push(cluster);
    this.#join(cluster, telling);
    const { round, count, timeless } = cluster.sum;
    if (timeless) this.#timeless.push(cluster);
    if (round !== null) pushTo(this.#byRound, numberKey(round, count), cluster);
    return cluster;
  }

  #join(cluster: Cluster, telling: EventTold): void {
    cluster.members.push(telling);
    cluster.sum.add(telling);
    const { time, published } = telling;
    const span = time ?? published;
    if (time && (time.days === null || time.days > VAGUE)) {
      const key = String(time.earliest);
      this.#undated.set(key, (this.#undated.get(key) ?? new Set()).add(cluster));
    } else if (span?.earliest != null && span.latest != null) {
      for (const month of monthsOf(span.earliest, span.latest))
        this.#byMonth.set(month, (this.#byMonth.get(month) ?? new Set()).add(cluster));
    }
  }

  /** Makes one cluster of several, the first of them by its first telling. */
  #joinAll(clusters: readonly Cluster[]): void {
    const keyOf = ({ members }: Cluster) => members[0]?.key ?? "";
    const [first, ...others] = clusters.toSorted(
      (a, b) => b.members.length - a.members.length || compareText(keyOf(a), keyOf(b)),
    );
    if (!first) return;
    for (const other of others) {
      for (const telling of other.members) this.#join(first, telling);
      this.clusters.splice(this.clusters.indexOf(other), 1);
      for (const held of [...this.#byMonth.values(), ...this.#undated.values(), ...this.clusters.map(({ maybe }) => maybe)])
        held.delete(other);
      first.maybe.delete(other);
      for (const [round, counted] of this.#byRound)
        if (counted.includes(other)) this.#byRound.set(round, [...new Set(counted.map((one) => (one === other ? first : one)))]);
    }
    for (const other of others) for (const maybe of other.maybe) if (!clusters.includes(maybe)) first.maybe.add(maybe);
  }

  #place(telling: EventTold, fitting: readonly Cluster[]): void {
    const ranked = fitting
      .map((cluster) => ({ cluster, score: this.#score(telling, cluster) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (best && (!second || best.score > second.score)) this.#join(best.cluster, telling);
    else {
      const own = this.#open(telling);
      for (const { cluster } of ranked) own.maybe.add(cluster);
    }
  }

  /** How much speaks for a cluster: the round, the place, who takes part, how near the days are. */
  #score(telling: EventTold, cluster: Cluster): number {
    const { near, round, place, state } = telling.signature;
    const { sum } = cluster;
    let score = 0;
    if (sum.round !== null && (sum.round === round || sum.round === near)) score += 100;
    if (place !== null && sum.byPlace.has(place)) score += 10;
    for (const actor of telling.actors) if (sum.actors.has(actor)) score += 2;
    if (state !== "asserted" && sum.states.has(state)) score += 1;
    return score;
  }

  #near(earliest: number, latest: number): Set<Cluster> {
    const found = new Set<Cluster>();
    for (const month of monthsOf(earliest, latest)) for (const cluster of this.#byMonth.get(month) ?? []) found.add(cluster);
    return found;
  }

  #fitting(telling: EventTold): Cluster[] {
    const { time } = telling;
    if (time?.earliest == null || time.latest == null) return [];
    const reach = this.#family === TALKS && telling.signature.edge !== null ? COURSE : 1;
    const own = this.#near(time.earliest - reach, time.latest + reach);
    // « La rencontre, prévue d'abord en janvier, … » of a round that was held in May
    const { near, state, count } = telling.signature;
    if (this.#family === TALKS && near !== null && (state === "planned" || state === "asserted"))
      for (const cluster of this.#byRound.get(numberKey(near, count)) ?? [])
        if (state === "planned" || isHeldUndated(this.#scene, telling, cluster)) own.add(cluster);
    return [...own].filter((cluster) => this.#agreesInTime(telling, time, cluster) && this.#goesWith(telling, cluster));
  }

  /** With every dated telling of the cluster, not with some: so no chain of days can join two meetings. */
  #agreesInTime(telling: EventTold, time: ToldTime, cluster: Cluster): boolean {
    const numbered = cluster.sum.round;
    const near = numbered !== null && telling.signature.near === numbered;
    const dated = [...cluster.sum.times.values()];
    // A round of which only the number is told is that of the report that tells its days.
    if (dated.length === 0) return near && telling.signature.state === "asserted";
    if (near && (isPutOff(telling, time, cluster.members) || isHeldUndated(this.#scene, telling, cluster))) return true;
    const agrees = (told: ToldTime) => agreeInTime(told, time, this.#family === TALKS);
    // What was not held on the day planned says nothing of the day on which it was held.
    const held = ({ signature, time: when }: EventTold) => signature.state === "asserted" && when !== null && !agrees(when);
    if (telling.signature.state === "denied" && cluster.members.some(held)) return false;
    // Rival dates of a numbered round are kept in it; what tells no number must fit one of them.
    const completes = (member: EventTold) => this.#family === TALKS && isOtherEnd(telling, time, member);
    return numbered !== null
      ? dated.some(agrees) || (near && dated.some((told) => gapBetween(told, time) <= 2)) || cluster.members.some(completes)
      : dated.every(agrees) ||
          cluster.members.every((member) => member.time === null || agrees(member.time) || completes(member));
  }

  #equallyVague(telling: EventTold): Cluster[] {
    return [...(this.#undated.get(String(telling.time?.earliest)) ?? [])].filter(
      (cluster) =>
        !cluster.sum.hasUndated &&
        [...cluster.sum.times.values()].every(
          ({ earliest, latest }) => earliest === telling.time?.earliest && latest === telling.time?.latest,
        ) &&
        this.#goesWith(telling, cluster),
    );
  }

  #newsOf(telling: EventTold): Cluster[] {
    const { published, signature } = telling;
    if (this.#family === TALKS && signature.near !== null && signature.state === "asserted") {
      const round = this.#byRound.get(numberKey(signature.near, signature.count)) ?? [];
      const fitting = round.filter((cluster) => this.#placesAgree(telling, cluster));
      if (fitting.length === 1) return fitting;
    }
    if (published?.earliest == null || published.latest == null) {
      return this.#timeless.filter((cluster) => cluster.sum.timeless && this.#goesWith(telling, cluster));
    }
    const back = signature.state === "asserted" ? NEWS_BEFORE : TALK_ABOUT;
    const ahead = signature.state === "asserted" ? NEWS_AFTER : TALK_ABOUT;
    const [from, to] = [published.earliest - back, published.latest + ahead];
    return [...this.#near(from, to)].filter(
      (cluster) =>
        cluster.sum.liesIn(from, to) &&
        mayBeMeant(telling, cluster) &&
        !(this.#family === TALKS ? isOnlyPlanned(telling, cluster) : isPlanOfItsReport(telling, cluster)) &&
        this.#goesWith(telling, cluster, true),
    );
  }

  #placesAgree(telling: EventTold, cluster: Cluster): boolean {
    const { place, state, near } = telling.signature;
    if (place === null) return true;
    // Where a round was to be, or was not, says nothing of where its report tells that it was held.
    const isOfRound = state === "asserted" && near !== null && near === cluster.sum.round;
    for (const [other, members] of cluster.sum.byPlace) {
      if (isOfRound && members.every((member) => member.signature.state !== "asserted")) continue;
      if (comparePlaces(this.#scene, other, place, false) !== "apart") continue;
      if (comparePlaces(this.#scene, other, place, true) === "apart") return false;
      if (!members.every((m) => shareReport(m.voices, telling.voices))) return false;
    }
    return true;
  }

  #goesWith(telling: EventTold, cluster: Cluster, undated = false): boolean {
    const { round, near, count } = telling.signature;
    const number = cluster.sum.round;
    if (number !== null && round !== null && number !== round) return false;
    if (number !== null && (round ?? near) !== null && count !== cluster.sum.count) return false;
    if (this.#family === TALKS && number !== null && near !== null && near !== number && undated) return false;
    if (!this.#placesAgree(telling, cluster)) return false;
    if (this.#family === TALKS && number === null && cluster.members.some((member) => areTwoInOneReport(telling, member)))
      return false;
    // a summit beside a round of talks is another gathering
    const isSummit = ({ signature: { kind } }: EventTold): boolean => kind === SUMMIT;
    if (number !== null && round === null && isSummit(telling) && !cluster.members.some(isSummit)) return false;
    // "The cabinet met on Monday … Newspapers reported that X and Y had met": what others say of no day may be another
    const isSaid = ({ voices }: EventTold): boolean => voices.every(({ by }) => by.length > 0);
    const isClaim = telling.signature.state === "asserted" && isSaid(telling);
    if (this.#family === MEETING && undated && isClaim && !cluster.members.some(isSaid)) return false;
    // of no day, to leave for somewhere is not to meet somebody
    const isVisit = ({ signature: { kind } }: EventTold): boolean => kind === VISIT;
    if (this.#family === MEETING && undated && isVisit(telling) !== cluster.members.some(isVisit)) return false;
    if (this.#family === MEETING && cluster.members.some((member) => isOnlyMeant(telling, member))) return false;
    return this.#peopleAgree(telling, cluster, undated);
  }

  #peopleAgree(telling: EventTold, cluster: Cluster, undated: boolean): boolean {
    // The same words on the same day tell one blow, though one word names who struck and another who was struck.
    if (this.#family === VIOLENCE && !undated && cluster.members.some((m) => sameWords(m.voices, telling.voices))) return true;
    if (this.#family === VIOLENCE && !undated && isBlowOfThatDay(this.#scene, telling, cluster.members)) return true;
    if (this.#family === DEAL && !undated && isOneSigning(this.#scene, telling, cluster.members)) return true;
    if (this.#family === DEAL && undated && isSigningOfReport(telling, cluster.members)) return true;
    if (this.#family === TALKS && !undated && isOwnRound(this.#scene, telling, cluster.sum.round, cluster.members)) return true;
    if (this.#family === TALKS && !undated && isSameSitting(telling, cluster.members)) return true;
    if (!undated && isLookedBackOn(this.#scene, telling, cluster.members)) return true;
    const { actors, recipients, people: all, said, byPlace } = cluster.sum;
    const own = telling.people;
    if (own.size === 0 || all.size === 0) {
      const samePlace = telling.signature.place !== null && byPlace.has(telling.signature.place);
      if (this.#family === TALKS || this.#family === "halt") return telling.said || samePlace || !undated;
      return samePlace || (!undated && own.size === all.size);
    }
    if (this.#family === TALKS && !undated && telling.said && said) return true;
    // Talks of one process at one place on one day are one, though a report calls those who talk « les rebelles ».
    if (this.#family === TALKS && !undated && telling.signature.place !== null && byPlace.has(telling.signature.place))
      return meet(own, all);
    if (
      telling.recipients.size > 0 &&
      recipients.size > 0 &&
      !ONE_SIDED.has(this.#family) &&
      !meet(telling.recipients, recipients)
    )
      return meet(telling.actors, recipients) && meet(telling.recipients, actors);
    let shared = 0;
    for (const key of own) if (all.has(key)) shared++;
    return shared >= 2 || shared === own.size || shared === all.size;
  }
}

/** Of one process two sittings on the same days, and not in two places, are one, whoever is named of those who sat there. */
function isSameSitting(telling: EventTold, members: readonly EventTold[]): boolean {
  const isLikely = ({ signature: { sits } }: EventTold): boolean => sits === true;
  const isRound = (member: EventTold): boolean => isLikely(member) || member.signature.kind === ROUND;
  const isThen = ({ time }: EventTold): boolean =>
    time !== null && telling.time !== null && agreeInTime(time, telling.time, false);
  return isRound(telling) && members.some((one) => isRound(one) && (isLikely(one) || isLikely(telling)) && isThen(one));
}

const ROUND = "talks-round";

/**
 * "A meeting is due on Wednesday. The dialogue between A and B has stalled": talks of no day are not the sitting that nobody tells but as a
 * plan, where their report came out before its day.
 */
function isOnlyPlanned({ signature, published }: EventTold, { sum }: Cluster): boolean {
  if (signature.state !== "asserted" || sum.states.has("asserted")) return false;
  return published?.latest != null && published.latest < sum.lastStart;
}

/** "The experts sat down. They had been expected to meet on Wednesday": what a report tells as no more than a plan is not what it tells as done. */
const isPlanOfItsReport = ({ signature, voices }: EventTold, { sum, members }: Cluster): boolean =>
  signature.state === "asserted" &&
  !sum.states.has("asserted") &&
  members.some((member) => member.signature.state === "planned" && shareReport(member.voices, voices));

/** An undated plan, hope or demand is about what others plan too, or about what came after it, never about what is over. */
function mayBeMeant({ signature, published }: EventTold, cluster: Cluster): boolean {
  if (signature.state === "asserted") return true;
  const from = published?.earliest ?? null;
  // What was held later was not denied before.
  if (signature.state === "denied") return from === null || cluster.sum.lastStart <= from || !cluster.sum.states.has("asserted");
  return cluster.sum.isOpen || (from !== null && cluster.sum.lastStart > from);
}

const MEETING = "meeting";
const VISIT = "visit";
/** For these, who does it to whom is not told the same way twice. */
const ONE_SIDED = new Set([TALKS, "meeting", "deal"]);

const VIOLENCE = "violence";

function sameWords(a: readonly Voice[], b: readonly Voice[]): boolean {
  return a.some((x) => b.some((y) => x.document === y.document && x.start < y.end && y.start < x.end));
}

/** The number of the round that a cluster is; null where nobody gives one. */
export function roundOf({ sum }: Cluster): number | null {
  return sum.round;
}

/** A number as it sorts, and whose count it is of. */
const numberKey = (round: number, count: string | undefined): string => `${String(round).padStart(9, "0")} ${count ?? ""}`;

function* monthsOf(earliest: number, latest: number): Generator<number> {
  for (let month = Math.floor(earliest / 30); month <= Math.floor(latest / 30); month++) yield month;
}

function byDefiniteness(a: EventTold, b: EventTold): number {
  const days = (told: EventTold) => told.time?.days ?? Number.MAX_SAFE_INTEGER;
  return (
    days(a) - days(b) ||
    Number(a.signature.state === "denied") - Number(b.signature.state === "denied") ||
    b.actors.size - a.actors.size ||
    byStart(a, b)
  );
}

function byStart(a: EventTold, b: EventTold): number {
  return (a.time?.earliest ?? 0) - (b.time?.earliest ?? 0) || compareText(a.key, b.key);
}

function byPublication(a: EventTold, b: EventTold): number {
  return (
    Number(a.signature.state !== "asserted") - Number(b.signature.state !== "asserted") ||
    (a.published?.earliest ?? 0) - (b.published?.earliest ?? 0) ||
    b.actors.size - a.actors.size ||
    compareText(a.key, b.key)
  );
}

/** « ont repris vendredi. … cette quatrième réunion, qui aurait dû se dérouler en décembre »: of a round only its plans have days, and who tells that it was held tells the day. */
const isHeldUndated = (scene: Scene, telling: EventTold, { members }: Cluster): boolean => {
  const held = members.filter((member) => member.signature.state === "asserted");
  const told = toldTime(lastTold(scene, telling))?.latest ?? null;
  const last = telling.time?.latest ?? null;
  return (
    telling.signature.state === "asserted" &&
    told !== null &&
    last !== null &&
    last <= told &&
    told - last <= NEWS_BEFORE &&
    members.some((member) => member.time !== null) &&
    held.every((member) => member.time === null) &&
    held.some((member) => shareReport(member.voices, telling.voices))
  );
};
