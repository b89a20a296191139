import type { DossierWords } from "./dossier-words.ts";

export const fr: DossierWords = { none: "Rien." };
