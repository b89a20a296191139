import { describe, expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** Rounds of a process in the record of reports, as "number held-on". */
function roundsOf(process: string, ...reports: readonly Told[]): string[] {
  const dossier = recordOf(...reports).processes.find(({ id }) => id === process);
  return (dossier?.rounds ?? []).map(({ number, dates }) => `${number ?? "-"} ${dates.value ?? "-"}`);
}

const CHAD =
  "DOHA - Sudan's government and the Justice and Equality Movement ended a second round of peace talks in Doha on Thursday.";
const SUDAN =
  "ADDIS ABEBA - Le gouvernement du Soudan du Sud et les rebelles de Riek Machar ont ouvert lundi un cinquième cycle de pourparlers.";
const GAZA = "DOHA - Israel and Hamas began a new round of indirect talks on a Gaza ceasefire in Doha on Saturday.";

describe("talks that are told in passing to be about another land", () => {
  test("are no rounds of those that a report is about, though they are counted", () => {
    const told = `${CHAD} Doha was the venue of a third round of talks on neighbouring Chad in May.`;
    expect(roundsOf("process:doha-darfur", ["2009-06-20", "en", told])).toEqual(["2 2009-06-18"]);
    const french = `${SUDAN} La ville avait accueilli en février un quatrième cycle de négociations sur la Somalie.`;
    expect(roundsOf("process:addis-ababa-south-sudan", ["2014-08-20", "fr", french])).toEqual(["5 2014-08-18"]);
  });

  test("nor are those told after the war that they are to end", () => {
    const told = `${GAZA} Efforts to end the war in neighbouring Sudan fared no better: talks opened in Geneva on May 12.`;
    expect(roundsOf("process:gaza-ceasefire", ["2025-05-20", "en", told])).toEqual(["- 2025-05-17"]);
  });

  test("nor are those of a group of another land, though its government is taken for that of the report", () => {
    const told = `${CHAD} Darfur has moved more slowly than Angola, whose government and UNITA rebels completed a sixth round in Portugal on May 1.`;
    expect(roundsOf("process:doha-darfur", ["2009-06-20", "en", told])).toEqual(["2 2009-06-18"]);
  });

  test("but those about the land that the report is about are its own", () => {
    const told = "DOHA - The second round of talks on Darfur opened in Doha on Thursday, between Sudan and the JEM.";
    expect(roundsOf("process:doha-darfur", ["2009-06-20", "en", told])).toEqual(["2 2009-06-18"]);
    const war = `${GAZA} Efforts to end the war in Gaza went on: a second round opened on Monday.`;
    expect(roundsOf("process:gaza-ceasefire", ["2025-05-20", "en", war])).toEqual(["2 2025-05-17"]);
  });
});

describe("talks between two of whom one sits in no talks of the report", () => {
  test("are those of the process in which both do", () => {
    const told = `${GAZA} It comes as Iranian-American talks, whose fourth round was held in Muscat on May 11, drag on.`;
    expect(roundsOf("process:gaza-ceasefire", ["2025-05-20", "en", told])).toEqual(["- 2025-05-17"]);
    const french =
      "DOHA - Israël et le Hamas ont repris samedi à Doha leurs discussions sur une trêve à Gaza. Les pourparlers entre l'Iran et les Etats-Unis, dont le quatrième cycle s'était tenu le 11 mai, piétinent.";
    expect(roundsOf("process:gaza-ceasefire", ["2025-05-20", "fr", french]).filter((it) => it.startsWith("4"))).toEqual([]);
  });

  test("though they sit far from each other, in a capital or in a ministry, and no day is told", () => {
    const told = `${GAZA} Qatar also hosts the talks between Kinshasa and the M23 rebels, whose third round opened there last week.`;
    expect(roundsOf("process:gaza-ceasefire", ["2025-05-20", "en", told])).toEqual(["- 2025-05-17"]);
    const there = `${GAZA} Talks between Manila and the MILF, whose 43rd round was held in Kuala Lumpur in May, drag on.`;
    expect(roundsOf("process:gaza-ceasefire", ["2013-05-20", "en", there])).not.toContainEqual(expect.stringMatching(/^43/));
    const french =
      "KUALA LUMPUR - La Thaïlande et le Cambodge ont repris jeudi leurs pourparlers à Kuala Lumpur. C'est là que s'est tenu, en février 2024, le septième cycle des pourparlers entre le gouvernement thaïlandais et les rebelles musulmans du BRN.";
    expect(roundsOf("process:thailand-cambodia", ["2025-08-08", "fr", french])).not.toContainEqual(expect.stringMatching(/^7/));
  });

  test("but whoever sits in these and in that capital is told of in them", () => {
    const told = "ADDIS ABABA - The second round of talks between Juba and the SPLM-IO opened in Addis Ababa on Monday.";
    expect(roundsOf("process:arcss-2018", ["2018-02-06", "en", told])).toEqual(["2 2018-02-05"]);
  });
});

describe("talks of a state with rebels of its own, neither of them in those of the report", () => {
  const OWN = "DOHA - Le gouvernement soudanais et le JEM ont achevé jeudi à Doha un deuxième cycle de pourparlers.";

  test("are none of these, nor is what the sentence goes on to count", () => {
    const told = `${OWN} Dans la ville se tiennent depuis mai les pourparlers entre les autorités éthiopiennes et des groupes rebelles éthiopiens ; leur sixième session doit s'ouvrir le 21 juillet.`;
    expect(roundsOf("process:doha-darfur", ["2009-06-20", "fr", told])).toEqual(["2 2009-06-18"]);
  });

  test("but those of the state that sits here are", () => {
    const told = `${OWN} Les pourparlers entre le gouvernement soudanais et les groupes rebelles soudanais ont commencé en mai ; leur troisième session doit s'ouvrir le 21 juillet.`;
    expect(roundsOf("process:doha-darfur", ["2009-06-20", "fr", told])).toContain("3 2009-07-21");
  });
});

test("a round counted behind the lead at a town of other talks, told with their land, is theirs", () => {
  const lead =
    "OUAGADOUGOU (AFP) - Le médiateur burkinabè Blaise Compaoré a reçu samedi à Ouagadougou une délégation du MNLA, les rebelles touareg du nord du Mali, pour préparer des pourparlers avec le gouvernement malien. Les rebelles ont salué ce geste, et le gouvernement malien a promis d'envoyer des émissaires. Le médiateur a dit que rien ne serait possible sans cessez-le-feu, et que les deux camps devaient cesser les hostilités avant toute rencontre, que la région entière appelait de ses vœux depuis le début de l'année.";
  const numbers = (background: string) => {
    const { processes } = recordOf(["2012-06-10", "fr", `${lead} ${background}`]);
    const mali = processes.find(({ id }) => id === "process:ouagadougou-mali");
    return (mali?.rounds ?? []).map(({ number }) => number);
  };
  expect(numbers("Il avait conduit à Doha un quatrième cycle de pourparlers sur le Darfour.")).not.toContain(4);
  expect(numbers("Un quatrième cycle de pourparlers avait été conduit à Ouagadougou.")).toContain(4);
});

describe("talks told of with the day on which somebody left them", () => {
  const juba = (words: string): string[] => roundsOf("process:juba", ["2019-10-17", "en", `JUBA - ${words}`]);

  test("are no round of that day", () => {
    const left = "A Sudanese rebel faction on Wednesday suspended its participation in the Juba peace talks with the government.";
    expect(juba(left)).toEqual([]);
    expect(juba("The Sudanese government and the rebels opened the Juba peace talks on Wednesday.")).toHaveLength(1);
  });

  test("nor is a matter of which they were not a denial that they were held", () => {
    const held = "Sudan's government and rebels met for Juba peace talks on Monday.";
    const found = recordOf(
      ["2019-10-15", "en", `JUBA - ${held}`],
      ["2019-10-16", "en", 'JUBA - "We did not discuss their proposals at the Juba peace talks," the minister said.'],
    ).processes.find(({ id }) => id === "process:juba");
    expect(found?.contested.filter(({ question }) => question === "did-it-happen")).toEqual([]);
  });
});

/** Counts of the dead in the record of a process, by their numbers. */
function deadOf(process: string, ...reports: readonly Told[]): (number | null)[] {
  const dossier = recordOf(...reports).processes.find(({ id }) => id === process);
  const killed = (dossier?.figures ?? []).filter(({ measure }) => measure === "killed");
  return killed.flatMap(({ points }) => points.map(({ value, low }) => value ?? low)).toSorted((a, b) => (a ?? 0) - (b ?? 0));
}

describe("the dead of the war of another land", () => {
  test("are none of those of the talks, though a report tells of them in passing", () => {
    const told = `${CHAD} In neighbouring Chad, where some 40,000 people have been killed, nobody talks.`;
    expect(deadOf("process:doha-darfur", ["2009-06-20", "en", told])).toEqual([]);
    const whose = `${CHAD} The mediator has also seen envoys of the UNITA rebels, whose war has killed 500,000 people.`;
    expect(deadOf("process:doha-darfur", ["2009-06-20", "en", whose])).toEqual([]);
    const french = `${SUDAN} La Somalie, dont la guerre a fait 300.000 morts, en rêve.`;
    expect(deadOf("process:addis-ababa-south-sudan", ["2014-08-20", "fr", french])).toEqual([]);
  });

  test("but those of the own land are, and a few may be those of a blow that was struck abroad", () => {
    const told = `${CHAD} In Sudan, where some 300,000 people have been killed, few hope.`;
    expect(deadOf("process:doha-darfur", ["2009-06-20", "en", told])).toEqual([300_000]);
    const blow = `${CHAD} The rebels then struck in Chad, where 12 people were killed.`;
    expect(deadOf("process:doha-darfur", ["2009-06-20", "en", blow])).toEqual([12]);
  });
});

test("whom a side of the talks negotiates with besides is no party to them", () => {
  const told =
    "DOHA - L'Afghanistan et le Pakistan ont ouvert lundi à Doha un troisième cycle de pourparlers. Les talibans négocient par ailleurs avec Washington la libération de deux Américains.";
  const dossier = recordOf(["2025-11-04", "fr", told]).processes.find(({ id }) => id === "process:afghanistan-pakistan-2025");
  const parties = (dossier?.roles ?? []).filter(({ role }) => role === "party").map(({ actor }) => actor.id);
  expect(parties).toContain("state:PAK");
  expect(parties).not.toContain("state:USA");
});
