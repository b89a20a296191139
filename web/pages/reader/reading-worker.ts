import { isEdtf } from "../../../src/claims/index.ts";
import { findDateline, findLanguage, findTitle, loadGuesser, supportedLanguage } from "../../../src/intake/in-browser.ts";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { abbreviationsOf } from "../../../src/language/abbreviations.ts";
import { createReader } from "../../../src/reading/index.ts";
import { type Analyser, loadAnalyser } from "../../../src/syntax/index.ts";
import { sha256 } from "../../../src/tensor/index.ts";
import { dateHeaderOf, withoutDateHeader } from "../../../src/text/index.ts";
import type { ReadAnswer, ReadRequest } from "./reading-messages.ts";

// The same reading code as everywhere, in a thread of the tab: the text goes from the page to here and no further.

declare const self: {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(answer: ReadAnswer): void;
};

const VERSION = import.meta.env["VITE_VERSION"] as string;
const analysers = new Map<string, Analyser>();

self.onmessage = ({ data }) => {
  read(data).catch((error: unknown) => {
    self.postMessage({ kind: "failed", code: "broken", detail: error instanceof Error ? error.message : String(error) });
  });
};

async function read({ text, published, title, language }: ReadRequest): Promise<void> {
  const fail = (code: Extract<ReadAnswer, { kind: "failed" }>["code"], detail = "") =>
    self.postMessage({ kind: "failed", code, detail });
  if (!/[^\s\p{C}]/u.test(withoutDateHeader(text))) return fail("no-text");
  if (published !== "" && !isEdtf(published)) return fail("bad-date", published);
  const said = language === "" ? null : supportedLanguage(language);
  const found = said === null ? findLanguage(withoutDateHeader(text), null, await loadGuesser()) : { language: said };
  if ("code" in found) return fail(found.code === "language-unsupported" ? "language-unsupported" : "language-unknown");

  const spoken = found.language;
  if (!analysers.has(spoken)) {
    const analyser = await fetchAnalyser(spoken);
    if (!analyser) return fail("no-models");
    analysers.set(spoken, analyser);
  }
  self.postMessage({ kind: "reading" });
  const start = performance.now();
  const header = dateHeaderOf(text)?.value ?? null;
  const day = published === "" ? (header !== null && isEdtf(header) ? header : findDateline(text, spoken)) : published;
  const reader = createReader({ analysers, knowledge: loadKnowledge(), version: VERSION, why: true });
  const reading = reader.read({
    id: sha256(new TextEncoder().encode(text)),
    language: spoken,
    title: title === "" ? findTitle(text) : title,
    published: day,
    url: null,
    outlet: null,
    text,
  });
  self.postMessage({ kind: "read", reading, milliseconds: performance.now() - start });
}

/** The analyser of a language from this page's own origin; null where its files are not there. */
async function fetchAnalyser(language: string): Promise<Analyser | null> {
  const name = `${language}.model`;
  const manifest: unknown = await fetch("/models/manifest.json").then((answer) => (answer.ok ? answer.json() : null));
  const entry =
    typeof manifest === "object" && manifest !== null && name in manifest
      ? (manifest as Record<string, { sha256?: string }>)[name]
      : undefined;
  if (entry?.sha256 === undefined) return null;
  const answer = await fetch(`/models/${name}`);
  if (!answer.ok || !answer.body) return null;
  const length = answer.headers.get("content-length");
  const total = length === null ? null : Number(length);
  const parts: Uint8Array[] = [];
  let loaded = 0;
  for (let reader = answer.body.getReader(), part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    loaded += part.value.length;
    self.postMessage({ kind: "loading", file: name, loaded, total });
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return loadAnalyser(bytes, entry.sha256, name, abbreviationsOf(language));
}
