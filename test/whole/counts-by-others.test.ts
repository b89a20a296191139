import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";
import { recordOf } from "../helpers/records.ts";

const reader = createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "0" });

/** « killed 12 2018 / MSF »: the figures of a text of Wednesday 23 January 2019, with when and by whom. */
function figuresOf(language: "fr" | "en", text: string): string[] {
  const document = { id: "0".repeat(64), language, title: null, published: "2019-01-23", url: null, outlet: null, text };
  const { figures, entities, statements } = reader.read(document);
  const speaker = (id: string | null) => statements.find((statement) => statement.id === id)?.speaker ?? null;
  const name = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? "-";
  return figures.map(
    ({ measure, value, low, time, attributedTo }) =>
      `${measure} ${value ?? low} ${time?.edtf ?? "-"} / ${name(speaker(attributedTo))}`,
  );
}

test.each([
  [
    "fr",
    "Depuis le 3 mars 2018, 400 personnes ont été tuées, selon le ministère de la Santé. L'ONG Amnesty International, basée à Londres, dénombre pour la même période 900 morts, dont 300 civils.",
    ["killed 400 2018-03-03/.. / ministère de la Santé"],
    ["killed 900 2018-03-03/..", "killed 300 2018-03-03/.."],
  ],
  [
    "en",
    "The health ministry says 400 people were killed in the fighting, while Israel counts 28 dead.",
    ["killed 400 - / health ministry"],
    ["killed 28 - / Israel"],
  ],
] as const)("%s: whoever counts the dead says so: %s", (language, text, first, others) => {
  const found = figuresOf(language, text);
  expect(found[0]).toBe(first[0]);
  for (const [at, other] of others.entries()) expect(found[at + 1]).toContain(other);
  expect(found.slice(1).every((told) => !told.endsWith("/ -") && !told.includes("ministère"))).toBe(true);
});

test("whoever has tanks or means to publish a list counts no dead", () => {
  expect(figuresOf("fr", "L'armée compte 40 chars.")).toEqual([]);
  expect(figuresOf("fr", "Israël compte 68 tués.")).toEqual(["killed 68 - / Israël"]);
});

test.each([
  [
    "en",
    "At least 1,000 people have been killed, according to the United Nations, and nearly 200,000 driven from their homes.",
    "displaced 200000",
  ],
  ["en", "More than 200 people were killed, 900 wounded and 40,000 uprooted.", "displaced 40000"],
  ["fr", "Au moins 750 personnes ont été tuées, selon l'ONU, et près de 900.000 chassées de chez elles.", "displaced 900000"],
] as const)("%s: the participle right behind a number tells what was done to them: %s", (language, text, expected) => {
  const found = figuresOf(language, text);
  expect(found.some((told) => told.startsWith(expected))).toBe(true);
  expect(found.filter((told) => told.startsWith("killed"))).toHaveLength(1);
});

test("those taken to hospital or led away are not dead", () => {
  expect(figuresOf("en", "At least 12 were killed, and 30 taken to hospital.")).toEqual(["killed 12 - / -"]);
  expect(figuresOf("fr", "Douze personnes ont été tuées et une trentaine emmenées vers une destination inconnue.")).toEqual([
    "killed 12 - / -",
  ]);
});

test("what it was before has its own time, and that of nobody else", () => {
  expect(figuresOf("fr", "L'ONU recense désormais 500.000 déplacés internes, contre 600.000 au début de l'année.")).toEqual([
    "displaced 500000 - / ONU",
    "displaced 600000 2019-01/2019-03 / ONU",
  ]);
  expect(figuresOf("en", "In 2018, 300 were killed, up from 120.")).toEqual(["killed 300 2018 / -", "killed 120 - / -"]);
  expect(figuresOf("en", "In 2018, 34 were killed, not 20.")).toEqual(["killed 34 2018 / -", "killed 20 2018 / -"]);
});

test("what goes on kills from its outbreak on; a massacre is over", () => {
  expect(figuresOf("fr", "Le conflit, déclenché en 2013 par un coup d'État, a fait 9.000 morts.")).toEqual([
    "killed 9000 2013/.. / -",
  ]);
  expect(figuresOf("en", "The war, which began in March 2015, has killed more than 10,000 people.")).toEqual([
    "killed 10000 2015-03/.. / -",
  ]);
  expect(figuresOf("fr", "Le massacre, perpétré en 2010 par des hommes armés, a fait 37 morts.")).toEqual(["killed 37 2010 / -"]);
  expect(figuresOf("en", "The war, which began in March 2015 with raids that killed 40 people, goes on.")).toEqual([
    "killed 40 - / -",
  ]);
});

test("over the same period two count the same dead", () => {
  const { processes, unassigned } = recordOf([
    "2024-09-12",
    "fr",
    "Soudan : les pourparlers de Djeddah au point mort\n\nGENÈVE - Les pourparlers de Djeddah sur un cessez-le-feu au Soudan n'ont pas repris. Depuis le 15 avril 2023, 20.000 personnes ont été tuées au Soudan, selon l'OMS. Amnesty International dénombre pour la même période 31.000 morts.",
  ]);
  const views = unassigned ? [...processes, unassigned] : processes;
  const values = views.flatMap(({ contested }) => contested.map((one) => one.values.map(({ value }) => value)));
  expect(values).toContainEqual(["20000", "31000"]);
});
