import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { keepMade } from "../../bench/made-store.ts";
import type { Job } from "../../src/server/contract/index.ts";
import { type RunningServer, startServer } from "../../src/server/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { builtPages } from "./build-pages.ts";
import { endBrowser, PATIENCE, theBrowser } from "./chromium.ts";

const SAMPLE = join(import.meta.dirname, "../../examples/astana");

/** A store that is served, for tests to visit. */
export interface Site {
  readonly server: RunningServer;
  readonly store: Store;
  readonly file: string;
  readonly close: () => Promise<void>;
}

/** A report as it is handed over: the name of its file and its words. */
export interface Handed {
  readonly name: string;
  readonly text: string;
}

/** A served store with these reports, read as any user's would be. */
export async function openSite(reports: readonly Handed[]): Promise<Site> {
  const site = await serve(join(mkdtempSync(join(tmpdir(), "pourparlers-site-")), "test.db"));
  if (reports.length > 0) await hand(site, reports);
  return site;
}

/** A served store with so many made-up reports on one process, large ones for size only. */
export async function openMadeSite(reports: number): Promise<Site> {
  const site = await openSite([]);
  await keepMade({ store: site.store, reports, clock: () => new Date(), only: 0 });
  return site;
}

let sample: Promise<string> | null = null;

/** A served store with the twelve sample reports on the Astana talks; they are read once, each site has a copy. */
export async function openSampleSite(): Promise<Site> {
  sample ??= openSite(sampleReports()).then(async (site) => {
    const copy = join(mkdtempSync(join(tmpdir(), "pourparlers-sample-")), "sample.db");
    await site.store.backup(copy);
    await site.close();
    return copy;
  });
  const file = join(mkdtempSync(join(tmpdir(), "pourparlers-site-")), "test.db");
  copyFileSync(await sample, file);
  return serve(file);
}

/** The sample's site for all tests of a suite, served before the first and closed, with the browser, after the last. */
export function sampleSite(): () => Site {
  let site: Site | null = null;
  beforeAll(async () => {
    site = await openSampleSite();
  }, PATIENCE);
  afterAll(async () => {
    await site?.close();
    await endBrowser();
  }, PATIENCE);
  return () => site ?? expect.unreachable();
}

function sampleReports(): Handed[] {
  return readdirSync(SAMPLE)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, text: readFileSync(join(SAMPLE, name), "utf8") }));
}

async function serve(file: string): Promise<Site> {
  await builtPages();
  let minted = 0;
  const clock = () => new Date();
  const store = await openStore(file, { clock, create: true });
  const server = await startServer({
    store,
    location: file,
    port: 0,
    clock,
    newId: () => `test-${++minted}`,
    // What goes wrong is in the answers, where the tests look for it.
    log: () => {},
  });
  return {
    server,
    store,
    file,
    close: async () => {
      await server.close();
      await store.close();
      rmSync(join(file, ".."), { recursive: true, force: true });
    },
  };
}

/** Hands reports over as the page does, and waits until they are read. */
export async function hand({ server }: Site, reports: readonly Handed[]): Promise<Job> {
  const form = new FormData();
  for (const { name, text } of reports) form.append("files", new Blob([text]), name);
  const headers = { authorization: `Bearer ${server.token}`, origin: server.url };
  const accepted = (await (await fetch(`${server.url}/reports`, { method: "POST", headers, body: form })).json()) as {
    job: string;
  };
  for (;;) {
    const job = (await (await fetch(`${server.url}/jobs/${accepted.job}.json`, { headers })).json()) as Job;
    if (job.state === "done" || job.state === "failed") return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A visitor's browser at a site. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to an address of the site and waits until it stands still. */
  readonly go: (path: string) => Promise<void>;
  /** Whatever should not have happened: errors on the console, exceptions, dialogs, requests to anywhere else. */
  readonly troubles: string[];
  /** Ends the visit; fails where there was any trouble. */
  readonly end: () => Promise<void>;
}

export interface VisitorsLook {
  readonly theme?: "light" | "dark";
  readonly language?: "fr" | "en";
  readonly width?: number;
  readonly height?: number;
  /** Troubles that the test means to provoke. */
  readonly expected?: RegExp;
}

/** Comes to a site by the address it prints, with the network cut but for the site itself. */
export async function visit(site: Site, look: VisitorsLook = {}): Promise<Visit> {
  const { theme = "light", language = "en", width = 1280, height = 900, expected } = look;
  const context = await (await theBrowser()).newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    reducedMotion: "reduce",
  });
  const troubles: string[] = [];
  const trouble = (what: string) => {
    if (!expected?.test(what)) troubles.push(what);
  };
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(`${site.server.url}/`) || url.startsWith("blob:") || url.startsWith("data:")) return route.continue();
    trouble(`request to ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  watch(page, trouble);
  await page.goto(site.server.address);
  const go = async (path: string) => {
    await page.goto(`${site.server.url}${path}`);
    await settled(page);
  };
  await settled(page);
  return {
    page,
    context,
    go,
    troubles,
    end: async () => {
      await context.close();
      expect(troubles).toEqual([]);
    },
  };
}

/** Notes what should not happen on a page. */
export function watch(page: Page, trouble: (what: string) => void): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") trouble(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble(`exception: ${error.message}`));
  page.on("dialog", (dialog) => {
    trouble(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** Waits until nothing on the page says that it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("main h1", { state: "attached" });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}
