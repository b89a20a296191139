import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";
import { recordOf, type Told } from "../helpers/records.ts";

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

test("« it » is the number that the sentence before tells of", () => {
  expect(figuresOf("en", "The number of the dead is still in dispute. The United Nations has put it at 34.")).toEqual([
    "killed 34 - / UN",
  ]);
  expect(figuresOf("fr", "Le nombre des morts reste disputé. L'ONU l'évalue à 134.")).toEqual(["killed 134 - / ONU"]);
  expect(figuresOf("en", "The village lies near the border. The army put it at 34.")).toEqual([]);
});

test("the toll of what the clause tells more of is of its day", () => {
  const words = "Le pays est endeuillé par l'explosion survenue samedi dans un port, dont le bilan s'élève à 70 morts.";
  expect(figuresOf("fr", words)).toEqual(["killed 70 2019-01-19 / -"]);
  expect(figuresOf("fr", "La télévision n'avait d'abord fait état que de quatre morts.")).toHaveLength(1);
});

const SUDAN = "Soudan : les pourparlers de Djeddah\n\nDJEDDAH - Les pourparlers de Djeddah sur le Soudan se poursuivent.";

const countsIn = (...reports: readonly (readonly [string, string])[]) =>
  counted(...reports.map(([day, text]) => [day, "fr", `${SUDAN} ${text}`] as const));

function counted(...reports: readonly Told[]) {
  const { processes, unassigned } = recordOf(...reports);
  const views = unassigned ? [...processes, unassigned] : processes;
  return {
    contested: views.flatMap(({ contested }) => contested.map((one) => one.values.map(({ value }) => value))),
    series: views.flatMap(({ figures }) =>
      figures.map(({ points }) => points.map(({ value, relation }) => `${value} ${relation}`)),
    ),
  };
}

test("a toll that is brought down stands behind the higher one, and contests nothing", () => {
  const { contested, series } = countsIn(
    ["2024-05-03", "Un incendie a ravagé un entrepôt de Port-Soudan, dont le bilan s'élève à 94 morts, selon les pompiers."],
    ["2024-05-09", "Le bilan de l'incendie, le 2 mai, a été ramené de 94 à 73 morts, a annoncé le gouverneur."],
  );
  expect(series).toContainEqual(["94 first", "73 update"]);
  expect(contested).toEqual([]);
});

test("a lower toll that brings nothing down contests the higher one", () => {
  const { contested } = countsIn(
    ["2024-05-03", "L'incendie a fait 94 morts le 2 mai à Port-Soudan, selon les pompiers."],
    ["2024-05-04", "L'incendie a fait 73 morts le 2 mai à Port-Soudan, a annoncé l'ONU."],
  );
  expect(contested).toContainEqual(["94", "73"]);
});

test("where the number is in dispute, two who tell it beside each other contest it", () => {
  const words =
    "Le nombre des morts d'Ogossagou reste disputé. L'ONU l'évalue à 134. Le maire, Moulaye Guindo, affirme que 157 personnes";
  expect(countsIn(["2024-05-03", `${words} ont été tuées dans l'attaque du 2 mai.`]).contested).toContainEqual(["134", "157"]);
  const other =
    "Le nombre des morts de la guerre augmente. L'ONU l'évalue à 134. Le maire, Moulaye Guindo, affirme que 157 personnes";
  expect(countsIn(["2024-05-03", `${other} ont été tuées dans l'attaque du 2 mai.`]).contested).toEqual([]);
});

