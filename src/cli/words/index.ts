import type { ErrorCode, ErrorDetails } from "../../claims/index.ts";
import { explainError } from "../../publish/index.ts";
import { en } from "./en.ts";
import { enStore } from "./en-store.ts";
import { fr } from "./fr.ts";
import { frStore } from "./fr-store.ts";
import type { StoreWords } from "./store-words.ts";
import type { CliWords } from "./words.ts";

export type { KeptCounts, StoreWords } from "./store-words.ts";
export type { CliWords } from "./words.ts";

export type CliLanguage = "fr" | "en";

export const CLI_WORDS: Readonly<Record<CliLanguage, CliWords>> = { fr, en };

export const STORE_WORDS: Readonly<Record<CliLanguage, StoreWords>> = { fr: frStore, en: enStore };

/** What went wrong, what to do, and the code to search for. */
export function errorInWords(code: ErrorCode, details: ErrorDetails, words: CliWords): string {
  const { what, remedy } = explainError(code, details, words.errors);
  return `${what} ${remedy} [${code}]`;
}

/** The user's language as the environment says it (LC_ALL, LC_MESSAGES, LANG); English where it says nothing we speak. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): CliLanguage {
  const tag = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^fr([_.@-]|$)/i.test(tag) ? "fr" : "en";
}
