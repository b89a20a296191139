import { compareText, sortedUnique } from "../hash.ts";
import { stanceOfAct, stanceOfAgenda } from "../kinds.ts";
import type { Position } from "../schema.ts";
import { publishedOf } from "./agenda.ts";
import { firstDayOf, type Scene } from "./scene.ts";
import { supportOf, type Voiced } from "./support.ts";

interface Cell {
  readonly on: string | null;
  readonly stance: string;
  readonly speaker: string | null;
  readonly said: string[];
  readonly told: Voiced[];
}

/** Where statements go that name no issue we know. */
const OTHER = "other";
/** Saying something is no stance on it. */
const NEUTRAL = new Set(["says", "announces"]);

/** Who holds what about which issue, and when: every cell with the statements behind it. */
export function positionsOf(scene: Scene): Position[] {
  const rows = new Map<string, { actor: string; issue: string; cells: Map<string, Cell> }>();
  const put = (actor: string, issue: string, cell: Omit<Cell, "said" | "told">, said: string[], told: Voiced) => {
    const name = `${actor} ${issue}`;
    let row = rows.get(name);
    if (!row) rows.set(name, (row = { actor, issue, cells: new Map<string, Cell>() }));
    const key = JSON.stringify([cell.on ?? "", cell.stance, cell.speaker]);
    const known = row.cells.get(key);
    if (!known) row.cells.set(key, { ...cell, said: [...said], told: [told] });
    else {
      known.said.push(...said);
      known.told.push(told);
    }
  };
  for (const told of scene.told("statement")) {
    const { speaker, behalf, act, state, time, published, issues } = told.signature;
    if (state === "denied" && act !== "deny") continue;
    const who = scene.identities.resolve(speaker);
    const actor = scene.identities.actsFor(behalf ?? speaker);
    const cell = { on: firstDayOf(time ?? published), stance: stanceOfAct(act), speaker: who === actor ? null : who };
    const said = told.voices.map(({ note, words }) => note ?? words);
    for (const issue of issues.length === 0 ? [OTHER] : issues) put(actor, issue, cell, said, told);
  }
  for (const told of scene.told("agenda")) {
    const stance = stanceOfAgenda(told.signature.kind);
    // What somebody is quoted with is among the statements already.
    const own = told.voices.filter(({ by }) => by.length === 0);
    if (stance === null || own.length === 0) continue;
    const cell = { on: publishedOf(scene, { voices: own }), stance, speaker: null };
    const said = own.map(({ note, words }) => note ?? words);
    for (const party of told.signature.parties)
      for (const issue of told.signature.issues.length === 0 ? [OTHER] : told.signature.issues)
        put(scene.identities.actsFor(party), issue, cell, said, { voices: own });
  }
  return [...rows].sort(([a], [b]) => compareText(a, b)).map(([, { actor, issue, cells }]) => rowOf(scene, actor, issue, cells));
}

function rowOf(scene: Scene, actor: string, issue: string, cells: ReadonlyMap<string, Cell>): Position {
  const ordered = [...cells].sort(([a], [b]) => compareText(a, b)).map(([, cell]) => cell);
  const telling = ordered.filter(({ stance, on }) => !NEUTRAL.has(stance) && on !== null);
  const last = telling.at(-1);
  const before = telling.findLast(({ on }) => last?.on != null && on !== null && on < last.on);
  return {
    actor: scene.named(actor),
    issue,
    latest: last?.stance ?? ordered.at(-1)?.stance ?? null,
    moved: issue !== OTHER && last !== undefined && before !== undefined && before.stance !== last.stance,
    cells: ordered.map(({ on, stance, speaker, said, told }) => ({
      on,
      stance,
      speaker: speaker === null ? null : scene.named(speaker),
      said: sortedUnique(said),
      support: supportOf(scene, told),
    })),
  };
}
