import type { TimesGrammarData } from "../../language/times-schema.ts";
import { childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import type { Direction } from "./record.ts";
import { timeOfForm, type WrittenVerbs, writtenVerbs } from "./written-verbs.ts";

/** The cues of a grammar as sets, made once. */
export interface DirectionCues {
  readonly reporting: ReadonlySet<string>;
  readonly futureHelpers: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
  readonly proposing: ReadonlySet<string>;
  readonly appointments: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  readonly following: ReadonlySet<string>;
  readonly futureForms: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly postpones: ReadonlySet<string>;
  readonly announcing: ReadonlySet<string>;
  readonly callingOff: ReadonlySet<string>;
  readonly takingPlace: ReadonlySet<string>;
  readonly towards: ReadonlySet<string>;
  readonly written: WrittenVerbs;
}

export function directionCues({ direction: data }: TimesGrammarData): DirectionCues {
  return {
    reporting: new Set(data.reporting),
    futureHelpers: new Set(data.futureHelpers),
    promises: new Set(data.promises),
    proposing: new Set(data.proposing),
    appointments: new Set(data.appointments),
    earlier: new Set(data.earlier),
    following: new Set(data.following),
    futureForms: new Set(data.futureForms),
    before: new Set(data.before),
    postpones: new Set(data.postpones),
    announcing: new Set(data.announcing),
    callingOff: new Set(data.callingOff),
    takingPlace: new Set(data.takingPlace),
    towards: new Set(data.towards),
    written: writtenVerbs(data),
  };
}

function feature(token: Token, name: string): string {
  return token.feats[name] ?? "";
}

function auxiliariesOf(sentence: Sentence, verb: Token): Token[] {
  return childrenOf(sentence, verb.index).filter(
    (t) => t.upos === "AUX" || universal(t.deprel) === "aux" || universal(t.deprel) === "cop",
  );
}

/** What a finite verb or auxiliary says by its own form; null: a present, or nothing. */
function byForm(token: Token): "past" | "future" | null {
  if (feature(token, "Tense") === "Fut" || feature(token, "Mood") === "Cnd") return "future";
  const tense = feature(token, "Tense");
  if (tense === "Past" || tense === "Imp" || tense === "Pqp") return feature(token, "Mood") === "Sub" ? null : "past";
  return null;
}

export function isParticiple(token: Token): boolean {
  return feature(token, "VerbForm") === "Part" && feature(token, "Tense") !== "Pres";
}

/** Which way a verb looks; "present": ahead, as reports mostly mean it, but telling what is past is told so too. */
export type VerbTime = Direction | "present";

/** The time of a verb with its auxiliaries: « a annoncé » past, « sera signé » future, "would have met" past. */
function byAuxiliaries(verb: Token, auxiliaries: readonly Token[], cues: DirectionCues): VerbTime | null {
  const isPerfect = isParticiple(verb) || feature(verb, "VerbForm") === "Part";
  const passive = auxiliaries.some((a) => a.deprel === "aux:pass");
  const others = auxiliaries.filter((a) => a.deprel !== "aux:pass");
  const ahead =
    others.some((a) => cues.futureHelpers.has(a.lemma.toLowerCase()) && byForm(a) !== "past") ||
    auxiliaries.some((a) => byForm(a) === "future");
  const perfect = others.some((a) => a.deprel !== "cop" && !cues.futureHelpers.has(a.lemma.toLowerCase())) && isPerfect;
  if (perfect && feature(verb, "Tense") !== "Pres") {
    const simpleFuture = others.some((a) => feature(a, "Tense") === "Fut");
    return simpleFuture ? "future" : "past";
  }
  if (ahead) return "future";
  if (others.some((a) => cues.futureHelpers.has(a.lemma.toLowerCase()))) return "nearest";
  if (auxiliaries.some((a) => byForm(a) === "past")) return cues.futureForms.has(verb.form.toLowerCase()) ? "nearest" : "past";
  if (cues.futureForms.has(verb.form.toLowerCase())) return "future";
  return passive ? "nearest" : null;
}

function presentOf(verb: Token, cues: DirectionCues): VerbTime {
  // A parser takes one tense for another more easily than the written form lies.
  const written = timeOfForm(verb.form.toLowerCase(), cues.written);
  if (written) return written;
  return cues.reporting.has(verb.lemma.toLowerCase()) ? "past" : "present";
}

/** The time of an infinitive: what its governor makes of it. */
function ofInfinitive(sentence: Sentence, verb: Token, cues: DirectionCues, steps: number): VerbTime {
  if (childrenOf(sentence, verb.index).some((t) => cues.before.has(t.lemma.toLowerCase()))) return "nearest";
  const head = headOf(sentence, verb);
  if (!head) return "undecided";
  if (cues.futureForms.has(head.form.toLowerCase()))
    // "had been due to start on 12 June": seen from then
    return ["past", "nearest"].includes(verbTime(sentence, head, cues, steps + 1)) ? "nearest" : "future";
  if (cues.promises.has(head.lemma.toLowerCase())) return "future";
  const governor = verbTime(sentence, head, cues, steps + 1);
  if (cues.futureHelpers.has(head.lemma.toLowerCase())) return byForm(head) === "past" ? "nearest" : "future";
  return governor === "past" ? "nearest" : governor;
}

const MOST_STEPS = 12;

/** Which way a verb, or an adjective or noun with a copula, looks. */
export function verbTime(sentence: Sentence, verb: Token, cues: DirectionCues, steps = 0): VerbTime {
  if (steps > MOST_STEPS) return "undecided";
  const auxiliaries = auxiliariesOf(sentence, verb);
  const marks = childrenOf(sentence, verb.index).filter((t) => universal(t.deprel) === "mark");
  // "due to be held": the adjective taken for a mark of the infinitive
  if (marks.some((t) => t.upos === "ADJ" && cues.futureForms.has(t.form.toLowerCase()))) return "future";
  const toCome = ofActiveInfinitive(verb, auxiliaries, marks);
  if (toCome) return toCome;
  const toBe = ofPassiveInfinitive(verb, auxiliaries, marks);
  if (toBe) return toBe;
  if (isStillBefore(sentence, verb, marks, cues, steps)) return "nearest";
  const fromAuxiliaries = byAuxiliaries(verb, auxiliaries, cues);
  if (fromAuxiliaries) return fromAuxiliaries;
  const own = byForm(verb);
  if (feature(verb, "VerbForm") === "Part" && auxiliaries.length === 0) {
    if (cues.futureForms.has(verb.form.toLowerCase())) return "future";
    if (isParticiple(verb)) return "past";
    const head = headOf(sentence, verb);
    return head ? verbTime(sentence, head, cues, steps + 1) : "undecided";
  }
  if (own) return own;
  if (cues.futureForms.has(verb.form.toLowerCase())) return "future";
  if (feature(verb, "VerbForm") === "Inf") return ofInfinitive(sentence, verb, cues, steps);
  if (feature(verb, "VerbForm") === "Ger") return auxiliaries.length > 0 ? "future" : climb(sentence, verb, cues, steps);
  if (feature(verb, "Mood") === "Sub" || feature(verb, "Mood") === "Imp") return "future";
  if (feature(verb, "VerbForm") === "Fin" || feature(verb, "Tense") === "Pres") return presentOf(verb, cues);
  return auxiliaries.some((a) => feature(a, "Tense") === "Pres") ? presentOf(verb, cues) : "undecided";
}

/** « se sont parlé, avant que leurs émissaires ne se retrouvent mardi »: seen from a past, it may lie on either side of the report. */
function isStillBefore(sentence: Sentence, verb: Token, marks: readonly Token[], cues: DirectionCues, steps: number): boolean {
  if (feature(verb, "VerbForm") !== "Fin" || byForm(verb) !== null) return false;
  const head = universal(verb.deprel) === "advcl" ? headOf(sentence, verb) : null;
  if (!head || !marks.some((t) => cues.before.has(t.lemma.toLowerCase()) && findChild(sentence, t.index, "fixed"))) return false;
  return verbTime(sentence, head, cues, steps + 1) === "past";
}

/** "is to begin on May 2": still to come; "was to brief the council on Friday": seen from then it lay ahead. */
function ofActiveInfinitive(verb: Token, auxiliaries: readonly Token[], marks: readonly Token[]): VerbTime | null {
  if (feature(verb, "VerbForm") !== "Inf" || !marks.some((t) => t.upos === "PART")) return null;
  const before = auxiliaries.filter((a) => a.index < verb.index);
  if (before.some((a) => byForm(a) === "past")) return "nearest";
  return before.some((a) => feature(a, "VerbForm") === "Fin" && feature(a, "Tense") === "Pres") ? "future" : null;
}

/** "is to be signed on Sunday", "a council to be formed by Sunday": a passive that is still to come; "was to be", seen from then. */
function ofPassiveInfinitive(verb: Token, auxiliaries: readonly Token[], marks: readonly Token[]): VerbTime | null {
  const mark = marks.find((t) => t.upos === "PART");
  const be = mark && auxiliaries.find((a) => a.index > mark.index && feature(a, "VerbForm") === "Inf");
  if (!mark || !be || !isParticiple(verb)) return null;
  const helper = auxiliaries.find((a) => a.index < mark.index && feature(a, "VerbForm") === "Fin");
  if (helper) return byForm(helper) === "past" ? "nearest" : "future";
  return universal(verb.deprel) === "acl" ? "future" : null;
}

function climb(sentence: Sentence, token: Token, cues: DirectionCues, steps: number): VerbTime {
  const head = headOf(sentence, token);
  return head ? verbTime(sentence, head, cues, steps + 1) : "undecided";
}
