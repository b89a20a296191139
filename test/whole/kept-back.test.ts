import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";

const reader = createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "0" });

/** What the text leaves open. */
const open = (language: string, text: string): string[] =>
  reader
    .read({ id: "0".repeat(64), language, title: null, published: "2025-06-18", url: null, outlet: null, text })
    .agenda.filter(({ kind }) => kind === "open-question")
    .map(({ content }) => content.exact);

describe("who is asked and answers nothing leaves it open", () => {
  test.each([
    ["en", "Asked who would chair the panel, the minister declined to answer.", "who would chair the panel"],
    ["en", "Pressed for a date, the minister would not give one.", "a date"],
    [
      "en",
      "Asked about the venue of the next round, she said it was for the mediators to decide.",
      "the venue of the next round",
    ],
    ["fr", "Interrogé sur la date de la signature, le ministre s'est refusé à tout commentaire.", "la date de la signature"],
  ])("%s: %s", (language, text, content) => {
    expect(open(language, text)).toEqual([content]);
  });

  test("and who answers leaves nothing open", () => {
    expect(open("en", "Asked who would chair the panel, the minister named a retired judge.")).toEqual([]);
  });
});

describe("what somebody keeps to himself is open", () => {
  test.each([
    ["en", "The ministry kept its choice to itself.", "its choice"],
    ["en", "The secretary-general offered no name.", "no name"],
    ["en", "The cabinet has not named its chief negotiator.", "its chief negotiator"],
    ["en", "The presidency has yet to name a successor to the old judge.", "a successor to the old judge"],
    ["en", "Officials kept mum about who would replace the envoy.", "who would replace the envoy"],
    ["en", "The spokesman was unable to say when the talks would resume.", "when the talks would resume"],
    ["fr", "Le président garde pour lui le nom du futur médiateur.", "le nom du futur médiateur"],
    ["fr", "Le porte-parole n'a pas su dire quand la session s'ouvrirait.", "quand la session s'ouvrirait"],
    ["fr", "Le nom de celui qui en prendra la tête n'est pas connu.", "Le nom de celui qui en prendra la tête"],
    ["fr", "Le ministre est resté évasif sur le lieu de la prochaine session.", "le lieu de la prochaine session"],
  ])("%s: %s", (language, text, content) => {
    expect(open(language, text)).toEqual([content]);
  });

  test("and no name of those who died", () => {
    expect(open("en", "The name of the victim has not been released.")).toEqual([]);
    expect(open("en", "The company kept its staff to itself.")).toEqual([]);
  });
});

describe("what sets sides apart is open", () => {
  test.each([
    ["en", "The venue still divides the two sides.", "The venue"],
    ["fr", "Le lieu de la session oppose toujours les deux camps.", "Le lieu de la session"],
  ])("%s: %s", (language, text, content) => {
    expect(open(language, text)).toEqual([content]);
  });

  test("and no border between them", () => {
    expect(open("en", "The border divides the two villages.")).toEqual([]);
  });
});

test("what a speaker asks who does not know either is open, and nothing that he only asks", () => {
  expect(open("fr", "« La guérilla reviendra-t-elle à la table ? Franchement, je n'en sais rien », a dit le juge.")).toEqual([
    "La guérilla reviendra-t-elle à la table ?",
  ]);
  expect(open("fr", "« La guérilla reviendra-t-elle à la table ? Je lui fais confiance », a dit le juge.")).toEqual([]);
});

test("towns of which one is to be chosen are open where nothing is decided right behind them, and where nothing is decided of something else they are not taken for it", () => {
  expect(open("en", "The accord will be signed in Oslo or in Geneva, but no decision has been taken.")).toEqual([
    "The accord will be signed in Oslo or in Geneva",
  ]);
  expect(open("en", "The accord will be signed in Oslo. No decision has been taken on the border.")).toEqual(["the border"]);
});
