import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";

/** Pairs of counts of people that contradict each other in a report. */
const contested = (text: string): string[][] =>
  recordOf(["2012-09-28", "en", text]).processes.flatMap(({ contested: all }) =>
    all.filter(({ question }) => question === "figure").map(({ values }) => values.map(({ value }) => String(value)).sort()),
  );

const TALKS = "Sudan and South Sudan resumed their talks in Addis Ababa on Thursday.";

test("those who fled one place are none of those who fled another", () => {
  expect(
    contested(
      `${TALKS} More than 110,000 people fled Abyei last year, the UN said. It also says that 170,000 people have fled from South Kordofan.`,
    ),
  ).toEqual([]);
});

test("of those who fled one place two may tell different numbers", () => {
  expect(
    contested(`${TALKS} More than 110,000 people fled Abyei last year, the UN said. Khartoum puts their number at 60,000.`),
  ).toEqual([["110000", "60000"]]);
});
