import type { Statement, Time } from "../../claims/index.ts";
import type { Analysis } from "../../text/index.ts";
import type { MentionTable } from "../mention.ts";
import type { Trace } from "../trace.ts";
import { assemble } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { inciseDrafts } from "./incise.ts";
import { lexiconOf } from "./lexicon.ts";
import { nounDrafts } from "./noun-cues.ts";
import { quotationDrafts } from "./quote-cues.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { sourceDrafts } from "./source-phrases.ts";
import { verbDrafts } from "./verb-cues.ts";

export { type Quotation, quotationsOf } from "./quotation.ts";

/**
 * Reported speech of a text: who is credited with which words, by which cue. Statements stand in the order of their
 * cues and have the ids `s1`, `s2` …. `times` are those of the whole text; a statement takes the one in the clause of
 * its cue. A language without a lexicon of speech gives none. `place` is always null: nothing here looks for it.
 */
export function readStatements(
  analysis: Analysis,
  mentions: MentionTable,
  times: readonly Time[] = [],
  trace: Trace | null = null,
): Statement[] {
  const lexicon = lexiconOf(analysis.language);
  if (!lexicon) return [];
  const scene = sceneOf(analysis, mentions, times, lexicon, trace);
  const drafts = analysis.sentences.flatMap((_, index) => draftsOf(scene, index));
  return assemble(scene, [...drafts, ...quotationDrafts(scene, drafts)]);
}

function draftsOf(scene: Scene, index: number): Draft[] {
  const incises = inciseDrafts(scene, index);
  const taken = new Set(incises.flatMap((d) => (d.head === null ? [] : [d.head])));
  const lenders = new Map(incises.flatMap((d) => (d.head !== null && d.lender ? [[d.head, d.lender] as const] : [])));
  const verbs = verbDrafts(scene, index, taken, lenders);
  for (const d of verbs) if (d.head !== null) taken.add(d.head);
  const nouns = nounDrafts(scene, index, taken);
  // « exprime l'espoir que »: the noun says what kind of act it is, the verb only that there was one
  const plain = verbs.filter(
    (d) => d.build !== "object" || !nouns.some((n) => n.cue && d.cue && n.cue.start <= d.cue.end && d.cue.end < n.cue.end),
  );
  return [...incises, ...plain, ...sourceDrafts(scene, index), ...nouns];
}
