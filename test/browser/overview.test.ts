import { describe, expect, test } from "vitest";
import { CHROMIUM, PATIENCE } from "./chromium.ts";
import { sampleSite, visit } from "./site.ts";

const PROCESS = "/process/process:astana";

describe.skipIf(CHROMIUM === null)("at a glance", { timeout: PATIENCE }, () => {
  const site = sampleSite();

  test("the overview has the figures and the map, drawn; by key a mark opens its words and gets the focus back", async () => {
    const { page, go, end } = await visit(site());
    await go(PROCESS);
    for (const mark of [".glance-figures .point", ".glance-map .town"]) {
      await page.locator(mark).first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".evidence blockquote").first().waitFor();
      await page.waitForFunction(() => document.activeElement?.closest(".evidence") !== null);
      await page.keyboard.press("Escape");
      await page.waitForFunction((which) => document.activeElement?.matches(which), mark);
    }
    await end();
  });

  test("the bar of sections stands on one line of a common screen, in both languages", async () => {
    for (const language of ["fr", "en"] as const) {
      const { page, go, end } = await visit(site(), { language });
      await go(PROCESS);
      const tops = await page.locator(".sections li").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect([language, new Set(tops).size]).toEqual([language, 1]);
      await end();
    }
  });

  test("what came of the rounds and who takes part stand side by side on a common screen", async () => {
    const { page, go, end } = await visit(site(), { width: 1280 });
    await go(PROCESS);
    const boxOf = (block: string) => page.locator(".block", { has: page.locator(`#${block}-heading`) }).boundingBox();
    const [rounds, roles] = [await boxOf("rounds"), await boxOf("roles")];
    expect(rounds && roles && rounds.x + rounds.width <= roles.x).toBe(true);
    await end();
  });

  test("what takes long to compare keeps nobody from the overview, and stands there once it is known", async () => {
    const { page, go, end } = await visit(site());
    const compared = Promise.withResolvers<void>();
    await page.route("**/changes.json*", async (route) => {
      await compared.promise;
      await route.continue();
    });
    await go(`${PROCESS}?since=2001-01-01`);
    expect(await page.getByText("being compared with what was known then").count()).toBe(1);
    compared.resolve();
    await page.locator(".changes h3").first().waitFor();
    const counted = await page.locator(".changes .block-count").allInnerTexts();
    const total = await page
      .locator(".block", { has: page.locator("#changes-heading") })
      .locator("h2 .block-count")
      .innerText();
    expect(counted.reduce((sum, count) => sum + Number(count.replaceAll(/\D/g, "")), 0)).toBe(
      Number(total.replaceAll(/\D/g, "")),
    );
    await end();
  });

  test("what the matrix has beyond its edge is named, and a key leads there", async () => {
    const { page, go, end } = await visit(site(), { width: 800 });
    await go(`${PROCESS}/positions`);
    const beyond = page.locator(".matrix-beyond button");
    const named = await beyond.innerText();
    await beyond.focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.matches(".matrix-cell"))).toBe(true);
    await page.waitForFunction(
      (before) => document.querySelector(".matrix-beyond")?.textContent?.trim() !== before.trim(),
      named,
    );
    await end();
  });

  test("no name of the network lies on another; whoever is chosen has words on their ties, as the table has", async () => {
    for (const width of [360, 1280]) {
      const { page, go, end } = await visit(site(), { width });
      await go(`${PROCESS}/network`);
      const overlaps = await page.locator(".network .actor text:not(.unlabelled)").evaluateAll((names) => {
        const boxes = names.map((name) => name.getBoundingClientRect());
        return boxes.flatMap((a, at) =>
          boxes
            .slice(at + 1)
            .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3),
        ).length;
      });
      expect([width, overlaps]).toEqual([width, 0]);
      await page.locator(".network .actor").first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".tie-label").first().waitFor();
      await page.locator(".card table tbody tr").first().waitFor();
      expect(await page.locator(".card").innerText()).toContain("round of talks");
      await end();
    }
  });

  test("somebody of the network is shown from whichever page they stand on, and another who is chosen there", async () => {
    const { page, go, end } = await visit(site());
    await go(PROCESS);
    const last = await page.evaluate(async (path) => {
      const { items } = (await (await fetch(`${path}/network.json?limit=500`)).json()) as {
        items: { actor: { id: string; name: string } }[];
      };
      // the last but one: the last may stand alone on its page
      return items.at(-2)?.actor ?? { id: "", name: "" };
    }, PROCESS);
    await go(`${PROCESS}/network?limit=4&actor=${encodeURIComponent(last.id)}`);
    expect(await page.locator(".card h2").innerText()).toContain(last.name);
    const other = page.locator(".network .actor:not(.chosen)").first();
    await other.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction((name) => !document.querySelector(".card h2")?.textContent?.includes(name), last.name);
    expect(await page.locator(".card h2").count()).toBe(1);
    await end();
  });

  test("an item is marked on whichever page of its list it stands", async () => {
    const { page, go, end } = await visit(site());
    await go(PROCESS);
    const last = await page.evaluate(async (path) => {
      const { items } = (await (await fetch(`${path}/agenda.json?limit=500`)).json()) as { items: { id: string }[] };
      return items.at(-1)?.id ?? "";
    }, PROCESS);
    await go(`${PROCESS}/roles?limit=2&item=none`);
    expect(await page.locator(".asked-for").count()).toBe(0);
    await go(`${PROCESS}/agenda?item=${encodeURIComponent(last)}`);
    expect(await page.locator(".asked-for").count()).toBe(1);
    await end();
  });
});
