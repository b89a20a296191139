import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

const ACCORD: Told = [
  "2025-03-11",
  "fr",
  "Le président syrien Ahmad al-Chareh et le commandant des Forces démocratiques syriennes (FDS), Mazloum Abdi, ont signé lundi à Damas un accord d'intégration.\n\nFarouk al-Chareh, l'ancien vice-président, avait été écarté en 2014.",
];
const PARIS: Told = [
  "2025-08-11",
  "fr",
  "Les Kurdes regrettent le retrait de Damas des pourparlers de Paris. Le gouvernement syrien n'ira pas aux pourparlers de Paris, a-t-il annoncé. Les Forces démocratiques syriennes (FDS) attendaient les pourparlers de Paris. Le gouvernement exige que les discussions se poursuivent à Damas. Les FDS réclament la décentralisation, un mot qui ne figure pas dans l'accord signé le 10 mars dernier par MM. Abdi et Chareh.",
];

test("talks that bear the name of a town are those of the process whose sides are all told of", () => {
  expect(recordOf(ACCORD, PARIS).processes.map(({ id, sources }) => `${id} ${sources.length}`)).toEqual([
    "process:damascus-sdf 2",
  ]);
});

test("talks that bear the name of a town stay on their own where one of the sides is not told of", () => {
  const other: Told = [
    "2025-08-11",
    "fr",
    "Le gouvernement syrien n'ira pas aux pourparlers de Paris, a-t-il annoncé. Les pourparlers de Paris ont été repoussés. Les Druzes attendaient les pourparlers de Paris.",
  ];
  expect(recordOf(ACCORD, other).processes.find(({ id }) => id === "process:damascus-sdf")?.sources.length).toBe(1);
});

test("talks in a country where another process of that land is held, and this one is not, are the other's", () => {
  const text = (where: string) =>
    `WASHINGTON (AP) - The foreign ministers of Rwanda and the Democratic Republic of the Congo signed a peace agreement in Washington on Friday. Corneille Nangaa of the Congo River Alliance said that only the parallel talks in ${where} concerned his movement. Those talks have moved slowly. A second round, which opened on 5 May, broke up after four days.`;
  const roundOf = (where: string, id: string) =>
    recordOf(["2025-06-28", "en", text(where)])
      .processes.find((process) => process.id === id)
      ?.rounds.map(({ number, dates }) => `${number} ${dates.value}`) ?? [];
  expect(roundOf("Qatar", "process:doha-m23")).toEqual(["2 2025-05-05"]);
  expect(roundOf("Kenya", "process:doha-m23")).toEqual([]);
});
