export { consolidate, PartsInMemory, recordOf } from "./consolidate.ts";
export { UNASSIGNED } from "./digest/processes.ts";
export { fold, keysNeeded, pagesOf } from "./fold.ts";
export * from "./parts.ts";
export * from "./reports.ts";
export * from "./reviews.ts";
export * from "./schema.ts";
export { viewProcess } from "./view/process-view.ts";
export type { ViewOptions } from "./view/scene.ts";
