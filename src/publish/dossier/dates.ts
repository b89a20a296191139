import { type EdtfDate, parseEdtf } from "../../calendar/index.ts";
import { edtfInWords } from "../edtf-words.ts";
import type { Setting } from "./setting.ts";

/** An EDTF date in words; days of one month share its name: "20–21 June 2023". */
export function dateInWords(edtf: string, { brief }: Pick<Setting, "brief">): string {
  const parsed = parseEdtf(edtf);
  if (parsed?.kind === "interval" && typeof parsed.from !== "string" && typeof parsed.to !== "string") {
    const [from, to] = [parsed.from, parsed.to];
    if (isPlainDay(from) && isPlainDay(to) && from.year === to.year && from.month === to.month && from.day !== to.day) {
      const end = edtfInWords(edtf.slice(edtf.indexOf("/") + 1), brief);
      return `${brief.day(from.day)}–${end}`;
    }
  }
  return edtfInWords(edtf, brief);
}

/** A date where it stands in a sentence: "on 3 June 2023", "le 3 juin 2023". */
export function onDate(edtf: string, setting: Pick<Setting, "brief" | "words">): string {
  return setting.words.on(dateInWords(edtf, setting));
}

/** "since 2011", "in 2023-06": what a count is limited to. */
export function periodInWords(period: string, setting: Setting): string {
  const [kind = "", edtf = ""] = period.split(" ");
  if (parseEdtf(edtf) === null) return period;
  const date = dateInWords(edtf, setting);
  return kind === "since" ? setting.brief.since(date) : kind === "in" ? setting.words.on(date) : period;
}

function isPlainDay(date: EdtfDate): date is EdtfDate & { day: number } {
  return date.precision === "day" && date.day !== null && !date.approximate && !date.uncertain;
}
