import { expect, test } from "vitest";
import { withShorterSupports } from "../../src/record/index.ts";
import { passageAround } from "../../src/server/data/passage.ts";
import { passagesOf } from "../../src/server/data/passages.ts";
import { uploadName } from "../../src/server/jobs/work.ts";
import { memo } from "../../src/server/memo.ts";
import { languageAsked } from "../../src/server/words/index.ts";

test("a passage is the paragraph of its words, and of a long one what stands around them, cut between words", () => {
  const text = `First line.\n${"before ".repeat(100)}HERE${" after".repeat(100)}\nLast line.`;
  const start = text.indexOf("HERE");
  const passage = passageAround(text, { start, end: start + 4 });
  expect(text.startsWith(passage.text, passage.start)).toBe(true);
  expect(passage.text).toMatch(/^before .* HERE .* after$/);
  expect(passage.text).not.toContain("line");
  expect(passageAround("One.\nTwo three.\nFour.", { start: 9, end: 14 })).toMatchObject({ start: 5, text: "Two three." });
  expect(passageAround("One.", { start: 0, end: 4 })).toMatchObject({ start: 0, text: "One." });
});

test("a passage never begins or ends within a character", () => {
  const text = "😀".repeat(2000);
  for (const start of [1000, 1002, 1004]) {
    const { text: words } = passageAround(text, { start, end: start + 2 });
    expect(words.isWellFormed()).toBe(true);
  }
});

test("places that stand near share a passage, and three passages are shown", () => {
  const text = ["a word here and a word there", ...Array.from({ length: 4 }, (_, at) => `word ${at}`)].join("\n");
  const places = [...text.matchAll(/word/g)].map(({ index }) => ({ start: index, end: index + 4 }));
  const passages = passagesOf(text, places);
  expect(passages.map(({ marks }) => marks.length)).toEqual([2, 1, 1]);
  expect(passages[1]?.text).toBe("word 0");
});

test("supports are cut where they list many claims; their counts stay, and so does what was given", () => {
  const claims = Array.from({ length: 5 }, (_, at) => ({ claim: `v${at}` }));
  const given = { id: "1", slot: { values: [{ support: { claims, count: 5, origins: 2, attributors: 1 } }] }, other: [{ a: 1 }] };
  const short = withShorterSupports(given, 2);
  expect(short.slot.values[0]?.support).toMatchObject({ count: 5, claims: claims.slice(0, 2) });
  expect(given.slot.values[0]?.support.claims).toHaveLength(5);
  expect(withShorterSupports(given, 5)).toBe(given);
});

test("the language is the one named, else the first of the browser's that we speak, else English", () => {
  expect(languageAsked("fr", "en")).toBe("fr");
  expect(languageAsked(undefined, "de,fr-CH;q=0.8,en;q=0.5")).toBe("fr");
  expect(languageAsked(undefined, "fr;q=0.2, en;q=0.9")).toBe("en");
  expect(languageAsked("de", "de")).toBe("en");
  expect(languageAsked(undefined, undefined)).toBe("en");
});

test("files keep their names but for what cannot be shown on a line", () => {
  expect(uploadName("rapport été.txt")).toBe("rapport été.txt");
  expect(uploadName("a\u0000\u202eb\n.txt")).toBe("a b .txt");
  expect([uploadName("-"), uploadName("  "), uploadName("\u0000")]).toEqual(["report", "report", "report"]);
  expect(uploadName("x".repeat(10_000)).length).toBeLessThan(300);
});

test("an answer is made once while nothing changes, anew when something has, and again where it failed", async () => {
  let revision = 1;
  let made = 0;
  const held = memo(
    async () => revision,
    2,
    async (key) => {
      made += 1;
      if (key === "bad") throw new Error("no");
      return `${key}${revision}`;
    },
  );
  expect(await Promise.all([held.get("a"), held.get("a")])).toEqual(["a1", "a1"]);
  expect(made).toBe(1);
  revision = 2;
  expect(await held.get("a")).toBe("a2");
  await expect(held.get("bad")).rejects.toThrow("no");
  await expect(held.get("bad")).rejects.toThrow("no");
  expect(made).toBe(4);
  await held.get("b");
  await held.get("c");
  await held.get("a");
  expect(made).toBe(7);
});
