import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { BriefWords } from "./words.ts";

export type { BriefWords, CountedList } from "./words.ts";

export type BriefLanguage = "fr" | "en";

export const BRIEF_WORDS: Readonly<Record<BriefLanguage, BriefWords>> = { fr, en };
