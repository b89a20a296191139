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
