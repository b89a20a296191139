import type { ErrorCode, ErrorDetails } from "../../claims/index.ts";
import { en } from "./en.ts";
import type { ErrorsInWords, ErrorWords } from "./error-words.ts";
import { fr } from "./fr.ts";

export type { ErrorsInWords, ErrorWords } from "./error-words.ts";

/** Every error and remark of the registry in words, by language. The remedies are those of the command line. */
export const ERROR_WORDS: Readonly<Record<"fr" | "en", ErrorsInWords>> = { fr, en };

/** What went wrong and what to do, with the details filled in. `remedy` goes before the one in `words`. */
export function explainError(code: ErrorCode, details: ErrorDetails, words: ErrorsInWords, remedy?: string): ErrorWords {
  const detail = (name: string) => String(details[name] ?? "?");
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => words.terms[detail(name)] ?? detail(name));
  const own = words.errors[code];
  return { what: fill(own.what), remedy: fill(remedy ?? own.remedy) };
}
