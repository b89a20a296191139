import type { Marking, ProcessView } from "../../record/index.ts";
import { oneLine, wrap } from "../wrap.ts";
import { dateInWords } from "./dates.ts";
import { supportInWords } from "./evidence.ts";
import { counted, field, joined } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";
import { slotInWords } from "./slots.ts";

/** From the freest to the closest, those that must be said. */
const KEPT: readonly Marking[] = ["restricted", "closed"];

/** Name, processes taken together, conflict, since, status, what is in the dossier, and how to read it. */
export const head: Section = (setting) => {
  const { view, words, width, style, options } = setting;
  const { asOf = null } = options;
  const since = slotInWords(view.since, setting, ({ value }) => dateInWords(value, setting));
  const status = slotInWords(view.status, setting, ({ value, name }) => words.status[value] ?? name);
  const fields: readonly (readonly [string, string | null])[] = [
    [words.fields.members, joined(view.members.map(({ name }) => oneLine(name)))],
    [words.fields.conflict, conflictsOf(setting)],
    [words.fields.since, since],
    [words.fields.status, status],
    [words.fields.reports, reportsOf(setting)],
    [words.fields.contents, contentsOf(setting)],
  ];
  return [
    ...wrap(oneLine(view.name), width, "").map((line) => style("title", line)),
    ...(asOf === null ? [] : wrap(words.asOf(dateInWords(asOf, setting)), width, "")),
    ...fields.flatMap(([label, text]) => (text === null || text === "" ? [] : field(setting, label, text, ""))),
    ...markedOf(setting),
    ...legend(setting),
  ];
};

/** How to read the places, the origins and the voices. */
export function legend({ words, width, style, options }: Setting): string[] {
  return wrap(words.legend(options.texts?.size ? "lines" : "characters"), width, "").map((line) => style("quiet", line));
}

/** How freely the page may be passed on: not more than the closest of its reports. */
export function markedOf({ view, words, width, style }: Setting): string[] {
  const closest = KEPT.findLast((marking) => view.sources.some((source) => source.marking === marking));
  return closest === undefined ? [] : wrap(words.marked(words.markings[closest]), width, "").map((line) => style("name", line));
}

function conflictsOf(setting: Setting): string {
  return setting.view.conflict
    .map(
      ({ conflict, support }) =>
        `${oneLine(conflict.name)} (${support === null ? setting.words.onlyKnown : supportInWords(setting, support)})`,
    )
    .join(", ");
}

/** "6 reports, 4 origins, 16 June 2022 to 23 June 2023". */
export function reportsOf(setting: Setting): string {
  const { view, brief } = setting;
  const days = view.sources.map(({ published }) => published).filter((day) => day !== null);
  const [from, to] = [days[0], days.at(-1)].map((day) => (day === undefined ? null : dateInWords(day, setting)));
  const origins = new Set(view.sources.map(({ origin }) => origin)).size;
  const span = from && to && from !== to ? brief.fromTo(from, to) : (from ?? null);
  return joined([counted(setting, view.sources.length, "reports"), counted(setting, origins, "origins"), span]);
}

const SECTIONS = [
  "rounds",
  "agenda",
  "positions",
  "contested",
  "questions",
  "figures",
] as const satisfies readonly (keyof ProcessView)[];

/** "5 rounds · 20 events · 1 contested point": what there is. */
export function contentsOf(setting: Setting): string {
  const { view } = setting;
  const events = view.timeline.filter(({ speech }) => !speech).length;
  return joined([
    events === 0 ? null : counted(setting, events, "events"),
    ...SECTIONS.map((list) => (view[list].length === 0 ? null : counted(setting, view[list].length, list))),
  ]);
}
