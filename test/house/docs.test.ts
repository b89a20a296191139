import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { refreshed } from "../../scripts/readme.ts";
import { ERRORS } from "../../src/claims/index.ts";
import * as library from "../../src/index.ts";
import { run } from "../cli/run.ts";

const page = (path: string) => readFileSync(path, "utf8");
const headings = (path: string) => [...page(path).matchAll(/^#+ (.*)$/gm)].map(([, words = ""]) => words.replaceAll("`", ""));

test("every error code has its heading, and no other is there", () => {
  const told = headings("docs/errors.md").filter((heading) => /^[a-z]+(-[a-z]+)*$/.test(heading));
  expect(told.toSorted()).toEqual(Object.keys(ERRORS).toSorted());
});

test("every export of the library has its heading, every exported type is named", () => {
  expect(headings("docs/library.md")).toEqual(expect.arrayContaining(Object.keys(library)));
  const types = [...page("src/index.ts").matchAll(/\btype (\w+)|^ {2}(\w+),$/gm)].map(([, one, other]) => one ?? other ?? "");
  for (const type of types) expect(page("docs/library.md"), type).toContain(`\`${type}`);
});

test("every option of read has its heading, every command its page", async () => {
  const { out } = await run("read --help");
  const options = [...out.matchAll(/^ {2}(--[a-z-]+(?: <\w+>)?)/gm)].map(([, option = ""]) => option);
  expect(options.length).toBeGreaterThan(6);
  expect(headings("docs/reading-reports.md")).toEqual(expect.arrayContaining(options));
  for (const [command, path] of [
    ["pourparlers read", "docs/reading-reports.md"],
    ["pourparlers analyse", "docs/analysing.md"],
    ["pourparlers schema reading", "docs/reading-format.md"],
  ] as const) {
    expect(page(path)).toContain(command);
    expect((await run("--help")).out).toContain(command.split(" ")[1]);
  }
});

test("every command about a store, and every option it has, has its heading", async () => {
  const told = headings("docs/commands.md");
  const inputs = headings("docs/reading-reports.md");
  const commandsIn = (help: string) =>
    [...help.slice(help.indexOf("Commands:")).matchAll(/^ {2}([a-z]+)/gm)].map(([, name = ""]) => name);
  const ofReview = commandsIn((await run("review --help")).out).filter((name) => name !== "help");
  const commands = commandsIn((await run("--help")).out).filter((name) => !["read", "analyse", "help"].includes(name));
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) expect(told, command).toContain(`pourparlers ${command}`);
  for (const name of ofReview) expect(page("docs/commands.md"), name).toMatch(new RegExp(`pourparlers review .*\\b${name}\\b`));
  for (const command of [...commands, ...ofReview.map((name) => `review ${name}`)]) {
    const { out } = await run(`${command} --help`);
    for (const [, option = ""] of out.matchAll(/^ {2}(--[a-z-]+(?: <[^>]+>)?)/gm))
      expect([...told, ...inputs], `${command} ${option}`).toContain(option);
  }
});

test("the format's page names every field and every value of the schema", () => {
  const text = page("docs/reading-format.md") + page("docs/why.md");
  const named = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("properties" in node) for (const name of Object.keys(node.properties as object)) named.add(name);
    if ("enum" in node) for (const value of node.enum as string[]) named.add(value);
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(library.readingJsonSchema());
  expect([...named].filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});

test("links between pages lead somewhere", () => {
  const pages = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", ...readdirSync("docs").map((name) => join("docs", name))];
  for (const path of pages) {
    for (const [, target = ""] of page(path).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const to = file === "" ? path : join(dirname(path), file);
      expect(() => readFileSync(to), `${path}: ${target}`).not.toThrow(/ENOENT/);
      if (anchor !== undefined)
        expect(
          headings(to).map((words) => words.toLowerCase().replaceAll(" ", "-")),
          `${path}: ${target}`,
        ).toContain(anchor);
    }
  }
});

test("every npm script that the README names exists", () => {
  const { scripts } = JSON.parse(page("package.json")) as { scripts: Record<string, string> };
  for (const [, name = ""] of page("README.md").matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(name);
});

test.runIf(existsSync("models/manifest.json"))("the README's example is what is printed (npm run readme puts it there)", () => {
  expect(refreshed(page("README.md"))).toBe(page("README.md"));
});
