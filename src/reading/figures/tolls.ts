import type { Measure } from "../../claims/index.ts";
import type { Token } from "../../text/index.ts";
import type { Counted } from "./counted.ts";
import { beforePhrase } from "./quantity.ts";
import { formAt, type Group, isMark, type Line, lookUp, tokenAt } from "./scene.ts";

/** What came before in the text: enough to go back to it. */
export interface Earlier {
  readonly sentence: number;
  readonly measure: Measure;
  readonly unit: string;
}

/** "Foreign troops – 3,000 of them – will leave", « les délégués, au nombre de 300 »: the noun before a mark. */
export function measureBefore(line: Line, first: number): Measure | null {
  for (let i = first - 1; i >= first - 3 && i > 0; i--) {
    const token = tokenAt(line, i);
    if (!token || !isMark(token)) continue;
    const two = line.scene.lexicon.nouns.get(`${formAt(line, i - 2)} ${formAt(line, i - 1)}`);
    const noun = two ?? lookUp(line.scene.lexicon.nouns, tokenAt(line, i - 1));
    return noun ? (noun.measure ?? "other") : null;
  }
  return null;
}

/** « parmi les morts figurent 12 enfants », "among the victims were 12 children", "among them were 12 children". */
export function measureAmong(line: Line, first: number, before: readonly Earlier[]): Measure | null {
  const { lexicon } = line.scene;
  if (first > AMONG_REACH || !lexicon.is("among", formAt(line, 0))) return null;
  if (lexicon.is("counted", formAt(line, 1))) {
    const whole = before.at(-1);
    return whole && whole.unit === "persons" && line.index - whole.sentence <= ANSWERED ? whole.measure : null;
  }
  for (let i = 1; i < first && i < 4; i++) {
    if (lexicon.is("victims", formAt(line, i))) return "killed";
    const noun = lookUp(lexicon.nouns, tokenAt(line, i));
    if (noun?.bare && noun.measure) return noun.measure;
  }
  return null;
}

const AMONG_REACH = 10;

const TOLL_REACH = 12;
/** How many figures back the number may be that a later one corrects. */
const LATEST = 12;

/** « le bilan est passé à 40 », "put the number of dead at 50". */
export function tollBefore(
  line: Line,
  group: Group,
  counted: Counted,
  before: readonly Earlier[],
  here: readonly Measure[],
): { measure: Measure; cue: Token } | null {
  const { lexicon } = line.scene;
  for (let i = group.first - 1; i >= 0 && i > group.first - TOLL_REACH; i--) {
    const token = tokenAt(line, i);
    const toll = lookUp(lexicon.tolls, token);
    if (token && counted.kind === "none" && lexicon.is("rises", formAt(line, i))) {
      const risen = whatRises(line, i);
      if (risen) return { measure: risen, cue: token };
    }
    if (!token || !toll) continue;
    const told = measureAfter(line, i);
    if (told) return { measure: told, cue: token };
    if (counted.kind !== "none" && toll.measure === null) return null;
    const named = toll.measure === null ? measureBefore(line, i) : null;
    if (named) return { measure: named, cue: token };
    const last = here.at(-1);
    const earlier = before.slice(-LATEST).findLast((d) => d.unit === "persons" && line.index - d.sentence <= 2)?.measure;
    const measure = toll.measure ?? last ?? earlier;
    return measure === undefined ? null : { measure, cue: token };
  }
  return null;
}

/** « les déplacés sont passés de 300 000 à 1,2 million »: what has come to be more. */
function whatRises(line: Line, verb: number): Measure | null {
  for (let i = verb - 1; i >= 0 && i > verb - 6; i--) {
    const noun = lookUp(line.scene.lexicon.nouns, tokenAt(line, i));
    if (noun?.measure) return noun.measure;
    if (lookUp(line.scene.lexicon.tolls, tokenAt(line, i))) return null;
  }
  return null;
}

