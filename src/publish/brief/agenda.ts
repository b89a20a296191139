import type { AgendaItem } from "../../claims/index.ts";
import { edtfInWords } from "../edtf-words.ts";
import { oneLine } from "../wrap.ts";
import { joined, placed, section, under } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";
import { nameOf, sides, toldBy } from "./who.ts";
import { whyOf } from "./why.ts";

/** What the heading of a kind says already. */
const IMPLIED: Readonly<Record<AgendaItem["kind"], AgendaItem["status"] | null>> = {
  objective: null,
  commitment: null,
  demand: "demanded",
  proposal: "offered",
  refusal: "rejected",
  "open-question": "undecided",
};

/** What is on the table, by kind. */
export const agenda: Section = (setting) => {
  const { reading, words, style } = setting;
  const groups = Map.groupBy(reading.agenda, ({ kind }) => kind);
  const kinds = Object.keys(words.agendaKinds) as AgendaItem["kind"][];
  const lines = kinds.flatMap((kind) => {
    const group = groups.get(kind) ?? [];
    const items = group.flatMap((item) => {
      const notes = notesOn(item, setting);
      return [
        ...placed(setting, item.content.start, oneLine(item.content.exact)),
        ...(notes === "" ? [] : under(setting, notes, "quiet")),
        ...whyOf(item.id, setting),
      ];
    });
    return items.length === 0 ? [] : [style("name", words.agendaKinds[kind]), ...items];
  });
  return section(setting, words.agenda, lines);
};

function notesOn(item: AgendaItem, setting: Setting): string {
  const { words, statements } = setting;
  const { kind, parties, towards, status, options, due } = item;
  const choice = new Intl.ListFormat(words.locale, { type: "disjunction" });
  const teller = statements.get(item.attributedTo ?? "");
  const tellsOfItself = [teller?.speaker, teller?.onBehalfOf].some((id) => parties.includes(id ?? ""));
  return joined([
    sides(parties, towards, setting),
    status === IMPLIED[kind] ? null : words.agendaStatus[status],
    options.length === 0 ? null : words.options(choice.format(options.map((id) => nameOf(id, setting)))),
    due === null ? null : words.due(edtfInWords(due, words)),
    tellsOfItself ? null : toldBy(item, setting),
  ]);
}
