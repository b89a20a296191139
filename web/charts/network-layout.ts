import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Day } from "../../src/calendar/index.ts";
import type { NetworkActor, NetworkTie } from "../../src/server/contract/index.ts";
import type { Domain } from "./axis.ts";
import { drawnTime } from "./stretches.ts";

/** Who has to do with whom. */
export interface Network {
  readonly actors: readonly NetworkActor[];
  readonly ties: readonly NetworkTie[];
}

/** The first and last day that a time may reach; null: no day is told. */
function daysOf(edtf: string | null): Domain | null {
  const stretches = edtf === null ? [] : (drawnTime(edtf)?.stretches ?? []);
  const days = stretches.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
}

/** From the first to the last day of all ties, to move a slider over; null where none is told. */
export function daysOfTies({ ties }: Network): Domain | null {
  const days = ties.flatMap(({ times }) => times.flatMap(({ edtf }) => daysOf(edtf) ?? []));
  if (days.length === 0) return null;
  return { from: Math.min(...days.map(({ from }) => from)), to: Math.max(...days.map(({ to }) => to)) };
}

/**
 * What rests on something between two days: ties with the times that fall there, actors that still have a tie. Times
 * without a day stay where `undated` says so.
 */
export function within({ actors, ties }: Network, from: Day, to: Day, undated: boolean): Network {
  const left = ties.flatMap((tie) => {
    const times = tie.times.filter(({ edtf }) => {
      const days = daysOf(edtf);
      return days === null ? undated : days.from <= to && days.to >= from;
    });
    return times.length === 0 ? [] : [{ ...tie, times, count: times.length }];
  });
  const tied = new Set(left.flatMap((tie) => [tie.from, tie.to]));
  return { ties: left, actors: actors.filter(({ actor }) => tied.has(actor.id)) };
}

/** The `most` actors with most events and the ties among them: what a drawing can hold; the table has them all. */
export function mainPart({ actors, ties }: Network, most: number): Network {
  const main = actors.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.actor.id < b.actor.id ? -1 : 1)).slice(0, most);
  const kept = new Set(main.map(({ actor }) => actor.id));
  return { actors: main, ties: ties.filter(({ from, to }) => kept.has(from) && kept.has(to)) };
}

const weightOf = ({ events, statements }: NetworkActor): number => events + statements;

export interface PlacedActor extends NetworkActor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const STEPS = 260;
const NAME_BELOW = 18;
/** Room within the frame for names at its rim. */
const RIM = { side: 56, above: 20, below: 26 };
/** Those without a tie stand in rows below: so broad is the place of one, and so high a row. */
const ROW = { broad: 150, high: 44 };

/**
 * Places actors within `width` by `height`: those with ties by force (d3-force, whose own generator is seeded: the same
 * network always gives the same drawing), spread over all the room there is; those without any in rows below them.
 */
export function placedActors({ actors, ties }: Network, width: number, height: number): PlacedActor[] {
  const most = Math.max(1, ...actors.map(weightOf));
  const tied = new Set(ties.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]));
  const sized = actors.map((each) => ({ each, radius: 6 + 14 * Math.sqrt(weightOf(each) / most) }));
  const [within, alone] = [
    sized.filter(({ each }) => tied.has(each.actor.id)),
    sized.filter(({ each }) => !tied.has(each.actor.id)),
  ];
  const inRow = Math.max(1, Math.floor(width / ROW.broad));
  const rows = Math.ceil(alone.length / inRow);
  const top = within.length === 0 ? 0 : Math.max(height / 2, height - rows * ROW.high);
  const nodes = spread(within, ties, width, top);
  const rowHigh = rows === 0 ? 0 : (height - top) / rows;
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return [
    ...nodes.map(({ each, radius, x, y }) => ({ ...each, radius, x: rounded(x), y: rounded(y) })),
    ...alone.map(({ each }, nth) => {
      const row = Math.floor(nth / inRow);
      const inThis = Math.min(inRow, alone.length - row * inRow);
      return {
        ...each,
        radius: 6,
        x: rounded((width / inThis) * ((nth % inRow) + 0.5)),
        y: rounded(top + rowHigh * (row + 0.4)),
      };
    }),
  ];
}

interface Sized {
  readonly each: NetworkActor;
  readonly radius: number;
}

interface Node extends Sized {
  x: number;
  y: number;
}

function spread(actors: readonly Sized[], ties: readonly NetworkTie[], width: number, height: number): readonly Node[] {
  const nodes = actors.map(
    (one, index): Node => ({
      ...one,
      // A spiral to start from, so that where somebody stands does not hang on chance.
      x: width / 2 + 9 * Math.sqrt(index) * Math.cos(index * 2.4),
      y: height / 2 + 9 * Math.sqrt(index) * Math.sin(index * 2.4),
    }),
  );
  const at = new Map(nodes.map((node) => [node.each.actor.id, node]));
  const links = ties.flatMap(({ from, to, count }) => {
    const [source, target] = [at.get(from), at.get(to)];
    return source && target ? [{ source, target, weight: Math.max(1, count) }] : [];
  });
  const simulation = forceSimulation(nodes)
    .force(
      "link",
      forceLink<Node, (typeof links)[number]>(links)
        .distance(110)
        .strength(({ weight }) => Math.min(0.5, 0.1 * Math.sqrt(weight))),
    )
    .force("charge", forceManyBody().strength(-420))
    .force("center", forceCenter(width / 2, height / 2))
    .force("x", forceX(width / 2).strength(0.04))
    .force("y", forceY(height / 2).strength((0.05 * width) / Math.max(1, height)))
    .stop()
    .tick(STEPS);
  filled(nodes, width, height);
  // Who lies on another after that is pushed aside. The walls push meanwhile: who is pushed back pushes others aside.
  simulation
    .force("link", null)
    .force("charge", null)
    .force("center", null)
    .force("x", null)
    .force("y", null)
    .force(
      "collide",
      forceCollide<Node>(({ radius }) => radius + NAME_BELOW),
    )
    .force("walls", () => {
      for (const node of nodes) {
        node.x = Math.min(width - node.radius - 4, Math.max(node.radius + 4, node.x));
        node.y = Math.min(height - node.radius - NAME_BELOW, Math.max(node.radius + 4, node.y));
      }
    })
    .alpha(1)
    .tick(STEPS / 2);
  return nodes;
}

/** Stretches the whole until it fills its frame. */
function filled(nodes: readonly Node[], width: number, height: number): void {
  const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...nodes.map(({ y }) => y)), Math.max(...nodes.map(({ y }) => y))];
  const across = Math.max(0, width - 2 * RIM.side) / Math.max(1, right - left);
  const down = Math.max(0, height - RIM.above - RIM.below) / Math.max(1, bottom - top);
  for (const node of nodes) {
    node.x = right - left < 1 ? width / 2 : RIM.side + (node.x - left) * across;
    node.y = bottom - top < 1 ? height / 2 : RIM.above + (node.y - top) * down;
  }
}
