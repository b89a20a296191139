import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Who may import whom, as ARCHITECTURE.md says it: the walls that .oxlintrc.json must keep. */
const rooms = tableOf(readFileSync("ARCHITECTURE.md", "utf8"));
const effectful = ["intake", "store", "pipeline", "publish", "server", "cli"];
let house = "";
const broken = new Map<string, string[]>();

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "rooms-"));
  copyFileSync(".oxlintrc.json", join(house, ".oxlintrc.json"));
  for (const room of rooms.keys()) {
    for (const other of rooms.keys()) {
      if (room === other) continue;
      write(`src/${room}/${other}-value.ts`, `import { x } from "../${other}/index.ts";\nexport const y = x;\n`);
      write(`src/${room}/deep/${other}-type.ts`, `import type { X } from "../../${other}/index.ts";\nexport type Y = X;\n`);
      write(`src/${room}/deep/${other}-inside.ts`, `import { x } from "../../${other}/inside.ts";\nexport const y = x;\n`);
      write(`src/${room}/${other}-passed-on.ts`, `export { x } from "../${other}/index.ts";\n`);
    }
    write(`src/${room}/uses-node.ts`, `import { readFileSync } from "node:fs";\nexport const y = readFileSync;\n`);
    write(`src/${room}/uses-chance.ts`, "export const y = Math.random();\n");
  }
  write("src/text/one.ts", `import { two } from "./two.ts";\nexport const one = two;\n`);
  write("src/text/two.ts", `import type { one } from "./one.ts";\nexport const two = null as unknown as typeof one;\n`);
  for (const { filename, code } of lint(house)) broken.set(filename, [...(broken.get(filename) ?? []), code]);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

const isStopped = (file: string) => (broken.get(file) ?? []).some((code) => code.includes("no-restricted-imports"));

test("the architecture page names every room", () => {
  expect([...rooms.keys()]).toHaveLength(15);
});

for (const [room, mayImport] of rooms) {
  const others = [...rooms.keys()].filter((other) => other !== room);
  test(`${room} imports ${mayImport.join(", ") || "nothing"} and no other room`, () => {
    const expected = others.filter((other) => !mayImport.includes(other));
    for (const file of ["-value.ts", "-passed-on.ts"]) {
      expect(others.filter((other) => isStopped(`src/${room}/${other}${file}`))).toEqual(expected);
    }
    expect(others.filter((other) => isStopped(`src/${room}/deep/${other}-type.ts`))).toEqual(expected);
  });
  test(`${room} enters other rooms by their index.ts`, () => {
    // language is data: its files are named one by one.
    const open = others.filter((other) => !isStopped(`src/${room}/deep/${other}-inside.ts`));
    expect(open).toEqual(mayImport.includes("language") ? ["language"] : []);
  });
  test(`${room} ${effectful.includes(room) ? "may use" : "does without"} Node's modules`, () => {
    expect(isStopped(`src/${room}/uses-node.ts`)).toBe(!effectful.includes(room));
    if (!effectful.includes(room)) expect(broken.get(`src/${room}/uses-chance.ts`)?.join()).toContain("no-restricted-properties");
  });
}

test("a circle of imports is stopped, types included", () => {
  expect(broken.get("src/text/one.ts")?.join()).toContain("no-cycle");
});

test("the source itself keeps the walls", () => {
  const kept = lint(".").filter(({ code }) => /no-restricted|no-cycle/.test(code));
  expect(kept).toEqual([]);
});

interface Breach {
  readonly filename: string;
  readonly code: string;
}

function lint(folder: string): readonly Breach[] {
  const oxlint = join(process.cwd(), "node_modules/.bin/oxlint");
  let out: string;
  try {
    out = execFileSync(oxlint, ["--format", "json"], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  } catch (error) {
    out = String((error as { stdout?: unknown }).stdout);
  }
  return (JSON.parse(out) as { diagnostics: Breach[] }).diagnostics;
}

function write(path: string, code: string): void {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

/** Rows `| room | holds | may import |` of the page's table. */
function tableOf(page: string): Map<string, readonly string[]> {
  const rows = [...page.matchAll(/^\| `([a-z]+)` \|[^|]*\| ([^|]*) \|$/gm)];
  const names = rows.map((row) => row[1] ?? "");
  const table = new Map<string, readonly string[]>();
  for (const [, room = "", allowed = ""] of rows) {
    const list = allowed.startsWith("anything")
      ? names.filter((name) => name !== room)
      : [...allowed.matchAll(/`([a-z]+)`/g)].map((m) => m[1] ?? "");
    table.set(
      room,
      names.filter((name) => list.includes(name)),
    );
  }
  return table;
}
