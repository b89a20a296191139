import type { ErrorsInWords } from "../../publish/index.ts";

/** Everything the command line says in its own voice, in one language. */
export interface CliWords {
  readonly errors: ErrorsInWords;
  readonly failures: (failed: number, all: number) => string;
  readonly remarks: string;
  readonly standardInput: string;
  readonly error: string;
}
