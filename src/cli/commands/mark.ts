import { type Command, InvalidArgumentError } from "commander";
import { markDocument } from "../../pipeline/index.ts";
import type { Marking } from "../../record/index.ts";
import { documentMeant } from "../meant.ts";
import type { CommandParts } from "../register.ts";
import { inStore, type StoreOptions, withStoreOptions } from "../store-session.ts";

/** The freest first. */
export const LEVELS: readonly Marking[] = ["public", "shareable", "restricted", "closed"];

interface MarkOptions extends StoreOptions {
  readonly reason?: string;
  readonly by?: string;
}

export function registerMark(program: Command, { surroundings, done }: CommandParts): void {
  withStoreOptions(program.command("mark"))
    .description("say how freely what a report says may be passed on")
    .argument("<DOCUMENT>", "id of a report, its beginning, or the file it came from")
    .argument("<LEVEL>", LEVELS.join(", "), levelArgument)
    .option("--reason <words>", "why")
    .option("--by <name>", "who says so (default: POURPARLERS_REVIEWER)")
    .action(async (document: string, level: Marking, options: MarkOptions) => {
      const by = options.by ?? (surroundings.env["POURPARLERS_REVIEWER"] || null);
      done(
        await inStore(options, surroundings, async ({ store, out, words }) => {
          const id = await documentMeant(store, document);
          await markDocument(store, id, { level, reason: options.reason ?? null, by });
          await out.write(`${words.marked(id, words.levels[level] ?? level)}\n`);
          return 0;
        }),
      );
    });
}

function levelArgument(value: string): Marking {
  const level = LEVELS.find((one) => one === value);
  if (!level) throw new InvalidArgumentError(`Give one of ${LEVELS.join(", ")}.`);
  return level;
}
