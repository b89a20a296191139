import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { decide, openRecord, rebuildRecord, rebuiltParts, reread, staleDocuments } from "../../../src/pipeline/index.ts";
import { type ClaimReview, type Report, targetOf } from "../../../src/record/index.ts";
import { report } from "../../helpers/reports.ts";
import { contentsOf, intakeOf, keep, newStore, readerOf } from "./newsroom.ts";

const talks = report({
  outlet: "Agence A",
  published: "2023-06-21",
  tells: [
    { event: "talks-round", process: "process:astana", round: 20, time: "2023-06-20/2023-06-21", place: "place:astana" },
    { role: "host", holder: "state:KAZ", of: "process:astana" },
  ],
});
const later = report({
  outlet: "Journal B",
  published: "2024-01-25",
  tells: [{ event: "talks-round", process: "process:astana", round: 21, time: "2024-01-24/2024-01-25", by: "state:RUS" }],
});
const deaths = report({
  published: "2023-07-01",
  tells: [
    { measure: "killed", value: 500_000, population: "population people" },
    { agenda: "open-question", content: "where the next round will be", options: ["place:geneva", "place:sochi"] },
  ],
});
const reports = [talks, later, deaths];
const reader = () => readerOf(reports);
const intakes = () => reports.map((one, at) => intakeOf(one, `${at}.txt`));

test("a report is kept whole: bytes, text, reading, origin, search words, its part in the record", async () => {
  const store = await newStore();
  const kept = await keep(store, reader(), intakes());
  expect(kept.map(({ as }) => as)).toEqual(["new", "new", "new"]);
  expect(await store.counts()).toMatchObject({ documents: 3, sightings: 3, readings: 3, indexed: 3 });
  const document = await store.document(talks.reading.document.id);
  expect(document?.origin).toBe(talks.reading.document.id);
  expect(new TextDecoder().decode((await store.bytes(document?.sightings[0]?.bytes ?? "")) ?? undefined)).toBe("0.txt");
  const view = await (await openRecord(store)).view("process:astana");
  expect(view?.rounds.map(({ number }) => number)).toEqual([20, 21]);
  expect((await store.check({ rebuildParts: rebuiltParts })).problems).toEqual([]);
  await store.close();
});

test("the same again reads nothing and changes nothing", async () => {
  const store = await newStore();
  await keep(store, reader(), intakes());
  const [before, counts] = [await contentsOf(store), await store.counts()];
  const again = reader();
  expect((await keep(store, again, intakes())).map(({ as }) => as)).toEqual(["known", "known", "known"]);
  expect(again.reads).toEqual([]);
  expect([await contentsOf(store), await store.counts()]).toEqual([before, counts]);
  await store.close();
});

test("in whatever order and batches reports come, the record is the same", async () => {
  const one = await newStore();
  await keep(one, reader(), intakes());
  const other = await newStore();
  for (const intake of intakes().toReversed()) await keep(other, reader(), [intake]);
  expect(await contentsOf(other)).toEqual(await contentsOf(one));
  await one.close();
  await other.close();
});

test("one that cannot be read stops no other and is not kept", async () => {
  const store = await newStore();
  const broken = report({ published: "2023-01-01", tells: [{ mention: "state:SYR" }] });
  const bad = { source: "bad.txt", document: null, diagnostics: [], bytes: null };
  const kept = await keep(store, reader(), [intakeOf(talks, "a"), intakeOf(broken, "b"), bad, intakeOf(later, "c")]);
  expect(kept.map(({ source, as, diagnostics }) => [source, as, ...diagnostics.map(({ code }) => code)])).toEqual([
    ["a", "new"],
    ["b", "failed", "reading-failed"],
    ["bad.txt", "failed"],
    ["c", "new"],
  ]);
  expect((await store.counts()).documents).toBe(2);
  await store.close();
});

test("one that cannot be kept is left out alone", async () => {
  const store = await newStore();
  const unsound: Report = { ...deaths, reading: { ...deaths.reading, events: [{} as never] } };
  const kept = await keep(store, readerOf([talks, unsound]), [intakeOf(talks, "a"), intakeOf(unsound, "b")]);
  expect(kept.map(({ as }) => as)).toEqual(["new", "failed"]);
  expect(kept[1]?.diagnostics[0]?.message).toContain("reading-failed");
  expect(await store.counts()).toMatchObject({ documents: 1, readings: 1, indexed: 1 });
  await store.close();
});

test("a text met elsewhere is one report: what the first publication says of it counts, whichever comes first", async () => {
  const first = intakeOf(talks, "a", { outlet: "Agence A", published: "2023-06-21" });
  const second = intakeOf(talks, "b", { outlet: "Journal B", published: "2023-06-22" });
  const made = [];
  for (const order of [
    [first, second],
    [second, first],
    [second, first, second],
  ]) {
    const store = await newStore();
    for (const intake of order) await keep(store, reader(), [intake]);
    expect((await store.reading(talks.reading.document.id))?.document.outlet).toBe("Agence A");
    expect(await store.counts()).toMatchObject({ documents: 1, sightings: 2 });
    made.push(await contentsOf(store));
    await store.close();
  }
  expect(made[1]).toEqual(made[0]);
  expect(made[2]).toEqual(made[0]);
});

test("both sightings in one batch come to the same", async () => {
  const store = await newStore();
  await keep(store, reader(), [
    intakeOf(talks, "b", { published: "2023-06-22" }),
    intakeOf(talks, "a", { published: "2023-06-21" }),
  ]);
  expect((await store.reading(talks.reading.document.id))?.document.published).toBe("2023-06-21");
  await store.close();
});

