import type { ProcessView, RecordEvent } from "../../record/index.ts";
import { oneLine } from "../wrap.ts";
import { standingInWords } from "./evidence.ts";
import { contentsOf, markedOf, reportsOf } from "./head.ts";
import { eventInWords, timeOf } from "./labels.ts";
import { item, joined, note } from "./lines.ts";
import type { Setting } from "./setting.ts";

/** One process in a list of them: where it stands, what was last, how much is known. */
export function processLines(setting: Setting): string[] {
  const { view, words } = setting;
  const last = lastEvent(view);
  const status = view.status.value === null ? null : (words.status[view.status.value] ?? view.status.name);
  const told = view.status.values.find(({ value }) => value === view.status.value);
  const how = told ? standingInWords(told.standing, told.support, setting) : null;
  return [
    ...item(setting, oneLine(view.name), [view.id, view.conflict.map(({ conflict }) => oneLine(conflict.name)).join(", ")]),
    ...(view.members.length === 0
      ? []
      : note(
          setting,
          `${words.fields.members}${setting.brief.colon} ${joined(view.members.map(({ name }) => oneLine(name)))}`,
          "quiet",
        )),
    ...note(
      setting,
      joined([
        status === null ? null : `${status}${how === null ? "" : ` (${how})`}`,
        last ? words.last(lastInWords(last, setting)) : null,
      ]),
    ),
    ...note(setting, contentsOf(setting), "quiet"),
    ...note(setting, reportsOf(setting), "quiet"),
    ...markedOf(setting),
  ];
}

const TOLD: ReadonlySet<string> = new Set(["happened", "claimed", "contested"]);

/** What was last in time of all that is told to have happened; what belongs to the process goes first. */
function lastEvent({ timeline }: ProcessView): RecordEvent | null {
  const deeds = timeline.filter(({ speech, standing, time }) => !speech && TOLD.has(standing) && time.edtf !== null);
  return deeds.findLast(({ said, round }) => said || round !== null) ?? deeds.at(-1) ?? null;
}

function lastInWords(event: RecordEvent, setting: Setting): string {
  const how = standingInWords(event.standing, event.support, setting);
  const what = eventInWords(event, setting);
  return `${timeOf(event, setting)}, ${how === null ? "" : `${how}${setting.brief.colon} `}${what}`;
}
