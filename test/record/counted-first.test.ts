import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** Numbers of the rounds of a process in the record of reports. */
const numbersOf = (process: string, ...reports: readonly Told[]): (number | null)[] =>
  (recordOf(...reports).processes.find(({ id }) => id === process)?.rounds ?? []).map(({ number }) => number);

test("sides that hold a numbered round before any other talks are named hold one of their own", () => {
  const told =
    "JERUSALEM - Israeli and Lebanese negotiators wrapped up a third round of indirect talks on their sea border on Thursday. They contrast with the U.N.'s other effort: the Syrian Constitutional Committee has not met since August.";
  expect(numbersOf("process:naqoura-maritime", ["2020-10-29", "en", told])).toEqual([3]);
  expect(numbersOf("process:syrian-constitutional-committee", ["2020-10-29", "en", told])).toEqual([]);
  const french =
    "LA HAVANE - Le gouvernement colombien et les Farc ont achevé jeudi à La Havane un vingtième cycle de pourparlers. En Syrie, le processus de Genève est au point mort.";
  expect(numbersOf("process:havana", ["2014-02-14", "fr", french])).toEqual([20]);
});

test("what is named first is what the report is about", () => {
  const told =
    "GENEVA - The third round of the Syrian Constitutional Committee ended in Geneva on Saturday. Israeli and Lebanese negotiators held a first round of talks last week.";
  expect(numbersOf("process:syrian-constitutional-committee", ["2020-10-29", "en", told])).toContain(3);
});
