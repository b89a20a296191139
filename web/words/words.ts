import type { DossierWords } from "../../src/publish/dossier/words/dossier-words.ts";
import type { BriefWords } from "../../src/publish/words/words.ts";
import type { add } from "./en/add.ts";
import type { charts } from "./en/charts.ts";
import type { claims } from "./en/claims.ts";
import type { dossier } from "./en/dossier.ts";
import type { parts } from "./en/parts.ts";
import type { reader } from "./en/reader.ts";
import type { report } from "./en/report.ts";
import type { review } from "./en/review.ts";
import type { search } from "./en/search.ts";
import type { shell } from "./en/shell.ts";

/**
 * Everything the pages say in their own voice, in one language. English is the measure: each area has a file of the same name in `en/` and
 * `fr/`, and French must have the same keys. Kinds, roles, standings and the like have their words where the printed dossier has them.
 */
export interface Words {
  readonly brief: BriefWords;
  readonly record: DossierWords;
  readonly shell: typeof shell;
  readonly parts: typeof parts;
  readonly dossier: typeof dossier;
  readonly charts: typeof charts;
  readonly claims: typeof claims;
  readonly reader: typeof reader;
  readonly add: typeof add;
  readonly search: typeof search;
  readonly review: typeof review;
  readonly report: typeof report;
}
