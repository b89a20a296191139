import type { Reading } from "../../src/claims/index.ts";
import { readingIn } from "./english.ts";

/** The reading of a French text of Wednesday 18 June 2025 (or another day), with the weights that are shipped. */
export const readingOf = (text: string, published: string | null = "2025-06-18"): Reading => readingIn("fr", text, published);
