import { expect, test } from "vitest";
import { ERRORS, type ErrorCode } from "../../src/claims/index.ts";
import { ERROR_WORDS, explainError } from "../../src/publish/index.ts";

const codes = Object.keys(ERRORS) as ErrorCode[];

for (const [language, { errors }] of Object.entries(ERROR_WORDS)) {
  test(`${language}: every error says what and how to mend it, with the details it has and no others`, () => {
    expect(Object.keys(errors).toSorted()).toEqual(codes.toSorted());
    for (const code of codes) {
      const { what, remedy } = errors[code];
      const named = [...`${what} ${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
      expect(named, code).toEqual([...ERRORS[code].details].toSorted());
      expect(remedy, code).toMatch(/[.!]$/);
    }
  });
}

test("another remedy goes before the command line's", () => {
  expect(explainError("too-large", { limit: 10 }, ERROR_WORDS.en, "Leave out what is over {limit}.")).toEqual({
    what: "It is larger than 10 bytes.",
    remedy: "Leave out what is over 10.",
  });
});
