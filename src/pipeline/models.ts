import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PourparlersError } from "../claims/index.ts";
import { abbreviationsOf } from "../language/abbreviations.ts";
import { type Analyser, loadAnalyser } from "../syntax/index.ts";
import { ModelFileError } from "../tensor/index.ts";
import { quickenKernels } from "./engine.ts";
import { packagePath } from "./package-files.ts";

const manifestSchema = z.record(z.string(), z.looseObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/i) }));

/** The folder the package's models lie in. */
export const MODELS_FOLDER = packagePath("models");

/** Analysers by language, each opened from its file when first asked for and then kept. */
export interface Models {
  /**
   * Undefined where the manifest lists no model of the language. Throws PourparlersError "model-missing",
   * "model-damaged" or "model-unusable", naming the file.
   */
  readonly get: (language: string) => Analyser | undefined;
}

/** The models of a folder with its `manifest.json`, which is read at once; the models are not. */
export function openModels(folder: string = MODELS_FOLDER): Models {
  const manifest = readManifest(join(folder, "manifest.json"));
  const open = new Map<string, Analyser>();
  return {
    get: (language) => {
      const name = `${language}.model`;
      const expected = manifest[name]?.sha256;
      if (expected === undefined) return undefined;
      const analyser = open.get(language) ?? openModelFile(join(folder, name), expected, language);
      open.set(language, analyser);
      return analyser;
    },
  };
}

function openModelFile(file: string, expected: string, language: string): Analyser {
  const bytes = readBytes(file);
  quickenKernels();
  try {
    return loadAnalyser(bytes, expected, file, abbreviationsOf(language), digestOf);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    if (error.code === "model-hash") throw new PourparlersError("model-damaged", { file, reason: error.what });
    throw new PourparlersError("model-unusable", { file, reason: error.what });
  }
}

const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function readManifest(file: string): z.infer<typeof manifestSchema> {
  const text = new TextDecoder().decode(readBytes(file));
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new PourparlersError("model-unusable", { file, reason: error instanceof Error ? error.message : String(error) });
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new PourparlersError("model-missing", { file });
    throw new PourparlersError("model-unusable", { file, reason: error instanceof Error ? error.message : String(error) });
  }
}
