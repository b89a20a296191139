import { createHash } from "node:crypto";
import type { Reading } from "../../src/claims/index.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";

const reader = createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "0" });

/** The reading of an English text of Wednesday 18 June 2025 (or another day), with the weights that are shipped. */
export const readingOf = (text: string, published: string | null = "2025-06-18"): Reading => readingIn("en", text, published);

/** The reading of a text in either language, with the weights that are shipped. */
export function readingIn(language: "fr" | "en", text: string, published: string | null): Reading {
  const id = createHash("sha256").update(text).digest("hex");
  return reader.read({ id, language, title: null, published, url: null, outlet: null, text });
}

/** The name of an entity of a reading, null for none. */
export const nameIn = ({ entities }: Reading, id: string | null): string | null =>
  entities.find((e) => e.id === id)?.name ?? null;

/** Who says what on whose behalf, statement by statement; who is not named stands in brackets. */
export const saidIn = (reading: Reading): readonly (readonly [string | null, string | null, string])[] =>
  reading.statements.map((s) => [
    nameIn(reading, s.speaker) ?? (s.anonymous === null ? null : `(${s.anonymous})`),
    nameIn(reading, s.onBehalfOf),
    s.content.map(({ exact }) => exact).join(" … "),
  ]);
