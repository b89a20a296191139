import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf, versionsOf } from "../../../src/pipeline/origins/index.ts";
import { chance, EDITS, nextVersion, report } from "../../helpers/edited-reports.ts";
import { DISPATCH, RIVAL } from "./reports.ts";

const told = (older: string, newer: string) => {
  const { added, removed, changed, moved } = differenceOf(older, newer);
  return {
    added: added.map(({ exact }) => exact),
    removed: removed.map(({ exact }) => exact),
    changed: changed.map((pair) => `${pair.older.exact} → ${pair.newer.exact}`),
    moved: moved.map((pair) => pair.newer.exact),
  };
};
const nothing = { added: [], removed: [], changed: [], moved: [] };
const LEAD = "Les délégués sont arrivés lundi soir dans la capitale valmontaise.";
const BODY = "Ils parleront de la route du nord et des prisonniers malades.";
const END = "La session précédente avait duré deux jours et rien n'avait été signé.";

test.each([
  ["nothing", `${LEAD} ${BODY}`, `${LEAD}\n${BODY}`, nothing],
  ["a passage more", `${LEAD} ${BODY}`, `${LEAD} Trois sont absents. ${BODY}`, { ...nothing, added: ["Trois sont absents."] }],
  ["a passage less", `${LEAD} ${BODY} ${END}`, `${LEAD} ${END}`, { ...nothing, removed: [BODY] }],
  ["a word", `${LEAD} ${BODY}`, `${LEAD.replace("lundi", "mardi")} ${BODY}`, { ...nothing, changed: ["lundi → mardi"] }],
  ["a paragraph's place", `${LEAD}\n\n${BODY}\n\n${END}`, `${LEAD}\n\n${END}\n\n${BODY}`, { ...nothing, moved: [BODY] }],
  ["everything", LEAD, BODY, { ...nothing, changed: [`${LEAD} → ${BODY}`] }],
  ["all there is", LEAD, "", { ...nothing, removed: [LEAD] }],
])("what changed: %s", (_, older, newer, expected) => expect(told(older, newer)).toEqual(expected));

test("spans say what their texts say, and nothing is told twice", () => {
  const edit = fc.constantFrom(...Object.values(EDITS), nextVersion);
  fc.assert(
    fc.property(fc.constantFrom(DISPATCH, RIVAL, LEAD), edit, edit, fc.integer(), (text, one, two, seed) => {
      const older = one(text, chance(seed));
      const newer = two(text, chance(seed + 1));
      const { added, removed, changed, moved } = differenceOf(older, newer);
      const pairs = [...changed, ...moved];
      for (const span of [...removed, ...pairs.map((pair) => pair.older)])
        expect(older.slice(span.start, span.end)).toBe(span.exact);
      const inNewer = [...added, ...pairs.map((pair) => pair.newer)].toSorted((a, b) => a.start - b.start);
      for (const [at, span] of inNewer.entries()) {
        expect(newer.slice(span.start, span.end)).toBe(span.exact);
        // Marks between two stretches may belong to both.
        expect(span.end - (inNewer[at + 1]?.start ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(6);
      }
    }),
    { numRuns: 100 },
  );
});

const afp = (id: string, text: string, published: string, outlet = "AFP") => report(id, text, { published, outlet });
const second = DISPATCH.replace("46 détenus", "52 détenus").concat(
  "\n\nWashington a salué jeudi un résultat « modeste mais réel ».",
);
const third = `RECTIFICATIF : la route est rouverte\n\n${second.replace("fermée depuis l'automne", "rouverte depuis janvier")}`;
const family = [
  afp("v1", DISPATCH, "2019-03-12"),
  afp("v1-paper", EDITS["headline, cut, edits"]?.(DISPATCH, chance(3)) ?? "", "2019-03-13", "Le Quotidien"),
  afp("v1-again", DISPATCH.toUpperCase(), "2019-03-12", "La Tribune"),
  afp("v2", second, "2019-03-14"),
  afp("v3", third, "2019-03-14"),
];

test("versions of a dispatch follow each other; copies stand with theirs", () => {
  const versions = versionsOf(family);
  expect(
    versions.map(({ documentId, copies, supersedes, isCorrection }) => ({ documentId, copies, supersedes, isCorrection })),
  ).toEqual([
    { documentId: "v1", copies: ["v1-again", "v1-paper"], supersedes: null, isCorrection: false },
    { documentId: "v2", copies: [], supersedes: "v1", isCorrection: false },
    { documentId: "v3", copies: [], supersedes: "v2", isCorrection: true },
  ]);
  expect(versions[1]?.difference?.changed.map((pair) => [pair.older.exact, pair.newer.exact])).toEqual([["46", "52"]]);
  expect(versions[1]?.difference?.added.map(({ exact }) => exact)).toEqual([
    "Washington a salué jeudi un résultat « modeste mais réel ».",
  ]);
});

test("versions do not depend on the order of the reports", () => {
  const expected = JSON.stringify(versionsOf(family));
  fc.assert(
    fc.property(fc.shuffledSubarray(family, { minLength: family.length }), (shuffled) => {
      expect(JSON.stringify(versionsOf(shuffled))).toBe(expected);
    }),
    { numRuns: 20 },
  );
});
