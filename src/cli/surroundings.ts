import type { Files } from "../intake/index.ts";

/** Where words go: standard output or standard error. */
export interface Sink {
  /** Resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  /** Width of the terminal in columns; undefined where there is none. */
  readonly columns: number | undefined;
}

/** The world as the commands see it, so that tests watch it. */
export interface Surroundings {
  readonly files: Files;
  readonly out: Sink;
  readonly err: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the models; undefined: the package's own. */
  readonly modelsFolder: string | undefined;
  /** The time of day, for what is kept. */
  readonly clock: () => Date;
  /** A name for a decision that no other has. */
  readonly newId: () => string;
  /** Aborted once the user asks to stop (Ctrl-C); until it is asked for, that ends the program. */
  readonly interruption: () => AbortSignal;
}

/** How a command ended: 0 well, 1 something could not be read, 2 it was called wrongly. */
export type ExitCode = 0 | 1 | 2;
