import type { Event } from "../../claims/index.ts";
import { oneLine } from "../wrap.ts";
import { joined, placed, section, under } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";
import { circumstances, nameOf, sides } from "./who.ts";
import { whyOf } from "./why.ts";

/** What happened, happens or is said to be going to happen, in the order of the text. */
export const events: Section = (setting) =>
  section(
    setting,
    setting.words.events,
    setting.reading.events.flatMap((event) => [
      ...placed(setting, event.evidence.start, happened(event, setting)),
      ...under(setting, oneLine(event.evidence.exact), "quiet"),
      ...whyOf(event.id, setting),
    ]),
  );

function happened(event: Event, setting: Setting): string {
  const { words, entities } = setting;
  const { kind, trigger, actors, recipients, process, round } = event;
  const what = `${words.eventKinds[kind] ?? kind.replaceAll("-", " ")} (${oneLine(trigger.exact)})`;
  const who = sides(actors, recipients, setting);
  // « l'accord », "talks": a process that is not known by name is in the clause already
  const known = process !== null && (round !== null || (entities.get(process)?.ref ?? null) !== null);
  return joined([
    `${what}${actors.length === 0 ? "" : words.colon} ${who}`.trimEnd(),
    known ? nameOf(process, setting) : null,
    round === null ? null : words.round(round),
    ...circumstances(event, setting),
  ]);
}
