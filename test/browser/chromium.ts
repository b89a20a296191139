import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

/** The browser of this machine; null where there is none, and then it is said what to install. */
export const CHROMIUM: string | null =
  [process.env["POURPARLERS_CHROMIUM"] ?? "", ...PLACES].find((file) => file !== "" && existsSync(file)) ?? null;

if (CHROMIUM === null)
  console.warn(
    "The browser tests are skipped: no Chromium here. Install Debian's package chromium, or name one in POURPARLERS_CHROMIUM.",
  );

let running: Promise<Browser> | null = null;

/** One browser for all tests of a thread; each visit has a profile of its own. */
export function theBrowser(): Promise<Browser> {
  running ??= chromium.launch({
    executablePath: CHROMIUM ?? "",
    // A container without user namespaces cannot have the sandbox; the pages are our own.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  return running;
}

/** Ends the browser; the next test that needs one starts another. */
export async function endBrowser(): Promise<void> {
  const browser = await running;
  running = null;
  await browser?.close();
}

/** Milliseconds that a browser test may take: two busy cores are slow. */
export const PATIENCE = 300_000;
