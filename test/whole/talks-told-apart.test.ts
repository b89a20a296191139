import { describe, expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";

/** Talks and meetings of a sentence told on 26 September 2023 (a Tuesday), as "kind factuality time place round". */
const told = (language: "fr" | "en", text: string): string[] => {
  const { events, entities } = readingIn(language, text, "2023-09-26");
  const nameOf = (id: string | null): string => entities.find((one) => one.id === id)?.name ?? "-";
  return events
    .filter(({ kind }) => ["talks", "talks-round", "meeting", "summit", "hosting"].includes(kind))
    .map(
      ({ kind, factuality, time, place, round }) => `${kind} ${factuality} ${time?.edtf ?? "-"} ${nameOf(place)} ${round ?? "-"}`,
    );
};

describe("a pronoun takes up talks, with a day or town of their own", () => {
  test.each([
    [
      "fr",
      "C'est leur quatrième rencontre, après celles du 14 décembre et du 6 avril à Bruxelles.",
      ["meeting asserted - - -", "meeting asserted 2022-12-14 Bruxelles -", "meeting asserted 2023-04-06 Bruxelles -"],
    ],
    [
      "en",
      "Friday's meeting followed one in Abu Dhabi on July 10.",
      ["meeting asserted 2023-09-22 - -", "meeting asserted 2023-07-10 Abu Dhabi -"],
    ],
    [
      "en",
      "The meeting follows talks in Berlin in late February.",
      ["meeting asserted - - -", "talks asserted 2023-02-21/2023-02-28 Berlin -"],
    ],
    [
      "en",
      "It was the second meeting of the envoys, after one in Moscow in January.",
      ["meeting asserted - - 2", "meeting asserted 2023-01 Moscow -"],
    ],
  ] as const)("%s: %s", (language, text, events) => {
    expect(told(language, text)).toEqual(events);
  });
});

describe("two sides stand behind what is told of their talks", () => {
  const sides = (language: "fr" | "en", text: string): string[] => {
    const { events, entities } = readingIn(language, text, "2023-09-26");
    return events
      .filter(({ kind }) => ["talks", "meeting"].includes(kind))
      .flatMap(({ actors }) => actors.map((id) => entities.find((one) => one.id === id)?.name ?? "-"));
  };
  test.each([
    [
      "en",
      "Talks held on Monday in Geneva between the government and the rebels ended without a deal.",
      ["government", "rebels"],
    ],
    [
      "fr",
      "La rencontre prévue le 7 décembre à Bruxelles entre le gouvernement et les rebelles n'aura pas lieu.",
      ["gouvernement", "rebelles"],
    ],
    [
      "fr",
      "La Russie a levé l'interdiction, a indiqué lundi le ministère au lendemain d'une rencontre, à Prague, entre le gouvernement et les rebelles.",
      ["gouvernement", "rebelles"],
    ],
  ] as const)("%s: %s", (language, text, who) => {
    expect(sides(language, text)).toEqual(expect.arrayContaining([...who]));
  });
});

describe("when, where and which one", () => {
  test.each([
    [
      "fr",
      "Les deux délégations se sont retrouvées lundi dans la capitale économique ivoirienne.",
      "meeting asserted 2023-09-25 Abidjan -",
    ],
    ["en", "The two delegations met on Monday in Tanzania's commercial capital.", "meeting asserted 2023-09-25 Dar es Salaam -"],
    [
      "en",
      "The envoys of Armenia and Turkey met for the fifth time on Monday in Vienna.",
      "meeting asserted 2023-09-25 Vienna 5",
    ],
    [
      "fr",
      "Les émissaires de la Turquie et de l'Arménie se sont retrouvés lundi à Vienne pour la deuxième fois.",
      "meeting asserted 2023-09-25 Vienne 2",
    ],
    [
      "en",
      "The envoys of Armenia and Turkey met in Vienna on Monday for the second time this month.",
      "meeting asserted 2023-09-25 Vienna -",
    ],
    ["en", "The two leaders saw each other in Chisinau on Monday.", "meeting asserted 2023-09-25 Chisinau -"],
    [
      "en",
      "Benjamin Mkapa said so. The dialogue he chaired in Arusha from May 21 to 24 brought no result.",
      "talks asserted 2023-05-21/2023-05-24 Arusha -",
    ],
    [
      "fr",
      "Le ministère a commenté la rencontre informelle qui les a réunis lundi à Vienne.",
      "talks-round asserted 2023-09-25 Vienne -",
    ],
    [
      "fr",
      "Le Maroc et le Polisario sont parvenus lundi à un accord, au terme de cinq jours de discussions à Genève.",
      "talks asserted 2023-09-21/2023-09-25 Genève -",
    ],
    ["en", "Seventeen days of talks on Kosovo ended Monday without a signed accord.", "talks asserted 2023-09-09/2023-09-25 - -"],
    [
      "fr",
      "L'Egypte n'a rien signé, a annoncé lundi le ministère à l'issue d'une réunion des ministres à Kinshasa, qui s'était ouverte samedi.",
      "meeting asserted 2023-09-23/2023-09-25 Kinshasa -",
    ],
    [
      "fr",
      "Ehoud Barak et Yasser Arafat se sont quittés lundi soir à Paris sans rien signer.",
      "meeting asserted 2023-09-25 Paris -",
    ],
    [
      "en",
      "They met on Monday for the second round of talks. It had been due to start on 12 June.",
      "talks-round planned 2023-06-12 - 2",
    ],
    [
      "fr",
      "La séance de pourparlers que l'émissaire devait réunir mercredi à Pristina a été annulée.",
      "talks planned 2023-09-27 Pristina -",
    ],
    ["fr", "Le Maroc et le Polisario s'assoiront mercredi à la même table, à Genève.", "meeting planned 2023-09-27 Genève -"],
  ] as const)("%s: %s", (language, text, event) => {
    expect(told(language, text)).toContain(event);
  });
});

test("a day told by itself goes before one that is counted from another", () => {
  const text =
    "La réunion du 7 décembre a été annulée. Dix jours plus tôt, les ministres des Affaires étrangères avaient négocié quatre jours durant à Arlington, " +
    "près de Washington, du 1er au 4 mai.";
  expect(told("fr", text).filter((one) => one.startsWith("talks "))).toEqual(["talks asserted 2023-05-01/2023-05-04 - -"]);
});

test("what a colon opens dates another meeting", () => {
  const text = "L'entrevue de Paris est la deuxième entre les deux hommes : le 10 septembre, M. Barak avait reçu M. Arafat.";
  expect(told("fr", text)).toEqual(["talks-round asserted - - 2", "hosting asserted 2023-09-10 - -"]);
});

test("what ends before it has begun was not held, above a report as well", () => {
  expect(told("fr", "Yémen : les consultations de Genève s'achèvent avant d'avoir commencé")).toEqual([
    expect.stringMatching(/^talks denied/),
  ]);
});

describe("everyday ways of telling", () => {
  test.each([
    [
      "en",
      "GENEVA, Sept 26 (AFP) - The government and the rebels resumed peace talks here on Monday.",
      "talks asserted 2023-09-25 Geneva -",
    ],
    [
      "fr",
      "Les délégations sont arrivées à Almaty. Elles se sont retrouvées lundi dans la ville kazakhe.",
      "meeting asserted 2023-09-25 Almaty -",
    ],
    [
      "fr",
      "Des émissaires ont discuté lundi à Kunming. Une rencontre s'était déjà tenue en mai dans cette ville.",
      "meeting asserted 2023-05 Kunming -",
    ],
    [
      "en",
      "The fourth round, hosted by Norway in Vantaa, lasted from Thursday to Monday.",
      "talks-round asserted 2023-09-21/2023-09-25 Vantaa 4",
    ],
    ["en", "The two sides met in Geneva on Sept. 3 and again on Sept. 20.", "meeting asserted 2023-09-20 Geneva -"],
    ["fr", "Les deux délégations se sont revues le 28 août, puis le 11 septembre.", "meeting asserted 2023-09-11 - -"],
    [
      "fr",
      "Le deuxième round s'est tenu lundi à Oslo. Le premier avait eu lieu les 18 et 19 juin.",
      "talks-round asserted 2023-06-18/2023-06-19 - 1",
    ],
    [
      "fr",
      "La 64e session s'est tenue lundi à Athènes. La précédente session avait eu lieu le 6 juin à Ankara.",
      "talks-round asserted 2023-06-06 Ankara -",
    ],
    [
      "fr",
      "La rencontre a duré trois heures. La précédente avait eu lieu le 26 avril, déjà à Mascate.",
      "talks-round asserted 2023-04-26 Mascate -",
    ],
    ["fr", "La rencontre du 1er février avait rassemblé les mêmes interlocuteurs.", "meeting asserted 2023-02-01 - -"],
    [
      "fr",
      "Le dialogue a été interrompu lundi soir à Managua, au terme d'une séance houleuse.",
      "talks-round asserted 2023-09-25 Managua -",
    ],
    [
      "en",
      "The accord was signed on Sunday in Dar es Salaam at the end of talks that began on 8 September.",
      "talks asserted 2023-09-08/2023-09-24 Dar es Salaam -",
    ],
    [
      "en",
      "The defence chiefs of Thailand and Cambodia signed a deal on Monday, capping four days of talks in Malaysia.",
      "talks asserted 2023-09-22/2023-09-25 Malaysia -",
    ],
    [
      "fr",
      "Les travaux de la quatrième phase du dialogue, entamés le 18 septembre à Alger, ont pris fin lundi.",
      "talks-round asserted 2023-09-18/2023-09-25 - 4",
    ],
  ] as const)("%s: %s", (language, text, event) => {
    expect(told(language, text)).toContain(event);
  });
});

test("when it was said is not when the talks were", () => {
  const text =
    "La junte et une alliance ont accepté une trêve à l'issue de pourparlers en Chine, a annoncé lundi la diplomatie chinoise.";
  expect(told("fr", text)).toEqual([expect.stringMatching(/^talks asserted - /)]);
});

test("those who do something together at talks talked there", () => {
  const text =
    "Les deux Corées se sont mises d'accord lundi, lors d'une réunion de haut niveau à Panmunjom, pour ouvrir un bureau.";
  const { events, entities } = readingIn("fr", text, "2023-09-26");
  const who = events.filter(({ kind }) => kind === "meeting").flatMap(({ actors }) => actors);
  expect(who.map((id) => entities.find((one) => one.id === id)?.ref)).toEqual(["state:PRK", "state:KOR"]);
});

test("of three who sign, the one in the middle signs too", () => {
  const text =
    "The document was signed by the government, the Sudan Liberation Movement (SLM) and the Justice and Equality Movement (JEM).";
  const { events, entities } = readingIn("en", text, "2023-09-26");
  expect(events.flatMap(({ actors }) => actors).map((id) => entities.find((one) => one.id === id)?.ref)).toEqual(
    expect.arrayContaining(["group:slm", "group:jem"]),
  );
});

test("an agency in a long dateline does nothing", () => {
  const text =
    "SUN CITY (Afrique du Sud), 26 septembre 2023 (AFP) - Les délégués du dialogue intercongolais ont signé lundi à Sun City l'Acte final.";
  const { events, entities } = readingIn("fr", text, "2023-09-26");
  expect(events.flatMap(({ actors }) => actors).map((id) => entities.find((one) => one.id === id)?.name)).not.toContain("AFP");
});

test("a day is no part of the name of talks", () => {
  const text = "Morocco and the Polisario ended a third round of talks Wednesday without any progress.";
  expect(readingIn("en", text, "2023-09-26").entities.map(({ name }) => name)).not.toContain("talks Wednesday");
});

describe("since what, until when, and what was called off", () => {
  test.each([
    [
      "en",
      "A third round of talks since the March 2 election opened in Geneva on Monday.",
      ["talks-round asserted 2023-09-25 Geneva 3"],
    ],
    [
      "en",
      "A fifth round of talks since last year's election began in Geneva on Monday.",
      ["talks-round asserted 2023-09-25 Geneva 5"],
    ],
    [
      "fr",
      "Le ministre a annoncé mardi qu'il soumettrait le budget au Parlement, les négociations entre le gouvernement et le M23 s'étant achevées lundi 25 septembre, à Doha, sans résultat.",
      ["talks asserted 2023-09-25 Doha -"],
    ],
    [
      "en",
      "The talks have stalled. A plenary session arranged for 20 September was called off because one party had asked for more time.",
      ["talks planned 2023-09-20 - -"],
    ],
    ["en", "An earlier session of the talks ran from Sept. 6 to Sept. 8.", ["talks-round asserted 2023-09-06/2023-09-08 - -"]],
    ["en", "The leaders opened a summit in Sirte on Monday.", ["summit asserted 2023-09-25 Sirte -"]],
    [
      "en",
      "It was the second round of talks. The first one was held in Geneva in July.",
      ["talks-round asserted - - 2", "talks-round asserted 2023-07 Geneva 1"],
    ],
  ] as const)("%s: %s", (language, text, events) => {
    expect(told(language, text)).toEqual(events);
  });
});

/** Names of those who do what one kind of event tells. */
const actorsOf = (language: "fr" | "en", text: string, kind: string): string[] => {
  const { events, entities } = readingIn(language, text, "2023-09-26");
  return events
    .filter((event) => event.kind === kind)
    .flatMap(({ actors }) => actors.map((id) => entities.find((one) => one.id === id)?.name ?? "-"));
};

test("behind the towns stands who was met", () => {
  const text = "Leo Varadkar et Theresa May ont rencontré lundi à Genève, en Suisse, les délégations des partis.";
  expect(actorsOf("fr", text, "meeting")).toEqual(expect.arrayContaining(["Leo Varadkar", "Theresa May", "partis"]));
});

test("those who sign are told with what they sign", () => {
  const text = "Hans Grundberg a salué mardi la conclusion, à Mascate, d'un accord entre les Houthis et l'Arabie saoudite.";
  expect(actorsOf("fr", text, "agreement")).toEqual(["Houthis", "Arabie saoudite"]);
});

test("what is joined to what a name is has no part in a list of names", () => {
  const text =
    "Among the witnesses was Matthew Nimetz, the American diplomat who has mediated for the United Nations since the 1990s and who turned 79 the same day.";
  expect(actorsOf("en", text, "mediation")).toEqual(["Matthew Nimetz"]);
});

test("a territory that somebody occupies is no deed of theirs", () => {
  const text =
    "The United States will work with both governments. Israeli forces will withdraw from the territory they occupy in southern Lebanon.";
  expect(actorsOf("en", text, "seizure")).toEqual([]);
});

test("two offices of one who is named are no list of names", () => {
  const text = "Les échanges se feront, a annoncé Roustem Oumerov, ministre ukrainien de la Défense et chef de la délégation.";
  const { roles, entities } = readingIn("fr", text, "2023-09-26");
  const holders = roles.map(({ holder }) => entities.find((one) => one.id === holder)?.name);
  expect(new Set(holders)).toEqual(new Set(["Roustem Oumerov"]));
});
