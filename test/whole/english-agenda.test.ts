import { expect, test } from "vitest";
import { nameIn, readingOf } from "../helpers/english.ts";

/** `kind: content` of what a text puts on the table. */
const lies = (text: string, ...expected: readonly string[]): void => {
  expect(readingOf(text).agenda.map(({ kind, content }) => `${kind}: ${content.exact}`)).toEqual(expected);
};

test("who insists that something was so demands nothing, wherever the words of speech stand", () => {
  lies("Participants did not discuss names, Ms. Williams insisted, after reports that seats were being traded.");
  lies("The talks had not broken down, the mediator insisted.");
  lies("The mediator insisted that the rebels leave the town.", "demand: the rebels leave the town");
});

test("who asks whether something will be demands nothing", () => {
  lies("Asked whether it would be met, Chad's foreign minister would not be drawn.");
  lies("The envoy asked the rebels to leave the town.", "demand: leave the town");
});

test("what somebody does not rule out is not refused", () => {
  lies("The envoy did not rule out that the next round might be held in Rome.");
  lies("The envoy ruled out a return to war.", "refusal: a return to war");
});

test("who announces what another of the same house will do commits that house", () => {
  const { agenda, ...reading } = readingOf(
    "President Erdogan of Turkey announced that Foreign Minister Hakan Fidan would travel to Islamabad.",
  );
  expect(agenda.map(({ kind, parties }) => [kind, parties.map((id) => nameIn({ agenda, ...reading }, id))])).toEqual([
    ["commitment", ["Recep Tayyip Erdogan", "Turkey"]],
  ]);
});

test("who insists that something is so demands nothing", () => {
  lies("Russia insists Astana talks on Syria are not over.");
  lies("The minister insists his troops have left the city.");
  lies("Kyiv insists on a ceasefire first.", "demand: a ceasefire");
});

test("what somebody will do is told with the clause that it is nothing without", () => {
  lies("Damascus said that it would go on fighting the Nusra Front.", "commitment: go on fighting the Nusra Front");
  lies("Ankara says that it will leave only once the border is safe.", "commitment: leave only once the border is safe");
});

test("who prepares to do something has promised nothing", () =>
  lies("Several members of the delegation left the hall in protest as the Iranian delegate prepared to sign."));

test("who will come to no meeting refuses to", () => {
  lies("Chad said it would take part in no conference before the vote.", "refusal: take part in no conference before the vote");
  lies("Chad said it would attend no meeting.", "refusal: attend no meeting");
  lies("Chad said it would take part in the conference.", "commitment: take part in the conference");
  lies("Chad said it would take part in talks on no conditions.", "commitment: take part in talks on no conditions");
});
