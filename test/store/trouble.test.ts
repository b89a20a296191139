import { spawn } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import {
  backupName,
  checkFile,
  findBackups,
  type OpenOptions,
  openStore,
  restoreStore,
  type Store,
  salvageStore,
} from "../../src/store/index.ts";
import { crashText, writeReport } from "./crash-reports.ts";
import { idOf, inputOf, tickingClock } from "./things.ts";

const folder = mkdtempSync(join(tmpdir(), "pp-trouble-"));
const opened: Store[] = [];
let made = 0;
afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  rmSync(folder, { recursive: true, force: true });
});

const place = () => join(folder, `store-${made++}.db`);
const open = async (location: string, options: Partial<OpenOptions> = {}): Promise<Store> => {
  const store = await openStore(location, { clock: tickingClock(), ...options });
  opened.push(store);
  return store;
};
/** A closed store with so many reports. */
async function filled(reports: number, location = place()): Promise<string> {
  const store = await open(location);
  await store.write(async (to) => {
    for (let n = 1; n <= reports; n++) await writeReport(to, n, crashText(n));
  });
  await store.close();
  return location;
}

test("a full disk: the write is taken back whole, what was there is there, and more room helps", async () => {
  const location = await filled(20);
  const tight = await open(location, { maxBytes: statSync(location).size + 40_000 });
  const before = await tight.counts();
  let kept = 20;
  const more = async () => {
    for (; kept < 200; kept++) await tight.write((to) => writeReport(to, kept + 1, crashText(kept + 1)));
  };
  await expect(more()).rejects.toMatchObject({ code: "store-full" });
  expect(kept).toBeLessThan(30);
  expect((await tight.counts()).documents).toBe(kept);
  expect((await tight.counts()).documents).toBeGreaterThanOrEqual(before.documents);
  // A write that fits is still done, and a full one is refused again.
  await expect(more()).rejects.toMatchObject({ code: "store-full" });
  expect((await tight.check()).problems).toEqual([]);
  await tight.close();
  const roomy = await open(location);
  await roomy.write((to) => writeReport(to, kept + 1, crashText(kept + 1)));
  expect((await roomy.counts()).documents).toBe(kept + 1);
});

test("two programs at once: the second is told which process writes", async () => {
  const location = place();
  const program = fileURLToPath(new URL("long-writer.ts", import.meta.url));
  const child = spawn(process.execPath, [program, location], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (words: string) => {
    out += words;
  });
  while (!out.includes("writing")) await sleep(10);
  const store = await open(location, { patience: 200 });
  const refused = await store.write((to) => to.setNote("a", "b")).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: "store-busy", details: { location } });
  expect(String((refused as { details: { holder: string } }).details.holder)).toMatch(new RegExp(`^${child.pid} \\(`));
  child.kill("SIGKILL");
  await sleep(50);
  await store.write((to) => to.setNote("a", "b"));
  expect([await store.note("a"), await store.note("half")]).toEqual(["b", null]);
});

test("what is no store is left alone", async () => {
  const text = place();
  writeFileSync(text, "Les pourparlers reprennent.\n");
  await expect(open(text)).rejects.toMatchObject({ code: "store-foreign" });
  expect(readFileSync(text, "utf8")).toBe("Les pourparlers reprennent.\n");
  const other = place();
  const database = new DatabaseSync(other);
  database.exec("create table songs (name text)");
  database.close();
  await expect(open(other)).rejects.toMatchObject({ code: "store-foreign" });
  await expect(open(folder)).rejects.toMatchObject({ code: "store-unreachable" });
  await expect(open(join(folder, "no", "such", "folder.db"))).rejects.toMatchObject({ code: "store-unreachable" });
  await expect(open("postgres://nobody:secret@127.0.0.1:9/none", { patience: 1 })).rejects.toMatchObject({
    code: "store-unreachable",
    details: { location: expect.not.stringContaining("secret") as string },
  });
});

test("an empty file becomes a store", async () => {
  const location = place();
  writeFileSync(location, "");
  expect((await (await open(location)).counts()).documents).toBe(0);
});

test("a damaged store: a clear error with the backup beside it, what is whole is told, the backup restored", async () => {
  const location = await filled(40);
  const backup = backupName(location, new Date("2024-03-14T10:00:00.000Z"));
  const store = await open(location);
  await store.backup(backup);
  await store.write((to) => writeReport(to, 41, crashText(41)));
  await store.close();
  expect(findBackups(location)).toEqual([backup]);

  scribble(location, 0.7, 0.85);
  const report = await checkFile(location);
  expect(report.sound).toBe(false);
  expect(report.problems.some(({ part }) => part === "database")).toBe(true);
  const { documents, readings } = report.whole;
  expect([documents?.whole, readings?.whole].every((count) => count !== undefined && count <= 41)).toBe(true);
  const error = await walkThrough(location);
  expect(error).toMatchObject({ code: "store-damaged", details: { location, backup } });

  const saved = place();
  const salvaged = await salvageStore(location, saved, { clock: tickingClock() });
  expect(Object.values(salvaged).some(({ broken }) => broken !== null)).toBe(true);
  expect(salvaged["reviews"]?.copied ?? 0).toBeGreaterThan(0);
  await expect(salvageStore(location, saved, { clock: tickingClock() })).rejects.toMatchObject({ code: "backup-exists" });

  const { keptAs, report: restored } = await restoreStore(backup, location, { clock: tickingClock() });
  expect(restored.sound).toBe(true);
  expect(keptAs !== null && existsSync(keptAs)).toBe(true);
  const whole = await open(location);
  expect((await whole.counts()).documents).toBe(40);
  expect(await whole.check()).toMatchObject({ sound: true });
});

