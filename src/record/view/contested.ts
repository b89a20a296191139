import { pushTo } from "../grouping.ts";
import { compareText } from "../hash.ts";
import type { Contested, FigureSeries, RecordAgendaItem, RecordRole, Round, Slot, SlotValue } from "../schema.ts";
import { withoutIdleDenials } from "./denials.ts";
import { disputesOf } from "./disputes.ts";
import type { EventOfCluster } from "./events.ts";
import type { FiguresOfSeries } from "./figures/index.ts";
import type { Scene } from "./scene.ts";
import { type Stated, slotOf, standingOf, supportOf } from "./support.ts";

interface Items {
  readonly status: Slot;
  readonly rounds: readonly Round[];
  readonly events: readonly EventOfCluster[];
  readonly counts: readonly FiguresOfSeries[];
  readonly agenda: readonly RecordAgendaItem[];
  readonly roles: readonly RecordRole[];
}

/** Every question with rival answers, side by side down to the words. */
export function contestedOf(scene: Scene, { status, rounds, events, counts, agenda, roles }: Items): Contested[] {
  const found: Contested[] = [];
  const put = (question: string, about: string, name: string, values: SlotValue[]) =>
    found.push({ id: `contested:${question}:${about.slice(about.indexOf(":") + 1)}`, question, about, name, values });
  if (status.state === "contested" && status.values.length > 1) put(status.question, scene.process, "", status.values);
  const ofRounds = new Set(rounds.map(({ event }) => event));
  for (const round of rounds)
    for (const slot of [round.dates, round.place, round.host])
      if (slot.state === "contested")
        put(slot.question, round.id, round.number === null ? "" : String(round.number), slot.values);
  for (const { event, cluster } of events) {
    if (event.standing === "contested" && cluster.family !== "closure")
      put("did-it-happen", event.id, event.kind, polarity(scene, withoutIdleDenials(cluster.members).map(stateOf)));
    if (event.place.state === "contested" && !ofRounds.has(event.id))
      put("event-place", event.id, event.kind, event.place.values);
  }
  for (const number of roundNumbers(scene, events)) put("round-number", number.about, number.name, number.values);
  for (const { series, rivals } of counts)
    if (series.contested) put("figure", series.id, `${series.measure} ${series.population}`, rivals.map(countOf));
  for (const item of agenda) if (item.contested) put("agenda-status", item.id, item.contents[0] ?? "", item.history.map(lineOf));
  for (const role of roles) {
    if (role.standing !== "contested") continue;
    const values = role.history.map(({ status, standing, support }) => ({
      value: status,
      name: role.role,
      standing,
      superseded: false,
      support,
    }));
    put("role", role.id, role.actor.name, values);
  }
  found.push(...disputesOf(scene));
  return found.sort((a, b) => compareText(a.id, b.id));
}

function stateOf({ signature, voices, beyond }: EventOfCluster["cluster"]["members"][number]): Stated {
  return { state: signature.state, voices, beyond };
}

/** It happened, says one; it did not, says another. */
function polarity(scene: Scene, told: readonly Stated[]): SlotValue[] {
  const yes = told.filter(({ state }) => state !== "denied");
  const no = told.filter(({ state }) => state === "denied");
  return [
    { value: "yes", of: yes },
    { value: "no", of: no },
  ].map(({ value, of }) => ({
    value,
    name: value,
    standing: standingOf(scene, of),
    superseded: false,
    support: supportOf(scene, of),
  }));
}

function countOf({ value, low, high, standing, relation, support, asOf }: FigureSeries["points"][number]): SlotValue {
  const count = String(value ?? low ?? high ?? "");
  return { value: count, name: asOf ?? "", standing, superseded: relation === "corrected", support };
}

function lineOf({ status, on, standing, support }: RecordAgendaItem["history"][number]): SlotValue {
  return { value: status, name: on ?? "", standing, superseded: false, support };
}

/** Talks on the same days at the same place that one report gives one number and another report another. */
function roundNumbers(scene: Scene, events: readonly EventOfCluster[]): { about: string; name: string; values: SlotValue[] }[] {
  const byDay = new Map<string, EventOfCluster[]>();
  for (const one of events) {
    if (one.event.round === null || one.event.time.edtf === null || !held(one)) continue;
    const key = `${one.event.time.edtf} ${one.event.place.value ?? ""}`;
    pushTo(byDay, key, one);
  }
  return [...byDay.values()]
    .filter((of) => of.length > 1)
    .map((of) => {
      const answers = of.map(({ event, cluster }) => ({
        value: String(event.round),
        name: String(event.round),
        told: cluster.members.map(stateOf),
      }));
      const slot = slotOf(scene, "round-number", answers, (a, b) => a !== b);
      const [first] = of.toSorted((a, b) => compareText(a.event.id, b.event.id));
      return { about: first?.event.id ?? "", name: first?.event.time.edtf ?? "", values: slot.values };
    });
}

function held({ event }: EventOfCluster): boolean {
  return event.standing === "happened" || event.standing === "claimed" || event.standing === "contested";
}
