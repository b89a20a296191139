import { z } from "zod";
import { type Diagnostic, diagnosticOf } from "../claims/index.ts";
import type { RawReport } from "./report.ts";

const text = z.string().nullish();
const recordSchema = z
  .object({ text, html: text, published: text, language: text, outlet: text, url: text, title: text })
  .refine((record) => typeof record.text === "string" || typeof record.html === "string", {
    path: ["text"],
    message: "text or html is needed",
  });

/** One line of a JSON Lines file as a report, or why it is none. `source` names file and line. */
export function parseRecord(line: string, source: string, bytes: Uint8Array): RawReport | Diagnostic {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return diagnosticOf("bad-json", source, { reason: error instanceof Error ? error.message.slice(0, 120) : "" });
  }
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return diagnosticOf("bad-record", source, { field: issue?.path.join(".") || "record", reason: issue?.message ?? "" });
  }
  const { text: words, html, published, language, outlet, url, title } = parsed.data;
  const body = (words ?? html ?? "").replace(/\r\n?/g, "\n");
  const metadata = {
    published: said(published),
    language: said(language),
    outlet: said(outlet),
    url: said(url),
    title: said(title),
  };
  return { source, kind: typeof words === "string" ? "text" : "html", body, metadata, bytes };
}

const said = (value: string | null | undefined): string | null =>
  value === undefined || value === null || value.trim() === "" ? null : value.trim();
