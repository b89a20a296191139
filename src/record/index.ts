export { fold, keysNeeded, pagesOf } from "./fold.ts";
export * from "./parts.ts";
export * from "./reports.ts";
export * from "./reviews.ts";