test("a store whose beginning is damaged is refused, not made anew", async () => {
  const location = await filled(5);
  const size = statSync(location).size;
  const handle = openSync(location, "r+");
  writeSync(handle, new Uint8Array(3000).fill(7), 0, 3000, 100);
  closeSync(handle);
  await expect(open(location)).rejects.toMatchObject({ code: "store-damaged", details: { backup: "none" } });
  expect(statSync(location).size).toBe(size);
  expect(await checkFile(location)).toMatchObject({ sound: false, problems: [{ part: "database" }] });
});

test("what SQLite cannot see is found by its hash", async () => {
  const location = await filled(3);
  const database = new DatabaseSync(location);
  database.exec("update contents set data = zeroblob(length(data)) where hash = (select id from documents where number = 2)");
  database.exec("update readings set id = 'x' where number = 1");
  database.exec("update documents set marking = 'closed' where number = 3");
  database.exec("update reviews set body = '{' where number = 1");
  database.exec("delete from postings where document = 3 and term like 'mot1%'");
  database.exec("delete from sightings where document = 1");
  database.close();
  const store = await open(location);
  await expect(store.text(idOf(crashText(2)))).rejects.toMatchObject({ code: "content-damaged" });
  await expect(store.reading(idOf(crashText(1)))).rejects.toMatchObject({ code: "content-damaged", details: { subject: "x" } });
  await store.close();
  const { problems, whole, sound } = await checkFile(location);
  expect(sound).toBe(false);
  expect(new Set(problems.map(({ part }) => part))).toEqual(new Set(["contents", "documents", "readings", "reviews", "indexed"]));
  expect(problems.find(({ part }) => part === "contents")?.subject).toBe(idOf(crashText(2)));
  expect([whole["documents"], whole["contents"], whole["sightings"]]).toEqual([
    { all: 3, whole: 1 },
    { all: 6, whole: 5 },
    { all: 2, whole: 2 },
  ]);
});

test("a backup that is damaged is not restored", async () => {
  const backup = await filled(30);
  scribble(backup, 0.4, 0.5);
  const location = await filled(2);
  await expect(restoreStore(backup, location, { clock: tickingClock() })).rejects.toMatchObject({ code: "backup-failed" });
  expect((await (await open(location)).counts()).documents).toBe(2);
});

test("a store in use by another program is not restored over", async () => {
  const backup = await filled(1);
  const location = await filled(2);
  const store = await open(location);
  await store.write((to) => to.setNote("in", "use"));
  await expect(restoreStore(backup, location, { clock: tickingClock() })).rejects.toMatchObject({ code: "store-busy" });
});

test("a closed store is one file", async () => {
  const location = await filled(3);
  const name = location.slice(folder.length + 1);
  expect(readdirSync(folder).filter((file) => file.startsWith(name))).toEqual([name]);
});

test("a copy of the file alone is a store", async () => {
  const location = await filled(3);
  const copy = place();
  copyFileSync(location, copy);
  expect((await (await open(copy)).counts()).readings).toBe(3);
});

test("20,000 times the same report is one document and cheap", async () => {
  const store = await open(place());
  const used = process.cpuUsage();
  await store.write(async (to) => {
    for (let n = 0; n < 20_000; n++) await to.addDocument(inputOf(crashText(1)));
  });
  const { user, system } = process.cpuUsage(used);
  expect(await store.counts()).toMatchObject({ documents: 1, sightings: 1 });
  expect((user + system) / 1e6).toBeLessThan(6);
}, 60_000);

/** Writes nonsense over a stretch of a file. */
function scribble(file: string, from: number, to: number): void {
  const { size } = statSync(file);
  const bytes = Uint8Array.from({ length: Math.floor(size * (to - from)) }, (_, at) => (at * 31 + 7) % 251);
  const handle = openSync(file, "r+");
  writeSync(handle, bytes, 0, bytes.length, Math.floor(size * from));
  closeSync(handle);
}

/** What is thrown when all of a store is read; null where nothing is. */
async function walkThrough(location: string): Promise<unknown> {
  try {
    const store = await open(location);
    for await (const id of store.documentIds()) {
      await store.document(id);
      await store.text(id);
      await store.reading(id);
    }
    await store.search([{ words: [{ forms: ["mot1"], lemmas: [], prefix: true }], need: "must" }]);
    return null;
  } catch (error) {
    return error;
  }
}
