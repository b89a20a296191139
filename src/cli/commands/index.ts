import type { Command } from "commander";
import type { CommandParts } from "../register.ts";

type Register = (program: Command, parts: CommandParts) => void;

/** By name, in the order of the help. Each is loaded where it is asked for: what it needs may take a second. */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  read: async () => (await import("./read.ts")).registerRead,
  add: async () => (await import("./add.ts")).registerAdd,
  record: async () => (await import("./record.ts")).registerRecord,
  contested: async () => (await import("./contested.ts")).registerContested,
  questions: async () => (await import("./questions.ts")).registerQuestions,
  claims: async () => (await import("./claims.ts")).registerClaims,
  search: async () => (await import("./search.ts")).registerSearch,
  review: async () => (await import("./review/index.ts")).registerReview,
  mark: async () => (await import("./mark.ts")).registerMark,
  reread: async () => (await import("./reread.ts")).registerReread,
  check: async () => (await import("./check.ts")).registerCheck,
  backup: async () => (await import("./backup.ts")).registerBackup,
  restore: async () => (await import("./restore.ts")).registerRestore,
  analyse: async () => (await import("./analyse.ts")).registerAnalyse,
  serve: async () => (await import("./serve.ts")).registerServe,
  schema: async () => (await import("./schema.ts")).registerSchema,
  start: async () => (await import("./start.ts")).registerStart,
};

/** What registers the command that is called, or all of them where none is: for the help, and to say which there are. */
export async function commandsFor(args: readonly string[]): Promise<readonly Register[]> {
  const [name = ""] = args;
  const called = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return called ? [await called()] : Promise.all(Object.values(COMMANDS).map((load) => load()));
}
