import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { recordSchema, reviewSchema } from "../../src/record/index.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "pp-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Stores, models and whole commands: on a machine that is busy they take their time. */
vi.setConfig({ testTimeout: 120_000 });
let stores = 0;
const hasModels = existsSync("models/manifest.json");

const french = "date 2023-06-21\n\nLes pourparlers ont repris mardi à Genève, a annoncé l'ONU.\n";
const english = "date 2023-06-21\n\nTalks resumed in Geneva on Tuesday, the United Nations said.\n";
const files = { "news/a.txt": french, "news/b.txt": english, "news/old/c.txt": `${french}Un mot de plus.\n` };

/** Commands on one new store, one after the other. */
function newsroom(contents: Readonly<Record<string, string>> = files, more: Parameters<typeof run>[2] = {}) {
  const store = join(folder, `store-${++stores}.db`);
  const on = (args: string, now: Parameters<typeof run>[2] = {}) =>
    run(`${args} --store ${store}`, contents, { ...more, ...now });
  return { store, on };
}

test("add: folders, patterns; twice changes nothing", async () => {
  const { store, on } = newsroom();
  expect(await on("add news")).toEqual({ exit: 0, out: "", err: `${store}: 3 new reports\n` });
  expect((await on("add news")).err).toBe(`${store}: 0 new reports, 3 there already\n`);
  expect((await on("add news/*.txt news/**/c.txt --lang fr")).err).toBe(`${store} : 0 dépêche nouvelle, 3 déjà là\n`);
  expect((await on("add none/*.txt")).err).toContain("none/*.txt: There is no such file or folder.");
});

test("add: what could not be read is listed at the end, the rest is kept", async () => {
  const { store, on } = newsroom({ ...files, "news/empty.txt": "" });
  const { exit, err } = await on("add news");
  expect(exit).toBe(1);
  expect(err).toContain(
    `${store}: 3 new reports, 1 not read\n1 of 4 reports could not be read:\n  news/empty.txt: There is no text in it.`,
  );
});

test("add: from standard input, as JSON Lines, with a marking", async () => {
  const lines = [french, english].map((text) => `${JSON.stringify({ text, outlet: "O" })}\n`).join("");
  const { on } = newsroom({}, { stdin: lines });
  expect((await on("add - --marking restricted")).err).toContain("2 new reports");
  expect((await on("record --format json")).exit).toBe(0);
});

test("add: asked to stop, it says so; the same command goes on", async () => {
  const { on } = newsroom();
  const stopped = await on("add news", { interruption: () => AbortSignal.abort() });
  expect([stopped.exit, stopped.err]).toEqual([
    1,
    "Stopped. What is counted here is kept; the same command goes on from there.\n",
  ]);
  expect((await on("add news")).err).toContain("3 new reports");
});

