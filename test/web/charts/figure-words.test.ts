import { expect, test } from "vitest";
import { countInWords } from "../../../web/charts/figure-words.ts";
import { loadWords } from "../../../web/words/index.ts";

const count = (bounds: { value?: number; low?: number; high?: number; approximate?: boolean }) => ({
  value: null,
  low: null,
  high: null,
  approximate: false,
  ...bounds,
});

test("a bound is said to be one, whether or not the number itself is told", async () => {
  const words = await loadWords("en");
  expect(countInWords(count({ low: 300 }), words)).toBe("at least 300");
  expect(countInWords(count({ value: 310_000, low: 310_000, approximate: true }), words)).toBe("at least 310,000");
  expect(countInWords(count({ value: 20, high: 20 }), words)).toBe("at most 20");
  expect(countInWords(count({ value: 350_000, approximate: true }), words)).toBe("about 350,000");
  expect(countInWords(count({ value: 5, low: 5, high: 5 }), words)).toBe("5");
});
