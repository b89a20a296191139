import type { Figure, Statement } from "../../claims/index.ts";
import { childrenOf, extentOf, headOf, subtree, type Token } from "../../text/index.ts";
import type { Mention } from "../mention.ts";
import { stretchOf } from "./clause.ts";
import { folded } from "./lexicon.ts";
import { beforePhrase } from "./quantity.ts";
import { formAt, hasWord, isMark, type Line, lookUp } from "./scene.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The time right behind the number, « 3.804 en 2018 », that of the clause, or of the clause that it is coordinated with:
 * the finest of those in it.
 */
export function timeOf(line: Line, clause: Token | null, stretch: Range, held: Range): Figure["time"] {
  const told = behind(line, held);
  if (told === null && isOfBefore(line, held)) return null;
  const own =
    told ??
    finestIn(line, stretch, held, [
      ...asidesIn(line, held),
      ...othersTimes(line, held),
      ...recordsIn(line, held),
      ...restatedIn(line, held),
    ]);
  if (own === null && clause?.deprel === "acl:relcl") return timeOfWhat(line, stretch.start, held);
  if (own || !clause?.deprel.startsWith("conj")) return own;
  const head = headOf(line.sentence, clause);
  return head ? finestIn(line, stretchOf(line.sentence, head, held), held) : null;
}

/** « l'explosion survenue samedi dans le port, dont le bilan s'élève à 70 morts »: the only time told of what the clause tells more of. */
function timeOfWhat(line: Line, start: number, held: Range): Figure["time"] {
  const { tokens } = line.sentence;
  const from = tokens.findLast((token) => token.end <= start && token.feats["VerbForm"] === "Fin")?.end ?? line.sentence.start;
  const [only, ...others] = line.times.filter(({ span }) => span.start >= from && span.end <= start);
  const word = only && tokens.find((token) => token.start < only.span.end && only.span.start < token.end);
  const told = word ? headOf(line.sentence, word) : null;
  if (!only || others.length > 0 || told?.deprel !== "acl" || told.feats["VerbForm"] !== "Part") return null;
  return finestIn(line, only.span, held);
}

function behind(line: Line, held: Range): Figure["time"] {
  const { end } = held;
  const word = line.sentence.tokens.find((token) => token.start >= end);
  if (word?.upos !== "ADP") return null;
  const next = line.times.find(({ span }) => span.start >= word.start && span.start <= word.end + 1);
  return next ? finestIn(line, next.span, held) : null;
}

/** « 7,1 millions …, contre 5,6 millions à l'été 2021 »: the time right behind another number is that number's. */
function othersTimes(line: Line, held: Range): readonly Range[] {
  return line.quantities.flatMap(({ from, to }) => {
    if (line.times.length < 2 && !isAgainst(line, from)) return [];
    const [start, end] = [line.words[from]?.start ?? 0, line.words[to - 1]?.end ?? 0].map((at) => line.sentence.start + at);
    if (start === undefined || end === undefined || (start >= held.start && end <= held.end)) return [];
    const word = line.sentence.tokens.find((token) => token.start >= end);
    if (word?.upos !== "ADP") return [];
    const next = line.times.find(({ span }) => span.start >= word.start && span.start <= word.end + 1);
    return next ? [next.span] : [];
  });
}

/** « 581.000 déplacés, contre 648.000 au début de l'année »: what it was at another time. */
const isAgainst = ({ scene, words }: Line, from: number): boolean =>
  scene.lexicon.against.some((phrase) => beforePhrase(words, from, phrase, 0) >= 0);

/** "300 last year, up from 120": nobody says when those were; "34, not 20" and « contre 20 selon la police » are of the same time. */
export function isOfBefore(line: Line, { start, end }: Range): boolean {
  const from = line.words.findIndex((word) => line.sentence.start + word.start >= start);
  const next = line.sentence.tokens.find((token) => token.start >= end);
  if (next && line.scene.lexicon.is("sources", folded(next.form))) return false;
  const instead = line.scene.lexicon.instead.some((phrase) => beforePhrase(line.words, from, phrase, 0) >= 0);
  return from > 0 && isAgainst(line, from) && !instead;
}

