import type { Model } from "../tensor/index.ts";
import { foldText } from "./fold.ts";

/** `labels[key]` or `vocabulary[key]` as a list of strings; throws ModelFileError where it is none. */
export function stringsOf(model: Model, part: "labels" | "vocabulary", key: string): readonly string[] {
  const list = model[part][key];
  if (!Array.isArray(list) || !list.every((item) => typeof item === "string")) {
    throw model.wrong("model-header", `${part}.${key} is not a list of strings`);
  }
  return list;
}

/** `rules.multiwords` as a map from lower-cased surface to words. */
export function multiwordsOf(model: Model): ReadonlyMap<string, readonly string[]> {
  const table = model.rules["multiwords"] ?? {};
  return new Map(
    Object.entries(table).map(([surface, forms]) => {
      if (!Array.isArray(forms) || !forms.every((form) => typeof form === "string" && form !== "")) {
        throw model.wrong("model-header", `rules.multiwords[${JSON.stringify(surface)}] is not a list of words`);
      }
      return [foldText(surface).toLowerCase(), forms as string[]];
    }),
  );
}

/** Words with a vector from plain text, with their rows in `w.fixed` (from 1 on); kept for each model. */
export function fixedWordsOf(model: Model): ReadonlyMap<string, number> {
  const known = fixedWords.get(model);
  if (known) return known;
  const list = model.has("w.fixed") ? stringsOf(model, "vocabulary", "fixed") : [];
  const made = new Map(list.map((word, i) => [word, i + 1]));
  fixedWords.set(model, made);
  return made;
}

const fixedWords = new WeakMap<Model, ReadonlyMap<string, number>>();
