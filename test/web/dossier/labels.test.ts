import { describe, expect, test } from "vitest";
import { answerInWords, contestedInWords, labelsOf, questionInWords, roleInWords } from "../../../web/dossier/labels.ts";
import { eventInWords, seriesInWords } from "../../../web/parts/in-words.ts";
import { loadWords } from "../../../web/words/index.ts";
import { event } from "../charts/made-up.ts";

describe("what items are called", async () => {
  const [fr, en] = [await loadWords("fr"), await loadWords("en")];
  const support = { claims: [], count: 1, origins: 1, attributors: 1 };
  const part = (name: string, as: "actor" | "recipient") => ({ actor: { id: name, name }, as, support });

  test("an event by its kind, who acted and on whom", () => {
    const event = {
      kind: "meeting",
      kinds: ["meeting"],
      round: null,
      participants: [part("Iran", "actor"), part("Turkey", "recipient")],
    };
    expect(eventInWords(event, en)).toBe("Meeting: Iran → Turkey");
    expect(eventInWords({ ...event, participants: [], round: 20 }, en)).toBe("Meeting (round 20)");
    const talks = { kind: "talks", kinds: ["talks", "talks-round"], participants: [], round: 20 };
    expect(eventInWords(talks, en)).toBe("Round 20");
    expect(eventInWords({ ...talks, round: null }, en)).toBe("Talks / round of talks");
  });

  test("an event in a list by its day too, or by the day it was reported where none is told", () => {
    const labelOf = (one: ReturnType<typeof event>, words = en) =>
      labelsOf({ rounds: [], timeline: [one], roles: [], agenda: [], figures: [], questions: [] }, words).get(one.id);
    expect(labelOf(event({ who: ["Iran"], time: "2023-06" }))).toBe("Meeting: Iran (June 2023)");
    expect(labelOf(event({ who: ["Iran"], published: "2023-06-21" }))).toBe("Meeting: Iran (reported 21 June 2023)");
    expect(labelOf(event({ who: ["Iran"], published: "2023-06-21" }), fr)).toBe("Rencontre\u00a0: Iran (dit le 21 juin 2023)");
    expect(labelOf(event({ who: ["Iran"] }))).toBe("Meeting: Iran");
  });

  test("a part by its holder", () => {
    expect(roleInWords({ actor: { id: "state:RUS", name: "Russia" }, role: "guarantor", of: null }, en)).toBe(
      "Russia, guarantor",
    );
  });

  test("a series by what it counts, where and since when", () => {
    const series = {
      unit: "persons",
      measure: "killed",
      population: "civilians",
      country: "SYR",
      place: null,
      since: "since 2011",
    };
    expect(seriesInWords(series, en, new Map([["state:SYR", "Syria"]]))).toBe("killed: civilians, Syria, since 2011");
    expect(seriesInWords({ ...series, since: null }, en)).toBe("killed: civilians, SYR");
  });

  test("a question by its issue or, of other matters, by the reports' words", () => {
    expect(questionInWords({ issue: "venue", contents: ["where to meet"] }, en)).toBe("Where the next talks are");
    expect(questionInWords({ issue: "other", contents: ["who pays"] }, en)).toBe("“who pays”");
  });

  test("a contested point asks; the record's codes are put in words", () => {
    const about = (question: string, name: string) => contestedInWords({ question, about: "x", name }, new Map(), en);
    expect(about("round-date", "20")).toBe("When was round 20?");
    expect(about("figure", "killed civilians")).toBe("How many: killed: civilians?");
    expect(about("did-it-happen", "walk-out")).toBe("Did it happen: walk-out?");
    expect(about("strange", "x")).toBe("strange: x");
  });

  test("an answer is said as its question wants", () => {
    const answer = (question: string, value: string, name = value) => answerInWords(question, { value, name }, fr);
    expect(answer("round-date", "2023-06")).toBe("juin 2023");
    expect(answer("did-it-happen", "yes")).toBe("oui");
    expect(answer("said-and-denied", "no")).toBe("non");
    expect(answer("process-status", "suspended")).toBe(fr.record.status["suspended"]);
    expect(answer("figure", "1500", "2023")).toBe("1\u202f500 (2023)");
    expect(answer("figure", "", "")).toBe(fr.brief.noNumber);
    expect(answer("round-place", "place:geneva", "Genève")).toBe("Genève");
  });

  test("what was said and is denied is quoted: it is in a report's words, whatever the language of the page", () => {
    const point = { question: "said-and-denied", about: "contested:said:1f", name: "No prisoner was released" };
    expect(contestedInWords(point, new Map(), fr)).toContain(fr.record.quote.join("No prisoner was released"));
  });
});
