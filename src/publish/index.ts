export type { BriefOptions, BriefStyle } from "./brief/setting.ts";
export { formatBrief } from "./brief.ts";
export { formatChanges, formatContested, formatDossier, formatProcessList, formatQuestions } from "./dossier/dossier.ts";
export type { DossierOptions } from "./dossier/setting.ts";
export { edtfInWords } from "./edtf-words.ts";
export { ERROR_WORDS, type ErrorsInWords, type ErrorWords, explainError } from "./errors/index.ts";
export { createPlaces, type LinePlace } from "./place.ts";
export { BRIEF_WORDS, type BriefLanguage, type BriefWords } from "./words/index.ts";
export { oneLine, wrap } from "./wrap.ts";
