import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** Who is told to have sat in a round, and who to have watched it. */
function tableOf(number: number, ...reports: Told[]): { readonly sat: string[]; readonly watched: string[] } {
  const { processes, unassigned } = recordOf(...reports);
  const rounds = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  const own = rounds.filter((round) => round.number === number);
  expect(own.map(({ standing }) => standing)).toEqual(["happened"]);
  const ids = (list: (typeof own)[number]["participants"]) => [...new Set(list.map(({ actor }) => actor.id))].sort();
  return { sat: own.flatMap((it) => ids(it.participants)), watched: own.flatMap((it) => ids(it.observers)) };
}

test("whoever refused to come sat in no round, and the round took place all the same", () => {
  const report =
    "GENÈVE - Le quatrième cycle des négociations sur Chypre s'est achevé vendredi à Genève. La Turquie, dont l'ambassadeur avait été tué le 3 mai, avait refusé de prendre part à ce quatrième cycle.";
  expect(tableOf(4, ["2017-06-17", "fr", report]).sat).not.toContain("state:TUR");
});

test("an invitation that is turned down brings nobody to the table; one that is taken up does", () => {
  const report = (deed: string) =>
    `GENEVA - The fourth round of talks on Cyprus ended in Geneva on Friday. Turkey ${deed} the fourth round.`;
  expect(tableOf(4, ["2017-06-17", "en", report("had turned down an invitation to join")]).sat).toEqual([]);
  expect(tableOf(4, ["2017-06-17", "en", report("attended")]).sat).toEqual(["state:TUR"]);
});

test("whoever is there as an observer watches", () => {
  const report =
    "ALGER - Le deuxième cycle des négociations sur le Mali s'est conclu lundi à Alger. Le Niger a assisté aux séances à titre d'observateur.";
  expect(tableOf(2, ["2014-09-09", "fr", report])).toEqual({ sat: [], watched: ["state:NER"] });
});
