import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** Who is told to have sat in a round, and who to have watched it. */
function tableOf(number: number, ...reports: Told[]): { readonly sat: string[]; readonly watched: string[] } {
  const { processes, unassigned } = recordOf(...reports);
  const rounds = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  const own = rounds.filter((round) => round.number === number);
  expect(own.map(({ standing }) => standing)).toEqual(["happened"]);
  const ids = (list: (typeof own)[number]["participants"]) => [...new Set(list.map(({ actor }) => actor.id))].sort();
  return { sat: own.flatMap((it) => ids(it.participants)), watched: own.flatMap((it) => ids(it.observers)) };
}

test("whoever refused to come sat in no round, and the round took place all the same", () => {
  const report =
    "GENÈVE - Le quatrième cycle des négociations sur Chypre s'est achevé vendredi à Genève. La Turquie, dont l'ambassadeur avait été tué le 3 mai, avait refusé de prendre part à ce quatrième cycle.";
  expect(tableOf(4, ["2017-06-17", "fr", report]).sat).not.toContain("state:TUR");
});

test("an invitation that is turned down brings nobody to the table; one that is taken up does", () => {
  const report = (deed: string) =>
    `GENEVA - The fourth round of talks on Cyprus ended in Geneva on Friday. Turkey ${deed} the fourth round.`;
  expect(tableOf(4, ["2017-06-17", "en", report("had turned down an invitation to join")]).sat).toEqual([]);
  expect(tableOf(4, ["2017-06-17", "en", report("attended")]).sat).toEqual(["state:TUR"]);
});

test("whoever is there as an observer watches", () => {
  const report =
    "ALGER - Le deuxième cycle des négociations sur le Mali s'est conclu lundi à Alger. Le Niger a assisté aux séances à titre d'observateur.";
  expect(tableOf(2, ["2014-09-09", "fr", report])).toEqual({ sat: [], watched: ["state:NER"] });
});

test("whoever was in the room, looked on or was present as the talks went on watched them or took part", () => {
  const opened = "GENEVA - The second round of talks on Cyprus ended on Friday in Geneva.";
  const watched = (told: string) => tableOf(2, ["2017-06-17", "en", `${opened} ${told}`]).watched;
  expect(watched("Envoys of Norway, Kenya and Chile were in the room as observers.")).toEqual([
    "state:CHL",
    "state:KEN",
    "state:NOR",
  ]);
  expect(watched("Observers from Norway and the World Bank sat at the back of the hall.")).toEqual([
    "org:world-bank",
    "state:NOR",
  ]);
  expect(watched("Ambassadors of Norway and Chile looked on.")).toEqual(["state:CHL", "state:NOR"]);
  expect(watched("Norway looked on with alarm.")).toEqual([]);
  expect(watched("No observers from Norway sat in the room.")).toEqual([]);
});

test("en présence de qui, sous l'œil de qui se tiennent des pourparlers ; celui qui y assiste ; jamais qui assiste à une signature", () => {
  const report = (told: string): Told => [
    "2017-06-17",
    "fr",
    `GENÈVE - Le deuxième cycle des négociations sur Chypre s'est achevé vendredi à Genève${told}`,
  ];
  expect(tableOf(2, report(", en présence du Chili et de la Norvège.")).watched).toEqual(["state:CHL", "state:NOR"]);
  expect(tableOf(2, report(", sous l'œil du Kenya, du Chili et de la Norvège.")).watched).toEqual([
    "state:CHL",
    "state:KEN",
    "state:NOR",
  ]);
  expect(tableOf(2, report(". Le Chili et la Norvège y assistent.")).sat).toEqual(["state:CHL", "state:NOR"]);
  expect(tableOf(2, report(". Le Chili et la Norvège ont suivi les échanges comme observateurs.")).watched).toEqual([
    "state:CHL",
    "state:NOR",
  ]);
  expect(tableOf(2, report(". Un accord de pêche a été signé en présence de la Norvège.")).watched).toEqual([]);
});

