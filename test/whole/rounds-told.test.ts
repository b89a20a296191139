import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { MODELS_FOLDER, openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";

const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge: loadKnowledge(), version: "0" });
const TALKS = ["talks", "talks-round", "meeting", "summit"];

/** The reading of a report of 14 March 2024, a Thursday. */
function eventsIn(language: "fr" | "en", text: string) {
  return reader.read({ id: "0".repeat(64), language, title: null, published: "2024-03-14", url: null, outlet: null, text });
}

/** What it tells of talks. */
function read(language: "fr" | "en", text: string) {
  const { events, entities } = eventsIn(language, text);
  const name = (id: string | null) => entities.find((e) => e.id === id)?.name ?? "-";
  return events
    .filter(({ kind }) => TALKS.includes(kind))
    .map(({ round, factuality, time, place }) => ({ round, factuality, time: time?.edtf ?? "-", place: name(place) }));
}

/** The numbers of rounds that anything told of it has. */
const numbersIn = (language: "fr" | "en", text: string) =>
  eventsIn(language, text)
    .events.flatMap(({ round }) => round ?? [])
    .toSorted((a, b) => a - b);

describe("the number of a round", () => {
  test.each([
    ["en", "Round 3 of the talks, held in Muscat on Sunday, produced little.", [3]],
    ["en", "They met on Wednesday for round four of the Geneva negotiations.", [4]],
    ["fr", "À Juba, le round 2 des négociations est suspendu jusqu'à lundi.", [2]],
    ["en", "The talks, the ninth of their kind, ran from Monday to Wednesday.", [9]],
    ["en", "The parties agreed to hold their next round, the third, in Caracas in April.", [3]],
    ["fr", "Un nouveau cycle de pourparlers, le sixième depuis janvier, aura lieu à Vienne à la fin du mois.", [6]],
    ["fr", "La réunion de mardi, la quatrième du genre, avait duré moins d'une heure.", [4]],
    ["en", "The round, which opened on Monday in Vienna, is the eighth since April.", [8]],
    ["en", "The fifth-round talks in Rome lasted three hours.", [5]],
    ["en", "The second cycle of talks, in Mexico City, took place in February.", [2]],
    ["en", "The ninth round ended on Tuesday. The tenth will be hosted by Sochi in July.", [9, 10]],
    ["en", "Between the fourth round of talks, in January, and the fifth, in February, fighting intensified.", [4, 5]],
    ["fr", "Le troisième volet des discussions militaires a débuté lundi.", [3]],
    ["en", "Talks in Doha, now in their eighth round, entered a third day on Thursday.", [8]],
    ["fr", "Les pourparlers de Doha, qui en sont à leur huitième round, sont entrés jeudi dans leur troisième journée.", [8]],
    ["fr", "La deuxième série de pourparlers s'est ouverte lundi à Doha ; la première s'était tenue à Oslo en janvier.", [1, 2]],
    ["fr", "La troisième série de négociations a pris fin le 8 mars ; une quatrième a débuté mardi.", [3, 4]],
    ["fr", "Ni le deuxième ni le troisième cycle de pourparlers n'avaient permis d'avancer.", [2, 3]],
    ["fr", "Les émissaires de la Serbie et du Kosovo ont tenu mardi leur sixième réunion à Ohrid.", [6]],
    ["en", "Envoys of Serbia and of Kosovo were to hold their sixth meeting on Tuesday.", [6]],
  ] as const)("%s: %s", (language, text, told) => expect(numbersIn(language, text)).toEqual(told));
});

describe("a number of something else is that of no round", () => {
  test.each([
    ["en", "The round, the first in two years, opened in Manhasset on Saturday.", []],
    ["en", "The talks, the second this year, opened in Manhasset on Saturday.", []],
    ["fr", "La rencontre, la deuxième à Sotchi, s'est ouverte lundi.", []],
    ["en", "The talks have gone through six rounds since 2019.", []],
    ["fr", "La deuxième phase de l'accord de cessez-le-feu a débuté lundi.", []],
    ["en", "The second phase of the ceasefire deal began on Monday.", []],
    ["fr", "Au troisième round des pourparlers, mardi, MM. Diallo et Traoré se sont tus ; le second a refusé de parler.", [3]],
    ["fr", "La deuxième série de tirs a visé la ville lundi. Une troisième a suivi mardi.", []],
    ["fr", "Le troisième round s'est ouvert lundi. La deuxième journée a été plus calme.", [3]],
    ["en", "The third round opened on Monday. The second of the envoys left on Tuesday.", [3]],
    ["fr", "Les ministres serbes ont tenu mardi leur sixième réunion à Ohrid.", []],
    ["fr", "La commission a tenu mardi sa sixième réunion à Ohrid.", []],
    ["fr", "Dimanche, le comité central du parti a tenu sa huitième réunion de l'année.", []],
    ["en", "The presidential election, whose second round was never held, divides them.", []],
    ["fr", "La présidentielle, dont le second tour n'a jamais eu lieu, les divise.", []],
  ] as const)("%s: %s", (language, text, told) => expect(numbersIn(language, text)).toEqual(told));
});

