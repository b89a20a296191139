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
  plays(
    "The Maoist chief known as Prachanda signed the accord.",
    "Pushpa Kamal Dahal: leader of Communist Party of Nepal (Maoist)",
  );
});

test("one of those whom a noun names is one of them", () => {
  const { statements, entities } = readingOf(
    "William Ruto, one of the negotiators of the Orange Democratic Movement, accused the government of going back on its word.",
  );
  expect(entities.find(({ id }) => id === statements[0]?.onBehalfOf)?.name).toBe("ODM");
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

test("whose delegation, a nation's team, and the house of who leads one that a number counts", () => {
  plays(
    "There was no comment from Chad, whose delegation was led by acting Foreign Minister Ali Diallo.",
    "Ali Diallo: delegation-head of Chad",
    "Ali Diallo: minister of Chad",
  );
  plays(
    "Zaki Hassan, the Houthi government's chief spokesman, who led the three-member delegation to the talks, said it was over.",
    "Zaki Hassan: spokesperson of Houthi government",
    "Zaki Hassan: delegation-head of Houthi government",
  );
});

test("headlines join by commas alone those who do it together", () => {
  plays(
    "Ethiopia, Egypt, Sudan conclude a round of talks on the dam.",
    "Ethiopia: party of talks",
    "Egypt: party of talks",
    "Sudan: party of talks",
  );
  plays("Ethiopia, Egypt's neighbour, concludes a study of the dam.");
});

test("who hosts is named with the state, and a meeting that is attended attends nothing", () => {
  plays(
    "The talks, hosted by Djibouti's president, Ismail Omar Guelleh, lasted two days.",
    "Djibouti: host of talks",
    "Ismail Omar Guelleh: host of talks",
    "Ismail Omar Guelleh: head-of-state of Djibouti",
  );
  plays(
    "Talks between the two Sudanese sides hosted by South Sudan's President Salva Kiir collapsed.",
    "Salva Kiir: head-of-state of South Sudan",
  );
  plays(
    "The deal was reached at a meeting of the Caribbean Community (CARICOM) attended by US Secretary of State Antony Blinken.",
    "Antony Blinken: minister of United States",
  );
});

test("a land within no state's own hands deals for itself", () => {
  plays(
    "Somalia's government and the breakaway region of Somaliland have agreed to return to the negotiating table.",
    "Somalia's government: party",
    "Somaliland: party",
  );
});

test("after somebody's fall, death or dismissal the office is a former one", () => {
  plays("Somaliland broke away in 1991 after the fall of dictator Siad Barre.", "Siad Barre: leader (former)");
  plays("The speech of President Idriss Deby in April stunned the region.", "Idriss Déby: head-of-state");
});

test("a counterpart of who leads a delegation leads one, and a relative clause tells what somebody was", () => {
  plays(
    'Walter Mendoza, of Segunda Marquetalia, waited. "No," said the head of the government delegation, Armando Novoa. His rebel counterpart, Pablo Reyes, agreed.',
    "Armando Novoa: delegation-head of government",
    "Pablo Reyes: delegation-head of Segunda Marquetalia",
  );
  plays(
    "Segunda Marquetalia, whose leader Ivan Marquez was chief negotiator for the FARC at the Havana talks, will halt attacks.",
    "Iván Márquez: leader of Segunda Marquetalia",
    "Iván Márquez: delegation-head of FARC (former)",
  );
});

test("whom a proposal would involve as an observer is to be one; whom talks involve is one", () => {
  plays(
    "A proposal to involve the United States as an observer was turned down by the guerrillas.",
    "United States: observer (candidate)",
  );
  plays("The rebels want South Africa invited as an observer to the talks.", "South Africa: observer of talks (candidate)");
});

test("who appears at talks takes part in them", () => {
  plays(
    "The Taliban made their first appearance at a United Nations-led meeting on Afghanistan.",
    "Taliban: participant of United Nations-led meeting",
    "UN: mediator of United Nations-led meeting",
  );
  plays("The Taliban made their first appearance at a football match in Kabul.");
});

test("who talks with one side after the other mediates", () => {
  plays(
    "Qatar held separate talks with Israel and Hamas on Monday.",
    "Qatar: mediator of separate talks",
    "Israel: party of separate talks",
    "Hamas: party of separate talks",
  );
});

test("a state presides a body of states", () => {
  plays("Indonesia, this year's chair of the Association of Southeast Asian Nations, was silent.", "Indonesia: leader of ASEAN");
  plays("Hungary, which holds the rotating presidency of the European Union, was silent.", "Hungary: leader of EU");
  plays("Hungary, which criticised the presidency of the European Union, was silent.");
});

test("'its' is the house of who speaks, where that is named right there", () => {
  plays(
    "Indonesia's foreign ministry opened the talks. Kyaw Zaw, a spokesperson for the National Unity Government, confirmed its delegation had taken part in the talks.",
    "Kyaw Zaw: spokesperson of National Unity Government",
    "National Unity Government: party of talks",
  );
});

test("the other side's delegation, told without its verb, has its head too", () => {
  plays(
    "The Malian team is led by Amina Traore and the Chadian one by Idriss Nour.",
    "Amina Traore: delegation-head of Mali",
    "Idriss Nour: delegation-head of Chad",
  );
  plays(
    "Amina Traore headed the Malian team and General Idriss Nour the Chadian one.",
    "Amina Traore: delegation-head of Mali",
    "Idriss Nour: delegation-head of Chad",
  );
  plays("Amina Traore headed the Malian team and met one Idriss Nour.", "Amina Traore: delegation-head of Mali");
});

test("whoever is represented at talks takes part, and whoever plays host has nobody else for hosts", () => {
  plays("At the talks Mali was represented by a legal adviser.", "Mali: participant of talks");
  plays("At the talks Mali was not represented.");
  plays("The talks opened on Monday, Kenya playing host, with Chad and Niger at the table.", "Kenya: host of talks");
});

test("who is to mediate does not mediate yet", () => {
  const factuality = (text: string) =>
    readingOf(text)
      .roles.filter(({ role }) => role === "mediator")
      .map((it) => it.factuality);
  expect(factuality("Ana Ruiz joined the talks as chief mediator.")).toEqual(["asserted"]);
  expect(factuality("Ana Ruiz is to join the talks as chief mediator.")).toEqual(["planned"]);
  expect(factuality("Ana Ruiz will be the mediator of the talks.")).toEqual(["planned"]);
});
