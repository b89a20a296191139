import type { ErrorCode } from "../../claims/index.ts";

/** What went wrong and what to do about it; `{name}` stands for a detail of the error. */
export interface ErrorWords {
  readonly what: string;
  readonly remedy: string;
}

/** All errors and remarks in one language. */
export interface ErrorsInWords {
  readonly errors: Readonly<Record<ErrorCode, ErrorWords>>;
  /** Details that are words themselves; what is not here stays as it is. */
  readonly terms: Readonly<Record<string, string>>;
}
