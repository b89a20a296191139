import { expect, test } from "vitest";
import type { Reading } from "../../src/claims/index.ts";
import { nameIn, readingIn } from "../helpers/english.ts";
import { recordOf } from "../helpers/records.ts";

/** "killed 37 / hospital": the counts of a text of Wednesday 18 June 2025, each with who is quoted for it. */
function countsOf(language: "fr" | "en", text: string): string[] {
  const reading = readingIn(language, text, "2025-06-18");
  return reading.figures.map(
    ({ measure, value, low, attributedTo }) => `${measure} ${value ?? low} / ${by(reading, attributedTo)}`,
  );
}

function by(reading: Reading, id: string | null): string {
  const said = reading.statements.find((statement) => statement.id === id);
  return nameIn(reading, said?.speaker ?? null) ?? said?.anonymous ?? "-";
}

/** The numbers that contradict each other in the record of one report. */
const contestedIn = (language: "fr" | "en", text: string): string[][] => {
  const { processes, unassigned } = recordOf(["2025-06-18", language, text]);
  return [...processes, ...(unassigned ? [unassigned] : [])]
    .flatMap(({ contested }) => contested)
    .filter(({ question }) => question === "figure")
    .map(({ values }) => values.map(({ value }) => value));
};

test.each([
  [
    "fr",
    "L'attentat a tué 37 personnes, selon des sources médicales, 25 selon les autorités.",
    ["sources médicales", "autorités"],
  ],
  ["fr", "Le raid a fait 37 morts, d'après l'hôpital, au moins 25 selon le gouverneur.", ["l'hôpital", "gouverneur"]],
  ["fr", "Le raid a fait 37 morts, 25 selon le gouverneur.", ["-", "gouverneur"]],
  ["en", "The bomb killed 37 people, according to the mayor, 25 according to the civil defence.", ["mayor", "the civil defence"]],
  ["en", "The bomb killed 37 people, medics said, 25 according to the governor.", ["medics", "governor"]],
] as const)("%s: a bare number with a source of its own is that source's: %s", (language, text, [one, other]) =>
  expect(countsOf(language, text)).toEqual([`killed 37 / ${one}`, `killed 25 / ${other}`]),
);

test("a number that is counted with what stands before it is that of who says all", () => {
  expect(countsOf("fr", "Le raid a fait 37 morts et 25 blessés, selon le gouverneur.")).toEqual([
    "killed 37 / gouverneur",
    "wounded 25 / gouverneur",
  ]);
});

test("who counts only so many says that there are so many", () => {
  expect(countsOf("fr", "La police n'a recensé que deux personnes tuées.")).toEqual(["killed 2 / police"]);
  expect(countsOf("fr", "La police n'a recensé aucun mort.")).toEqual([]);
});

test.each([
  [
    "fr",
    "Douze personnes ont été tuées dans l'attaque, a affirmé le gouverneur. La police, elle, n'a recensé que deux personnes tuées dans l'attaque.",
    ["2", "12"],
  ],
  [
    "fr",
    "Son pays a connu des inondations en juillet. Celles-ci ont fait 500 morts, d'après le ministère ; la Croix-Rouge affirme que les inondations de juillet ont fait 9.000 morts.",
    ["500", "9000"],
  ],
  [
    "en",
    "Forty villagers were killed in the raid on the market, according to the mayor. The governor said only eighteen people had died in the raid.",
    ["18", "40"],
  ],
] as const)("%s: two count what one blow did: %s", (language, text, values) =>
  expect(contestedIn(language, text)).toEqual([values]),
);

test.each([
  [
    "en",
    "Twelve people were killed in an attack in Homs, the governor said. The police said two people had been killed in an attack on a bus.",
  ],
  ["en", "Twelve soldiers were killed in the attack, the governor said. The mayor said thirty people had died in the attack."],
  [
    "en",
    "Twelve people were killed in Monday's attack, the governor said. The mayor said thirty had died in the attack of 2 May 2024.",
  ],
  [
    "fr",
    "Douze personnes ont été tuées dans l'attaque, a affirmé le gouverneur. Il a ajouté que deux personnes tuées dans l'attaque étaient des juges.",
  ],
] as const)("%s: another blow, others of whom one counts and the same voice contradict nobody: %s", (language, text) =>
  expect(contestedIn(language, text)).toEqual([]),
);

/** "refugees 35000 Kenya": the counts of a text, each with where. */
const placesOf = (language: "fr" | "en", text: string): string[] => {
  const reading = readingIn(language, text, "2025-06-18");
  return reading.figures.map(({ measure, value, low, place, population }) =>
    [measure, value ?? low, nameIn(reading, place), nameIn(reading, population)].filter((one) => one !== null).join(" "),
  );
};

