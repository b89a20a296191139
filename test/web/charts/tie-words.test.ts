import { expect, test } from "vitest";
import { tieInWords } from "../../../web/charts/tie-words.ts";
import { loadWords } from "../../../web/words/index.ts";

const time = (kind: string) => ({ item: `event:${kind}`, kind, edtf: null, standing: null });

test("a tie says what it is made of, the most frequent first, and how many kinds are left", async () => {
  const words = await loadWords("en");
  const tie = { times: [time("agreement"), time("meeting"), time("demand"), time("meeting")] };
  expect(tieInWords(tie, words)).toBe("meeting ×2, agreement, demand");
  expect(tieInWords(tie, words, 1)).toBe("meeting ×2 and 2 more");
});