test("whoever hosted the rounds before hosts none of these", () => {
  const hosts = (told: string) => {
    const { processes } = recordOf([
      "2017-06-17",
      "en",
      `GENEVA - The fourth round of talks on Cyprus ended in Geneva on Friday. ${told}`,
    ]);
    return processes.flatMap(({ rounds }) => rounds.flatMap(({ host }) => host.values.map(({ value }) => value)));
  };
  expect(hosts("Norway hosted the talks.")).toEqual(["state:NOR"]);
  expect(hosts("Norway hosted the previous talks.")).toEqual([]);
});

test("a round that was put off was not held by those who were to sit in it", () => {
  const report =
    "DOHA - A first round of talks between U.S. officials and the Afghan Taliban, to be held in Qatar, was put off on Thursday.";
  const { processes, unassigned } = recordOf(["2013-06-20", "en", report]);
  const rounds = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  expect(rounds.filter(({ standing }) => standing === "happened")).toEqual([]);
});

test("whoever leads a delegation to talks told apart from these sits in them, not here", () => {
  const opened =
    "ADDIS ABABA - The seventh round of peace talks between Sudan and SPLM-North opened on 12 November in the Ethiopian capital.";
  const { sat } = tableOf(7, [
    "2014-11-17",
    "en",
    `${opened} Parallel talks on Darfur are to open in the same city on 22 November, with another delegation led by Amin Hassan Omer.`,
  ]);
  expect(sat).not.toContain("person~amin hasan omer");
  const here = tableOf(7, ["2014-11-17", "en", `${opened} The government delegation is led by Ibrahim Ghandour.`]);
  expect(here.sat).toContain("person:ibrahim-ghandour");
});

test("whoever sent observers to the talks of a report watched them, and whoever was represented there by somebody was there", () => {
  const opened = "GENEVA - The second round of talks on Cyprus ended on Friday in Geneva.";
  expect(tableOf(2, ["2017-06-17", "en", `${opened} Norway and Chile had sent observers.`]).watched).toEqual([
    "state:CHL",
    "state:NOR",
  ]);
  const achevé =
    "GENÈVE - Le deuxième cycle des négociations sur Chypre s'est achevé vendredi à Genève. Une déclaration a été lue.";
  const table = tableOf(2, [
    "2017-06-17",
    "fr",
    `${achevé} La Norvège avait dépêché des observateurs. Le Chili était représenté par son conseiller spécial, Pedro Soto.`,
  ]);
  expect(table.watched).toEqual(["state:NOR"]);
  expect(table.sat).toContain("state:CHL");
});

test("observers of something else are sent to no talks", () => {
  const opened = "GENEVA - The second round of talks on Cyprus ended on Friday in Geneva.";
  for (const told of ["Norway sent observers to monitor the vote.", "Norway had sent observers to the border."])
    expect(tableOf(2, ["2017-06-17", "en", `${opened} ${told}`]).watched).toEqual([]);
});

test("a round that was to be held by then is the one that a report of those who sit there is about", () => {
  const held: Told = [
    "2017-07-20",
    "en",
    "GENEVA - The third round of talks on Cyprus, which opened on July 10 in Geneva, ended on Wednesday.",
  ];
  const watched = (told: string) => tableOf(3, ["2017-07-12", "en", told], held).watched;
  const late = "GENEVA - The third round of talks on Cyprus had been announced for July 3 in Geneva.";
  expect(watched(`${late} Envoys of Norway and Chile attended the talks as observers.`)).toEqual(["state:CHL", "state:NOR"]);
  // one that is still to come is not that which they sit in
  const ahead = "GENEVA - The third round of talks on Cyprus is to open on July 24 in Geneva.";
  expect(watched(`${ahead} Envoys of Norway and Chile attended the talks as observers.`)).toEqual([]);
});

