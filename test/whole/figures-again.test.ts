import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";
import { recordOf } from "../helpers/records.ts";

const reader = createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "0" });

/** « killed 12 civilians Tindouf 2018 »: the figures of a text of Wednesday 23 January 2019, each with what is told of it. */
function figuresOf(language: "fr" | "en", text: string): string[] {
  const document = { id: "0".repeat(64), language, title: null, published: "2019-01-23", url: null, outlet: null, text };
  const { figures, entities } = reader.read(document);
  const name = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
  return figures.map(({ measure, value, population, place, time }) =>
    [measure, value, name(population), name(place), time?.edtf].filter((one) => one != null).join(" "),
  );
}

test.each([
  ["en", "The ministry said 40,000 Russian soldiers were deployed in the region. Moscow says there are 30,000.", "troops 30000"],
  ["en", "The mayor said 20 rebels had died; the rebels spoke of three.", "killed 3 rebels"],
  ["en", "Hospital officials said nine people had died; witnesses said at least 15.", "killed 15 people"],
  ["en", "The army counted 12 dead, the rebels 30.", "killed 30"],
  ["fr", "Damas exige le départ des 40.000 soldats turcs. Ankara en compte 30.000.", "troops 30000 soldats turcs"],
  ["fr", "Le bilan s'élève à douze morts, selon la police ; l'opposition en annonce trente.", "killed 30"],
  ["fr", "L'armée fait état de dix morts, les rebelles de quarante.", "killed 40"],
  ["fr", "Selon Moscou, 300 prisonniers ont été libérés. Kiev n'en a compté que 120.", "released 120"],
] as const)("%s: a number without a noun counts otherwise what was counted before: %s", (language, text, expected) => {
  const [, again] = figuresOf(language, text);
  expect(again).toContain(expected);
});

test("who says a number on Tuesday says it of the day that it answers", () =>
  expect(
    figuresOf(
      "en",
      "The ministry said 126 soldiers had been killed in Monday's attack. The police on Tuesday put the figure at 36.",
    ),
  ).toEqual(["killed 126 soldiers 2019-01-21", "killed 36 soldiers 2019-01-21"]));

test("a number that answers nothing counts nobody", () => {
  expect(figuresOf("en", "The envoy left. The minister said it was 12.")).toEqual([]);
  expect(figuresOf("fr", "L'émissaire est parti. Le ministre en compte 30.")).toEqual([]);
});

test("what it was in another year has that year", () => {
  expect(figuresOf("en", "A total of 3,403 civilians died in the conflict last year, against 3,804 in 2017.")).toEqual([
    "killed 3403 civilians 2018",
    "killed 3804 civilians 2017",
  ]);
  expect(figuresOf("fr", "Les combats ont fait 340 morts en 2018, contre 380 en 2017.")).toEqual([
    "killed 340 2018",
    "killed 380 2017",
  ]);
});

test("those among them, and those whom a colon counts one by one, are counted like the whole", () => {
  expect(figuresOf("en", "About 350 people have been killed, the office said. Among them were 140 civilians.")).toEqual([
    "killed 350 people",
    "killed 140 civilians",
  ]);
  expect(figuresOf("fr", "Le bilan est de 200 morts. Parmi eux figurent 40 civils.")).toContain("killed 40 civils");
  expect(figuresOf("en", "Some 200 people went missing in the fighting: 150 soldiers and 50 civilians.").slice(1)).toEqual([
    "missing 150 soldiers",
    "missing 50 civilians",
  ]);
});

test("a number brought to so many is that of those counted behind it", () =>
  expect(
    figuresOf("en", "Planes crossed in the sky on Tuesday, bringing to 1,056 the number of detainees released since Monday."),
  ).toEqual(["released 1056 2019-01-21/.."]));

test("a count since something that was in March is not one of March", () => {
  expect(figuresOf("fr", "Le conflit a fait 10.000 morts depuis l'intervention de l'armée en mars 2015.")).toEqual([
    "killed 10000 2015-03/..",
  ]);
  expect(figuresOf("en", "The war has killed 10,000 people since the siege of the town in March 2015.")).toEqual([
    "killed 10000 people 2015-03/..",
  ]);
});

test("where the source sits nobody died", () => {
  expect(figuresOf("en", "According to the United Nations mission in Kabul, 3,804 civilians were killed in 2018.")).toEqual([
    "killed 3804 civilians 2018",
  ]);
});

