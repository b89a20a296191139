import type { Round } from "../../record/index.ts";
import { oneLine } from "../wrap.ts";
import { dateInWords } from "./dates.ts";
import { cited, standingInWords, supportInWords, weightInWords } from "./evidence.ts";
import { eventInWords, labelsOf, roundName } from "./labels.ts";
import { enumerated, field, item, latest, listed, section } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";
import { needsWords, slotInWords } from "./slots.ts";

const MOST_ROUNDS = 30;
const MOST_OUTCOMES = 6;

/** The rounds: number, dates, place, host, who was there, what came of it. */
export const rounds: Section = (setting) => {
  const labels = labelsOf(setting);
  return section(
    setting,
    "rounds",
    latest(setting, setting.view.rounds, MOST_ROUNDS, "rounds", (round) => roundLines(round, labels, setting)),
  );
};

function roundLines(round: Round, labels: ReadonlyMap<string, string>, setting: Setting): string[] {
  const { words } = setting;
  const { dates, place, host, support, standing } = round;
  const date = ({ value }: { readonly value: string }) => dateInWords(value, setting);
  const name = (of: { readonly name: string }) => oneLine(of.name);
  const fields: readonly (readonly [string, string | null])[] = [
    [words.fields.dates, needsWords(dates, standing) ? slotInWords(dates, setting, date) : null],
    [words.fields.planned, plannedOf(round, setting)],
    [words.fields.place, needsWords(place, standing) ? slotInWords(place, setting, name) : null],
    [words.fields.host, slotInWords(host, setting, name)],
    [words.fields.present, presentOf(round.participants, round, setting)],
    [words.fields.observers, presentOf(round.observers, round, setting)],
    [words.fields.outcomes, outcomesOf(round, labels, setting)],
  ];
  return [
    ...item(setting, roundName(round, setting), [
      standingInWords(standing, support, setting),
      dates.value === null ? words.undated : dateInWords(dates.value, setting),
      place.name === null ? null : oneLine(place.name),
      supportInWords(setting, support),
    ]),
    ...fields.flatMap(([label, text]) => (text === null || text === "" ? [] : field(setting, label, text))),
    // Those of the talks themselves before those of who took part.
    ...cited(setting, setting.view.timeline.find(({ id }) => id === round.event)?.support ?? support),
  ];
}

function plannedOf({ planned, dates }: Round, setting: Setting): string | null {
  const other = planned.filter(({ edtf }) => edtf !== dates.value && !dates.values.some(({ value }) => value === edtf));
  if (other.length === 0) return null;
  return other
    .map(({ edtf, standing, support }) => `${dateInWords(edtf, setting)} ${weightInWords(standing, support, setting)}`)
    .join(", ");
}

/** Those present by their part; where one stands otherwise than the round, how. */
function presentOf(present: Round["participants"], { standing }: Round, setting: Setting): string {
  const roles: Readonly<Record<string, string>> = setting.brief.roleNames;
  const seen = new Set(present.filter(({ role }) => role !== "participant").map(({ actor }) => actor.id));
  const groups = Map.groupBy(
    present.filter(({ actor, role }) => role !== "participant" || !seen.has(actor.id)),
    ({ role }) => role,
  );
  return [...groups]
    .map(([role, group]) => {
      const names = group.map((one) => {
        const how = one.standing === standing ? null : standingInWords(one.standing, one.support, setting);
        return how === null ? oneLine(one.actor.name) : `${oneLine(one.actor.name)} (${how})`;
      });
      const list = listed(setting, names);
      return role === "participant" || role === "observer" ? list : `${list} (${roles[role] ?? role})`;
    })
    .join(" · ");
}

function outcomesOf({ outcomes }: Round, labels: ReadonlyMap<string, string>, setting: Setting): string {
  const events = new Map(setting.view.timeline.map((event) => [event.id, event]));
  const named = outcomes.map((id) => {
    const event = events.get(id);
    if (!event) return labels.get(id) ?? id;
    const how = standingInWords(event.standing, event.support, setting);
    return `${how === null ? "" : `${how}${setting.brief.colon} `}${eventInWords(event, setting)}`;
  });
  return enumerated(setting, [...new Set(named)], MOST_OUTCOMES);
}
