import { describe, expect, it } from "vitest";
import settling from "../../src/knowledge/data/settling.json" with { type: "json" };
import {
  asksIfLasting,
  asksIfReturning,
  asksOfEncounter,
  asksOfWeather,
  asksWhoMonitors,
  bodiesAsked,
  bodiesIn,
  deedAsked,
  deedsTold,
  isBothSides,
  isOfExtending,
  isOfLapsing,
  negatesFuture,
  putOffOpenly,
  rolesAsked,
  rolesToBecome,
  speaksForSide,
  standsForNobody,
  tellsOfMonitoring,
  tellsOfYet,
  undergoneIn,
} from "../../src/knowledge/index.ts";

describe("questions of who it will be", () => {
  const posts = settling.posts.flatMap(({ roles, examples }) =>
    Object.entries(examples).map(([language, words]) => ({ language, words, roles })),
  );

  it.each(posts)("$words", ({ language, words, roles }) => {
    expect(rolesAsked(language, words)).toEqual(expect.arrayContaining(roles));
  });

  it.each(Object.entries(settling.who.examples))("are asked by a word for whom, %s", (language, words) => {
    expect(rolesAsked(language, words)).toEqual(["delegation-head"]);
  });

  it.each(Object.entries(settling.unnamed.examples))("are asked where somebody is not named, %s", (language, words) => {
    expect(rolesAsked(language, words)).toEqual(["delegation-head"]);
    expect(rolesAsked(language, "le sort du médiateur, the fate of the mediator")).toEqual([]);
  });

  it("are asked of anybody, too", () => {
    expect(rolesAsked("en", "whether Kenya or anybody else would mediate")).toContain("mediator");
    expect(rolesAsked("fr", "si quelqu'un se porterait garant")).toContain("guarantor");
  });

  it("are not asked where the words ask whether", () => {
    expect(rolesAsked("en", "whether the mediator will agree")).toEqual([]);
    expect(rolesAsked("en", "whether the man, who had been prime minister, would come")).toEqual([]);
    expect(rolesAsked("en", "whether the delegation knows who fired first")).toEqual([]);
  });
});

describe("what is not going to be", () => {
  const { examples } = settling.future;

  it.each(Object.entries(examples))("%s: %s", (language, words) => {
    expect(negatesFuture(language, words)).toBe(true);
  });

  it("is not what was not", () => {
    expect(negatesFuture("fr", "nous n'avons jamais tiré")).toBe(false);
    expect(negatesFuture("en", "we never fired a shot")).toBe(false);
  });
});

it.each(Object.entries(settling.extending.examples))("whether something lasts longer, %s", (language, words) => {
  expect(isOfExtending(language, words)).toBe(true);
  expect(isOfExtending(language, "si la trêve sera signée, whether it was signed")).toBe(false);
});

describe("what somebody is asked whether he does", () => {
  const deeds = settling.deeds.flatMap(({ id, examples }) =>
    Object.entries(examples).map(([language, words]) => ({ language, words, id })),
  );

  it.each(deeds)("$words", ({ language, words, id }) => {
    expect(deedAsked(language, words)?.id).toBe(id);
  });

  it("is what is named first, and nothing without what it is done to", () => {
    expect(deedAsked("en", "whether they would approve what was signed")?.id).toBe("approval");
    expect(deedAsked("en", "whether they would accept the invitation")).toBeNull();
  });
});

it.each(Object.entries(settling.speaking.examples))("who speaks for a side, %s", (_, words) => {
  expect(speaksForSide(words)).toBe(true);
  expect(speaksForSide("the former prime minister")).toBe(false);
});

it.each(Object.entries(settling.sides.examples))("both sides at once, %s", (_, words) => {
  expect(isBothSides(words)).toBe(true);
  expect(isBothSides("the miners")).toBe(false);
});

it.each(Object.entries(settling.encounters.examples))("where and when people meet, %s", (language, words) => {
  expect(asksOfEncounter(language, words)).toBe(true);
  expect(asksOfEncounter(language, "when the next session would meet, quand la prochaine session pourrait se réunir")).toBe(
    false,
  );
});

it.each(Object.entries(settling.lasting.examples))("whether something lasts longer than it was to, %s", (language, words) => {
  expect(asksIfLasting(language, words)).toBe(true);
});

