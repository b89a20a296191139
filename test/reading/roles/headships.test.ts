import { expect, test } from "vitest";
import { nameIn, readingIn } from "../../helpers/english.ts";

/** Who leads what, as its title has it. */
const leads = (language: "en" | "fr", text: string): string[] => {
  const reading = readingIn(language, text, "2023-04-12");
  return reading.roles
    .filter(({ role }) => role === "leader")
    .map((one) => `${nameIn(reading, one.holder)}: ${one.kind === "office" ? one.title : ""}`);
};

test("whoever stands at the head of a body leads it", () => {
  expect(leads("fr", "Rosa Diallo, à la tête de l'administration intérimaire depuis mars, a parlé mercredi.")).toEqual([
    "Rosa Diallo: tête de l'administration",
  ]);
  expect(leads("en", "Rosa Diallo took the helm of the interim administration in March.")).toEqual([
    "Rosa Diallo: helm of the interim administration",
  ]);
  expect(leads("fr", "Rosa Diallo, touchée à la tête, est soignée à Dakar.")).toEqual([]);
});

test("whoever is put there does, and not whoever could be", () => {
  expect(leads("fr", "Rosa Diallo a été portée à la tête du conseil de transition.")).toEqual(["Rosa Diallo: tête du conseil"]);
  expect(leads("fr", "Rosa Diallo pourrait prendre la tête du conseil de transition.")).toEqual([]);
});
