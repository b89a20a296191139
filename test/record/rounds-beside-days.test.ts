import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

const roundsOf = (...reports: readonly Told[]): string[] =>
  recordOf(...reports).processes.flatMap(({ rounds }) =>
    rounds.map(({ number, standing, dates, place }) => `${number} ${standing} ${dates.value} ${place.value}`),
  );

test("days between commas or in brackets right behind talks are theirs, whatever the sentence goes on to tell", () => {
  expect(
    roundsOf([
      "2021-10-16",
      "en",
      "Russia was waiting for an answer. The previous round of the Astana talks, from September 25 to 27, had dealt with prisoners.",
    ]),
  ).toContain("null happened 2021-09-25/2021-09-27 null");
  expect(
    roundsOf([
      "2023-07-09",
      "fr",
      "Le troisième cycle des pourparlers d'Astana (4-7 juillet) a laissé la Russie et l'Iran sur leur faim.",
    ]),
  ).toEqual(["3 happened 2023-07-04/2023-07-07 null"]);
  // what was called off on these days was not held
  expect(
    roundsOf([
      "2021-10-16",
      "fr",
      "La session des pourparlers d'Astana, du 25 au 27 septembre, a été annulée, a dit la Russie.",
    ]).join(),
  ).not.toContain("happened");
});

test("talks that were to have been held on a day and were not are a round of that day that was not held", () => {
  expect(
    roundsOf([
      "2016-01-06",
      "en",
      "The inter-Burundian dialogue between the government and its opponents that was to have resumed on Wednesday in Arusha did not take place.",
    ]),
  ).toEqual(["null denied 2016-01-06 place:arusha"]);
  expect(
    roundsOf(["2016-04-22", "fr", "Les pourparlers d'Astana, qui auraient dû commencer lundi, n'ont pas eu lieu."]).join(),
  ).toContain("denied 2016-04-18");
});

test("a town before « que » is where what follows was, whatever was named before it", () => {
  expect(
    roundsOf([
      "2023-05-03",
      "fr",
      "Après Caracas et Mexico, c'est à La Havane que le gouvernement colombien et l'ELN ont entamé, mardi, un troisième cycle de pourparlers.",
    ]),
  ).toEqual(["3 happened 2023-05-02 place:havana"]);
});

test("a participle joined to the one that opens talks ends them", () => {
  expect(
    roundsOf([
      "2018-12-14",
      "fr",
      "Le gouvernement yéménite et les Houthis se sont parlé à Rimbo. Entamées le 6 décembre et closes jeudi par une accolade, ces discussions étaient les premières depuis deux ans.",
    ]).join(),
  ).toContain("2018-12-06/2018-12-13");
});

test("talks whose process bears the name of a town that they were about were not there where others are known as their venues", () => {
  const found = roundsOf([
    "2018-12-14",
    "fr",
    "HODEIDA (Yémen), 14 déc 2018 (AFP) - Le calme régnait vendredi. Les consultations interyéménites entre le gouvernement et les Houthis se sont achevées jeudi.",
  ]);
  expect(found.join()).not.toContain("place:hodeidah");
});

test("where those who sit in talks, whoever they are, met on known days in some town, that was a round", () => {
  const met = (days: string, town: string) =>
    roundsOf([
      "2013-02-20",
      "fr",
      `Réunis ${days} à ${town}, les participants aux pourparlers « 5+2 » sur le règlement du conflit de Transnistrie ont débattu des douanes. Chisinau et Tiraspol se sont dits déçus.`,
    ]);
  expect(met("les 18 et 19 février", "Odessa").join()).toContain("2013-02-18/2013-02-19 place:odesa");
  expect(met("les 18 et 19 février", "Lyon").join()).toContain("2013-02-18/2013-02-19 place~lon");
  expect(met("le 18 février", "Odessa").join()).toContain("2013-02-18 place:odesa");
});

test("talks in a chateau are in its town", () => {
  expect(
    roundsOf([
      "1999-02-24",
      "en",
      "Negotiations between Serbia and the Kosovo Liberation Army in the chateau of Rambouillet ran from Feb. 6 to Feb. 23.",
    ]).join(),
  ).toContain("1999-02-06/1999-02-23 place:rambouillet");
});
