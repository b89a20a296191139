import { expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { type MadeLists, openDossiers, openRecord, proposalOf } from "../../../src/pipeline/index.ts";
import { mapOf, networkOf, proposalsOf } from "../../../src/record/index.ts";
import { denial, elsewhere, reports, round20, round21 } from "../../server/talks.ts";
import { intakeOf, keep, newStore, readerOf } from "./newsroom.ts";

const ASTANA = "process:astana";
const LISTS = [
  "places",
  "unlocated",
  "actors",
  "ties",
  "members",
  "memberRoles",
  "memberStatements",
  "memberEvents",
  "proposals",
] as const;

const stored = async (which: typeof reports) => {
  const store = await newStore();
  await keep(
    store,
    readerOf(reports),
    which.map((one) => intakeOf(one, one.reading.document.id)),
  );
  return store;
};
const allOf = async ({ ids, items, total }: MadeLists) => {
  const found: Record<string, unknown> = {};
  for (const list of LISTS) found[list] = [total(list), await ids(list), await items(list, 0, 1000)];
  return found;
};

test("what is made of a dossier is the same, just assembled and read from where it is kept", async () => {
  const store = await stored(reports);
  const dossiers = openDossiers(store, { language: "en" });
  const states: string[] = [];
  const ask = async (lists: MadeLists) => {
    states.push(lists.state);
    return allOf(lists);
  };
  const assembled = await dossiers.made(ASTANA, ask);
  const kept = await dossiers.made(ASTANA, ask);
  expect(JSON.stringify(kept)).toBe(JSON.stringify(assembled));
  expect(new Set(states).size).toBe(2);
  const view = await dossiers.whole(ASTANA);
  if (!view) throw new Error(ASTANA);
  expect(assembled?.["places"]).toMatchObject([expect.any(Number), expect.anything(), mapOf(view, loadKnowledge()).places]);
  expect(assembled?.["actors"]).toMatchObject([expect.any(Number), expect.anything(), networkOf(view).actors]);
  expect(await dossiers.made("process:unheard-of", ask)).toBe(null);
  await store.close();
});

test("whoever a dossier tells of is found by each of their keys, with what is told of them the newest first", async () => {
  const store = await stored(reports);
  const found = await openDossiers(store, { language: "en" }).made(ASTANA, async ({ ids, items }) => {
    const at = (await ids("members")).indexOf("state:TUR");
    const [member] = await items("members", at, 1);
    if (!member) throw new Error("state:TUR");
    const days = (await ids("memberEvents")).slice(member.events.at, member.events.at + member.events.count);
    const all = await items("members", 0, 1000);
    const idsBy = new Map((await ids("members")).map((key, nth) => [key, all[nth]?.id]));
    return { member, days, idsBy, events: await items("memberEvents", member.events.at, member.events.count) };
  });
  expect(found?.member).toMatchObject({ id: "state:TUR", name: "Turkey" });
  expect(found?.days.length).toBeGreaterThan(1);
  expect(found?.days).toEqual(found?.days.toSorted().reverse());
  const { identities = [] } = (await openDossiers(store, { language: "en" }).whole(ASTANA)) ?? {};
  for (const { id, keys } of identities) for (const key of keys) expect(found?.idsBy.get(key)).toBe(id);
  expect(found?.events.map(({ edtf }) => edtf ?? "")).toEqual(found?.days);
  await store.close();
});

test("a dossier as it was known on a day is kept as well, and is the record's of that day", async () => {
  const store = await stored(reports);
  const past = openDossiers(store, { language: "en", asOf: "2024-03-14" });
  const expected = await (await openRecord(store, { language: "en", asOf: "2024-03-14" })).view(ASTANA);
  for (let times = 0; times < 2; times++) expect(JSON.stringify(await past.whole(ASTANA))).toBe(JSON.stringify(expected));
  expect(await store.keptView(ASTANA, "en as of 2024-03-14")).not.toBe(null);
  expect(await openDossiers(store, { language: "en", asOf: "2024-03-13" }).whole(ASTANA)).toBe(null);
  await store.close();
});

test("what is to be reviewed comes back from where it is kept as it was found", async () => {
  const store = await stored([round20, round21, denial, elsewhere]);
  const dossiers = openDossiers(store, { language: "en" });
  await dossiers.head(ASTANA);
  const view = await dossiers.whole(ASTANA);
  const [block] = (await dossiers.made(ASTANA, ({ items }) => items("proposals", 0, 1))) ?? [];
  const expected = view ? proposalsOf(view) : [];
  const found = expected.map((_, nth) => {
    let start = 0;
    for (let passed = 0; passed < nth; passed++) start += 12 + (block?.rows[start + 11] ?? 0);
    return proposalOf(ASTANA, block?.rows ?? [], start, (number) => block?.words[number] ?? null);
  });
  const sorted = ({ doubts, ...one }: (typeof expected)[number]) => ({ ...one, doubts: doubts.toSorted() });
  expect(found.map(sorted)).toEqual(expected.map(sorted));
  await store.close();
});
