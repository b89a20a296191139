#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { enableCompileCache } from "node:module";
import type { Sink } from "./surroundings.ts";

// Half of what starting costs is making code of our sources: from the second start on it is kept (in the folder for temporary files).
enableCompileCache();
const [{ nodeFiles }, { runCli }] = await Promise.all([import("../intake/index.ts"), import("./program.ts")]);

/** A reader of our output that has had enough (`| head`) is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

const sinkOf = (stream: NodeJS.WriteStream): Sink => ({
  write: (text) => new Promise((resolve) => (stream.write(text) ? resolve() : stream.once("drain", resolve))),
  isTerminal: stream.isTTY && !process.env["NO_COLOR"],
  columns: stream.isTTY ? stream.columns : undefined,
});

/** The first Ctrl-C asks to end well, the second ends. */
const interruption = (): AbortSignal => {
  const asked = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => asked.abort());
  return asked.signal;
};

process.exitCode = await runCli(process.argv.slice(2), {
  files: nodeFiles,
  out: sinkOf(process.stdout),
  err: sinkOf(process.stderr),
  env: process.env,
  modelsFolder: process.env["POURPARLERS_MODELS"],
  clock: () => new Date(),
  newId: randomUUID,
  interruption,
});
