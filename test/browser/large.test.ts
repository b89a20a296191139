import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, endBrowser, PATIENCE } from "./chromium.ts";
import { openMadeSite, type Site, visit } from "./site.ts";

/** Reports of one process with more than two thousand events between them. */
const REPORTS = 130;
/** More elements than this make a page slow to draw and to move in. */
const MOST_ELEMENTS = 9000;

describe.skipIf(CHROMIUM === null)("a process with thousands of events", { timeout: PATIENCE }, () => {
  let site: Site;
  let process: string;

  beforeAll(async () => {
    site = await openMadeSite(REPORTS);
    const headers = { authorization: `Bearer ${site.server.token}` };
    const answer = await (await fetch(`${site.server.url}/processes.json`, { headers })).json();
    const [largest] = (answer as { processes: { id: string; counts: { events: number } }[] }).processes.toSorted(
      (a, b) => b.counts.events - a.counts.events,
    );
    expect(largest?.counts.events).toBeGreaterThan(2000);
    process = `/process/${encodeURIComponent(largest?.id ?? "")}`;
  }, PATIENCE);
  afterAll(async () => {
    await site.close();
    await endBrowser();
  }, PATIENCE);

  test("has pages that hold a part of each list and stay within the window", async () => {
    const { page, go, end } = await visit(site);
    const bad: string[] = [];
    for (const section of ["", "/roles", "/timeline", "/agenda", "/positions", "/contested", "/figures", "/network"]) {
      await go(`${process}${section}`);
      const { elements, overflow } = await page.evaluate(() => ({
        elements: document.querySelectorAll("*").length,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      if (elements > MOST_ELEMENTS) bad.push(`${section}: ${elements} elements`);
      if (overflow > 0) bad.push(`${section}: ${overflow} pixels too wide`);
    }
    expect(bad).toEqual([]);
    await end();
  });

  test("has a map whose names all lie within it", async () => {
    const { page, go, end } = await visit(site);
    await go(`${process}/map`);
    await page.locator(".town").first().waitFor();
    const outside = await page.locator("svg.chart.map").evaluate((map) => {
      const frame = map.getBoundingClientRect();
      return [...map.querySelectorAll(".town text:not(.unlabelled)")].filter((name) => {
        const { top, bottom, left, right } = name.getBoundingClientRect();
        return top < frame.top - 4 || bottom > frame.bottom + 4 || left < frame.left - 4 || right > frame.right + 4;
      }).length;
    });
    expect(outside).toBe(0);
    await end();
  });

  test("has a board whose columns open by a button, and a column is open where the address asks for what is in it", async () => {
    const { page, go, end } = await visit(site);
    await go(`${process}/agenda`);
    const column = page.locator(".board-column").first();
    const before = await column.locator(".board-card").count();
    await column.locator(".board-rest").click();
    const after = await column.locator(".board-card").count();
    expect(after).toBeGreaterThan(before);
    const last = await column.locator(".board-card").last().getAttribute("id");
    await go(`${process}/agenda?item=${encodeURIComponent(last ?? "")}`);
    await page.locator(".board-card.asked-for").waitFor();
    await end();
  });
});
