import { PourparlersError } from "../claims/index.ts";
import type { Session } from "./store-session.ts";
import { errorInWords } from "./words/index.ts";

/** Writes faults of a server to standard error: those of ours in words, others as they are. */
export function logOf({ err, cliWords }: Pick<Session, "err" | "cliWords">): (error: unknown) => void {
  return (error) => {
    const words =
      error instanceof PourparlersError
        ? errorInWords(error.code, error.details, cliWords)
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    void err.write(`${cliWords.error}: ${words}\n`);
  };
}
