export { type BriefOptions, type BriefStyle, formatBrief } from "./brief.ts";
export { BRIEF_WORDS, type BriefLanguage } from "./words/index.ts";
