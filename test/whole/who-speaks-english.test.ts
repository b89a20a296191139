import { describe, expect, test } from "vitest";
import { nameIn, readingOf, saidIn } from "../helpers/english.ts";

/** `[who, on whose behalf, what]` of each statement of a text; who is not named stands in brackets. */
const speaks = (text: string, ...expected: readonly (readonly [string | null, string | null, string])[]): void =>
  expect(saidIn(readingOf(text))).toEqual(expected);

describe("who speaks behind what is said", () => {
  test("may have an office or a relative clause between commas before the verb", () => {
    speaks(
      "The pact, drawn up by Bern, was never meant to be final, Swiss special envoy Nina Keller, who chaired the session, told reporters as she left.",
      ["Nina Keller", "Switzerland", "The pact, drawn up by Bern, was never meant to be final"],
    );
    speaks(
      "The delegates failed to agree on a text at the talks, which ended in Vienna on Thursday, Marco Bianchi, special representative of the OSCE, told a news conference.",
      ["Marco Bianchi", "OSCE", "The delegates failed to agree on a text at the talks, which ended in Vienna on Thursday"],
    );
  });

  test("may be unnamed, with a clause of his own", () =>
    speaks("President Salva Kiir will not fly to Rome, an aide to the minister who asked not to be named said on Monday.", [
      "(aide to the minister)",
      null,
      "President Salva Kiir will not fly to Rome",
    ]));

  test("leaves the first subject to what is said", () =>
    speaks(
      "Norway, which acts as a facilitator alongside Cuba, expects the rebels to come back before the summer, a source in the Norwegian delegation told AFP.",
      ["Norway", null, "come back before the summer"],
      [
        "(source in the Norwegian delegation)",
        null,
        "Norway, which acts as a facilitator alongside Cuba, expects the rebels to come back before the summer",
      ],
    ));

  test("is no thing that something was done to", () => {
    speaks("The convoy reached the town, a move that the army announced on Friday.");
    speaks("Georgia, a former Soviet republic, declared independence in 1991, months before the union fell apart.", [
      "Georgia",
      null,
      "independence in 1991",
    ]);
  });
});

describe("who speaks right behind the verb", () => {
  test("may be taken for whom somebody speaks to", () => {
    speaks('The talks, said Norway\'s Foreign Ministry in a note, were held in a "good spirit".', [
      "Norway's Foreign Ministry",
      "Norway",
      'The talks … were held in a "good spirit"',
    ]);
    speaks('"They have lost," scoffed the governor\'s aide, Ali Noor.', ["Ali Noor", null, "They have lost"]);
  });

  test("may be one of several who are not named", () =>
    speaks('"They want the war," one of the general\'s lieutenants said of the rebels.', [
      "(one of the general's lieutenants)",
      "general",
      "They want the war",
    ]));
});

test("a past form joined to an infinitive goes on with the saying", () =>
  speaks(
    "Ali Noor, a spokesman for the ministry, denied that his side was to blame and accused Ankara of deceit.",
    ["Ali Noor", "ministry", "his side was to blame"],
    ["Ali Noor", "ministry", "deceit"],
  ));

test("a short form between commas is another name of what stands before it", () =>
  speaks("Omar Daud, who heads the delegation of the Barisan Revolusi Nasional, or BRN, pledged that the group would stay.", [
    "Omar Daud",
    "BRN",
    "the group would stay",
  ]));

test("what is said of a thing may stand behind it in one word", () =>
  speaks("The government's chief negotiator, Marc Leduc, called the offer generous.", [
    "Marc Leduc",
    "government",
    "the offer generous",
  ]));

describe("the genitive right before an office", () => {
  test("tells whose it is, though another holder is named before", () =>
    speaks(
      'Prime Minister James Warea and Bougainville\'s President Simon Tavura signed the document on Thursday. "There is no turning back," Tavura said.',
      ["Simon Tavura", "Bougainville", "There is no turning back"],
    ));

  test("gives nothing to a holder who has none", () =>
    speaks(
      'Bougainville\'s President Simon Tavura and Kenyan Prime Minister James Warea signed the document on Thursday. "There is no turning back," Warea said.',
      ["James Warea", "Kenya", "There is no turning back"],
    ));
});

test("an ambassador may be one at large", () =>
  speaks(
    'Russia\'s ambassador-at-large Igor Belov, who came to Rome, called the outcome "a good start". "It helps," he noted.',
    ["Igor Belov", "Russia", 'the outcome "a good start"'],
    ["Igor Belov", "Russia", "It helps"],
  ));

test("as many countries as were named together speak: three of three, not of the four who were named after them", () => {
  const parties = (observers: string) => {
    const reading = readingOf(
      `The guarantors — Russia, Turkey and Iran — met on Monday. ${observers} sent observers. In a joint statement, the three countries called for an end to the strikes.`,
    );
    return reading.agenda.flatMap((item) => item.parties.map((id) => nameIn(reading, id)));
  };
  expect(parties("Iraq, Jordan, Lebanon and the United Nations")).toEqual(["Russia"]);
  expect(parties("Switzerland")).toEqual(["Russia"]);
});

test("a noun that takes up what was said is nobody who speaks, and no part of who does", () => {
  const speakers = (text: string) => {
    const reading = readingOf(text);
    const ids = [...reading.statements.map(({ speaker }) => speaker), ...reading.events.flatMap(({ actors }) => actors)];
    return [...new Set(ids)].map((id) => (id === null ? null : nameIn(reading, id)));
  };
  expect(speakers("The minister said 600 people had died, a figure aid workers called far too high.")).toEqual(["minister"]);
  expect(speakers("Moscow demanded neutrality, a condition Ukrainian negotiators refused.")).not.toContain("a condition");
  expect(speakers("The minister blamed the rebels, an accusation village elders denied.")).toEqual([
    "minister",
    "village elders",
  ]);
  // what belongs to a name stays there
  expect(saidIn(readingOf("In Juba, a claim officer said on Monday that talks had begun."))[0]?.[0]).toContain("claim officer");
});
