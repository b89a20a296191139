import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";

/** The numbers that contradict each other in the record of one report of Wednesday 18 June 2025. */
const contestedIn = (language: "fr" | "en", text: string): string[][] => {
  const { processes, unassigned } = recordOf(["2025-06-18", language, text]);
  return [...processes, ...(unassigned ? [unassigned] : [])]
    .flatMap(({ contested }) => contested)
    .filter(({ question }) => question === "figure")
    .map(({ values }) => values.map(({ value }) => value));
};

test.each([
  ["fr", "Selon l'ONU, les combats ont vidé 640 hameaux. Le gouvernement soudanais n'en recense que 310.", ["310", "640"]],
  ["fr", "L'armée soudanaise dit avoir saisi 1.200 fusils, alors que Djouba en compte 700.", ["700", "1200"]],
  [
    "fr",
    "L'ONU a dénombré 31 violations de la trêve en mai, a dit son émissaire. Khartoum en a relevé 90 dans le même temps.",
    ["31", "90"],
  ],
  ["fr", "L'ONU fait état de 640 hameaux vidés. Dans la seule province du Kordofan, ils sont 310, selon le gouverneur.", null],
  ["fr", "L'ONU dit avoir ouvert 40 cliniques, dont 12 pour les enfants. Khartoum en compte 25.", ["25", "40"]],
  ["en", "The army said it had lost 40 vehicles. The rebels put their own losses at 12.", null],
  ["en", "The army said that 13 Kenyan drivers were missing. The embassy put at 48 the number of Ugandan drivers.", null],
  [
    "en",
    "The United Nations said on Monday that 2,400 rifles had been collected. The Sudanese government put the number of rifles at 1,100.",
    ["1100", "2400"],
  ],
  [
    "en",
    "The Sudanese army says 30,000 fighters have been registered. The rebels put the number of fighters at 45,000.",
    ["30000", "45000"],
  ],
  [
    "fr",
    "Selon l'armée soudanaise, 310 guérilleros ont été tués dans ces combats. Les Forces de soutien rapide affirment n'avoir perdu que 60 hommes.",
    ["60", "310"],
  ],
  [
    "fr",
    "Selon l'armée soudanaise, 310 guérilleros ont été tués dans ces combats. L'armée affirme n'avoir perdu que 60 hommes.",
    null,
  ],
  [
    "en",
    "Sudan's army said that more than 300 rebels were killed at Merowe. The Rapid Support Forces said that only 41 of their fighters were killed.",
    ["41", "300"],
  ],
  ["en", "Sudan's government said 30 trucks had reached Dilling. The U.N. agency said 18 had arrived.", ["18", "30"]],
  ["en", "Of the 700 guards approved by the Security Council, 110 have arrived in Dilling, Sudan's army said.", null],
  ["en", "Sudan's army said 40 rebels were killed near Dilling. The rebels admitted losing 12 fighters.", ["12", "40"]],
  ["en", "Sudan's army said 40 rebels were killed near Dilling. The rebels said they had killed 12 soldiers.", null],
  [
    "fr",
    "Les combats de lundi à Nyala ont coûté la vie à 240 rebelles selon l'armée soudanaise, à 19 seulement selon le général Hemedti.",
    ["19", "240"],
  ],
  [
    "en",
    "The United Nations says 1.5 million people were displaced in Sudan. The Sudanese government puts the number at 1.2 million.",
    ["1200000", "1500000"],
  ],
  ["en", "Sudan's rebels say the damage came to 4.5 billion dollars. The government puts it at 3.2 billion.", null],
  ["fr", "Le gouvernement soudanais a envoyé 25 délégués, selon l'ONU. La guérilla en a dépêché 12.", null],
  ["fr", "Le document compte 40 pages, selon l'ONU. Le gouvernement soudanais en a signé 12.", null],
] as const)("%s: what two count is told against each other, people or not: %s", (language, text, numbers) =>
  expect(contestedIn(language, text)).toEqual(numbers === null ? [] : [[...numbers]]),
);
