import { describe, expect, test } from "vitest";
import { readingOf, saidIn } from "../helpers/english.ts";

/** `[who, on whose behalf, what]` of each statement of a text; who is not named stands in brackets. */
const speaks = (text: string, ...expected: readonly (readonly [string | null, string | null, string])[]): void =>
  expect(saidIn(readingOf(text))).toEqual(expected);

describe("an insertion between a subject and its verb", () => {
  test("leaves the subject to what is said, whether the verb looks finite or not", () => {
    speaks("The rebel group, he said, stood by its word.", [null, null, "The rebel group … stood by its word"]);
    speaks("The ceasefire, residents said, held through the night.", [
      "residents",
      null,
      "The ceasefire … held through the night",
    ]);
  });

  test("may be a verb that needs no content elsewhere", () => {
    speaks("The village, officials added, fell on Sunday.", ["officials", null, "The village … fell on Sunday"]);
    speaks(
      "Russia rejected the plan. Troops, it added, would remain in the town.",
      ["Russia", null, "the plan"],
      ["Russia", null, "Troops … would remain in the town"],
    );
  });
});

describe("a quotation that goes on behind its verb", () => {
  test("keeps its speaker where it retells what others refuse or demand", () => {
    speaks('"The text is not ready," the negotiator stressed. "Kyiv refuses to assume any obligation toward its neighbours."', [
      "negotiator",
      null,
      "The text is not ready … Kyiv refuses to assume any obligation toward its neighbours",
    ]);
    speaks('"We are ready," said the minister. "They demand that we disarm first and that our prisoners stay in jail."', [
      "minister",
      null,
      "We are ready … They demand that we disarm first and that our prisoners stay in jail",
    ]);
  });

  test("is credited to a surname that the name tagger passed over", () => {
    speaks(
      'Norway\'s envoy Vidar Helgesen said from Oslo that he was sad. "Pauses are part of any peace process," Helgesen added.',
      ["Vidar Helgesen", "Norway", "he was sad"],
      ["Vidar Helgesen", "Norway", "Pauses are part of any peace process"],
    );
  });
});

test("what a preposition leads behind the verb of speech is not what is said", () => {
  speaks("Sudan's army ended its boycott, its spokesman said, in what diplomats called a breakthrough.", [
    "Sudan's army",
    "Sudan's army",
    "Sudan's army ended its boycott",
  ]);
  expect(
    saidIn(readingOf("Troops entered the town on Sunday, residents told reporters, in what the UN described as a violation."))[0],
  ).toEqual(["residents", null, "Troops entered the town on Sunday"]);
});

test("of two bare objects the second is what is said of the first", () => {
  speaks("Mogadishu called the pact an act of aggression.", ["Somalia", null, "the pact an act of aggression"]);
  speaks("The minister branded the group a gang of criminals.", ["minister", null, "the group a gang of criminals"]);
});

test("one of those told of is a source without a name", () => {
  speaks("Western envoys left the hall. One of them, who asked not to be identified, said the talks had failed.", [
    "(One of them)",
    null,
    "the talks had failed",
  ]);
  speaks("Two ministers flew to Doha. One of them told reporters a deal was near.", ["(One of them)", null, "a deal was near"]);
});

test("a house speaks for its state, and so does a ministry that has the state in its name", () => {
  speaks("The White House said the meeting was useful.", ["United States", "United States", "the meeting was useful"]);
  speaks("The US State Department said that Russia should leave.", ["State Department", "United States", "Russia should leave"]);
  speaks("Washington said the meeting was useful.", ["United States", null, "the meeting was useful"]);
});

test("a headline may say what is said without a verb", () => {
  speaks("Rebels leave peace talks, Bogota says door still open", ["Colombia", null, "door still open"]);
  speaks("Summit off, minister says dialogue still alive", ["minister", null, "dialogue still alive"]);
});
