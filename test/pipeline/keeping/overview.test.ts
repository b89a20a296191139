import { expect, test } from "vitest";
import { SECTIONS } from "../../../src/pipeline/index.ts";
import { overviewOf } from "../../../src/pipeline/keeping/overview.ts";
import { consolidate, type ProcessView } from "../../../src/record/index.ts";
import { reports } from "../../server/talks.ts";

const HALF_A_MILLION = 500_000;

function smallDossier(): ProcessView {
  const view = consolidate(reports).processes.find(({ id }) => id === "process:astana");
  if (!view) throw new Error("no dossier");
  return view;
}

const many = <T>(list: readonly T[], times: number, anew: (item: T, nth: number) => T): T[] =>
  Array.from({ length: times }, (_, nth) => list.map((item) => anew(item, nth))).flat();

/** The small one with everything told hundreds of times over. */
function largeDossier(): ProcessView {
  const view = smallDossier();
  const renamed = <T extends { readonly id: string }>(item: T, nth: number): T => ({ ...item, id: `${item.id}-${nth}` });
  const agenda = many(view.agenda, 300, (item, nth) => ({
    ...renamed(item, nth),
    history: many(item.history, 40, (line, step) => ({ ...line, on: `2023-01-${String(1 + (step % 28)).padStart(2, "0")}` })),
  }));
  return {
    ...view,
    agenda,
    timeline: many(view.timeline, 500, renamed),
    rounds: many(view.rounds, 200, renamed),
    roles: many(view.roles, 500, renamed),
    positions: many(view.positions, 500, (row, nth) => ({ ...row, issue: `${row.issue}-${nth}` })),
    sources: many(view.sources, 700, (source, nth) => ({ ...source, document: `${source.document}-${nth}` })),
  };
}

test("a small dossier is all in its overview", () => {
  const view = smallDossier();
  for (const { section, items, shortened } of overviewOf(view)) {
    expect(items).toHaveLength(view[section].length);
    expect(shortened).toEqual([]);
  }
});

test("the overview of a dossier of any size is under half a million bytes, with something of each list", () => {
  const view = largeDossier();
  const overview = overviewOf(view);
  expect(overview.map(({ section }) => section)).toEqual(SECTIONS);
  expect(Buffer.byteLength(JSON.stringify(overview))).toBeLessThan(HALF_A_MILLION);
  for (const { section, items } of overview) expect(items.length > 0).toBe(view[section].length > 0);
});

test("of rounds, timeline and sources the last are in it, of other lists the first", () => {
  const view = largeDossier();
  const shown = new Map(overviewOf(view).map(({ section, items }) => [section, items]));
  for (const section of ["rounds", "timeline", "sources"] as const) {
    const items = shown.get(section) ?? [];
    expect(items.length).toBeLessThan(view[section].length);
    expect(items.at(-1)).toMatchObject(idOf(view[section].at(-1)));
  }
  expect(shown.get("roles")?.[0]).toMatchObject(idOf(view.roles[0]));
});

test("lists within items that are cut are named, with how many they have; of a history the end is there", () => {
  const view = largeDossier();
  const agenda = overviewOf(view).find(({ section }) => section === "agenda");
  const [first] = view.agenda;
  if (!first) throw new Error("nothing on the table");
  expect(agenda?.shortened).toContainEqual({ item: first.id, list: "history", total: first.history.length });
  const item = agenda?.items[0] as ProcessView["agenda"][number];
  expect(item.history.length).toBeLessThan(first.history.length);
  expect(item.history.at(-1)?.on).toBe(first.history.at(-1)?.on);
});

function idOf(item: object | undefined) {
  return item && "document" in item ? { document: item.document } : item && "id" in item ? { id: item.id } : {};
}
