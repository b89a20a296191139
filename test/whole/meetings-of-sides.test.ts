import { expect, test } from "vitest";
import { readingOf as englishReadingOf, readingIn } from "../helpers/english.ts";
import { readingOf } from "../helpers/french.ts";
import { recordOf, type Told } from "../helpers/records.ts";

/** `number standing days @ place (planned days)` of each round of these reports. */
function roundsOf(...reports: Told[]): string[] {
  const { processes, unassigned } = recordOf(...reports);
  return [...processes, ...(unassigned ? [unassigned] : [])]
    .flatMap(({ rounds }) => rounds)
    .map(({ number, standing, dates, place, planned }) => {
      const days = dates.values.map(({ value }) => value).join(" ");
      const plans = planned.map(({ edtf }) => edtf).join(" ");
      return `${number ?? "-"} ${standing} ${days} @ ${place.value ?? "-"}${plans === "" ? "" : ` (${plans})`}`;
    });
}

test("the sides of a process, and nobody else, who met on a known day in a known place held a round", () => {
  const report = (told: string): Told => ["2014-12-01", "en", `Talks on South Sudan\n\nADDIS ABABA, Dec 1 (AP) - ${told}`];
  expect(
    roundsOf(
      report("South Sudan's government and the rebels of the SPLM-IO disagree. The two delegations met on Friday in Nairobi."),
    ),
  ).toEqual(["- happened 2014-11-28 @ place:nairobi"]);
  expect(
    roundsOf(
      report(
        "South Sudan's government and the rebels of the SPLM-IO disagree. The sides held a preparatory meeting on Friday in Nairobi.",
      ),
    ),
  ).toEqual([]);
});

test("all sides of a process who will meet, in a report on a round, will hold the next", () => {
  const report: Told = [
    "2013-06-21",
    "fr",
    "LA HAVANE, 21 juin (AFP) - Le dixième cycle des pourparlers entre le gouvernement colombien et les Farc s'est achevé vendredi à La Havane. Le gouvernement colombien et les Farc se retrouveront le 1er juillet.",
  ];
  expect(roundsOf(report)).toEqual(["10 happened 2013-06-21 @ place:havana", "11 planned 2013-07-01 @ -"]);
});

test("talks that are planned for a day are a round to come; told not to have been held on it, one that was not", () => {
  expect(
    roundsOf([
      "2025-08-16",
      "en",
      "KINSHASA, Aug 16 (Reuters) - Negotiations between the Democratic Republic of Congo and M23 rebels are due to resume in Doha on Monday, officials said.",
    ]),
  ).toEqual(["- planned 2025-08-18 @ place:doha"]);
  expect(
    roundsOf([
      "2025-08-18",
      "en",
      "KINSHASA, Aug 18 (Reuters) - Negotiations between the Democratic Republic of Congo and M23 rebels, which were due to resume in Doha on Monday, did not start as scheduled, officials said.",
    ]),
  ).toEqual(["- denied 2025-08-18 @ -"]);
});

test("talks on whose eve something happened are still to come", () => {
  const [round] = roundsOf([
    "2008-01-28",
    "en",
    "Twenty die in Kenya on eve of talks\n\nNAIROBI, Jan 28 (AP) - Twenty people died on Monday. The talks of Kenya's government and opposition are to open on Tuesday in Nairobi.",
  ]);
  expect(round).toBe("- planned 2008-01-29 @ place:nairobi");
});

test("a round that was not held on the day planned, and was on another, was held; the day lost is one that was planned", () => {
  const put: Told = [
    "2025-05-01",
    "fr",
    "Nucléaire iranien : pas de discussions samedi à Rome\n\nTÉHÉRAN, 1er mai (AFP) - Le quatrième cycle des pourparlers entre l'Iran et les Etats-Unis, prévu le 3 mai à Rome, est repoussé.",
  ];
  const held: Told = [
    "2025-05-11",
    "fr",
    "MASCATE, 11 mai (AFP) - L'Iran et les Etats-Unis ont mené des discussions dimanche à Mascate. Ce quatrième cycle des pourparlers a duré trois heures.",
  ];
  expect(roundsOf(put, held)).toEqual(["4 happened 2025-05-11 @ place:muscat (2025-05-03)"]);
});

