import { type Command, InvalidArgumentError } from "commander";

/** Options of every command that serves. */
export interface ListenOptions {
  readonly port?: number;
  readonly host?: string;
  readonly open?: true;
}

export function withListenOptions(command: Command): Command {
  return command
    .option("--port <number>", "port to listen at (default: 4173 or, where it is taken, any)", portArgument)
    .option("--host <address>", "address to listen at (default: 127.0.0.1); another lets others in who have the token")
    .option("--open", "open the pages in the browser");
}

const HIGHEST_PORT = 65_535;

function portArgument(value: string): number {
  const port = Number(value);
  if (!Number.isSafeInteger(port) || port < 0 || port > HIGHEST_PORT || value.trim() === "")
    throw new InvalidArgumentError(`Give a number from 0 (any port) to ${HIGHEST_PORT}.`);
  return port;
}