/** « a porté à 272 le nombre de civils massacrés ». */
export function tollAfter(line: Line, group: Group, counted: Counted): { measure: Measure; cue: Token } | null {
  if (counted.kind !== "none") return null;
  for (let i = group.last + 1; i <= group.last + 3; i++) {
    const token = tokenAt(line, i);
    const toll = lookUp(line.scene.lexicon.tolls, token);
    if (!token || !toll) continue;
    const measure = measureAfter(line, i) ?? toll.measure;
    return measure ? { measure, cue: token } : null;
  }
  return null;
}

/** What a noun of number counts: « nombre de morts », « nombre de civils massacrés ». */
function measureAfter(line: Line, toll: number): Measure | null {
  const { lexicon } = line.scene;
  let told: Measure | null = null;
  for (let i = toll + 1; i <= toll + 4; i++) {
    const token = tokenAt(line, i);
    if (!token || isMark(token)) break;
    const verb = lookUp(lexicon.verbs, token)?.find((entry) => entry.counts === "object" && !entry.near && !entry.nouns);
    const noun = lookUp(lexicon.nouns, token);
    if (noun?.measure) told = told === null || noun.sure ? noun.measure : told;
    else if (verb && i > toll + 1) return verb.measure;
  }
  return told;
}

/** How many sentences back the count may be that another answers without a noun. */
const ANSWERED = 1;

/** « Athènes parle de 40.000 soldats. Ankara en compte 30.000 », "… ; the rebels spoke of three": the same counted by somebody else. */
export function countedAgain(
  line: Line,
  group: Group,
  counted: Counted,
  before: readonly Earlier[],
  here: readonly Told[],
): Measure | null {
  const { lexicon } = line.scene;
  if (counted.kind !== "none") return null;
  const last = here.at(-1);
  if (last && isAgainst(line, group)) return last.measure;
  if (!closesClause(line, group)) return null;
  if (last && isGapped(line, last.last, group)) return last.measure;
  const earlier = before.findLast(({ unit, sentence }) => unit === "persons" && line.index - sentence <= ANSWERED)?.measure;
  const measure = last?.measure ?? earlier ?? null;
  if (measure === null) return null;
  const from = withoutLinks(line, group.quantity.from);
  return [group.quantity.from, from].some((at) => lexicon.recounts.some((phrase) => beforePhrase(line.words, at, phrase, 0) >= 0))
    ? measure
    : null;
}

/** A figure of the same sentence, and its last token. */
interface Told {
  readonly measure: Measure;
  readonly last: number;
}

/** « 3.403 morts, contre 3.804 en 2018 »: what it was at another time. */
function isAgainst(line: Line, group: Group): boolean {
  const { lexicon } = line.scene;
  const next = tokenAt(line, group.last + 1);
  return lexicon.is("against", formAt(line, group.first - 1)) && (next === null || isMark(next) || next.upos === "ADP");
}

/** « L'armée fait état de dix morts, les rebelles de quarante »: a clause without its verb. */
function isGapped(line: Line, last: number, group: Group): boolean {
  const between = line.sentence.tokens.slice(last + 1, line.tokenOf(withoutLinks(line, group.quantity.from)));
  const [mark, ...words] = between;
  if (!mark || !isMark(mark) || words.length === 0 || words.length > GAP) return false;
  return (
    words.some(({ upos }) => upos === "NOUN" || upos === "PROPN") &&
    words.every(({ upos }) => upos === "NOUN" || upos === "PROPN" || upos === "DET" || upos === "ADJ")
  );
}

/** Whoever counts otherwise is named in so many words. */
const GAP = 5;

/** Where a number begins with the words that tie it to the one before: « de quarante ». */
function withoutLinks(line: Line, from: number): number {
  let at = from;
  while (at > 0 && line.scene.lexicon.is("links", line.words[at - 1]?.lower ?? "")) at--;
  return at;
}

function closesClause(line: Line, group: Group): boolean {
  const next = tokenAt(line, group.last + 1);
  return next === null || isMark(next) || next.upos === "CCONJ";
}
