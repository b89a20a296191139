import { boundsOf, edtfOfDay, formatEdtf, parseEdtf } from "../../calendar/index.ts";
import type { Event } from "../../claims/index.ts";
import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { cardinalOf } from "../cardinal.ts";
import { headWord } from "./head-word.ts";
import { isNoun, prepositionOf, type Scene } from "./scene.ts";

/** When something was, counted from something else: « à la veille du sommet », "three days after the coup of 17 March". */
export interface Offset {
  /** What it is counted from. */
  readonly base: Token;
  /** Null where it is not said how many days: « quelques jours après ». */
  readonly days: number | null;
}

/** From what the day of a clause is counted; `own` are the words of the event and the verb of its clause. Null where it is not. */
export function offsetOf(scene: Scene, sentence: Sentence, own: ReadonlySet<number>): Offset | null {
  for (const token of countable(scene, sentence)) {
    const found = byDayNoun(scene, sentence, token, own) ?? byCount(scene, sentence, token, own);
    if (found && !own.has(found.base.index)) return found;
  }
  return null;
}

const countables = new WeakMap<Sentence, readonly Token[]>();

/** The words that days can be counted by. */
function countable({ lexicon: { data } }: Scene, sentence: Sentence): readonly Token[] {
  let found = countables.get(sentence);
  if (!found) {
    found = sentence.tokens.filter(({ lemma }) => {
      const lower = lemma.toLowerCase();
      return data.dayOffsets[lower] !== undefined || data.offsetUnits[lower] !== undefined;
    });
    countables.set(sentence, found);
  }
  return found;
}

/** « à la veille du sommet ». */
function byDayNoun(scene: Scene, sentence: Sentence, noun: Token, own: ReadonlySet<number>): Offset | null {
  const days = scene.lexicon.data.dayOffsets[noun.lemma.toLowerCase()];
  if (days === undefined || !own.has(noun.head)) return null;
  const base = childrenBy(sentence, noun.index, "nmod").find(
    (t) => isNoun(t) && t.index > noun.index && scene.lexicon.has("of", prepositionOf(sentence, t.index)),
  );
  return base ? { base, days } : null;
}

/** « trois jours après le coup d'État », « deux semaines avant de signer ». */
function byCount(scene: Scene, sentence: Sentence, unit: Token, own: ReadonlySet<number>): Offset | null {
  const { language, offsetUnits, offsetSides } = scene.lexicon.data;
  const length = offsetUnits[unit.lemma.toLowerCase()];
  const side = sentence.tokens[unit.index + 1];
  const sign = offsetSides[side?.form.toLowerCase() ?? ""];
  if (length === undefined || sign === undefined || !side) return null;
  const base = headOf(sentence, side);
  if (!base || base.index <= side.index || !["case", "mark"].includes(universal(side.deprel))) return null;
  if (!own.has(unit.head) && !own.has(base.head)) return null;
  const count = sentence.tokens[unit.index - 1];
  const number = count ? cardinalOf(language, count.form) : null;
  return { base, days: number === null ? null : sign * length * number };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day counted from a time that stands with what it is counted from; null where none does, or it is no day. */
export function dayWithin(scene: Scene, at: number, sentence: Sentence, { base, days }: Offset): Event["time"] {
  const below = new Set(subtree(sentence, base.index));
  const time = scene.timesIn(at).find((t) => {
    const head = headWord(sentence, t.span);
    return head !== null && below.has(head.index) && DAY.test(t.edtf ?? "");
  });
  return time?.edtf && days !== null ? { edtf: shifted(time.edtf, days), times: [time.id] } : null;
}

/** The day counted from that of another event. */
export function dayFrom(time: Event["time"], { days }: Offset): Event["time"] {
  return time && days !== null && DAY.test(time.edtf) ? { ...time, edtf: shifted(time.edtf, days) } : null;
}

function shifted(edtf: string, days: number): string {
  const value = parseEdtf(edtf);
  const day = value && boundsOf(value).earliest;
  return day === null ? edtf : formatEdtf(edtfOfDay(day + days));
}
