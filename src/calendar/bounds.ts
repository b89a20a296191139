import { addMonths, type Day, daysInMonth, fromDay, toDay } from "./day.ts";
import {
  type Edtf,
  type EdtfDate,
  type EdtfRange,
  type Endpoint,
  edtfInterval,
  edtfOfDay,
  edtfOfMonth,
  edtfOfYear,
} from "./edtf.ts";

/** The first and the last day that something can lie on, both inside; null: no limit on that side. */
export interface Bounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** How far `~` reaches to each side of a day; for coarser dates it reaches one unit further. */
const ABOUT_A_DAY = 3;

interface MonthSpan {
  /** First and last month, counted from January of the year of the code; may run into the next year. */
  readonly first: number;
  readonly last: number;
  /** Last day in the last month; null: its end. */
  readonly lastDay: number | null;
}

/**
 * Seasons reach from the first day that people count in (1 March) to the last (the astronomical end): they overlap
 * on purpose, since the words do. A winter begins in the year it is named after and runs into the next.
 */
const SEASONS: Readonly<Record<number, MonthSpan>> = {
  21: { first: 3, last: 6, lastDay: 21 },
  22: { first: 6, last: 9, lastDay: 23 },
  23: { first: 9, last: 12, lastDay: 21 },
  24: { first: 12, last: 15, lastDay: 20 },
  25: { first: 3, last: 6, lastDay: 21 },
  26: { first: 6, last: 9, lastDay: 23 },
  27: { first: 9, last: 12, lastDay: 21 },
  28: { first: 12, last: 15, lastDay: 20 },
  29: { first: 9, last: 12, lastDay: 21 },
  30: { first: 12, last: 15, lastDay: 20 },
  31: { first: 3, last: 6, lastDay: 21 },
  32: { first: 6, last: 9, lastDay: 23 },
  33: { first: 1, last: 3, lastDay: null },
  34: { first: 4, last: 6, lastDay: null },
  35: { first: 7, last: 9, lastDay: null },
  36: { first: 10, last: 12, lastDay: null },
  37: { first: 1, last: 4, lastDay: null },
  38: { first: 5, last: 8, lastDay: null },
  39: { first: 9, last: 12, lastDay: null },
  40: { first: 1, last: 6, lastDay: null },
  41: { first: 7, last: 12, lastDay: null },
};

interface Closed {
  readonly earliest: Day;
  readonly latest: Day;
}

function seasonBounds(year: number, code: number): Closed {
  const span = SEASONS[code] ?? { first: 1, last: 12, lastDay: null };
  const lastYear = span.last > 12 ? year + 1 : year;
  const lastMonth = span.last > 12 ? span.last - 12 : span.last;
  return {
    earliest: toDay(year, span.first, 1),
    latest: toDay(lastYear, lastMonth, span.lastDay ?? daysInMonth(lastYear, lastMonth)),
  };
}

function yearsBounds(first: number, last: number): Closed {
  return { earliest: toDay(first, 1, 1), latest: toDay(last, 12, 31) };
}

function plainBounds(value: EdtfDate): Closed {
  const { year, month, day } = value;
  if (value.precision === "century") return yearsBounds(year, year + 99);
  if (value.precision === "decade") return yearsBounds(year, year + 9);
  if (month === null) return yearsBounds(year, year);
  if (value.precision === "season") return seasonBounds(year, month);
  if (day === null) return { earliest: toDay(year, month, 1), latest: toDay(year, month, daysInMonth(year, month)) };
  return { earliest: toDay(year, month, day), latest: toDay(year, month, day) };
}

const MONTHS_ABOUT: Readonly<Record<EdtfDate["precision"], number>> = {
  century: 1200,
  decade: 120,
  year: 12,
  season: 3,
  month: 1,
  day: 0,
};

function dateBounds(value: EdtfDate): Closed {
  const plain = plainBounds(value);
  if (!value.approximate) return plain;
  const months = MONTHS_ABOUT[value.precision];
  if (months === 0) return { earliest: plain.earliest - ABOUT_A_DAY, latest: plain.latest + ABOUT_A_DAY };
  // One day past the end and back, so that the end of a month moves to the end of another.
  return { earliest: addMonths(plain.earliest, -months), latest: addMonths(plain.latest + 1, months) - 1 };
}

function endpointBounds(end: Endpoint): Bounds {
  return typeof end === "string" ? { earliest: null, latest: null } : dateBounds(end);
}

function rangeBounds(range: EdtfRange): Bounds {
  return {
    earliest: range.from ? dateBounds(range.from).earliest : null,
    latest: range.to ? dateBounds(range.to).latest : null,
  };
}

function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : Math.min(a, b);
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : Math.max(a, b);
}

/** The stretches of days that a value offers: one for a date or interval, one per member of a set. */
export function rangesOf(value: Edtf): Bounds[] {
  switch (value.kind) {
    case "date":
      return [dateBounds(value)];
    case "interval":
      return [{ earliest: endpointBounds(value.from).earliest, latest: endpointBounds(value.to).latest }];
    case "set":
      return value.members.map((m) => (m.kind === "date" ? dateBounds(m) : rangeBounds(m)));
  }
}

/**
 * The first and last day that a value can lie on. An open or unknown end is null. `~` widens a date by one of its
 * units to each side (a day by three days), `?` does not.
 */
export function boundsOf(value: Edtf): Bounds {
  return rangesOf(value).reduce((a, b) => ({ earliest: earlier(a.earliest, b.earliest), latest: later(a.latest, b.latest) }));
}

/** The days that both bounds allow, or null where there is none. */
export function intersectBounds(a: Bounds, b: Bounds): Bounds | null {
  const earliest = a.earliest === null ? b.earliest : b.earliest === null ? a.earliest : Math.max(a.earliest, b.earliest);
  const latest = a.latest === null ? b.latest : b.latest === null ? a.latest : Math.min(a.latest, b.latest);
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}

/** The simplest value with these bounds: a day, month or year where they are exactly one, else an interval. Null: no bound at all. */
export function edtfOfBounds(bounds: Bounds): Edtf | null {
  const { earliest, latest } = bounds;
  if (earliest === null || latest === null) {
    if (earliest !== null) return edtfInterval(edtfOfDay(earliest), "open");
    return latest !== null ? edtfInterval("open", edtfOfDay(latest)) : null;
  }
  if (earliest === latest) return edtfOfDay(earliest);
  const from = fromDay(earliest);
  const to = fromDay(latest);
  if (from.day === 1 && to.day === daysInMonth(to.year, to.month)) {
    const oneMonth = from.year === to.year && from.month === to.month;
    if (oneMonth) return edtfOfMonth(from.year, from.month);
    const wholeYears = from.month === 1 && to.month === 12;
    if (wholeYears && from.year === to.year) return edtfOfYear(from.year);
    if (wholeYears) return edtfInterval(edtfOfYear(from.year), edtfOfYear(to.year));
    return edtfInterval(edtfOfMonth(from.year, from.month), edtfOfMonth(to.year, to.month));
  }
  return edtfInterval(edtfOfDay(earliest), edtfOfDay(latest));
}
