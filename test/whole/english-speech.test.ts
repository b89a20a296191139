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

describe("a verb of speech and what stands between it and what is said", () => {
  test("phrases before the conjunction are where and when it was said", () => {
    speaks("The envoy said in a telephone interview with the BBC that talks had stalled.", ["envoy", null, "talks had stalled"]);
    speaks("The general said at the opening of the session that the army would stay.", ["general", null, "the army would stay"]);
    speaks("Norway's minister said after talks between Russian and Ukrainian negotiators that progress had been made.", [
      "Norway's minister",
      "Norway",
      "progress had been made",
    ]);
  });

  test("a noun before a past form is the subject of what is said", () => {
    speaks("Paris left, while Rome said sanctions remained on the table.", ["Italy", null, "sanctions remained on the table"]);
    speaks("The envoy said talks collapsed on Friday.", ["envoy", null, "talks collapsed on Friday"]);
  });

  test("what another says behind a comma is no part of it", () => {
    speaks(
      "Paris cautioned that words must be followed by deeds, while Rome said sanctions remained on the table.",
      ["France", null, "words must be followed by deeds"],
      ["Italy", null, "sanctions remained on the table"],
    );
    speaks(
      "Doha said the deal was close, although Israel insisted that gaps remained.",
      ["Qatar", null, "the deal was close"],
      ["Israel", null, "gaps remained"],
    );
  });

  test("who adds something behind a comma is who spoke, not who or what was spoken of", () => {
    speaks(
      "The envoy said the agreement would take effect on Sunday, adding that the sides would work on details.",
      ["envoy", null, "the agreement would take effect on Sunday"],
      ["envoy", null, "the sides would work on details"],
    );
    speaks(
      "The minister said the rebels had fled, adding that they had lost ten men.",
      ["minister", null, "the rebels had fled"],
      ["minister", null, "they had lost ten men"],
    );
  });
});

describe("who stands behind what is said", () => {
  test("with a name and an office between commas", () => {
    speaks(
      "The group has signed a protocol, the special representative of the OSCE, Heidi Tagliavini, told journalists after it.",
      ["Heidi Tagliavini", "OSCE", "The group has signed a protocol"],
    );
    speaks("Two drones were shot down, the governor of the region, Oleh Syniehubov, wrote on Telegram.", [
      "Oleh Syniehubov",
      null,
      "Two drones were shot down",
    ]);
  });

  test("with an afterthought behind the verb", () => {
    speaks(
      "The factions signed an agreement on Saturday, Saudi Arabia and the United States said in a statement, the first in May.",
      ["Saudi Arabia", null, "The factions signed an agreement on Saturday"],
    );
    expect(
      saidIn(
        readingOf("The rebels have left the town, army officials and residents said by telephone, the second retreat in a week."),
      )[0]?.[0],
    ).toBe("army officials");
  });

  test("with whoever is told", () => {
    speaks("The border will stay shut, the general told state television.", ["general", null, "The border will stay shut"]);
    speaks("During an initial phase, 33 hostages would be freed, the minister told a press conference.", [
      "minister",
      null,
      "During an initial phase, 33 hostages would be freed",
    ]);
  });
});

test("who is quoted as saying something says it, not who quotes", () => {
  speaks("The paper quoted the minister as saying that talks were over.", ["minister", null, "talks were over"]);
  speaks("The agency cited two officials as saying the port was closed.", ["officials", null, "the port was closed"]);
  speaks("The envoy was quoted as saying the truce would hold.", ["envoy", null, "the truce would hold"]);
});

test("a nationality before a title of several words is whose it is", () => {
  speaks(
    "Talks with Ukraine ended. Russian Deputy Defence Minister Ivan Fomin said Kyiv was pleased. Ukraine left. Ukraine slept.",
    ["Ivan Fomin", "Russia", "Kyiv was pleased"],
  );
  speaks("Sudan left. Sudan hoped. Chadian Deputy Foreign Minister Ali Saleh said Sudan would return.", [
    "Ali Saleh",
    "Chad",
    "Sudan would return",
  ]);
});

