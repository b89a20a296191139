import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addMonths,
  daysInMonth,
  fromDay,
  isCalendarDate,
  startOfWeek,
  toDay,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from "../../src/calendar/index.ts";

const anyDay = fc.integer({ min: -1_000_000, max: 3_000_000 });
const iso = (day: number): string => {
  const { year, month, day: d } = fromDay(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
};
const day = (text: string): number => {
  const [y, m, d] = text.split("-").map(Number);
  return toDay(y ?? 0, m ?? 0, d ?? 0);
};

test("day 0 is 1 January 1970, a Thursday", () => {
  expect(toDay(1970, 1, 1)).toBe(0);
  expect(weekdayOf(0)).toBe(4);
});

test("a day's parts give the day back", () => {
  fc.assert(
    fc.property(anyDay, (n) => {
      const { year, month, day: d } = fromDay(n);
      expect(isCalendarDate(year, month, d)).toBe(true);
      expect(toDay(year, month, d)).toBe(n);
    }),
  );
});

test("parts agree with the language's own calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
      const date = new Date(n * 86_400_000);
      expect(fromDay(n)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(weekdayOf(n)).toBe(date.getUTCDay() || 7);
    }),
  );
});

test("a month later is the same day of the month, or its last", () => {
  const later = (text: string, count: number): string => iso(addMonths(day(text), count));
  expect(later("2023-01-31", 1)).toBe("2023-02-28");
  expect(later("2024-01-31", 1)).toBe("2024-02-29");
  expect(later("2023-06-21", -12)).toBe("2022-06-21");
  expect(later("2023-01-15", -1)).toBe("2022-12-15");
  expect(later("2023-12-15", 1)).toBe("2024-01-15");
});

test("months added and taken away again lose at most the days the month lacks", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (n, count) => {
      const back = addMonths(addMonths(n, count), -count);
      expect(n - back).toBeGreaterThanOrEqual(0);
      expect(n - back).toBeLessThanOrEqual(3);
    }),
  );
});

test("a week starts on Monday and holds its day", () => {
  fc.assert(
    fc.property(anyDay, (n) => {
      expect(weekdayOf(startOfWeek(n))).toBe(1);
      expect(n - startOfWeek(n)).toBeLessThan(7);
    }),
  );
});

test("the weekday before and after frame the day within a week", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (n, weekday) => {
      const before = weekdayOnOrBefore(n, weekday);
      const after = weekdayOnOrAfter(n, weekday);
      expect([weekdayOf(before), weekdayOf(after)]).toEqual([weekday, weekday]);
      expect(before <= n && n <= after && after - before <= 7).toBe(true);
    }),
  );
});

test("February is as long as the year says", () => {
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  expect(isCalendarDate(2023, 2, 29)).toBe(false);
});
