import type { Knowledge } from "../../knowledge/index.ts";
import type { Analysis } from "../../text/index.ts";
import type { MentionTable } from "../mention.ts";
import type { Trace } from "../trace.ts";
import { readScene } from "./read.ts";
import { tableOf } from "./table.ts";

export { usedEntities } from "./used.ts";

/**
 * Everybody and everything that a report names, with all words that stand for them. Names, titles, bodies and pronouns
 * are all there, described ones too; `usedEntities` keeps those that a reading should list. A state that only an adjective
 * brings into the text becomes an entity when somebody is found to act for it: read `entities` after all questions.
 * Offices are those of the day of `published` (EDTF); where that is null, only those that hold for all the known years.
 */
export function readMentions(
  analysis: Analysis,
  knowledge: Knowledge,
  published: string | null = null,
  trace: Trace | null = null,
): MentionTable {
  return tableOf(readScene(analysis, knowledge, published, trace));
}
