import type { DossierRecord } from "../../src/record/index.ts";
import { consolidate } from "../../src/record/index.ts";
import { readingIn } from "./english.ts";

/** A report of a day, in its own words. */
export type Told = readonly [published: string, language: "fr" | "en", text: string];

/** The record of reports, each read with the weights that are shipped, each of its own origin. */
export const recordOf = (...reports: readonly Told[]): DossierRecord =>
  consolidate(
    reports.map(([published, language, text]) => {
      const reading = readingIn(language, text, published);
      return { reading, origin: reading.document.id, receivedAt: `${published}T12:00:00Z` };
    }),
  );
