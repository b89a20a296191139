import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";

type Language = "fr" | "en";

/** The rounds of whatever talks a report of 15 February 2023 tells: number, standing, days, plans. */
function roundsIn(language: Language, text: string, published = "2023-02-15"): string[] {
  const { processes, unassigned } = recordOf([published, language, text]);
  const rounds = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  return rounds.map(({ number, standing, dates, planned }) =>
    [number, standing, dates.value, ...planned.map(({ edtf }) => `planned ${edtf}`)].join(" "),
  );
}

test("a round that was first announced for a day and put off to another is planned for the other", () => {
  const told = (sentence: string) => roundsIn("fr", `GENÈVE - ${sentence}`);
  const planned = ["5 planned 2023-02-20 planned 2023-02-18"];
  expect(told("Le cinquième cycle des pourparlers, d'abord annoncé pour samedi, a été repoussé à lundi.")).toEqual(planned);
  expect(told("Le cinquième cycle des pourparlers, d'abord annoncé pour samedi, a été reporté à lundi.")).toEqual(planned);
  // what is announced on a day is not announced for it
  expect(told("Le cinquième cycle des pourparlers, annoncé samedi, se tiendra à Genève.").join()).not.toMatch(/2023-02-1[18]/);
});

test("a round for which people are met has been going on since the day that stands beside it", () => {
  const told = (opening: string) =>
    roundsIn("fr", `GENÈVE - ${opening} pour un cinquième cycle de pourparlers, les négociateurs ont signé mercredi un texte.`);
  expect(told("Réunis depuis lundi à Genève")).toEqual(["5 happened 2023-02-13/.."]);
  expect(told("Attendus lundi à Genève").join()).not.toMatch(/happened/);
});

test("a committee that bears figures in its name is known by it, and its sessions are rounds", () => {
  const told = (body: string) =>
    roundsIn("fr", `SYRTE (Libye) - ${body} a bouclé vendredi à Syrte sa sixième session.`, "2020-11-14");
  expect(told("La commission militaire libyenne 5+5")).toEqual(["6 happened 2020-11-13"]);
  expect(told("La commission militaire mixte libyenne")).toEqual(["6 happened 2020-11-13"]);
  expect(told("La commission électorale libyenne").join()).not.toMatch(/^6/);
});

test("the end that is planned for the round that goes on is no plan of the next one", () => {
  const open = "GENÈVE - Le quatrième cycle des négociations sur Chypre s'est ouvert lundi à Genève.";
  const numbers = (sentence: string) => roundsIn("fr", `${open} ${sentence}`).map((round) => round.slice(0, 2).trim());
  expect(numbers("Le cycle doit s'achever samedi.")).not.toContain("5");
  expect(numbers("Un nouveau cycle doit s'ouvrir le 6 mars.")).toContain("5");
});
