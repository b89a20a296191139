import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

const COMMITTEE = "process:syrian-constitutional-committee";

/** Number, standing and days of each round of a process, by these reports. */
const roundsOf = (id: string, ...reports: readonly Told[]): string[] =>
  recordOf(...reports)
    .processes.filter((process) => process.id === id)
    .flatMap(({ rounds }) => rounds.map(({ number, standing, dates }) => `${number ?? "-"} ${standing} ${dates.value ?? "-"}`));

test("talks on a constitution are known by what they are on, whatever other talks a report names", () => {
  expect(
    roundsOf(COMMITTEE, [
      "2021-01-29",
      "en",
      "GENEVA - A fifth round of talks on a Syrian constitution ended in Geneva on Friday without progress. Russia, Turkey and Iran will hold a meeting of the Astana format in Sochi on Feb. 16 and 17.",
    ]),
  ).toEqual(["5 happened 2021-01-29"]);
});

test("a round that is called off was not held, though it is asked when it will be", () => {
  expect(
    roundsOf(COMMITTEE, [
      "2022-07-16",
      "fr",
      "La neuvième session du Comité constitutionnel syrien, qui devait s'ouvrir le 25 juillet à Genève, n'aura pas lieu, a annoncé samedi l'émissaire de l'ONU, Geir Pedersen. Où et quand la neuvième session se tiendra-t-elle ? Nul ne le sait.",
    ]),
  ).toEqual(["9 denied 2022-07-25"]);
});

test("the round that a body of another land held, in the same house, is none of these", () => {
  expect(
    roundsOf(COMMITTEE, [
      "2020-12-04",
      "fr",
      "La quatrième session du Comité constitutionnel syrien s'est achevée vendredi à Genève. Le Palais des Nations avait accueilli en octobre d'autres pourparlers, ceux de la commission militaire libyenne, dont la quatrième session s'était achevée le 23 octobre.",
    ]),
  ).toEqual(["4 happened 2020-12-04"]);
});

test("a numbered round of others, in a report on Cyprus, is none of Cyprus", () => {
  expect(
    roundsOf("process:crans-montana", [
      "2014-02-11",
      "fr",
      "NICOSIE - Le président chypriote Nicos Anastasiades et le dirigeant chypriote turc Dervis Eroglu ont repris mardi à Nicosie leurs négociations sur Chypre. A Genève, les pourparlers entre le régime syrien et l'opposition sont entrés lundi dans leur deuxième session.",
    ]).filter((round) => round.startsWith("2 ")),
  ).toEqual([]);
});

test("what comes next behind a comma has its own day", () => {
  expect(
    roundsOf(COMMITTEE, [
      "2020-12-04",
      "fr",
      "Comité constitutionnel syrien : fin de la quatrième session, prochain rendez-vous le 25 janvier\n\nLes délégués syriens se sont séparés vendredi à Genève.",
    ]).filter((round) => round.startsWith("4 planned")),
  ).toEqual([]);
});
