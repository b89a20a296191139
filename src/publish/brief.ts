import type { Reading } from "../claims/index.ts";
import { agenda } from "./brief/agenda.ts";
import { events } from "./brief/events.ts";
import { figures } from "./brief/figures.ts";
import { head } from "./brief/head.ts";
import { names } from "./brief/names.ts";
import { roles } from "./brief/roles.ts";
import { type BriefOptions, createSetting, type Section } from "./brief/setting.ts";
import { statements } from "./brief/statements.ts";
import { times } from "./brief/times.ts";
import { unread } from "./brief/unread.ts";
import { mentionsWhy, silent } from "./brief/why.ts";

/** In the order of the page. */
const SECTIONS: readonly Section[] = [
  head,
  statements,
  events,
  agenda,
  figures,
  roles,
  times,
  names,
  mentionsWhy,
  unread,
  silent,
];

/**
 * A reading as a page for people: who says what, what happened, what is on the table, the numbers, who is who, when, who
 * is named, and what was not understood; where the reading says why, by what each claim was read and what became of the
 * sentences without one; every line with its place in the report. Ends with a newline.
 */
export function formatBrief(reading: Reading, options: BriefOptions): string {
  const setting = createSetting(reading, options);
  return `${SECTIONS.map((section) => section(setting))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
