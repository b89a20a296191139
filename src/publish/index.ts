export type { BriefOptions, BriefStyle } from "./brief/setting.ts";
export { formatBrief } from "./brief.ts";
export type { BriefLanguage } from "./words/index.ts";