/** "3,035 were killed, fewer than in any year since 2013", « le bilan le plus bas depuis 2012 »: what a record is held against is no time of the count. */
function recordsIn(line: Line, held: Range): readonly Range[] {
  const { lexicon } = line.scene;
  return line.times.flatMap(({ span }) => {
    const before = line.sentence.tokens.filter((token) => token.start < span.end);
    const clause = before.slice(before.findLastIndex(({ form }) => CLAUSE_MARK.test(form)) + 1);
    const since = clause.findIndex(({ form }) => lexicon.is("since", folded(form)));
    const isRecord = clause.slice(0, Math.max(0, since)).some(({ form }) => lexicon.is("records", folded(form)));
    return isRecord && !clause.some(({ start, end }) => start < held.end && held.start < end) ? [span] : [];
  });
}

/** « un millier, chiffre répété mardi par son envoyé », "90 dead, a figure confirmed on Monday": when the number was said again. */
function restatedIn({ sentence, scene: { lexicon } }: Line, { end }: Range): readonly Range[] {
  const mark = sentence.tokens.find((token) => token.start >= end);
  const next = mark && sentence.tokens[mark.index + 1];
  const noun = next?.upos === "DET" ? sentence.tokens[next.index + 1] : next;
  const toll = mark?.form === "," && noun ? lookUp(lexicon.tolls, noun) : null;
  if (!mark || !noun || !toll || toll.reached) return [];
  const close = sentence.tokens.find((token) => token.index > noun.index && isMark(token));
  return [{ start: mark.start, end: close?.start ?? sentence.end }];
}

const CLAUSE_MARK = /^[,;:(–—]$/u;

/** Without an end, « depuis l'intervention de mars 2015 »; with one, what a word before it does not open. */
const OPEN = "/..";

/** True where a word above the time says that it is only the beginning: « depuis l'intervention en mars 2015 ». */
function isBeginning(line: Line, { span, edtf }: Line["times"][number], held: Range): boolean {
  if (edtf === null || edtf.includes("/") || edtf.startsWith("[")) return false;
  let at: Token | null = line.sentence.tokens.find(({ start, end }) => start < span.end && span.start < end) ?? null;
  for (let steps = 0; at && steps < MOST_STEPS; steps++) {
    const begun = childrenOf(line.sentence, at.index).some(
      ({ index, form, deprel }) =>
        index < (at?.index ?? 0) && (deprel === "case" || deprel === "mark") && line.scene.lexicon.is("since", folded(form)),
    );
    if (begun) return true;
    at = headOf(line.sentence, at);
  }
  return followsBeginning(line, span.start) || isOfOutbreak(line, span, held);
}

/** « Le conflit, déclenché en 2013, a fait des milliers de morts »: what goes on kills from its beginning on. */
function isOfOutbreak({ sentence, scene: { lexicon }, times }: Line, span: Range, held: Range): boolean {
  let at: Token | null = sentence.tokens.find(({ start, end }) => start < span.end && span.start < end) ?? null;
  for (let steps = 0; at && steps < MOST_STEPS && !at.deprel.startsWith("acl"); steps++) at = headOf(sentence, at);
  const what = at?.deprel.startsWith("acl") ? headOf(sentence, at) : null;
  if (!at || !what || !hasWord(lexicon.data.lasting, what) || !hasWord(lexicon.data.begun, at)) return false;
  const clause = extentOf(sentence, subtree(sentence, at.index));
  const inside = (range: Range): boolean => clause !== null && clause.start <= range.start && range.end <= clause.end;
  return !inside(held) && times.filter((time) => inside(time.span)).length === 1;
}

/** « depuis le début du conflit, en avril »: nothing but nouns and what belongs to them stands between, whatever the tree makes of it. */
function followsBeginning(line: Line, start: number): boolean {
  const before = line.sentence.tokens.filter((token) => token.end <= start).slice(-BEFORE);
  const since = before.findLastIndex(({ form }) => line.scene.lexicon.is("since", folded(form)));
  return since >= 0 && before.slice(since + 1).every(({ upos, form }) => NOMINAL.has(upos) || form === ",");
}

const BEFORE = 12;
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "DET", "ADJ", "ADP"]);

const MOST_STEPS = 4;

/** « Hoti, dont le père a disparu en 1999, avance le chiffre de 1.595 »: relative clauses on persons tell nothing of the count. */
function asidesIn({ sentence, scene, index, times }: Line, held: Range): readonly Range[] {
  if (times.length === 0) return [];
  return sentence.tokens.flatMap((token) => {
    const whose = token.deprel === "acl:relcl" ? scene.mentions.at(index, token.head) : null;
    if (!whose || scene.types.get(whose.entity) !== "person") return [];
    const range = extentOf(sentence, subtree(sentence, token.index));
    return !range || (range.start <= held.start && held.end <= range.end) ? [] : [range];
  });
}

