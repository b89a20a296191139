export * from "./analysis.ts";
export * from "./date-header.ts";
export * from "./document.ts";
export * from "./lowest.ts";
export * from "./readable.ts";
export * from "./remembered.ts";
export * from "./span.ts";
export * from "./tree.ts";
