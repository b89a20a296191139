import { compareText } from "../hash.ts";
import type { ProcessView, Slot } from "../schema.ts";
import type { EventTold } from "./event-told.ts";
import { type EventOfCluster, statedOf } from "./events.ts";
import { firstDayOf, lastDayOf, type Scene } from "./scene.ts";
import { type Answer, type Stated, slotOf, supportOf } from "./support.ts";
import { agreeInTime, toldTime } from "./times.ts";

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
  const putStart = (start: string, told: Answer["told"]) => {
    if (told.length === 0) return;
    const answer = byStart.get(start) ?? { value: start, name: start, told: [] };
    byStart.set(start, answer);
    answer.told.push(...told);
  };
  const put = (edtf: string | null, told: Answer["told"]) => {
    const time = toldTime(edtf);
    if (time?.value.kind !== "interval" || time.latest !== null || time.earliest === null) return;
    putStart(edtf?.split("/")[0] ?? "", told);
  };
  for (const { cluster } of events)
    if (cluster.family === TALKS)
      for (const member of cluster.members)
        if (member.signature.state !== "denied") put(member.time?.edtf ?? null, statedOf([member]));
  for (const { signature, voices, beyond } of scene.told("role"))
    if (signature.role === "host") put(signature.time, [{ state: signature.state, voices, beyond }]);
  for (const { cluster, event } of events)
    if (cluster.family === TALKS && event.round === 1 && event.time.edtf !== null) {
      const first = event.time.edtf.split("/")[0] ?? "";
      putStart(first, statedOf(cluster.members.filter(({ time, signature }) => time !== null && signature.state === "asserted")));
    }
  const held = scene.knowledge.find(scene.process)?.process?.held ?? null;
  const opening = toldTime(held === null ? null : (held.split("/")[0] ?? null));
  for (const { cluster } of events)
    if (cluster.family === TALKS && opening)
      for (const member of cluster.members) {
        const { time, signature } = member;
        // Talks in the days in which the process is known to have begun are its beginning.
        if (time !== null && signature.state === "asserted" && time.days !== null && agreeInTime(time, opening, false))
          putStart(time.edtf.split("/")[0] ?? "", statedOf([member]));
      }
  const begun = firstDayOf(held);
  // A guest who came later joined what had begun: the earliest beginning is the process's own.
  return slotOf(
    scene,
    "process-since",
    [...byStart.values()],
    () => false,
    (values) =>
      values
        .map(({ value }) => value)
        .sort(
          (a, b) =>
            // What began before the process is known to have begun is something else.
            Number(isBefore(a, begun)) - Number(isBefore(b, begun)) ||
            compareText(firstDayOf(a) ?? a, firstDayOf(b) ?? b) ||
            b.length - a.length,
        )[0] ?? null,
  );
}

function isBefore(start: string, begun: string | null): boolean {
  const last = lastDayOf(start);
  return begun !== null && last !== null && last < begun;
}

/** What the process is told to be: each value with the tellings that say so, and the day it is last for. */
export interface State {
  readonly value: "ended" | "ongoing" | "suspended";
  readonly day: string;
  readonly tellings: readonly EventTold[];
  /** True where it cannot hold beside another value: an end that is denied, or after which talks went on. */
  readonly rival: boolean;
}

/** Kinds that say of the process as a whole that it is over. */
const CLOSURE = "end-of-process";

/**
 * Whether it goes on: the last word of talks held or planned, or of its end denied, against the last word of its end or
 * suspension. Where one side says that it is over and another that it is not, both stand side by side.
 */
export function statesOf(scene: Scene, events: readonly EventOfCluster[]): readonly State[] {
  const closures = events.filter(({ event }) => event.kinds.includes(CLOSURE)).flatMap(({ cluster }) => cluster.members);
  const ended = closures.filter(({ signature }) => CLAIMED.has(signature.state));
  const denied = closures.filter(({ signature }) => signature.state === "denied");
  const halts = events.filter(
    ({ cluster, event }) =>
      cluster.family === HALT &&
      event.standing !== "hoped" &&
      event.standing !== "demanded" &&
      event.kinds.includes("suspension") &&
      cluster.members.some((member) => isOfProcess(scene, member)),
  );
  const talks = events.filter(
    ({ cluster, event }) =>
      cluster.family === TALKS && ["happened", "claimed", "planned", "contested"].includes(event.standing) && isTold(event),
  );
  const states: State[] = [];
  const put = (value: State["value"], told: { day: string; tellings: readonly EventTold[] } | null, rival = false) => {
    if (told) states.push({ value, ...told, rival });
  };
  put("suspended", latest(scene, halts));
  put("ended", lastWord(scene, ended));
  const going = latest(scene, talks);
  const kept = lastWord(scene, denied);
  const day = [going?.day ?? "", kept?.day ?? ""].sort(compareText)[1] ?? "";
  const tellings = [...(going?.tellings ?? []), ...(kept?.tellings ?? [])];
  const since = ended.length > 0 ? firstReport(scene, ended) : null;
  put("ongoing", tellings.length > 0 ? { day, tellings } : null, kept !== null || (since !== null && (going?.day ?? "") > since));
  return states;
}

