import { expect, test } from "vitest";
import { CLI_WORDS, errorInWords, languageOf } from "../../src/cli/words/index.ts";

test("words, details and code", () => {
  expect(errorInWords("too-large", { limit: 10 }, CLI_WORDS.en)).toBe(
    "It is larger than 10 bytes. Split it into reports, or raise --max-bytes. [too-large]",
  );
});

test("details that are words are in the same language", () => {
  expect(errorInWords("binary-data", { reason: "zero bytes" }, CLI_WORDS.fr)).toContain("(octets nuls)");
});

test("the system's language", () => {
  expect(
    [{ LANG: "fr_FR.UTF-8" }, { LANG: "fr_FR", LC_ALL: "C" }, { LANG: "frp" }, { LC_MESSAGES: "fr" }, {}].map(languageOf),
  ).toEqual(["fr", "en", "en", "fr", "en"]);
});
