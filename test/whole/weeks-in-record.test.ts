import { expect, test } from "vitest";
import { consolidate } from "../../src/record/index.ts";
import { readingOf } from "../helpers/english.ts";
import { report } from "../helpers/reports.ts";

/** The times of all events that the record of a text of 18 June 2025 tells. */
function timesOf(text: string): readonly (string | null)[] {
  const [dossier] = consolidate([{ ...report({ tells: [] }), reading: readingOf(`The Astana talks ${text}`) }]).processes;
  return (dossier?.timeline ?? []).map(({ time }) => time.edtf);
}

test("last week is some day of it, from one day to another is how long it lasted", () => {
  expect(timesOf("began last week.")).toEqual(["[2025-06-09..2025-06-15]"]);
  expect(timesOf("were held from June 9 to 15.")).toEqual(["2025-06-09/2025-06-15"]);
});