test("a state hosts that stands right before the comma, whoever else the ceremony brought together", () => {
  const report =
    "GENEVA - The fourth round of talks on Cyprus ended on Friday. The ceremony brought together Ali Hassan, who chairs the council, and Omar Said, the deputy leader, under the eyes of the foreign minister of Qatar, which is hosting the talks.";
  const { processes, unassigned } = recordOf(["2017-06-17", "en", report]);
  const rounds = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  expect(rounds.map(({ host }) => host.value)).toContain("state:QAT");
});

/** Keys of those who sat in the only round of a report that counts none, and of those who watched it. */
function uncounted(
  language: "fr" | "en",
  text: string,
): { readonly sat: string[]; readonly watched: string[]; readonly host: string | null } {
  const { processes, unassigned } = recordOf(["2017-06-17", language, text]);
  const [round, ...others] = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  expect(others).toEqual([]);
  const ids = (list: NonNullable<typeof round>["participants"] = []) => [
    ...new Set(list.flatMap(({ actor: { id } }) => (id !== null && /^(?:state|org|person):/.test(id) ? [id] : []))),
  ];
  return { sat: ids(round?.participants).sort(), watched: ids(round?.observers).sort(), host: round?.host.value ?? null };
}

test("a part that is told beside the only sitting of a report is one in that sitting, where nobody counts it", () => {
  const english =
    "NICOSIA - Talks on Cyprus resumed in Geneva on Friday, hosted by Switzerland. Envoys of Greece and Turkey were at the table. Kenya and Chile had sent observers.";
  expect(uncounted("en", english)).toMatchObject({ watched: ["state:CHL", "state:KEN"], host: "state:CHE" });
  expect(uncounted("en", english).sat).toEqual(expect.arrayContaining(["state:GRC", "state:TUR"]));
  const french =
    "NICOSIE - Les pourparlers sur Chypre ont repris vendredi à Genève. Le Kenya et le Chili avaient dépêché des observateurs.";
  expect(uncounted("fr", french).watched).toEqual(["state:CHL", "state:KEN"]);
});

test("a part that is told in a report of two sittings without a number is in neither", () => {
  const report =
    "NICOSIA - Talks on Cyprus were held in Geneva on June 8 and in Vienna on June 15. Kenya and Chile had sent observers.";
  const { processes } = recordOf(["2017-06-17", "en", report]);
  expect(processes.flatMap((it) => it.rounds).flatMap(({ observers }) => observers)).toEqual([]);
});

test("who is told to watch takes no part, though the meeting was attended by him", () => {
  const report =
    "NICOSIA - The second round of talks on Cyprus ended in Geneva on Friday. The session was attended by observers from Kenya and Chile.";
  const told = tableOf(2, ["2017-06-17", "en", report]);
  expect(told.watched).toEqual(["state:CHL", "state:KEN"]);
  expect(told.sat).not.toContain("state:KEN");
});

test("who is wanted at a round, or could send somebody, is not told to have been there", () => {
  const told = (more: string) =>
    tableOf(2, ["2017-06-17", "en", `NICOSIA - The second round of talks on Cyprus ended in Geneva on Friday. ${more}`]);
  expect(told("Greece wants Norway as a mediator.").sat).not.toContain("state:NOR");
  expect(told("Kenya could send observers.").watched).toEqual([]);
  expect(told("Turkey would come only if Kenya were present as an observer.").watched).toEqual([]);
});

test("those who meet for a round sit in it; not in the talks of long ago that the same sentence names", () => {
  const { processes, unassigned } = recordOf([
    "2005-06-30",
    "en",
    "PRETORIA - Thabo Mbeki on Wednesday brought together Laurent Gbagbo, Guillaume Soro and Alassane Ouattara for a second round of talks.",
  ]);
  const rounds = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  const sat = rounds
    .filter(({ number }) => number === 2)
    .flatMap(({ participants }) => participants.map(({ actor }) => actor.name));
  expect(sat).toEqual(expect.arrayContaining(["Laurent Gbagbo", "Alassane Ouattara"]));
});
