import fc from "fast-check";
import { expect, test } from "vitest";
import { LAYERS, type LaidSpan, paragraphsOf, segmentsOf, stacked } from "../../../web/claims/layers.ts";

const span = (start: number, end: number, id = `${start}-${end}`): LaidSpan => ({ layer: "events", id, start, end });

test("spans that meet are drawn on different lines, a free line is used again", () => {
  expect(stacked([span(0, 20), span(5, 10), span(10, 15), span(25, 30)]).map(({ line }) => line)).toEqual([0, 1, 1, 0]);
});

test("a text is cut where spans begin and end, and each piece knows all that stands over it", () => {
  const segments = segmentsOf(12, stacked([span(2, 8, "long"), span(4, 6, "inner")]));
  expect(segments.map(({ start, end, spans }) => [start, end, spans.map(({ id }) => id)])).toEqual([
    [0, 2, []],
    [2, 4, ["long"]],
    [4, 6, ["long", "inner"]],
    [6, 8, ["long"]],
    [8, 12, []],
  ]);
});

const spans = fc
  .array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...LAYERS)), { maxLength: 25 })
  .map((made) =>
    made
      .map(([start, length, layer], at): LaidSpan => ({ layer, id: `c${at}`, start, end: start + length }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  );

test("every unit of the text is in exactly one piece, whatever overlaps; a piece holds what covers it and nothing else", () => {
  fc.assert(
    fc.property(spans, (laid) => {
      const length = 100;
      const segments = segmentsOf(length, stacked(laid));
      expect(segments[0]?.start).toBe(0);
      expect(segments.at(-1)?.end).toBe(length);
      for (const [at, segment] of segments.entries()) {
        expect(segments[at + 1]?.start ?? length).toBe(segment.end);
        const over = laid.filter(({ start, end }) => start <= segment.start && end >= segment.end).map(({ id }) => id);
        expect(segment.spans.map(({ id }) => id).sort()).toEqual(over.sort());
        expect(new Set(segment.spans.map(({ line }) => line)).size).toBe(segment.spans.length);
      }
    }),
  );
});

test("paragraphs are what stands between line breaks; lines of spaces are none", () => {
  const text = "Genève.\n\n  \r\nLes pourparlers reprennent.";
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Genève.", "Les pourparlers reprennent."]);
  expect(paragraphsOf("")).toEqual([]);
});
