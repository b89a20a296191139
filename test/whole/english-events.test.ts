import { expect, test } from "vitest";
import { nameIn, readingOf } from "../helpers/english.ts";

/** `kind: those who take part` of each event of a text. */
const happens = (text: string, ...expected: readonly string[]): void => {
  const reading = readingOf(text);
  const told = reading.events.map(
    ({ kind, actors, recipients }) => `${kind}: ${[...actors, ...recipients].map((id) => nameIn(reading, id)).join(", ")}`,
  );
  expect(told).toEqual(expected);
};

test("who keeps silent refuses nothing", () => {
  happens("A diplomat who declined to be named said so.");
  happens("The spokesman declined to comment.");
  happens("The army refused to withdraw.", "refusal: army");
});

test("who insists that something be done demands it, who insists that something is so does not", () => {
  happens("Paris has insisted that the rebels leave.", "demand: France, rebels");
  happens("Paris insisted that nothing was secret.");
  happens("London insisted that gaps remained.");
});

test("a cessation of hostilities is a truce of those who fought, and no fighting", () => {
  happens("The cessation of hostilities between Israel and Lebanon went into effect on Wednesday.", "ceasefire: Israel, Lebanon");
  happens("A cessation of hostilities by the rebels entered into force at midnight.", "ceasefire: rebels");
});

test("only who gives something up yields it; thanks may be voiced and conveyed", () => {
  happens("The envoys do not give up.");
  happens("The movement gave up its claim to the port.", "concession: movement");
  happens("Ethiopia voiced gratitude to Turkey.", "praise: Ethiopia, Turkey");
  happens("Chad conveyed its thanks to Qatar.", "praise: Chad, Qatar");
});
