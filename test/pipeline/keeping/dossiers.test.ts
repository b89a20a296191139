import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { PourparlersError } from "../../../src/claims/index.ts";
import { decide, markDocument, openDossiers, openRecord, refresherThread, SECTIONS } from "../../../src/pipeline/index.ts";
import { decisionsOf, type Report, targetOf, viewProcess } from "../../../src/record/index.ts";
import type { Store } from "../../../src/store/index.ts";
import { report } from "../../helpers/reports.ts";
import { intakeOf, keep, newStore, readerOf } from "./newsroom.ts";

const ASTANA = "process:astana";
const round = (number: number, published: string, time: string) =>
  report({
    outlet: `Agence ${number}`,
    published,
    tells: [
      { event: "talks-round", process: ASTANA, round: number, time, place: "place:astana" },
      { role: "host", holder: "state:KAZ", of: ASTANA },
      { mention: "person Aibek Smadiarov" },
    ],
  });
const talks = round(20, "2023-06-21", "2023-06-20/2023-06-21");
const later = round(21, "2024-01-25", "2024-01-24/2024-01-25");
const geneva = report({
  published: "2023-07-01",
  tells: [{ event: "talks", process: "process:geneva", time: "2023-06-30", by: "state:RUS" }],
});
const reports = [talks, later, geneva];

async function stored(...of: readonly Report[]): Promise<Store> {
  const store = await newStore();
  expect((await add(store, ...of)).map(({ as }) => as)).toEqual(of.map(() => "new"));
  return store;
}

const add = (store: Store, ...of: readonly Report[]) =>
  keep(
    store,
    readerOf(reports),
    of.map((one) => intakeOf(one, one.reading.document.id)),
  );
const fresh = async (store: Store, language = "en") =>
  viewProcess(ASTANA, await store.partsOf(ASTANA), { language, identities: decisionsOf(await store.reviews()).identities });
const numberOf = async (store: Store) => (await store.keptView(ASTANA, "en"))?.number ?? null;

test("a dossier read from where it is kept is the one that is assembled, whole and by pieces", async () => {
  const store = await stored(...reports);
  const dossiers = openDossiers(store, { language: "en" });
  const expected = await fresh(store);
  for (let times = 0; times < 2; times++) {
    expect(JSON.stringify(await dossiers.whole(ASTANA))).toBe(JSON.stringify(expected));
    for (const section of SECTIONS) {
      const piece = await dossiers.piece(ASTANA, section);
      expect([piece?.items, piece?.total]).toEqual([expected?.[section], expected?.[section].length]);
    }
    const part = await dossiers.piece(ASTANA, "roles", { offset: 0, limit: 1 });
    expect(part?.items).toEqual(expected?.roles.slice(0, 1));
  }
  await store.close();
});

test("what was kept is kept for the next who opens the store, in each language", async () => {
  const store = await stored(...reports);
  await openDossiers(store, { language: "en" }).head(ASTANA);
  const number = await numberOf(store);
  expect(number).not.toBe(null);
  const again = openDossiers(store, { language: "en" });
  expect((await again.head(ASTANA))?.counts.rounds).toBe(2);
  expect(JSON.stringify(await again.whole(ASTANA))).toBe(JSON.stringify(await fresh(store)));
  expect(await numberOf(store)).toBe(number);
  expect(JSON.stringify(await (await openRecord(store, { language: "en" })).view(ASTANA))).toBe(
    JSON.stringify(await fresh(store)),
  );
  const french = openDossiers(store, { language: "fr" });
  expect(JSON.stringify(await french.whole(ASTANA))).toBe(JSON.stringify(await fresh(store, "fr")));
  await store.close();
});

test("without claims, supports keep their counts", async () => {
  const store = await stored(...reports);
  const dossiers = openDossiers(store, { language: "en" });
  for (let times = 0; times < 2; times++) {
    const piece = await dossiers.piece(ASTANA, "timeline", { claims: false });
    expect(piece?.items[0]?.support).toMatchObject({ claims: [], count: 1, origins: 1 });
  }
  await store.close();
});

test("an item is found by its id, in whatever list it is", async () => {
  const store = await stored(...reports);
  const dossiers = openDossiers(store, { language: "en" });
  const view = await fresh(store);
  for (let times = 0; times < 2; times++) {
    for (const id of [view?.timeline[0]?.id, view?.rounds[1]?.id, view?.roles[0]?.id])
      expect((await dossiers.item(ASTANA, id ?? ""))?.item).toMatchObject({ id });
    expect(await dossiers.item(ASTANA, talks.reading.document.id)).toMatchObject({ section: "sources" });
    expect(await dossiers.item(ASTANA, "event:unheard-of")).toBe(null);
  }
  expect(await dossiers.item("process:unheard-of", "event:1")).toBe(null);
  await store.close();
});

