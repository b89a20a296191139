import { describe, expect, test } from "vitest";
import { CHROMIUM, PATIENCE } from "./chromium.ts";
import { sampleSite, settled, visit } from "./site.ts";

describe.skipIf(CHROMIUM === null)("what an analyst does with the sample dossier", { timeout: PATIENCE }, () => {
  const site = sampleSite();

  test("from the list of processes to a value, to its words, to the place in the report", async () => {
    const { page, end } = await visit(site());
    await page.getByRole("link", { name: "Astana process" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Astana process" }).waitFor();
    await settled(page);
    await page.locator("button.value").first().click();
    const panel = page.getByRole("complementary", { name: "In which words" });
    const quoted = await panel.locator("blockquote p").first().innerText();
    await panel.locator("figcaption a[href^='/report/']").first().click();
    await page.waitForURL(/\/report\/[0-9a-f]{64}\?claim=/);
    await settled(page);
    const marked = (await page.locator(".piece-chosen").allInnerTexts()).join("");
    const [words, lit] = [quoted, marked].map((text) => text.replace(/[“”«»"\s]/g, ""));
    expect(lit).not.toBe("");
    // Of an event the word that tells it is lit, of other claims the whole quotation.
    expect(words).toContain(lit);
    await end();
  });

  test("an event on the timeline opens its words by key, and Escape gives the focus back", async () => {
    const { page, go, end } = await visit(site());
    await go("/process/process:astana/timeline");
    await page.locator(".mark-button[tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "In which words" });
    await panel.waitFor();
    expect(await panel.locator("blockquote").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.classList.contains("mark-button"))).toBe(true);
    await end();
  });

  test("the timeline comes nearer by key, and the address says so, for whoever it is passed on to", async () => {
    const { page, go, end } = await visit(site());
    await go("/process/process:astana/timeline");
    await page.locator(".mark-button[tabindex='0']").focus();
    await page.keyboard.press("+");
    await page.waitForURL(/from=\d{4}-\d{2}-\d{2}&to=/);
    const nearer = page.url();
    await page.keyboard.press("0");
    await page.waitForURL((url) => !url.search.includes("from"));
    await page.goto(nearer);
    await settled(page);
    expect(await page.locator("svg.chart").getAttribute("aria-label")).toMatch(/Timeline from .* to /);
    await end();
  });

  test("every drawing says the same as a table", async () => {
    const { page, go, end } = await visit(site());
    for (const section of ["timeline", "figures", "map", "network"]) {
      await go(`/process/process:astana/${section}`);
      await page.getByRole("radio", { name: "Table" }).check({ force: true });
      await page.locator("main table tbody tr").first().waitFor();
      expect(page.url()).toContain("view=table");
    }
    await end();
  });

  test("the dossier as it was known on a day has nothing of what came in later", async () => {
    const { page, go, end } = await visit(site(), { expected: /status of 404/ });
    await go("/process/process:astana/sources?asOf=2001-01-01");
    expect(await page.locator("main table tbody tr").count()).toBe(0);
    await end();
  });

  test("a search finds words in every form, narrows by facet, and can be passed on", async () => {
    const { page, go, end } = await visit(site());
    await go("/search");
    await page.getByRole("searchbox").fill("guarantors");
    await page.keyboard.press("Enter");
    await page.locator(".hits mark").first().waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("guarantors");
    await page
      .getByRole("group", { name: "Language" })
      .getByRole("button", { name: /English/ })
      .click();
    await page.waitForURL(/language=en/);
    await settled(page);
    const passedOn = page.url();
    const found = await page.locator(".hits > li").count();
    await page.goto(passedOn);
    await settled(page);
    expect(await page.locator(".hits > li").count()).toBe(found);
    await end();
  });

  test("a report says why each of its claims was read, when asked", async () => {
    const { page, go, end } = await visit(site());
    await go("/search?q=astana");
    await page.locator(".hits h2 a").first().click();
    await page.getByRole("button", { name: "Say why" }).click();
    await page.getByText("Each claim now says why").waitFor();
    await page.locator(".claim-head").first().click();
    expect(await page.locator(".claim-open .why code").innerText()).toMatch(/^[a-z-]+(\.[a-z-]+)+$/);
    await end();
  });

  test("layers can be switched off one by one", async () => {
    const { page, go, end } = await visit(site());
    await go("/search?q=astana");
    await page.locator(".hits h2 a").first().click();
    await page.locator(".layers").waitFor();
    const before = await page.locator(".claim-card").count();
    await page.getByRole("checkbox", { name: /Statements/ }).uncheck();
    await page.waitForURL(/layers=/);
    expect(await page.locator(".claim-card.claim-statements").count()).toBe(0);
    expect(await page.locator(".claim-card").count()).toBeLessThan(before);
    await end();
  });

  test("the whole way is open to the keyboard alone: skip link, navigation, a value, its words", async () => {
    const { page, go, end } = await visit(site());
    await go("/process/process:astana");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.classList.contains("value"))) break;
    }
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "In which words" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.classList.contains("value"))).toBe(true);
    await end();
  });

  test("language and theme are chosen once and kept", async () => {
    const { page, go, end } = await visit(site());
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await page.getByRole("combobox", { name: "Apparence" }).selectOption("dark");
    await go("/search");
    expect(await page.locator("h1").innerText()).toBe("Recherche");
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset["theme"]])).toEqual([
      "fr",
      "dark",
    ]);
    await end();
  });

  test("an address without a page, and a process nobody knows, show a way on", async () => {
    const { page, go, end } = await visit(site(), { expected: /status of 404/ });
    await go("/no/such/page");
    expect(await page.locator("main a").count()).toBeGreaterThan(0);
    await go("/process/process:astanna");
    await page.getByText("Did you mean").waitFor();
    await page
      .locator("main")
      .getByRole("link", { name: /Astana/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "Astana process" }).waitFor();
    await end();
  });

  test("without the key of the address nothing is shown", async () => {
    const { page, context, end } = await visit(site(), { expected: /status of 401/ });
    await context.clearCookies();
    const answer = await page.goto(`${site().server.url}/?token=wrong`);
    expect(answer?.status()).toBe(401);
    expect((await page.locator("body").innerText()).includes("Astana")).toBe(false);
    await end();
  });
});
