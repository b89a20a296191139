import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";

type Language = "fr" | "en";

/** The rounds of whatever talks a report tells: number, standing, days, place. */
function roundsIn(language: Language, published: string, text: string): string[] {
  const { processes, unassigned } = recordOf([published, language, text]);
  const rounds = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  return rounds.map(({ number, standing, dates, place }) => [number, standing, dates.value, place.value].join(" "));
}

test("the phase of a forum is its round, the phase of an agreement is none", () => {
  const opened = (what: string) =>
    roundsIn("en", "2018-02-06", `ADDIS ABABA, Ethiopia - The second phase of the ${what} opened on Monday in Addis Ababa.`);
  expect(opened("High-Level Revitalization Forum")).toEqual(["2 happened 2018-02-05 place:addis-ababa"]);
  expect(opened("peace agreement").join()).not.toMatch(/^2 /);
});

test("what stands behind an aside between commas completes the verb before it", () => {
  const text =
    "ADDIS-ABEBA - Le gouvernement sud-soudanais et neuf mouvements se retrouvent depuis lundi à Addis-Abeba, finalement préférée à Kampala, pour la deuxième phase du Forum de revitalisation.";
  expect(roundsIn("fr", "2018-02-06", text)).toEqual(["2 happened 2018-02-05/.. place:addis-ababa"]);
});

test("who signs on the third day of talks has talked for two days before", () => {
  const signed = (day: string) =>
    roundsIn(
      "en",
      "2018-06-28",
      `KHARTOUM - South Sudan's President Salva Kiir and rebel leader Riek Machar signed a declaration in Khartoum on Wednesday, on the ${day} day of direct talks.`,
    ).join();
  expect(signed("third")).toContain("2018-06-25/2018-06-27");
  expect(signed("last")).not.toContain("2018-06-25");
});

test("a round that had gone on since a day and was adjourned on another lasted from the one to the other", () => {
  const text =
    "ADDIS ABABA, Ethiopia - The second round of peace talks on South Sudan, which had been going on since Feb. 5, was adjourned on Friday.";
  expect(roundsIn("en", "2018-02-17", text).join()).toContain("2 happened 2018-02-05/2018-02-16");
});

test("a second truce and the 47th summit of a body are no rounds of talks", () => {
  const text =
    "CHANTHABURI, Thailand - Thailand and Cambodia on Saturday signed a second truce, two months after they signed an accord on the sidelines of the 47th summit of ASEAN.";
  expect(roundsIn("en", "2025-12-27", text).join()).not.toMatch(/\b(?:2|47) (?:happened|planned|claimed)/);
});

test("days of talks behind an aside are what was brought to an end, in a manor too", () => {
  const french = (what: string) =>
    roundsIn(
      "fr",
      "2005-01-30",
      `HELSINKI - Les représentants du gouvernement indonésien et ceux du Mouvement pour un Aceh libre ont achevé samedi, avec un jour d'avance, deux jours ${what} à Vantaa.`,
    ).join();
  expect(french("de conversations")).toContain("2005-01-28/2005-01-29");
  expect(french("de repos")).toBe("");
  const english = roundsIn(
    "en",
    "2005-02-23",
    "HELSINKI, Finland - Talks of Indonesia and the Free Aceh Movement may go on, the mediator said Wednesday, at the end of three days of talks in a snowbound manor.",
  );
  expect(english.join()).toContain("2005-02-21/2005-02-23");
});

test("what is asked behind a colon leaves nothing open of the round before it", () => {
  const text =
    "HELSINKI - Le quatrième tour des négociations entre l'Indonésie et le Mouvement pour un Aceh libre s'est terminé mardi sur un désaccord : les rebelles pourront-ils former des partis ? La question reste entière.";
  expect(roundsIn("fr", "2005-05-31", text)[0]).toMatch(/^4 happened 2005-05-31/);
});