/** An end that is proposed or planned is claimed by whoever wants it; one that is hoped for or demanded is none. */
const CLAIMED: ReadonlySet<string> = new Set(["asserted", "possible", "planned"]);

/** A halt of the talks themselves, not of a committee that some report names beside them. */
function isOfProcess(scene: Scene, { signature, said }: EventTold): boolean {
  const whose = [...signature.actors, ...signature.recipients];
  return whose.length === 0 ? said : whose.every((key) => key.startsWith("state:") || key === scene.process);
}

const isTold = ({ time }: { readonly time: { readonly edtf: string | null; readonly published: string | null } }): boolean =>
  time.edtf !== null || time.published !== null;

function lastWord(scene: Scene, tellings: readonly EventTold[]): { day: string; tellings: readonly EventTold[] } | null {
  const day = lastReport(scene, tellings);
  return tellings.length === 0 ? null : { day: day ?? "", tellings };
}

/** What the process is as told last; earlier words stand beside it. */
export function statusOf(scene: Scene, states: readonly State[]): Slot {
  const days = new Map<string, string>(states.map(({ value, day }) => [value, day]));
  return slotOf(
    scene,
    "process-status",
    answersOf(states),
    (a, b) => isRivalState(states, a, b),
    (values) =>
      values
        .map(({ value }) => value)
        .sort((a, b) => compareText(days.get(b) ?? "", days.get(a) ?? "") || compareText(b, a))[0] ?? null,
  );
}

/** Over and going on cannot both be; what was suspended may be taken up again. */
const isRivalState = (states: readonly State[], a: string, b: string): boolean =>
  a !== b && a !== "suspended" && b !== "suspended" && states.some(({ value, rival }) => rival && (value === a || value === b));

/** That it has not ended is an answer of its own: who denies it says that it goes on. */
function answersOf(states: readonly State[]): Answer[] {
  return states.map(({ value, tellings }) => ({
    value,
    name: value,
    told: value === "ongoing" ? kept(tellings) : statedOf(tellings),
  }));
}

const kept = (tellings: readonly EventTold[]): Stated[] =>
  statedOf(tellings).map((one, i) =>
    tellings[i]?.signature.kind === CLOSURE && one.state === "denied" ? { ...one, state: "asserted" } : one,
  );

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
  return reportDays(scene, members).at(-1) ?? null;
}

function firstReport(scene: Scene, members: readonly EventTold[]): string | null {
  return reportDays(scene, members)[0] ?? null;
}

function reportDays(scene: Scene, members: readonly EventTold[]): string[] {
  const days = members.flatMap(({ voices }) =>
    voices.map(({ document }) => lastDayOf(scene.sources.get(document)?.published ?? null)),
  );
  return days.filter((day) => day !== null).sort(compareText);
}

/**
 * Tellings by which whoever they come from ends the talks: its own deed or words. A host that declares the process over, or
 * a round its last, is about to host no more.
 */
export function closedBy(scene: Scene, events: readonly EventOfCluster[]): ReadonlyMap<string, readonly EventTold[]> {
  const byActor = new Map<string, EventTold[]>();
  for (const { event, cluster } of events) {
    if (!event.kinds.includes(CLOSURE)) continue;
    for (const member of cluster.members) {
      if (!CLAIMED.has(member.signature.state)) continue;
      const quoted = member.voices.flatMap(({ by }) => by.slice(0, 1).map(({ who, behalf }) => behalf ?? who));
      const own = [...member.signature.actors, ...quoted].filter((key) => key !== null);
      for (const actor of new Set(own.map((key) => scene.identities.actsFor(key)))) {
        const list = byActor.get(actor);
        if (list) list.push(member);
        else byActor.set(actor, [member]);
      }
    }
  }
  return byActor;
}
