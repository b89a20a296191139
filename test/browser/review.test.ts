import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { CHROMIUM, endBrowser, PATIENCE } from "./chromium.ts";
import { openSampleSite, type Site, settled, visit } from "./site.ts";

describe.skipIf(CHROMIUM === null)("reviewing", { timeout: PATIENCE }, () => {
  let site: Site;
  const opened: Site[] = [];

  beforeEach(async () => {
    site = await openSampleSite();
    opened.push(site);
  }, PATIENCE);
  afterAll(async () => {
    for (const each of opened) await each.close();
    await endBrowser();
  }, PATIENCE);

  test("a claim is accepted by key, counts as accepted, and the decision is taken back by key", async () => {
    const { page, go, end } = await visit(site);
    await go("/review");
    await page.getByLabel("Your name").fill("Amina");
    await page.locator(".queue-row").first().focus();
    const before = await page.locator(".proposal h2").innerText();
    await page.keyboard.press("a");
    await page.getByText("Kept: accepted.").waitFor();
    expect(await site.store.reviews()).toMatchObject([{ kind: "claim", decision: "accept", by: "Amina" }]);
    await page.locator(".queue-row").first().focus();
    await page.keyboard.press("u");
    await page.getByText("Kept: taken back.").waitFor();
    await settled(page);
    expect((await site.store.reviews()).map(({ kind }) => kind)).toEqual(["claim", "undo"]);
    expect(await page.locator(".proposal h2").innerText()).toBe(before);
    await end();
  });

  test("nobody decides without a name", async () => {
    const { page, go, end } = await visit(site);
    await go("/review");
    await page.locator(".queue-row").first().focus();
    await page.keyboard.press("r");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    expect(await site.store.reviews()).toEqual([]);
    await end();
  });

  test("what was decided on a claim is told at its place in the report, by whom and in order, undone decisions too", async () => {
    const { page, go, end } = await visit(site);
    await go("/review");
    await page.getByLabel("Your name").fill("Amina");
    const report = await page.locator(".proposal a[href^='/report/']").getAttribute("href");
    await page.locator(".queue-row").first().focus();
    await page.keyboard.press("a");
    await page.getByText("Kept: accepted.").waitFor();
    await page.locator(".queue-row").first().focus();
    await page.keyboard.press("u");
    await page.getByText("Kept: taken back.").waitFor();
    await go(report ?? "");
    const history = page.locator(".claim-open .history li");
    expect(await history.allInnerTexts()).toMatchObject(
      [/accepted · Amina/, /taken back · Amina/].map((line) => expect.stringMatching(line)),
    );
    await end();
  });

  test("an edit sends what was changed and nothing else", async () => {
    const { page, go, end } = await visit(site);
    await go("/review?list=events");
    await page.getByLabel("Your name").fill("Amina");
    await page.locator(".queue-row").first().focus();
    await page.keyboard.press("e");
    await page.getByLabel("When").fill("2023-06-31");
    await page.getByText("This is no EDTF value.").waitFor();
    await page.getByLabel("When").fill("2023-06-21");
    await page.getByRole("button", { name: "Keep the edit" }).click();
    await page.getByText("Kept: edited.").waitFor();
    expect(await site.store.reviews()).toMatchObject([
      { decision: "edit", changes: { time: { edtf: "2023-06-21", times: [] } } },
    ]);
    await end();
  });

  test("a key pressed before the page is painted again knows the name that was just written", async () => {
    const { page, go, end } = await visit(site);
    await go("/review?list=events");
    await page.getByLabel("Your name").focus();
    await page.evaluate(async () => {
      const field = document.activeElement as HTMLInputElement;
      field.value = "Amina";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      document.querySelector(".queue-row")?.dispatchEvent(new KeyboardEvent("keydown", { key: "e", bubbles: true }));
    });
    await page.getByRole("button", { name: "Keep the edit" }).waitFor({ timeout: 5_000 });
    await end();
  });

  test("two who decide on one claim: the second sees the first, and chooses", async () => {
    const first = await visit(site);
    const second = await visit(site, { expected: /status of 409/ });
    for (const [{ page, go }, name] of [
      [first, "Amina"],
      [second, "Bruno"],
    ] as const) {
      await go("/review");
      await page.getByLabel("Your name").fill(name);
      await page.locator(".queue-row").first().focus();
    }
    await first.page.keyboard.press("r");
    await first.page.getByText("Kept: rejected.").waitFor();
    await second.page.keyboard.press("a");
    const notice = second.page.getByRole("alert");
    await notice.getByText("Somebody decided before you").waitFor();
    expect(await notice.innerText()).toContain("Amina");
    expect((await site.store.reviews()).length).toBe(1);
    await notice.getByRole("button", { name: "Decide all the same" }).click();
    await second.page.getByText("Kept: accepted.").waitFor();
    expect((await site.store.reviews()).map(({ by }) => by)).toEqual(["Amina", "Bruno"]);
    await first.end();
    await second.end();
  });

  test("many are decided at once only after each of them was shown", async () => {
    const { page, go, end } = await visit(site);
    await go("/review?list=figures");
    await page.getByLabel("Your name").fill("Amina");
    const count = Number((await page.locator(".review-columns .mark-claim").first().innerText()).replace(/\D/g, ""));
    await page.locator(".bulk summary").click();
    await page.getByRole("button", { name: "Preview" }).click();
    await page.locator(".bulk-items li").first().waitFor();
    expect(await page.locator(".bulk-items li").count()).toBe(count);
    await page.getByRole("button", { name: `Decide on these ${count}` }).click();
    await page.getByText(/decisions kept/).waitFor();
    expect(await site.store.reviews()).toHaveLength(count);
    await end();
  });
});
