import type { Figure, Statement, Time } from "../../claims/index.ts";
import type { Analysis } from "../../text/index.ts";
import type { MentionTable } from "../mention.ts";
import type { Trace } from "../trace.ts";
import { assemble } from "./assemble.ts";
import { type Draft, draftsOf } from "./drafts.ts";
import { lexiconOf } from "./lexicon.ts";
import { lineOf } from "./line.ts";
import type { Scene } from "./scene.ts";
import { sweepOver } from "./sweep.ts";

/**
 * The numbers of a text that people will argue about: the dead, the wounded, the displaced, prisoners, troops, aid. In
 * the order of the text, with ids `f1`, `f2` …. Years, ages, distances, shares and the like are none; families and
 * households stay what they are, in `unit`. Of a number told twice in the same voice the first is kept. A language
 * without a lexicon of figures gives none.
 */
export function readFigures(
  analysis: Analysis,
  mentions: MentionTable,
  times: readonly Time[] = [],
  statements: readonly Statement[] = [],
  trace: Trace | null = null,
): Figure[] {
  const lexicon = lexiconOf(analysis.language);
  if (!lexicon) return [];
  const said = statements.flatMap((statement) => statement.content.map((span) => ({ span, statement })));
  const scene: Scene = {
    analysis,
    mentions,
    lexicon,
    trace,
    types: new Map(mentions.entities.map(({ id, type }) => [id, type])),
    timesIn: sweepOver(times, ({ span }) => span),
    statementsIn: sweepOver(said, ({ span }) => span),
  };
  const drafts: Draft[] = [];
  for (const index of analysis.sentences.keys()) {
    const line = lineOf(scene, index);
    if (line) drafts.push(...draftsOf(line, drafts));
  }
  return assemble(scene, drafts);
}
