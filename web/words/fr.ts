import { fr as record } from "../../src/publish/dossier/words/fr.ts";
import { fr as brief } from "../../src/publish/words/fr.ts";
import { add } from "./fr/add.ts";
import { charts } from "./fr/charts.ts";
import { claims } from "./fr/claims.ts";
import { dossier } from "./fr/dossier.ts";
import { parts } from "./fr/parts.ts";
import { reader } from "./fr/reader.ts";
import { report } from "./fr/report.ts";
import { review } from "./fr/review.ts";
import { search } from "./fr/search.ts";
import { shell } from "./fr/shell.ts";
import type { Words } from "./words.ts";

export const fr: Words = { brief, record, shell, parts, dossier, charts, claims, report, review, search, add, reader };
