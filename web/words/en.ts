import { en as record } from "../../src/publish/dossier/words/en.ts";
import { en as brief } from "../../src/publish/words/en.ts";
import { add } from "./en/add.ts";
import { charts } from "./en/charts.ts";
import { claims } from "./en/claims.ts";
import { dossier } from "./en/dossier.ts";
import { parts } from "./en/parts.ts";
import { reader } from "./en/reader.ts";
import { report } from "./en/report.ts";
import { review } from "./en/review.ts";
import { search } from "./en/search.ts";
import { shell } from "./en/shell.ts";
import type { Words } from "./words.ts";

export const en: Words = { brief, record, shell, parts, dossier, charts, claims, report, review, search, add, reader };