test("when somebody did something else is not when it was said", () => {
  const times = (text: string) => readingOf(text, "2019-11-20").statements.map(({ time }) => time?.edtf ?? null);
  expect(times("The Arab League, which has not met since July, said on Monday it felt regret.")).toEqual(["2019-11-18"]);
  expect(times("Mr Smith, who left Cairo on Friday, said he was pleased.")).toEqual([null]);
});

test("who is asked to do something belongs to what is asked", () => {
  speaks("The chief called on the government to free the prisoners.", ["chief", null, "the government to free the prisoners"]);
  speaks("The envoy urged the two sides to talk.", ["envoy", null, "the two sides to talk"]);
  speaks("The envoy asked them to wait.", ["envoy", null, "wait"]);
  const { agenda } = readingOf("The envoy urged the two sides to hold talks.");
  expect(agenda.map(({ content }) => content.exact)).toEqual(["hold talks"]);
});

test("who puts the number of dead at so many says so", () => {
  const { figures, statements } = readingOf("The army counts sixteen dead. The M23 put the number of dead at four.");
  const four = figures.find(({ value }) => value === 4);
  expect(four?.attributedTo).toBe(statements.at(-1)?.id);
  expect(statements.at(-1)?.content.map(({ exact }) => exact)).toEqual(["the number of dead at four"]);
});

test("who speaks at the end of an opening clause is the speaker, not who was met there", () => {
  speaks(
    'Speaking in Baku, where he attended a parade with Pakistani Prime Minister Shehbaz Sharif, Turkish President Recep Tayyip Erdogan said the two "brotherly" countries would return to the table.',
    ["Recep Tayyip Erdogan", "Turkey", 'the two "brotherly" countries would return to the table'],
  );
  speaks("Speaking in Doha, where she met the rebels, Foreign Minister Penny Wong said talks would resume.", [
    "Penny Wong",
    null,
    "talks would resume",
  ]);
});

test("what belongs to the speaker may have a clause of its own between the commas", () => {
  speaks("The African Union, whose mediation led by Angola fell apart in March, said it welcomed the declaration.", [
    "AU",
    null,
    "it welcomed the declaration",
  ]);
});

test("a document that somebody saw is not that somebody's", () => {
  speaks("The document, a copy of which was seen by Reuters, says the sides must reach an accord.", [
    "document",
    null,
    "the sides must reach an accord",
  ]);
  speaks("A letter obtained by the BBC says the envoy will resign.", ["letter", null, "the envoy will resign"]);
});

test("a relative clause may be what somebody says, before the verb or around it", () => {
  speaks("The election, which the opposition says was rigged, led to violence.", ["opposition", null, "was rigged"]);
  speaks("Islamabad holds the group responsible for attacks which, officials say, have killed 500 soldiers.", [
    "officials",
    null,
    "which … have killed 500 soldiers",
  ]);
});

test("what another says behind a comma and a conjunction is not what the first says", () => {
  speaks(
    "The UN refugee agency, UNHCR, reported that some 316,000 people are displaced inside Libya, and the International Organization for Migration (IOM) said 20 migrants had drowned.",
    ["UNHCR", null, "some 316,000 people are displaced inside Libya"],
    ["IOM", null, "20 migrants had drowned"],
  );
});

test("some of a nation are people, the nation alone its state", () => {
  speaks("Many Kenyans fear the violence will flare up again.", ["Kenyans", null, "the violence will flare up again"]);
  speaks("Some Israelis say the deal came too late.", ["Israelis", null, "the deal came too late"]);
  speaks("The Russians say the deal came too late.", ["Russia", null, "the deal came too late"]);
});

test("a participle between commas is an aside, and the clause goes on behind it", () => {
  speaks(
    '"It is over," the envoy said, noting that the bridge, blown up in 1992 and reopened ten days ago, had held.',
    ["envoy", null, "It is over"],
    ["envoy", null, "the bridge, blown up in 1992 and reopened ten days ago, had held"],
  );
});
