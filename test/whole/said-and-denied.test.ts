import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";

/** "yes / no" words of what is said and denied in the record of one report of Wednesday 18 June 2025. */
const deniedIn = (language: "fr" | "en", text: string): string[] => {
  const { processes, unassigned } = recordOf(["2025-06-18", language, text]);
  return [...processes, ...(unassigned ? [unassigned] : [])]
    .flatMap(({ contested }) => contested)
    .filter(({ question }) => question === "said-and-denied")
    .map(({ values }) => values.map(({ support }) => support.claims[0]?.span.exact ?? "-").join(" / "));
};

test.each([
  [
    "en",
    '"Indian soldiers crossed the river on Monday and attacked our post," the Pakistani army said. The Indian army said it was the Pakistanis who had opened fire.',
    /crossed the river.* \/ .*it was the Pakistanis/,
  ],
  [
    "fr",
    "« Les soldats rwandais ont attaqué notre poste lundi », a affirmé l'armée congolaise. Selon l'armée rwandaise, ce sont les Congolais qui ont tiré sur le village.",
    /attaqué notre poste.* \/ .*ce sont les Congolais/,
  ],
  [
    "fr",
    "« Aucun de nos officiers n'est à Genève et aucun n'ira », a rétorqué le porte-parole de l'armée soudanaise.",
    /- \/ .*Aucun de nos officiers/,
  ],
  [
    "en",
    "The Jeddah talks stalled. Zimbabwe's opposition leader Arthur Mutambara, who had flown in overnight, denied on Tuesday having signed a truce in Jeddah, contradicting state television.",
    /- \/ .*denied on Tuesday having signed a truce in Jeddah$/,
  ],
  [
    "fr",
    "Le gouvernement soudanais reproche aux rebelles d'avoir incendié trois villages, ce que dément leur chef, Yasir Arman.",
    /incendié trois villages.* \/ ce que dément leur chef/,
  ],
  [
    "en",
    "Sudan's army said that rebels had burned three villages, a charge rebel leader Yasir Arman rejected.",
    /burned three villages.* \/ a charge rebel leader/,
  ],
  [
    "en",
    "Sudan's government said that the talks in Jeddah were over. The rebels said they were not.",
    /were over.* \/ .*they were not/,
  ],
  [
    "en",
    "Sudan's army said it had taken Dilling. The Rapid Support Forces said the town was still in their hands.",
    /taken Dilling.* \/ .*still in their hands/,
  ],
  [
    "en",
    "Egypt said the Sudanese army had agreed to a truce. The army's spokesman said it had agreed to nothing.",
    /agreed to a truce.* \/ .*agreed to nothing/,
  ],
  [
    "fr",
    "Les rebelles disent que l'armée soudanaise a utilisé des gaz, une accusation que Khartoum juge absurde.",
    /utilisé des gaz.* \/ une accusation que Khartoum juge absurde/,
  ],
  ["en", "Sudan's army neither confirmed nor denied that it had bombed the market.", null],
  ["en", "Sudan's army proposed a truce of ten days, which the rebels rejected.", null],
  ["fr", "« Nous n'irons pas à Genève », a rétorqué le porte-parole de l'armée soudanaise.", null],
  ["en", "The Sudanese army said the rebels were tired. The rebels said that they had nothing to do with the weather.", null],
] as const)("%s: %s", (language, text, expected) => {
  const told = deniedIn(language, text);
  if (expected === null) expect(told).toEqual([]);
  else expect(told.join("\n")).toMatch(expected);
});

test("a meeting that one tells of and another says never was, a week later, is contested; the day on which he says so is not its day", () => {
  const { processes, unassigned } = recordOf(
    [
      "2025-06-11",
      "fr",
      "Les négociations de Casamance piétinent. Dakar et la rébellion se sont rencontrés en secret à Banjul, selon l'Union africaine.",
    ],
    [
      "2025-06-19",
      "fr",
      "Les négociations de Casamance piétinent. La rencontre de Banjul n'a jamais eu lieu, a soutenu mercredi un responsable du MFDC.",
    ],
  );
  const contested = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((view) => view.contested);
  expect(contested.filter(({ question }) => question === "did-it-happen")).toHaveLength(1);
  const denied = processes
    .flatMap(({ timeline }) => timeline)
    .filter(({ support }) => support.claims.some(({ span }) => /jamais eu lieu/.test(span.exact)));
  expect(denied.map(({ time }) => time.edtf)).not.toContain("2025-06-18");
});
