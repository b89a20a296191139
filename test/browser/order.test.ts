import { describe, expect, test } from "vitest";
import { CHROMIUM, PATIENCE } from "./chromium.ts";
import { sampleSite, settled, visit } from "./site.ts";

describe.skipIf(CHROMIUM === null)("the order of the list of processes", { timeout: PATIENCE }, () => {
  const site = sampleSite();

  test.each([
    ["en", "Number of reports", "The other way round"],
    ["fr", "du nombre de dépêches", "À rebours"],
  ] as const)("is chosen by key, in %s, stays in the address, and is told of its column", async (language, reports, reversed) => {
    const { page, end } = await visit(site(), { language });
    const sorted = () => page.locator("th[aria-sort]").getAttribute("aria-sort");
    await page.getByRole("button", { name: reports }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?&]sort=reports/);
    await settled(page);
    expect(await sorted()).toBe("descending");
    await page.getByRole("button", { name: reversed }).focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/order=ascending/);
    await settled(page);
    expect(await sorted()).toBe("ascending");
    await page.reload();
    await settled(page);
    expect(await sorted()).toBe("ascending");
    await page.getByRole("button", { name: reports }).click();
    await page.waitForURL((url) => !url.search.includes("sort"));
    await settled(page);
    expect(await page.locator("th[aria-sort]").count()).toBe(0);
    await end();
  });
});
