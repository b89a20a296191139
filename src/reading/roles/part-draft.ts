import type { RuleId } from "../../claims/index.ts";
import type { Token } from "../../text/index.ts";
import type { Part } from "./lexicon.ts";
import type { Mood } from "./mood.ts";
import type { Play } from "./process.ts";
import type { Draft } from "./scene.ts";

/** How what nobody doubts holds. */
export const PLAIN: Mood = { factuality: "asserted", status: "current" };

/** A part that a noun gives. `other`: a word that says so too; `clause`: the word whose clause tells the time. */
export function draftOf(
  at: number,
  cue: Token,
  role: Part,
  holder: string,
  play: Play,
  mood: Mood,
  clause: Token,
  other: number,
  rule: RuleId,
): Draft {
  return {
    because: { rule, entry: `${role}: ${cue.lemma}`, to: [other] },
    sentence: at,
    kind: "process",
    holder,
    role,
    of: play.of,
    title: null,
    round: play.round,
    ...mood,
    first: Math.min(cue.index, other),
    last: Math.max(cue.index, other),
    cue: cue.index,
    clause: clause.index,
  };
}
