import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "../../../web/pages/search/marked-pieces.ts";

test("found words are marked where they stand in the report", () => {
  expect(piecesOf({ start: 100, text: "les pourparlers reprendront", marks: [{ start: 104, end: 115 }] })).toEqual([
    { text: "les ", isMarked: false },
    { text: "pourparlers", isMarked: true },
    { text: " reprendront", isMarked: false },
  ]);
});

test("whatever the marks, the pieces together are the passage", () => {
  const marks = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.nat(20), marks, (text, start, made) => {
      const pieces = piecesOf({ start, text, marks: made });
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of pieces) expect(piece.text).not.toBe("");
    }),
  );
});
