import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareDocuments, memoryShelf, type OriginDocument, placeDocument, versionsOf } from "../../src/pipeline/index.ts";
import { dateHeaderOf } from "../../src/text/index.ts";

const folder = "examples/astana";
const documents: readonly OriginDocument[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const language = name.split(".")[1] ?? "";
    return { id: name, language, published: dateHeaderOf(text)?.value ?? null, outlet: null, text };
  });
const named = (name: string): OriginDocument => {
  const found = documents.find(({ id }) => id === name);
  if (!found) throw new RangeError(name);
  return found;
};

test("twelve reports, half in each language, dated, of 120 to 350 words", () => {
  expect(documents.map(({ language }) => language).toSorted()).toEqual([...Array(6).fill("en"), ...Array(6).fill("fr")]);
  for (const { id, published, text } of documents) {
    expect(published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(id).toContain(published);
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThan(120);
    expect(words).toBeLessThan(350);
    expect(readFileSync(`${folder}/README.md`, "utf8")).toContain(id.replace(".txt", ""));
  }
});

test("the copy and the correction stand with their reports; every other report has an origin of its own", async () => {
  const shelf = memoryShelf((id) => named(id).text);
  for (const document of documents.toReversed()) await placeDocument(document, shelf);
  const joined = [...shelf.origins().values()].filter(({ length }) => length > 1);
  expect(joined).toEqual([
    ["astana-2023-06-21.fr.txt", "astana-2023-06-22.fr.txt"],
    ["moscow-2023-06-22.en.txt", "moscow-2023-06-23.en.txt"],
  ]);
  expect(shelf.origins().size).toBe(10);
});

test("the copy is a copy, the correction replaces a date", () => {
  expect(compareDocuments(named("astana-2023-06-21.fr.txt"), named("astana-2023-06-22.fr.txt")).verdict).toBe("copy");
  const [first, second] = versionsOf([named("moscow-2023-06-23.en.txt"), named("moscow-2023-06-22.en.txt")]);
  expect([first?.documentId, second?.supersedes, second?.isCorrection]).toEqual([
    "moscow-2023-06-22.en.txt",
    "moscow-2023-06-22.en.txt",
    true,
  ]);
  expect(second?.difference?.changed.map(({ older, newer }) => [older.exact, newer.exact])).toEqual([
    ["first", "second"],
    ["next", "this"],
  ]);
});