test("what an outlet says will not be held is not held, whoever told the plan before", () => {
  const plan: Told = [
    "2003-03-21",
    "fr",
    "HAKONE, 21 mars (AFP) - Le sixième cycle des négociations entre le gouvernement sri-lankais et les Tigres tamouls s'est achevé vendredi. Le septième cycle aura lieu du 29 avril au 2 mai en Thaïlande, ont annoncé les Tigres.",
  ];
  const lost: Told = [
    "2003-04-22",
    "fr",
    "COLOMBO, 22 avril (AFP) - Le septième cycle des négociations entre le gouvernement sri-lankais et les Tigres tamouls, qui devait s'ouvrir le 29 avril en Thaïlande, n'aura pas lieu.",
  ];
  expect(roundsOf(plan, lost).find((round) => round.startsWith("7"))).toMatch(/^7 denied /);
});

test("talks told by how long they went on are those whose first day another report tells", () => {
  const opened: Told = [
    "1994-06-18",
    "en",
    "TEHRAN, June 18 (Reuters) - Tajikistan's government and the opposition opened a second round of peace talks in Tehran on Saturday.",
  ];
  const broken: Told = [
    "1994-07-05",
    "en",
    "DUSHANBE, July 5 (AFP) - Nine people died. Ten days of inter-Tajik talks in Tehran broke up on June 28 with no ceasefire.",
  ];
  const [round, ...others] = roundsOf(opened, broken);
  expect(others).toEqual([]);
  expect(round).toMatch(/^2 happened .*1994-06-28 @ place:tehran$/);
});

test("a sitting told as known, of nobody, in a report on one round is that round", () => {
  expect(
    roundsOf([
      "2013-02-27",
      "en",
      "KUALA LUMPUR, Feb 27 (AP) - The Philippine government and the Moro Islamic Liberation Front wrapped up the 36th round of peace talks in Kuala Lumpur. The three-day meeting had opened Monday.",
    ]),
  ).toEqual(["36 happened 2013-02-25/2013-02-27 @ place:kuala-lumpur"]);
});

test("of a building that nobody knows the town is where the report of these days was written, where the process meets there", () => {
  expect(
    roundsOf([
      "2019-07-02",
      "fr",
      "GENÈVE, 2 juillet (AFP) - La 48e session des discussions internationales de Genève sur la Géorgie s'est ouverte mardi pour deux jours au Palais des Nations.",
    ]),
  ).toEqual(["48 happened 2019-07-02/2019-07-03 @ place:geneva"]);
});

test("« la deuxième table ronde » has its number, as a round has; the first time that two are face to face counts nothing", () => {
  const numbers = (text: string) => readingOf(text).events.flatMap(({ round }) => round ?? []);
  expect(numbers("Le président s'est entretenu mardi avec le chef rebelle, leur premier tête-à-tête depuis 1997.")).toEqual([]);
  expect(numbers("La deuxième table ronde sur le Sahara occidental s'est tenue mardi à Genève.")).toContain(2);
});

test("what stands behind the place where talks were begun is what was begun", () => {
  const { events } = readingOf("Les belligérants yéménites ont entamé jeudi soir à Koweït des négociations.");
  expect(events.map(({ kind }) => kind)).toEqual(["talks"]);
});

test("a headline without a verb denies talks; more than so many talks are not denied", () => {
  const moods = (text: string) => readingOf(text).events.map(({ kind, factuality }) => `${kind} ${factuality}`);
  expect(moods("Nucléaire iranien : pas de discussions samedi à Rome")).toEqual(["talks denied"]);
});