test.each([
  ["fr", "Quelque 120.000 réfugiés vivent dans les camps de Maban, et 35.000 autres en Ethiopie.", /^refugees 35000 Éthiopie/u],
  ["en", "Some 140,000 refugees live in the camps of Adjumani, and 27,000 others in Kenya.", /^refugees 27000 Kenya$/u],
] as const)("%s: others elsewhere are what those before them are: %s", (language, text, expected) =>
  expect(placesOf(language, text).at(-1)).toMatch(expected),
);

test.each([
  ["en", "The offensive drove about 6,000 people into Gambia.", "refugees 6000 Gambia people"],
  ["en", "The raid drove 900 villagers across the border.", "displaced 900 villagers"],
] as const)("%s: who is driven there has fled: %s", (language, text, expected) =>
  expect(placesOf(language, text)).toEqual([expected]),
);

test("a count by somebody else answers that of those whom it names, not that of the others", () =>
  expect(
    contestedIn(
      "en",
      "The United Nations estimates that 430,000 people have been displaced inside the two states since the fighting began in 2011, and that more than 200,000 others have fled to Kenya. Sudan's aid commission puts the number of those displaced inside the two states at 170,000.",
    ),
  ).toEqual([["170000", "430000"]]));

test("so many of its own a side lost of those whom the other says it killed, however few", () => {
  const killed = "The army spokesman said last week that his men had killed 120 separatists since the airport fell.";
  expect(contestedIn("en", `${killed} "We have lost 20 men," a separatist spokesman retorted.`)).toEqual([["20", "120"]]);
  expect(contestedIn("en", `${killed} "They shelled 20 men at a mine," a separatist spokesman said.`)).toEqual([]);
});

test("none of the dead was whom the other says he killed: that denies it", () => {
  const disputesIn = (text: string): number =>
    recordOf(["2025-06-18", "fr", text])
      .processes.flatMap(({ contested }) => contested)
      .filter(({ question }) => question === "said-and-denied").length;
  const talks = "Les pourparlers d'Astana ont repris. Une patrouille a rencontré des hommes :";
  expect(
    disputesIn(`${talks} dix rebelles abattus, selon l'armée ; quatre bergers, et pas un combattant, selon la guérilla.`),
  ).toBe(1);
  expect(disputesIn(`${talks} dix bergers abattus, selon l'armée ; neuf bergers, et pas un combattant, selon la guérilla.`)).toBe(
    0,
  );
});

/** "killed 3 asserted": the counts of a text and how they are told. */
const toldIn = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2025-06-18").figures.map(
    ({ measure, value, factuality }) => `${measure} ${value ?? "-"} ${factuality}`,
  );

test("the number in whose place another stands is denied", () => {
  expect(toldIn("fr", "Le gouverneur a affirmé que le raid avait fait 9 morts, et non 40.")).toEqual([
    "killed 9 asserted",
    "killed 40 denied",
  ]);
  expect(toldIn("en", "The ministry said that four soldiers, not nine, had been killed.")).toEqual([
    "killed 4 asserted",
    "killed 9 denied",
  ]);
  expect(toldIn("fr", "Le raid a fait 12 blessés et pas moins de 30 morts.")).toEqual([
    "wounded 12 asserted",
    "killed 30 asserted",
  ]);
  expect(toldIn("en", "The raid wounded 12 people and killed not less than 30 people.")).not.toContain("killed 30 denied");
});

test("and contradicts the other, though nobody else tells it in the report", () => {
  expect(contestedIn("fr", "Le gouverneur a affirmé que le raid avait fait 9 morts, et non 40.")).toEqual([["9", "40"]]);
  const talks = "Le Soudan et le Mouvement pour la justice et l'égalité (JEM) ont repris leurs pourparlers de paix à Doha.";
  const first = `${talks} Un raid a fait 40 morts mardi au Darfour.`;
  const later = `${talks} Le gouverneur a affirmé que le raid de mardi dernier au Darfour avait fait 60 morts, et non 40.`;
  const [dossier] = recordOf(["2010-06-02", "fr", first], ["2010-06-05", "fr", later]).processes;
  const counts = (dossier?.contested ?? []).filter(({ question }) => question === "figure");
  expect(counts.map(({ values }) => values.map(({ value, standing }) => `${value} ${standing}`))).toEqual([
    ["40 happened", "60 claimed"],
  ]);
});

test("two who are quoted side by side count the same soldiers or civilians, however far apart", () => {
  const text =
    "Le ministère fait état de 42 civils tués ; le Front, qui dit n'avoir visé que la caserne, affirme que trois civils ont péri.";
  expect(contestedIn("fr", text)).toEqual([["3", "42"]]);
  expect(contestedIn("en", "The ministry said 627 people were killed in the country, while the rebels count 28 dead.")).toEqual(
    [],
  );
});

