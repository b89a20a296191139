import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, endBrowser, PATIENCE } from "./chromium.ts";
import { pagesOf } from "./pages.ts";
import { openSampleSite, type Site, visit } from "./site.ts";

/** Outside the repository, to be looked at by people. */
const SCREENSHOTS = process.env["POURPARLERS_SCREENSHOTS"] ?? join(tmpdir(), "pourparlers-screenshots");

/** Half of the movement while a page loads that browsers still call good (Cumulative Layout Shift). */
const MOST_SHIFT = 0.05;

/** Bytes of compressed script that a page may load. The reader brings its language models and a parser along, and may load more. */
const MOST_SCRIPT = 150_000;

const sizes = new Map<string, number>();

/** How large a file of the pages is once compressed, as servers send it. */
function compressed(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(import.meta.dirname, "../../web/dist", path))).length;
  sizes.set(path, size);
  return size;
}

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
          scripts,
        } = await page.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          shift: (window as unknown as { shifts: { sum: number } }).shifts.sum,
          language: document.documentElement.lang,
          scripts: [...new Set(performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname))].filter(
            (path) => path.endsWith(".js"),
          ),
        }));
        const bytes = scripts.reduce((sum, path) => sum + compressed(path), 0);
        if (bytes > MOST_SCRIPT && name !== "reader") bad.push(`${name}: ${bytes} bytes of script`);
        if (scripts.length === 0) bad.push(`${name}: no script was seen`);
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