function finestIn(line: Line, { start, end }: Range, held: Range, asides: readonly Range[] = []): Figure["time"] {
  let best: Figure["time"] = null;
  for (const time of line.times) {
    const { id, span, edtf, type } = time;
    if (edtf === null || type === "set" || type === "duration") continue;
    if (span.end <= start || span.start >= end) continue;
    if (asides.some((aside) => aside.start <= span.start && span.end <= aside.end)) continue;
    const told = isBeginning(line, time, held) ? `${edtf}${OPEN}` : edtf;
    if (best === null || told.length > best.edtf.length) best = { edtf: told, times: [id] };
  }
  return best;
}

const COUNTRIES: ReadonlySet<string> = new Set(["state", "place"]);

/**
 * The place named in the clause, nearest to the figure: a place, or a state after a word that says where. Of what somebody
 * says only within what he says: « selon la mission à Kaboul, 300 civils ont péri » says nowhere.
 */
export function placeOf(
  line: Line,
  { start, end }: Range,
  near: number,
  said: Statement | null,
  parts: readonly { readonly last: number }[],
): string | null {
  const { mentions, lexicon, types } = line.scene;
  const asides = parts.map((part) => asideOf(line, part.last));
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const token of line.sentence.tokens) {
    if (token.start < start || token.end > end) continue;
    if (asides.some((aside) => token.index > aside.from && token.index < aside.to)) continue;
    if (said && !said.content.some((part) => token.start >= part.start && token.end <= part.end)) continue;
    if (line.times.some(({ span }) => token.start < span.end && span.start < token.end)) continue;
    const mention = mentions.at(line.index, token.index);
    if (!mention || mention.form === "pronoun") continue;
    const type = types.get(mention.entity);
    if (type === undefined || !COUNTRIES.has(type)) continue;
    const before = beforePlace(line, mention.first);
    if (!isWhere(line, before)) continue;
    if (type === "state" && lexicon.is("links", formAt(line, before))) continue;
    if (isOwnerOfPlace(line, token) || isEndOfWay(line, mention) || isOfOtherClause(line, mention.last, near)) continue;
    const away = Math.abs(token.index - near);
    // as near before the number as behind it: « à Maban, et 35.000 autres en Ethiopie »
    if (away < distance || (away === distance && token.index > near)) {
      best = mention.entity;
      distance = away;
    }
  }
  return best;
}

/** True where a place is a state and the words say that people were driven there, behind the verb that says so: "into South Sudan". */
export function isLandEntered({ sentence, scene, index }: Line, place: string, { index: verb }: Token): boolean {
  if (scene.types.get(place) !== "state") return false;
  return sentence.tokens.some((token) => {
    const mention = token.index > verb ? scene.mentions.at(index, token.index) : null;
    if (mention?.entity !== place || mention.form !== "name") return false;
    const before = sentence.tokens[mention.first - 1];
    return scene.lexicon.is("into", folded((before?.upos === "DET" ? sentence.tokens[mention.first - 2] : before)?.form ?? ""));
  });
}

/** "on the road from Juba to Yei", « sur la route de Juba à Yei »: what happened between two places was at neither. */
function isEndOfWay({ sentence, scene: { lexicon, mentions, types }, index }: Line, { first, last }: Mention): boolean {
  const form = (at: number): string => folded(sentence.tokens[at]?.form ?? "");
  const isPlace = (at: number): boolean => COUNTRIES.has(types.get(mentions.at(index, at)?.entity ?? "") ?? "");
  const leaves = lexicon.is("departures", form(first - 1)) && lexicon.is("arrivals", form(last + 1)) && isPlace(last + 2);
  const arrives = lexicon.is("arrivals", form(first - 1)) && isPlace(first - 2);
  const from = sentence.tokens.slice(Math.max(0, first - WAY), Math.max(0, first - 2));
  return leaves || (arrives && from.some((token) => lexicon.is("departures", folded(token.form))));
}

/** "from Juba town to": the way begins so many words before where it ends. */
const WAY = 6;

/** "Talks reopen in Nairobi after ambush kills 41": where the other thing happens is nothing of a count behind "after". */
function isOfOtherClause({ sentence, scene: { lexicon } }: Line, place: number, near: number): boolean {
  const between = sentence.tokens.slice(place + 1, near);
  const opens = between.findLastIndex(({ form }) => lexicon.is("sequels", folded(form)));
  return opens >= 0 && !between.slice(opens).some(isMark);
}

