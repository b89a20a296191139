import type { Claim, Entity, Figure, Statement } from "../../claims/index.ts";
import { loadSubjects, numeralsIn, piecesOf } from "../../knowledge/index.ts";
import { isArmed } from "../kinds.ts";
import { FACTS } from "./answers.ts";
import { ABLE } from "./blame.ts";
import { holdersOf } from "./contribution.ts";
import { MOST_APART } from "./counts.ts";
import type { Scene } from "./scene.ts";
import { isWithin, paragraphAround, type Range, sentenceAround } from "./sentence.ts";
import type { Holder } from "./signature.ts";
import { sameTerm, sharedOf, termsAround } from "./terms.ts";
import { whereabouts } from "./whereabouts.ts";

/** A number of the text that somebody counts. */
export interface Counted {
  readonly value: number;
  readonly at: Range;
  /** The count that the reading has of it; null: it has none. */
  readonly figure: Figure | null;
  /** The claim in whose words it stands. */
  readonly claim: Claim;
  /** Who counts, the innermost first; empty: the outlet. */
  readonly by: readonly Holder[];
}

/** Two counts of the same things by two, the later of which answers the earlier one. */
export interface RivalCounts {
  readonly first: Counted;
  readonly answer: Counted;
  /** What is counted where the reading has no count of it: the noun behind the first number. */
  readonly noun: string;
}

/** Within so many letters behind a count another answers it. */
const NEAR = 360;
/** Words right before a number in which it is told to be a count of what was counted before: "puts (only) the number of them at". */
const LEADING = 7;
/** Words right behind a number that may still belong to it. */
const CLOSING = 4;
/** Words of "puts the number of soldiers killed in it at". */
const SETTING = 14;

/**
 * "The mission took 840 rifles. The army counts 769", « les combats ont vidé 800 villages, selon l'un ; l'autre en compte 602 », "the army says
 * the rebels hold 450 captives; they put the captives at 527": by its words the later number counts what the earlier one does, and
 * somebody else tells it. It may be that the reading has no count of either, since it counts people.
 */
export function rivalCountsOf(scene: Scene): RivalCounts[] {
  const { text } = scene.reading.document;
  const pairs: RivalCounts[] = [];
  const numbers = numbersIn(scene);
  for (const [at, then] of numbers.entries()) {
    const paragraph = paragraphAround(text, then.at);
    const before = numbers
      .slice(0, at)
      .filter((one) => isWithin(one.at, paragraph) && then.at.start - one.at.end < NEAR && !isPart(scene, one));
    const first = before.length > 0 ? answeredBy(scene, before, then) : null;
    if (first === null) continue;
    const later = { ...then, after: first.at.end };
    const whole = counted(scene, first, null);
    const told = whole === null ? null : counted(scene, later, whole.claim);
    // « revendiquent la mort de 16 soldats, contre neuf d'après l'armée »: whoever stands behind the one number does not tell the other
    const isLed = whole !== null && told !== null && areOfOne(whole, told) && behindCount(scene, later) !== null;
    const one = isLed ? { ...whole, by: subjectOf(scene, first, false) ?? [] } : whole;
    if (one === null || told === null) continue;
    const turned = areOfOne(one, told) && isTurned(scene, later) ? subjectOf(scene, later, false) : null;
    const other = turned === null ? told : { ...told, by: turned };
    if (areOfOne(one, other) || isTownAlone(scene, one, other)) continue;
    pairs.push({ first: one, answer: other, noun: nounBehind(scene, first) ?? nounBehind(scene, then) ?? "" });
  }
  return pairs;
}

interface Written {
  readonly value: number;
  readonly at: Range;
  readonly figure: Figure | null;
  /** True for a number in figures. */
  readonly digits: boolean;
}

