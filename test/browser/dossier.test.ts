import { describe, expect, test } from "vitest";
import { CHROMIUM, PATIENCE } from "./chromium.ts";
import { sampleSite, settled, visit } from "./site.ts";

const PROCESS = "/process/process:astana";

describe.skipIf(CHROMIUM === null)("a dossier shows", { timeout: PATIENCE }, () => {
  const site = sampleSite();

  test("how the host's part went over time, each step with its words", async () => {
    const { page, go, end } = await visit(site());
    await go(`${PROCESS}/roles`);
    const host = page.locator("tbody tr").filter({ has: page.getByText("Host", { exact: true }) });
    const steps = host.filter({ hasText: "Kazakhstan" }).first().locator(".role-steps li");
    expect(await steps.count()).toBeGreaterThan(1);
    await steps.last().locator("button.value").click();
    await page.getByRole("complementary", { name: "In which words" }).locator("blockquote").first().waitFor();
    await end();
  });

  test("contested points as rivals side by side, each with who holds it and how many independent origins", async () => {
    const { page, go, end } = await visit(site());
    await go(`${PROCESS}/contested`);
    const rivals = page.locator(".rivals").first().locator(".rival");
    expect(await rivals.count()).toBeGreaterThan(1);
    const tops = await rivals.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    for (const text of await rivals.allInnerTexts()) expect(text).toMatch(/Held by[\s\S]*\d origins?, \d voices?/);
    // Under each quotation who vouches for it, down to the outlet where it speaks itself.
    for (const chain of await rivals.locator(".chain").allInnerTexts()) expect(chain.trim()).not.toBe("");
    // A denial that stands alone has another side that nobody holds: no label without a value.
    const facts = await page.locator(".rival dd").allInnerTexts();
    expect(facts.filter((fact) => fact.trim() === "")).toEqual([]);
    await end();
  });

  test("in the list of processes what changed since a day, as a way to each change", async () => {
    const { page, go, end } = await visit(site());
    await go("/?since=2001-01-01");
    await page
      .getByRole("row", { name: /Astana process/ })
      .locator("a.changes-count")
      .click();
    await page.waitForURL(/changes\?since=2001-01-01/);
    await settled(page);
    expect(await page.locator("main a[href*='item='], main a[href*='/round/']").count()).toBeGreaterThan(0);
    await end();
  });

  test("what was asked, since when, with its options, and what settled it", async () => {
    const { page, go, end } = await visit(site());
    await go(`${PROCESS}/questions`);
    const question = await page.locator(".question").first().innerText();
    expect(question).toMatch(/\d+ days/);
    expect(question).toContain("Asked since");
    expect(question).toContain("Options");
    await end();
  });

  test("the agenda with the history of an item's status, and leaves what a filter leaves in the address", async () => {
    const { page, go, end } = await visit(site());
    await go(`${PROCESS}/agenda`);
    const card = page.locator(".board-card").filter({ hasText: "History (" }).first();
    await card.getByText(/^History/).click();
    expect(await card.locator(".steps li").count()).toBeGreaterThan(1);
    await page.getByLabel("Kind").selectOption("refusal");
    await page.waitForURL(/kind=refusal/);
    const kinds = await page.locator(".board-kind .chip").allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(["refusal"]));
    await end();
  });

  test("a cell of the matrix as quotations, by pointer and by key, over issues and over time", async () => {
    const { page, go, end } = await visit(site());
    await go(`${PROCESS}/positions`);
    const cell = page.locator(".matrix-cell:not(.matrix-none)").first();
    await cell.click();
    const panel = page.getByRole("complementary", { name: "In which words" });
    expect(await panel.locator("blockquote").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "By time" }).click();
    await page.waitForURL(/by=time/);
    expect((await page.locator(".matrix thead th").allInnerTexts()).slice(1)).toContain("2023");
    await page.locator(".matrix [tabindex='0']").focus();
    for (let step = 0; step < 8; step++) {
      if (await page.evaluate(() => !document.activeElement?.classList.contains("matrix-none"))) break;
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Enter");
    await panel.waitFor();
    await end();
  });

  test("no word of a heading or a stance of the matrix broken in two", async () => {
    const { page, go, end } = await visit(site(), { width: 1920, language: "fr" });
    for (const section of ["positions", "rounds"]) {
      await go(`${PROCESS}/${section}`);
      const broken = await page.evaluate(() => {
        const found: string[] = [];
        for (const cell of document.querySelectorAll(".matrix thead th, .stance, .table td .value")) {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const word of (node.textContent ?? "").matchAll(/[\p{L}]+/gu)) {
              const range = document.createRange();
              range.setStart(node, word.index);
              range.setEnd(node, word.index + word[0].length);
              if (word[0].length < 14 && range.getClientRects().length > 1) found.push(word[0]);
            }
        }
        return found;
      });
      expect(broken).toEqual([]);
    }
    await end();
  });

  test("places without a point beside the map, and whose borders it draws", async () => {
    const { page, go, end } = await visit(site());
    await go(`${PROCESS}/map`);
    await page.getByRole("button", { name: /^Astana/ }).press("Enter");
    await page.waitForURL(/place=/);
    expect(await page.locator("section.card .value").count()).toBeGreaterThan(0);
    const lane = page.locator("section").filter({ has: page.getByRole("heading", { name: "Without a point" }) });
    expect(await lane.last().innerText()).toContain("an open question names it");
    expect(await page.locator(".disclaimer").innerText()).toMatch(/Natural Earth.*imply no position/);
    await end();
  });

  test("the network between two days only, by a slider moved by key; ties lead to the event on the timeline", async () => {
    const { page, go, end } = await visit(site());
    await go(`${PROCESS}/network`);
    expect(await page.locator(".actor.dim").count()).toBe(0);
    await page.getByRole("slider", { name: /^To/ }).press("Home");
    await page.waitForURL(/to=/);
    expect(await page.locator(".actor.dim").count()).toBeGreaterThan(0);
    await go(`${PROCESS}/network?view=table`);
    await page.locator("tbody a[href*='/timeline?item=']").first().click();
    await page.waitForURL(/timeline\?item=/);
    await settled(page);
    await page.locator(".mark-asked").waitFor();
    const seen = await page.locator(".mark-asked .hit").boundingBox();
    expect(seen && seen.y > 0 && seen.y < 900).toBe(true);
    await end();
  });

  test("drawings whose marks are reached and opened by key", async () => {
    const { page, go, end } = await visit(site());
    for (const section of ["timeline", "figures", "map", "network"]) {
      await go(`${PROCESS}/${section}`);
      const mark = page.locator("svg.chart [role='button']").first();
      await mark.focus();
      expect(await mark.evaluate((element) => document.activeElement === element), section).toBe(true);
      await page.keyboard.press("Enter");
      await page.locator(".evidence blockquote, section.card a").first().waitFor();
    }
    await end();
  });

  test("a change as a way to what changed: a new event is marked on the timeline", async () => {
    const { page, go, end } = await visit(site());
    await go(`${PROCESS}/changes?since=2001-01-01`);
    await page.locator("a[href*='/timeline?item=']").first().click();
    await settled(page);
    expect(await page.locator(".mark-asked").count()).toBe(1);
    await end();
  });

  test("on paper every drawing with its table, and no buttons", async () => {
    const { page, go, end } = await visit(site());
    for (const section of ["timeline", "figures", "map", "network"]) {
      await go(`${PROCESS}/${section}`);
      expect(await page.locator(".chart-frame table").count()).toBe(0);
      await page.emulateMedia({ media: "print" });
      await page.locator(".chart-frame table tbody tr").first().waitFor();
      expect(
        await page
          .locator(".top, .sections, .chart-tools")
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
      ).toBe(0);
      await page.emulateMedia({ media: "screen" });
    }
    await end();
  });
});
