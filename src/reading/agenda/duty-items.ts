import type { Statement } from "../../claims/index.ts";
import { childrenBy, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isInfinitive, ownSubject, rangeOf } from "../statements/clause.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { partsOf, topOf } from "./content.ts";
import type { Duty } from "./duty.ts";
import { actorsAt } from "./parties.ts";
import { caseOf, type Draft, type Scene } from "./scene.ts";

/** What is the same for all items of a clause. */
type Head = Pick<Draft, "kind" | "status" | "parties" | "towards" | "maker" | "rank" | "because" | "found">;

/** What is to be done by a clause, each joined part as its own item. */
export function itemsOf(scene: Scene, at: number, sentence: Sentence, duty: Duty, head: Head): Draft[] {
  const { verb, clause, subject, modal } = duty;
  const skip = (t: Token): boolean =>
    ["parataxis", "discourse"].includes(universal(t.deprel)) ||
    (universal(t.deprel) === "conj" && (ownSubject(sentence, t) !== null || isFinite(sentence, t))) ||
    (universal(t.deprel) === "advcl" && !isInfinitive(t));
  const end = endOf(sentence, verb, subtree(sentence, clause.index, skip));
  const acts = subject !== null && actorsAt(scene, at, subject).length > 0;
  const passive = childrenBy(sentence, verb.index, "aux:pass", "nsubj:pass").length > 0;
  const copular = childrenBy(sentence, verb.index, "cop").length > 0;
  // "there must be a truce": what must be stands behind
  const there = verb.lemma === modal.lemma || childrenBy(sentence, verb.index, "expl").length > 0;
  const behind = there && subject !== null && subject.index > verb.index;
  const first = behind
    ? rangeOf(sentence, subject.index)
    : acts && !passive && !copular
      ? firstOf(sentence, duty)
      : subject
        ? rangeOf(sentence, subject.index)
        : verb;
  const whole: Range = { start: behind ? first.start : Math.min(first.start, verb.start), end };
  const range = head.maker ? within(whole, verb, head.maker) : whole;
  const evidence = hull([subject ?? verb, modal, whole]) ?? range;
  return partsOf(scene, at, beforePurpose(scene, sentence, verb, range)).map((content, i) => ({
    ...head,
    parties: (i > 0 && head.maker === null ? ownDoers(scene, at, sentence, content) : null) ?? head.parties,
    content,
    evidence,
    options: [],
    dueIn: evidence,
  }));
}

/** The end of what is to be done: with the clause right behind it where the verb says nothing without, "go on fighting", "leave only once …". */
function endOf(sentence: Sentence, verb: Token, below: readonly number[]): number {
  const behind = below.flatMap((i) => sentence.tokens[i] ?? []).filter((t) => t.index > verb.index);
  const clause = behind.every((t) => ["ADV", "PUNCT"].includes(t.upos))
    ? childrenBy(sentence, verb.index, "advcl").find((t) => t.index > verb.index)
    : undefined;
  const own = Math.max(verb.end, ...behind.map((t) => t.end));
  const first = clause && rangeOf(sentence, clause.index);
  const between = first ? sentence.tokens.filter((t) => t.index > verb.index && t.start < first.start) : [];
  return first && between.every((t) => t.upos === "ADV") ? first.end : own;
}

/** Whose part of a joined clause is: « l'armée se retirera et les rebelles désarmeront ». */
function ownDoers(scene: Scene, at: number, sentence: Sentence, content: Range): string[] | null {
  const top = topOf(sentence, content);
  const subject = top && ownSubject(sentence, top);
  return subject ? actorsAt(scene, at, subject) : null;
}

/** « produire un calendrier pour le retrait »: what it is to be done for is not itself to be done. */
function beforePurpose(scene: Scene, sentence: Sentence, verb: Token, range: Range): Range {
  const object = childrenBy(sentence, verb.index, "obj").find((t) => t.index > verb.index);
  if (!object) return range;
  const purpose = [...childrenBy(sentence, verb.index, "obl"), ...childrenBy(sentence, object.index, "nmod")].find(
    (t) =>
      t.index > object.index &&
      scene.lexicon.data.toward.includes(caseOf(sentence, t.index)) &&
      scene.speech.timesIn(t).length === 0,
  );
  const mark = purpose && childrenBy(sentence, purpose.index, "case")[0];
  return mark && mark.start > range.start && isBehind(sentence, object, mark)
    ? { start: range.start, end: Math.min(range.end, mark.start) }
    : range;
}

/** Only words that describe the object stand between it and the mark. */
const isBehind = (sentence: Sentence, object: Token, mark: Token): boolean =>
  sentence.tokens.slice(object.index + 1, mark.index).every((t) => ["ADJ", "PUNCT", "ADV"].includes(t.upos));

/** What of the stretch is the statement's own: an insertion ends it. */
function within(range: Range, verb: Token, { content, cue }: Statement): Range {
  const own = content.find((c) => c.start <= verb.start && verb.start < c.end);
  // where the content lacks its subject, that stands right before it
  const start = own && cue && cue.end <= range.start ? range.start : Math.max(range.start, own?.start ?? 0);
  return own ? { start, end: Math.max(verb.end, Math.min(range.end, own.end)) } : range;
}

/** The first word of what is to be done: behind the verb of duty. */
function firstOf(sentence: Sentence, { verb, modal, length }: Duty): Range {
  const from = modal === verb ? verb.index : modal.index + length;
  const group = sentence.tokens.slice(from, verb.index + 1).find((t) => !["PART", "ADP", "PUNCT"].includes(t.upos));
  return group ?? verb;
}
