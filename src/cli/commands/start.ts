import type { Command } from "commander";
import { withListenOptions } from "../listen-options.ts";
import type { CommandParts } from "../register.ts";
import type { SampleOptions } from "../sample.ts";
import { withStoreOption } from "../store-options.ts";
import { withInputOptions } from "./input-options.ts";

type StartOptions = SampleOptions & { readonly once?: true };

/** What `npm start` runs: the sample dossier in a browser, or with files what `read` does. */
export function registerStart(program: Command, { surroundings, done }: CommandParts): void {
  withListenOptions(withStoreOption(withInputOptions(program.command("start", { hidden: true }))))
    .description("read files; without any, serve the dossier of the sample reports")
    .argument("[FILE...]", "files, folders, or - for standard input")
    .option("--once", "print the sample dossier and end, as where nobody looks on")
    .action(async (files: readonly string[], options: StartOptions) => {
      if (files.length > 0) {
        const { readCommand } = await import("./read.ts");
        done(await readCommand(files, { ...options, format: "text" }, surroundings));
        return;
      }
      const isWatched = surroundings.out.columns !== undefined && !options.once;
      if (isWatched) done(await (await import("../serve-sample.ts")).serveSample(options, surroundings));
      else done(await (await import("../sample.ts")).printSample(options, surroundings));
    });
}
