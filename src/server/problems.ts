import { type CallErrorCode, type Diagnostic, PourparlersError } from "../claims/index.ts";
import { ERROR_WORDS, explainError } from "../publish/index.ts";
import type { Job, Problem } from "./contract/index.ts";
import { Refusal } from "./refusal.ts";
import { type Language, PAGE_REMEDIES } from "./words/index.ts";

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 500 | 503;

/** What HTTP says of each code; of those that are not here, 500. */
const STATUS: Readonly<Partial<Record<CallErrorCode, Status>>> = {
  "no-input": 400,
  "bad-option": 400,
  "query-empty": 400,
  "request-invalid": 400,
  "review-invalid": 400,
  "reviewer-missing": 400,
  "too-many-decisions": 400,
  "token-wrong": 401,
  "origin-foreign": 403,
  "host-foreign": 403,
  "page-unknown": 404,
  "process-unknown": 404,
  "round-unknown": 404,
  "document-unknown": 404,
  "document-ambiguous": 404,
  "claim-unknown": 404,
  "identity-unknown": 404,
  "review-unknown": 404,
  "job-unknown": 404,
  "claim-moved": 409,
  "decision-outdated": 409,
  "preview-outdated": 409,
  "upload-too-large": 413,
  "pages-missing": 503,
  "store-missing": 503,
  "store-busy": 503,
  "store-full": 503,
  "store-unreachable": 503,
};

/** The answer for what was thrown. What is not of ours is a fault of the program: its words stay out of the answer. */
export function problemOf(error: unknown, language: Language): { readonly status: Status; readonly problem: Problem } {
  const { code, details } = error instanceof PourparlersError ? error : ({ code: "program-fault", details: {} } as const);
  const { what, remedy } = explainError(code, details, ERROR_WORDS[language], PAGE_REMEDIES[language][code]);
  const more = error instanceof Refusal ? error.more : {};
  return { status: STATUS[code] ?? 500, problem: { code, message: what, remedy, ...more } };
}

/** True where somebody should look into it: it is no fault of the call. */
export function isFault(error: unknown): boolean {
  return !(error instanceof PourparlersError) || (STATUS[error.code] ?? 500) >= 500;
}

/** What was wrong or odd about one report, in words. */
export function troubleOf({ source, code, details }: Diagnostic, language: Language): Job["failures"][number] {
  const { what, remedy } = explainError(code, details, ERROR_WORDS[language], PAGE_REMEDIES[language][code]);
  return { file: source, code, message: what, remedy };
}
