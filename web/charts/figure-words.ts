import type { FigureSeries } from "../../src/record/index.ts";
import { numeral } from "../parts/in-words.ts";
import type { Words } from "../words/index.ts";

type Point = FigureSeries["points"][number];

/** A count as told: "about 500,000", "at least 300", "between 10 and 20". */
export function countInWords(
  { value, low, high, approximate }: Pick<Point, "value" | "low" | "high" | "approximate">,
  words: Words,
): string {
  const { figures } = words.charts;
  // "More than 310,000": the number told is a bound.
  if (value !== null && value === low && high === null) return figures.atLeast(numeral(value, words));
  if (value !== null && value === high && low === null) return figures.atMost(numeral(value, words));
  if (value !== null) return approximate ? figures.about(numeral(value, words)) : numeral(value, words);
  if (low !== null && high !== null)
    return low === high ? numeral(low, words) : figures.between(numeral(low, words), numeral(high, words));
  if (low !== null) return figures.atLeast(numeral(low, words));
  return high === null ? figures.noValue : figures.atMost(numeral(high, words));
}
