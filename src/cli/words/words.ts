import type { ErrorCode } from "../../claims/index.ts";

/** What went wrong and what to do about it; `{name}` stands for a detail of the error. */
export interface ErrorWords {
  readonly what: string;
  readonly remedy: string;
}

/** Everything the command line says in its own voice, in one language. */
export interface CliWords {
  readonly errors: Readonly<Record<ErrorCode, ErrorWords>>;
  /** Details that are words themselves; what is not here stays as it is. */
  readonly terms: Readonly<Record<string, string>>;
  readonly failures: (failed: number, all: number) => string;
  readonly remarks: string;
  readonly standardInput: string;
  readonly error: string;
}
