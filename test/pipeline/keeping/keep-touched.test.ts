import { expect, test } from "vitest";
import { keepTouched, openRecord, recordMark } from "../../../src/pipeline/index.ts";
import type { Report } from "../../../src/record/index.ts";
import type { Store } from "../../../src/store/index.ts";
import { denial, elsewhere, reports, round20, round21 } from "../../server/talks.ts";
import { intakeOf, keep, newStore, readerOf } from "./newsroom.ts";

const ASTANA = "process:astana";
const GENEVA = "process:geneva";

async function add(store: Store, of: readonly Report[], small?: number) {
  const mark = await recordMark(store);
  const intakes = of.map((one) => intakeOf(one, one.reading.document.id));
  await keep(store, readerOf(reports), intakes);
  const limit = small === undefined ? {} : { small };
  return Array.fromAsync(keepTouched(store, { language: "en", mark, ...limit }));
}

/** Is what would be assembled now kept? */
async function isAtHand(store: Store, process: string): Promise<boolean> {
  const view = await store.keptView(process, "en");
  return view !== null && view.revision === (await store.revisionOf(process));
}

test("what reports touched is at hand when they are kept, and no other dossier is made anew", async () => {
  const store = await newStore();
  expect(await add(store, [round20, elsewhere])).toEqual([
    { done: 1, all: 2 },
    { done: 2, all: 2 },
  ]);
  expect([await isAtHand(store, ASTANA), await isAtHand(store, GENEVA)]).toEqual([true, true]);
  const before = (await store.keptView(GENEVA, "en"))?.number;
  expect(await add(store, [round21])).toHaveLength(1);
  expect([await isAtHand(store, ASTANA), (await store.keptView(GENEVA, "en"))?.number]).toEqual([true, before]);
  expect(await add(store, [round21])).toEqual([]);
  await store.close();
});

test("a large dossier is made anew once it has grown by a tenth, and opens as it is now all the same", async () => {
  const store = await newStore();
  await add(store, [round20, round21, elsewhere]);
  const small = 1;
  const size = async () => (await store.processes()).find(({ process }) => process === ASTANA)?.parts ?? 0;
  const parts = await size();
  await add(store, [denial], small);
  const hasGrown = (await size()) - parts >= (await size()) / 10;
  expect([hasGrown, await isAtHand(store, ASTANA)]).toEqual([true, true]);
  const mark = await recordMark(store);
  // A marking changes a part and adds none.
  await store.write(async (to) => {
    const [part] = await to.partsOf(ASTANA);
    if (part) await to.changeParts([part]);
  });
  expect(await Array.fromAsync(keepTouched(store, { language: "en", mark, small }))).toEqual([]);
  expect(await isAtHand(store, ASTANA)).toBe(false);
  expect((await (await openRecord(store)).view(ASTANA))?.sources).toHaveLength(3);
  expect(await Array.fromAsync(keepTouched(store, { language: "en", mark }))).toHaveLength(1);
  expect(await isAtHand(store, ASTANA)).toBe(true);
  await store.close();
});
