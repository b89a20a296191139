import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DROP_REASONS, RULES } from "../../src/claims/index.ts";
import { BRIEF_WORDS } from "../../src/publish/words/index.ts";

const page = readFileSync("docs/why.md", "utf8");

for (const [language, { why }] of Object.entries(BRIEF_WORDS)) {
  test(`${language}: every rule and every reason has words of its own`, () => {
    for (const [codes, words] of [
      [RULES, why.rules],
      [DROP_REASONS, why.reasons],
    ] as const) {
      expect(Object.keys(words)).toEqual([...codes]);
      expect(Object.values(words).every((text) => /^[^A-Z.][^.]*$/.test(text))).toBe(true);
    }
  });
}

test("docs/why.md has a line for every rule and every reason, in their order, and for no other", () => {
  const told = [...page.matchAll(/^\| `([a-z.-]+)` \| [^|]+ \|/gm)].map(([, code = ""]) => code);
  expect(told.filter((code) => !["claims", "mentions", "sentences"].includes(code))).toEqual([...RULES, ...DROP_REASONS]);
});
