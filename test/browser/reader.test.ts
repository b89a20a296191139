import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MODELS_FOLDER } from "../../src/pipeline/index.ts";
import { run } from "../cli/run.ts";
import { CHROMIUM, endBrowser, PATIENCE, theBrowser } from "./chromium.ts";
import { openSite, type Site, visit, watch } from "./site.ts";

const FILE = join(import.meta.dirname, "../../examples/astana/astana-2023-06-21.fr.txt");

/** The built pages with the models beside them, as any server of files gives them. */
function plainFiles(): Server {
  const root = join(import.meta.dirname, "../..");
  return createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const file = path.startsWith("/models/") ? join(root, path) : join(root, "web/dist", path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

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

    expect(sent.filter((each) => !/^\/(assets\/|models\/|reader$|first\.js$|icon\.svg$)/.test(each))).toEqual([]);
    expect(await site.store.counts()).toMatchObject({ documents: 0 });
    await end();
  });

  test("works from plain files, with no server of ours", async () => {
    const files = plainFiles();
    await new Promise<void>((resolve) => files.listen(0, "127.0.0.1", resolve));
    const { port } = files.address() as AddressInfo;
    const page = await (await theBrowser()).newPage();
    const troubles: string[] = [];
    watch(page, (what) => troubles.push(what));
    await page.goto(`http://127.0.0.1:${port}/reader.html`);
    await page.locator("textarea").fill(readFileSync(FILE, "utf8"));
    await page.getByRole("button", { name: /Read it|Le lire/ }).click();
    await page.locator(".claim-card").first().waitFor({ timeout: 120_000 });
    await page.close();
    files.close();
    expect(troubles).toEqual([]);
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