it.each(Object.entries(settling.truces.examples))("whether what was agreed lasts, %s", (language, words) => {
  expect(asksIfLasting(language, words)).toBe(true);
  expect(asksIfLasting(language, "si le village survivra à l'hiver, whether the village will outlive the year")).toBe(false);
});

it.each(Object.entries(settling.lapsing.examples))("what ran out, %s", (language, words) => {
  expect(isOfLapsing(language, words)).toBe(true);
  expect(isOfLapsing(language, "Son visa a expiré. His visa expired.")).toBe(false);
});

it.each(Object.entries(settling.returning.examples))("whether somebody comes back to talks, %s", (language, words) => {
  expect(asksIfReturning(language, words)).toBe(true);
  expect(asksIfReturning(language, "si la réunion reprendra, whether the meeting would resume")).toBe(false);
});

it("a pronoun stands for no person where it is told of things alone", () => {
  expect(settling.things.examples.en.split(" ").filter((word) => standsForNobody("en", word))).toEqual(["it"]);
  expect(standsForNobody("en", "he")).toBe(false);
  expect(standsForNobody("fr", "il")).toBe(false);
});

describe("bodies that somebody heads", () => {
  const bodies = settling.bodies.flatMap(({ id, examples }) =>
    Object.entries(examples).map(([language, words]) => ({ id, language, words })),
  );

  it.each(bodies)("$words", ({ id, language, words }) => {
    expect(bodiesIn(language, words)).toContain(id);
    expect(bodiesAsked(language, words, "")).toContain(id);
  });

  it.each(Object.entries(settling.heading.examples))("%s: %s", (language, words) => {
    expect(bodiesAsked(language, words, "")).not.toEqual([]);
  });

  it("are told before where the question takes them up", () => {
    expect(bodiesAsked("fr", "qui les dirigera", "Des observateurs seront déployés.")).toEqual(["observers"]);
    expect(bodiesAsked("fr", "qui les paiera", "Des observateurs seront déployés.")).toEqual([]);
  });
});

describe("who watches over a truce", () => {
  it.each(Object.entries(settling.monitoring.examples))("%s: %s", (language, words) => {
    expect(asksWhoMonitors(language, words)).toBe(true);
    expect(tellsOfMonitoring(language, words)).toBe(true);
  });

  it("is not who watches talks", () => {
    expect(asksWhoMonitors("en", "who would attend as an observer")).toBe(false);
    expect(tellsOfMonitoring("en", "attend as observers")).toBe(false);
  });
});

describe("whether somebody will be it", () => {
  it.each(Object.entries(settling.becoming.examples))("%s: %s", (language, words) => {
    expect(rolesToBecome(language, words)).toEqual(["head-of-government"]);
  });

  it("is not whether somebody who is it comes", () => {
    expect(rolesToBecome("en", "whether the prime minister will come")).toEqual([]);
  });
});

describe("what is done to somebody or something", () => {
  const undergone = settling.undergone.flatMap(({ id, examples }) =>
    Object.entries(examples).map(([language, words]) => ({ language, words, id })),
  );

  it.each(undergone)("$words", ({ language, words, id }) => {
    expect(undergoneIn(language, words)?.id).toBe(id);
  });

  it("is nothing that somebody does", () => {
    expect(undergoneIn("en", "whether the group would sign")).toBeNull();
  });
});

it.each(Object.entries(settling.putOff.examples))("put off to no day, %s", (language, words) => {
  expect(putOffOpenly(language, words)).toBe(true);
  expect(putOffOpenly(language, "reportée à mardi, put off until Tuesday")).toBe(false);
});

it.each(Object.entries(settling.yet.examples))("what may still be done, %s", (language, words) => {
  expect(tellsOfYet(language, words)).toBe(true);
  expect(tellsOfYet(language, "n'a pas signé, did not sign")).toBe(false);
});

it.each(Object.entries(settling.weather.examples))("the weather, %s", (language, words) => {
  expect(asksOfWeather(language, words)).toBe(true);
  expect(asksOfWeather(language, "si le convoi arrivera avant la pluie, whether aid will come before the rain")).toBe(false);
});

it("a deed is told by its verb, done or not", () => {
  expect(deedsTold("fr", "nous n'avons rien signé à Alger")).toEqual(["signing"]);
  expect(deedsTold("en", "the movement signed the draft")).toEqual(["signing"]);
  expect(deedsTold("en", "the movement read the accord")).toEqual([]);
});
