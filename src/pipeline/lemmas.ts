import { LANGUAGES } from "../intake/index.ts";
import type { Models } from "./models.ts";

/** The lemmas a word may have in any language that is read; a missing model is no hindrance to a search by form. */
export function lemmasBy(models: Models): (word: string) => readonly string[] {
  const analysers = LANGUAGES.flatMap((language) => {
    try {
      return models.get(language) ?? [];
    } catch {
      return [];
    }
  });
  return (word) => {
    const lemmas = analysers.flatMap((analyser) =>
      analyser.analyse(word).sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma)),
    );
    return [...new Set([word, ...lemmas])];
  };
}
