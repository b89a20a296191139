import { expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";
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

test("talks that name no town were where what they ended in was signed", () => {
  expect(
    rounds([
      "1990-07-27",
      "fr",
      "Le gouvernement salvadorien et le FMLN ont signé jeudi soir à San José un accord sur les droits de l'homme. Cette troisième session " +
        "de négociations, entamée le 20 juillet, semblait pourtant vouée à l'échec.",
    ]),
  ).toEqual([expect.stringMatching(/1990-07-20.* place:san-jose$/)]);
});

test("the last round, told without a day, is the one that talks just over are beside an older one", () => {
  const told = recordOf([
    "1990-09-18",
    "en",
    "Six days of negotiations between the Salvadorean government and the FMLN broke up in San José on Tuesday. It was the fifth round. " +
      "The fourth, from 17 to 22 August, went no better.",
  ]).processes.flatMap((process) => process.rounds);
  expect(told.map(({ number, dates }) => `${number} ${dates.value}`)).toEqual([
    "4 1990-08-17/1990-08-22",
    "5 1990-09-13/1990-09-18",
  ]);
});

test("the first meeting since something is no first round", () => {
  const told = (text: string) => readingIn("fr", text, "1992-06-08").events.map(({ round }) => round);
  expect(told("C'est la première rencontre des deux camps depuis la formation d'un gouvernement.")).toEqual([null]);
  expect(told("La première rencontre des deux camps s'est achevée lundi.")).toEqual([1]);
});

test("on the eve of a round that opened somewhere, the round was there and not where the report was written", () => {
  expect(
    rounds([
      "1991-01-05",
      "en",
      "SAN SALVADOR, Jan. 5 (UPI) -- Rebels of the FMLN shot down a helicopter of El Salvador's army. The attack came on the eve of a new " +
        "round of negotiations, which opened Thursday in Mexico City.",
    ]),
  ).toEqual([expect.stringMatching(/1991-01-03 place:mexico-city$/)]);
});

test("most of many sides are enough for a session", () => {
  const told = (who: string) =>
    rounds([
      "1997-10-07",
      "en",
      `BELFAST, Oct 7 (Reuters) - ${who} attended the session on Tuesday of the multi-party talks on Northern Ireland in Belfast.`,
    ]);
  expect(told("The UUP, the SDLP and the British and Irish governments")).toEqual([
    expect.stringContaining("1997-10-07 place:belfast"),
  ]);
});

test("talks just over, told from a third land without another town, were there; not where one of the sides is at home", () => {
  const told = (dateline: string) =>
    rounds([
      "1993-03-08",
      "en",
      `${dateline}, March 8 (Reuter) - Rwanda's government and the Rwandan Patriotic Front agreed on Monday on an agenda, winding up six days of ` +
        "closed-door talks.",
    ]);
  expect(told("NAIROBI")).toEqual([expect.stringMatching(/1993-03-03\/1993-03-08 place:nairobi$/)]);
  expect(told("KIGALI")).toEqual([expect.stringMatching(/1993-03-03\/1993-03-08 null$/)]);
});

test("of a process whose sides are all groups of one land, its government sits for one of them", () => {
  const told = (who: string) =>
    rounds([
      "2008-10-17",
      "en",
      `Zimbabwe's power-sharing talks ended without a deal. ${who} met in Harare from Tuesday to Thursday.`,
    ]);
  expect(told("Zimbabwe's government and the Movement for Democratic Change")).toEqual([
    expect.stringContaining("2008-10-14/2008-10-16 place:harare"),
  ]);
  expect(told("The government of Zambia and the Movement for Democratic Change")).toEqual([]);
});

test("a numbered round of no day was on the day of what its sides did in the news of it", () => {
  expect(
    rounds(
      ["2025-06-03", "en", "Russia and Ukraine will hold a third round of direct talks in Istanbul between June 20 and June 30."],
      [
        "2025-07-23",
        "en",
        "Third round of Russia-Ukraine talks over in 40 minutes\n\nISTANBUL (dpa) - Ukraine and Russia agreed on Wednesday to exchange another 1,200 prisoners each, but their third round of direct talks " +
          "in Istanbul brought them no closer to a ceasefire and was over after 40 minutes.",
      ],
    ),
  ).toEqual(["happened 2025-07-23 place:istanbul"]);
});

test("of two times that talks which were held may have been at, it is the past one", () => {
  expect(
    rounds([
      "2023-09-16",
      "fr",
      "Une délégation des Houthis est arrivée jeudi à Riyad pour des pourparlers avec l'Arabie saoudite. Face à elle, l'ambassadeur " +
        "saoudien, déjà présent en avril à Sanaa lors du premier tour de ces discussions.",
    ]),
  ).toContain("happened 2023-04 null");
});
