import { describe, expect, test } from "vitest";
import { loadWords } from "../../../web/words/index.ts";

/** The paths of all leaves of a tree of words. */
function pathsOf(tree: unknown, path = ""): string[] {
  if (typeof tree !== "object" || tree === null) return [path];
  return Object.entries(tree).flatMap(([key, branch]) => pathsOf(branch, `${path}/${key}`));
}

/** All words that are no functions, by path. */
function textsOf(tree: unknown, path = ""): [string, string][] {
  if (typeof tree === "string") return [[path, tree]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, branch]) => textsOf(branch, `${path}/${key}`));
}

/** All words by path, those that a function puts together as it is written. */
function saidIn(tree: unknown, path = ""): [string, string][] {
  if (typeof tree === "string" || typeof tree === "function") return [[path, String(tree)]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, branch]) => saidIn(branch, `${path}/${key}`));
}

describe("the words of the pages", async () => {
  const [fr, en] = [await loadWords("fr"), await loadWords("en")];

  test("are the same in both languages: nothing is said in one only", () => {
    expect(pathsOf(fr).toSorted()).toEqual(pathsOf(en).toSorted());
  });

  test("are never empty", () => {
    for (const words of [fr, en]) for (const [path, text] of textsOf(words)) expect(text.trim(), path).not.toBe("");
  });

  test("call a report by one word, whatever page it is on", () => {
    const other = { fr: /\barticles?\b/i, en: /\barticle|\bdispatch|news item/i };
    for (const [language, words] of [
      ["fr", fr],
      ["en", en],
    ] as const) {
      const { brief: _, record: __, ...own } = words;
      for (const [path, text] of saidIn(own)) expect(text, path).not.toMatch(other[language]);
    }
  });

  test("of our own are written with the apostrophe and the spaces of French", () => {
    const { brief: _, record: __, ...own } = fr;
    for (const [path, text] of textsOf(own)) {
      expect(text, path).not.toMatch(/\p{L}'\p{L}/u);
      expect(text, path).not.toMatch(/[^\s\u00a0\u202f][:;?!»](\s|$)/u);
    }
  });
});