test("what the dead are all said to be leaves nobody out", () => {
  const text =
    "Selon le maire, 58 personnes ont été tuées dimanche dans le bombardement de Mossoul. Le porte-parole du Front affirme que le bombardement de Mossoul a fait 20 morts, tous des soldats.";
  expect(contestedIn("fr", text)).toEqual([["20", "58"]]);
});

test.each([
  [
    "fr",
    "Le 6 mars, à Laukkai, l'attaque lancée par le MNDAA a fait une trentaine de morts selon les autorités, dont cinq civils. Les pourparlers sur l'accord de cessez-le-feu national birman n'ont pas repris.",
  ],
  [
    "en",
    "The attack by the MNDAA on Laukkai on March 6 killed about thirty people, according to the authorities, five of them civilians. Talks on Myanmar's Nationwide Ceasefire Agreement have not resumed.",
  ],
] as const)("%s: a number that is spelled out and counts some of the others contradicts none", (language, text) => {
  const [dossier] = recordOf(["2020-03-12", language, text]).processes;
  expect(dossier?.figures.length).toBe(2);
  expect(dossier?.contested).toEqual([]);
});

test.each([
  ["fr", "La police de Bamako a fait état de 14 blessés, une infirmière, Awa Diallo, de 31 blessés.", ["14", "31"]],
  ["fr", "Le ministère de l'Intérieur dénombre 90.000 déplacés, l'opposition 210.000 déplacés.", ["90000", "210000"]],
  ["en", "A surgeon spoke of nine wounded, the mayor's office of sixteen.", ["9", "16"]],
] as const)(
  "%s: who counts otherwise in a part of the sentence without a verb contradicts who counts first: %s",
  (language, text, values) => expect(contestedIn(language, text).map((of) => of.toSorted())).toEqual([values.toSorted()]),
);

test.each([
  ["fr", "Le ministère compte 90 blessés, dont 21 femmes."],
  ["en", "The mayor spoke of nine wounded in the market, the toll of the day before was sixteen wounded."],
  ["en", "The mayor spoke of nine wounded in the market, in the port of sixteen."],
] as const)("%s: a part, another day and another place contradict nobody: %s", (language, text) =>
  expect(contestedIn(language, text)).toEqual([]),
);

test.each([
  ["fr", "L'agence parle de 33 morts, des paysans pour la plupart. Le maire affirme que neuf personnes ont péri.", ["9", "33"]],
  [
    "fr",
    "Selon le gouverneur, la prise de Bossangoa, le 4 juin, a fait 48 morts parmi les civils. La guérilla affirme que 20 civils y ont péri.",
    ["20", "48"],
  ],
  [
    "en",
    "The shelling of the town on 4 June killed 48 civilians, the governor said. The rebels said that 20 civilians had died there.",
    ["20", "48"],
  ],
] as const)("%s: two count those whom one place lost, whatever most of them were: %s", (language, text, values) =>
  expect(contestedIn(language, text).map((of) => of.toSorted())).toEqual([values.toSorted()]),
);

test.each([
  [
    "fr",
    "Le 4 juin, des tirs ont fait 48 morts parmi les soldats, selon le gouverneur. La guérilla affirme que 20 civils y ont péri.",
  ],
  [
    "en",
    "The raid killed 48 civilians on 4 June, the governor said. The rebels said that 20 civilians had died in March in another town.",
  ],
] as const)("%s: others than those of one place contradict nobody: %s", (language, text) =>
  expect(contestedIn(language, text)).toEqual([]),
);

test.each([
  [
    "en",
    "Twenty-six villagers were killed on Monday, the mayor said. The rebels said that eleven people had died, all of them armed.",
    ["11", "26"],
  ],
  [
    "fr",
    "Vingt-six civils ont été tués lundi, a dit le maire. Les rebelles affirment que onze personnes ont péri, tous des soldats.",
    ["11", "26"],
  ],
] as const)("%s: where fewer died in all, so many of one class did not: %s", (language, text, values) =>
  expect(contestedIn(language, text).map((of) => of.toSorted())).toEqual([values.toSorted()]),
);

test.each([
  [
    "en",
    "Twenty-six soldiers were killed on Monday, the army said. The mayor said that eleven people had died, all of them villagers.",
  ],
  [
    "en",
    "Twenty-six villagers were killed on Monday, the mayor said. The mayor added that eleven people had died, all of them armed.",
  ],
  [
    "en",
    "Twenty-six villagers were killed on Monday, the mayor said. The police said that eleven people had died on the roads in May.",
  ],
] as const)("%s: people beside soldiers, the same voice and other dead contradict nobody: %s", (language, text) =>
  expect(contestedIn(language, text)).toEqual([]),
);