describe("where talks are", () => {
  test.each([
    ["en", "The talks ran from Monday to Wednesday at a hotel on the outskirts of Nairobi.", "Nairobi"],
    ["fr", "Une session de négociations s'est tenue mercredi dans un hôtel de la banlieue d'Addis-Abeba.", "Addis-Abeba"],
    ["fr", "Un nouveau cycle de pourparlers aura lieu à Vienne à la fin du mois.", "Vienne"],
    ["fr", "Lancé lundi à Mexico, le deuxième cycle des pourparlers s'est clôturé mercredi.", "Mexico"],
    ["fr", "L'émissaire a quitté Genève, où s'était ouvert lundi un premier cycle de consultations.", "Genève"],
    ["en", "They wrapped up their third cycle of talks in Havana on Wednesday.", "Havana"],
    ["en", "It was decided at the fourth meeting of the envoys, Ana Ruiz and Petar Ilic, in Vienna.", "Vienna"],
    ["en", "The accord was signed in Oslo at the end of the second round of talks, which had opened on March 7.", "Oslo"],
    ["en", "He had the two men to his residence in Ohrid for talks that lasted two hours.", "Ohrid"],
    ["fr", "C'est à Ohrid que Serbes et Kosovars ont tenu mardi leur sixième rencontre.", "Ohrid"],
  ] as const)("%s: %s", (language, text, place) =>
    expect(read(language, text).map((told) => told.place)).toEqual([expect.stringContaining(place)]),
  );
});

describe("a round that nobody has held", () => {
  const toldOf = (language: "fr" | "en", text: string) =>
    read(language, text).flatMap(({ round, factuality, time }) => (round === null ? [] : `${round} ${factuality} ${time}`));
  test.each([
    [
      "en",
      "What would have been the fourth round of indirect talks, due to start in Cairo on Sunday, was called off.",
      ["4 denied 2024-03-17"],
    ],
    ["en", "A 14th round had been due on Wednesday.", ["14 planned 2024-03-13"]],
    ["en", "The sixth round has been pushed back to March 22, two diplomats said.", ["6 planned 2024-03-22"]],
    ["en", "Mediators hope to bring the sides back for a third round of talks.", ["3 hoped -"]],
    ["en", "Preparations are under way for a third round of talks.", ["3 planned -"]],
    ["en", "He called on Monday for a third round of talks.", ["3 demanded -"]],
    ["en", "The cancellation of the third round of talks angered the rebels.", []],
    ["fr", "Prévu pour le 20 mars, le troisième tour de négociations a été repoussé sine die.", ["3 planned 2024-03-20"]],
    ["fr", "Le report du quatrième round de négociations a été annoncé par le ministre.", []],
    ["fr", "Un quatrième round, annoncé pour février, n'a toujours pas de date.", ["4 planned 2024-02"]],
    ["en", "That was left to the fourth round, which begins in the capital on Monday.", ["4 planned 2024-03-18"]],
    [
      "fr",
      "Les délégations se retrouveront de mardi à jeudi à Oslo, dans un hôtel du port, pour le troisième round de leurs pourparlers, a confirmé mercredi le médiateur.",
      ["3 planned 2024-03-19/2024-03-21"],
    ],
    ["fr", "Ils reviendront à Manhasset du 20 au 22 mars pour un quatrième round.", ["4 planned 2024-03-20/2024-03-22"]],
  ] as const)("%s: %s", (language, text, told) => expect(toldOf(language, text)).toEqual(told));

  test.each([
    ["en", "The sides met on Monday for a third round of talks.", ["3 asserted 2024-03-11"]],
    ["en", "Delegates arrived in Geneva on Monday for the third round of talks.", ["3 asserted 2024-03-11"]],
    ["en", "U.S. negotiators are in Doha for an eighth round of talks.", ["8 asserted -"]],
    ["fr", "Les deux camps se sont retrouvés lundi pour un quatrième round de négociations.", ["4 asserted 2024-03-11"]],
  ] as const)("but is told where they come together for it: %s: %s", (language, text, told) =>
    expect(toldOf(language, text)).toEqual(told),
  );
});

