/**
 * Every way to fail, by its permanent code. `kind`: "call" is a broken call or installation (thrown), "document" is a
 * report that could not be read (the batch goes on), "remark" is a report that was read with something to know.
 * `details` are the names that its words may use. The words, French and English, hang on the code in `publish`; the page
 * docs/errors.md has a heading for each.
 */
export const ERRORS = {
  "no-input": { kind: "call", details: [] },
  "bad-option": { kind: "call", details: ["option", "value", "expected"] },
  "model-missing": { kind: "call", details: ["file"] },
  "model-damaged": { kind: "call", details: ["file", "reason"] },
  "model-unusable": { kind: "call", details: ["file", "reason"] },
  "broken-chain": { kind: "call", details: ["extractor", "requires"] },
  "no-analyser": { kind: "call", details: ["language"] },
  "store-missing": { kind: "call", details: ["location"] },
  "store-foreign": { kind: "call", details: ["location"] },
  "store-newer": { kind: "call", details: ["location", "version", "supported"] },
  "store-damaged": { kind: "call", details: ["location", "reason", "backup"] },
  "store-busy": { kind: "call", details: ["location", "holder", "seconds"] },
  "store-full": { kind: "call", details: ["location", "reason"] },
  "store-unreachable": { kind: "call", details: ["location", "reason"] },
  "content-damaged": { kind: "call", details: ["subject", "reason"] },
  "backup-exists": { kind: "call", details: ["file"] },
  "backup-failed": { kind: "call", details: ["file", "reason"] },
  "reading-newer": { kind: "call", details: ["document", "format", "supported"] },
  "reading-invalid": { kind: "call", details: ["document", "reason"] },
  "process-unknown": { kind: "call", details: ["process", "near"] },
  "document-unknown": { kind: "call", details: ["document"] },
  "document-ambiguous": { kind: "call", details: ["document", "count"] },
  "claim-unknown": { kind: "call", details: ["document", "claim"] },
  "identity-unknown": { kind: "call", details: ["identity", "near"] },
  "review-unknown": { kind: "call", details: ["review"] },
  "review-invalid": { kind: "call", details: ["line", "reason"] },
  "reviewer-missing": { kind: "call", details: [] },
  "query-empty": { kind: "call", details: ["query"] },
  "round-unknown": { kind: "call", details: ["round", "process"] },
  "page-unknown": { kind: "call", details: ["path"] },
  "job-unknown": { kind: "call", details: ["job"] },
  "request-invalid": { kind: "call", details: ["reason"] },
  "token-wrong": { kind: "call", details: [] },
  "origin-foreign": { kind: "call", details: ["origin"] },
  "host-foreign": { kind: "call", details: ["host"] },
  "upload-too-large": { kind: "call", details: ["limit"] },
  "decision-outdated": { kind: "call", details: [] },
  "claim-moved": { kind: "call", details: ["claim"] },
  "preview-outdated": { kind: "call", details: [] },
  "too-many-decisions": { kind: "call", details: ["count", "limit"] },
  "pages-missing": { kind: "call", details: [] },
  "port-taken": { kind: "call", details: ["address"] },
  "program-fault": { kind: "call", details: [] },
  "file-missing": { kind: "document", details: [] },
  "file-unreadable": { kind: "document", details: ["reason"] },
  "folder-empty": { kind: "document", details: ["endings"] },
  "too-large": { kind: "document", details: ["limit"] },
  "text-too-long": { kind: "document", details: ["length", "limit"] },
  "empty-text": { kind: "document", details: [] },
  "binary-data": { kind: "document", details: ["reason"] },
  "unknown-format": { kind: "document", details: ["format"] },
  "no-article": { kind: "document", details: [] },
  "bad-json": { kind: "document", details: ["reason"] },
  "bad-record": { kind: "document", details: ["field", "reason"] },
  "language-unknown": { kind: "document", details: ["guess"] },
  "language-unsupported": { kind: "document", details: ["language"] },
  "reading-failed": { kind: "document", details: ["reason"] },
  "date-ignored": { kind: "remark", details: ["value"] },
  "date-unknown": { kind: "remark", details: [] },
  "partly-read": { kind: "remark", details: ["read", "length"] },
  "damaged-characters": { kind: "remark", details: ["count"] },
  "encoding-guessed": { kind: "remark", details: ["encoding"] },
} as const satisfies Readonly<Record<string, ErrorEntry>>;

interface ErrorEntry {
  readonly kind: "call" | "document" | "remark";
  readonly details: readonly string[];
}

/** A permanent code: it may be searched for, tested for, and never changes its meaning. */
export type ErrorCode = keyof typeof ERRORS;

/** Values for the words of an error, by name: never secrets, never whole texts. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** Codes of broken calls: the only ones that are thrown. */
export type CallErrorCode = { [C in ErrorCode]: (typeof ERRORS)[C]["kind"] extends "call" ? C : never }[ErrorCode];

/** A broken call or installation. What went wrong is its `code` and `details`; `message` is for developers. */
export class PourparlersError extends Error {
  override readonly name = "PourparlersError";
  readonly code: CallErrorCode;
  readonly details: ErrorDetails;

  constructor(code: CallErrorCode, details: ErrorDetails = {}) {
    super(`${code}${describe(details)}`);
    this.code = code;
    this.details = details;
  }
}

/** Something to know about one report: why it could not be read, or what was odd about it. */
export interface Diagnostic {
  readonly code: ErrorCode;
  /** The report as the user named it: a path, "-" for standard input, "FILE:12" for line 12 of a JSON Lines file. */
  readonly source: string;
  /** Where in the report, in UTF-16 units of its text; null where it concerns the whole report or no text could be made. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly details: ErrorDetails;
  /** For developers and logs; people get the words of `publish`. */
  readonly message: string;
}

/** A diagnostic with its message. */
export function diagnosticOf(
  code: ErrorCode,
  source: string,
  details: ErrorDetails = {},
  span: Diagnostic["span"] = null,
): Diagnostic {
  return { code, source, span, details, message: `${source}: ${code}${describe(details)}` };
}

/** True where the diagnostic says that the report could not be read. */
export function isFailure(diagnostic: Diagnostic): boolean {
  return ERRORS[diagnostic.code].kind !== "remark";
}

function describe(details: ErrorDetails): string {
  const parts = Object.entries(details).map(([name, value]) => `${name}: ${value}`);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
