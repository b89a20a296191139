import type { DossierWords } from "./dossier-words.ts";

export const en: DossierWords = { none: "Nothing." };
