import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, endBrowser, PATIENCE } from "./chromium.ts";
import { pagesOf } from "./pages.ts";
import { openSampleSite, type Site, visit } from "./site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

describe.skipIf(CHROMIUM === null)(
  "every page can be used by everybody (WCAG 2.2 AA, as axe-core checks it)",
  { timeout: PATIENCE },
  () => {
    let site: Site;
    let pages: Readonly<Record<string, string>>;

    beforeAll(async () => {
      site = await openSampleSite();
      pages = await pagesOf(site);
    }, PATIENCE);
    afterAll(async () => {
      await site.close();
      await endBrowser();
    }, PATIENCE);

    test.each([
      ["light", "en"],
      ["dark", "fr"],
    ] as const)("in the %s theme, in %s", async (theme, language) => {
      const { page, go, end } = await visit(site, { theme, language, expected: /status of 404/ });
      const found: string[] = [];
      for (const [name, path] of Object.entries(pages)) {
        await go(path);
        // Run through the debugger, since no page of ours runs a script that is not its own.
        await page.evaluate(AXE);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: Violation[] }> } };
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          return (await axe.run({ runOnly: { type: "tag", values: tags } })).violations;
        });
        for (const { id, nodes } of violations)
          found.push(
            `${name}: ${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 240)} (${nodes.length})`,
          );
      }
      expect(found).toEqual([]);
      await end();
    });
  },
);
