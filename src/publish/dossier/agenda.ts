import type { AgendaItem } from "../../claims/index.ts";
import type { RecordAgendaItem } from "../../record/index.ts";
import { dateInWords } from "./dates.ts";
import { cited, holderInWords, placesInWords, standingInWords, supportInWords } from "./evidence.ts";
import { labelsOf, sidesOf } from "./labels.ts";
import { enumerated, first, item, joined, listed, note, quoted, section, subheading } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";
import { slotInWords } from "./slots.ts";

const MOST_ITEMS = 15;
const MOST_CONTENTS = 3;
const MOST_STEPS = 6;

/** What the heading of a kind says already. */
const IMPLIED: Readonly<Record<RecordAgendaItem["kind"], string | null>> = {
  objective: null,
  commitment: null,
  demand: "demanded",
  proposal: "offered",
  refusal: "rejected",
};

/** What is on the table by kind, each with its status as it was told over time. */
export const agenda: Section = (setting) => {
  const labels = labelsOf(setting);
  const groups = Map.groupBy(setting.view.agenda, ({ kind }) => kind);
  const kinds = (Object.keys(setting.brief.agendaKinds) as AgendaItem["kind"][]).filter((kind) => kind !== "open-question");
  const lines = kinds.flatMap((kind) => {
    const group = groups.get(kind) ?? [];
    if (group.length === 0) return [];
    return [
      ...subheading(setting, setting.brief.agendaKinds[kind]),
      ...first(setting, group, MOST_ITEMS, "agenda", (one) => itemLines(one, labels, setting)),
    ];
  });
  return section(setting, "agenda", lines);
};

function itemLines(one: RecordAgendaItem, labels: ReadonlyMap<string, string>, setting: Setting): string[] {
  const { words, brief } = setting;
  const { kind, contents, due, status, contested, answers, support } = one;
  const [content, ...others] = contents;
  const date = ({ value }: { readonly value: string }) => dateInWords(value, setting);
  const dueIn = slotInWords(due, setting, date);
  const answer = answers.map(({ to, kind: how }) => words.answers[how]?.(labels.get(to) ?? to) ?? null);
  const own = content !== undefined && support.claims.some(({ span }) => span.exact.includes(content));
  return [
    ...item(setting, sidesOf(one, setting) || brief.unknownSpeaker, [
      content === undefined ? null : quoted(setting, content),
      status === IMPLIED[kind] ? null : statusInWords(status, setting),
      contested ? words.standings.contested : null,
      supportInWords(setting, support),
      own ? placesInWords(setting, support, content) : null,
    ]),
    ...note(setting, joined([dueIn === null ? null : brief.due(dueIn), ...answer])),
    ...note(setting, historyOf(one, setting)),
    ...(own ? note(setting, contentsOf(others, setting), "quiet") : cited(setting, support)),
  ];
}

function contentsOf(others: readonly string[], setting: Setting): string {
  if (others.length === 0) return "";
  const list = others.map((content) => quoted(setting, content));
  return setting.words.alsoTold(enumerated(setting, list, MOST_CONTENTS));
}

/** "demanded 16 June 2022 → agreed 21 June 2023": by whom, where it was told more than once or by somebody. */
function historyOf({ history }: RecordAgendaItem, setting: Setting): string {
  const steps: string[] = [];
  let last = "";
  for (const { status, standing, on, by, support } of history) {
    const holders = listed(
      setting,
      by.map((holder) => holderInWords(holder, setting)),
      2,
    );
    const same = `${status} ${holders} ${standing}`;
    if (same === last) continue;
    last = same;
    const how =
      standing === "happened" || standing === status || standing === "demanded" || by.length > 0
        ? null
        : standingInWords(standing, support, setting);
    const notes = [on === null ? null : dateInWords(on, setting), holders === "" ? null : holders, how];
    const told = notes.filter((one) => one !== null).join(`${setting.words.semicolon} `);
    steps.push(told === "" ? statusInWords(status, setting) : `${statusInWords(status, setting)} (${told})`);
  }
  return (setting.options.full ? steps : steps.slice(-MOST_STEPS)).join(" → ");
}

/** A status as people say it. */
export function statusInWords(status: string, { words }: Pick<Setting, "words">): string {
  const all: Readonly<Record<string, string>> = words.agendaStatus;
  return all[status] ?? status;
}
