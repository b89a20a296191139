import { expect, test } from "vitest";
import { PourparlersError } from "../../src/claims/index.ts";
import { checkChain, type Extractor, extractor, STANDARD_CHAIN } from "../../src/reading/index.ts";

const times = extractor({ adds: "times", requires: [], extract: () => [] });
const statements = extractor({ adds: "statements", requires: ["times"], extract: () => [] });

const breaks = (what: string, chain: readonly Extractor[], details: object) =>
  test(`refused: ${what}`, () => {
    expect(() => checkChain(chain)).toThrow(PourparlersError);
    try {
      checkChain(chain);
    } catch (error) {
      expect(error).toMatchObject({ code: "broken-chain", details });
    }
  });

breaks("a step before what it requires", [statements, times], { extractor: "statements", requires: "times" });
breaks("a step without what it requires", [statements], { extractor: "statements", requires: "times" });
breaks("a part made twice", [times, times], { extractor: "times" });

test("the standard chain holds", () => {
  expect(() => checkChain(STANDARD_CHAIN)).not.toThrow();
  expect(STANDARD_CHAIN.map(({ adds }) => adds)).toEqual(
    expect.arrayContaining(["mentions", "times", "statements", "roles", "agenda"]),
  );
});
