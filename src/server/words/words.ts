import type { ErrorCode } from "../../claims/index.ts";

export type Language = "fr" | "en";

/** What to do about an error where the command line's remedy is of no use in a browser. */
export type PageRemedies = Readonly<Partial<Record<ErrorCode, string>>>;
