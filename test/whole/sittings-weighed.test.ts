import { describe, expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** Rounds of all processes as "standing days place". */
const rounds = (...reports: readonly Told[]): string[] =>
  recordOf(...reports)
    .processes.flatMap((process) => process.rounds)
    .map(({ standing, dates, place }) => `${standing} ${dates.value} ${place.value}`);

const SERBIA = "The EU-led dialogue between Serbia and Kosovo has stalled. ";

describe("meetings that no rule knows for sittings", () => {
  test.each([
    ["The two last met in Brussels on 14 September 2023.", "happened 2023-09-14 place:brussels"],
    [
      "The violence came ten days after Vucic and Kurti met in Brussels on Sept. 14 for a session of the EU-facilitated dialogue.",
      "happened 2023-09-14 place:brussels",
    ],
  ])("%s", (words, round) => {
    expect(rounds(["2023-09-25", "en", SERBIA + words])).toContain(round);
  });

  test("« Les trois hommes s'étaient vus à New York » : of talks on Cyprus", () => {
    const told =
      "NICOSIE - Les pourparlers sur Chypre ont repris. Ban Ki-moon, Demetris Christofias et Dervis Eroglu étaient tous là. " +
      "Les trois hommes s'étaient déjà vus le 18 novembre à New York.";
    expect(rounds(["2011-01-26", "fr", told])).toContain("happened 2010-11-18 place:new-york");
  });
});

test("talks due to be held that did not take place were planned, and were not held", () => {
  const told =
    "BRUSSELS, 26 June 2024 - Talks between Serbia and Kosovo due to be held in Brussels on Wednesday did not take place, Serbian President " +
    "Aleksandar Vucic told reporters.";
  expect(rounds(["2024-06-26", "en", told])).toEqual([expect.stringMatching(/^denied 2024-06-26/)]);
});

test("talks of no day, told before it, are not the meeting that is planned", () => {
  const told =
    "BRUSSELS, 25 June 2024 - A meeting of Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti is to be held in Brussels on " +
    "Wednesday. The EU-led dialogue between Serbia and Kosovo has stalled.";
  expect(rounds(["2024-06-25", "en", told])).toEqual(["planned 2024-06-26 place:brussels"]);
});

test("ministers who met beside a forum held no session, where the next sentence says so", () => {
  const told =
    "DOHA - Les ministres russe, turc et iranien des Affaires étrangères s'étaient retrouvés samedi en marge du Forum de Doha. " +
    "Cette réunion de ministres ne compte pas parmi les sessions du processus d'Astana, dont la vingt-deuxième a eu lieu en novembre.";
  expect(rounds(["2024-12-08", "fr", told]).filter((round) => round.includes("2024-12-07"))).toEqual([]);
});

test("negotiators of one side and of somebody else hold other talks", () => {
  const told =
    "BERNE, 21 mars 2000 - Les négociations de paix entre Israël et la Syrie sont suspendues depuis janvier. Des négociateurs israéliens et " +
    "palestiniens ont par ailleurs ouvert mardi des pourparlers sur la base aérienne de Bolling, près de Washington.";
  expect(rounds(["2000-03-21", "fr", told]).filter((round) => round.includes("2000-03-21"))).toEqual([]);
});

test("talks that were not held stand in no way of what was agreed on that day", () => {
  const told = [
    "BRUSSELS, 26 June 2024 - Talks between Serbia and Kosovo due to be held in Brussels on Wednesday did not take place, Serbian President " +
      "Aleksandar Vucic told reporters.",
    "BRUSSELS, 26 June 2024 - The chief negotiators of Serbia and Kosovo agreed in Brussels on Wednesday on the terms of a commission.",
  ];
  expect(rounds(["2024-06-26", "en", told[0] ?? ""], ["2024-06-26", "en", told[1] ?? ""])).toEqual([
    "denied 2024-06-26 null",
    "happened 2024-06-26 place:brussels",
  ]);
});

test("talks that are adjourned ended on that day", () => {
  const told =
    "BRUSSELS, 27 June 2024 - Talks between Serbia and Kosovo that had opened in Brussels on Tuesday were adjourned on Thursday. No date was set.";
  expect(rounds(["2024-06-27", "en", told])).toEqual(["happened 2024-06-25/2024-06-27 place:brussels"]);
});

describe("what all sides did together in a town is a sitting", () => {
  const agreed =
    "BRUXELLES, 18 décembre 2024 - Les négociateurs en chef du Kosovo et de la Serbie, Besnik Bislimi et Petar Petković, se sont accordés mardi " +
    "17 décembre à Bruxelles sur le mandat de la commission des disparus.";

  test("told by nothing else", () => {
    expect(rounds(["2024-12-18", "fr", agreed])).toContain("happened 2024-12-17 place:brussels");
  });

  test("but not on the day and in the town of who announces it", () => {
    const announced =
      "AMMAN - Israéliens et Palestiniens sont tombés d'accord sur les bases d'une reprise des négociations de paix, a annoncé vendredi soir à Amman " +
      "le secrétaire d'État américain John Kerry.";
    expect(rounds(["2013-07-20", "fr", announced])).toEqual([]);
  });

  test("and carries out what was planned for that day", () => {
    const planned =
      "BRUXELLES, 16 décembre 2024 - Les négociateurs en chef du Kosovo et de la Serbie doivent se retrouver mardi 17 décembre à Bruxelles.";
    expect(rounds(["2024-12-16", "fr", planned], ["2024-12-18", "fr", agreed])).toEqual(["happened 2024-12-17 place:brussels"]);
  });
});

test("a plan told weeks before somebody said that nothing would come of it is not against that word", () => {
  const planned =
    "GENEVA, June 3 2022 - Syria's rival delegations ended an eighth round of constitutional talks Friday, but said they would meet again in Geneva " +
    "from July 25 to 29, the U.N. special envoy said.";
  const off =
    "GENÈVE, 16 juil 2022 - La neuvième session des discussions sur la Constitution syrienne, qui devait s'ouvrir le 25 juillet à Genève, n'aura pas " +
    "lieu, a annoncé samedi l'envoyé spécial de l'ONU, Geir Pedersen.";
  const told = rounds(["2022-06-03", "en", planned], ["2022-07-16", "fr", off]).filter((round) => round.includes("2022-07"));
  expect(told).toEqual([expect.stringMatching(/^denied/)]);
});

test("a part in a summit of another name is none in the sitting that the report is about", () => {
  const told =
    "PANMUNJOM, June 30 2019 - President Donald Trump met North Korean leader Kim Jong Un in Panmunjom on Sunday for talks on the North's nuclear programme. " +
    "Trump had proposed it from the G20 summit in Osaka, where he agreed with Chinese President Xi Jinping to reopen trade talks.";
  const { processes } = recordOf(["2019-06-30", "en", told]);
  const seated = processes
    .flatMap(({ rounds: held }) => held)
    .flatMap(({ participants }) => participants.map(({ actor }) => actor.id));
  expect(seated).not.toContain("state:CHN");
});
