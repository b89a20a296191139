export * from "./bounds.ts";
export * from "./day.ts";
export * from "./edtf.ts";
export * from "./format-edtf.ts";
export * from "./intersect.ts";
export * from "./parse-edtf.ts";
