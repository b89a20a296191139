import type { ExitCode, Surroundings } from "./surroundings.ts";

/** What every command is made with. */
export interface CommandParts {
  readonly surroundings: Surroundings;
  /** Takes how the command ended. */
  readonly done: (exit: ExitCode) => void;
  /** What may be given as a report, for the help. */
  readonly inputs: string;
}
