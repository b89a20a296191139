import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";
import { saidIn } from "../helpers/english.ts";

const reader = createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "0" });

const lastSaid = (language: "fr" | "en", text: string) =>
  saidIn(reader.read({ id: "0".repeat(64), language, title: null, published: "2019-01-23", url: null, outlet: null, text })).at(
    -1,
  );

test.each([
  ["fr", "Il a rencontré le ministre russe, selon qui les pourparlers reprendront mardi.", "les pourparlers reprendront mardi"],
  ["fr", "Le texte a été rejeté par l'opposition, selon laquelle il ne garantit rien.", "il ne garantit rien"],
  ["fr", "L'annonce a été accueillie par le gouvernement, pour qui aucun retrait n'a eu lieu.", "aucun retrait n'a eu lieu"],
  [
    "fr",
    "Ils ont affirmé s'être retirés du port, une annonce qualifiée de farce par le gouvernement, pour qui aucun retrait n'a eu lieu.",
    "aucun retrait n'a eu lieu",
  ],
  ["en", "He met the Russian minister, according to whom the talks will resume.", "the talks will resume"],
  ["en", "The plan was dismissed by the rebels, for whom no ceasefire exists.", "no ceasefire exists"],
] as const)("%s: who speaks in a relative clause is whom it hangs on: %s", (language, text, said) => {
  const [who, , what] = lastSaid(language, text) ?? [];
  expect(what).toBe(said);
  expect(who).not.toBeNull();
});

test("a relative clause about what is done for somebody says nothing of his", () => {
  expect(lastSaid("en", "The man for whom the police are looking has left the town.")).toBeUndefined();
  expect(lastSaid("fr", "L'homme pour qui la police a ouvert une enquête a quitté la ville.")).toBeUndefined();
});

test("a noun that takes up what was said is no part of the name of whoever speaks behind it", () => {
  const killed = "The raid killed 60 people, the governor said, a number";
  expect(lastSaid("en", `${killed} rights groups dismissed as inflated.`)?.[0]).toBe("rights groups");
  expect(lastSaid("en", `${killed} plate. The number plate groups dismissed it as inflated.`)?.[0]).not.toBe("plate groups");
});

test("who holds a town is not whoever speaks there: what looks like a noun may be the verb of a relative clause", () => {
  expect(lastSaid("en", "Health officials in Hodeidah, which the Houthis control, said 11 civilians had been killed.")?.[0]).toBe(
    "Health officials",
  );
  expect(lastSaid("en", "The envoy, whose mission the rebels' control complicates, said talks had failed.")?.[0]).toBe("envoy");
});
