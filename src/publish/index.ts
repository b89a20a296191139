export { type BriefOptions, type BriefStyle, formatBrief } from "./brief.ts";
export type { BriefLanguage } from "./words/index.ts";