test("the number of patients killed there, five times as low, answers the patients told of before", () => {
  const told = (whom: string): Told => [
    "2024-05-03",
    "en",
    `Sudan talks stall\n\nJEDDAH - The Jeddah talks on Sudan were taken up by the fate of a hospital. Sudan's army spokesman, Nabil Abdallah, said that 64 patients were killed in the town's hospital. The Rapid Support Forces, who had first denied having been there, now put the number of ${whom} killed there at 11.`,
  ];
  expect(counted(told("patients")).contested).toContainEqual(["11", "64"]);
  expect(counted(told("guards")).contested).not.toContainEqual(["11", "64"]);
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

/** « killed 12 Homs »: the figures of a text, each with where. */
function placesOf(language: "fr" | "en", text: string): string[] {
  const document = { id: "0".repeat(64), language, title: null, published: "2019-01-23", url: null, outlet: null, text };
  const { figures, entities } = reader.read(document);
  return figures.map(({ value, low, place }) => `${value ?? low} ${entities.find(({ id }) => id === place)?.name ?? "-"}`);
}

test.each([
  [
    "en",
    "More than 60,000 people have fled abroad, about 38,000 of them to Tanzania, the agency said.",
    ["60000 -", "38000 Tanzania"],
  ],
  ["fr", "Quelque 90.000 Burundais ont fui, dont 30.000 vivent en Tanzanie, selon l'ONU.", ["90000 -", "30000 Tanzanie"]],
  ["fr", "Les tirs ont tué 40 personnes, dont 12 à Homs.", ["40 -", "12 Homs"]],
  ["fr", "Les tirs ont tué 40 personnes, dont 12 enfants, à Homs.", ["40 Homs", "12 Homs"]],
  ["en", "The shelling killed 40 people, 12 of them children in Homs.", ["40 Homs", "12 Homs"]],
] as const)("%s: where some of them are is not where all are: %s", (language, text, expected) => {
  expect(placesOf(language, text)).toEqual(expected);
});

test("those who fled to one country contradict none of those who fled", () => {
  const { contested, series } = counted(
    [
      "2023-08-01",
      "en",
      "Sudan talks stall\n\nJEDDAH - The Jeddah talks on Sudan stalled. Some 900,000 people have fled abroad since April 2023, 380,000 of them to Chad, the agency said.",
    ],
    [
      "2023-12-01",
      "en",
      "Sudan talks stall\n\nJEDDAH - The Jeddah talks on Sudan stalled. Some 1,400,000 people have fled abroad since April 2023, 530,000 of them to Chad, the agency said.",
    ],
  );
  expect(contested).toEqual([]);
  expect(series).toContainEqual(["380000 first", "530000 update"]);
  expect(series).toContainEqual(["900000 first", "1400000 update"]);
});

test("who counts those told of before, with a number alone, says so himself", () => {
  expect(figuresOf("fr", "L'attaque a fait 87 morts selon l'armée, tandis que l'opposition en a compté 154.")).toEqual([
    "killed 87 - / armée",
    "killed 154 - / opposition",
  ]);
  expect(figuresOf("en", "The attack left 87 dead according to the army, while the opposition counted 154.")[1]).toContain(
    "/ opposition",
  );
  expect(figuresOf("en", "The army counted 5,868 deaths over the same period.")[0]).toContain("/ army");
  expect(figuresOf("fr", "L'armée a des chars, et l'opposition en compte 154.")).toEqual([]);
});

test("killings that an office verified are dead, and answer the number that others give for the same period", () => {
  expect(figuresOf("en", "The office has verified 564 killings since April 2015.")[0]).toContain("killed 564 2015-04/..");
  expect(figuresOf("en", "The killings were denounced by 12 states.").filter((told) => told.startsWith("killed"))).toEqual([]);
  const report = (words: string): Told => [
    "2024-07-15",
    "en",
    `Sudan talks stall\n\nJEDDAH - The Jeddah talks on Sudan stalled. The United Nations has verified 564 killings since April 2023; ${words}`,
  ];
  expect(counted(report("Amnesty International counted 1,155 deaths over the same period.")).contested).toContainEqual([
    "564",
    "1155",
  ]);
  expect(counted(report("it counted 1,155 wounded over the same period.")).contested).toEqual([]);
});

test("who counts the dead right behind others of whom only the blow has a day, counts those of that day", () => {
  const report = (words: string): Told => [
    "2019-02-04",
    "fr",
    `Yémen: raid près de Hodeida\n\nSANAA - L'accord de Stockholm tient mal. Une frappe a touché samedi un dépôt de Zabid, faisant 24 morts selon la chaîne des rebelles houthis ; ${words}`,
  ];
  expect(counted(report("une source médicale du gouvernement évoque neuf morts.")).contested).toContainEqual(["9", "24"]);
  expect(counted(report("le ministère évoque neuf blessés.")).contested).toEqual([]);
});

test("soldiers put at so many are counted where the garrison is that is told of", () => {
  const report = (garrison: string): Told => [
    "2019-04-03",
    "en",
    `Geneva discussions end\n\nGENEVA - The Geneva International Discussions ended on Wednesday. ${garrison}, put at 5,000 soldiers by Tbilisi, was raised. The region's envoy, Irakli Tuzhba, said that Moscow had 3,500 soldiers in Abkhazia.`,
  ];
  expect(counted(report("Russia's garrison in Abkhazia")).contested).toEqual([["3500", "5000"]]);
  expect(counted(report("Russia's garrison in South Ossetia")).contested).toEqual([]);
});
