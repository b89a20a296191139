import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryShelf, type OriginDocument, placeDocument } from "../../../src/pipeline/origins/index.ts";
import { chance, EDITS, generated, nextVersion, report } from "../../helpers/edited-reports.ts";
import { DISPATCH, ENGLISH, RIVAL } from "./reports.ts";

async function shelfOf(documents: readonly OriginDocument[]) {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const shelf = memoryShelf((id) => texts.get(id) ?? "");
  const placements = [];
  for (const document of documents) placements.push(await placeDocument(document, shelf));
  return { shelf, placements, origins: [...shelf.origins()], draws: [...shelf.draws()] };
}

const on = (id: string, text: string, published: string | null, outlet: string | null = null) =>
  report(id, text, { published, outlet });
const cut = DISPATCH.split("\n\n").slice(1, 3).join("\n\n");
const review = [...RIVAL.split("\n\n").slice(1), DISPATCH.split("\n\n").slice(3, 5).join("\n\n"), ENGLISH].join("\n\n");
const HOUSE: readonly OriginDocument[] = [
  on("dispatch", DISPATCH, "2019-03-12", "AFP"),
  on("paper", EDITS["headline, cut, edits"]?.(DISPATCH, chance(3)) ?? "", "2019-03-13", "Le Quotidien"),
  on("excerpt", cut, "2019-03-13", "Le Matin"),
  on("capitals", DISPATCH.toUpperCase(), null),
  on("same again", DISPATCH.toUpperCase(), "2019-03-12", "La Tribune"),
  on("update", nextVersion(DISPATCH, chance(5)), "2019-03-13", "AFP"),
  on("rival", RIVAL, "2019-03-12", "Le Courrier"),
  report("english", ENGLISH, { language: "en", published: "2019-03-12", outlet: "Reuters" }),
  on("review", review, "2019-03-20", "La Revue"),
  on("empty", "…", null),
  on("void", "--", null),
];

test("copies, excerpts and versions are one origin; rivals, reviews and empty texts have their own", async () => {
  const { origins, draws } = await shelfOf(HOUSE);
  expect(origins).toEqual([
    ["dispatch", ["capitals", "dispatch", "excerpt", "paper", "same again", "update"]],
    ["empty", ["empty"]],
    ["english", ["english"]],
    ["review", ["review"]],
    ["rival", ["rival"]],
    ["void", ["void"]],
  ]);
  expect(draws).toEqual([["review", ["english", "rival"]]]);
});

test("the order in which reports come changes nothing", async () => {
  const expected = await shelfOf(HOUSE);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...HOUSE], { minLength: HOUSE.length }), async (shuffled) => {
      const { origins, draws } = await shelfOf(shuffled);
      expect(origins).toEqual(expected.origins);
      expect(draws).toEqual(expected.draws);
    }),
    { numRuns: 40 },
  );
});

test("families of edits stay together in any order, and each apart from the others", async () => {
  const edits = [...Object.values(EDITS), nextVersion];
  const families = [DISPATCH, RIVAL, ENGLISH].flatMap((text, family) =>
    edits.map((edit, at) => report(`${family}-${at}`, edit(text, chance(at)))).concat(report(`${family}-original`, text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(families, { minLength: 12 }), async (some) => {
      const { origins } = await shelfOf(some);
      for (const [, ids] of origins) expect(new Set(ids.map((id) => id.slice(0, 1))).size).toBe(1);
      const all = await shelfOf([...some].reverse());
      expect(all.origins).toEqual(origins);
    }),
    { numRuns: 15 },
  );
});

test("a report placed twice changes nothing", async () => {
  const { shelf } = await shelfOf(HOUSE);
  const before = JSON.stringify([...shelf.origins(), ...shelf.draws()]);
  for (const document of HOUSE) {
    const { origin, renamed } = await placeDocument(document, shelf);
    expect([...shelf.origins()].find(([, ids]) => ids.includes(document.id))?.[0]).toBe(origin);
    expect(renamed).toEqual([]);
  }
  expect(JSON.stringify([...shelf.origins(), ...shelf.draws()])).toBe(before);
});

test("an earlier report that joins gives the origin its name, and a bridge joins two", async () => {
  const halves = DISPATCH.split("\n\n");
  const first = on("first half", halves.slice(1, 3).join("\n\n"), "2019-03-13");
  const second = on("second half", halves.slice(3).join("\n\n"), "2019-03-13");
  const { placements } = await shelfOf([first, second, on("whole", DISPATCH, "2019-03-12")]);
  expect(placements.map(({ origin }) => origin)).toEqual(["first half", "second half", "whole"]);
  expect(placements[2]?.renamed).toEqual([
    { from: "first half", to: "whole" },
    { from: "second half", to: "whole" },
  ]);
});

test("a report is laid beside those that share words with it, not beside all", async () => {
  const next = chance(11);
  const crowd = Array.from({ length: 300 }, (_, at) => report(`g${at}`, generated(200, next)));
  const { placements } = await shelfOf([...crowd, report("one", DISPATCH), report("two", DISPATCH.replace("46", "64"))]);
  expect(placements.reduce((sum, { judged }) => sum + judged.length, 0)).toBe(1);
});

test("thousands of the same text cost little and are one origin", async () => {
  const same = Array.from({ length: 5000 }, (_, at) =>
    on(`s${at}`, DISPATCH, at % 3 === 0 ? "2019-03-12" : null, `Paper ${at % 7}`),
  );
  const before = process.cpuUsage();
  const { origins } = await shelfOf(same);
  const { user } = process.cpuUsage(before);
  expect(origins).toHaveLength(1);
  expect(user / 1000 / same.length).toBeLessThan(5);
});
