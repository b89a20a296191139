import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** Rounds of all processes as "standing days place". */
const rounds = (...reports: readonly Told[]): string[] =>
  recordOf(...reports)
    .processes.flatMap((process) => process.rounds)
    .map(({ standing, dates, place }) => `${standing} ${dates.value} ${place.value}`);

test("a meeting that opens, with nobody named who is no side, is a sitting of the talks that the report is about", () => {
  const opened = (meeting: string) =>
    rounds([
      "2017-01-24",
      "fr",
      `Les pourparlers d'Astana sur la Syrie n'ont pas abouti. ${meeting} Le régime syrien et les rebelles se sont séparés sans accord.`,
    ]);
  expect(opened("La rencontre s'était ouverte dimanche.")).toEqual([expect.stringContaining("2017-01-22")]);
  expect(opened("Une rencontre de donateurs s'était ouverte dimanche à Bruxelles.")).toEqual([]);
});

test("talks that resume on a day sit on it", () => {
  expect(rounds(["2017-01-24", "en", "The Astana talks on Syria resumed in the Kazakh capital on Tuesday."])).toEqual([
    "happened 2017-01-24 place:astana",
  ]);
});

test("who attended the session was at the one that the report tells the days of", () => {
  const [round] = recordOf([
    "1998-02-18",
    "en",
    "A three-day session of the Northern Ireland peace talks broke up at Dublin Castle on Wednesday. The IRA said in a statement last " +
      "Thursday that its ceasefire was intact. The UUP and the SDLP attended the session.",
  ]).processes.flatMap((process) => process.rounds);
  expect(round?.dates.value).toBe("1998-02-16/1998-02-18");
  expect(round?.place.value).toBe("place:dublin");
  expect(round?.participants.map(({ actor }) => actor.id)).toEqual(expect.arrayContaining(["group:uup", "group:sdlp"]));
});
