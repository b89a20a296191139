import type { Event } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, rootOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal } from "../statements/clause.ts";
import { isPast } from "./ahead.ts";
import { isOfAnotherTime } from "./elsewhen.ts";
import { extended } from "./extent.ts";
import { keyOf } from "./lexicon.ts";
import { type Draft, isNoun, SAID, type Scene } from "./scene.ts";
import { isDatedUnknown } from "./when.ts";

/** A draft with the event made of it. */
export interface Told {
  readonly draft: Draft;
  readonly event: Event;
}

/** How many sentences at the top of a report tell what it is about. */
const TOP = 4;

/**
 * When something was that is told without a date: with the participle that it is joined to; where the first sentence of a report
 * tells it, on the day of the report; where it names the talks or the deal that the report is about, when those were.
 */
export function recalledTime(scene: Scene, draft: Draft, event: Event, before: readonly Told[]): Event["time"] {
  const sentence = scene.analysis.sentences[draft.sentence];
  const clause = sentence?.tokens[draft.clause];
  if (!sentence || !clause || event.factuality !== "asserted" || event.attributedTo !== null) return null;
  return (
    joinedTime(sentence, draft, clause, before) ??
    leadTime(scene, sentence, draft, clause) ??
    subjectTime(scene, sentence, draft, clause, before)
  );
}

/** "a summit hosted in Paris by A and attended by B". */
function joinedTime(sentence: Sentence, { sentence: at }: Draft, clause: Token, before: readonly Told[]): Event["time"] {
  const first = universal(clause.deprel) === "conj" && clause.feats["VerbForm"] === "Part" ? headOf(sentence, clause) : null;
  if (!first || universal(first.deprel) !== "acl" || isFinite(sentence, first)) return null;
  return before.findLast(({ draft }) => draft.sentence === at && draft.clause === first.index)?.event.time ?? null;
}

/** What the main clause of the first sentence tells happened on the day of the report, unless it says anything of time. */
function leadTime(scene: Scene, sentence: Sentence, draft: Draft, clause: Token): Event["time"] {
  const { published } = scene;
  if (published === null || !/^\d{4}-\d\d-\d\d$/.test(published) || draft.sentence !== leadOf(scene)) return null;
  if (scene.timesIn(draft.sentence).length > 0 || scene.unknownTimesIn(draft.sentence).length > 0) return null;
  const root = rootOf(sentence);
  const main = clause.index === root?.index || (universal(clause.deprel) === "conj" && clause.head === root?.index);
  // "Six days of talks have ended": up to that day
  return main && isPast(scene, sentence, clause) ? extended(scene, sentence, draft, { edtf: published, times: [] }) : null;
}

/** The first sentence whose main clause is told in the past: headlines are told in the present. */
function leadOf(scene: Scene): number {
  return scene.analysis.sentences.slice(0, TOP).findIndex((sentence) => {
    const root = rootOf(sentence);
    return root !== null && isVerbal(root) && isPast(scene, sentence, root);
  });
}

/** "The talks were chaired by …", "who chaired the session": the day of what was told at the top and is meant. */
function subjectTime(scene: Scene, sentence: Sentence, draft: Draft, clause: Token, before: readonly Told[]): Event["time"] {
  if (!isVerbal(clause) || !isPast(scene, sentence, clause) || isOfAnotherTime(scene, sentence, clause)) return null;
  if (isDatedUnknown(scene, sentence, draft)) return null;
  const type = topicOf(scene, sentence, draft);
  const kind = scene.lexicon.crosswalk.kinds[draft.kind]?.plover.type;
  if (type === null || kind === undefined || SAID.has(kind)) return null;
  const told = [...before]
    .sort((a, b) => a.draft.sentence - b.draft.sentence)
    .find(
      ({ draft: other, event }) =>
        other.sentence <= TOP &&
        event.time !== null &&
        event.factuality === "asserted" &&
        event.attributedTo === null &&
        classOf(scene, other.kind) === type,
    );
  return told && /^\d{4}-\d\d-\d\d/.test(told.event.time?.edtf ?? "") ? (told.event.time ?? null) : null;
}

/** What "the talks" or "the deal" in the words of an event is: a meeting, or a text; null where none is named as known. */
function topicOf(scene: Scene, sentence: Sentence, draft: Draft): "meeting" | "text" | null {
  for (const index of new Set([...draft.nouns, ...draft.words])) {
    const noun = sentence.tokens[index];
    if (!noun || !isNoun(noun)) continue;
    const own = childrenOf(sentence, index);
    const known = own.some((t) => universal(t.deprel) === "det" && t.feats["Definite"] === "Def");
    // "the first round", "the 2015 deal": another one
    if (!known || own.some((t) => ["amod", "nummod", "compound"].includes(universal(t.deprel)) && /\d/.test(t.form))) continue;
    if (childrenBy(sentence, index, "amod").length > 0) continue;
    const { groups } = scene.lexicon.data;
    const is = (list: string): boolean => (groups[list] ?? []).some((w) => keyOf(w) === keyOf(noun.lemma));
    if (is("talks")) return "meeting";
    if (is("deals") || is("truces")) return "text";
  }
  return null;
}

function classOf(scene: Scene, kind: string): "meeting" | "text" | null {
  const type = scene.lexicon.crosswalk.kinds[kind]?.plover.type;
  if (type === "CONSULT") return "meeting";
  return kind === "agreement" || kind === "ceasefire" ? "text" : null;
}
