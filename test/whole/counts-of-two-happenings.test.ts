import { describe, expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";
import { recordOf, type Told } from "../helpers/records.ts";

/** Counts of a record that contradict each other, as "14 16". */
const contestedIn = (process: string, ...reports: readonly Told[]): string[] =>
  (recordOf(...reports).processes.find(({ id }) => id === process)?.contested ?? [])
    .filter(({ question }) => question === "figure")
    .map(({ values }) => values.map(({ value }) => value).join(" "));

const figuresIn = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2024-08-22").figures.map(({ measure, value }) => `${measure} ${value}`);

const QUITO = "BOGOTA - The Quito talks between Colombia and the ELN resumed on Monday.";

describe("the dead of two happenings at one place", () => {
  test("do not contradict each other where one report tells of both, though only one has a day", () => {
    const first = `${QUITO} A bomb killed 12 people in Arauca on Friday, the army said. In Arauca 31 people were killed when a hill gave way.`;
    const second = `${QUITO} The army said the bomb had killed 12 people in Arauca on Friday.`;
    expect(contestedIn("process:quito-eln", ["2024-02-05", "en", first], ["2024-02-06", "en", second])).toEqual([]);
  });

  test("nor where what befell them is of another sort", () => {
    const first = `${QUITO} An ambush killed 12 people in Arauca on Friday, the army said.`;
    const second = `${QUITO} Riots killed 31 people in Arauca on Friday, the police said.`;
    expect(contestedIn("process:quito-eln", ["2024-02-05", "en", first], ["2024-02-05", "en", second])).toEqual([]);
  });

  test("but two counts of one blow do", () => {
    const first = `${QUITO} An ambush killed 12 people in Arauca on Friday, the army said.`;
    const second = `${QUITO} An attack killed 31 people in Arauca on Friday, the ELN said.`;
    expect(contestedIn("process:quito-eln", ["2024-02-05", "en", first], ["2024-02-05", "en", second])).toEqual(["12 31"]);
  });
});

describe("people who had to go to another land", () => {
  test("have fled there, and are none of those displaced within their own", () => {
    expect(figuresIn("en", "The conflict has driven more than 780,000 people into South Sudan since April 2023.")).toEqual([
      "refugees 780000",
    ]);
    expect(figuresIn("fr", "La guerre a chassé 780.000 personnes vers le Tchad.")).toEqual(["refugees 780000"]);
    expect(figuresIn("en", "The floods displaced 30,000 people in Kenya.")).toEqual(["displaced 30000"]);
    expect(figuresIn("en", "The raid drove 4,000 people into Darfur's camps.")).toEqual(["displaced 4000"]);
  });

  test("are those whom a number counts right before a verb of its own", () => {
    const text = "About 2 million people remain displaced within the country and 2.3 million live abroad as refugees.";
    expect(figuresIn("en", text)).toEqual(["displaced 2000000", "refugees 2300000"]);
  });
});
