import type { Words } from "./words.ts";

export type { Words } from "./words.ts";

export type Language = "fr" | "en";

export const LANGUAGES: readonly Language[] = ["fr", "en"];

/** The words of a language come when it is spoken, not before. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "fr" ? (await import("./fr.ts")).fr : (await import("./en.ts")).en;
}
