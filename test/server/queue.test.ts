import { expect, test } from "vitest";
import { openDossiers, type Refresher } from "../../src/pipeline/index.ts";
import type { Proposal } from "../../src/record/index.ts";
import { breath } from "../../src/server/breath.ts";
import { readDecisions } from "../../src/server/data/decisions.ts";
import { reviewQueue } from "../../src/server/review/queue.ts";
import type { Store } from "../../src/store/index.ts";
import { intakeOf, keep, newStore, readerOf } from "../pipeline/keeping/newsroom.ts";
import { openOffice } from "./office.ts";
import { denial, elsewhere, reports, round20, round21 } from "./talks.ts";

const office = await openOffice(reports);
const everything = { state: "all" } as const;
const idOf = ({ document, claim }: Proposal) => `${document} ${claim}`;

test("pages of the queue follow each other in the one order of all dossiers", async () => {
  const { proposals, total } = await office.desk.queue.select(everything, 0, 1000);
  expect(proposals).toHaveLength(total);
  expect(new Set(proposals.map(({ process }) => process)).size).toBeGreaterThan(1);
  const paged: Proposal[] = [];
  for (let at = 0; at < total; at += 2) paged.push(...(await office.desk.queue.select(everything, at, 2)).proposals);
  expect(paged).toEqual(proposals);
  expect((await office.desk.queue.select(everything, total, 5)).proposals).toEqual([]);
});

test("who narrows by what nobody has finds nothing, and who narrows by an actor their claims", async () => {
  expect((await office.desk.queue.select({ ...everything, kind: "no such kind" }, 0, 10)).total).toBe(0);
  const { proposals } = await office.desk.queue.select({ ...everything, actor: "state:TUR" }, 0, 100);
  expect(proposals.length).toBeGreaterThan(0);
  expect(proposals.every(({ actors }) => actors.includes("state:TUR"))).toBe(true);
});

/** A queue of dossiers that nobody makes anew. */
async function oldQueue(store: Store) {
  const asked: string[] = [];
  const refresher: Refresher = {
    refresh: async ({ process }) => {
      asked.push(process);
      return "failed";
    },
    refreshAll: () => {},
    count: () => 0,
    close: async () => {},
  };
  const dossiers = openDossiers(store, { language: "en", mayBeOld: true, refresher });
  const queue = reviewQueue({
    dossiers,
    store,
    decisions: () => readDecisions(store),
    processes: async () => (await store.revisions()).map((one) => ({ ...one, revision: String(one.revision) })),
  });
  return { queue, asked };
}

test("a decision counts at once, and so does its taking back, while the dossier is still the one before", async () => {
  const { store, post } = await openOffice(reports);
  const { queue, asked } = await oldQueue(store);
  const openOnes = async () => (await queue.select({ document: round20.reading.document.id }, 0, 100)).proposals.map(idOf);
  const before = await openOnes();
  const [role] = round20.reading.roles;
  if (!role) throw new Error("no role");
  const entry = {
    kind: "claim",
    document: round20.reading.document.id,
    claim: role.id,
    evidence: { start: role.evidence.start, end: role.evidence.end },
    decision: "accept",
    changes: null,
    after: null,
  };
  const { body } = await post<{ added: { id: string }[] }>("/reviews", { by: "Nadia", entries: [entry] });
  expect(await openOnes()).toEqual(before.filter((one) => one !== `${entry.document} ${role.id}`));
  expect((await queue.select({ state: "accept" }, 0, 10)).proposals).toMatchObject([{ claim: role.id, review: "accept" }]);
  expect(asked).toContain("process:astana");
  await post("/reviews", { by: "Nadia", entries: [{ kind: "undo", undoes: body.added[0]?.id }] });
  expect(await openOnes()).toEqual(before);
});

test("only the dossiers that something has changed are gathered anew", async () => {
  const store = await newStore();
  const add = (...which: typeof reports) =>
    keep(
      store,
      readerOf(reports),
      which.map((one) => intakeOf(one, one.reading.document.id)),
    );
  await add(round20, elsewhere);
  const exact = openDossiers(store, { language: "en" });
  const looked: string[] = [];
  const queue = reviewQueue({
    dossiers: {
      made: (process, ask) => {
        looked.push(process);
        return exact.made(process, ask);
      },
    },
    store,
    decisions: () => readDecisions(store),
    processes: async () => (await store.revisions()).map((one) => ({ ...one, revision: String(one.revision) })),
  });
  await queue.warm();
  expect(looked).toContain("process:geneva");
  looked.length = 0;
  await add(round21, denial);
  const { proposals } = await queue.select(everything, 0, 100);
  expect(looked).toContain("process:astana");
  expect(looked).not.toContain("process:geneva");
  expect(proposals.map(({ document }) => document)).toContain(denial.reading.document.id);
  await store.close();
});

test("long work gives way to whatever else waits, and short work does not", async () => {
  let now = 0;
  const pause = breath(() => now);
  const done: string[] = [];
  setImmediate(() => done.push("other"));
  await pause.take();
  done.push("short");
  now = 100;
  await pause.take();
  done.push("long");
  expect(done).toEqual(["short", "other", "long"]);
});
