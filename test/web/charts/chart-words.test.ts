import { describe, expect, test } from "vitest";
import { domainBetween, ticksOf } from "../../../web/charts/axis.ts";
import { ticksInWords } from "../../../web/charts/chart-words.ts";
import { loadWords } from "../../../web/words/index.ts";

describe("what stands at the ticks of an axis", async () => {
  const [fr, en] = [await loadWords("fr"), await loadWords("en")];
  const ticks = (from: string, to: string, most: number, words = en) => {
    const shown = domainBetween(from, to);
    return shown && ticksInWords(ticksOf(shown, most), words);
  };

  test("a few days of one summer say which year's", () => {
    expect(ticks("2023-06-19", "2023-06-21", 4)).toEqual(["19 Jun 2023", "20 Jun", "21 Jun"]);
    expect(ticks("2019-04-01", "2019-06-30", 4, fr)).toEqual(["avr. 2019", "mai", "juin"]);
  });

  test("where a year begins only the year stands", () => {
    expect(ticks("2022-11-20", "2023-02-20", 4)).toEqual(["Dec 2022", "2023", "Feb"]);
    expect(ticks("2020-01-01", "2022-06-01", 4)).toEqual(["2020", "2021", "2022"]);
  });
});
