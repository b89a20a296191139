import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** Keys of those who take part in the agreements that a report tells of. */
const signatoriesIn = (told: Told): string[] => {
  const { processes, unassigned } = recordOf(told);
  const events = [...processes.flatMap(({ timeline }) => timeline), ...(unassigned?.timeline ?? [])];
  const agreements = events.filter(({ kinds }) => kinds.includes("agreement"));
  return [...new Set(agreements.flatMap(({ participants }) => participants.map(({ actor }) => actor.id)))].toSorted();
};

test("a movement is not the other movement of a report, whose long name begins with the same word", () =>
  expect(
    signatoriesIn([
      "2013-04-07",
      "fr",
      "DOHA (AFP) - Le Mouvement pour la justice et l'égalité (MJE) refuse le document de Doha sur le Darfour. Le 14 juillet 2011, le gouvernement soudanais et le Mouvement pour la libération et la justice avaient signé cet accord à Doha.",
    ]),
  ).toEqual(["group:ljm", "state:SDN"]));

test("rebels told of by their land are its known group that the report names", () =>
  expect(
    signatoriesIn([
      "2022-11-03",
      "fr",
      "PRETORIA (AFP) - Le Front de libération du peuple du Tigré (TPLF) dit avoir tenu parole. Le gouvernement éthiopien et les rebelles du Tigré ont signé mercredi un accord de paix à Pretoria.",
    ]),
  ).toEqual(["group:tplf", "state:ETH"]));