test("of a number in the headline and in the text the one that says more is kept", () => {
  expect(figuresOf("en", "Twelve people killed in a blast\n\nA blast in Kabul killed 12 people on Tuesday.")).toEqual([
    "killed 12 people Kabul 2019-01-22",
  ]);
});

test.each([
  [
    "en",
    "Police say 12 people were killed between April and July 2017; a group says 30 people were killed over the same period.",
  ],
  ["en", "Police say 12 people were killed between April and July 2017. A group says 30 people were killed in the same months."],
  ["en", "Police say 12 people were killed from April to July 2017. A group says 30 people were killed during the same period."],
  [
    "fr",
    "La police dit que 12 personnes ont été tuées d'avril à juillet 2017. Selon l'ONU, 30 personnes ont été tuées sur la même période.",
  ],
  ["fr", "Selon la police, 12 personnes ont été tuées d'avril à juillet 2017. 30 personnes ont été tuées durant les mêmes mois."],
] as const)("%s: the same period is the one told last: %s", (language, text) => {
  const told = figuresOf(language, text);
  expect(told).toHaveLength(2);
  for (const figure of told) expect(figure).toContain("2017-04/2017-07");
});

test.each([
  ["en", "Researchers put the number of civilians killed at 300,000.", "killed 300000 civilians"],
  ["fr", "Des chercheurs évaluent le nombre de civils tués à 300.000.", "killed 300000 civils"],
] as const)("%s: a number of somebody counts them: %s", (language, text, expected) =>
  expect(figuresOf(language, text)).toEqual([expected]),
);

test("the number of others is not that of those counted before", () => {
  const [, children] = figuresOf("fr", "L'armée a tué 300 soldats. L'ONU évalue à 20 le nombre d'enfants tués.");
  expect(children).not.toContain("soldats");
});

/** Who tells each figure, by name; "—" where the reader credits nobody. */
function tellersOf(language: "fr" | "en", text: string): string[] {
  const document = { id: "0".repeat(64), language, title: null, published: "2019-01-23", url: null, outlet: null, text };
  const { figures, statements, entities } = reader.read(document);
  return figures.map(({ value, attributedTo }) => {
    const speaker = statements.find(({ id }) => id === attributedTo)?.speaker ?? null;
    return `${value} ${entities.find(({ id }) => id === speaker)?.name ?? "—"}`;
  });
}

test.each([
  ["fr", "Douze civils ont péri lundi à Alep selon l'armée, quarante selon la rébellion.", ["12 armée", "40 rébellion"]],
  ["fr", "Quatre gardes ont été blessés d'après le palais, cinq d'après la rébellion.", ["4 —", "5 rébellion"]],
  [
    "en",
    "The strike killed 12 civilians, according to the army, and at least 40 according to rescuers.",
    ["12 army", "40 rescuers"],
  ],
  ["en", "According to the army, the strike killed 12 civilians and wounded 40.", ["12 army", "40 army"]],
] as const)("%s: each of two sources in one sentence tells its own number: %s", (language, text, expected) =>
  expect(tellersOf(language, text)).toEqual(expected),
);

test("a time right behind another number is that number's", () =>
  expect(
    figuresOf("fr", "Quelque 71.000 Syriens ont quitté leur pays depuis 2015, contre 56.000 à l'été 2018.").map((figure) =>
      figure.replace(/^\w+ (\d+).* (\S+)$/u, "$1 $2"),
    ),
  ).toEqual(["71000 2015/..", "56000 2018-22"]));

test("a number without a noun may be followed by the time that it counts from", () => {
  const [, again] = figuresOf(
    "fr",
    "La guerre a fait 10.000 morts depuis mars 2015, selon l'OMS. L'ONG Acled en compte 60.000 depuis 2016.",
  );
  expect(again).toBe("killed 60000 2016/..");
});

test("the dead of a town in three months are no rivals of those of the country since May", () => {
  const record = recordOf([
    "2015-01-16",
    "en",
    "Libya talks open in Geneva\n\nGENEVA, Jan 16 (Reuters) - Libya's factions held U.N. talks in Geneva. Fighting has killed at least 1,000 people in Libya since May. Medics in the east said that about 600 people had been killed in three months.",
  ]);
  const figures = record.processes.flatMap((process) => process.figures);
  expect(figures.filter(({ measure }) => measure === "killed").map(({ points }) => points.map(({ value }) => value))).toEqual(
    expect.arrayContaining([[600], [1_000]]),
  );
  expect(record.processes.flatMap(({ contested }) => contested)).toEqual([]);
});

