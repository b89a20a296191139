import { expect, test } from "vitest";
import { keepReports, openDossiers, openRecord, refresherThread } from "../../../src/pipeline/index.ts";
import { changesBetween, kindsOf, type Report } from "../../../src/record/index.ts";
import type { Store } from "../../../src/store/index.ts";
import { report } from "../../helpers/reports.ts";
import { intakeOf, newStore, readerOf } from "./newsroom.ts";

const ASTANA = "process:astana";
const round = (number: number, published: string, time: string) =>
  report({
    published,
    tells: [
      { event: "talks-round", process: ASTANA, round: number, time, place: "place:astana" },
      { role: "host", holder: "state:KAZ", of: ASTANA },
    ],
  });
const first = round(20, "2023-06-21", "2023-06-20/2023-06-21");
const second = round(21, "2024-01-25", "2024-01-24/2024-01-25");

async function comes(store: Store, one: Report, day: string): Promise<void> {
  async function* coming() {
    yield intakeOf(one, one.reading.document.id);
  }
  const clock = () => new Date(`${day}T12:00:00.000Z`);
  await Array.fromAsync(keepReports(coming(), { store, reader: readerOf([first, second]), clock }));
}

async function twoDays(): Promise<Store> {
  const store = await newStore();
  await comes(store, first, "2024-03-14");
  await comes(store, second, "2024-03-20");
  return store;
}

test("what changed is found out from the dossier as it was, which is not kept for it", async () => {
  const store = await twoDays();
  const dossiers = openDossiers(store, { language: "en" });
  const then = await (await openRecord(store, { language: "en", asOf: "2024-03-14" })).view(ASTANA);
  const now = await dossiers.whole(ASTANA);
  const expected = now && then ? changesBetween(then, now) : [];
  expect(expected.map(({ kind }) => kind)).toContain("new-round");
  const found = await dossiers.changes(ASTANA, "2024-03-14");
  expect(found).toEqual({
    since: "2024-03-14",
    total: expected.length,
    kinds: kindsOf(expected),
    items: expected,
    isCurrent: true,
  });
  expect(await store.keptView(ASTANA, "en as of 2024-03-14")).toBe(null);
  // Where somebody looked at that day, the dossier kept for them does.
  expect((await openDossiers(store, { language: "en", asOf: "2024-03-14" }).head(ASTANA))?.counts.rounds).toBe(1);
  expect(await dossiers.changes(ASTANA, "2024-03-14")).toEqual(found);
  await store.close();
});

test("since a day before the first report everything is new; since the last one nothing, and no dossier is assembled", async () => {
  const store = await twoDays();
  const dossiers = openDossiers(store, { language: "en" });
  expect(await dossiers.changes(ASTANA, "2024-03-20")).toEqual({
    since: "2024-03-20",
    total: 0,
    kinds: [],
    items: [],
    isCurrent: true,
  });
  expect(await store.keptView(ASTANA, "en")).toBe(null);
  const now = await dossiers.whole(ASTANA);
  expect((await dossiers.changes(ASTANA, "2024-03-13"))?.items).toEqual(now && changesBetween(null, now));
  expect(await dossiers.changes("process:unheard-of", "2024-03-20")).toBe(null);
  await store.close();
});

test("a judgement on who is who, made after a day, is looked for though no report came", async () => {
  const store = await twoDays();
  await store.write((to) =>
    to.addReviews([
      {
        kind: "identity",
        id: "judged",
        at: "2024-03-22T12:00:00.000Z",
        by: "editor",
        reason: null,
        a: "state:KAZ",
        b: "state:UZB",
        judgement: "same",
      },
    ]),
  );
  const found = await openDossiers(store, { language: "en" }).changes(ASTANA, "2024-03-21");
  expect(found?.items).toEqual([]);
  expect(await store.keptView(ASTANA, "en")).not.toBe(null);
  await store.close();
});

test("kept by a thread they say of each kind how many there are, whatever part is read; those an earlier program kept are made anew", async () => {
  const store = await twoDays();
  const refresher = refresherThread(store.location, ["en"]);
  const dossiers = openDossiers(store, { language: "en", refresher });
  const all = await dossiers.changes(ASTANA, "2024-03-13");
  const kept = await store.keptView(ASTANA, "en since 2024-03-13");
  expect(kept?.head).toEqual({ total: all?.total, kinds: all?.kinds });
  expect(await dossiers.changes(ASTANA, "2024-03-13", { limit: 0 })).toEqual({ ...all, items: [] });
  if (kept)
    await store.write((to) =>
      to.keepView({
        process: ASTANA,
        variant: "en since 2024-03-13",
        revision: kept.revision,
        stamp: kept.stamp,
        head: { total: 1 },
        lists: [],
      }),
    );
  expect(await dossiers.changes(ASTANA, "2024-03-13")).toEqual(all);
  await refresher.close();
  await store.close();
});

test("who may be shown what is old waits for no new count of changes, and is told that one is being made", async () => {
  const store = await newStore();
  await comes(store, first, "2024-03-14");
  const refresher = refresherThread(store.location, ["en"]);
  const exact = openDossiers(store, { language: "en", refresher });
  const quick = openDossiers(store, { language: "en", refresher, mayBeOld: true });
  const before = await exact.changes(ASTANA, "2024-03-13");
  await comes(store, second, "2024-03-20");
  expect(await quick.changes(ASTANA, "2024-03-13")).toEqual({ ...before, isCurrent: false });
  const after = await exact.changes(ASTANA, "2024-03-13");
  expect(after?.total).toBeGreaterThan(before?.total ?? 0);
  expect(await quick.changes(ASTANA, "2024-03-13")).toEqual(after);
  await refresher.close();
  await store.close();
});
