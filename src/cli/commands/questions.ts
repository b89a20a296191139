import type { Command } from "commander";
import type { CommandParts } from "../register.ts";
import { inStore } from "../store-session.ts";
import { showSection } from "./section.ts";
import { type RecordOptions, withRecordOptions } from "./view-options.ts";

export function registerQuestions(program: Command, { surroundings, done }: CommandParts): void {
  withRecordOptions(program.command("questions"))
    .description("what nobody has settled, since when, with the options; and what settled the rest")
    .argument("[PROCESS]", "a key or a name (default: all processes)")
    .action(async (process: string | undefined, options: RecordOptions) => {
      done(
        await inStore(options, surroundings, (session) => showSection("questions", process, options, session), {
          needsRecord: true,
        }),
      );
    });
}
