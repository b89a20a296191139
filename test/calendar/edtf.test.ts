import checkEdtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  boundsOf,
  compatible,
  type Edtf,
  type EdtfDate,
  edtfInterval,
  edtfOfBounds,
  edtfOfDay,
  edtfOfMonth,
  edtfOfSeason,
  edtfOfYear,
  edtfOfYears,
  edtfOneOf,
  formatEdtf,
  fromDay,
  intersect,
  intersectBounds,
  parseEdtf,
  within,
} from "../../src/calendar/index.ts";

const anyDay = fc.integer({ min: -200_000, max: 200_000 });
const anyYear = fc.integer({ min: 1000, max: 2500 });
const anyDate: fc.Arbitrary<EdtfDate> = fc.oneof(
  anyDay.map(edtfOfDay),
  fc.tuple(anyYear, fc.integer({ min: 1, max: 12 })).map(([y, m]) => edtfOfMonth(y, m)),
  anyYear.map(edtfOfYear),
  fc.tuple(anyYear, fc.integer({ min: 21, max: 41 })).map(([y, s]) => edtfOfSeason(y, s)),
  anyYear.map((y) => edtfOfYears(y, 10)),
  anyYear.map((y) => edtfOfYears(y, 100)),
);
/** Decades and centuries take no mark, and the peer takes no season with a mark or beside an open end. */
const canBeMarked = (d: EdtfDate): boolean => d.precision === "day" || d.precision === "month" || d.precision === "year";
const marked = fc.oneof(
  anyDate,
  fc
    .tuple(anyDate.filter(canBeMarked), fc.boolean(), fc.boolean())
    .map(([d, approximate, uncertain]) => ({ ...d, approximate, uncertain })),
);
const anyValue: fc.Arbitrary<Edtf> = fc.oneof(
  marked,
  fc.tuple(anyDay, fc.integer({ min: 1, max: 4000 })).map(([d, n]) => edtfInterval(edtfOfDay(d), edtfOfDay(d + n))),
  anyDate.filter(canBeMarked).map((d) => edtfInterval(d, "open")),
  anyDate.filter(canBeMarked).map((d) => edtfInterval("open", d)),
  fc.uniqueArray(anyDay, { minLength: 1, maxLength: 5 }).map((days) => edtfOneOf(days.sort((a, b) => a - b).map(edtfOfDay))),
);

const parsed = (text: string): Edtf => {
  const value = parseEdtf(text);
  if (!value) throw new Error(`not read: ${text}`);
  return value;
};
const iso = (day: number | null): string => {
  if (day === null) return "…";
  const { year, month, day: d } = fromDay(day);
  return [year, String(month).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
};
const bounds = (text: string): string => {
  const { earliest, latest } = boundsOf(parsed(text));
  return `${iso(earliest)} to ${iso(latest)}`;
};
const both = (a: string, b: string): string | null => {
  const value = intersect(parsed(a), parsed(b));
  return value && formatEdtf(value);
};

test("a printed value reads back as itself", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(parseEdtf(formatEdtf(value))).toEqual(value);
    }),
  );
});

test("what we print is EDTF to others too", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(() => checkEdtf(formatEdtf(value))).not.toThrow();
    }),
  );
});

test("every writing we use is read and printed unchanged", () => {
  for (const text of [
    "2023-06-21",
    "2023-06",
    "2023",
    "2023-XX",
    "2023-06-XX",
    "199X",
    "19XX",
    "2023-21",
    "2023-41",
    "2013~",
    "2013?",
    "2013%",
    "-0044",
    "2017/..",
    "../2024-03-31",
    "/2013",
    "2023-07/2023-12",
    "[2023-06-07,2023-06-14]",
    "[..2013]",
    "[2013..]",
    "{2023-06-01..2023-06-05}",
    "2011~/..",
  ])
    expect(formatEdtf(parsed(text))).toBe(text);
});

test("what is no date is not read", () => {
  for (const text of [
    "",
    "2023-13",
    "2023-02-29",
    "2023-6-1",
    "mardi",
    "/",
    "../..",
    "[]",
    "2023-06-21T10:30",
    "20XX-05",
    "2023-00",
    "[2023",
  ]) {
    expect(parseEdtf(text), text).toBeNull();
  }
});

test("bounds are the first and last day", () => {
  expect(bounds("2023-06-21")).toBe("2023-06-21 to 2023-06-21");
  expect(bounds("2024-02")).toBe("2024-02-01 to 2024-02-29");
  expect(bounds("2023")).toBe("2023-01-01 to 2023-12-31");
  expect(bounds("199X")).toBe("1990-01-01 to 1999-12-31");
  expect(bounds("19XX")).toBe("1900-01-01 to 1999-12-31");
  expect(bounds("2023-41")).toBe("2023-07-01 to 2023-12-31");
  expect(bounds("2023-33")).toBe("2023-01-01 to 2023-03-31");
  expect(bounds("2023-24")).toBe("2023-12-01 to 2024-03-20");
  expect(bounds("2017/..")).toBe("2017-01-01 to …");
  expect(bounds("../2024-03-31")).toBe("… to 2024-03-31");
  expect(bounds("[2023-06-07,2023-06-14]")).toBe("2023-06-07 to 2023-06-14");
  expect(bounds("[..2013]")).toBe("… to 2013-12-31");
});

test("about a date is a unit wider to each side", () => {
  expect(bounds("2013~")).toBe("2012-01-01 to 2014-12-31");
  expect(bounds("2024-03~")).toBe("2024-02-01 to 2024-04-30");
  expect(bounds("2024-03-10~")).toBe("2024-03-07 to 2024-03-13");
  expect(bounds("2013?")).toBe("2013-01-01 to 2013-12-31");
});

test("bounds give the simplest value with these bounds", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const limits = boundsOf(value);
      const simplest = edtfOfBounds(limits);
      expect(simplest && boundsOf(simplest)).toEqual(limits);
    }),
  );
});

test("two values are narrowed to what both allow", () => {
  expect(both("[2023-06-07,2023-06-14,2023-06-21]", "2023-06-21")).toBe("2023-06-21");
  expect(both("2023", "2023-06")).toBe("2023-06");
  expect(both("2017/..", "../2019")).toBe("2017/2019");
  expect(both("2023-06", "2023-06-20/2023-07-10")).toBe("2023-06-20/2023-06-30");
  expect(both("[2023-06-07,2023-06-14,2023-06-21]", "2023-06-10/..")).toBe("[2023-06-14,2023-06-21]");
  expect(both("2022", "2023")).toBeNull();
  expect(compatible(parsed("2022"), parsed("2022-05"))).toBe(true);
});

test("the intersection lies inside both, whichever comes first", () => {
  fc.assert(
    fc.property(anyValue, anyValue, (a, b) => {
      const common = intersect(a, b);
      const other = intersect(b, a);
      expect(common === null).toBe(other === null);
      if (!common || !other) return;
      expect(boundsOf(common)).toEqual(boundsOf(other));
      expect(within(common, a) && within(common, b)).toBe(true);
    }),
  );
});

test("a value intersected with itself is itself", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(intersect(value, value)).toEqual(value);
    }),
  );
});

test("bounds that do not meet have nothing in common", () => {
  expect(intersectBounds({ earliest: 5, latest: 9 }, { earliest: 10, latest: null })).toBeNull();
  expect(intersectBounds({ earliest: null, latest: 9 }, { earliest: 3, latest: null })).toEqual({ earliest: 3, latest: 9 });
});
