import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { openModels } from "../../../src/pipeline/index.ts";
import { formatDossier } from "../../../src/publish/index.ts";
import { createReader } from "../../../src/reading/index.ts";
import { consolidate, type Report } from "../../../src/record/index.ts";
import { dateHeaderOf } from "../../../src/text/index.ts";

const FOLDER = "examples/astana";
const WIDTH = 100;

const documents = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => {
    const text = readFileSync(`${FOLDER}/${name}`, "utf8");
    const id = createHash("sha256").update(text).digest("hex");
    const language = name.split(".")[1] ?? "";
    return { id, language, title: name, published: dateHeaderOf(text)?.value ?? null, url: null, outlet: null, text };
  });
const texts = new Map(documents.map(({ id, text }) => [id, text]));

const reports: Report[] = [
  ...createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "1.0.0" }).readAll(documents),
].map((outcome) => {
  if (!("reading" in outcome)) throw outcome.error;
  return { reading: outcome.reading, origin: outcome.reading.document.id, receivedAt: "2026-11-25T12:00:00Z" };
});

for (const language of ["fr", "en"] as const) {
  const view = consolidate(reports, [], { language }).processes.find(({ id }) => id === "process:astana");
  if (!view) throw new Error("no dossier");
  const page = formatDossier(view, { language, width: WIDTH, texts });

  test(`${language}: no line of the sample dossier is too wide, and no value shines through`, () => {
    expect(page.split("\n").filter((line) => line.length > WIDTH)).toEqual([]);
    expect(page).not.toMatch(/\bundefined\b|\bnull\b|NaN|\[object|(?:event|round|agenda|role|figure|question):[0-9a-f]{6}/);
    expect(page).not.toMatch(/(?:state|org|person|place|process|conflict)[:~](?![ \u00a0]|astana)/);
  });

  test(`${language}: the words in quotation marks stand where the dossier says`, () => {
    const [open = "", close = "", colon = ""] = language === "fr" ? ["«\u00a0", "\u00a0»", "\u00a0:"] : ["“", "”", ":"];
    const lines = page.split("\n").map((line) => /^ {6}\[(\d+)\] (\d+):(\d+) (.*)$/.exec(line));
    let compared = 0;
    for (const line of lines) {
      if (!line) continue;
      const [, report, row, column, said = ""] = line;
      const text = texts.get(view.sources[Number(report) - 1]?.document ?? "") ?? "";
      // A source without a name stands in quotation marks too, before a colon.
      const holder = said.indexOf(`${colon} ${open}`);
      const from = said.indexOf(open, Math.max(holder, 0));
      if (from < 0) continue;
      const words = (said.slice(from + open.length).split(close)[0] ?? "").replace(/ ?…$/, "").trim();
      const there = (text.split("\n")[Number(row) - 1] ?? "").slice(Number(column) - 1);
      expect(there.replace(/\s+/g, " ").startsWith(words.replace(/\s+/g, " ")), `${line[0]} / ${there.slice(0, 60)}`).toBe(true);
      compared++;
    }
    expect(compared).toBeGreaterThan(30);
  });

  test(`${language}: the same reports in another order print the same`, () => {
    const other = consolidate(reports.toReversed(), [], { language }).processes.find(({ id }) => id === "process:astana");
    expect(other && formatDossier(other, { language, width: WIDTH, texts })).toBe(page);
  });
}
