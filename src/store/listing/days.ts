const DAY = 86_400_000;

/** Days since 1970 of a day ("2023-06-20"); throws RangeError where it is none. */
export function dayNumber(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(time)) throw new RangeError(`no day: ${day}`);
  return time / DAY;
}

/** The day so many days after the first of 1970. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().replace(/T.*$/, "");
}

/** The year that a day lies in, "2023". */
export function yearOf(day: number): string {
  return dayText(day).replace(/-\d\d-\d\d$/, "");
}

/** First and last day of a year; throws RangeError where it is none. */
export function daysOfYear(year: string): { readonly first: number; readonly last: number } {
  return { first: dayNumber(`${year}-01-01`), last: dayNumber(`${year}-12-31`) };
}