test("a round that will have brought something is over, where no day to come is told", () => {
  const standing = (text: string) => read("fr", text).map(({ factuality }) => factuality);
  expect(standing("Le troisième cycle aura donc produit deux textes.")).toEqual(["asserted"]);
  expect(standing("Le troisième cycle se sera achevé avant le 20 mars.")).toEqual(["planned"]);
});

describe("a plan and what came of it in one sentence", () => {
  test.each([
    [
      "en",
      "The third round of the talks was to begin on March 4 but opened on March 6.",
      ["planned 2024-03-04", "asserted 2024-03-06"],
    ],
    [
      "en",
      "The round had been due to begin on March 4 but opened two days late, on March 6, the plane having been held up.",
      ["planned 2024-03-04", "asserted 2024-03-06"],
    ],
  ] as const)("%s: %s", (language, text, told) =>
    expect(read(language, text).map(({ factuality, time }) => `${factuality} ${time}`)).toEqual(
      expect.arrayContaining([...told]),
    ),
  );
});

describe("the first and the last day of a round", () => {
  const daysOf = (language: "fr" | "en", text: string) =>
    read(language, text).flatMap(({ round, factuality, time }) => (factuality === "asserted" ? `${round ?? "-"} ${time}` : []));
  test.each([
    [
      "fr",
      "Les délégués soudanais ont conclu mercredi à Juba leur 12e cycle de pourparlers, ouvert lundi, sans s'être entendus sur le partage des richesses.",
      ["12 2024-03-11/2024-03-13"],
    ],
    [
      "fr",
      "Le gouvernement et les rebelles ont achevé mercredi le cinquième cycle de leurs discussions, commencé dimanche avec du retard.",
      ["5 2024-03-10/2024-03-13"],
    ],
    [
      "fr",
      "Les parties ont bouclé mercredi à Oslo le troisième round de négociations, débuté samedi.",
      ["3 2024-03-09/2024-03-13"],
    ],
    [
      "fr",
      "Il avait rejeté le texte, soumis lors du cinquième cycle, lequel s'était tenu à Doha du 4 au 7 mars.",
      ["5 2024-03-04/2024-03-07"],
    ],
    ["en", "The two parliaments wound up three days of indirect negotiations in Doha on Wednesday.", ["- 2024-03-11/2024-03-13"]],
    ["en", "The government and the rebels wrapped up two days of talks in Doha on Wednesday.", ["- 2024-03-12/2024-03-13"]],
  ] as const)("are both told: %s: %s", (language, text, days) => expect(daysOf(language, text)).toEqual(days));

  test.each([
    ["fr", "Les délégués ont évoqué mercredi, au troisième cycle de pourparlers, l'enquête ouverte lundi.", ["3 2024-03-13"]],
    ["fr", "Les délégués ont conclu mercredi leur 12e cycle de pourparlers, réclamé lundi par l'ONU.", ["12 2024-03-13"]],
    ["fr", "Ils ont conclu mercredi le 12e cycle de pourparlers sur l'exposition, ouverte lundi.", ["12 2024-03-13"]],
  ] as const)("but not by the day of anything else: %s: %s", (language, text, days) =>
    expect(daysOf(language, text)).toEqual(days),
  );
});

