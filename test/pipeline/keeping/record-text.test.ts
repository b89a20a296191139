import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openDossiers, openRecord } from "../../../src/pipeline/index.ts";
import { report } from "../../helpers/reports.ts";
import { intakeOf, keep, newStore, readerOf } from "./newsroom.ts";

const ASTANA = "process:astana";
const GENEVA = "process:geneva";
/** More than a piece of events, and words that look like the record's own fields. */
const reports = Array.from({ length: 3 }, (_, nth) =>
  report({
    outlet: `Agence ${nth}`,
    published: "2023-06-21",
    tells: [
      {
        event: "talks-round",
        process: ASTANA,
        round: 20,
        time: "2023-06-20",
        words: `« "claims":[0,1] », a-t-on lu,\n «]» ${nth}`,
      },
      ...Array.from({ length: 20 }, (__, year) => ({
        event: "meeting" as const,
        process: ASTANA,
        time: `20${String(year).padStart(2, "0")}-0${nth + 1}-20`,
        by: "state:RUS",
        place: "place:astana",
      })),
    ],
  }),
);
const other = report({
  published: "2023-07-01",
  tells: [{ event: "talks", process: GENEVA, time: "2023-06-30", by: "state:RUS" }],
});

async function stored() {
  const store = await newStore();
  const all = [...reports, other];
  await keep(
    store,
    readerOf(all),
    all.map((one) => intakeOf(one, one.reading.document.id)),
  );
  return store;
}

const whole = async (texts: AsyncIterable<string>) => (await Array.fromAsync(texts)).join("");

test("the record as text says what the record says, kept or not, and is the same to the byte", async () => {
  const store = await stored();
  const record = await openRecord(store, { language: "en" });
  const assembled = await whole(record.text());
  const expected = await record.record();
  expect(expected.processes[0]?.timeline.length).toBeGreaterThan(50);
  expect(JSON.parse(assembled)).toEqual(expected);
  await openDossiers(store, { language: "en" }).refresh();
  expect(await store.keptView(ASTANA, "en")).not.toBe(null);
  expect(await whole(record.text())).toBe(assembled);
  expect(JSON.parse(await whole(record.text([GENEVA])))).toEqual(await record.record([GENEVA]));
  expect(JSON.parse(await whole(record.text(["process:none"])))).toEqual(await record.record(["process:none"]));
  await store.close();
});

test("each item of a list is a line of its own", async () => {
  const store = await stored();
  await openDossiers(store, { language: "en" }).refresh();
  const record = await openRecord(store, { language: "en" });
  const lines = (await whole(record.text([ASTANA]))).split("\n").map((line) => line.replace(/,$/, ""));
  const { processes } = await record.record([ASTANA]);
  for (const event of processes[0]?.timeline ?? []) expect(lines).toContain(JSON.stringify(event));
  await store.close();
});

test("a day in the past is told as text too", async () => {
  const store = await stored();
  const record = await openRecord(store, { language: "fr", asOf: "2099-01-01" });
  expect(JSON.parse(await whole(record.text()))).toEqual(await record.record());
  await store.close();
});

test("a kept dossier that is damaged says so, and is assembled anew for whoever asks for it whole", async () => {
  const store = await stored();
  await openDossiers(store, { language: "en" }).refresh();
  const record = await openRecord(store, { language: "en" });
  const before = await record.view(ASTANA);
  const raw = new DatabaseSync(store.location);
  raw.exec("update view_pieces set items = x'0201ff'");
  raw.close();
  await expect(whole(record.text([ASTANA]))).rejects.toMatchObject({ code: "content-damaged" });
  expect(await record.view(ASTANA)).toEqual(before);
  await store.close();
});

test("a large dossier that had to be assembled is kept once it was told, a small one or one of the past is not", async () => {
  const store = await stored();
  const large = { store, reports: 2 };
  const read = async (options: { asOf?: string } = {}) =>
    whole((await openRecord(store, { language: "en", ...options }, large)).text());
  await read({ asOf: "2099-01-01" });
  expect(await store.keptViews("en")).toEqual([]);
  const before = await read();
  expect((await store.keptViews("en")).map(({ process }) => process)).toEqual([ASTANA]);
  expect(await read()).toBe(before);
  const record = await openRecord(store, { language: "fr" }, large);
  const view = await record.view(ASTANA);
  if (view) await record.keep(view);
  expect(await (await openRecord(store, { language: "fr" })).view(ASTANA)).toEqual(view);
  expect((await store.keptViews("fr")).map(({ process }) => process)).toEqual([ASTANA]);
  await store.close();
});
