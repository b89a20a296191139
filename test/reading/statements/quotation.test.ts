import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsOf } from "../../../src/reading/statements/index.ts";

const inner = (text: string): string[] => quotationsOf(text).map((q) => text.slice(q.inner.start, q.inner.end));

describe("pairs by kind", () => {
  test.each([
    ["«\u00a0Oui\u00a0», dit-il.", ["Oui"]],
    ["«\u202fOui\u202f», dit-il.", ["Oui"]],
    ["“Yes,” he said.", ["Yes"]],
    ['"Yes," he said. "No."', ["Yes", "No."]],
    ["''Non'', dit-il.", ["Non"]],
    ["« Il a dit : ‹ la paix › hier »", ["Il a dit : ‹ la paix › hier", "la paix"]],
    ["« Il a dit “jamais” hier »", ["Il a dit “jamais” hier", "jamais"]],
    ["“He said ‘never’ to us,” she said.", ["He said ‘never’ to us", "never"]],
    ["‘We don’t know,’ the soldiers’ chief said.", ["We don’t know"]],
    ["It's the soldiers' fault, isn't it?", []],
    ['un écran de 12" et un autre', []],
    ['Il a parlé d\'un "pas" et d\'une "chance".', ["pas", "chance"]],
  ] as const)("%s", (text, expected) => expect(inner(text)).toEqual(expected));
});

describe("what is not closed", () => {
  test("ends with its paragraph and says so", () => {
    const text = "« La paix viendra. Elle sera longue.\n\nLe reste suit ».";
    expect(inner(text)).toEqual(["La paix viendra. Elle sera longue."]);
    expect(quotationsOf(text)[0]?.closed).toBe(false);
  });

  test("a mark opened again at the head of the next paragraph goes on", () => {
    const text = "« Un.\n\n« Deux.\n\n« Trois », dit-il.";
    expect(quotationsOf(text).map((q) => q.continues)).toEqual([null, 0, 1]);
  });

  test("a forgotten closing mark does not swallow the next quotation", () =>
    expect(inner("« Oui, dit-il. Puis il dit « non » et partit.")).toEqual(["Oui, dit-il. Puis il dit", "non"]));

  test("a stray closing mark is nothing", () => expect(inner("Il a dit » et « oui ».")).toEqual(["oui"]));
});

test("any text: places lie inside it, in order, and nothing throws", () => {
  const sign = fc.constantFrom(
    "«",
    "»",
    "“",
    "”",
    '"',
    "'",
    "’",
    "‘",
    "‹",
    "›",
    "„",
    "''",
    "``",
    " ",
    "\n\n",
    "\u00a0",
    "mot",
    "s",
    ".",
    ",",
    "😀",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 80 }), (signs) => {
      const text = signs.join("");
      for (const q of quotationsOf(text)) {
        expect(q.outer.start).toBeGreaterThanOrEqual(0);
        expect(q.outer.start).toBeLessThan(q.inner.start);
        expect(q.inner.start).toBeLessThan(q.inner.end);
        expect(q.inner.end).toBeLessThanOrEqual(q.outer.end);
        expect(q.outer.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test("very many marks come to an end", { timeout: 60_000 }, () => {
  for (const sign of ["«", "»", '"', "« a » ", "« « a » ", "' a", "‘a ’b ", "«\n\n"]) {
    const text = sign.repeat(Math.floor(200_000 / sign.length));
    for (const { outer } of quotationsOf(text)) expect(outer.end).toBeLessThanOrEqual(text.length);
  }
});
