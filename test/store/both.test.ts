import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { RecordChange, Review } from "../../src/record/index.ts";
import {
  checkFile,
  openStore,
  parseQuery,
  restoreStore,
  type Store,
  type StoreWriter,
  salvageStore,
} from "../../src/store/index.ts";
import { MIGRATIONS, type Migration } from "../../src/store/migrations.ts";
import { openStoreWith } from "../../src/store/open-store.ts";
import { findServer, type PostgresServer, startServer } from "./postgres-server.ts";
import { documentOf, idOf, inputOf, listed, READER, readingOf, reviewOf, tickingClock, tokensOf } from "./things.ts";

// A server answers late on a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000 });

const programs = findServer();
if (programs === null) console.error("\nNOT TESTED: the store on PostgreSQL. Install Debian's package postgresql to test it.\n");

const folder = mkdtempSync(join(tmpdir(), "pp-store-"));
let server: PostgresServer | null = null;
let made = 0;
const opened: Store[] = [];

beforeAll(async () => {
  if (programs !== null) server = await startServer(programs);
}, 60_000);
afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const KINDS = programs === null ? (["sqlite"] as const) : (["sqlite", "postgres"] as const);

async function place(kind: "sqlite" | "postgres"): Promise<string> {
  const name = `store_${made++}`;
  return kind === "sqlite" ? join(folder, `${name}.db`) : (server?.database(name) ?? "");
}

const TRUCE = "Les deux délégations ont signé la trêve à Genève.";
const TALKS = "Les pourparlers reprendront lundi à Genève, dit l’ONU.";
const DENIAL = "La délégation nie toute négociation ; pas de trêve, pas de trêve.";

