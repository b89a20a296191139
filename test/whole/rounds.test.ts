import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { MODELS_FOLDER, openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";
import { recordOf, type Told } from "../helpers/records.ts";

const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge: loadKnowledge(), version: "0" });

/** "round factuality time" of the talks that a report of 26 December 2014, a Friday, tells of. */
function talksIn(language: "fr" | "en", text: string): string[] {
  const document = { id: "0".repeat(64), language, title: null, published: "2014-12-26", url: null, outlet: null, text };
  return reader
    .read(document)
    .events.filter(({ kind }) => ["talks", "talks-round", "meeting", "summit"].includes(kind))
    .map(({ round, factuality, time }) => `${round ?? "-"} ${factuality} ${time?.edtf ?? "-"}`);
}

describe("talks that did not take place", () => {
  test.each([
    ["en", "The second round of the Nairobi talks did not take place on Tuesday.", "2 denied 2014-12-23"],
    ["en", "The meeting of the two presidents never took place.", "- denied -"],
    ["fr", "Le deuxième cycle des pourparlers de Nairobi n'a pas eu lieu mardi.", "2 denied 2014-12-23"],
    ["fr", "La réunion entre les deux présidents n'a jamais eu lieu.", "- denied -"],
    ["fr", "La rencontre n'a finalement pas eu lieu mercredi.", "- denied 2014-12-24"],
    [
      "fr",
      "Le quatrième cycle des pourparlers entre l'armée et les rebelles, que l'Arabie saoudite avait convoqué pour jeudi à Djeddah, ne s'est pas tenu, ont rapporté vendredi deux diplomates.",
      "4 denied -",
    ],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toEqual([told]));
});

describe("talks without a date are none", () => {
  test.each([
    ["en", "The mediator declined to give the date of a sixth round."],
    ["en", "No date was set for a third round."],
    ["fr", "Aucune date n'a été avancée pour un dixième round."],
    ["fr", "Le médiateur a refusé de donner la date d'un sixième cycle."],
  ] as const)("%s: %s", (language, text) => expect(talksIn(language, text)).toEqual([]));
});

describe("from the first day to the last", () => {
  test.each([
    [
      "fr",
      "Commencé mardi, le sixième round des pourparlers s'est achevé vendredi à Genève.",
      "6 asserted 2014-12-23/2014-12-26",
    ],
    ["en", "They ended a seventh round of talks on Friday as they had begun it on Monday.", "7 asserted 2014-12-22/2014-12-26"],
    [
      "fr",
      "Au terme du neuvième round des pourparlers, qui s'est tenu mardi et mercredi à Vienne, ils ont annoncé jeudi leur refus.",
      "9 asserted 2014-12-23/2014-12-24",
    ],
    [
      "fr",
      "Les négociateurs du Maroc et du Front Polisario se sont séparés mercredi, au terme de deux jours et demi de discussions, sans avoir rapproché leurs positions.",
      "- asserted 2014-12-22/2014-12-24",
    ],
    [
      "en",
      "Negotiators from Sudan and Chad parted on Wednesday after two and a half days of talks.",
      "- asserted 2014-12-22/2014-12-24",
    ],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toEqual([told]));
});

describe("a round by another word", () => {
  test.each([
    ["fr", "Une quatrième séance de pourparlers s'est tenue mercredi à Nairobi.", "4 asserted 2014-12-24"],
    ["fr", "La troisième séance de négociations s'est achevée mardi.", "3 asserted 2014-12-23"],
    ["en", "The fourth session of the talks was held on Wednesday in Nairobi.", "4 asserted 2014-12-24"],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toEqual([told]));
});

describe("the day for which talks were planned is not among the days that they were held", () => {
  test.each([
    ["en", "The third round, which had been due to open on Monday, got under way only on Tuesday.", "3 asserted 2014-12-23"],
    ["en", "The talks, which were to start on Monday, began on Wednesday.", "- asserted 2014-12-24"],
    ["en", "The round of talks, which was set to open on Monday, opened on Wednesday in Nairobi.", "- asserted 2014-12-24"],
    ["fr", "Le deuxième cycle, qui devait s'ouvrir lundi, n'a débuté que mardi.", "2 asserted 2014-12-23"],
    ["fr", "Le cycle de pourparlers, qui devait débuter lundi, s'est ouvert mardi à Oslo.", "- asserted 2014-12-23"],
  ] as const)("%s: %s", (language, text, opened) => expect(talksIn(language, text)).toContain(opened));

  test("« ouvert la veille » is the first day of a round that is told to be over", () => {
    const told = talksIn("fr", "Les deux camps ont bouclé mercredi à Oslo un premier cycle de négociations, ouvert la veille.");
    expect(told).toContain("1 asserted 2014-12-23/2014-12-24");
  });
});

describe("the first and the last day of talks, however far from their noun the verb stands", () => {
  test.each([
    [
      "en",
      "A first round of talks between Chad and Niger, part of the deal reached in Oslo last month, ended on Friday.",
      "1 asserted 2014-12-26",
    ],
    ["en", "The second round of the talks ended on Wednesday, two days after it began.", "2 asserted 2014-12-22/2014-12-24"],
    [
      "en",
      "The longest negotiations yet between Chad and Niger wound up in Oslo on Tuesday without a deal.",
      "- asserted 2014-12-23",
    ],
    ["en", "The round, which opened on Monday after weeks of wrangling, is led by the envoy.", "- asserted 2014-12-22"],
    ["en", "Talks aimed at a truce broke up on Wednesday after four hours.", "- asserted 2014-12-24"],
    [
      "fr",
      "Ils se sont mis d'accord mercredi, a annoncé l'ONU à l'issue d'un quatrième cycle de discussions qui s'était ouvert le 18 décembre à Oslo.",
      "4 asserted 2014-12-18/2014-12-24",
    ],
    ["fr", "Le troisième cycle des pourparlers, voulu par l'ONU, s'est conclu mardi.", "3 asserted 2014-12-23"],
    ["fr", "Les discussions de Nairobi se sont achevées lundi sans accord.", "- asserted 2014-12-22"],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toContain(told));

  test("the verb of other talks gives them no day", () => {
    expect(
      talksIn("en", "The third round of the talks, which opened on Monday, follows a summit that ended on Sunday."),
    ).not.toContain("3 asserted 2014-12-21");
  });
});

describe("in the record", () => {
  /** "number dates" of each round that these reports, each of a day, come to. */
  const roundsOf = (...reports: readonly Told[]): string[] =>
    (recordOf(...reports).processes[0]?.rounds ?? []).map(({ number, dates }) => `${number} ${dates.value} ${dates.state}`);

  test("a round whose end and beginning stand in two sentences lasted from the one to the other", () => {
    expect(
      roundsOf([
        "2019-07-09",
        "en",
        "Kenya hosted a seventh round of the Astana talks, which closed on Tuesday. The round had begun on June 29.",
      ]),
    ).toEqual(["7 2019-06-29/2019-07-09 single"]);
    expect(
      roundsOf([
        "2019-08-12",
        "fr",
        "Russes et Turcs ont bouclé lundi un huitième cycle des pourparlers d'Astana. Entamé le 3 août, le cycle a été utile.",
      ]),
    ).toEqual(["8 2019-08-03/2019-08-12 single"]);
  });

  test("what one report tells as its first day and another as its last do not contradict each other", () => {
    expect(
      roundsOf(
        ["2019-07-20", "en", "The seventh round of the Astana talks, which ended on July 9, brought nothing."],
        ["2019-07-20", "fr", "Le septième cycle des pourparlers d'Astana s'était ouvert le 29 juin."],
      ),
    ).toEqual(["7 2019-06-29/2019-07-09 agreed"]);
  });

  test("« fin juin », a week: where something lies is not how long it lasted", () => {
    expect(
      roundsOf(
        ["2019-07-20", "en", "The seventh round of the Astana talks was held from June 25 to June 27."],
        ["2019-08-20", "fr", "Le septième cycle des pourparlers d'Astana s'est tenu fin juin."],
      ),
    ).toEqual(["7 2019-06-25/2019-06-27 single"]);
  });
});

describe("for when talks were planned, beside what came of it", () => {
  test.each([
    [
      "en",
      "The foreign minister told reporters before he left that the talks, due to open on Dec. 6, had been wrecked.",
      "- planned 2014-12-06",
    ],
    ["en", "The talks, expected to resume on Monday, were put off.", "- planned 2014-12-29"],
    ["fr", "La rencontre, prévue d'abord en décembre 2013, est la première depuis un an.", "- planned 2013-12"],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toContain(told));

  test("talks that end without having begun did not take place", () => {
    expect(talksIn("fr", "Les consultations ont pris fin mercredi sans avoir commencé.")).toEqual(["- denied 2014-12-24"]);
    expect(talksIn("en", "The talks ended on Wednesday without having started.")).toEqual(["- denied 2014-12-24"]);
    expect(talksIn("fr", "La rencontre s'est achevée mardi sans accord.")).toEqual(["- asserted 2014-12-23"]);
  });
});

test("talks told of beside others, at the place of another process, are that one's", () => {
  const text =
    "The fourth round of the intra-Syrian talks closed in Geneva on Friday. Staffan de Mistura left ceasefires to the meetings in Astana, where Russia, Turkey and Iran act as guarantors.";
  const { processes } = recordOf(["2017-03-04", "en", text]);
  const guarantors = processes.flatMap(({ id, roles }) => (roles.some(({ role }) => role === "guarantor") ? [id] : []));
  expect(guarantors).toEqual(["process:astana"]);
});

test("parties of a process that is over who talk again are told of as that process", () => {
  const text =
    "CARACAS - Colombia's government and the ELN rebels resumed peace talks on Monday, four years after they were broken off.\n\nVenezuela, Cuba and Norway act as guarantors.";
  const { processes } = recordOf(["2022-11-21", "en", text]);
  expect(processes.map(({ id }) => id)).toEqual(["process:quito-eln"]);
});

test("rebels of a region are the group of the report that is named for it", () => {
  const text =
    "PRETORIA - Le gouvernement éthiopien et le Front de libération du peuple du Tigré (TPLF) ont repris leurs pourparlers mardi à Pretoria.\n\nLes rebelles du Tigré ont signé mercredi un accord avec le gouvernement éthiopien.";
  const { processes } = recordOf(["2022-11-03", "fr", text]);
  const parties = processes.flatMap(({ timeline }) =>
    timeline.flatMap(({ participants }) => participants.map((p) => p.actor.id)),
  );
  expect(parties).toContain("group:tplf");
  expect(parties.filter((id) => id.startsWith("group~"))).toEqual([]);
});
