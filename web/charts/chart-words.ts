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

/**
 * What stands at each tick of an axis: the year where one begins, else the month or day. The first says its year too, so
 * that every day of the axis has one.
 */
export function ticksInWords(ticks: readonly Tick[], words: Words): readonly string[] {
  return ticks.map((tick, at) => tickInWords(tick, at === 0, words));
}

function tickInWords({ day, unit, strong }: Tick, isFirst: boolean, words: Words): string {
  const date = fromDay(day);
  if (strong) return String(date.year);
  const parts: Intl.DateTimeFormatOptions = {
    month: "short",
    ...(unit === "day" || unit === "week" ? { day: "numeric" } : {}),
    ...(isFirst ? { year: "numeric" } : {}),
    timeZone: "UTC",
  };
  return new Intl.DateTimeFormat(words.brief.locale, parts).format(new Date(Date.UTC(date.year, date.month - 1, date.day)));
}

/** A day of the axis as EDTF. */
export function edtfOf(day: number): string {
  return formatEdtf(edtfOfDay(Math.round(day)));
}
