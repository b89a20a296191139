import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { CHROMIUM, endBrowser, PATIENCE } from "./chromium.ts";
import { type Handed, hand, openSite, type Site, settled, visit } from "./site.ts";

const SCRIPT = `<script>window.hacked = true</script><img src=x onerror="window.hacked = true"><svg onload="window.hacked = true">`;

const HOSTILE: Handed = {
  name: `"><img src=x onerror="window.hacked=true">.txt`,
  text: `date 2023-06-21\n\nTalks in Astana ${SCRIPT} end\n\nASTANA — Kazakhstan said on Wednesday that the talks on Syria were over. "${SCRIPT} The round is the last," the minister, Murat ${SCRIPT} Nurtleu, said. Russia denied that the Astana process had ended.\n`,
};

/** A dispatch whose only name is as long as a book's chapter. */
const LONG: Handed = {
  name: "long.txt",
  text: `date 2023-06-21\n\nASTANA — The envoy, ${"Alexander ".repeat(1000).trim()}, said on Wednesday that the Astana talks on Syria would go on.\n`,
};

describe.skipIf(CHROMIUM === null)("what comes from outside", { timeout: PATIENCE }, () => {
  const opened: Site[] = [];
  const open = async (reports: readonly Handed[]) => {
    const site = await openSite(reports);
    opened.push(site);
    return site;
  };

  afterAll(async () => {
    for (const each of opened) await each.close().catch(() => {});
    await endBrowser();
  }, PATIENCE);

  test("scripts in texts, titles, names and file names are words like others, on every page", async () => {
    const site = await open([HOSTILE, LONG]);
    const { page, go, end } = await visit(site);
    const headers = { authorization: `Bearer ${site.server.token}` };
    const found = (await (await fetch(`${site.server.url}/search.json?q=astana`, { headers })).json()) as {
      hits: { document: { id: string } }[];
    };
    const reports = found.hits.map(({ document }) => `/report/${document.id}?layers=statements,events,roles,mentions,times`);
    const sections = ["", "/timeline", "/network", "/positions", "/sources", "/identities", "/map"].map(
      (each) => `/process/process:astana${each}`,
    );
    for (const path of ["/", ...sections, ...reports, "/review", "/search?q=hacked", `/search?q=${encodeURIComponent(SCRIPT)}`]) {
      await go(path);
      expect(await page.evaluate(() => (window as { hacked?: boolean }).hacked)).toBeUndefined();
      expect(await page.locator("main img, main script, main iframe").count()).toBe(0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
    }
    await end();
  });

  test("binary rubbish and an empty file are listed with what to do, and the sound report is kept", async () => {
    const site = await open([]);
    const { page, go, end } = await visit(site);
    await go("/add");
    await page.locator("input[type=file]").setInputFiles([
      {
        name: "noise.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 151) % 256)),
      },
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") },
      {
        name: "sound.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("date 2023-06-21\n\nRussia and Turkey met in Astana on Wednesday, the minister said.\n"),
      },
    ]);
    await page.getByText("Done").waitFor();
    const failures = page.getByRole("table", { name: "Not read" });
    expect(await failures.locator("tbody tr").count()).toBe(2);
    expect((await failures.locator("tbody td:last-child").allInnerTexts()).every((remedy) => remedy.length > 10)).toBe(true);
    expect(await page.locator(".job-reports li").count()).toBe(1);
    await end();
  });

  test("loading the page again in the middle of the work loses nothing", async () => {
    const site = await open([]);
    const { page, go, end } = await visit(site);
    await go("/add");
    const text = (at: number) =>
      `date 2023-06-${String(at + 1).padStart(2, "0")}\n\nRussia and Turkey met in Astana, the minister said. Round ${at + 1} of the talks on Syria opens on Friday.\n`;
    const files = Array.from({ length: 12 }, (_, at) => ({
      name: `report-${at}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(text(at)),
    }));
    await page.locator("input[type=file]").setInputFiles(files);
    await page.waitForURL(/job=/);
    await page.reload();
    await page.getByText("Done").waitFor();
    expect((await site.store.counts()).documents).toBe(12);
    await end();
  });

  test("pasted text is read; without any text the page says so", async () => {
    const site = await open([]);
    const { page, go, end } = await visit(site);
    await go("/add");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByText("There is no text to read.").waitFor();
    await page.getByLabel("Text", { exact: true }).fill("Russia and Turkey met in Astana on Wednesday, the minister said.");
    await page.getByLabel("Published").fill("2023-06-21");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByText("Done").waitFor();
    await page.locator(".job-reports a").click();
    await settled(page);
    expect(await page.locator(".claim-card").count()).toBeGreaterThan(0);
    await end();
  });

  test("a file of more than 50 megabytes is refused before it is handed over, with what to do", async () => {
    const site = await open([]);
    const { page, go, end } = await visit(site);
    await go("/add");
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      const all = new DataTransfer();
      all.items.add(new File([new Uint8Array(50_000_001)], "huge.txt"));
      if (!input) return;
      input.files = all.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(await page.getByRole("alert").innerText()).toMatch(/huge\.txt is larger than 40.*pourparlers add/);
    await end();
  });

  test("a store that disappears is said, with a remedy; what was shown stays", async () => {
    const site = await open([HOSTILE]);
    const { page, go, end } = await visit(site, { expected: /status of 503/ });
    await go("/process/process:astana");
    rmSync(site.file, { force: true });
    await go("/search?q=astana");
    await page.getByRole("alert").first().waitFor();
    expect(await page.getByRole("alert").first().innerText()).toMatch(/store/i);
    await end();
  });

  test("the sample can be added to while it is looked at: the page fills by itself", async () => {
    const site = await open([]);
    const { page, go, end } = await visit(site);
    await go("/");
    await hand(site, [HOSTILE]);
    await page.getByRole("link", { name: "Astana process" }).first().waitFor({ timeout: 60_000 });
    await end();
  });
});