describe.each(KINDS)("on %s", (kind) => {
  const fresh = async (clock = tickingClock()): Promise<Store> => {
    const store = await openStore(await place(kind), { clock });
    opened.push(store);
    return store;
  };
  const added = async (store: Store, ...texts: string[]) =>
    store.write(async (to) => {
      for (const text of texts) await addWhole(to, text);
    });

  test("a text comes back as it was, with what is known about it", async () => {
    const store = await fresh();
    const bytes = new TextEncoder().encode("<p>Les deux délégations…</p>");
    const input = inputOf(TRUCE, { bytes, marking: "shareable" });
    expect(await store.write((to) => to.addDocument(input))).toEqual({ isNew: true, isNewSighting: true });
    expect(await store.write((to) => to.addDocument(input))).toEqual({ isNew: false, isNewSighting: false });
    const document = await store.document(idOf(TRUCE));
    expect(document).toMatchObject({ id: idOf(TRUCE), origin: null, marking: "shareable" });
    expect(document?.sightings).toHaveLength(1);
    expect(await store.text(idOf(TRUCE))).toBe(TRUCE);
    expect([...((await store.bytes(document?.sightings[0]?.bytes ?? "")) ?? [])]).toEqual([...bytes]);
    expect([await store.document("0".repeat(64)), await store.text("0"), await store.reading("0")]).toEqual([null, null, null]);
  });

  test("the same text seen elsewhere is a sighting, and its marking stays", async () => {
    const store = await fresh();
    await store.write(async (to) => {
      await to.addDocument(inputOf(TRUCE, { marking: "closed" }));
      const document = documentOf(TRUCE, { outlet: "Le Courrier", url: "https://courrier.test/1", published: "2024-03-13" });
      expect(await to.addDocument(inputOf(TRUCE, { document, marking: "public" }))).toEqual({
        isNew: false,
        isNewSighting: true,
      });
    });
    const document = await store.document(idOf(TRUCE));
    expect(document?.sightings.map(({ outlet }) => outlet)).toEqual([null, "Le Courrier"]);
    expect(document?.marking).toBe("closed");
    expect(await store.counts()).toMatchObject({ documents: 1, sightings: 2 });
  });

  test("a text that its id does not name is refused", async () => {
    const store = await fresh();
    const input = inputOf(TRUCE, { document: { ...documentOf(TRUCE), id: idOf(TALKS) } });
    await expect(store.write((to) => to.addDocument(input))).rejects.toThrow(RangeError);
    expect((await store.counts()).documents).toBe(0);
  });

  test("readings are kept by reader; the last one put is the current one", async () => {
    const store = await fresh();
    const later = { version: "2", models: { "fr.model": "cc" } };
    await added(store, TRUCE, TALKS);
    expect(await listed(store.unreadBy(READER))).toEqual([]);
    expect(await listed(store.unreadBy(later))).toEqual([idOf(TRUCE), idOf(TALKS)]);
    expect(await store.write((to) => to.addReading(readingOf(TRUCE, later)))).toMatchObject({ isNew: true });
    expect(await store.write((to) => to.addReading(readingOf(TRUCE, later)))).toMatchObject({ isNew: false });
    expect(await listed(store.unreadBy(later))).toEqual([idOf(TALKS)]);
    expect(await store.reading(idOf(TRUCE))).toEqual(readingOf(TRUCE, later));
    expect(await store.reading(idOf(TRUCE), READER)).toEqual(readingOf(TRUCE));
    const kept = await store.readingsOf(idOf(TRUCE));
    expect(kept.map(({ reader, current }) => [reader.version, current])).toEqual([
      ["1", false],
      ["2", true],
    ]);
    await store.write((to) => to.addReading(readingOf(TRUCE)));
    expect((await store.reading(idOf(TRUCE)))?.reader.version).toBe("1");
  });

  test("reports come in the order of their texts, as the record takes them", async () => {
    const store = await fresh();
    await added(store, TRUCE, TALKS, DENIAL);
    await store.write(async (to) => {
      await to.addDocument(inputOf("Sans lecture."));
      await to.addDocument(inputOf(TALKS, { source: "again.txt", received: "2024-03-13T00:00:00.000Z" }));
      await to.addLink({ from: idOf(TALKS), to: idOf(TRUCE), kind: "supersedes", body: { added: ["lundi"] } });
      await to.mark(idOf(DENIAL), { level: "restricted", reason: "source asked", by: "Nadia" });
    });
    const reports = await listed(store.reports());
    expect(reports.map(({ reading }) => reading.document.text)).toEqual([TRUCE, TALKS, DENIAL]);
    expect(reports[1]).toEqual({
      reading: readingOf(TALKS),
      origin: idOf(TALKS),
      receivedAt: "2024-03-13T00:00:00.000Z",
      supersedes: [idOf(TRUCE)],
    });
    expect(reports[2]?.marking).toBe("restricted");
    expect(await store.report(idOf(TALKS))).toEqual(reports[1]);
    expect(await store.linksOf(idOf(TRUCE))).toEqual([
      { from: idOf(TALKS), to: idOf(TRUCE), kind: "supersedes", body: { added: ["lundi"] } },
    ]);
    expect(await store.markingsOf(idOf(DENIAL))).toMatchObject([{ level: "restricted", reason: "source asked", by: "Nadia" }]);
  });

  test("a reading that is not sound, or of a later format, is refused and nothing is kept", async () => {
    const store = await fresh();
    const put = (reading: unknown) =>
      store.write(async (to) => {
        await to.addDocument(inputOf(TRUCE));
        await to.addReading(reading as ReturnType<typeof readingOf>);
      });
    const sound = readingOf(TRUCE);
    await expect(put({ ...sound, format: "pourparlers-reading/2" })).rejects.toMatchObject({ code: "reading-newer" });
    await expect(put({ ...sound, unread: [{ span: { start: 0, end: 3, exact: "Les" } }] })).rejects.toMatchObject({
      code: "reading-invalid",
    });
    const elsewhere = [{ span: { start: 1, end: 4, exact: "Les" }, reason: "no verb" }];
    await expect(put({ ...sound, unread: elsewhere })).rejects.toMatchObject({ code: "reading-invalid" });
    expect(await store.counts()).toMatchObject({ documents: 0, readings: 0 });
  });

  test("what is thrown within a write takes the whole write back", async () => {
    const store = await fresh();
    const half = store.write(async (to) => {
      await addWhole(to, TRUCE);
      throw new Error("on second thought");
    });
    await expect(half).rejects.toThrow("on second thought");
    expect(Object.values(await store.counts()).every((count) => count === 0)).toBe(true);
  });

  test("decisions are a log: kept once, in order, undone by another entry", async () => {
    const store = await fresh();
    await added(store, TRUCE);
    const log: readonly Review[] = [
      reviewOf("r2", idOf(TRUCE)),
      { id: "r1", kind: "undo", undoes: "r2", reason: "wrong text", by: "Омар", at: "2024-03-15T09:00:00.000Z" },
      reviewOf("r3", "f".repeat(64)),
    ];
    expect(await store.write((to) => to.addReviews(log))).toBe(3);
    expect(await store.write((to) => to.addReviews([...log, reviewOf("r4", idOf(TRUCE))]))).toBe(1);
    expect((await store.reviews()).map(({ id }) => id)).toEqual(["r2", "r1", "r3", "r4"]);
    expect(await store.reviews()).toEqual([...log, reviewOf("r4", idOf(TRUCE))]);
    expect((await store.reviewsOf(idOf(TRUCE))).map(({ id }) => id)).toEqual(["r2", "r4"]);
  });

  test("a decision about an unknown text is kept, is an orphan, and is none once the text comes", async () => {
    const store = await fresh();
    await store.write((to) => to.addReviews([reviewOf("r1", idOf(TRUCE))]));
    expect((await store.orphanedReviews()).map(({ id }) => id)).toEqual(["r1"]);
    expect(await store.check()).toMatchObject({ sound: true, remarks: [{ part: "reviews", subject: "r1" }] });
    await added(store, TRUCE);
    expect(await store.orphanedReviews()).toEqual([]);
    expect(await store.reviewsOf(idOf(TRUCE))).toHaveLength(1);
  });

  test("parts of the record change, go, and are found by process", async () => {
    const store = await fresh();
    const long = `block:${"Нур-Султан ".repeat(400)}`;
    const process = `name:${"é".repeat(3000)}`;
    const change = (...changes: RecordChange[]) => store.write((to) => to.changeParts(changes));
    await change(
      { key: "page:b", process: "process:astana", body: { rounds: [20] } },
      { key: "page:a", process: "process:astana", body: "\0 \ud800 zero and half" },
      { key: long, process, body: [1] },
      { key: "judgements", process: null, body: {} },
    );
    await change(
      { key: "page:b", process: "process:astana", body: { rounds: [20, 21] } },
      { key: "gone", process: null, body: null },
    );
    expect((await store.partsOf("process:astana")).map(({ key }) => key)).toEqual(["page:a", "page:b"]);
    const parts = await store.parts(["page:b", "page:a", long, "nowhere"]);
    expect(parts.get("page:b")).toEqual({ key: "page:b", process: "process:astana", body: { rounds: [20, 21] } });
    expect(parts.get("page:a")?.body).toBe("\0 \ud800 zero and half");
    expect(parts.get(long)).toEqual({ key: long, process, body: [1] });
    expect([parts.get("nowhere"), parts.has("other")]).toEqual([null, false]);
    expect(await store.processes()).toEqual([
      { process, parts: 1 },
      { process: "process:astana", parts: 2 },
    ]);
    await change({ key: "page:a", process: null, body: null });
    expect((await listed(store.allParts())).map(({ key }) => key)).toEqual([long, "judgements", "page:b"]);
    await store.write((to) => to.clearParts());
    expect(await listed(store.allParts())).toEqual([]);
  });

  test("within a write one sees what was written, outside one does not until it is done", async () => {
    const store = await fresh();
    await store.write(async (to) => {
      await addWhole(to, TRUCE);
      expect((await to.counts()).documents).toBe(1);
      expect((await store.counts()).documents).toBe(0);
    });
    expect((await store.counts()).documents).toBe(1);
  });

  test("a snapshot does not see what is written meanwhile, and writers do not wait for it", async () => {
    const store = await fresh();
    await added(store, TRUCE);
    await store.snapshot(async (at) => {
      expect((await at.counts()).documents).toBe(1);
      await added(store, TALKS);
      expect((await at.counts()).documents).toBe(1);
    });
    expect((await store.counts()).documents).toBe(2);
  });

  test("writes of one program that come at once stand in a row", async () => {
    const store = await fresh();
    const texts = Array.from({ length: 8 }, (_, n) => `Dépêche ${n} de Genève.`);
    await Promise.all(texts.map((text) => added(store, text)));
    expect(await store.counts()).toMatchObject({ documents: 8, readings: 8, indexed: 8 });
    expect((await store.check()).problems).toEqual([]);
  });

  test("a write within a write is refused", async () => {
    const store = await fresh();
    await expect(store.write(() => store.write(async () => 1))).rejects.toThrow("within a write");
    expect(await store.write(async () => 2)).toBe(2);
  });

  test("a clock set back: writes stay in order, and a check says so", async () => {
    const times = ["2024-03-14T10:00:00.000Z", "2023-01-01T00:00:00.000Z", "2024-03-14T11:00:00.000Z"];
    let asked = -1;
    const store = await fresh(() => new Date(times[Math.min(Math.max(asked, 0), 2)] ?? 0));
    const at: string[] = [];
    for (const text of [TRUCE, TALKS, DENIAL]) {
      asked++;
      await added(store, text);
      at.push((await store.document(idOf(text)))?.added ?? "");
    }
    expect(at).toEqual([times[0], times[0], times[2]]);
    const report = await store.check();
    expect([report.sound, report.remarks.map(({ part }) => part)]).toEqual([true, ["clock"]]);
  });

  test("names in mixed scripts are kept and found", async () => {
    const store = await fresh();
    const text = "Сергей Лаврентьев (Serguéï Lavrentiev) et عَبْدُ اللَّه ont parlé d’œuvre commune à Đà Nẵng.";
    const document = documentOf(text, { outlet: "ТАСС", title: "لقاء", url: "https://пример.test/ё" });
    await store.write(async (to) => {
      await to.addDocument(inputOf(text, { document, source: "отчёт.txt" }));
      await to.addReading(readingOf(text));
      await to.index(idOf(text), "plain 1", tokensOf(text));
    });
    expect((await store.document(idOf(text)))?.sightings[0]).toMatchObject({
      outlet: "ТАСС",
      title: "لقاء",
      source: "отчёт.txt",
    });
    for (const query of ["лаврентьев", "SERGUEI", "عبد", "oeuvre", "da nang", "ЛАВРЕНТЬЕВ lavrentiev"]) {
      expect((await store.search(parseQuery(query))).total, query).toBe(1);
    }
  });

  test("a text with zero characters and halves of pairs is kept; what is said about it too", async () => {
    const store = await fresh();
    const document = documentOf("Trêve.", { title: "a\0b", outlet: "\ud800" });
    await store.write((to) => to.addDocument(inputOf("Trêve.", { document })));
    expect((await store.document(idOf("Trêve.")))?.sightings[0]).toMatchObject({ title: "a\ufffdb", outlet: "\ufffd" });
  });

  test("notes are kept under their names", async () => {
    const store = await fresh();
    await store.write((to) => to.setNote("version", "folded by 1"));
    await store.write((to) => to.setNote("version", "folded by 2"));
    expect([await store.note("version"), await store.note("other")]).toEqual(["folded by 2", null]);
  });

  test("its revision is another once anything was kept, and the same otherwise", async () => {
    const store = await fresh();
    const revisions = [await store.revision()];
    const after = async (work: (to: StoreWriter) => Promise<unknown>) => {
      await store.write(work);
      revisions.push(await store.revision());
    };
    await after((to) => addWhole(to, TRUCE));
    await after((to) => to.addReviews([reviewOf("one", idOf(TRUCE))]));
    await after((to) => to.mark(idOf(TRUCE), { level: "closed", reason: null, by: null }));
    expect(new Set(revisions).size).toBe(4);
    await after((to) => to.addReviews([reviewOf("one", idOf(TRUCE))]));
    expect(revisions[4]).toBe(revisions[3]);
  });

  test("a backup is a store of its own, as of one moment, and never written over", async () => {
    const store = await fresh();
    await added(store, TRUCE, TALKS);
    await store.write((to) => to.addReviews([reviewOf("r1", idOf(TRUCE))]));
    const file = join(folder, `backup-${kind}-${made++}.db`);
    expect(await store.backup(file)).toMatchObject({ location: file, sound: true, problems: [] });
    await added(store, DENIAL);
    await expect(store.backup(file)).rejects.toMatchObject({ code: "backup-exists" });
    const copy = await openStore(file, { clock: tickingClock(), create: false });
    opened.push(copy);
    expect(await copy.counts()).toMatchObject({ documents: 2, readings: 2, reviews: 1, indexed: 2 });
    expect(await copy.reading(idOf(TALKS))).toEqual(readingOf(TALKS));
    expect((await copy.search(parseQuery("genève"))).total).toBe(2);
    expect(await copy.check()).toMatchObject({ sound: true, problems: [] });
    const again = await place(kind);
    expect(await restoreStore(file, again, { clock: tickingClock() })).toMatchObject({ keptAs: null, report: { sound: true } });
    const restored = await openStore(again, { clock: tickingClock(), create: false });
    opened.push(restored);
    expect(await restored.counts()).toEqual(await copy.counts());
    expect(await restored.search(parseQuery("genève"))).toEqual(await copy.search(parseQuery("genève")));
    await added(restored, DENIAL);
    expect((await restored.check()).problems).toEqual([]);
  });

  test("a check compares with what folding and analysing anew give", async () => {
    const store = await fresh();
    await added(store, TRUCE, TALKS);
    const parts = [
      { key: "a", process: "p", body: { x: 1, y: 2 } },
      { key: "b", process: null, body: 2 },
    ];
    await store.write((to) => to.changeParts([...parts, { key: "c", process: null, body: 3 }]));
    const report = await store.check({
      rebuildParts: async function* () {
        yield { key: "a", process: "p", body: { y: 2, x: 1 } };
        yield { key: "b", process: null, body: 20 };
        yield { key: "d", process: null, body: 4 };
      },
      tokensOf: async (id) => tokensOf(id === idOf(TRUCE) ? TRUCE : TALKS.replace("lundi", "mardi")),
    });
    expect(report.problems.map(({ part, subject, problem }) => [part, subject, problem])).toEqual([
      ["parts", "b", "is not what the reports give"],
      ["parts", "d", "is missing"],
      ["parts", "c", "is in no report"],
      ["indexed", "2", "its terms are not what its analyser gives"],
    ]);
    expect(report.whole["documents"]).toEqual({ all: 2, whole: 2 });
  });

  test("copies, families and what they quote are kept as the pipeline places them", async () => {
    const store = await fresh();
    await added(store, TRUCE, TALKS, DENIAL);
    const ids = [TRUCE, TALKS, DENIAL].map(idOf) as [string, string, string];
    const sketch = (digest: string, bands: number[], anchors: number[]) => ({ version: 1, digest, words: 9, bands, anchors });
    await store.write(async (to) => {
      const shelf = to.originShelf<{ readonly outlet: string }>();
      const keep = (at: 0 | 1 | 2, digest: string, group: string, more: object = {}) =>
        shelf.keep(
          {
            member: { documentId: ids[at], digest, setting: { outlet: "A" }, group },
            sketch: sketch(digest, [1, 2 ** 32 - 1], [7 + at]),
            draws: [],
            merged: [],
            origin: ids[at],
            ...more,
          },
          { documentId: ids[at], published: null },
        );
      await keep(0, "d0", ids[0]);
      await keep(1, "d1", ids[1], { draws: [{ documentId: ids[1], from: ids[0] }] });
      expect(await shelf.sharing(sketch("d9", [1], [8]))).toEqual([
        { digest: "d0", bands: 1, anchors: 0, anchorCount: 1 },
        { digest: "d1", bands: 1, anchors: 1, anchorCount: 1 },
      ]);
      expect(await shelf.members("d0")).toEqual([{ documentId: ids[0], digest: "d0", setting: { outlet: "A" }, group: ids[0] }]);
      expect([await shelf.has(ids[0]), await shelf.has(ids[2]), await shelf.text(ids[2])]).toEqual([true, false, DENIAL]);
      await keep(2, "d2", ids[0], { merged: [ids[1]], origin: ids[2], sketch: null });
      expect(await shelf.leader(ids[0])).toEqual({ documentId: ids[2], published: null });
    });
    expect(await store.membersOf(ids[2])).toEqual(ids);
    expect((await store.document(ids[1]))?.origin).toBe(ids[2]);
    expect((await listed(store.reports())).map(({ origin }) => origin)).toEqual([ids[2], ids[2], ids[2]]);
    expect(await store.linksOf(ids[0])).toMatchObject([{ from: ids[1], to: ids[0], kind: "draws" }]);
    expect((await store.check()).problems).toEqual([]);
  });

  test("tables are brought forward in order, each step once, all or none; later ones are refused", async () => {
    const location = await place(kind);
    const clock = tickingClock();
    const steps: number[] = [];
    const step = (version: number, fails = false): Migration => ({
      version,
      up: async (db, { integer }) => {
        steps.push(version);
        await db.schema.createTable(`later_${version}`).addColumn("number", integer).execute();
        if (fails) throw new Error("a bad step");
      },
    });
    const at = async (...more: Migration[]) => openStoreWith(location, { clock }, [...MIGRATIONS, ...more]);
    const first = await at();
    await added(first, TRUCE);
    await first.close();
    const last = MIGRATIONS.length;
    const [next, after] = [last + 1, last + 2];
    await expect(at(step(next), step(after, true))).rejects.toThrow("a bad step");
    const still = await at();
    expect([await still.text(idOf(TRUCE)), steps]).toEqual([TRUCE, [next, after]]);
    await still.close();
    for (let times = 0; times < 2; times++) {
      const forward = await at(step(next), step(after));
      expect(await forward.reading(idOf(TRUCE))).toEqual(readingOf(TRUCE));
      await forward.close();
    }
    expect(steps).toEqual([next, after, next, after]);
    await expect(at()).rejects.toMatchObject({ code: "store-newer", details: { version: after, supported: last } });
    await expect(at(step(next))).rejects.toMatchObject({ code: "store-newer" });
    const again = await at(step(next), step(after));
    expect((await again.counts()).documents).toBe(1);
    await again.close();
  });

  test("a store of the first version is brought forward; its record is to be folded anew", async () => {
    const location = await place(kind);
    const clock = tickingClock();
    const old = await openStoreWith(location, { clock }, MIGRATIONS.slice(0, 1));
    await old.write(async (to) => {
      await to.addDocument(inputOf(TRUCE));
      await to.addReading(readingOf(TRUCE));
      await to.setNote("record", "folded by version 1");
      await to.setNote("other", "stays");
    });
    await old.close();
    const forward = await openStore(location, { clock });
    expect(await forward.reading(idOf(TRUCE))).toEqual(readingOf(TRUCE));
    expect([await forward.note("record"), await forward.note("other")]).toEqual([null, "stays"]);
    expect([await listed(forward.allParts()), await forward.processes()]).toEqual([[], []]);
    expect((await forward.check()).problems).toEqual([]);
    await forward.close();
  });

  test("a backup of the first version is checked and restored, brought forward", async () => {
    const clock = tickingClock();
    const file = join(folder, `first-${kind}.db`);
    const old = await openStoreWith(file, { clock }, MIGRATIONS.slice(0, 1));
    await old.write(async (to) => {
      await to.addDocument(inputOf(TRUCE));
      await to.addReading(readingOf(TRUCE));
    });
    await old.close();
    expect(await checkFile(file)).toMatchObject({ sound: true, location: file });
    const location = await place(kind);
    await restoreStore(file, location, { clock });
    const restored = await openStore(location, { clock });
    expect(await restored.reading(idOf(TRUCE))).toEqual(readingOf(TRUCE));
    expect((await restored.check()).problems).toEqual([]);
    await restored.close();
    const salvaged = join(folder, `salvaged-${kind}.db`);
    expect((await salvageStore(file, salvaged, { clock }))["documents"]).toEqual({ copied: 1, broken: null });
    expect((await checkFile(salvaged)).problems).toEqual([]);
  });

  test("a store that is not there is not made where it should be there", async () => {
    const location = await place(kind);
    await expect(openStore(location, { clock: tickingClock(), create: false })).rejects.toMatchObject({ code: "store-missing" });
    if (kind === "sqlite") expect(existsSync(location)).toBe(false);
  });

  test("a second writer waits, then says who writes", async () => {
    const location = await place(kind);
    const first = await openStore(location, { clock: tickingClock() });
    const second = await openStore(location, { clock: tickingClock(), patience: 300 });
    opened.push(first, second);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let inside: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      inside = resolve;
    });
    const writing = first.write(async (to) => {
      await addWhole(to, TRUCE);
      inside();
      await held;
    });
    await begun;
    const refused = second.write((to) => addWhole(to, TALKS));
    await expect(refused).rejects.toMatchObject({
      code: "store-busy",
      details: { holder: expect.stringContaining(String(process.pid)) as string },
    });
    expect((await second.counts()).documents).toBe(0);
    const waiting = second.write((to) => addWhole(to, TALKS));
    release();
    await Promise.all([writing, waiting]);
    expect((await second.counts()).documents).toBe(2);
  });
});

