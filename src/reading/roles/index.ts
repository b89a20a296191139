import type { Role, Statement, Time } from "../../claims/index.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import type { Analysis } from "../../text/index.ts";
import type { MentionTable } from "../mention.ts";
import type { Trace } from "../trace.ts";
import { assemble } from "./assemble.ts";
import { lexiconOf } from "./lexicon.ts";
import { officeDrafts } from "./offices.ts";
import { partDrafts } from "./parts.ts";
import { sceneOf } from "./scene.ts";

/**
 * Who holds which office, and who plays which part in which process: hosts, mediators, guarantors, parties, observers,
 * heads of delegations. Only what the text says: what is known of somebody from elsewhere is no claim. One claim for each
 * holder, role and house, where the text first says so, with the ids `r1`, `r2` … in its order. A language without a
 * lexicon of roles gives none. `place` is always null.
 */
export function readRoles(
  analysis: Analysis,
  mentions: MentionTable,
  times: readonly Time[],
  statements: readonly Statement[],
  knowledge: Knowledge,
  published: string | null = null,
  trace: Trace | null = null,
): Role[] {
  const lexicon = lexiconOf(analysis.language);
  if (!lexicon) return [];
  const scene = sceneOf(analysis, mentions, knowledge, published, lexicon, trace);
  return assemble(scene, [...officeDrafts(scene), ...partDrafts(scene)], times, statements);
}
