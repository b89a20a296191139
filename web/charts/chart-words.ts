import { edtfOfDay, formatEdtf, fromDay } from "../../src/calendar/index.ts";
import { dateInWords, eventInWords, listed } from "../parts/in-words.ts";
import type { Words } from "../words/index.ts";
import type { Tick } from "./axis.ts";
import type { Mark } from "./timeline-layout.ts";

/** The same with its place, for a heading. */
export function eventTitle({ event }: Pick<Mark, "event">, words: Words): string {
  const place = event.place.name === null ? "" : ` ${words.record.inPlace(event.place.name)}`;
  return `${eventInWords(event, words)}${place}`;
}

/** When it was, with what others say of it. */
export function timeInWords({ event, reported, rivals }: Mark, words: Words): string {
  const { timeline } = words.charts;
  const { edtf, published, told } = event.time;
  if (reported) return timeline.reported(dateInWords(published ?? "", words));
  const when = dateInWords(edtf ?? "", words);
  if (rivals.length === 0) return when;
  const others = told.filter((each) => each.edtf !== edtf).map((each) => dateInWords(each.edtf, words));
  return `${when} (${timeline.rival(listed(others, words))})`;
}

/** What stands at a tick of the axis: the year where one begins, else the month or day. */
export function tickInWords({ day, unit, strong }: Tick, words: Words): string {
  const { year, month } = fromDay(day);
  if (strong) return String(year);
  const date = new Date(Date.UTC(year, month - 1, fromDay(day).day));
  const parts: Intl.DateTimeFormatOptions =
    unit === "day" || unit === "week" ? { day: "numeric", month: "short" } : { month: "short" };
  return new Intl.DateTimeFormat(words.brief.locale, { ...parts, timeZone: "UTC" }).format(date);
}

/** A day of the axis as EDTF. */
export function edtfOf(day: number): string {
  return formatEdtf(edtfOfDay(Math.round(day)));
}
