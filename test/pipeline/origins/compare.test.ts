import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDocuments, type OriginDocument } from "../../../src/pipeline/origins/index.ts";
import { wordsOf } from "../../../src/pipeline/origins/words.ts";
import { chance, EDITS, nextVersion, report } from "../../helpers/edited-reports.ts";
import { communique, DISPATCH, ENGLISH, RIVAL } from "./reports.ts";

type Known = Partial<OriginDocument>;
const between = (a: string, b: string, knownA: Known = {}, knownB: Known = {}) =>
  compareDocuments(report("a", a, knownA), report("b", b, knownB));
const verdict = (...args: Parameters<typeof between>) => between(...args).verdict;
const codes = (...args: Parameters<typeof between>) => between(...args).reasons.map(({ code }) => code);
const on = (published: string, outlet: string | null = null): Known => ({ published, outlet });
const paragraphs = (text: string, from: number, end?: number) => text.split("\n\n").slice(from, end).join("\n\n");

test.each(Object.entries(EDITS))("a dispatch with %s is still that dispatch", (_, edit) => {
  for (const text of [DISPATCH, ENGLISH]) expect(between(text, edit(text, chance(1))).joins).toBe(true);
});

test("two reports of one event are two, whatever they quote", () => {
  expect(verdict(DISPATCH, RIVAL, on("2019-03-12"), on("2019-03-12"))).toBe("different");
  expect(verdict(DISPATCH, ENGLISH)).toBe("different");
});

test("a short report that is mostly a common quotation is no copy", () => {
  const quotation = `« ${"Nous demandons à tous ceux qui tiennent une arme de la poser et à ceux qui tiennent une plume de ne pas la poser. ".repeat(3)}»`;
  const first = `L'évêque a parlé dimanche devant une foule immense. ${quotation} Puis il a béni les pèlerins venus des collines, avant de regagner son palais sous bonne garde, fatigué mais souriant.`;
  const second = `Dans son homélie, le prélat n'a nommé personne. ${quotation} Le pouvoir n'a pas réagi, pas plus que les rebelles, dont un porte-parole joint hier soir a dit ne pas commenter les sermons.`;
  expect(verdict(first, second)).toBe("different");
  expect(codes(first, second)).toContain("only-quotations-shared");
});

test("a ministry's form with another round's numbers is another report", () => {
  const ninth = communique("neuvième", "11 et 12 mars 2019", 3);
  const tenth = communique("dixième", "24 et 25 juin 2019", 4);
  expect(verdict(ninth, tenth, on("2019-03-12"), on("2019-06-25"))).toBe("different");
  expect(codes(ninth, tenth, on("2019-03-12"), on("2019-06-25"))).toContain("form-repeated");
  expect(verdict(ninth, ninth, on("2019-03-12"), on("2019-06-25"))).toBe("copy");
});

test("flashes of a few words are alike by form", () => {
  expect(verdict("Reprise des pourparlers de Valmont lundi", "Reprise des pourparlers de Valmont mardi")).toBe("different");
  expect(verdict("Reprise des pourparlers de Valmont lundi", "REPRISE DES POURPARLERS DE VALMONT LUNDI !")).toBe("copy");
});

test("a text without words is nobody's copy", () => expect(verdict("…", "…")).toBe("different"));

test("a paper's cut of a dispatch is an excerpt and speaks with its voice", () => {
  const cut = between(DISPATCH, paragraphs(DISPATCH, 1, 2), on("2019-03-12", "AFP"), on("2019-03-13", "Le Quotidien"));
  expect([cut.verdict, cut.joins, cut.whole]).toEqual(["excerpt", true, "a"]);
});

test("a review that quotes an older dispatch keeps its own voice", () => {
  const review = [...paragraphs(RIVAL, 1).split("\n\n"), paragraphs(DISPATCH, 3, 5), ENGLISH].join("\n\n");
  const part = paragraphs(DISPATCH, 3, 5);
  const found = between(part, review, on("2019-03-12", "AFP"), on("2019-03-14", "La Revue"));
  expect([found.verdict, found.joins, found.whole]).toEqual(["excerpt", false, "b"]);
  expect(found.reasons.map(({ code }) => code)).toContain("part-is-older");
});

test("a flash that its agency writes out the same day is one dispatch that grew", () => {
  const flash = paragraphs(DISPATCH, 1, 2);
  const grown = between(flash, DISPATCH, on("2019-03-12", "AFP"), on("2019-03-13", "AFP"));
  expect([grown.verdict, grown.joins, grown.newer]).toEqual(["update", true, "b"]);
});

