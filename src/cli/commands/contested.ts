import type { Command } from "commander";
import type { CommandParts } from "../register.ts";
import { inStore } from "../store-session.ts";
import { showSection } from "./section.ts";
import { type RecordOptions, withRecordOptions } from "./view-options.ts";

export function registerContested(program: Command, { surroundings, done }: CommandParts): void {
  withRecordOptions(program.command("contested"))
    .description("points on which the reports contradict each other, side by side")
    .argument("[PROCESS]", "a key or a name (default: all processes)")
    .action(async (process: string | undefined, options: RecordOptions) => {
      done(
        await inStore(options, surroundings, (session) => showSection("contested", process, options, session), {
          needsRecord: true,
        }),
      );
    });
}
