import { expect, test } from "vitest";
import { who } from "./who.ts";

const leader = (first: string, second: string, tags: readonly [string, string]): string => `
  The ${first} ${second} president agreed.
  1 The the DET 4 det
  2 ${first} ${first} PROPN 4 compound s ${tags[0]}
  3 ${second} ${second} ADJ 4 amod _ ${tags[1]}
  4 president president NOUN 5 nsubj s
  5 agreed agree VERB 0 root
  6 . . PUNCT 5 punct`;

test.each([
  ["South", "Sudanese", ["_", "_"], "state:SSD"],
  // the tagger takes both, or the first of them, for a house
  ["South", "Sudanese", ["B-ORG", "I-ORG"], "state:SSD"],
  ["North", "Korean", ["B-ORG", "_"], "state:PRK"],
  ["South", "African", ["B-EVT", "I-EVT"], "state:ZAF"],
  ["Former", "Sudanese", ["_", "_"], "state:SDN"],
] as const)("the %s %s president", (first, second, tags, state) => {
  expect(who("en", [leader(first, second, tags)], "president")).toContain(`> ${state}`);
});
