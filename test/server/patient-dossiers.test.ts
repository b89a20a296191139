import { expect, test } from "vitest";
import { openDossiers, type Refreshed, type Refresher } from "../../src/pipeline/index.ts";
import { patientDossiers } from "../../src/server/data/patient-dossiers.ts";
import type { Store } from "../../src/store/index.ts";
import { intakeOf, keep, newStore, readerOf } from "../pipeline/keeping/newsroom.ts";
import { reports, round20, round21 } from "./talks.ts";

const ASTANA = "process:astana";

/** A dossier that was made of one report, when another has come. */
async function storeWithNews(): Promise<Store> {
  const store = await newStore();
  const add = (one: typeof round20) => keep(store, readerOf(reports), [intakeOf(one, one.reading.document.id)]);
  await add(round20);
  await openDossiers(store, { language: "en" }).head(ASTANA);
  await add(round21);
  return store;
}

function refresherThat(refresh: () => Promise<Refreshed>): Refresher {
  return { refresh, refreshAll: () => {}, count: () => 0, close: async () => {} };
}

test("where the new dossier takes long, the one before is given meanwhile and says so, to whoever asks and asks again", async () => {
  const store = await storeWithNews();
  const never = refresherThat(() => new Promise(() => {}));
  const dossiers = patientDossiers(store, { language: "en" }, never);
  const begun = performance.now();
  const head = await dossiers.head(ASTANA);
  const piece = await dossiers.piece(ASTANA, "rounds");
  const again = await dossiers.made(ASTANA, async ({ head: { isCurrent } }) => isCurrent);
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect([head?.isCurrent, piece?.isCurrent, again]).toEqual([false, false, false]);
  expect([head?.counts.sources, piece?.total]).toEqual([1, 1]);
  await store.close();
});

test("where it is made at once, whoever asks is given the new one", async () => {
  const store = await storeWithNews();
  const quick = refresherThat(async () => {
    await openDossiers(store, { language: "en" }).head(ASTANA);
    return "kept";
  });
  const head = await patientDossiers(store, { language: "en" }, quick).head(ASTANA);
  expect([head?.isCurrent, head?.counts.sources]).toEqual([true, 2]);
  await store.close();
});

test("where nobody makes it meanwhile, it is made now", async () => {
  const store = await storeWithNews();
  const head = await patientDossiers(store, { language: "en" }, undefined).head(ASTANA);
  expect([head?.isCurrent, head?.counts.sources]).toEqual([true, 2]);
  await store.close();
});
