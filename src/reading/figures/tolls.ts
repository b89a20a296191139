import type { Measure } from "../../claims/index.ts";
import type { Token } from "../../text/index.ts";
import type { Counted } from "./counted.ts";
import { folded } from "./lexicon.ts";
import { afterPhrase, beforePhrase } from "./quantity.ts";
import { formAt, type Group, isMark, isOfPeople, type Line, lookUp, tokenAt } from "./scene.ts";

/** What came before in the text: enough to go back to it. */
export interface Earlier {
  readonly sentence: number;
  readonly measure: Measure;
  readonly unit: string;
  /** Id of the statement that tells it. */
  readonly attributedTo: string | null;
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
    return whole && isOfPeople(whole.unit) && line.index - whole.sentence <= ANSWERED ? whole.measure : null;
  }
  for (let i = 1; i < first && i < 4; i++) {
    if (lexicon.is("victims", formAt(line, i))) return "killed";
    const noun = lookUp(lexicon.nouns, tokenAt(line, i));
    if (noun?.bare && noun.measure) return noun.measure;
  }
  return null;
}

/** "The dead included 11 children", « parmi les neuf morts figurent trois fillettes », « trois fillettes figurent parmi les neuf morts ». */
export function measureIncluded(line: Line, group: Group): Measure | null {
  const { lexicon } = line.scene;
  for (let i = group.first - 1; i >= group.first - INCLUDING && i > 0; i--)
    if (lexicon.is("includes", formAt(line, i))) return bareBefore(line, i);
  for (let i = group.last + 1; i <= group.last + INCLUDING; i++)
    if (lexicon.is("among", formAt(line, i))) return bareAfter(line, i);
  for (let i = group.last + 1; i <= group.last + LISTED; i++) if (lexicon.is("rolls", formAt(line, i))) return bareAfter(line, i);
  return null;
}

const INCLUDING = 3;
const LISTED = 6;

/** What the dead, the wounded … are whom the words right before tell of. */
function bareBefore(line: Line, verb: number): Measure | null {
  const { lexicon } = line.scene;
  for (let i = verb - 1; i >= 0 && i >= verb - AMONG_REACH; i--) {
    const token = tokenAt(line, i);
    if (!token || isMark(token)) return null;
    if (lexicon.is("victims", formAt(line, i))) return "killed";
    const noun = lookUp(lexicon.nouns, token);
    if (noun?.bare && noun.measure && token.feats["VerbForm"] !== "Fin") return noun.measure;
  }
  return null;
}

function bareAfter(line: Line, among: number): Measure | null {
  const { lexicon } = line.scene;
  for (let i = among + 1; i <= among + REACH_AFTER; i++) {
    const token = tokenAt(line, i);
    if (!token || isMark(token)) return null;
    if (lexicon.is("victims", formAt(line, i))) return "killed";
    const noun = lookUp(lexicon.nouns, token);
    if (noun) return noun.bare ? noun.measure : null;
  }
  return null;
}

const REACH_AFTER = 3;

const AMONG_REACH = 10;

