import { signatureKey } from "../block.ts";
import type { EventSignature, Voice } from "../digest/signature.ts";
import { compareText, sortedUnique } from "../hash.ts";
import { familyOf } from "../kinds.ts";
import { comparePlaces } from "./places.ts";
import type { Scene, Told } from "./scene.ts";
import { agreeInTime, gapBetween, type ToldTime, toldTime } from "./times.ts";

/** One telling of an event, made ready to be compared. */
export interface EventTold extends Told<EventSignature> {
  readonly family: string;
  readonly time: ToldTime | null;
  readonly published: ToldTime | null;
  readonly actors: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly said: boolean;
  readonly key: string;
}

/** Tellings of one event. `maybe`: other clusters that they may belong to, where too little is said. */
export interface Cluster {
  readonly family: string;
  readonly members: EventTold[];
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

function tellingsOf(scene: Scene): EventTold[] {
  const principals = (keys: readonly string[]) => new Set(keys.map((key) => scene.identities.actsFor(key)));
  return scene.told("event").map((told) => ({
    ...told,
    family: familyOf(told.signature.kind),
    time: toldTime(told.signature.time),
    published: toldTime(told.signature.published),
    actors: principals(told.signature.actors),
    recipients: principals(told.signature.recipients),
    said: told.voices.some(({ link }) => link === "said"),
    key: signatureKey(told.signature),
  }));
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

class Clustering {
  readonly clusters: Cluster[] = [];
  readonly #scene: Scene;
  readonly #family: string;
  /** Clusters by the months that they may lie in, so that a telling meets few. */
  readonly #byMonth = new Map<number, Set<Cluster>>();
  readonly #undated = new Map<string, Set<Cluster>>();

  constructor(scene: Scene, family: string, tellings: readonly EventTold[]) {
    this.#scene = scene;
    this.#family = family;
    const rest = family === TALKS ? this.#rounds(tellings) : tellings;
    const definite = rest.filter(({ time }) => time?.days != null && time.days <= VAGUE);
    const vague = rest.filter(({ time }) => time !== null && (time.days === null || time.days > VAGUE));
    const undated = rest.filter(({ time }) => time === null);
    for (const telling of definite.sort(byDefiniteness)) this.#place(telling, this.#fitting(telling));
    for (const telling of vague.sort(byDefiniteness)) this.#place(telling, this.#equallyVague(telling));
    for (const telling of undated.sort(byPublication)) this.#place(telling, this.#newsOf(telling));
  }

  /** One cluster for each number (two where its dates are so far apart that there must be two counts); returns the others. */
  #rounds(tellings: readonly EventTold[]): EventTold[] {
    const rest: EventTold[] = [];
    const numbered = new Map<number, EventTold[]>();
    for (const telling of tellings) {
      const { round } = telling.signature;
      if (round === null) rest.push(telling);
      else numbered.set(round, [...(numbered.get(round) ?? []), telling]);
    }
    for (const [, told] of [...numbered].sort(([a], [b]) => a - b)) {
      let current: Cluster | null = null;
      let last: number | null = null;
      const dated = told.filter(({ time }) => time?.earliest != null).sort(byStart);
      for (const telling of dated) {
        const start = telling.time?.earliest ?? 0;
        if (!current || (last !== null && start - last > ONE_COUNT)) current = this.#open(telling);
        else this.#join(current, telling);
        last = Math.max(last ?? start, telling.time?.latest ?? start);
      }
      const first = current;
      for (const telling of told.filter(({ time }) => time?.earliest == null).sort(byPublication)) {
        if (current) this.#join(first ?? current, telling);
        else current = this.#open(telling);
      }
    }
    return rest;
  }

  #open(telling: EventTold): Cluster {
    const cluster: Cluster = { family: this.#family, members: [], maybe: new Set() };
    this.clusters.push(cluster);
    this.#join(cluster, telling);
    return cluster;
  }

  #join(cluster: Cluster, telling: EventTold): void {
    cluster.members.push(telling);
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
    const { near, round, place } = telling.signature;
    let score = 0;
    const number = roundOf(cluster);
    if (number !== null && (number === round || number === near)) score += 100;
    if (place !== null && cluster.members.some((m) => m.signature.place === place)) score += 10;
    const actors = union(cluster.members.map((m) => m.actors));
    for (const actor of telling.actors) if (actors.has(actor)) score += 2;
    if (telling.signature.state !== "asserted" && cluster.members.some((m) => m.signature.state === telling.signature.state))
      score += 1;
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
    return [...this.#near(time.earliest - 1, time.latest + 1)].filter(
      (cluster) => this.#agreesInTime(telling, time, cluster) && this.#goesWith(telling, cluster),
    );
  }