test("talks that adjourned on a day did so before the report; until a day, they wait for it", () => {
  const days = (text: string) => englishReadingOf(text).times.map(({ edtf }) => edtf);
  expect(days("Peace talks between the government and the opposition adjourned on Tuesday without an agreement.")).toEqual([
    "2025-06-17",
  ]);
});

/** `kind factuality day town` of each event of talks of a text of 11 June 2025. */
function talksIn(language: "fr" | "en", text: string): string[] {
  const { events, entities } = readingIn(language, text, "2025-06-11");
  return events
    .filter(({ kind }) => kind.startsWith("talks"))
    .map(({ kind, factuality, time, place }) => {
      const town = entities.find(({ id }) => id === place)?.name ?? "-";
      return `${kind} ${factuality} ${time?.edtf ?? "-"} ${town}`;
    });
}

test("what is told of talks between two sides is told of the talks, though the verb is in the singular", () => {
  expect(
    talksIn("fr", "Le troisième cycle de pourparlers entre le gouvernement et les rebelles a débuté mardi à Genève."),
  ).toEqual(["talks-round asserted 2025-06-10 Genève"]);
  expect(
    talksIn("fr", "Le troisième cycle de pourparlers entre le gouvernement et les rebelles est prévu vendredi à Genève."),
  ).toEqual(["talks-round planned 2025-06-13 Genève"]);
});

test("what is due, set, slated or poised to happen keeps its day and its town", () => {
  for (const bound of ["due to resume", "set to begin", "slated to open", "poised to start"])
    expect(talksIn("en", `U.N.-brokered negotiations on Libya are ${bound} in Geneva on Friday.`)).toEqual([
      "talks planned 2025-06-13 Geneva",
    ]);
});

test("what is due in a town, or on a day, is planned for both", () => {
  expect(talksIn("en", "The next round of the 5+2 talks is due in Kiev on July 14 and 15.")).toEqual([
    "talks-round planned 2025-07-14/2025-07-15 Kyiv",
  ]);
  expect(talksIn("en", "The talks on Libya are due on Monday in Geneva.")).toEqual(["talks planned 2025-06-16 Geneva"]);
});

test("whose talks they are takes nothing from the verb by which they take place", () => {
  expect(talksIn("fr", "Les négociations sur la Libye parrainées par l'ONU ont repris mardi à Genève.")).toEqual([
    "talks asserted 2025-06-10 Genève",
  ]);
  expect(talksIn("fr", "Les négociations sur la Libye parrainées par l'ONU doivent reprendre vendredi à Genève.")).toEqual([
    "talks planned 2025-06-13 Genève",
  ]);
});

test("talks that did not take place on the day told beside them were not held on that day, the last one of its name", () => {
  expect(
    talksIn("en", "Negotiations between Congo and the M23 rebels, which were due to resume in Doha on Monday, did not start."),
  ).toContain("talks denied 2025-06-09 -");
  expect(
    talksIn(
      "en",
      "Negotiations between Congo and the M23 rebels, which are due to resume in Doha on Monday, will not take place.",
    ),
  ).toContain("talks denied 2025-06-16 -");
});

test("talks that were held only on some days were held on them", () =>
  expect(
    talksIn(
      "fr",
      "Le deuxième cycle, qui devait s'ouvrir le 2 juin, ne s'était tenu que les 9 et 10 juin, après la trêve de Pâques.",
    ),
  ).toContain("talks-round asserted 2025-06-09/2025-06-10 -"));

test("talks beside a round that somebody will host are not that round, though it has a mediator already", () => {
  const text = `First working group of the Doha process meets online

KABUL - The working group on counter-narcotics of the Doha process met for the first time on Thursday by video link, the UN mission in Afghanistan said. Officials of the Taliban's interior ministry took part. The talks began under a cloud.

Qatar announced on October 30 that it would host a fourth meeting of special envoys under UN auspices. When it will take place remains unclear.`;
  expect(roundsOf(["2024-11-29", "en", text]).filter((round) => round.startsWith("4"))).toEqual(["4 planned  @ -"]);
});
