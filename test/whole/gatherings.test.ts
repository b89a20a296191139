import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** Days of the talks of one process that were held, each with its number where it has one. */
const held = (process: string, ...reports: readonly Told[]): readonly string[] =>
  recordOf(...reports)
    .processes.filter(({ id }) => id === process)
    .flatMap(({ rounds }) => rounds)
    .filter(({ standing }) => standing === "happened" || standing === "claimed")
    .map(({ number, dates }) => `${number} ${dates.value}`);

/** Days of the rounds of one process that are still to come. */
const planned = (process: string, ...reports: readonly Told[]): readonly (string | null)[] =>
  recordOf(...reports)
    .processes.filter(({ id }) => id === process)
    .flatMap(({ rounds }) => rounds)
    .filter(({ standing }) => standing === "planned")
    .map(({ dates }) => dates.value);

const FIRST: Told = [
  "2025-07-10",
  "en",
  "Syria's government and the Syrian Democratic Forces (SDF) ended a first round of talks in Damascus on Wednesday, officials said.",
];

test("a congress of one side, and the gathering that it is called further on, are no talks of the process", () => {
  const later: Told = [
    "2025-08-10",
    "en",
    "Syria will not take part in talks with the Syrian Democratic Forces (SDF), an official said Saturday. Kurdish parties had opened a congress in Qamishli on Thursday. The gathering, attended by some 300 delegates, ended Friday.",
  ];
  expect(held("process:damascus-sdf", FIRST, later)).toEqual(["1 2025-07-09"]);
});

test("a conference of one side is none, told in French or in English", () => {
  const rounds = (text: string) =>
    held("process:algiers", ["2014-09-05", "fr", text]).filter((one) => !one.includes("2014-09-01"));
  expect(
    rounds(
      "Les cadres de la Coordination des mouvements de l'Azawad ont clos jeudi à Kidal une conférence de trois jours, ouverte mardi. La deuxième phase des pourparlers d'Alger entre le gouvernement malien et les groupes armés a été lancée le 1er septembre.",
    ),
  ).toEqual([]);
  expect(
    held("process:bangsamoro", [
      "2012-10-20",
      "en",
      "The Moro Islamic Liberation Front closed a three-day general assembly at Camp Darapanan on Friday. Talks with the Philippine government resume in Kuala Lumpur in November.",
    ]),
  ).toEqual([]);
});

test("the sixth congress of a group is not the sixth round of its talks", () => {
  expect(
    held("process:quito-eln", [
      "2024-06-20",
      "fr",
      "La guérilla de l'ELN, qui négocie avec le gouvernement de Gustavo Petro, a annoncé avoir tenu du 4 au 8 juin son sixième congrès.",
    ]),
  ).toEqual([]);
});

test("what donors and a council sit in is no round", () => {
  expect(
    held("process:stockholm", [
      "2019-02-27",
      "en",
      "A pledging conference for Yemen, which had opened on Monday in Geneva, ended on Tuesday. The talks between the Houthis and the Yemeni government, held in Rimbo, have not resumed.",
    ]),
  ).toEqual([]);
});

test("what one side talks about with a third party is no round", () => {
  expect(
    held("process:armenia-azerbaijan", [
      "2023-05-20",
      "en",
      "Armenia and Georgia ended two days of talks in Batumi on Friday. The Armenia-Azerbaijan peace talks are to go on in Brussels.",
    ]),
  ).toEqual([]);
});

test("a conference that bears the name of the process is one of its rounds", () => {
  expect(
    held("process:crans-montana", [
      "2017-07-07",
      "en",
      "The Conference on Cyprus, which had opened on June 28, ended in Crans-Montana on Friday without a deal.",
    ]).length,
  ).toBe(1);
});

test("a meeting of both sides is a round, as is a session of their talks, whatever it is called", () => {
  expect(
    held("process:manhasset", [
      "2010-02-12",
      "fr",
      "Le Maroc et le Front Polisario ont terminé jeudi à Armonk une réunion informelle de deux jours sous l'égide de l'ONU.",
    ]),
  ).toEqual(["null 2010-02-10/2010-02-11"]);
  expect(
    held("process:geneva", [
      "2016-04-28",
      "en",
      "A session of the intra-Syrian talks ended in Geneva on Wednesday, U.N. envoy Staffan de Mistura said.",
    ]),
  ).toEqual(["null 2016-04-27"]);
});

const SETTLED: Told = [
  "2016-06-03",
  "en",
  "Negotiators of Moldova and Transnistria ended two days of 5+2 talks in Berlin on Friday, officials said.",
];

test.each([
  [
    "en",
    "A conference on confidence-building measures will be held on July 4 and 5 in Bad Reichenhall. It will not be a session of the 5+2 talks, a diplomat said.",
  ],
  [
    "en",
    "A conference on trade will be held in Bad Reichenhall on July 4 and 5. The conference is not part of the negotiating format.",
  ],
  ["en", "A conference, which is not a round of the talks, will be held in Bad Reichenhall on July 4 and 5."],
  [
    "fr",
    "Une conférence sur les mesures de confiance se tiendra les 4 et 5 juillet à Bad Reichenhall. Il ne s'agira pas d'une session des 5+2.",
  ],
  [
    "fr",
    "Une conférence sur le commerce se tiendra à Bad Reichenhall les 4 et 5 juillet. Ce ne sera pas un cycle de négociations.",
  ],
  ["fr", "Une réunion d'experts se tiendra à Bad Reichenhall les 4 et 5 juillet. Cette réunion ne fait pas partie du format."],
] as const)("a conference that the text says is no session of the talks is none (%s: %s)", (language, words) => {
  const opening =
    language === "en"
      ? "Negotiators of Moldova and Transnistria ended two days of 5+2 talks in Berlin on Friday. "
      : "Les négociateurs de la Moldavie et de la Transnistrie ont achevé vendredi à Berlin deux jours de pourparlers « 5+2 ». ";
  expect(planned("process:5-plus-2", SETTLED, ["2016-06-03", language, opening + words])).toEqual([]);
});

test.each([
  [
    "en",
    "The next session will be held on July 4 and 5 in Vienna. It will be followed by a conference in Bavaria, which is not a session of the talks.",
  ],
  [
    "en",
    "The next session will be held in Vienna on July 4 and 5, before a conference in Bavaria that is not part of the negotiating format.",
  ],
  [
    "fr",
    "La prochaine session se tiendra les 4 et 5 juillet à Vienne. La conférence de Bavière, en août, n'est pas une session des pourparlers.",
  ],
] as const)("a session is one where it is another gathering that is not (%s: %s)", (language, words) => {
  const opening =
    language === "en"
      ? "Negotiators of Moldova and Transnistria ended two days of 5+2 talks in Berlin on Friday. "
      : "Les négociateurs de la Moldavie et de la Transnistrie ont achevé vendredi à Berlin deux jours de pourparlers « 5+2 ». ";
  expect(planned("process:5-plus-2", SETTLED, ["2016-06-03", language, opening + words])).toEqual(["2016-07-04/2016-07-05"]);
});
