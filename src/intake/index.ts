export { countReports } from "./count-reports.ts";
export { type Files, nodeFiles } from "./files.ts";
export { LANGUAGES, type LanguageGuesser, loadGuesser, type SupportedLanguage, supportedLanguage } from "./language.ts";
export { DEFAULT_MAX_BYTES, FOLDER_ENDINGS, type IntakeEffects, type IntakeOptions, readInputs } from "./read-inputs.ts";
export { type Intake, type Metadata, NO_METADATA } from "./report.ts";