  /** With every dated telling of the cluster, not with some: so no chain of days can join two meetings. */
  #agreesInTime(telling: EventTold, time: ToldTime, cluster: Cluster): boolean {
    const numbered = roundOf(cluster);
    const near = numbered !== null && telling.signature.near === numbered;
    const dated = cluster.members.filter((m) => m.time !== null);
    if (dated.length === 0) return false;
    const agreeing = dated.filter((m) => m.time !== null && agreeInTime(m.time, time, this.#family === TALKS));
    // Rival dates of a numbered round are kept in it; what tells no number must fit one of them.
    return numbered !== null
      ? agreeing.length > 0 || (near && dated.some((m) => m.time && gapBetween(m.time, time) <= 2))
      : agreeing.length === dated.length;
  }

  #equallyVague(telling: EventTold): Cluster[] {
    return [...(this.#undated.get(String(telling.time?.earliest)) ?? [])].filter(
      (cluster) =>
        cluster.members.every((m) => m.time?.earliest === telling.time?.earliest && m.time?.latest === telling.time?.latest) &&
        this.#goesWith(telling, cluster),
    );
  }

  #newsOf(telling: EventTold): Cluster[] {
    const { published, signature } = telling;
    if (this.#family === TALKS && signature.near !== null && signature.state === "asserted") {
      const round = this.clusters.filter((cluster) => roundOf(cluster) === signature.near);
      const fitting = round.filter((cluster) => this.#placesAgree(telling, cluster));
      if (fitting.length === 1) return fitting;
    }
    if (published?.earliest == null || published.latest == null) {
      return this.clusters.filter(
        (c) => c.members.every((m) => m.time === null && m.published === null) && this.#goesWith(telling, c),
      );
    }
    const back = signature.state === "asserted" ? NEWS_BEFORE : TALK_ABOUT;
    const ahead = signature.state === "asserted" ? NEWS_AFTER : TALK_ABOUT;
    const [from, to] = [published.earliest - back, published.latest + ahead];
    return [...this.#near(from, to)].filter(
      (cluster) =>
        cluster.members.every((m) => {
          const span = m.time ?? m.published;
          return span?.earliest != null && span.latest != null && span.latest >= from && span.earliest <= to;
        }) &&
        mayBeMeant(telling, cluster) &&
        this.#goesWith(telling, cluster, true),
    );
  }

  #placesAgree(telling: EventTold, cluster: Cluster): boolean {
    const { place } = telling.signature;
    if (place === null) return true;
    return cluster.members.every((m) => {
      if (m.signature.place === null) return true;
      const shared = shareReport(m.voices, telling.voices);
      return comparePlaces(this.#scene, m.signature.place, place, shared) !== "apart";
    });
  }

  #goesWith(telling: EventTold, cluster: Cluster, undated = false): boolean {
    const { round, near } = telling.signature;
    const number = roundOf(cluster);
    if (number !== null && round !== null && number !== round) return false;
    if (this.#family === TALKS && number !== null && near !== null && near !== number && undated) return false;
    if (!this.#placesAgree(telling, cluster)) return false;
    return this.#peopleAgree(telling, cluster, undated);
  }

  #peopleAgree(telling: EventTold, cluster: Cluster, undated: boolean): boolean {
    const actors = union(cluster.members.map((m) => m.actors));
    const recipients = union(cluster.members.map((m) => m.recipients));
    const all = new Set([...actors, ...recipients]);
    const own = new Set([...telling.actors, ...telling.recipients]);
    if (own.size === 0 || all.size === 0) {
      const samePlace =
        telling.signature.place !== null && cluster.members.some((m) => m.signature.place === telling.signature.place);
      if (this.#family === TALKS || this.#family === "halt") return telling.said || samePlace || !undated;
      return samePlace || (!undated && own.size === all.size);
    }
    if (this.#family === TALKS && !undated && telling.said && cluster.members.some((m) => m.said)) return true;
    if (
      telling.recipients.size > 0 &&
      recipients.size > 0 &&
      !ONE_SIDED.has(this.#family) &&
      !meet(telling.recipients, recipients)
    )
      return meet(telling.actors, recipients) && meet(telling.recipients, actors);
    const shared = [...own].filter((key) => all.has(key)).length;
    return shared >= 2 || shared === own.size || shared === all.size;
  }
}

/** An undated plan, hope or demand is about what others plan too, or about what came after it, never about what is over. */
function mayBeMeant({ signature, published }: EventTold, cluster: Cluster): boolean {
  if (signature.state === "asserted" || signature.state === "denied") return true;
  const from = published?.earliest ?? null;
  return cluster.members.some(
    (m) =>
      (m.signature.state !== "asserted" && m.signature.state !== "denied") ||
      (from !== null && m.time?.earliest != null && m.time.earliest > from),
  );
}

/** For these, who does it to whom is not told the same way twice. */
const ONE_SIDED = new Set([TALKS, "meeting", "deal"]);

function shareReport(a: readonly Voice[], b: readonly Voice[]): boolean {
  const documents = new Set(a.map(({ document }) => document));
  return b.some(({ document }) => documents.has(document));
}

/** The number of the round that a cluster is; null where nobody gives one. */
export function roundOf(cluster: Cluster): number | null {
  for (const { signature } of cluster.members) if (signature.round !== null) return signature.round;
  return null;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sortedUnique(sets.flatMap((set) => [...set])));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

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