test.each([
  ["fr", "Le raid a tué 60 rebelles, selon l'armée. Le mouvement n'en a perdu que douze.", "killed 12 rebelles"],
  ["fr", "Il y a 1.700 soldats russes, selon Chisinau. Moscou n'en reconnaît qu'un millier.", "troops 1000 soldats russes"],
  ["fr", "Dix rebelles ont été tués, selon l'armée ; quatre villageois, selon la guérilla.", "killed 4 villageois"],
  ["fr", "Dix rebelles ont été tués, selon l'armée ; quatre villageois qui passaient, selon la guérilla.", "killed 4 villageois"],
  ["en", "Ten rebels were killed, according to the army; four villagers, according to the rebels.", "killed 4 villagers"],
] as const)("%s: who else counts, counts to whom the same was done: %s", (language, text, expected) => {
  const [, again] = figuresOf(language, text);
  expect(again).toContain(expected);
});

test("behind a semicolon those of whom a verb of their own tells are none of the dead", () =>
  expect(
    figuresOf("fr", "Dix rebelles ont été tués, selon l'armée ; quatre bergers gardaient le troupeau, selon la guérilla."),
  ).toEqual(["killed 10 rebelles"]));

test.each([
  ["en", "Last year 3,035 civilians were killed, fewer than in any year since 2013.", ["killed 3035 civilians 2018"]],
  ["en", "Some 3,035 civilians have been killed since 2013.", ["killed 3035 civilians 2013/.."]],
  ["fr", "L'an dernier, 3.035 civils ont été tués, soit le bilan le plus bas depuis 2013.", ["killed 3035 civils 2018"]],
  ["fr", "Plus de 3.035 civils ont été tués depuis 2013.", ["killed 3035 civils 2013/.."]],
  ["fr", "La ville compte 3.000 soldats, chiffre répété mardi par son gouverneur.", ["troops 3000 soldats"]],
] as const)(
  "%s: what a record is held against, or when a number was said again, is no time of the count: %s",
  (language, text, expected) => expect(figuresOf(language, text)).toEqual(expected),
);

test("a state's capital is the town, and its north is the state's", () => {
  expect(figuresOf("en", "Shells killed 600 people in Liberia's besieged capital.")).toEqual(["killed 600 people Monrovia"]);
  expect(figuresOf("en", "Shells killed 600 people in Liberia's north.")).toEqual(["killed 600 people Liberia"]);
});

test("the number of those who marched is told with its answer, whatever stands first", () =>
  expect(
    figuresOf("fr", "La police a évalué à 8.000 le nombre de manifestants ; les organisateurs en ont compté 30.000."),
  ).toEqual(["other 8000 manifestants", "other 30000 manifestants"]));

test.each([
  ["en", "The ambush killed 14 people on the road from Homs to Palmyra.", ["killed 14 people"]],
  ["en", "The ambush killed 14 people in Homs.", ["killed 14 people Homs"]],
  ["fr", "L'embuscade a tué 14 soldats sur la route de Gao à Kidal.", ["killed 14 soldats"]],
  ["fr", "L'embuscade a tué 14 soldats près de Gao.", ["killed 14 soldats Gao"]],
  ["en", "Talks reopen in Nairobi after an ambush kills 41.", ["killed 41"]],
  ["en", "Ambush in Nairobi kills 41 after talks fail.", ["killed 41 Nairobi"]],
] as const)(
  "%s: what happened on a way, or to somebody else than where talks reopen, was not there: %s",
  (language, text, expected) => expect(figuresOf(language, text)).toEqual(expected),
);

test("the verb behind a number that goes on with another tells of these", () => {
  const inside = "About 2 million South Sudanese remain displaced within the country and 2.3 million";
  expect(figuresOf("en", `${inside} live abroad as refugees.`)[1]).toContain("refugees 2300000");
  expect(figuresOf("en", "The war has displaced 2 million people at home and 300,000 abroad.")[1]).toContain("displaced 300000");
});
