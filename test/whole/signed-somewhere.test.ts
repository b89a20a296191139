import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";

const reader = createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "0" });

/** The events of the text, each with its place. */
function told(language: string, text: string): string[] {
  const id = "0".repeat(64);
  const { events, entities } = reader.read({ id, language, title: null, published: "2025-06-18", url: null, outlet: null, text });
  return events.map(({ kind, place }) => `${kind} ${entities.find((one) => one.id === place)?.ref ?? "nowhere"}`);
}

test("what is signed in the port or the city of a name is signed there", () => {
  expect(told("en", "The accord was signed on Monday in the port city of Cartagena.")).toEqual(["agreement place:cartagena"]);
  expect(told("en", "The accord was signed on Monday in the presence of Cartagena's mayor.")).toEqual(["agreement nowhere"]);
});

test("a signature is told by where it was, and not by its noun alone", () => {
  expect(told("fr", "Après la signature à Oslo de l'accord, les familles sont rentrées chez elles.")).toContain(
    "agreement place:oslo",
  );
  expect(told("fr", "Après la signature de l'accord, les familles attendent encore.")).toEqual([]);
});

test("a truce that is extended, and one that runs out, are told without a doer", () => {
  expect(told("en", "The truce was extended on Thursday.")).toEqual(["ceasefire nowhere"]);
  expect(told("en", "The ceasefire expired on Tuesday.")).toEqual(["ceasefire nowhere"]);
  expect(told("fr", "L'accord a été reconduit jeudi pour 120 jours.")).toEqual(["agreement nowhere"]);
  expect(told("en", "Her visa was extended on Thursday.")).toEqual([]);
});
