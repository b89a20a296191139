import type { ErrorCode, ErrorDetails } from "../claims/index.ts";

/** Languages that the project reads. */
export const LANGUAGES = ["fr", "en"] as const;
export type SupportedLanguage = (typeof LANGUAGES)[number];

/** The language of a report, or why it has none that can be read. */
export type LanguageFinding =
  | { readonly language: SupportedLanguage }
  | { readonly code: ErrorCode & ("language-unknown" | "language-unsupported"); readonly details: ErrorDetails };

/** Names a text's language with its likelihood, the likeliest first. */
export type LanguageGuesser = (text: string) => readonly (readonly [language: string, score: number])[];

/** Letters below which a guess for an unknown language is not believed. */
const LEAST_LETTERS = 60;
const SAMPLE = 6000;

/** "fr-CA" as "fr"; null for a language that is not read. */
export function supportedLanguage(tag: string): SupportedLanguage | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** The language of `text`, by its body: the words decide; `hint` (what a page declares) only where they cannot. */
export function findLanguage(text: string, hint: string | null, guess: LanguageGuesser): LanguageFinding {
  const sample = sampleOf(text);
  const [best] = guess(sample);
  const found = best ? supportedLanguage(best[0]) : null;
  if (found) return { language: found };
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (best && letters >= LEAST_LETTERS) return { code: "language-unsupported", details: { language: best[0] } };
  const hinted = hint === null ? null : supportedLanguage(hint);
  if (hinted && letters > 0) return { language: hinted };
  return { code: "language-unknown", details: { guess: best?.[0] ?? "" } };
}

/** Beginning, middle and end of a long text: headers and quotations in another language must not decide. */
function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}\n${text.slice(-SAMPLE)}`;
}

let loaded: Promise<LanguageGuesser> | null = null;

/** The guesser of the `eld` library, loaded when first asked for and once. */
export function loadGuesser(): Promise<LanguageGuesser> {
  loaded ??= import("eld/extrasmall").then(({ eld }) => {
    const detector = eld.newInstance();
    return (text: string) => Object.entries(detector.detect(text).getScores()).sort((a, b) => b[1] - a[1]);
  });
  return loaded;
}