test("copies are one voice and corrections are linked, in whatever order they come", async () => {
  const dispatch = (outlet: string, published: string, killed: number, more = ""): Report => {
    const made = report({
      outlet: "wire",
      published: "2023-06-21",
      tells: [{ measure: "killed", value: killed, population: "population people" }],
    });
    const body =
      "The ministry said on Wednesday that shells had hit the market of the old town while people were queueing for bread, and that rescue workers were still searching the ruins of three houses in the evening.";
    const text = `${made.reading.document.text}${more}${body}\n`;
    const id = createHash("sha256").update(text).digest("hex");
    return { ...made, reading: { ...made.reading, document: { ...made.reading.document, id, text, outlet, published } } };
  };
  const wire = dispatch("Agence A", "2023-06-21", 12);
  const copy = dispatch("Journal B", "2023-06-22", 12, "Our correspondent. ");
  const correction = dispatch("Agence A", "2023-06-23", 21);
  const all = [wire, copy, correction];
  const made = [];
  for (const order of [all, all.toReversed(), [copy, correction, wire]]) {
    const store = await newStore();
    for (const one of order) await keep(store, readerOf(all), [intakeOf(one, one.reading.document.outlet ?? "")]);
    const origins = await Promise.all(all.map(async ({ reading }) => (await store.document(reading.document.id))?.origin));
    expect(origins).toEqual(all.map(() => wire.reading.document.id));
    expect((await store.report(correction.reading.document.id))?.supersedes).toContain(wire.reading.document.id);
    expect((await store.report(copy.reading.document.id))?.supersedes).toBeUndefined();
    expect(JSON.stringify(await Array.fromAsync(rebuiltParts(store)))).toBe((await contentsOf(store)).parts);
    made.push((await contentsOf(store)).record);
    await store.close();
  }
  expect(made[1]).toBe(made[0]);
  expect(made[2]).toBe(made[0]);
});

test("who is asked to stop ends with the batch in hand, and the rest comes later", async () => {
  const store = await newStore();
  const stop = new AbortController();
  stop.abort();
  expect(await keep(store, reader(), intakes(), stop.signal)).toEqual([]);
  expect((await store.counts()).documents).toBe(0);
  expect(await keep(store, reader(), intakes())).toHaveLength(3);
  await store.close();
});

const accepts = (of: Report, list: "events" | "roles", id: string): ClaimReview => {
  const target = targetOf(of.reading, list, id);
  if (!target) throw new RangeError(id);
  return {
    id: `d-${id}`,
    at: "2024-03-15T08:00:00.000Z",
    by: "Nadia",
    reason: null,
    kind: "claim",
    target,
    decision: "accept",
    changes: null,
  };
};

test("another reader reads anew what is there; decisions stay, those without their claim are named", async () => {
  const store = await newStore();
  await keep(store, reader(), intakes());
  await decide(store, [accepts(talks, "roles", "r1"), accepts(later, "events", "v1")]);
  const changed: Report = { ...later, reading: { ...later.reading, events: [] } };
  const newer = readerOf([talks, changed, deaths], "2.0.0");
  // A report that comes again is left to `reread`.
  expect((await keep(store, newer, intakes())).map(({ as }) => as)).toEqual(["known", "known", "known"]);
  expect(newer.reads).toEqual([]);
  const stale = await staleDocuments(store, newer);
  expect(stale).toHaveLength(3);
  const done = (await Array.fromAsync(reread(stale, { store, reader: newer }))).flat();
  expect(done.map(({ diagnostics }) => diagnostics.length)).toEqual([0, 0, 0]);
  expect(done.flatMap(({ orphaned }) => orphaned.map(({ id }) => id))).toEqual(["d-v1"]);
  expect(await staleDocuments(store, newer)).toEqual([]);
  expect((await store.counts()).readings).toBe(6);
  const view = await (await openRecord(store)).view("process:astana");
  expect(view?.roles[0]?.support.claims[0]?.review).toBe("accept");
  expect(JSON.stringify(await Array.fromAsync(rebuiltParts(store)))).toBe((await contentsOf(store)).parts);
  await store.close();
});

test("a record made anew equals the one that grew, decisions and all", async () => {
  const store = await newStore();
  await keep(store, reader(), intakes());
  const review = accepts(talks, "events", "v1");
  await decide(store, [{ ...review, decision: "reject" }]);
  const undo = { id: "u1", at: "2024-03-16T08:00:00.000Z", by: "Nadia", reason: null, kind: "undo", undoes: review.id } as const;
  await decide(store, [undo]);
  const grown = await contentsOf(store);
  await store.write(rebuildRecord);
  expect(await contentsOf(store)).toEqual(grown);
  await store.close();
});

test("decisions before their report, and a day before a decision", async () => {
  const store = await newStore();
  const review: ClaimReview = { ...accepts(talks, "roles", "r1"), decision: "reject" };
  expect(await decide(store, [review])).toBe(1);
  expect(await decide(store, [review])).toBe(0);
  await keep(store, reader(), intakes());
  const hosts = async (asOf: string | null) =>
    (await (await openRecord(store, { asOf })).view("process:astana"))?.roles.map(({ actor }) => actor.id);
  expect(await hosts(null)).toEqual([]);
  expect(await hosts("2024-03-14")).toEqual(["state:KAZ"]);
  expect(await hosts("2024-03-15")).toEqual([]);
  await store.close();
});
