import { boundsOf, type Day, formatEdtf, parseEdtf } from "../../calendar/index.ts";
import type { Event } from "../../claims/index.ts";
import { childrenBy, dominates, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { cardinalOf } from "../cardinal.ts";
import { isRelative, isVerbal } from "../statements/clause.ts";
import { shiftDay, type Unit, unitAround } from "../times/resolved.ts";
import { headWord } from "./head-word.ts";
import { type Draft, isNoun, prepositionOf, type Scene } from "./scene.ts";

/** When something was, counted from something else: « à la veille du sommet », "three days after the coup of 17 March". */
export interface Offset {
  /** What it is counted from. */
  readonly base: Token;
  /** The words that what is counted hangs on or by: one of them belongs to what was so long after or before. */
  readonly beside: readonly number[];
  readonly unit: Unit;
  /** Negative: before. Null where it is not said how many: « quelques jours après ». */
  readonly count: number | null;
}

/** From what the day of a clause is counted; `own` are the words of the event and the verb of its clause. Null where it is not. */
export function offsetOf(scene: Scene, sentence: Sentence, own: ReadonlySet<number>): Offset | null {
  return offsetsIn(scene, sentence).find(({ base, beside }) => !own.has(base.index) && beside.some((i) => own.has(i))) ?? null;
}

/** What is counted from an event itself: « une rencontre » of « au lendemain d'une rencontre », and what a clause about it tells. */
export function countedFrom(scene: Scene, sentence: Sentence, draft: Draft): Offset | null {
  const offsets = offsetsIn(scene, sentence);
  if (offsets.length === 0) return null;
  const own = new Set([draft.trigger, ...draft.words, ...draft.nouns]);
  const clause = sentence.tokens[draft.clause];
  const about =
    clause?.deprel === "acl:relcl" &&
    childrenBy(sentence, clause.index, "nsubj").some((t) => isRelative(t, scene.speech) || t.feats["PronType"] === "Rel")
      ? clause.head
      : -1;
  const joined = clause?.deprel === "conj" && own.has(clause.index) ? clause.head : -1;
  // « au lendemain de la clôture du cycle »
  const isOwn = (t: Token): boolean => own.has(t.index) || t.index === about;
  // « deux jours après la fin à Oslo de six journées de discussions »
  const isLengthOf = (t: Token): boolean => scene.lexicon.is("days", t) && childrenBy(sentence, t.index, "nmod").some(isOwn);
  const isPhase = (base: Token): boolean =>
    scene.lexicon.is("phases", base) && childrenBy(sentence, base.index, "nmod").some((t) => isOwn(t) || isLengthOf(t));
  const isIt = ({ base, beside }: Offset): boolean =>
    (own.has(base.index) || base.index === about || base.index === joined || isPhase(base)) && !beside.some((i) => own.has(i));
  return offsets.find(isIt) ?? null;
}

/** « au lendemain d'un entretien », "eight days after a shootout": true where it is told how long after or before a noun. */
export const isCountedFrom = (scene: Scene, sentence: Sentence, noun: Token): boolean =>
  offsetsIn(scene, sentence).some(({ base, count }) => base.index === noun.index && count !== null);

/** So many days after a noun something else is told to have been: « deux jours après la fin ». Negative: before it; null where nobody says so in days. */
export function daysCountedFrom(scene: Scene, sentence: Sentence, noun: Token): number | null {
  const offset = offsetsIn(scene, sentence).find(({ base }) => base.index === noun.index);
  return offset && offset.count !== null && offset.unit === "day" ? offset.count : null;
}

const found = new WeakMap<Sentence, readonly Offset[]>();

function offsetsIn(scene: Scene, sentence: Sentence): readonly Offset[] {
  let known = found.get(sentence);
  if (!known) {
    const { dayOffsets, offsetUnits } = scene.lexicon.data;
    known = sentence.tokens.flatMap((token) => {
      const lemma = token.lemma.toLowerCase();
      const offset =
        dayOffsets[lemma] !== undefined
          ? byDayNoun(scene, sentence, token, dayOffsets[lemma])
          : offsetUnits[lemma] !== undefined
            ? byCount(scene, sentence, token, offsetUnits[lemma])
            : null;
      return offset ? [offset] : [];
    });
    found.set(sentence, known);
  }
  return known;
}

/** Words from « lendemain » to its noun: « de la », « de son ». */
const RIGHT_BEHIND = 4;

/** « à la veille du sommet ». */
function byDayNoun(scene: Scene, sentence: Sentence, noun: Token, count: number): Offset | null {
  const isOf = (t: Token): boolean =>
    isNoun(t) && t.index > noun.index && scene.lexicon.has("of", prepositionOf(sentence, t.index));
  // whatever the tree hangs it on, what comes right behind is what is counted from
  const base =
    childrenBy(sentence, noun.index, "nmod").find(isOf) ??
    sentence.tokens.slice(noun.index + 1, noun.index + 1 + RIGHT_BEHIND).find(isNoun);
  if (base && !isOf(base)) return null;
  return base ? { base, beside: [noun.head], unit: "day", count } : null;
}

/** « trois jours après le coup d'État », « deux semaines avant de signer ». */
function byCount(scene: Scene, sentence: Sentence, word: Token, unit: Unit): Offset | null {
  const side = sentence.tokens[word.index + 1 + focusBehind(scene, sentence, word)];
  const sign = scene.lexicon.data.offsetSides[side?.form.toLowerCase() ?? ""];
  if (sign === undefined || !side) return null;
  const base = headOf(sentence, side);
  if (!base || base.index <= side.index || !["case", "mark"].includes(universal(side.deprel))) return null;
  // "held the day before had been useful": a day of its own, whatever the tree hangs behind it
  if (scene.timesIn(scene.sentenceAt(word.start)).some(({ span }) => span.start <= word.start && span.end === side.end))
    return null;
  const count = countBefore(scene, sentence, word, unit);
  return { base, beside: [word.head, base.head].filter((i) => i !== base.index), unit, count: count && sign * count };
}

/** How many words behind the unit only say how exact the count is: « une semaine à peine après », "two months to the day after". */
function focusBehind(scene: Scene, sentence: Sentence, word: Token): number {
  const next = sentence.tokens[word.index + 1];
  if (!next || scene.lexicon.data.offsetSides[next.form.toLowerCase()] !== undefined) return 0;
  const behind = sentence.tokens.slice(word.index + 1, word.index + 4).map((t) => t.form.toLowerCase());
  const phrase = scene.lexicon.data.offsetFocusBehind.find((words) => words.split(" ").every((w, i) => w === behind[i]));
  return phrase ? phrase.split(" ").length : 0;
}

const HOURS_OF_DAY = 24;
const HALF_DAY = 12;

/** How many units a number right before them says; of hours that make no whole days none have passed: « quelques heures après ». */
function countBefore(scene: Scene, sentence: Sentence, word: Token, unit: Unit): number | null {
  const { language, offsetFocus } = scene.lexicon.data;
  const number = sentence.tokens[word.index - 1];
  // « une semaine après », "the day after": of a unit told once
  const article = number?.upos === "DET" && word.feats["Number"] !== "Plur" && number.feats["Definite"] !== undefined;
  const count = number ? (cardinalOf(language, number.form) ?? (article ? 1 : null)) : null;
  const before = sentence.tokens[word.index - 2];
  // « près de trois jours après », "more than a year after"
  const exact =
    !before ||
    !["ADP", "ADV", "SCONJ"].includes(before.upos) ||
    offsetFocus.includes(before.form.toLowerCase()) ||
    count === null;
  if (unit !== "hour") return exact ? count : null;
  if (count === null) return number?.upos === "NUM" ? null : 0;
  return count < HALF_DAY ? 0 : exact && count % HOURS_OF_DAY === 0 ? count : null;
}

/** The time counted from one that stands with what it is counted from; null where none does, or it is not fine enough. */
export function dayWithin(scene: Scene, at: number, sentence: Sentence, offset: Offset): Event["time"] {
  const below = new Set(subtree(sentence, offset.base.index));
  const time = scene.timesIn(at).find((t) => {
    const head = headWord(sentence, t.span);
    return head !== null && below.has(head.index) && dayOf(t.edtf ?? "", offset.unit) !== null;
  });
  return time?.edtf ? counted({ edtf: time.edtf, times: [time.id] }, offset, 1) : null;
}

/** The time counted from that of another event. */
export const timeAfter = (time: Event["time"], offset: Offset): Event["time"] => counted(time, offset, 1);

/** The time of that from which it is counted. */
export const timeCountedFrom = (time: Event["time"], offset: Offset): Event["time"] => counted(time, offset, -1);

function counted(time: Event["time"], { count, unit }: Offset, side: 1 | -1): Event["time"] {
  const day = time && count !== null ? dayOf(time.edtf, unit) : null;
  if (!time || day === null || count === null) return null;
  const shifted = shiftDay(day, unit, side * count);
  return { ...time, edtf: formatEdtf(unitAround(shifted, unit === "week" ? "day" : unit).value) };
}

/** How fine a time must be to count units from it. */
const FINE: Readonly<Partial<Record<Unit, RegExp>>> = {
  month: /^\d{4}-\d{2}(?:-\d{2})?$/,
  year: /^\d{4}(?:-\d{2}){0,2}$/,
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day from which units are counted: the first of a month or year or of what goes on, the last of a night; null where the time is coarser. */
function dayOf(time: string, unit: Unit): Day | null {
  const edtf = time.replace(/\/\.\.$/, "");
  const value = parseEdtf(edtf);
  if (!value) return null;
  const { earliest, latest } = boundsOf(value);
  if ((FINE[unit] ?? DAY).test(edtf)) return earliest;
  const night = value.kind === "interval" && earliest !== null && latest === earliest + 1;
  return night ? latest : null;
}

/** True where a word stands with what is counted from. */
export const isWithin = (sentence: Sentence, { base, beside }: Offset, word: Token): boolean =>
  base.index === word.index ||
  dominates(sentence, base.index, word.index) ||
  // "came eleven days after Hamas fired rockets on May 10": what ends the clause is the clause's
  (isVerbal(base) &&
    beside.includes(word.head) &&
    word.index > base.index &&
    sentence.tokens.slice(base.index, word.index).every((t) => t.upos !== "PUNCT"));

/** « Un an après la signature à Oslo, le 23 novembre, d'un accord »: a day between commas that part a noun from what it is of. */
export function isSetInto({ lexicon }: Scene, sentence: Sentence, { base }: Offset, word: Token): boolean {
  const words = subtree(sentence, word.index);
  const [first, last] = [words[0] ?? word.index, words.at(-1) ?? word.index];
  const [open, close] = [first - 1, last].map((i) => (sentence.tokens[i]?.form === "," ? i : i + 1));
  if (open === undefined || close === undefined || open <= base.index) return false;
  const own = sentence.tokens.slice(base.index + 1, open);
  const [opening, closing, next] = [sentence.tokens[open], sentence.tokens[close], sentence.tokens[close + 1]];
  return (
    opening?.form === "," &&
    closing?.form === "," &&
    next?.upos === "ADP" &&
    lexicon.has("of", next.lemma.toLowerCase()) &&
    own.every((t) => dominates(sentence, base.index, t.index))
  );
}

/** The verb whose clause says what was so long after or before. */
export function verbBeside(sentence: Sentence, { base, beside }: Offset): Token | null {
  for (const index of beside) {
    let at = sentence.tokens[index] ?? null;
    for (let steps = 0; at && steps < 6; steps++) {
      if (at.index === base.index) break;
      if (isVerbal(at)) return at;
      at = headOf(sentence, at);
    }
  }
  return null;
}
