import { afterAll, describe, expect, test } from "vitest";
import { CHROMIUM, endBrowser, PATIENCE } from "./chromium.ts";
import { hand, openSite, type Site, settled, visit } from "./site.ts";

const RIGHT_TO_LEFT = "أحمد طعمة";
/** One word that no line holds. */
const ENDLESS = `Hohenzollern${"sigmaringen".repeat(30)}`;

describe.skipIf(CHROMIUM === null)("where little or strange things are known", { timeout: PATIENCE }, () => {
  const opened: Site[] = [];
  const open = async (reports: Parameters<typeof openSite>[0]) => {
    const site = await openSite(reports);
    opened.push(site);
    return site;
  };

  afterAll(async () => {
    for (const each of opened) await each.close();
    await endBrowser();
  }, PATIENCE);

  test.each(["en", "fr"] as const)("every page of an empty store says what to do, in %s", async (language) => {
    const { page, go, end } = await visit(await open([]), { language });
    for (const [path, leadsTo] of [
      ["/", "/add"],
      ["/review", null],
      ["/search", null],
      ["/search?q=nothing", null],
    ] as const) {
      await go(path);
      expect((await page.locator(".empty").first().innerText()).length, path).toBeGreaterThan(10);
      if (leadsTo !== null) expect(await page.locator(`.empty a[href='${leadsTo}']`).count()).toBe(1);
    }
    await end();
  });

  test("from an empty store to the words of a first dossier, by what the pages offer alone", async () => {
    const { page, end } = await visit(await open([]));
    await page.locator(".empty a").click();
    await page
      .getByLabel("Text", { exact: true })
      .fill(
        "ASTANA — Russia and Turkey met in Astana on Wednesday for a 20th round of the Astana talks on Syria, the minister said.",
      );
    await page.getByLabel("Published").fill("2023-06-21");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByText("Done").waitFor();
    await page.getByRole("link", { name: "Processes" }).click();
    await page.getByRole("link", { name: "Astana process" }).first().click();
    await settled(page);
    await page.locator("button.value").first().click();
    expect(await page.locator(".evidence blockquote").count()).toBeGreaterThan(0);
    await end();
  });

  test("names from right to left, a word without end and a statement of many pages stay within the window", async () => {
    const site = await open([]);
    const vow = "“We will not leave this table before every prisoner is home. ".concat(
      "We will not sign what others wrote, and we will not go. ".repeat(60),
      "”",
    );
    await hand(site, [
      {
        name: "long.txt",
        text: `date 2023-06-21\n\nASTANA — Russia's envoy, Alexander Lavrentyev, met ${RIGHT_TO_LEFT} in Astana on Wednesday for the 20th round of the Astana talks on Syria. ${vow} the Syrian minister, Faisal Mekdad, said. Turkey's envoy, Otto ${ENDLESS}, demanded the release of prisoners.\n`,
      },
    ]);
    const headers = { authorization: `Bearer ${site.server.token}` };
    const { hits } = (await (await fetch(`${site.server.url}/search.json?q=prisoners`, { headers })).json()) as {
      hits: { document: { id: string } }[];
    };
    const report = `/report/${hits[0]?.document.id ?? ""}`;
    const sections = ["", "/roles", "/timeline", "/agenda", "/positions", "/network", "/identities", "/changes?since=2001-01-01"];
    for (const width of [360, 1280]) {
      const { page, go, end } = await visit(site, { width });
      for (const path of [
        "/",
        ...sections.map((each) => `/process/process:astana${each}`),
        report,
        "/review",
        "/search?q=prisoners",
      ]) {
        await go(path);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
      await go(report);
      expect(await page.locator(".report-text, main").first().innerText()).toContain(RIGHT_TO_LEFT);
      await end();
    }
  });
});