/** "in Liberia's besieged capital": the town that is meant, not the state that it is the capital of. */
function isOwnerOfPlace({ sentence, scene: { mentions, types }, index }: Line, token: Token): boolean {
  const owned = token.deprel === "nmod:poss" ? headOf(sentence, token) : null;
  const mention = owned && mentions.at(index, owned.index);
  return mention?.head === owned?.index && types.get(mention?.entity ?? "") === "place";
}

/**
 * « 390.000 ont fui, dont 230.000 vivent en Tanzanie »: where some of them are, the rest is not. As far as the next mark, or
 * the next word that says who they are: "40 dead, 12 of them children in Homs" all died there.
 */
function asideOf({ sentence, scene: { lexicon } }: Line, last: number): { readonly from: number; readonly to: number } {
  const end = sentence.tokens.find((token) => {
    if (token.index <= last) return false;
    return isMark(token) || lookUp(lexicon.nouns, token)?.measure === null;
  });
  return { from: last, to: end?.index ?? sentence.tokens.length };
}

/** The word before a place, and before what sort of place it is: "in the eastern city of Benghazi". */
function beforePlace(line: Line, first: number): number {
  const { tokens } = line.sentence;
  const sort = tokens[first - 2];
  const named =
    sort && line.scene.lexicon.is("links", formAt(line, first - 1)) && hasWord(line.scene.lexicon.data.inhabited, sort);
  let before = named ? first - 3 : first - 1;
  while (named && tokens[before]?.upos === "ADJ") before--;
  return tokens[before]?.upos === "DET" ? before - 1 : before;
}

/** A word that says where; at the beginning, capitals stand without accents. */
const isWhere = (line: Line, index: number): boolean =>
  line.scene.lexicon.is("places", formAt(line, index)) ||
  (index === 0 && line.scene.lexicon.is("placesInCapitals", line.sentence.tokens[0]?.form ?? ""));

/** Before the comma that ends the setting stand no more words than so. */
const SETTING = 8;

/**
 * "In Benghazi, where shells fell on Monday, doctors said that 12 people had been killed": where the sentence begins, of what
 * people say who are there. Who sits at tables speaks of places elsewhere.
 */
export function placeOfSetting(line: Line, said: Statement | null): string | null {
  const { mentions, lexicon, types } = line.scene;
  const comma = line.sentence.tokens.findIndex(({ form }) => form === ",");
  if (said === null || comma < 2 || comma > SETTING || !isWhere(line, 0)) return null;
  const place = mentions.at(line.index, comma - 1);
  if (!place || types.get(place.entity) !== "place" || beforePlace(line, place.first) !== 0) return null;
  const isSpeaker = (token: Token): boolean =>
    said.speaker === null
      ? said.anonymous?.split(/\s+/u).includes(token.form) === true
      : mentions.at(line.index, token.index)?.entity === said.speaker;
  const speaks = line.sentence.tokens.some((token) => {
    const noun = token.index > comma && isSpeaker(token) ? lookUp(lexicon.nouns, token) : null;
    return noun !== null && noun.measure === null && noun.seated === undefined;
  });
  return speaks ? place.entity : null;
}

/** « Des obus se sont abattus sur un marché d'Alep. Douze civils y ont péri »: the place of the sentence before. */
export function placeBefore(line: Line, { start, end }: Range): string | null {
  const { analysis, mentions, types, lexicon } = line.scene;
  const meant = line.sentence.tokens.some(
    (token, at) =>
      token.start >= start &&
      token.end <= end &&
      lexicon.is("there", folded(token.form)) &&
      !token.deprel.startsWith("expl") &&
      line.sentence.tokens[at + 1]?.lemma !== "avoir",
  );
  const before = meant ? analysis.sentences[line.index - 1] : undefined;
  let any: string | null = null;
  for (const token of before?.tokens ?? []) {
    const mention = mentions.at(line.index - 1, token.index);
    if (!mention || mention.head !== token.index || types.get(mention.entity) !== "place") continue;
    const word = folded(before?.tokens[mention.first - 1]?.form ?? "");
    if (lexicon.is("places", word) && !lexicon.is("links", word)) return mention.entity;
    any ??= mention.entity;
  }
  return any;
}