test("the list tells status, last event, counts and what came since a day", async () => {
  const store = await stored(...reports);
  const dossiers = openDossiers(store, { language: "en" });
  for (let times = 0; times < 2; times++) {
    const { lines } = await dossiers.list({ since: "2024-03-13" });
    expect(lines.map(({ id, newReports, isCurrent }) => [id, newReports, isCurrent])).toEqual([
      [ASTANA, 2, true],
      ["process:geneva", 1, true],
    ]);
    expect(lines[0]).toMatchObject({
      status: { value: "ongoing" },
      lastReport: "2024-01-25",
      lastEvent: { kind: "talks-round", time: "2024-01-24/2024-01-25", round: 21 },
      counts: { rounds: 2, sources: 2 },
    });
    expect((await dossiers.list({ since: "2024-03-14" })).lines.map(({ newReports }) => newReports)).toEqual([0, 0]);
    expect((await dossiers.list()).lines.map(({ newReports }) => newReports)).toEqual([null, null]);
  }
  await store.close();
});

test("after a report, a decision, a judgement on identities or a marking the dossier is assembled anew, and no other is", async () => {
  const store = await stored(talks, geneva);
  const dossiers = openDossiers(store, { language: "en" });
  await dossiers.list();
  const other = async () => (await store.keptView("process:geneva", "en"))?.number;
  const geneva0 = await other();
  const isFresh = async () => expect(JSON.stringify(await dossiers.whole(ASTANA))).toBe(JSON.stringify(await fresh(store)));
  await add(store, later);
  expect((await dossiers.head(ASTANA))?.counts.sources).toBe(2);
  await isFresh();
  const target = targetOf(talks.reading, "roles", "r1");
  if (!target) throw new RangeError("no role");
  const said = { at: "2024-03-15T08:00:00.000Z", by: "Nadia", reason: null };
  await decide(store, [{ ...said, id: "d1", kind: "claim", target, decision: "reject", changes: null }]);
  expect((await dossiers.piece(ASTANA, "rejected"))?.total).toBe(1);
  await isFresh();
  await decide(store, [{ ...said, id: "u1", kind: "undo", undoes: "d1", at: "2024-03-16T08:00:00.000Z" }]);
  expect((await dossiers.piece(ASTANA, "rejected"))?.total).toBe(0);
  await markDocument(store, talks.reading.document.id, { level: "closed", reason: null, by: null });
  expect((await dossiers.piece(ASTANA, "sources"))?.items[0]?.marking).toBe("closed");
  await dossiers.head("process:geneva");
  expect(await other()).toBe(geneva0);
  const names = (await fresh(store))?.identities.map(({ id }) => id) ?? [];
  await decide(store, [
    { ...said, id: "i1", kind: "identity", a: names[0] ?? "a", b: "person~somebody", judgement: "different" },
  ]);
  await isFresh();
  expect(JSON.stringify(await dossiers.piece(ASTANA, "identities"))).toContain("person~somebody");
  await store.close();
});

test("one who may be shown an old dossier is shown it at once, until it is refreshed", async () => {
  const store = await stored(talks);
  const dossiers = openDossiers(store, { language: "en", mayBeOld: true });
  expect(await dossiers.head(ASTANA)).toMatchObject({ isCurrent: true, counts: { rounds: 1 } });
  await add(store, later);
  expect(await dossiers.head(ASTANA)).toMatchObject({ isCurrent: false, counts: { rounds: 1 } });
  expect((await dossiers.piece(ASTANA, "rounds"))?.isCurrent).toBe(false);
  expect((await dossiers.list()).lines.map(({ isCurrent }) => isCurrent)).toEqual([false]);
  expect(await dossiers.refresh(0)).toBe(1);
  expect(await dossiers.refresh()).toBe(0);
  expect(await dossiers.head(ASTANA)).toMatchObject({ isCurrent: true, counts: { rounds: 2 } });
  await store.close();
});

test("many who ask at once wait for one assembly and get the same", async () => {
  const store = await stored(...reports);
  const dossiers = openDossiers(store, { language: "en" });
  const answers = await Promise.all(Array.from({ length: 8 }, () => dossiers.whole(ASTANA)));
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  const kept = await store.keptViews("en");
  expect(kept.map(({ number }) => number)).toEqual([1]);
  await store.close();
});

