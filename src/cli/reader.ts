import { loadKnowledge } from "../knowledge/index.ts";
import { openModels, packageVersion } from "../pipeline/index.ts";
import { createReader, type Reader } from "../reading/index.ts";
import type { Surroundings } from "./surroundings.ts";

/** The reader that comes with this version. */
export function readerOf({ modelsFolder }: Surroundings, why = false): Reader {
  return createReader({ analysers: openModels(modelsFolder), knowledge: loadKnowledge(), version: packageVersion(), why });
}
