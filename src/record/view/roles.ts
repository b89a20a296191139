import type { EventSignature, OfficeSignature, RoleSignature, Voice } from "../digest/signature.ts";
import { pushTo } from "../grouping.ts";
import { compareText, sortedUnique } from "../hash.ts";
import type { RecordRole } from "../schema.ts";
import { lastDayOf, type Scene, type Told } from "./scene.ts";
import { itemId, type Stated, standingOf, supportOf } from "./support.ts";
import { toldTime } from "./times.ts";

type RoleTold = Told<RoleSignature> | Told<OfficeSignature>;

/** Parts in the process and offices, each holder's with how it was told over time. */
export function rolesOf(scene: Scene, closed: ReadonlyMap<string, readonly Told<EventSignature>[]> = new Map()): RecordRole[] {
  const groups = new Map<string, RoleTold[]>();
  const put = (key: string, told: RoleTold) => {
    const list = groups.get(key);
    if (list) list.push(told);
    else groups.set(key, [told]);
  };
  for (const told of scene.told("role"))
    put(`process ${told.signature.role} ${scene.identities.resolve(told.signature.holder)} `, told);
  for (const told of scene.told("office")) {
    const { role, holder, of } = told.signature;
    put(`office ${role} ${scene.identities.resolve(holder)} ${of === null ? "" : scene.identities.actsFor(of)}`, told);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, told]) => roleOf(scene, key, [...told, ...endingOf(scene, told, closed)]));
}

/** Whoever hosts and says that it is over is about to host no more. */
function endingOf(
  scene: Scene,
  told: readonly RoleTold[],
  closed: ReadonlyMap<string, readonly Told<EventSignature>[]>,
): RoleTold[] {
  const host = told.find(({ signature }) => signature.role === "host" && signature.status === "current")?.signature;
  if (!host || host.type !== "role") return [];
  return (closed.get(scene.identities.actsFor(host.holder)) ?? []).map(({ signature, voices, beyond }) => ({
    signature: { ...host, status: "ending" as const, state: signature.state, round: null, near: null, time: null, place: null },
    voices,
    beyond,
  }));
}

function roleOf(scene: Scene, key: string, told: readonly RoleTold[]): RecordRole {
  const [first] = told;
  const office = first?.signature.type === "office" ? first.signature : null;
  const holder = first?.signature.holder ?? "";
  const stated = told.map(statedRole);
  const history = historyOf(scene, told);
  const titles = told.flatMap(({ voices }) => voices.flatMap(({ note }) => (note === undefined ? [] : [note])));
  return {
    id: itemId("role", told, key),
    kind: office ? "office" : "process",
    role: first?.signature.role ?? "other",
    actor: scene.named(holder),
    of: office?.of == null ? null : scene.named(office.of),
    titles: sortedUnique(titles),
    status: history.at(-1)?.status ?? "current",
    standing: standingOf(scene, stated),
    history,
    rounds: [...new Set(told.flatMap(({ signature }) => roundsIn(signature)))].sort((a, b) => a - b),
    support: supportOf(scene, told),
  };
}

function statedRole({ signature, voices, beyond }: RoleTold): Stated {
  return { state: signature.state, voices, beyond };
}

function roundsIn(signature: RoleSignature | OfficeSignature): readonly number[] {
  if (signature.type === "office") return [];
  // Who may host the next round, or watched others before, has no part in the one that the report tells of.
  const isNow = signature.status !== "candidate" && signature.status !== "former";
  const beside = signature.time === null && isNow ? signature.near : null;
  const round = signature.round ?? beside;
  return round === null ? [] : [round];
}

const STILL_CALLED = 60;

function daysBetween(from: string, to: string): number {
  const [a, b] = [toldTime(from)?.earliest ?? 0, toldTime(to)?.earliest ?? 0];
  return b - a;
}

/** Of one day, what is to come stands after what is. */
const STATUSES: readonly RecordRole["status"][] = ["candidate", "current", "ending", "former"];

/** One line for each status and time told; what was published last stands last. */
function historyOf(scene: Scene, told: readonly RoleTold[]): RecordRole["history"] {
  const lines = new Map<string, { signature: RoleTold["signature"]; on: string; told: Stated[] }>();
  for (const { signature, voices, beyond } of told) {
    const { status, time, state } = signature;
    const round = signature.type === "role" ? signature.round : null;
    // Said of no time, a part is told anew by each report; said of a time, it is one line.
    const groups = time === null && round === null ? byDay(scene, voices) : new Map([[firstDay(scene, voices), voices]]);
    for (const [on, of] of groups) {
      const key = JSON.stringify([on, status, time, round, state]);
      const line = lines.get(key) ?? { signature, on, told: [] };
      lines.set(key, line);
      line.told.push({ state, voices: of, beyond: of.length === voices.length ? beyond : null });
    }
  }
  const endings = [...lines.values()].filter(({ signature }) => signature.status === "ending").map(({ on }) => on);
  // Who is about to go is still called by the part: nobody came back in these days.
  const orderOf = ({ signature, on }: { readonly signature: RoleTold["signature"]; readonly on: string }): string => {
    if (signature.status !== "current" || signature.time !== null) return on;
    const recent = endings.filter((day) => day <= on && daysBetween(day, on) <= STILL_CALLED).sort(compareText);
    return recent[0] ?? on;
  };
  return [...lines]
    .sort(
      ([x, a], [y, b]) =>
        compareText(orderOf(a), orderOf(b)) ||
        STATUSES.indexOf(a.signature.status) - STATUSES.indexOf(b.signature.status) ||
        compareText(x, y),
    )
    .map(([, { signature, on, told: of }]) => ({
      status: signature.status,
      standing: standingOf(scene, of),
      time: signature.time,
      published: on === "" ? null : on,
      round: signature.type === "role" ? signature.round : null,
      support: supportOf(scene, of),
    }));
}

function publishedDay(scene: Scene, { document }: Voice): string {
  return lastDayOf(scene.sources.get(document)?.published ?? null) ?? "";
}

function byDay(scene: Scene, voices: readonly Voice[]): ReadonlyMap<string, Voice[]> {
  const days = new Map<string, Voice[]>();
  for (const voice of voices) {
    const day = publishedDay(scene, voice);
    pushTo(days, day, voice);
  }
  return days;
}

function firstDay(scene: Scene, voices: readonly Voice[]): string {
  return voices.map((voice) => publishedDay(scene, voice)).sort(compareText)[0] ?? "";
}