const NUMBER = /(?<![\p{L}\d$€£.,:-])\d(?:[\d.,\u202f\u00a0 ]*\d)?(?![\p{L}\d%]|-\p{L}|\s?%|:\d)/gu;
const SPELLED_ON = /^[-’'](?=\p{L})/u;

/** What a word for thousands or more makes of the number before it. */
const MAGNITUDES = [1e3, 1e6, 1e9, 1e12];
/** Letters within which such a word stands right behind a number. */
const RIGHT_BEHIND = 14;

/** "1.5": one and a half, where "1.500" and "1,500" are fifteen hundred. */
function plainValue(written: string): number {
  const [, whole = "", part = ""] = /^(\d+)[.,](\d{1,2})$/u.exec(written) ?? [];
  return part === "" ? Number(written.replace(/\D/gu, "")) : Number(`${whole}.${part}`);
}

/**
 * The numbers of a text but for those that tell when. Of one with a part behind the point, or with a word for thousands or more
 * ("1.5 million"), the value is that of the reading, and where the reading has no figure there it is left out.
 */
function numbersIn({ reading: { document, times, figures } }: Scene): readonly Written[] {
  const { text, language } = document;
  const isTime = (at: Range) => times.some(({ span }) => span.start < at.end && at.start < span.end);
  const figureOf = (at: Range, values: readonly number[]): Figure | null =>
    figures
      .filter((one) => isWithin(at, one.evidence) && values.includes(one.value ?? one.low ?? one.high ?? Number.NaN))
      .sort((a, b) => a.evidence.exact.length - b.evidence.exact.length)[0] ?? null;
  const read = (value: number, at: Range, digits: boolean): Written | null => {
    const [next = ""] = /^[\s\u00a0\u202f-]?\p{L}+/u.exec(text.slice(at.end, at.end + RIGHT_BEHIND)) ?? [];
    const isGreat = loadSubjects().answersBy(language, "magnitude", next);
    if (!isGreat && Number.isInteger(value)) return { value, at, figure: figureOf(at, [value]), digits };
    const figure = figureOf(at, isGreat ? MAGNITUDES.map((times) => Math.round(value * times)) : [value]);
    const told = figure?.value ?? figure?.low ?? figure?.high ?? null;
    return figure === null || told === null ? null : { value: told, at, figure, digits };
  };
  const digits = [...text.matchAll(NUMBER)].map(({ 0: written, index }) =>
    read(plainValue(written), { start: index, end: index + written.length }, true),
  );
  const spelled = numeralsIn(language, text)
    .filter(({ end }) => !SPELLED_ON.test(text.slice(end, end + 2)))
    .map(({ value, start, end }) => read(value, { start, end }, false));
  return [...digits, ...spelled]
    .filter((one) => one !== null)
    .filter(({ at }) => !isTime(at))
    .sort((a, b) => a.at.start - b.at.start);
}

const firstWords = (words: string, most: number): string => words.slice(0, piecesOf(words)[most - 1]?.end ?? words.length);
const lastWords = (words: string, most: number): string => words.slice(piecesOf(words).at(-most)?.start ?? 0);

const BREAK = /[.;:!?]["”»]?\s|\n/gu;

/** What stands before a number since the last full stop, colon or semicolon. */
function ledBy({ reading: { document } }: Scene, { at }: Written): string {
  const before = document.text.slice(Math.max(0, at.start - NEAR), at.start);
  const last = [...before.matchAll(BREAK)].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}

/** What stands behind a number as far as the next mark. */
function behind({ reading: { document } }: Scene, { at }: Written): string {
  const words = document.text.slice(at.end, at.end + NEAR);
  return words.slice(0, /[,.;:!?()»”"\n]/u.exec(words)?.index ?? words.length);
}

/** « dont 77 gendarmes »: some of those counted before. */
function isPart(scene: Scene, one: Written): boolean {
  const { language } = scene.reading.document;
  const { answersBy } = loadSubjects();
  return (
    answersBy(language, "some-among", lastWords(ledBy(scene, one), SOME)) ||
    answersBy(language, "in-part-alone", sentenceOf(scene, one)) ||
    answersBy(language, "besides", firstWords(behind(scene, one), SOME)) ||
    answersBy(language, "some-of", firstWords(behind(scene, one), SOME))
  );
}
const SOME = 2;

/** The noun that a number counts: the first longer word behind it. */
function nounBehind(scene: Scene, one: Written): string | null {
  const { isSmall } = loadSubjects();
  const noun = piecesOf(firstWords(behind(scene, one), SOME + 1)).find(
    ({ folded }) => folded.length > SOME + 1 && !isSmall(folded),
  );
  return noun?.folded ?? null;
}

/** Which of the counts before it a number answers; null: none, or nobody knows which. */
function answeredBy(scene: Scene, before: readonly Written[], then: Written): Written | null {
  if (isPart(scene, then)) return null;
  const { language, text } = scene.reading.document;
  const { answersBy } = loadSubjects();
  const lead = ledBy(scene, then);
  const closing = behind(scene, then);
  const near = before.filter((one) => (one.digits || one.figure !== null) && areOfSize(one, then));
  const last = near.at(-1);
  if (!last || before.some((one) => one.value === then.value)) return null;
  const closes = closing.trim() === "" || loadSubjects().closesCount(language, closing);
  const [right, around] = [lastWords(lead, SOME + 1), lastWords(lead, LEADING)];
  const isLimited =
    answersBy(language, "admitted", around) ||
    answersBy(language, "no-more-than", right) ||
    answersBy(language, "no-more-than", firstWords(closing, 1)) ||
    // « n'avoir perdu que »
    (answersBy(language, "none-but", lastWords(lead, SOME)) && answersBy(language, "none-before", around));
  const lower = isLimited ? lowered(scene, near, then) : null;
  if (lower !== null) return lower;
  // « détiennent 8.500 prisonniers ; les rebelles disent n'en avoir que 1.500 »: a number without a noun, told to be no more than so many
  if (isLimited && closing.trim() === "" && then.figure === null && last.value > then.value && isInNext(scene, last, then))
    return onlyOne(scene, near, last);
  // "its own losses": of another side than those counted before
  if (answersBy(language, "inclusive", sentenceOf(scene, then)) || loadSubjects().lossesIn(language, lead).length > 0)
    return null;
  if (closes && answersBy(language, "counts-it", lastWords(lead, LEADING))) return onlyOne(scene, near, last);
  // « 300 prisonniers ont été échangés, selon l'ONU. Un responsable parle de 120 prisonniers »: the same noun, by a word for counting
  const noun = nounBehind(scene, then);
  const isAlone = piecesOf(closing).length <= SOME;
  if (isAlone && noun !== null && noun === nounBehind(scene, last) && answersBy(language, "counts-so", lastWords(lead, SOME + 2)))
    return onlyOne(scene, near, last);
  // « un bilan ramené à 11 par le ministère », "a toll put at 11 by the ministry"
  if (isPutBy(scene, { at: then.at, words: closing })) return onlyOne(scene, near, last);
  // "30 lorries had come, said one; only 18 had arrived, the other": a number without a noun is of those
  // « a coûté la vie à 300 rebelles selon l'armée, à 17 seulement selon leur chef »
  const between = text.slice(last.at.end, then.at.start);
  const again = between.split(/[,;]\s/u);
  const isAgain = again.length > 1 && piecesOf(again.at(-1) ?? "").length < SOME && !between.includes("\n");
  if (isAgain && isOfMeasure(last, then) && loadSubjects().isByAnother(language, closing)) return last;
  const isApart = last.at.end < then.at.start - lead.length && (then.digits || isLimited);
  if (isApart && loadSubjects().goesOnBehind(language, closing)) {
    const alike = then.figure === null ? last.figure === null || isLimited : isOfMeasure(last, then);
    return alike ? onlyOne(scene, near, last) : null;
  }
  if (isSetAt(scene, then)) {
    const since = text.slice(before.at(-1)?.at.end ?? 0, then.at.start);
    const own = termsAround(lastWords(since.length < lead.length ? since : lead, SETTING), firstWords(closing, CLOSING));
    const said = `${lastWords(lead, LEADING)} ${firstWords(closing, CLOSING)}`;
    const fitting = near.filter(
      (one) => !areOfMeasures(one, then) && !areOfTwoLands(scene, firstWords(behind(scene, one), CLOSING), said),
    );
    const isAlike = (one: Written): boolean =>
      sharedOf(own, termsAround("", nounsOf(scene, before, one))).some((term) => !answersBy(language, "befell", term));
    // "the number of guards" answers no count of patients; "the number of victims" does
    const isGeneral = loadSubjects().populationOf(language, said) !== null;
    return fitting.findLast(isAlike) ?? (isGeneral ? fitting.findLast((one) => isOfMeasure(one, then)) : undefined) ?? null;
  }
  const gapped = closes && isGapped(scene, last, between);
  return gapped ? onlyOne(scene, near, last) : null;
}

/** True where a toll is told to be put at this number by whoever is named behind it. */
function isPutBy(scene: Scene, { at, words }: { readonly at: Range; readonly words: string }): boolean {
  const { language } = scene.reading.document;
  const lead = ledBy(scene, { value: 0, at, figure: null, digits: true });
  const { answersBy } = loadSubjects();
  return answersBy(language, "toll-put", lastWords(lead, SOME + 2)) && answersBy(language, "put-by", firstWords(words, SOME));
}

/** True where the number stands in the sentence of the other, or in the next. */
const isInNext = ({ reading: { document } }: Scene, first: Written, then: Written): boolean =>
  [...document.text.slice(first.at.end, then.at.start).matchAll(BREAK)].length <= 1;

/**
 * "More than 200 rebels were killed, said the army. The Tigers said that only 22 of their fighters were killed": so many and no more of the
 * same, or there; of his own losses only whoever lost them says so.
 */
function lowered(scene: Scene, near: readonly Written[], then: Written): Written | null {
  const { language } = scene.reading.document;
  const { answersBy, lossesIn, populationOf } = loadSubjects();
  const classOf = (one: Written): string | null => populationOf(language, firstWords(behind(scene, one), CLOSING));
  const said = sentenceOf(scene, then);
  // "the army admitted only nine deaths": its own
  const admits = answersBy(language, "admitted", said) && (classOf(then) ?? EVERYBODY) === EVERYBODY;
  const owns = admits || lossesIn(language, said).length > 0;
  const side = owns ? (counted(scene, { ...then, after: 0 }, null)?.by[0]?.behalf ?? "") : null;
  const isThere = answersBy(language, "same-spot", said) || answersBy(language, "taken-up", said);
  return (
    near.findLast((one) => {
      if (!isOfMeasure(one, then) || one.value < then.value) return false;
      const whom = classOf(one);
      // the guerrillas are the movement's own, the soldiers a state's
      const ofOwn = lossesIn(language, sentenceOf(scene, one)).some(({ id }) => id === "own");
      if (side !== null) return !ofOwn && whom !== null && isArmed(whom) && (whom === FIGHTERS) === IRREGULAR.test(side);
      return isThere || (whom !== null && whom === classOf(then) && whom !== EVERYBODY);
    }) ?? null
  );
}
/** Keys of movements and of rebels without a name. */
const IRREGULAR = /^(?:group|part)[:~]/;
const [FIGHTERS, EVERYBODY] = ["fighters", "people"];

/** "killed three and wounded five; the mayor counted six": nobody knows which. */
function onlyOne(scene: Scene, near: readonly Written[], last: Written): Written | null {
  const sentence = ledBy(scene, last).length;
  const others = near.filter((one) => one !== last && last.at.start - one.at.end < sentence && !isOfMeasure(one, last));
  return others.length === 0 ? last : null;
}

/** "13 Japanese were abducted; the ministry put at 485 the number of South Koreans": people of two countries. */
function areOfTwoLands({ knowledge, reading }: Scene, one: string, other: string): boolean {
  const statesOf = (words: string): readonly string[] =>
    piecesOf(words).flatMap(({ folded }) => knowledge.statesOf(reading.document.language, folded).slice(0, 1));
  const [left, right] = [statesOf(one), statesOf(other)];
  if (left.length > 0 && right.length > 0 && !left.some((state) => right.includes(state))) return true;
  const [people] = piecesOf(one);
  const named = piecesOf(other).filter(({ capital }) => capital);
  return people?.capital === true && named.length > 0 && !named.some(({ folded }) => sameTerm(folded, people.folded));
}

/** What a number counts: the words behind it, and of one that nothing stands behind, those behind the number before it: "… for 300 delegates. About 350 were registered". */
function nounsOf(scene: Scene, before: readonly Written[], one: Written): string {
  const own = firstWords(behind(scene, one), CLOSING);
  const last = before[before.indexOf(one) - 1];
  return one.figure === null && last ? `${own} ${firstWords(behind(scene, last), SOME)}` : own;
}

/** The sentence of a number as far as it. */
const sentenceOf = (scene: Scene, one: Written): string => `${ledBy(scene, one)} ${behind(scene, one)}`;

const areOfMeasures = (a: Written, b: Written): boolean =>
  a.figure !== null && b.figure !== null && a.figure.measure !== b.figure.measure;
const isOfMeasure = (a: Written, b: Written): boolean =>
  a.figure !== null && b.figure !== null && a.figure.measure === b.figure.measure;

const areOfSize = (a: Written, b: Written): boolean => Math.max(a.value, b.value) <= MOST_APART * Math.min(a.value, b.value);

/** "puts the captives at 527", « évalue à 7.600 le nombre de … ». */
function isSetAt(scene: Scene, then: Written): boolean {
  const { language } = scene.reading.document;
  const { answersBy } = loadSubjects();
  const lead = ledBy(scene, then);
  return answersBy(language, "sets-at", lastWords(lead, SETTING)) && answersBy(language, "set-at", lastWords(lead, SOME + 1));
}

/** « L'Ecomog en avait compté 34, l'ONU 42 »: whoever else counts stands alone between the numbers. */
function isGapped(scene: Scene, first: Written, between: string): boolean {
  const { language } = scene.reading.document;
  const { answersBy } = loadSubjects();
  const lead = lastWords(ledBy(scene, first), LEADING);
  if (!answersBy(language, "counts-so", lead) && !answersBy(language, "counts-it", lead)) return false;
  const parts = between.split(/[,;]\s/u);
  const answer = parts.at(-1) ?? "";
  if (parts.length < 2 || /[.:!?]\s|\n/u.test(between) || /\d/u.test(answer)) return false;
  const words = piecesOf(answer).length;
  const isSomebody = answersBy(language, "begins-somebody", firstWords(answer, 1)) || /^(?:\p{L}+[ '’])?\p{Lu}/u.test(answer);
  return words > 0 && words <= SOMEBODY && isSomebody && !answersBy(language, "toll-is", answer);
}
/** Whoever counts is named alone in no more words than so. */
const SOMEBODY = 5;

/** Types of those who count: who can be blamed, and the organisers of a march. */
const COUNTING: ReadonlySet<string> = new Set([...ABLE, "organisation"]);

/** A number with who counts; null where it stands in the words of no claim. `answered`: the claim of the count that it answers, where its own sentence makes none. */
function counted(scene: Scene, one: Written & { readonly after?: number }, answered: Claim | null): Counted | null {
  const { reading } = scene;
  const { statements, events, figures, agenda, roles } = reading;
  const covers = ({ evidence }: Claim): boolean => isWithin(one.at, evidence);
  const shortest = <C extends Claim>(claims: readonly C[]): C | undefined =>
    claims.filter(covers).sort((a, b) => a.evidence.exact.length - b.evidence.exact.length)[0];
  const said = shortest(
    statements.filter((claim) => FACTS.has(claim.act) && claim.content.some((words) => isWithin(one.at, words))),
  );
  const others = [...figures, ...events, ...statements, ...agenda, ...roles];
  const claim = one.figure ?? said ?? shortest<Claim>(others) ?? inSentence(scene, one, others, answered);
  if (!claim) return null;
  const relative = isRelative(scene, one);
  const named = behindCount(scene, one);
  const subject = named ?? (said === undefined || relative ? subjectOf(scene, one, relative) : null);
  const quoted: Statement | undefined =
    claim.id === answered?.id ? undefined : (said ?? statements.find(({ id }) => id === claim.attributedTo));
  const by = subject ?? (quoted ? holdersOf(scene, quoted.id) : []);
  return { value: one.value, at: one.at, figure: one.figure, claim, by };
}

/** « …, contre neuf d'après l'armée », « un bilan ramené à 11 par le ministère »: who counts so is named right behind the number. */
function behindCount(scene: Scene, { at, after }: Written & { readonly after?: number }): readonly Holder[] | null {
  const { reading, cast } = scene;
  const { text, language } = reading.document;
  const words = behind(scene, { value: 0, at, figure: null, digits: true });
  const isBy = loadSubjects().isByAnother(language, words) || isPutBy(scene, { at, words });
  if (after === undefined || !isBy) return null;
  const clause = { start: at.end, end: at.end + words.length };
  const [who] = reading.entities
    .flatMap((entity) =>
      entity.mentions.flatMap(({ span }) =>
        COUNTING.has(entity.type) && isWithin(span, clause) ? [{ entity, at: span.start }] : [],
      ),
    )
    .sort((a, b) => a.at - b.at);
  if (who) return [{ who: cast.keyOf(who.entity.id), behalf: cast.actsFor(who.entity.id), anonymous: null }];
  return [{ who: null, behalf: null, anonymous: text.slice(clause.start, clause.end).trim() }];
}

/** Of a number that stands in the words of no claim, one of its sentence, with all the words of that sentence. */
function inSentence(
  { reading: { document } }: Scene,
  { at }: Written,
  claims: readonly Claim[],
  answered: Claim | null,
): Claim | null {
  const { start, end } = sentenceAround(document.text, at);
  const told = claims.find(({ evidence }) => evidence.start < end && start < evidence.end) ?? answered;
  const exact = document.text.slice(start, end).trimEnd();
  return told && { ...told, evidence: { ...told.evidence, start, end: start + exact.length, exact } };
}

/** « …, laquelle en a compté 6.057 »: whoever was named right before counts. */
function isRelative(scene: Scene, { at, after }: Written & { readonly after?: number }): boolean {
  const { language, text } = scene.reading.document;
  return (
    after !== undefined && loadSubjects().answersBy(language, "whoever-counts", lastWords(text.slice(after, at.start), LEADING))
  );
}

/** « L'armée dit avoir saisi 1.200 fusils, alors que la guérilla en compte 700 »: she says nothing of what is set against her own count. */
function isTurned({ reading: { document } }: Scene, { at, after }: Written & { readonly after?: number }): boolean {
  return (
    after !== undefined &&
    (["adversative", "toll-that"] as const).some((what) =>
      loadSubjects().answersBy(document.language, what, document.text.slice(after, at.start)),
    )
  );
}

/** Whoever is named first in the clause of the number, or last before « laquelle ». */
function subjectOf(scene: Scene, one: Written & { readonly after?: number }, last: boolean): readonly Holder[] | null {
  const { reading, cast, knowledge } = scene;
  const { at, after = at.start } = one;
  const clause = { start: last ? after : Math.max(after, at.start - ledBy(scene, one).length), end: at.start };
  // « Ankara en compte 30.000 »: whoever sits in that capital
  const sideOf = ({ id, type }: Entity): string | null => {
    const key = cast.actsFor(id);
    return COUNTING.has(type) ? key : type === "place" ? knowledge.powerAt(key) : null;
  };
  const named = reading.entities
    .flatMap((entity) => {
      const side = sideOf(entity);
      return side === null
        ? []
        : entity.mentions.flatMap(({ span, form }) =>
            isWithin(span, clause) && span.start > after + 2
              ? [
                  {
                    who: entity.type === "place" ? side : cast.keyOf(entity.id),
                    side,
                    at: span.start,
                    stands: form === "pronoun",
                  },
                ]
              : [],
          );
    })
    .sort((a, b) => Number(a.stands) - Number(b.stands) || a.at - b.at);
  const who = last ? named.findLast(({ stands }) => !stands) : named[0];
  if (who) return [{ who: who.who, behalf: who.side, anonymous: null }];
  // « La rébellion n'en a vu revenir que 120 », of whom the reading has nobody
  const nobody = reading.document.text.slice(clause.start, clause.end);
  const isSomebody = loadSubjects().answersBy(reading.document.language, "begins-somebody", firstWords(nobody, 1));
  return isSomebody ? [{ who: null, behalf: null, anonymous: firstWords(nobody, SOME) }] : null;
}

/** The mayor counts those of his town alone, who are not all of those in the country. */
function isTownAlone(scene: Scene, one: Counted, other: Counted): boolean {
  const [reach, own] = [one, other].map(({ figure }) => (figure === null ? null : whereabouts(scene, figure).reach));
  return own !== null && own !== reach;
}

/** True where one tells both, or nobody knows that it is not one. */
function areOfOne({ by: [a] }: Counted, { by: [b] }: Counted): boolean {
  if (!b) return true;
  if (!a) return false;
  return a.who === b.who && a.anonymous === b.anonymous;
}
