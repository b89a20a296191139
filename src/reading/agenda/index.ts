import type { AgendaItem, Statement, Time } from "../../claims/index.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import type { Analysis } from "../../text/index.ts";
import type { MentionTable } from "../mention.ts";
import type { Trace } from "../trace.ts";
import { aimDrafts } from "./aims.ts";
import { assemble } from "./assemble.ts";
import { conditionDrafts } from "./conditions.ts";
import { dutyDrafts, termsDrafts } from "./duties.ts";
import { lexiconOf } from "./lexicon.ts";
import { needDrafts } from "./needs.ts";
import { openDrafts } from "./open.ts";
import { saidDrafts } from "./said.ts";
import { sceneOf } from "./scene.ts";
import { verbDrafts } from "./verbs.ts";

/**
 * What is on the table: aims, promises, demands, offers, refusals, and what nobody has settled. One item for each content,
 * coordinated ones apart, with the ids `a1`, `a2` … in the order of the text. An item that an act of speech makes is
 * attributed to that statement. A language without a lexicon gives none. `place` and `time` are always null.
 */
export function readAgenda(
  analysis: Analysis,
  mentions: MentionTable,
  times: readonly Time[],
  statements: readonly Statement[],
  _knowledge: Knowledge,
  trace: Trace | null = null,
  published: string | null = null,
): AgendaItem[] {
  const lexicon = lexiconOf(analysis.language);
  if (!lexicon) return [];
  const scene = sceneOf(analysis, mentions, times, statements, lexicon, trace, published);
  const drafts = analysis.sentences.flatMap((_, at) => [
    ...verbDrafts(scene, at),
    ...dutyDrafts(scene, at),
    ...termsDrafts(scene, at),
    ...openDrafts(scene, at),
    ...aimDrafts(scene, at),
    ...conditionDrafts(scene, at),
    ...needDrafts(scene, at),
  ]);
  return assemble(scene, [...saidDrafts(scene), ...drafts]);
}
