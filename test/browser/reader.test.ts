import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MODELS_FOLDER } from "../../src/pipeline/index.ts";
import { run } from "../cli/run.ts";
import { CHROMIUM, endBrowser, PATIENCE } from "./chromium.ts";
import { openSite, type Site, visit } from "./site.ts";

const FILE = join(import.meta.dirname, "../../examples/astana/astana-2023-06-21.fr.txt");

describe.skipIf(CHROMIUM === null)("a report read in the tab", { timeout: PATIENCE }, () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite([]);
  }, PATIENCE);
  afterAll(async () => {
    await site.close();
    await endBrowser();
  }, PATIENCE);

  test("gives byte for byte the reading that the command line gives, and the text is sent nowhere", async () => {
    const { page, go, end } = await visit(site);
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") sent.push(`${request.method()} ${request.url()}`);
      else sent.push(new URL(request.url()).pathname);
    });
    await go("/reader");
    await page.locator("textarea").fill(readFileSync(FILE, "utf8"));
    await page.getByRole("button", { name: "Read it" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Save the reading/ }).click({ timeout: 120_000 }),
    ]);
    const inTab = JSON.parse(readFileSync(await download.path(), "utf8")) as Record<string, unknown>;

    const { out } = await run(
      "read report.txt --format json --why",
      { "report.txt": readFileSync(FILE) },
      { modelsFolder: MODELS_FOLDER },
    );
    expect(inTab).toEqual(JSON.parse(out));

    expect(sent.filter((each) => !/^\/(assets\/|models\/|reader$|health\.json$|first\.js$|icon\.svg$)/.test(each))).toEqual([]);
    expect(await site.store.counts()).toMatchObject({ documents: 0 });
    await end();
  });

  test.each([
    ["", "There is no text to read."],
    [
      "Переговоры по Сирии в Астане завершились в среду, сообщил представитель министерства иностранных дел Казахстана, стороны не договорились.",
      "language that is not read yet",
    ],
  ])("what cannot be read is said, with what to do: %j", async (text, said) => {
    const { page, go, end } = await visit(site);
    await go("/reader");
    await page.locator("textarea").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByText(said).waitFor();
    await end();
  });
});
