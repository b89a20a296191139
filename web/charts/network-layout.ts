import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Day } from "../../src/calendar/index.ts";
import type { Named, ProcessView } from "../../src/record/index.ts";
import { type DrawnTime, dayToSortBy, drawnTime } from "./stretches.ts";

/** What joins two actors: they took part in the same event, one did something to the other, or one speaks for the other. */
export type TieKind = "together" | "towards" | "speaks-for";

/** Whether a tie is one of agreeing, of opposing, or neither. */
export type TieSign = "for" | "against" | "neutral";

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly sign: TieSign;
  /** Ids of the events it rests on, each counted once however many reports tell it; empty for "speaks-for". */
  readonly events: readonly string[];
  /** First and last day of what it rests on; null: no day is told. */
  readonly first: Day | null;
  readonly last: Day | null;
}

export interface Actor {
  readonly actor: Named;
  /** In how many events. */
  readonly events: number;
}

export interface Network {
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  /** Days of all ties, to move a slider over; null where none is told. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Which sign an event of a kind gives to a tie. */
export type SignOf = (kind: string) => TieSign;

type Source = Pick<ProcessView, "timeline" | "identities">;

/** Who has to do with whom, from events that are told as having happened, and from those who speak for others. */
export function networkOf({ timeline, identities }: Source, signOf: SignOf): Network {
  const actors = new Map<string, { actor: Named; events: number }>();
  const ties = new Map<string, { tie: Tie; events: Set<string> }>();
  const tie = (from: string, to: string, kind: TieKind, sign: TieSign, event: string | null, time: DrawnTime | null) => {
    if (from === to) return;
    const [a, b] = kind === "together" && to < from ? [to, from] : [from, to];
    const key = `${kind}\u0000${sign}\u0000${a}\u0000${b}`;
    const known = ties.get(key) ?? {
      tie: { from: a, to: b, kind, sign, events: [], first: null, last: null },
      events: new Set<string>(),
    };
    if (event !== null) known.events.add(event);
    const days = time?.stretches ?? [];
    const [first, last] = [days[0], days.at(-1)];
    const begins = first ? dayToSortBy(first) : null;
    const ends = last ? (last.latest ?? last.earliest) : null;
    known.tie = {
      ...known.tie,
      first: least(known.tie.first, begins),
      last: greatest(known.tie.last, ends),
    };
    ties.set(key, known);
  };

  for (const event of timeline) {
    if (event.standing === "denied" || event.standing === "possible" || event.standing === "hoped") continue;
    const edtf = event.time.edtf ?? event.time.published;
    const time = edtf === null ? null : drawnTime(edtf);
    const sign = signOf(event.kind);
    for (const { actor } of event.participants) {
      const known = actors.get(actor.id) ?? { actor, events: 0 };
      actors.set(actor.id, { actor, events: known.events + 1 });
    }
    for (const [index, one] of event.participants.entries())
      for (const other of event.participants.slice(index + 1)) {
        if (one.as === other.as) tie(one.actor.id, other.actor.id, "together", sign, event.id, time);
        else {
          const [actor, recipient] = one.as === "actor" ? [one, other] : [other, one];
          tie(actor.actor.id, recipient.actor.id, "towards", sign, event.id, time);
        }
      }
  }
  for (const { id, name, actsFor } of identities) {
    if (!actsFor || !(actors.has(id) || actors.has(actsFor.id))) continue;
    for (const actor of [{ id, name }, actsFor]) if (!actors.has(actor.id)) actors.set(actor.id, { actor, events: 0 });
    tie(id, actsFor.id, "speaks-for", "neutral", null, null);
  }
  const drawn = [...ties.values()].map(({ tie: each, events }) => ({ ...each, events: [...events].sort() }));
  return {
    actors: [...actors.values()].sort((a, b) => b.events - a.events || (a.actor.id < b.actor.id ? -1 : 1)),
    ties: drawn.sort((a, b) => b.events.length - a.events.length || (keyOf(a) < keyOf(b) ? -1 : 1)),
    from: drawn.map(({ first }) => first).reduce(least, null),
    to: drawn.map(({ last }) => last).reduce(greatest, null),
  };
}

const keyOf = ({ from, to, kind, sign }: Tie): string => `${from} ${to} ${kind} ${sign}`;
const least = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : Math.min(a, b));
const greatest = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : Math.max(a, b));

/** The part of a network that rests on what lies between two days; ties without days are kept where `undated` says so. */
export function within(network: Network, from: Day, to: Day, undated: boolean): Network {
  const ties = network.ties.filter(({ first, last }) =>
    first === null || last === null ? undated : first <= to && last >= from,
  );
  const tied = new Set(ties.flatMap((tie) => [tie.from, tie.to]));
  return { ...network, ties, actors: network.actors.filter(({ actor }) => tied.has(actor.id)) };
}

/** The `most` actors with most events and the ties among them: what a drawing can hold; the table has them all. */
export function mainPart(network: Network, most: number): Network {
  const actors = network.actors.slice(0, most);
  const kept = new Set(actors.map(({ actor }) => actor.id));
  return { ...network, actors, ties: network.ties.filter(({ from, to }) => kept.has(from) && kept.has(to)) };
}

export interface PlacedActor extends Actor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const STEPS = 260;

/**
 * Places actors by force (d3-force, whose own generator is seeded: the same network always gives the same drawing),
 * within `width` by `height`.
 */
export function placedActors({ actors, ties }: Network, width: number, height: number): PlacedActor[] {
  const most = Math.max(1, ...actors.map(({ events }) => events));
  const nodes = actors.map((each, index) => ({
    each,
    radius: 6 + 14 * Math.sqrt(each.events / most),
    // A spiral to start from, so that where somebody stands does not hang on chance.
    x: width / 2 + 9 * Math.sqrt(index) * Math.cos(index * 2.4),
    y: height / 2 + 9 * Math.sqrt(index) * Math.sin(index * 2.4),
  }));
  const at = new Map(nodes.map((node) => [node.each.actor.id, node]));
  const links = ties.flatMap(({ from, to, events }) => {
    const [source, target] = [at.get(from), at.get(to)];
    return source && target ? [{ source, target, weight: Math.max(1, events.length) }] : [];
  });
  forceSimulation(nodes)
    .force(
      "link",
      forceLink(links)
        .distance(90)
        .strength(({ weight }) => Math.min(0.6, 0.12 * Math.sqrt(weight))),
    )
    .force("charge", forceManyBody().strength(-260))
    .force(
      "collide",
      forceCollide<(typeof nodes)[number]>(({ radius }) => radius + 14),
    )
    .force("center", forceCenter(width / 2, height / 2))
    .force("x", forceX(width / 2).strength(0.04))
    .force("y", forceY(height / 2).strength((0.04 * width) / height))
    .stop()
    .tick(STEPS);
  const inside = (value: number, radius: number, length: number) => Math.min(length - radius - 4, Math.max(radius + 4, value));
  return nodes.map(({ each, radius, x, y }) => ({
    ...each,
    radius,
    x: Math.round(inside(x, radius, width) * 10) / 10,
    y: Math.round(inside(y, radius, height) * 10) / 10,
  }));
}
