import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, endBrowser, PATIENCE } from "./chromium.ts";
import { pagesOf } from "./pages.ts";
import { openSampleSite, type Site, visit } from "./site.ts";

/** Outside the repository, to be looked at by people. */
const SCREENSHOTS = process.env["POURPARLERS_SCREENSHOTS"] ?? join(tmpdir(), "pourparlers-screenshots");

/** More movement than this while a page loads is what browsers call poor (Cumulative Layout Shift). */
const MOST_SHIFT = 0.1;

describe.skipIf(CHROMIUM === null)("every page stands still and fits", { timeout: PATIENCE }, () => {
  let site: Site;
  let pages: Readonly<Record<string, string>>;

  beforeAll(async () => {
    site = await openSampleSite();
    pages = await pagesOf(site);
    mkdirSync(SCREENSHOTS, { recursive: true });
  }, PATIENCE);
  afterAll(async () => {
    await site.close();
    await endBrowser();
  }, PATIENCE);

  test.each([
    ["light", "en", 1280],
    ["light", "fr", 360],
    ["dark", "fr", 1280],
    ["dark", "en", 1920],
  ] as const)(
    "in the %s theme, in %s, %i pixels wide: nothing jumps, nothing runs out of the window",
    async (theme, language, width) => {
      const { page, go, end } = await visit(site, { theme, language, width, expected: /status of 404/ });
      await page.addInitScript(() => {
        const shifts = { sum: 0 };
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) shifts.sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      const bad: string[] = [];
      for (const [name, path] of Object.entries(pages)) {
        await go(path);
        const {
          overflow,
          shift,
          language: spoken,
        } = await page.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          shift: (window as unknown as { shifts: { sum: number } }).shifts.sum,
          language: document.documentElement.lang,
        }));
        if (overflow > 0) bad.push(`${name}: ${overflow} pixels too wide`);
        if (shift > MOST_SHIFT) bad.push(`${name}: moves by ${shift.toFixed(3)}`);
        if (spoken !== language) bad.push(`${name}: in ${spoken}`);
        await page.screenshot({ path: join(SCREENSHOTS, `${name}-${theme}-${language}-${width}.png`), fullPage: true });
      }
      expect(bad).toEqual([]);
      await end();
    },
  );
});