test("add on a terminal: a bar with rate and time left, taken away at the end", async () => {
  let now = 0;
  let shown = "";
  const { on } = newsroom();
  const err = { write: async (text: string) => void (shown += text), isTerminal: true, columns: 80 };
  await on("add news", { err, clock: () => new Date(Date.UTC(2024, 2, 14) + 1000 * now++) });
  expect(shown).toMatch(/\r.\[2K█+░* 3\/3 reports · [\d.]+\/s · 0 s left/);
  expect(shown).toMatch(/\r.\[2K[^\r]*3 new reports\n$/);
});

test.runIf(hasModels)("search: lemmas, phrases, exclusion; words and their place", async () => {
  const { on } = newsroom(files, { modelsFolder: undefined });
  await on("add news");
  const { exit, out, err } = await on("search pourparlers -plus");
  expect([exit, err]).toEqual([0, "1 report\n"]);
  expect(out).toMatch(/^news\/a\.txt \[[0-9a-f]{8}\] 2023-06-21\n {7}3:5 {2}date 2023-06-21 Les pourparlers ont repris/);
  expect((await on("search chameau")).err).toBe("No report has these words.\n");
  expect(await on("search -chameau --lang fr")).toMatchObject({ exit: 2, err: expect.stringContaining("[query-empty]") });
  const json = JSON.parse((await on("search Geneva --format json")).out) as {
    total: number;
    hits: { places: { exact: string }[] }[];
  };
  expect([json.total, json.hits[0]?.places[0]?.exact]).toEqual([1, "Geneva"]);
});

test("check, backup, restore: sound; a copy; damage is told, with the backup beside it", async () => {
  const { store, on } = newsroom();
  await on("add news");
  const checked = await on("check --full");
  expect(checked.exit).toBe(0);
  expect(checked.out).toContain(`${store} is sound.\n`);
  expect(checked.out).toContain("readings: 3 of 3 whole");
  expect((await on("check --format json")).out).toContain('"sound": true');
  const backup = `${store}.backup-20240314T100000Z`;
  expect((await on("backup")).out).toBe(`${backup}: a whole copy, checked.\n`);
  expect((await on("backup")).err).toContain("[backup-exists]");
  truncateSync(store, 20_000);
  const damaged = await on("check");
  expect(damaged.exit).toBe(1);
  expect(damaged.err).toContain(backup);
  const restored = await on(`restore ${backup} --lang fr`);
  expect(restored.out).toContain(`${store} est désormais la sauvegarde. Ce qui s’y trouvait est gardé sous`);
  expect((await on("add news")).err).toContain("3 there already");
});

test("mark: how freely a report may be passed on; by its file or the beginning of its id", async () => {
  const { on } = newsroom();
  await on("add news");
  expect((await on("mark a.txt closed --by Nadia --reason Source")).out).toMatch(/^[0-9a-f]{64}: closed\n$/);
  expect(await on("mark a.txt secret")).toMatchObject({ exit: 2 });
  expect(await on("mark zz.txt closed")).toMatchObject({ exit: 2, err: expect.stringContaining("[document-unknown]") });
});

test("reread: nothing to do where this version has read all", async () => {
  const { on } = newsroom();
  await on("add news");
  expect(await on("reread")).toEqual({ exit: 0, out: "", err: "Everything was read by this version and these models.\n" });
});

const ends = (args: string, exit: number, says: RegExp) =>
  test(`pourparlers ${args}: exit code ${exit}`, async () => {
    const { on } = newsroom();
    await on("add news/a.txt");
    const result = await on(args);
    expect(result.exit).toBe(exit);
    expect(result.out + result.err).toMatch(says);
  });
ends("add", 2, /\[no-input\]/);
ends("record atlantis", 2, /No report tells of a process “atlantis”.*\[process-unknown\]/);
ends("record --as-of yesterday", 2, /2023-06-21/);
ends("review accept a.txt s1", 2, /\[reviewer-missing\]/);
ends("review accept a.txt zz --by N", 2, /\[claim-unknown\]/);
ends("review edit a.txt zz --by N", 2, /--set/);
ends("review undo zz --by N", 2, /\[review-unknown\]/);
ends("review same Nobody Nowhere --by N", 2, /\[identity-unknown\]/);
ends("review import nothing.jsonl", 2, /\[bad-option\]/);
ends("review list", 0, /No decisions\./);
ends("claims --list dreams", 2, /statements, events/);

for (const command of [
  "record",
  "search Genève",
  "claims",
  "contested",
  "questions",
  "reread",
  "check",
  "backup x.db",
  "review list",
])
  test(`${command}: makes no store where there is none`, async () => {
    const { on, store } = newsroom();
    expect(await on(command)).toMatchObject({ exit: 1, err: expect.stringContaining("[store-missing]") });
    expect(existsSync(store)).toBe(false);
  });

const sample = Object.fromEntries(
  readdirSync("examples/astana")
    .filter((name) => /2023-06.*txt$/.test(name))
    .map((name) => [`reports/${name}`, readFileSync(`examples/astana/${name}`, "utf8")]),
);
test.runIf(hasModels)(
  "claims, review, export and import: decisions move to another store and give the same record",
  async () => {
    const { on } = newsroom(sample, { modelsFolder: undefined });
    expect((await on("add reports")).exit).toBe(0);
    const claims = await on("claims --process astana --kind host --actor state:KAZ");
    expect(claims.out).toMatch(/astana-2023-06-21\.fr\.txt \[[0-9a-f]{8}\].*\n +\d+:\d+ {2}r\d+ /);
    const listed = (await on("claims --document astana-2023-06-21.fr.txt --format jsonl")).out.trim().split("\n");
    const [first, second, third] = listed.map((line) => (JSON.parse(line) as { claim: { id: string } }).claim.id);
    const by = "--by Nadia";
    const accepted = await on(`review accept astana-2023-06-21.fr.txt ${first} ${by} --reason Vu`);
    expect(accepted.out).toMatch(
      /Kept as decision decision-\d+\.\ndecision-\d+ · 2024-03-14 · Nadia · accepted · .*astana-2023-06-21/,
    );
    expect((await on(`review reject astana-2023-06-21.fr.txt ${second} ${by}`)).exit).toBe(0);
    expect((await on(`review edit astana-2023-06-21.fr.txt ${third} --set factuality=possible ${by}`)).exit).toBe(0);
    expect((await on(`review different state:KAZ state:RUS ${by}`)).exit).toBe(0);
    const log = (await on("review export")).out;
    const reviews = log
      .trim()
      .split("\n")
      .map((line) => reviewSchema.parse(JSON.parse(line)));
    expect(reviews.map(({ kind }) => kind)).toEqual(["claim", "claim", "claim", "identity"]);
    expect((await on(`review undo ${reviews[1]?.id} ${by}`)).exit).toBe(0);
    expect((await on("review list")).out).toContain("taken back since");
    const whole = (await on("review export")).out;
    const record = (await on("record --format json")).out;
    expect(recordSchema.parse(JSON.parse(record)).processes.map(({ id }) => id)).toContain("process:astana");

    const other = newsroom({ ...sample, "log.jsonl": whole }, { modelsFolder: undefined });
    expect((await other.on("review import log.jsonl")).err).toContain("5 of 5 decisions were new. 3 are about reports");
    expect((await other.on(`add ${Object.keys(sample).toReversed().join(" ")}`)).exit).toBe(0);
    expect((await other.on("record --format json")).out).toBe(record);
    expect((await other.on("review export")).out).toBe(whole);
    expect((await other.on("review import log.jsonl")).err).toContain("0 of 5 decisions were new.");
  },
  180_000,
);