test.skipIf(programs === null)(
  "both databases give the same answers, in the same order, whatever order texts came in",
  async () => {
    const words = ["pourparlers", "trêve", "Genève", "ministre", "Жeнева", "négocier"];
    const texts = Array.from({ length: 40 }, (_, n) =>
      Array.from({ length: 5 + (n % 7) }, (__, at) => words[(n * 5 + at * at * 3 + ((n * at) % 4)) % words.length]).join(" "),
    );
    const stores: Store[] = [];
    for (const kind of KINDS) {
      const store = await openStore(await place(kind), { clock: tickingClock() });
      opened.push(store);
      stores.push(store);
      await store.write(async (to) => {
        for (const text of new Set(kind === "sqlite" ? texts : texts.toReversed())) await addWhole(to, text);
      });
    }
    for (const query of ["treve", "pourparlers ministre", '"trêve genève"', "neg* -ministre", "жeнева", "g* t*"]) {
      const [one, other] = await Promise.all(stores.map((store) => store.search(parseQuery(query), { limit: 7 })));
      expect(one?.hits.length, query).toBeGreaterThan(0);
      expect(other, query).toEqual(one);
    }
  },
  120_000,
);

/** Document, reading, index and a part, as one report comes in. */
async function addWhole(to: StoreWriter, text: string): Promise<void> {
  await to.addDocument(inputOf(text));
  await to.addReading(readingOf(text));
  await to.index(idOf(text), "plain 1", tokensOf(text));
}
