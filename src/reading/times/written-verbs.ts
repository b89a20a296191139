import type { TimesGrammarData } from "../../language/times-schema.ts";
import type { Direction } from "./record.ts";
import type { Word } from "./words.ts";

/** The forms of one language that tell a verb's time without a parser. */
export interface WrittenVerbs {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly notVerbs: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
}

export function writtenVerbs(direction: TimesGrammarData["direction"]): WrittenVerbs {
  const { past, future, notVerbs, pastEndings, futureEndings } = direction.written;
  return { past: new Set(past), future: new Set(future), notVerbs: new Set(notVerbs), pastEndings, futureEndings };
}

/** How far a verb is looked for, in words; a comma counts as several. */
const REACH = 24;
const COMMA = 3;
/** How far before a participle its auxiliary may stand: « seront, selon lui, libérés » is too far. */
const GROUP = 3;
/** Shorter words say nothing by their ending. */
const SHORTEST = 4;
const CLAUSE_MARKS = '.!?;:…«»“”"';

/** What a word in lower case says by its form alone; null: it is no verb that this tells, or a present. */
export function timeOfForm(lower: string, verbs: WrittenVerbs): "past" | "future" | null {
  if (verbs.future.has(lower)) return "future";
  if (verbs.past.has(lower)) return "past";
  if (lower.length < SHORTEST || verbs.notVerbs.has(lower)) return null;
  if (verbs.futureEndings.some((ending) => lower.endsWith(ending))) return "future";
  return verbs.pastEndings.some((ending) => lower.endsWith(ending)) ? "past" : null;
}

function timeAt(words: readonly Word[], index: number, verbs: WrittenVerbs): "past" | "future" | null {
  const word = words[index];
  if (word?.kind !== "letters") return null;
  const pair = `${words[index - 1]?.lower} ${word.lower}`;
  if (verbs.past.has(pair)) return "past";
  return verbs.future.has(pair) ? "future" : timeOfForm(word.lower, verbs);
}

function endsClause(word: Word): boolean {
  return word.kind === "break" || (word.kind === "mark" && CLAUSE_MARKS.includes(word.form));
}

/** A future form right before a past one governs it: « sera signé », "will be signed". */
function groupIsAhead(words: readonly Word[], at: number, verbs: WrittenVerbs): boolean {
  for (let i = at - 1; i >= at - GROUP; i--) {
    if (words[i]?.kind !== "letters") return false;
    if (timeAt(words, i, verbs) === "future") return true;
  }
  return false;
}

/** Which way the nearest verb by its written form looks from the words `from` to `to` (exclusive); left wins a tie. */
export function directionByWords(words: readonly Word[], from: number, to: number, verbs: WrittenVerbs): Direction {
  let direction: Direction = "undecided";
  let cost = Number.POSITIVE_INFINITY;
  const look = (start: number, step: 1 | -1): void => {
    let distance = 0;
    for (let i = start; distance < REACH; i += step) {
      const word = words[i];
      if (!word || endsClause(word)) return;
      distance += word.form === "," ? COMMA : 1;
      const time = timeAt(words, i, verbs);
      if (!time || distance >= cost) continue;
      cost = distance;
      direction = time === "past" && groupIsAhead(words, i, verbs) ? "future" : time;
      return;
    }
  };
  look(from - 1, -1);
  look(to, 1);
  return direction;
}