const TOLL_REACH = 12;
/** Where a verb says that a count comes to the number, all that tells of the blow may stand between: "the toll from Tuesday's strike on … rose to 61". */
const REACHED = 28;
/** Such a verb stands so near before the number. */
const REACHING = 4;
/** "put Russian losses at 40": or so near before what is counted. */
const PUTTING = 5;
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
  const reached = isReached(line, group.first, REACHING);
  for (let i = group.first - 1; i >= 0 && i > group.first - (reached ? REACHED : TOLL_REACH); i--) {
    const token = tokenAt(line, i);
    const toll = lookUp(lexicon.tolls, token);
    if (token && toll?.reached) {
      const put = lexicon.is("places", formAt(line, group.first - 1)) && isReached(line, i, PUTTING);
      if (group.first - i <= TOLL_REACH && (reached || put)) return { measure: toll.measure ?? "other", cue: token };
      continue;
    }
    if (token && counted.kind === "none" && lexicon.is("rises", formAt(line, i))) {
      const risen = whatRises(line, i);
      if (risen) return { measure: risen, cue: token };
    }
    if (!token || !toll) continue;
    const told = measureAfter(line, i);
    if (told) return { measure: told, cue: token };
    if (counted.kind !== "none" && toll.measure === null) return null;
    const named = toll.measure === null ? (measureBefore(line, i) ?? lookUp(lexicon.nouns, tokenAt(line, i - 1))?.measure) : null;
    if (named) return { measure: named, cue: token };
    if (toll.measure === null && countsCrowd(line, i)) return { measure: "other", cue: token };
    const last = here.at(-1);
    const earlier = before.slice(-LATEST).findLast((d) => isOfPeople(d.unit) && line.index - d.sentence <= 2)?.measure;
    const measure = toll.measure ?? last ?? earlier;
    return measure === undefined ? null : { measure, cue: token };
  }
  return null;
}

/** "the number of marchers", « le nombre de manifestants »: they are none of the dead or wounded told of before. */
function countsCrowd({ scene: { lexicon }, sentence }: Line, toll: number): boolean {
  const [link, ...words] = sentence.tokens.slice(toll + 1, toll + CROWD);
  return (
    link !== undefined && lexicon.is("links", folded(link.form)) && words.some(({ form }) => lexicon.is("crowds", folded(form)))
  );
}

/** "number of the young marchers". */
const CROWD = 5;

/** "The number of dead is in dispute. The army has put it at 34": the count that the sentence before tells of, be it without a number. */
export function tollTakenUp(
  line: Line,
  group: Group,
  counted: Counted,
  before: readonly Earlier[],
): { measure: Measure; cue: Token } | null {
  const { lexicon, analysis } = line.scene;
  if (counted.kind !== "none" || !lexicon.is("places", formAt(line, group.first - 1))) return null;
  const verb = [2, 3]
    .map((back) => tokenAt(line, group.first - back))
    .find((t) => t?.upos === "VERB" && lexicon.is("reaches", folded(t.form)));
  if (!verb) return null;
  const [behind, ahead] = [tokenAt(line, verb.index + 1), tokenAt(line, verb.index - 1)];
  const stands = (t: Token | null): boolean => t?.upos === "PRON" && (t.deprel === "obj" || t.deprel === "iobj");
  if (!(behind && behind.index < group.first && stands(behind)) && !stands(ahead)) return null;
  const sentence = analysis.sentences[line.index - 1];
  if (!sentence) return null;
  const told: Line = { ...line, sentence, index: line.index - 1 };
  const toll = sentence.tokens.find((token) => {
    const entry = lookUp(lexicon.tolls, token);
    return entry && !entry.reached && (measureAfter(told, token.index) ?? entry.measure);
  });
  const earlier = before.findLast((d) => isOfPeople(d.unit) && line.index - d.sentence <= ANSWERED)?.measure;
  const measure = toll ? (measureAfter(told, toll.index) ?? lookUp(lexicon.tolls, toll)?.measure) : earlier;
  return measure ? { measure, cue: verb } : null;
}

/** True where a verb so near before says that a count is put at, or comes to, the number: "stood at", « s'élèvent à ». */
function isReached(line: Line, first: number, within: number): boolean {
  const { lexicon } = line.scene;
  for (let i = first - 1; i >= 0 && i >= first - within; i--) {
    const form = formAt(line, i);
    if (lexicon.is("reaches", form) || lexicon.is("rises", form)) return true;
  }
  return false;
}

/** « les déplacés sont passés de 300 000 à 1,2 million »: what has come to be more. */
function whatRises(line: Line, verb: number): Measure | null {
  for (let i = verb - 1; i >= 0 && i > verb - 6; i--) {
    const noun = lookUp(line.scene.lexicon.nouns, tokenAt(line, i));
    if (noun?.measure) return noun.measure;
    const toll = lookUp(line.scene.lexicon.tolls, tokenAt(line, i));
    if (toll && !toll.reached) return null;
  }
  return null;
}

