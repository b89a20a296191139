import type { BriefLanguage } from "../../words/index.ts";
import type { DossierWords } from "./dossier-words.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export type { DossierWords } from "./dossier-words.ts";

export const DOSSIER_WORDS: Readonly<Record<BriefLanguage, DossierWords>> = { fr, en };
