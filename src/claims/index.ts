export * from "./check.ts";
export * from "./errors.ts";
export * from "./reading.ts";
export * from "./schema.ts";
export * from "./why.ts";