describe("the day for which a round was planned before", () => {
  const told = (language: "fr" | "en", text: string) =>
    read(language, text).map(({ round, factuality, time }) => `${round ?? "-"} ${factuality} ${time}`);

  test.each([
    [
      "en",
      "The third round of talks opened in Cairo on Sunday. It had first been planned for February 22.",
      ["3 asserted 2024-03-10", "3 planned 2024-02-22"],
    ],
    [
      "fr",
      "La troisième session a pris fin dimanche au Caire. Elle avait d'abord été prévue le 22 février.",
      ["3 asserted 2024-03-10", "3 planned 2024-02-22"],
    ],
    ["fr", "Le cinquième cycle de négociations, prévu le 7 avril à Bruxelles, n'aura pas lieu.", ["5 planned 2024-04-07"]],
    ["en", "He said he would not go to Oslo on April 7 for the fifth round of the talks.", ["5 planned 2024-04-07"]],
    ["fr", "Il ne se rendra pas à Oslo le 7 avril pour le cinquième cycle des pourparlers.", ["5 planned 2024-04-07"]],
    [
      "en",
      "The third round of talks, which had been due to open on February 22, took place on Sunday in Cairo.",
      ["3 asserted 2024-03-10", "3 planned 2024-02-22"],
    ],
    ["en", "The sixth round of talks, which Oman was to host on March 3, was called off.", ["6 planned 2024-03-03"]],
    [
      "fr",
      "Prévu le 22 février, le troisième cycle des pourparlers s'est ouvert dimanche au Caire.",
      ["3 planned 2024-02-22", "3 asserted 2024-03-10"],
    ],
    [
      "fr",
      "Le quatrième cycle des négociations entre le gouvernement colombien et l'ELN, prévu initialement le 22 février, s'est ouvert dimanche.",
      ["4 asserted 2024-03-10", "4 planned 2024-02-22"],
    ],
    ["fr", "Le troisième cycle, prévu le 2 avril, s'ouvrira le 5 avril.", ["3 planned 2024-04-05", "3 planned 2024-04-02"]],
    [
      "fr",
      "L'Égypte a accusé l'Éthiopie d'avoir fait échouer la quatrième session de négociations sur le barrage de la Renaissance, qui s'est achevée dimanche dans la capitale éthiopienne sans accord, à moins d'une semaine de l'échéance fixée par les trois pays riverains.",
      ["4 asserted 2024-03-10"],
    ],
    // that one does not come for another one says nothing of there being one
    ["en", "The rebels will not return to Doha for a fifth round of talks.", ["5 denied -"]],
    ["fr", "Aucun troisième sommet n'a été programmé.", ["- denied -"]],
    ["en", "The fifth round of talks did not take place on Monday.", ["5 denied 2024-03-11"]],
  ] as const)("%s: %s", (language, text, expected) => expect(told(language, text)).toEqual(expected));
});

describe("what a report says of a round beside its headline and its plans", () => {
  const days = (language: "fr" | "en", text: string) =>
    read(language, text).flatMap(({ round, factuality, time }) => (time === "-" ? [] : [`${round} ${factuality} ${time}`]));

  test("a headline that only names the round takes nothing from the sentence that tells its day", () => {
    const headline = "Mali : le troisième cycle des pourparlers s'achève à Oran";
    const lead = "Le troisième cycle des pourparlers maliens s'est clos samedi soir à Oran.";
    expect(days("fr", `${headline}\n\n${lead}`)).toContain("3 asserted 2024-03-09");
  });

  test.each([
    ["Le dialogue malien censé mettre fin à huit mois de violences s'est ouvert lundi à Oran.", "null asserted 2024-03-11"],
    ["Initialement convoquée pour le 4 mars, la session a été reportée à la demande d'Alger.", "null planned 2024-03-04"],
  ])("%s", (text, told) => expect(days("fr", text)).toContain(told));

  test.each([
    ["Les pourparlers censés reprendre lundi à Oran n'ont pas eu lieu.", /asserted/],
    ["Convoquée lundi par le médiateur, la session a été reportée.", /planned/],
    ["Le médiateur a convoqué, a-t-il dit, un cinquième cycle l'an dernier.", /planned/],
  ])("not so: %s", (text, never) => expect(days("fr", text).join()).not.toMatch(never));
});

describe("the day on which a round that is over had opened", () => {
  const ended = "Les délégations ont achevé mardi à Oslo leur deuxième cycle de pourparlers.";
  const days = (language: "fr" | "en", text: string) => read(language, text).flatMap(({ round, time }) => (round ? [time] : []));

  test.each([
    ["Ouvertes la veille à huis clos, les discussions ont porté sur un cadre général.", "2024-03-11/2024-03-12"],
    ["Entamés dimanche, ces pourparlers ont porté sur un cadre général.", "2024-03-10/2024-03-12"],
    // others, and no day
    ["Ouvertes la veille, les discussions de Genève ont porté sur un cadre général.", "2024-03-12"],
    ["Ouvertes en 2012, les discussions ont porté sur un cadre général.", "2024-03-12"],
  ])("the next sentence opens them: « %s »", (next, told) => expect(days("fr", `${ended} ${next}`)).toEqual([told]));

  test("what a clause recalls of long before is no end, the one day of the news is", () => {
    const told = (when: string) =>
      `Norway and the rebels endorsed on ${when} a revised version of the roadmap that they adopted last February, the facilitator said at the end of a seventh round of talks in Oslo that had begun on Tuesday.`;
    expect(days("en", told("Wednesday"))).toEqual(["2024-03-12/2024-03-13"]);
    expect(days("en", told("March 2"))).toEqual(["2024-03-12"]);
  });
});
