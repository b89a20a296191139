import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** Who sits in the rounds of all processes, each round by the keys of those who take part. */
const seated = (...reports: readonly Told[]): readonly (readonly (string | null)[])[] =>
  recordOf(...reports)
    .processes.flatMap((process) => process.rounds)
    .map(({ participants }) => participants.map(({ actor }) => actor.id));

test("the side of whoever sits there in person does too", () => {
  const [round] = seated([
    "2017-07-07",
    "en",
    "Cypriot President Nicos Anastasiades and Turkish Cypriot leader Mustafa Akinci ended ten days of talks in Crans-Montana on Friday " +
      "without an agreement on the reunification of Cyprus.",
  ]);
  expect(round).toEqual(expect.arrayContaining(["person:nicos-anastasiades", "state:CYP", "group:trnc"]));
});

test("sides named together in the sentence of a round sit in it", () => {
  const [round] = seated([
    "2016-05-23",
    "fr",
    "Le gouvernement yéménite a rejoint les Houthis lundi à Koweït, où se sont rouverts les pourparlers de paix sur le Yémen.",
  ]);
  expect(round).toEqual(expect.arrayContaining(["state:YEM", "group:houthis"]));
});

test("the few sides of talks just over sit in them where a report names both at its beginning", () => {
  const told = (sides: string) =>
    seated([
      "2018-12-13",
      "en",
      `${sides} claimed success. The week-long Stockholm talks on Yemen, chaired by Martin Griffiths, closed in Rimbo on Thursday.`,
    ]).flat();
  expect(told("The Yemeni government and the Houthis both")).toEqual(expect.arrayContaining(["state:YEM", "group:houthis"]));
  expect(told("The Houthis")).not.toContain("state:YEM");
});

test("who is told to have stayed away sits nowhere", () => {
  const told = (last: string) =>
    seated([
      "2018-12-13",
      "en",
      "The Yemeni government and the Houthis blamed each other. The week-long Stockholm talks on Yemen, chaired by Martin Griffiths, " +
        `closed in Rimbo on Thursday. The Houthis had ${last}.`,
    ]).flat();
  expect(told("wanted more")).toContain("group:houthis");
  expect(told("stayed away from the last session")).not.toContain("group:houthis");
});

test("long ago only those sat there of whom its own words tell", () => {
  const rounds = seated([
    "1997-10-08",
    "en",
    "The Ulster Unionists and Sinn Fein sat down in one room on Tuesday for the first time since multi-party talks on Northern Ireland " +
      "opened at Stormont on June 10, 1996.",
  ]);
  expect(rounds.flat().filter((key) => key === "group:sinn-fein").length).toBeLessThan(2);
});

test("whom one report tells to have stayed away another seats only by his own deeds there", () => {
  const sat = (last: string) =>
    seated(
      [
        "2018-12-13",
        "en",
        "The Yemeni government and the Houthis both claimed success. The week-long Stockholm talks on Yemen, chaired by Martin Griffiths, " +
          "closed in Rimbo on Thursday.",
      ],
      ["2018-12-14", "en", `The week-long Stockholm talks on Yemen closed in Rimbo on Thursday. ${last}`],
    ).flat();
  expect(sat("The Houthis wanted more.")).toContain("group:houthis");
  expect(sat("The Houthis were not invited.")).not.toContain("group:houthis");
  expect(sat("The Houthis had threatened to boycott them.")).toContain("group:houthis");
  expect(sat("No Yemenis were invited.")).not.toContain("state:YEM");
  expect(sat("The Houthis said that the government had not been invited.")).toContain("group:houthis");
});

test("a round closed in the absence of somebody is not theirs", () => {
  const sat = (how: string) =>
    seated([
      "2018-12-13",
      "fr",
      `Le gouvernement yéménite et les Houthis se sont réunis à Rimbo. Les pourparlers de paix sur le Yémen se sont achevés jeudi à Rimbo ${how} des Houthis.`,
    ]).flat();
  expect(sat("avec l'accord")).toContain("group:houthis");
  expect(sat("en l'absence")).not.toContain("group:houthis");
});

test("who brought about a truce, or watches talks still to come, sits in no round for that", () => {
  const sat = (aside: string) =>
    seated([
      "2018-12-13",
      "en",
      "The Yemeni government and the Houthis ended a week of talks in Rimbo, Sweden, on Thursday, the second round of the Stockholm talks on Yemen. " +
        aside,
    ]).flat();
  expect(sat("The round was mediated by Norway.")).toContain("state:NOR");
  expect(sat("A truce brokered by Norway in March has mostly held.")).not.toContain("state:NOR");
  expect(sat("The next round, mediated by Norway, will be held in Amman on January 10.")).not.toContain("state:NOR");
});
