import { createHash } from "node:crypto";
import { type Diagnostic, diagnosticOf, isEdtf } from "../claims/index.ts";
import { type Document, dateHeaderOf, readableEnd, withoutDateHeader } from "../text/index.ts";
import { findDateline } from "./dateline.ts";
import { dayOf } from "./day-of.ts";
import type { Page } from "./html.ts";
import { findLanguage, type LanguageGuesser, supportedLanguage } from "./language.ts";
import { binaryReason } from "./sniff.ts";
import { findTitle } from "./title.ts";

/** What is known about a report from outside its text; null where nobody said. */
export interface Metadata {
  readonly published: string | null;
  readonly language: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
}

export const NO_METADATA: Metadata = { published: null, language: null, outlet: null, url: null, title: null };

/** One report of an input: its document, or null with the diagnostics that say why. Remarks come with a document. */
export interface Intake {
  readonly source: string;
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The source's own bytes (of a JSON Lines file, the line's), to be kept frozen; null where there is no document. */
  readonly bytes: Uint8Array | null;
}

/** A report before it is a document: its words or its page, and what its file says about it. */
export interface RawReport {
  readonly source: string;
  readonly kind: "text" | "html";
  readonly body: string;
  readonly metadata: Metadata;
  readonly bytes: Uint8Array;
}

/** The longest text that is taken as one report, in UTF-16 units; of what is longer than a book only the beginning is read. */
const LONGEST_TEXT = 10_000_000;

/** Makes a document. `given` is what the user said about it and goes before what the file says; `page` is the body read, where it is HTML. */
export function toDocument(
  raw: RawReport,
  { given, maxUnits = LONGEST_TEXT }: { given: Metadata; maxUnits?: number },
  guess: LanguageGuesser,
  page: Page | null,
): Intake {
  const { source, bytes } = raw;
  const diagnostics: Diagnostic[] = [];
  const fail = (diagnostic: Diagnostic): Intake => ({
    source,
    document: null,
    diagnostics: [...diagnostics, diagnostic],
    bytes: null,
  });

  const text = page ? page.text : raw.body;
  const binary = binaryReason(text);
  if (binary) return fail(diagnosticOf("binary-data", source, { reason: binary }));
  if (!/[^\s\p{C}]/u.test(withoutDateHeader(text)))
    return fail(diagnosticOf(page && raw.body.trim() !== "" ? "no-article" : "empty-text", source));
  if (text.length > maxUnits) return fail(diagnosticOf("text-too-long", source, { length: text.length, limit: maxUnits }));

  const end = readableEnd(text);
  if (maxUnits !== Number.POSITIVE_INFINITY && end < text.length)
    diagnostics.push(diagnosticOf("partly-read", source, { read: end, length: text.length }));

  const said = given.language ?? raw.metadata.language;
  const language =
    said === null ? findLanguage(withoutDateHeader(text), page?.metadata.language ?? null, guess) : declaredLanguage(said);
  if ("code" in language) return fail(diagnosticOf(language.code, source, language.details));

  const published =
    given.published ??
    publishedOf(raw, page?.metadata.published ?? null, text, diagnostics) ??
    findDateline(text, language.language);
  if (published === null) diagnostics.push(diagnosticOf("date-unknown", source));
  const document: Document = {
    id: createHash("sha256").update(text, "utf8").digest("hex"),
    language: language.language,
    title: given.title ?? raw.metadata.title ?? page?.metadata.title ?? (page ? null : findTitle(text)),
    published,
    url: given.url ?? raw.metadata.url ?? page?.metadata.url ?? null,
    outlet: given.outlet ?? raw.metadata.outlet ?? page?.metadata.outlet ?? null,
    text,
  };
  return { source, document, diagnostics, bytes };
}

function declaredLanguage(tag: string): ReturnType<typeof findLanguage> {
  const language = supportedLanguage(tag);
  return language ? { language } : { code: "language-unsupported", details: { language: tag } };
}

/** The first date that is one, of: the record's field, the page's metadata, the text's header. */
function publishedOf(raw: RawReport, ofPage: string | null, text: string, diagnostics: Diagnostic[]): string | null {
  const field = raw.metadata.published;
  if (field !== null) {
    const value = isEdtf(field) ? field : dayOf(field);
    if (value) return value;
    diagnostics.push(diagnosticOf("date-ignored", raw.source, { value: field.slice(0, 40) }));
  }
  if (ofPage !== null) return ofPage;
  const header = dateHeaderOf(text);
  if (!header) return null;
  if (isEdtf(header.value)) return header.value;
  diagnostics.push(diagnosticOf("date-ignored", raw.source, { value: header.value }, { start: header.start, end: header.end }));
  return null;
}
