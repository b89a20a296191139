import { expect, test } from "vitest";
import { nameIn, readingOf } from "../helpers/english.ts";

/** `who: role of house` of each role of a text, with its status where that is not the present one. */
const plays = (text: string, ...expected: readonly string[]): void => {
  const reading = readingOf(text);
  const told = reading.roles.map(({ holder, role, of, status }) => {
    const house = nameIn(reading, of);
    return `${nameIn(reading, holder)}: ${role}${house === null ? "" : ` of ${house}`}${status === "current" ? "" : ` (${status})`}`;
  });
  expect(told).toEqual(expected);
};

test("a rank or an honour between office and name parts neither", () => {
  plays("Kuwaiti Foreign Minister Sheikh Sabah Al-Khalid met the parties.", "Sabah Al-Khalid: minister of Kuwait");
});

test("who is known as somebody holds the office that stands before", () => {
  plays("The Maoist chief known as Prachanda signed the accord.", "Prachanda: leader of Maoist");
});

test("one of those whom a noun names is one of them", () => {
  const { statements, entities } = readingOf(
    "William Ruto, one of the negotiators of the Orange Democratic Movement, accused the government of going back on its word.",
  );
  expect(entities.find(({ id }) => id === statements[0]?.onBehalfOf)?.name).toBe("Orange Democratic Movement");
});

test("a group with a name that is somebody's is led by that person", () => {
  plays("The ceasefire was signed by the Libyan National Army of General Khalifa Haftar.", "Khalifa Haftar: leader of LNA");
});

test("who has been put out of an office holds it no more", () => {
  plays(
    "It slid into chaos after longtime ruler Muammar Gaddafi was toppled in Libya.",
    "Muammar Gaddafi: leader of Libya (former)",
  );
  plays("President Idriss Deby may be overthrown by the rebels.", "Idriss Déby: head-of-state");
});

test("all who are joined before what they are there as are there as it", () => {
  plays(
    "Taking part in the talks are Moldova and Mali as parties to the conflict, Russia, Ukraine and the OSCE as mediators.",
    "Russia: mediator of talks",
    "Ukraine: mediator of talks",
    "OSCE: mediator of talks",
  );
});

test("those who sign a deal together are its parties, one alone is not", () => {
  plays("Chad and Sudan signed the peace agreement.", "Chad: party of peace agreement", "Sudan: party of peace agreement");
  plays("Chad signed the peace agreement.");
});

test("a land without a state of its own has its own ministers", () => {
  plays("Abkhazia's foreign minister Daur Kove met the mediators in Sukhumi.", "Daur Kove: minister of Abkhazia");
});

/** Who is a party or participant by a text, in its order. */
const sides = (text: string): string[] => {
  const reading = readingOf(text);
  return reading.roles.flatMap(({ role, holder }) =>
    role === "party" || role === "participant" ? [nameIn(reading, holder) ?? ""] : [],
  );
};

test("who deals with whom is at the table: verbs of talks and deals, alone or with what they are done to", () => {
  expect(sides("The Malian government has been negotiating with the MNLA since 2012.")).toEqual(["Malian government", "MNLA"]);
  expect(sides("Chad and Niger resumed talks on Monday.")).toEqual(["Chad", "Niger"]);
  expect(sides("After a day of talks Chad agreed with Niger to open the border.")).toEqual(["Chad", "Niger"]);
  expect(sides("Delegations of Chad and Niger met for a second round of negotiations.")).toEqual(["Chad", "Niger"]);
  expect(sides("Norway has been mediating between Chad and Niger.")).toEqual(["Chad", "Niger"]);
  expect(sides("The two sides, Chad and Niger, are to meet again.")).toEqual(["Chad", "Niger"]);
});

test("who helps others to agree, who is not at the table and who dealt in something else is no side", () => {
  expect(sides("Chad and Niger will not negotiate.")).toEqual([]);
  expect(sides("The United States, Britain and Norway said that they were concerned.")).toEqual([]);
  expect(sides("Chad and Niger resumed talks with the mediators, Oman and Egypt.")).toEqual(["Chad", "Niger"]);
  expect(sides("Chad and Niger resumed flights.")).toEqual([]);
  expect(sides("Egypt had signed an accord with Somalia.")).toEqual([]);
});

test("each has the part that stands beside it where several come along", () => {
  plays(
    "The talks will resume in Bonn, with Norway as facilitator and Chad as host.",
    "Norway: mediator of talks",
    "Chad: host of talks",
  );
  plays(
    "The guarantors of the accord, Chad, Niger and Benin, met.",
    "Chad: guarantor of accord",
    "Niger: guarantor of accord",
    "Benin: guarantor of accord",
  );
  plays("Chad and Niger, which have observer status at the talks, said nothing.", "Chad: observer", "Niger: observer");
  plays("The talks resumed under Omani auspices.", "Oman: mediator of talks");
});

test("who declines to host does not, a member of a team is no head of it", () => {
  plays("Egypt has declined to host another session of the talks.");
  const parts = (text: string) => readingOf(text).roles.map(({ role }) => role);
  expect(parts("Suhail Shaheen, a member of the Taliban's negotiating team, said nothing.")).not.toContain("delegation-head");
});

test("what a ceremony's host does in a relative clause is the host's", () => {
  const reading = readingOf("The text was signed at a ceremony hosted by Oman, which has mediated between them since March.");
  expect(reading.roles.map(({ role, holder }) => `${nameIn(reading, holder)}: ${role}`)).toEqual([
    "Oman: host",
    "Oman: mediator",
  ]);
});
