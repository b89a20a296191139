import type { Factuality } from "../../claims/index.ts";
import type { EventTold } from "./event-told.ts";
import type { ToldTime } from "./times.ts";

/**
 * What the tellings of a cluster come to, kept up as they join: to compare a telling with a cluster costs about the
 * same however many tellings it has.
 */
export class ClusterSum {
  /** The number of the round that the first telling with one gives. */
  round: number | null = null;
  /** Whose count it is of, in a dossier of several processes. */
  count: string | undefined = undefined;
  readonly actors = new Set<string>();
  readonly recipients = new Set<string>();
  /** Actors and recipients. */
  readonly people = new Set<string>();
  readonly byPlace = new Map<string, EventTold[]>();
  readonly states = new Set<Factuality>();
  said = false;
  /** Each time told, once. */
  readonly times = new Map<string, ToldTime>();
  /** True where a telling gives no time. */
  hasUndated = false;
  /** True where no telling has a time or a day of publication. */
  timeless = true;
  /** The latest beginning told. */
  lastStart = Number.NEGATIVE_INFINITY;
  /** Of the times told or else of publication: the latest beginning and the earliest end; beyond all days where one is open. */
  latestStart = Number.NEGATIVE_INFINITY;
  earliestEnd = Number.POSITIVE_INFINITY;

  add(telling: EventTold): void {
    const { signature, time, published, actors, recipients, said } = telling;
    if (this.round === null && signature.round !== null) [this.round, this.count] = [signature.round, signature.count];
    for (const key of actors) this.actors.add(key);
    for (const key of recipients) this.recipients.add(key);
    for (const key of actors) this.people.add(key);
    for (const key of recipients) this.people.add(key);
    if (signature.place !== null) {
      const there = this.byPlace.get(signature.place);
      if (there) there.push(telling);
      else this.byPlace.set(signature.place, [telling]);
    }
    this.states.add(signature.state);
    this.said ||= said;
    if (time) this.times.set(time.edtf, time);
    else this.hasUndated = true;
    if (time || published) this.timeless = false;
    this.lastStart = Math.max(this.lastStart, time?.earliest ?? Number.NEGATIVE_INFINITY);
    const span = time ?? published;
    const isBounded = span?.earliest != null && span.latest != null;
    this.latestStart = Math.max(this.latestStart, isBounded ? (span.earliest ?? 0) : Number.POSITIVE_INFINITY);
    this.earliestEnd = Math.min(this.earliestEnd, isBounded ? (span.latest ?? 0) : Number.NEGATIVE_INFINITY);
  }

  /** True where every telling is, by its time or else its publication, of days that meet these. */
  liesIn(from: number, to: number): boolean {
    return this.earliestEnd >= from && this.latestStart <= to;
  }

  /** True where something other than what was or was not is told: a plan, a hope, a demand. */
  get isOpen(): boolean {
    for (const state of this.states) if (state !== "asserted" && state !== "denied") return true;
    return false;
  }
}
