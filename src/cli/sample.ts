import { relative } from "node:path";
import { NO_METADATA } from "../intake/index.ts";
import { packagePath } from "../pipeline/index.ts";
import { addReports } from "./commands/add.ts";
import type { InputOptions } from "./commands/input-options.ts";
import { showDossier } from "./commands/record.ts";
import type { ListenOptions } from "./listen-options.ts";
import { samplePlace } from "./sample-place.ts";
import type { StoreOptions } from "./store-options.ts";
import { inStore } from "./store-session.ts";
import type { ExitCode, Surroundings } from "./surroundings.ts";

/** Where the sample is kept, and where it is served. */
export type SampleOptions = InputOptions & StoreOptions & ListenOptions;

const SAMPLE = "examples/astana";
/** The process that the sample reports are about. */
export const PROCESS = "process:astana";

/** The sample reports as work for a server. */
export function sampleReports() {
  return { kind: "paths" as const, paths: [fromHere(packagePath(SAMPLE))], given: NO_METADATA };
}

/** Reads the sample reports and prints their dossier. */
export async function printSample(options: SampleOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { location, isKept, remove } = samplePlace(options);
  try {
    return await inStore(
      { ...options, store: location },
      surroundings,
      async (session) => {
        const exit = await addReports(sampleReports().paths, options, session);
        await showDossier(PROCESS, {}, session);
        await session.err.write(`\n${session.words.sample(location, isKept)}\n`);
        return exit;
      },
      { create: true },
    );
  } finally {
    remove();
  }
}

/** A path as the user would write it: from the working folder where it lies inside. */
function fromHere(path: string): string {
  const short = relative("", path);
  return short === "" || short.startsWith("..") ? path : short;
}