test("what a desk adds a day later is an update; what another paper adds is its own edition", () => {
  const later = nextVersion(DISPATCH, chance(2));
  expect(verdict(DISPATCH, later, on("2019-03-12", "AFP"), on("2019-03-13", "AFP"))).toBe("update");
  expect(verdict(DISPATCH, later, on("2019-03-12", "AFP"), on("2019-03-13", "Le Quotidien"))).toBe("copy");
});

test("a correction says so and needs no date", () => {
  const corrected = `RECTIFICATIF : le nombre de détenus était faux\n\n${DISPATCH.replace("46", "64")}`;
  const found = between(DISPATCH, corrected);
  expect([found.verdict, found.newer, found.isCorrection]).toEqual(["update", "b", true]);
  expect(found.reasons.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["says-correction", "number-changed", "common-agency"]),
  );
});

test("a changed number alone makes a later text an update", () => {
  const later = DISPATCH.replace("3.000", "3.200");
  expect(verdict(DISPATCH, later, on("2019-03-12"), on("2019-03-13"))).toBe("update");
});

test("passages say what both texts say", () => {
  const { passages } = between(DISPATCH, EDITS["paragraphs in another order"]?.(DISPATCH, chance(4)) ?? "");
  expect(passages.length).toBeGreaterThan(1);
  for (const { a, b } of passages) expect(a.exact.slice(0, 30)).toBe(b.exact.slice(0, 30));
});

test("a few words scattered over two headlines are no passage, from whichever side they are counted", () => {
  const a = `rivage tuile tuile plume rivage cerise ficelle tuile verger.\n\n${DISPATCH}`;
  const b = `rivage rivage cerise verger violon anneau sentier anneau.\n\n${paragraphs(DISPATCH, 0, 4)}`;
  expect(between(a, b).passages.map(({ b: { exact } }) => exact.slice(0, 12))).toEqual(["Les garants "]);
  expect(between(b, a).passages.map(({ a: { exact } }) => exact.slice(0, 12))).toEqual(["Les garants "]);
});

const words = fc.constantFrom(
  ...'la trêve tient depuis lundi et personne ne sait 12 3.000 « » " date\n\n a a a la la'.split(" "),
);
const anyText = fc.array(words, { maxLength: 120 }).map((parts) => parts.join(" "));
const anyKnown = fc.record({
  published: fc.constantFrom(null, "2019-03-12", "2019-03", "2019-03-13", "2020"),
  outlet: fc.constantFrom(null, "AFP", "Le Quotidien"),
});
const edited = fc
  .tuple(fc.constantFrom(DISPATCH, RIVAL, ENGLISH), fc.constantFrom(...Object.values(EDITS), nextVersion), fc.integer())
  .map(([text, edit, seed]) => edit(text, chance(seed)));
const any = fc.oneof(anyText, edited, fc.string({ unit: "binary", maxLength: 100 }));

test("compared the other way round, everything is mirrored, and every span says what its text says", () => {
  fc.assert(
    fc.property(any, any, anyKnown, anyKnown, (a, b, knownA, knownB) => {
      const there = between(a, b, knownA, knownB);
      const back = between(b, a, knownB, knownA);
      const turn = { a: "b", b: "a" } as const;
      expect({ ...back, passages: [] }).toEqual({
        ...there,
        a: there.b,
        b: there.a,
        passages: [],
        newer: there.newer && turn[there.newer],
        whole: there.whole && turn[there.whole],
      });
      expect(
        back.passages.map(({ a: left, b: right }) => ({ a: right, b: left })).toSorted((x, y) => x.b.start - y.b.start),
      ).toEqual(there.passages);
      for (const passage of there.passages) {
        expect(a.slice(passage.a.start, passage.a.end)).toBe(passage.a.exact);
        expect(b.slice(passage.b.start, passage.b.end)).toBe(passage.b.exact);
      }
      for (const part of [there.a, there.b]) expect(part.shared).toBeLessThanOrEqual(part.words);
    }),
    { numRuns: 200 },
  );
});

test("a text is its own copy", () => {
  fc.assert(
    fc.property(any, (text) => {
      expect(verdict(text, text)).toBe(wordsOf(text).length > 0 ? "copy" : "different");
    }),
  );
});
