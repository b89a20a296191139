import { expect, test } from "vitest";
import { ERRORS, type ErrorCode } from "../../src/claims/index.ts";
import { CLI_WORDS, errorInWords, languageOf } from "../../src/cli/words/index.ts";

const codes = Object.keys(ERRORS) as ErrorCode[];

for (const [language, words] of Object.entries(CLI_WORDS)) {
  test(`${language}: every error says what and how to mend it, with the details it has and no others`, () => {
    expect(Object.keys(words.errors).toSorted()).toEqual(codes.toSorted());
    for (const code of codes) {
      const { what, remedy } = words.errors[code];
      const named = [...`${what} ${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
      expect(named, code).toEqual([...ERRORS[code].details].toSorted());
      expect(remedy, code).toMatch(/[.!]$/);
    }
  });
}

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