test("dossiers of several processes asked for at once are not taken for one another", async () => {
  const store = await stored(...reports);
  const dossiers = openDossiers(store, { language: "en" });
  const asked = [ASTANA, "process:geneva", ASTANA, "process:geneva"];
  expect((await Promise.all(asked.map((process) => dossiers.head(process)))).map((head) => head?.id)).toEqual(asked);
  await store.close();
});

test("a kept dossier that is damaged is assembled anew, and check names it", async () => {
  const store = await stored(...reports);
  const dossiers = openDossiers(store, { language: "en" });
  await dossiers.head(ASTANA);
  const raw = new DatabaseSync(store.location);
  raw.exec("update view_pieces set items = x'0201ff'");
  raw.close();
  expect((await store.check()).problems.map(({ part }) => part)).toContain("view_pieces");
  expect((await dossiers.piece(ASTANA, "rounds"))?.items).toHaveLength(2);
  expect((await store.check()).problems).toEqual([]);
  await store.close();
});

test("where a dossier cannot be kept, it is assembled and shown all the same", async () => {
  const store = await stored(...reports);
  const full: Store = {
    ...store,
    write: () => Promise.reject(new PourparlersError("store-full", { location: store.location, reason: "no room" })),
  };
  const dossiers = openDossiers(full, { language: "en" });
  for (let times = 0; times < 2; times++) expect((await dossiers.piece(ASTANA, "rounds"))?.total).toBe(2);
  expect(await store.keptView(ASTANA, "en")).toBe(null);
  await store.close();
});

test("a refresher assembles in a thread of its own; who may be shown an old dossier never waits for the next", async () => {
  const store = await stored(talks);
  const refresher = refresherThread(store.location, ["en"]);
  const dossiers = openDossiers(store, { language: "en", mayBeOld: true, refresher });
  expect(await dossiers.head(ASTANA)).toMatchObject({ isCurrent: true, counts: { rounds: 1 } });
  await add(store, later);
  expect(await dossiers.head(ASTANA)).toMatchObject({ isCurrent: false, counts: { rounds: 1 } });
  expect(await refresher.refresh({ process: ASTANA, language: "en", asOf: null, since: null }, false)).toBe("kept");
  expect(await dossiers.head(ASTANA)).toMatchObject({ isCurrent: true, counts: { rounds: 2 } });
  expect(JSON.stringify(await dossiers.whole(ASTANA))).toBe(JSON.stringify(await fresh(store)));
  expect(await dossiers.head("process:unheard-of")).toBe(null);
  await refresher.close();
  await add(store, geneva);
  expect((await dossiers.list()).lines.map(({ id }) => id)).toEqual([ASTANA, "process:geneva"]);
  await store.close();
});

test("what changed since a day is told by meaning; of a process that nobody tells of, nothing", async () => {
  const store = await stored(talks);
  const dossiers = openDossiers(store, { language: "en" });
  const { items = [] } = (await dossiers.changes(ASTANA, "2024-03-13")) ?? {};
  expect(items.map(({ kind }) => kind)).toContain("new-round");
  expect((await dossiers.changes(ASTANA, "2024-03-14"))?.items).toEqual([]);
  expect([
    await dossiers.head("process:unheard-of"),
    await dossiers.piece("process:unheard-of", "roles"),
    await dossiers.whole("process:unheard-of"),
    await dossiers.changes("process:unheard-of", "2024-01-01"),
  ]).toEqual([null, null, null, null]);
  await store.close();
});

test("claims of kept reports are listed by process and actor, a rejected one as decided", async () => {
  const store = await stored(...reports);
  expect((await store.claims({ process: [ASTANA], list: ["events"] })).claims.map(({ kind, day }) => [kind, day])).toEqual([
    ["talks-round", "2024-01-24"],
    ["talks-round", "2023-06-20"],
  ]);
  expect((await store.claims({ actor: ["state:KAZ"] })).total).toBe(2);
  const { counts } = await store.search([], { count: ["process", "outlet", "language"] });
  expect(counts.process).toEqual([
    { value: ASTANA, count: 2 },
    { value: "process:geneva", count: 1 },
  ]);
  await store.close();
});

test("a dossier that was never assembled is listed by its key where there is no time for it, and is assembled meanwhile", async () => {
  const store = await stored(...reports);
  const refresher = refresherThread(store.location, ["en"]);
  const dossiers = openDossiers(store, { language: "en", mayBeOld: true, refresher });
  const { lines, unmade } = await dossiers.list({ until: Promise.resolve() });
  expect([lines, unmade]).toEqual([[], [ASTANA, "process:geneva"]]);
  const all = await dossiers.list();
  expect([all.lines.map(({ id }) => id), all.unmade]).toEqual([[ASTANA, "process:geneva"], []]);
  await refresher.close();
  await store.close();
});
