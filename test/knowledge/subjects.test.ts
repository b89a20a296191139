import { expect, test } from "vitest";
import subjects from "../../src/knowledge/data/subjects.json" with { type: "json" };
import { loadSubjects } from "../../src/knowledge/index.ts";

const { issuesIn, populationOf } = loadSubjects();

test("every issue and every population is found in its examples", () => {
  for (const { id, examples } of subjects.issues)
    for (const [language, words] of Object.entries(examples)) expect(issuesIn(language, words), words).toContain(id);
  for (const { id, examples } of subjects.populations)
    for (const [language, words] of Object.entries(examples)) expect(populationOf(language, words), words).toBe(id);
});

test("every issue and population has words in both languages, and ids occur once", () => {
  for (const list of [subjects.issues, subjects.populations]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const { fr, en } of list) expect(Math.min(fr.length, en.length)).toBeGreaterThan(0);
  }
});

test("a class within people wins over people, unknown people have none", () => {
  expect(populationOf("en", "more than 300,000 Syrian civilians, mostly people of the towns")).toBe("civilians");
  expect(populationOf("fr", "les cheminots")).toBeNull();
});
