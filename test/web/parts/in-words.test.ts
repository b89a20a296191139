import { describe, expect, test } from "vitest";
import type { ClaimRef, RecordHolder } from "../../../src/record/index.ts";
import {
  capital,
  counted,
  dateInWords,
  distinctQuotes,
  holderInWords,
  holdersOf,
  listed,
  numbered,
  numeral,
  periodInWords,
  roundInWords,
  shortened,
  toldByOutlet,
  wordFor,
} from "../../../web/parts/in-words.ts";
import { loadWords } from "../../../web/words/index.ts";

describe("in words", async () => {
  const [fr, en] = [await loadWords("fr"), await loadWords("en")];
  const minister: RecordHolder = {
    who: { id: "person~m", name: "the minister" },
    onBehalfOf: { id: "state:KAZ", name: "Kazakhstan" },
    anonymous: null,
  };
  const unnamed: RecordHolder = { who: null, onBehalfOf: null, anonymous: "un diplomate" };
  const claim = (by: readonly RecordHolder[], start = 0): ClaimRef => ({
    document: "d",
    claim: `s${start}`,
    span: { start, end: start + 3, exact: "yes" },
    by: [...by],
    link: "said",
    review: null,
    superseded: false,
  });

  test("dates are as precise as they are told", () => {
    expect(dateInWords("2023-06-21", en)).toBe("21 June 2023");
    expect(dateInWords("2023-06-20/2023-06-21", en)).toBe("20–21 June 2023");
    expect(dateInWords("2023-06", fr)).toBe("juin 2023");
    expect(dateInWords("2015/..", en)).toBe("since 2015");
    expect(dateInWords("no date", en)).toBe("no date");
  });

  test("a period says since when", () => {
    expect(periodInWords("since 2011", en)).toBe("since 2011");
    expect(periodInWords("since 2019-04", fr)).toBe("depuis avril 2019");
    expect(periodInWords("in 2019", en)).toBe("in 2019");
    expect(periodInWords("2019", en)).toBe("2019");
  });

  test("numbers and what is counted follow the language", () => {
    expect(numeral(500_000, en)).toBe("500,000");
    expect(numeral(500_000, fr)).toBe("500\u202f000");
    expect(counted(1, "origins", en)).toBe("1 origin");
    expect(counted(0, "origins", en)).toBe("0 origins");
    // French has zero in the singular.
    expect(counted(0, "origins", fr)).toBe("0 origine");
    expect(counted(2, "origins", fr)).toBe("2 origines");
    expect(numbered(1, en.search.places, en)).toBe("1 place");
    expect(numbered(3, fr.search.places, fr)).toBe("3 endroits");
  });

  test("a long list of names is cut, and says how many are left", () => {
    expect(listed(["A", "B", "C"], en)).toBe("A, B and C");
    expect(listed(["A", "B", "C", "D"], en, 2)).toBe("A, B and 2 more");
    // One more is no reason to cut.
    expect(listed(["A", "B", "C"], fr, 2)).toBe("A, B et C");
  });

  test("who is quoted, for whom, or with which words where nobody is named", () => {
    expect(holderInWords(minister, en)).toBe("the minister (for Kazakhstan)");
    expect(holderInWords(minister, fr)).toBe("the minister (Kazakhstan)");
    expect(holderInWords(unnamed, fr)).toContain("un diplomate");
    expect(holderInWords({ who: null, onBehalfOf: null, anonymous: null }, en)).toBe(en.brief.unknownSpeaker);
    expect(holdersOf({ claims: [claim([minister]), claim([minister], 9), claim([])] }, en)).toEqual([
      "the minister (for Kazakhstan)",
    ]);
  });

  test("an outlet tells what nobody is quoted for", () => {
    expect(toldByOutlet({ claims: [claim([minister]), claim([])] })).toBe(true);
    expect(toldByOutlet({ claims: [claim([minister])] })).toBe(false);
  });

  test("several claims on the same words are one quotation", () => {
    expect(distinctQuotes([claim([]), claim([minister]), claim([], 9)])).toHaveLength(2);
  });

  test("what has no words is shown as it is", () => {
    expect(wordFor({ visit: "visit" }, "state-visit")).toBe("state visit");
    expect(roundInWords(20, en)).toBe("Round 20");
    expect(roundInWords(null, en)).toBe(en.record.noNumber);
    expect(capital("élections")).toBe("Élections");
    expect(capital("")).toBe("");
  });

  test("long text is cut at a space", () => {
    expect(shortened("one two three", 20)).toBe("one two three");
    expect(shortened("one two three", 9)).toBe("one two…");
    expect(shortened("x".repeat(30), 9)).toBe(`${"x".repeat(9)}…`);
  });
});