/** « a porté à 272 le nombre de civils massacrés ». */
export function tollAfter(line: Line, group: Group, counted: Counted): { measure: Measure; cue: Token } | null {
  if (counted.kind !== "none") return null;
  for (let i = group.last + 1; i <= group.last + 3; i++) {
    const token = tokenAt(line, i);
    const toll = lookUp(line.scene.lexicon.tolls, token);
    if (!token || !toll || toll.reached) continue;
    const measure = measureAfter(line, i) ?? toll.measure ?? (countsCrowd(line, i) ? "other" : null);
    return measure ? { measure, cue: token } : null;
  }
  return null;
}

const MEASURE_REACH = 6;

/** What a noun of number counts: « nombre de morts », « nombre de civils massacrés ». */
function measureAfter(line: Line, toll: number): Measure | null {
  const { lexicon } = line.scene;
  let told: Measure | null = null;
  for (let i = toll + 1; i <= toll + MEASURE_REACH; i++) {
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
  const last = here.at(-1);
  if (last && counted.noun?.measure == null && (isLikewise(line, group) || areElsewhere(line, group))) return last.measure;
  if (counted.kind !== "none") return null;
  if (last && (isAgainst(line, group) || isAsWell(line, last.last, group))) return last.measure;
  if (!closesClause(line, group)) return null;
  if (last && isGapped(line, last.last, group)) return last.measure;
  const earlier = before.findLast(({ unit, sentence }) => isOfPeople(unit) && line.index - sentence <= ANSWERED)?.measure;
  const measure = last?.measure ?? earlier ?? null;
  if (measure === null) return null;
  const { from } = group.quantity;
  const merely = isMerelyAt(line, from - 1)
    ? from - 1
    : isMerelyAt(line, from - 2) && line.words[from - 1]?.form === "'"
      ? from - 2
      : from;
  return [from, withoutLinks(line, from), merely].some((at) =>
    lexicon.recounts.some((phrase) => beforePhrase(line.words, at, phrase, 0) >= 0),
  )
    ? measure
    : null;
}

/** « ne … que », be it without its vowel: « n'en reconnaît qu'un millier ». */
function isMerelyAt({ words, scene: { lexicon } }: Line, at: number): boolean {
  const word = words[at]?.lower ?? "";
  return lexicon.is("merely", word) || (words[at + 1]?.form === "'" && lexicon.is("merely", `${word}e`));
}

/** A figure of the same sentence, and its last token. */
interface Told {
  readonly measure: Measure;
  readonly last: number;
}

/** « 3.403 morts, contre 3.804 en 2018 », "34, not 20 as the ministry had claimed": what it was at another time, or is not. */
function isAgainst(line: Line, group: Group): boolean {
  const { lexicon } = line.scene;
  const next = tokenAt(line, group.last + 1);
  if (next !== null && !isMark(next) && !isBehind(next)) return false;
  const { from } = group.quantity;
  return lexicon.against.some(
    (phrase) =>
      beforePhrase(line.words, from, phrase, 0) >= 0 || beforePhrase(line.words, withoutLinks(line, from), phrase, 0) >= 0,
  );
}

const BEHIND: ReadonlySet<string> = new Set(["ADP", "SCONJ", "CCONJ", "ADV"]);
const isBehind = (token: Token): boolean =>
  BEHIND.has(token.upos) || (token.upos === "VERB" && token.feats["VerbForm"] === "Part");

/** "62, many times the five whom the other side has acknowledged", « 62, contre les cinq que reconnaît l'armée »: those of somebody else's count. */
export function isOwnedUpTo(line: Line, group: Group): boolean {
  const { sentence, scene } = line;
  if (!scene.lexicon.is("links", formAt(line, group.first - 1))) return false;
  const [whom, ...behind] = sentence.tokens.slice(group.last + 1, group.last + 1 + OWNED);
  if (whom?.feats["PronType"] !== "Rel") return false;
  const from = line.wordOf(behind[0]?.index ?? sentence.tokens.length);
  const to = line.wordOf((behind.at(-1)?.index ?? 0) + 1);
  return scene.lexicon.recounts.some((phrase) => {
    for (let at = from; at < to; at++) if (afterPhrase(line.words, at, phrase) >= 0) return true;
    return false;
  });
}

/** Behind such a count its owner and the verb come within so many words. */
const OWNED = 7;

/** « 106 détenus libérés, 80 autres devant l'être »: what was done to those before is done to these. */
function isLikewise(line: Line, group: Group): boolean {
  const { lexicon } = line.scene;
  let next = group.last + 1;
  while (lexicon.is("between", formAt(line, next))) next++;
  const from = line.wordOf(next);
  return lexicon.likewise.some((phrase) => afterPhrase(line.words, from, phrase) >= 0);
}

/** "120,000 refugees live in the camps, and 35,000 others in Kenya": the verb is said once. */
function areElsewhere(line: Line, group: Group): boolean {
  const { lexicon } = line.scene;
  const before = tokenAt(line, group.first - 1);
  let next = group.numberEnd + 1;
  while (lexicon.is("between", formAt(line, next))) next++;
  const where = tokenAt(line, next);
  if (before?.upos !== "CCONJ" || next === group.numberEnd + 1 || where?.upos !== "ADP") return false;
  const end = line.sentence.tokens.findIndex((token) => token.index > next && isMark(token));
  const behind = line.sentence.tokens.slice(next, end < 0 ? undefined : end);
  return !lexicon.is("links", folded(where.form)) && behind.every(({ upos }) => upos !== "VERB" && upos !== "AUX");
}

/** "killed 12 people in Homs and five in Hama", "17 dead on one side and six on the other": the verb is said once. */
function isAsWell(line: Line, last: number, group: Group): boolean {
  const joined = tokenAt(line, group.first - 1);
  const next = tokenAt(line, group.last + 1);
  if (joined?.upos !== "CCONJ" || next?.upos !== "ADP" || line.scene.lexicon.is("links", folded(next.form))) return false;
  const between = line.sentence.tokens.slice(last + 1, group.first - 1);
  return (
    between.length > 1 &&
    between.length <= AS_WELL &&
    between[0]?.upos === "ADP" &&
    between.every((token) => token.upos !== "VERB" && token.upos !== "AUX" && !isMark(token))
  );
}

/** So many words may say where the first were counted. */
const AS_WELL = 8;

/** « L'armée fait état de dix morts, les rebelles de quarante »: a clause without its verb. */
function isGapped(line: Line, last: number, group: Group): boolean {
  const between = line.sentence.tokens.slice(last + 1, line.tokenOf(withoutLinks(line, group.quantity.from)));
  const [mark, ...words] = between;
  if (!mark || !isMark(mark) || words.length === 0 || words.length > GAP) return false;
  return words.some(({ upos }) => upos === "NOUN" || upos === "PROPN") && words.every(({ upos }) => GAPPED.has(upos));
}

/** "the governor's office" too. */
const GAPPED: ReadonlySet<string> = new Set(["NOUN", "PROPN", "DET", "ADJ", "PART"]);

/** Whoever counts otherwise is named in so many words. */
const GAP = 5;

/** Where a number begins with the words that tie it to the one before: « de quarante ». */
function withoutLinks(line: Line, from: number): number {
  let at = from;
  while (at > 0 && (line.words[at - 1]?.form === "'" || line.scene.lexicon.is("links", line.words[at - 1]?.lower ?? ""))) at--;
  return at;
}

function closesClause(line: Line, group: Group): boolean {
  const next = tokenAt(line, group.last + 1);
  if (next === null || isMark(next) || next.upos === "CCONJ") return true;
  // « L'ONG en compte 60.000 depuis 2016 »
  return next.upos === "ADP" && line.times.some(({ span }) => span.start >= next.start && span.start <= next.end + 1);
}
