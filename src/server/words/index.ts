import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language, PageRemedies } from "./words.ts";

export type { Language } from "./words.ts";

/** By language: what to do about errors in a browser; for all others the command line's remedies will do. */
export const PAGE_REMEDIES: Readonly<Record<Language, PageRemedies>> = { fr, en };

/** The language asked for: by name, else the first of the browser's that we speak, else English. */
export function languageAsked(lang: string | undefined, acceptLanguage: string | undefined): Language {
  if (lang === "fr" || lang === "en") return lang;
  const wanted = (acceptLanguage ?? "").split(",").map((entry) => {
    const [tag = "", ...parameters] = entry.trim().split(";");
    const quality = /^\s*q=([\d.]+)$/.exec(parameters.find((one) => one.trim().startsWith("q=")) ?? "")?.[1];
    return { language: tag.trim().slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = wanted.toSorted((a, b) => b.quality - a.quality).find(({ language }) => language === "fr" || language === "en");
  return best?.language === "fr" ? "fr" : "en";
}
