import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { PourparlersError } from "../../src/claims/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { toyModelsFolder } from "../helpers/toy-models.ts";

let folder = "";
beforeEach(() => {
  folder = toyModelsFolder();
});

/** The code and details of what is thrown. */
function thrown(act: () => unknown): { code: string; details: Readonly<Record<string, unknown>> } {
  try {
    act();
  } catch (error) {
    if (error instanceof PourparlersError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test("a model is opened when asked for, and once; a language without one is undefined", () => {
  const models = openModels(folder);
  expect(models.get("fr")?.language).toBe("fr");
  expect(models.get("fr")).toBe(models.get("fr"));
  expect(models.get("es")).toBeUndefined();
});

test("a damaged model is refused, by name", () => {
  const file = join(folder, "fr.model");
  const bytes = readFileSync(file);
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(thrown(() => openModels(folder).get("fr"))).toMatchObject({ code: "model-damaged", details: { file } });
  expect(openModels(folder).get("en")?.language).toBe("en");
});

test("missing files, a file that is no model, a manifest that is none", () => {
  rmSync(join(folder, "en.model"));
  expect(thrown(() => openModels(folder).get("en"))).toMatchObject({
    code: "model-missing",
    details: { file: join(folder, "en.model") },
  });
  writeFileSync(join(folder, "fr.model"), "no model");
  expect(thrown(() => openModels(folder).get("fr")).code).toBe("model-unusable");
  writeFileSync(join(folder, "manifest.json"), "{");
  expect(thrown(() => openModels(folder)).code).toBe("model-unusable");
  expect(thrown(() => openModels(mkdtempSync(join(tmpdir(), "none-")))).code).toBe("model-missing");
});
