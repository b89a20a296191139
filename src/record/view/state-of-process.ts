import { compareText } from "../hash.ts";
import type { ProcessView, Slot } from "../schema.ts";
import type { EventTold } from "./cluster.ts";
import { type EventOfCluster, statedOf } from "./events.ts";
import { firstDayOf, lastDayOf, type Scene } from "./scene.ts";
import { type Answer, slotOf, supportOf } from "./support.ts";
import { toldTime } from "./times.ts";

const HALT = "halt";
const TALKS = "talks";

/** What the process is to end: conflicts that its reports name, and the one it is known for. */
export function conflictOf(scene: Scene): ProcessView["conflict"] {
  const told = scene.told("conflict");
  const keys = new Set(told.map(({ signature }) => scene.identities.resolve(signature.conflict)));
  const known = scene.knowledge.find(scene.process)?.process?.conflict ?? null;
  if (known !== null) keys.add(known);
  return [...keys].sort(compareText).map((key) => {
    const of = told.filter(({ signature }) => scene.identities.resolve(signature.conflict) === key);
    return { conflict: scene.named(key), support: of.length === 0 ? null : supportOf(scene, of) };
  });
}

/** Since when: beginnings of what is told as going on since then, talks and parts in them. */
export function sinceOf(scene: Scene, events: readonly EventOfCluster[]): Slot {
  const byStart = new Map<string, Answer & { told: Answer["told"][number][] }>();
  const put = (edtf: string | null, told: Answer["told"]) => {
    const time = toldTime(edtf);
    if (time?.value.kind !== "interval" || time.latest !== null || time.earliest === null) return;
    const start = edtf?.split("/")[0] ?? "";
    const answer = byStart.get(start) ?? { value: start, name: start, told: [] };
    byStart.set(start, answer);
    answer.told.push(...told);
  };
  for (const { cluster } of events)
    if (cluster.family === TALKS) for (const member of cluster.members) put(member.time?.edtf ?? null, statedOf([member]));
  for (const { signature, voices, beyond } of scene.told("role"))
    if (signature.role === "host") put(signature.time, [{ state: signature.state, voices, beyond }]);
  // A guest who came later joined what had begun: the earliest beginning is the process's own.
  return slotOf(
    scene,
    "process-since",
    [...byStart.values()],
    () => false,
    (values) =>
      values
        .map(({ value }) => value)
        .sort((a, b) => compareText(firstDayOf(a) ?? a, firstDayOf(b) ?? b) || b.length - a.length)[0] ?? null,
  );
}

/** Whether it goes on: the last word of talks held or planned against the last word of their end or suspension. */
export function statusOf(scene: Scene, events: readonly EventOfCluster[]): Slot {
  const halts = events.filter(
    ({ cluster, event }) => cluster.family === HALT && event.standing !== "hoped" && event.standing !== "demanded",
  );
  const talks = events.filter(({ cluster }) => cluster.family === TALKS);
  const halt = latest(scene, halts);
  const talk = latest(
    scene,
    talks.filter(({ event }) => ["happened", "claimed", "planned", "contested"].includes(event.standing)),
  );
  const answers: Answer[] = [];
  const days = new Map<string, string>();
  const put = (value: string, of: { day: string; tellings: readonly EventTold[] } | null) => {
    if (!of) return;
    answers.push({ value, name: value, told: statedOf(of.tellings) });
    days.set(value, of.day);
  };
  put("suspended", halt);
  put("ongoing", talk);
  return slotOf(
    scene,
    "process-status",
    answers,
    () => false,
    (values) =>
      values
        .map(({ value }) => value)
        .sort((a, b) => compareText(days.get(b) ?? "", days.get(a) ?? "") || compareText(b, a))[0] ?? null,
  );
}

/** The event told of last, and the day it is for: when it was or, where nobody says, when it was reported. */
function latest(scene: Scene, events: readonly EventOfCluster[]): { day: string; tellings: readonly EventTold[] } | null {
  let best: { day: string; tellings: readonly EventTold[] } | null = null;
  for (const { cluster, event } of events) {
    const told = event.time.edtf ?? event.time.published;
    const day = lastDayOf(told) ?? firstDayOf(told) ?? lastReport(scene, cluster.members) ?? "";
    if (!best || day > best.day) best = { day, tellings: cluster.members };
  }
  return best;
}

function lastReport(scene: Scene, members: readonly EventTold[]): string | null {
  const days = members.flatMap(({ voices }) =>
    voices.map(({ document }) => lastDayOf(scene.sources.get(document)?.published ?? null)),
  );
  return (
    days
      .filter((day) => day !== null)
      .sort(compareText)
      .at(-1) ?? null
  );
}
