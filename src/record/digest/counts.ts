import { boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { Event, Figure, Reading } from "../../claims/index.ts";
import { loadSubjects, numbersInFigures, numeralsIn, piecesOf } from "../../knowledge/index.ts";
import { isArmed, isDeedOf, isOfDeed, isOwnPopulation } from "../kinds.ts";
import { blowCounted } from "./blows.ts";
import { fewerInAll } from "./fewer.ts";
import { lossesOf } from "./losses.ts";
import type { Scene } from "./scene.ts";
import { sentenceAround } from "./sentence.ts";
import { isAdmitted, isDayOfCounting, type Located, spansOf, timeAdmitted, whereabouts } from "./whereabouts.ts";

/** A count with all that the words around it tell of when, where and who. */
export interface CountTold {
  readonly claim: Figure;
  readonly population: string;
  readonly country: string | null;
  /** A stretch of no known days that it is counted over, in the words of the text. */
  readonly stretch: string | null;
  /** True where the words say that it is of a whole country. */
  readonly everywhere: boolean;
}

/** Who is counted, when and where, as far as the report says so, be it in the sentence before. */
export function whoIsCounted(scene: Scene, found: Figure): CountTold {
  const told = putAt(scene, found);
  const over = stretchOf(scene, told);
  const located = whereabouts(scene, countsEverybody(scene, told) ? { ...told, population: null } : told);
  const own = admitted(scene, dated(scene, located));
  const whole = located.reach === null ? completed(scene, own) : answering(scene, own, located, told);
  // "230 died in November, the ministry said; others spoke of 1,500 in two weeks" answers, but not a count since some day
  const stretch = over !== null && (whole.time === null || whole.time.edtf.endsWith("/..")) ? over : null;
  const claim = stretch === null ? whole : own;
  const [population, country] = countedIn(scene, claim);
  const unnamed = population === EVERYBODY && country === null && claim.place === null && isSome(scene, told);
  const apart =
    unnamed || (located.unnamed && claim.place === null && (located.reach === "town" || claim === own))
      ? scene.reading.document.id
      : stretch;
  return { claim, population, country, stretch: apart, everywhere: located.reach === "country" };
}

/** "Its garrison in Abkhazia, put at 900 men by Tbilisi, …": they are counted where what is put at so many is. */
function putAt({ reading: { document, entities } }: Scene, claim: Figure): Figure {
  const { place, evidence } = claim;
  if (place !== null || !loadSubjects().answersBy(document.language, "put-at", firstWords(evidence.exact, PUT_AT))) return claim;
  const { start } = sentenceAround(document.text, evidence);
  const [nearest] = entities
    .flatMap(({ id, type, mentions }) =>
      PLACES.has(type) ? mentions.flatMap(({ span, form }) => (form === "name" ? [{ id, span }] : [])) : [],
    )
    .filter(({ span }) => span.start >= start && span.end <= evidence.start && evidence.start - span.end <= BESIDE)
    .sort((a, b) => b.span.end - a.span.end);
  return nearest ? { ...claim, place: nearest.id } : claim;
}

/** Types of where somebody can be. */
const PLACES: ReadonlySet<string> = new Set(["place", "state"]);
/** "put at", "estimated at" are the first so many words. */
const PUT_AT = 2;
/** Only a mark stands between the place and what is told of it. */
const BESIDE = 3;

/**
 * "Moscow acknowledged on Friday the death of 1,351 of its soldiers. Kyiv said that 16,100 Russian soldiers had been killed since
 * February 24": losses that a side owns up to are those that the other counts, however few it owns up to.
 */
function admitted(scene: Scene, claim: Figure): Figure {
  if (!isAdmitted(scene, claim)) return claim;
  const own = { ...claim, time: timeAdmitted(scene, claim) };
  const [whom, country] = countedIn(scene, own);
  if (country === null || !isArmed(whom) || (own.time !== null && !own.time.edtf.startsWith(".."))) return own;
  const rivals = scene.reading.figures.filter((other) => {
    const [others, whose] = countedIn(scene, other);
    const apart = Math.max(other.evidence.start - claim.evidence.end, claim.evidence.start - other.evidence.end);
    return (
      other.id !== claim.id &&
      other.measure === claim.measure &&
      other.time?.edtf.includes("/") === true &&
      others === whom &&
      whose === country &&
      apart < ANSWER_OF_SIDE &&
      !sameVoice(scene, claim, other)
    );
  });
  const [rival, ...more] = rivals;
  return rival && more.length === 0 ? { ...own, time: rival.time } : own;
}

/**
 * A count of a town answers the count before it of the same town, and one of a country that of the country; the mayor who does not
 * say that he counts his town alone may answer any other count than one of the country.
 */
function answering(scene: Scene, claim: Figure, { reach }: Located, told: Figure): Figure {
  const before = scene.reading.figures.findLast(
    ({ id, measure, evidence }) => id !== told.id && measure === told.measure && evidence.end <= told.evidence.start,
  );
  if (!before) return claim;
  const other = whereabouts(scene, before);
  const isSame = reach === "country" ? other.reach === reach : other.reach !== "country" && other.claim.place === claim.place;
  if (reach === "own" && other.reach !== "country") {
    const answer = completed(scene, { ...claim, place: told.place });
    const isAnswer = answer.time !== claim.time || answer.place !== told.place || answer.population !== claim.population;
    return isAnswer || isBesideOther(claim, before) ? answer : claim;
  }
  return isSame && other.reach !== null ? { ...completed(scene, { ...claim, place: told.place }), place: claim.place } : claim;
}

/** In one sentence with the other, or right behind it. */
const isBesideOther = (claim: Figure, before: Figure): boolean => claim.evidence.start - before.evidence.end < ANSWER;

/** "600 people had been killed in three months": those of no other stretch, whenever it began. */
function stretchOf({ reading: { times } }: Scene, { time, evidence }: Figure): string | null {
  if (time !== null) return null;
  const told = times.find(
    ({ type, edtf, span }) => type === "duration" && edtf === null && span.start >= evidence.start && span.end <= evidence.end,
  );
  return told?.span.exact.toLowerCase() ?? null;
}

/** Whom a count counts: those that it names, of the side whose losses they are told to be. */
function countedIn(scene: Scene, claim: Figure): readonly [string, string | null] {
  const [population, country] = populationOf(scene, claim);
  const unnamed = population === EVERYBODY && claim.population === null;
  // "Moscow acknowledged the death of 498 of its soldiers": whose they are the words before say
  const its = isArmed(population) && isAdmitted(scene, claim) ? lossesOf(scene, claim) : null;
  if (its?.country != null) return [population, its.country];
  if (country !== null || !(unnamed || isArmed(population))) return [population, country];
  const losses = lossesOf(scene, claim);
  if (losses === null) return [population, country];
  if (losses.side !== null) return [losses.side, null];
  return [unnamed && losses.armed ? SOLDIERS : population, losses.country];
}

const SOLDIERS = "soldiers";
const DETAINED: Figure["measure"] = "detained";

/** "11 Sahrawis had died": the number counts whoever is named right behind it, known or not. */
const namesCounted = ({ value, evidence }: Figure): boolean =>
  wordsBehind(evidence.exact, value).some((behind) => /^[\s\u202f\u00a0]\p{Lu}/u.test(behind));

/** However two count the same people, one does not find so many times as many: who fell in a siege are not all whom a war has killed. */
export const MOST_APART = 50;

const areOfSize = (a: Figure, b: Figure): boolean =>
  Math.max(countOf(a), countOf(b)) <= MOST_APART * Math.min(countOf(a), countOf(b));

/** Within so many signs a count by somebody else answers the one before it. */
const ANSWER = 160;

/**
 * "39 were detained since January; he put the number at 14": a number of nobody counts what the one before it counts; « la
 * guerre a fait 300.000 morts depuis 2003, selon l'ONU. Khartoum parle de 10.000 » answers the number right before it.
 */
function completed(scene: Scene, claim: Figure): Figure {
  const { reading } = scene;
  const disputed = answeredBehind(scene, claim);
  if (disputed) return { ...claim, time: disputed.time, place: disputed.place };
  const rival = blowCounted(scene, claim);
  if (rival) return besideRival(scene, claim, rival);
  const fewer = fewerInAll(scene, claim, countOf, (of) => countedIn(scene, of)[0]);
  if (fewer) return { ...besideRival(scene, claim, fewer), population: null };
  const whole = inText(scene, claim) ?? besideAnswered(scene, claim) ?? warAnswered(scene, claim) ?? blowAnswered(scene, claim);
  const same = whole ? undefined : sameAnswered(scene, claim);
  if (same) return { ...claim, time: same.time, place: same.place };
  if (whole) return { ...claim, population: whole.population, time: whole.time, place: whole.place };
  if (claim.population !== null || claim.time !== null || claim.place !== null || namesCounted(claim)) return claim;
  const before = reading.figures.findLast(
    (other) =>
      other.id !== claim.id &&
      other.measure === claim.measure &&
      other.evidence.end <= claim.evidence.start &&
      areOfSize(claim, other) &&
      !isBesides(scene, other) &&
      !isSome(scene, other) &&
      isPlan(scene, other) === isPlan(scene, claim) &&
      (other.population === null
        ? other.attributedTo !== claim.attributedTo && claim.evidence.start - other.evidence.end < ANSWER && isTimed(scene, other)
        : other.attributedTo !== claim.attributedTo || other.attributedTo === null),
  );
  if (!before || countsWhole(scene, claim, before) || isBesides(scene, claim)) return claim;
  const open =
    countsEverybody(scene, claim) ||
    isSome(scene, claim) ||
    (isOfSide(scene, before) && saysDead(scene, claim) && !isFewer(claim, before));
  const { place } = whereabouts(scene, before).claim;
  const { time } = before.population === null ? timed(scene, before) : before;
  return { ...claim, population: open ? claim.population : before.population, time, place };
}

/** « Un raid a frappé dimanche un marché, faisant 17 morts »: the day of a count may be that of the blow told with it. */
const timed = (scene: Scene, claim: Figure): Figure => (claim.time === null ? dated(scene, whereabouts(scene, claim)) : claim);
const isTimed = (scene: Scene, claim: Figure): boolean => timed(scene, claim).time !== null;

/**
 * The same blow as the rival's count, when and where he says. "41 villagers were killed, said one; only 18 people, the other": at
 * least 41 people, so that the one contradicts the other; "12 soldiers" and "30 people" do not.
 */
function besideRival(scene: Scene, claim: Figure, rival: Figure): Figure {
  const [whom, whose] = [countedIn(scene, claim)[0], countedIn(scene, rival)[0]];
  const open = whom !== EVERYBODY && whose === EVERYBODY && countOf(claim) > countOf(rival);
  return {
    ...claim,
    time: claim.time ?? rival.time,
    place: claim.place ?? rival.place,
    population: open ? null : claim.population,
  };
}

/** "170 others", « 170 autres »: they are none of those told of before. */
function isBesides({ reading: { document } }: Scene, { value, low, evidence }: Figure): boolean {
  return wordsBehind(evidence.exact, value ?? low).some((behind) =>
    loadSubjects().answersBy(
      document.language,
      "besides",
      piecesOf(behind)
        .slice(0, COUNTED)
        .map(({ folded }) => folded)
        .join(" "),
    ),
  );
}

/** "Two of the dead were children", « dont 77 gendarmes »: who counts otherwise answers not these, but all of whom they are some. */
function isSome({ reading: { document, figures } }: Scene, claim: Figure): boolean {
  const { id, measure, value, low, evidence } = claim;
  const isOfMore = figures.some(
    (all) =>
      all.id !== id &&
      all.measure === measure &&
      countOf(all) > countOf(claim) &&
      all.evidence.start <= evidence.start &&
      evidence.start - all.evidence.end < ANSWER_OF_SIDE,
  );
  if (!isOfMore) return false;
  const { language } = document;
  const subjects = loadSubjects();
  const inFigures = aroundNumber(evidence.exact, value ?? low);
  const written = inFigures.length > 0 ? inFigures : aroundNumeral(language, evidence.exact, value ?? low);
  if (written.length === 0) return subjects.answersBy(language, "some-of", firstWords(evidence.exact, SOME + 1));
  return written.some((around) => isPart(language, around));
}

/** By the words around a number: « dont (cinq) civils », "(two) of them". */
const isPart = (language: string, [before, behind]: readonly [string, string]): boolean =>
  loadSubjects().answersBy(language, "some-of", firstWords(behind, SOME)) ||
  loadSubjects().answersBy(language, "some-among", lastWords(before, SOME));

/** Words beside a number that say of whom it counts some. */
const SOME = 3;

const firstWords = (words: string, most: number): string => words.slice(0, piecesOf(words)[most - 1]?.end ?? words.length);
const lastWords = (words: string, most: number): string => words.slice(piecesOf(words).at(-most)?.start ?? 0);

/** "A police force of 20,000 is to be in place by the end of 1999": how many there are to be answers not how many there are. */
const isPlan = ({ reading: { document } }: Scene, { time }: Figure): boolean =>
  time !== null && isAhead(time.edtf, document.published);

/** True where a count is of a time that had not come yet. */
export function isAhead(time: string | null, published: string | null): boolean {
  const [told, day] = [time, published].map((edtf) => {
    const value = edtf === null ? null : parseEdtf(edtf);
    return value ? boundsOf(value) : null;
  });
  const from = told?.earliest ?? told?.latest ?? null;
  return from !== null && day?.latest != null && from > day.latest;
}

/** "The army lost 200 soldiers, said one; the ministry spoke of 46 dead": where no more died at all, no more soldiers did. */
const isFewer = (claim: Figure, before: Figure): boolean =>
  countOf(claim) < countOf(before) && isBesideOther(claim, before) && claim.attributedTo !== null;

/** True where a count is of those of one side. */
function isOfSide(scene: Scene, claim: Figure): boolean {
  const [population, country] = countedIn(scene, claim);
  return country !== null || isArmed(population);
}

/** "192 soldiers fell. Officials of the other side reported more than 200 dead": whoever they were, the soldiers are none of them. */
function saysDead(scene: Scene, claim: Figure): boolean {
  const { language } = scene.reading.document;
  const general = countedBehind(scene, claim) ?? loadSubjects().populationOf(language, claim.evidence.exact);
  return claim.measure === "killed" && general === EVERYBODY;
}

/** "479 civilians were killed. The ministry, which counts combatants as well, put the number of dead at 550": others too. */
function countsEverybody({ reading }: Scene, { evidence, population }: Figure): boolean {
  const named = reading.entities.find(({ id }) => id === population)?.mentions ?? [];
  if (named.some(({ span }) => span.start >= evidence.start && span.end <= evidence.end)) return false;
  return loadSubjects().answersBy(reading.document.language, "inclusive", evidence.exact);
}

/** A number of the headline that says neither when nor where, where the text tells it with both. */
function inText({ reading }: Scene, claim: Figure): Figure | undefined {
  const headline = endOfHeadline(reading.document);
  if (claim.evidence.end > headline || claim.time !== null) return undefined;
  const count = countOf(claim);
  return reading.figures.find(
    (other) =>
      other.evidence.start > headline &&
      other.measure === claim.measure &&
      countOf(other) === count &&
      (claim.place === null || other.place === null || other.place === claim.place) &&
      (other.time !== null || other.place !== null),
  );
}

/** Where the headline ends: the title, where the text has it after a line of its own. */
function endOfHeadline({ text, title }: Reading["document"]): number {
  const at = title === null || title === "" ? -1 : text.slice(0, LINES + title.length).indexOf(title);
  return at < 0 ? text.indexOf("\n") : at + (title?.length ?? 0);
}

/** A line of its own before a headline has no more letters than so. */
const LINES = 80;

const countOf = ({ value, low, high }: Figure): number => value ?? low ?? high ?? 0;

/** A count of people by somebody else is of the same dead only where it is not that of a single blow. */
const SMALLER = 5;

/** True where somebody else counts everybody, neither when nor where, so near behind a count that he answers it. */
function answers(scene: Scene, claim: Figure, other: Figure): boolean {
  return (
    other.id !== claim.id &&
    other.measure === claim.measure &&
    other.attributedTo !== null &&
    other.evidence.end <= claim.evidence.start &&
    claim.evidence.start - other.evidence.end < ANSWER &&
    countOf(claim) * SMALLER >= countOf(other) &&
    !sameVoice(scene, claim, other) &&
    !countsWhole(scene, claim, other) &&
    populationOf(scene, other)[0] === EVERYBODY
  );
}

/** « Le bilan total de la guerre » is no answer to a count of some of its dead. */
function countsWhole({ reading: { document } }: Scene, claim: Figure, other: Figure): boolean {
  const isWhole = ({ evidence }: Figure): boolean => loadSubjects().answersBy(document.language, "whole", evidence.exact);
  return isWhole(claim) && !isWhole(other);
}

/** True where one speaker, or one statement, counts both. */
function sameVoice({ reading }: Scene, a: Figure, b: Figure): boolean {
  const speakerOf = ({ attributedTo }: Figure) => reading.statements.find(({ id }) => id === attributedTo)?.speaker ?? null;
  return a.attributedTo === b.attributedTo || (speakerOf(a) !== null && speakerOf(a) === speakerOf(b));
}

/** « Quatre gardes blessés d'après le palais, cinq d'après la rébellion »: the same words tell both. */
function besideAnswered(scene: Scene, claim: Figure): Figure | undefined {
  if (claim.population !== null || claim.time !== null || claim.place !== null) return undefined;
  const { start, end } = claim.evidence;
  const { figures } = scene.reading;
  const before = figures.slice(
    0,
    figures.findIndex(({ id }) => id === claim.id),
  );
  return before.findLast(
    (other) =>
      other.measure === claim.measure &&
      other.evidence.start === start &&
      other.evidence.end === end &&
      (other.population !== null || other.place !== null || other.time !== null) &&
      !sameVoice(scene, claim, other),
  );
}

/** "The attackers killed 42 people in Homs, a monitor said. The governor said the attack had killed 32 people": the same blow. */
function blowAnswered(scene: Scene, claim: Figure): Figure | undefined {
  if (claim.population === null || claim.time !== null || claim.place !== null || claim.attributedTo === null) return undefined;
  if (populationOf(scene, claim)[0] !== EVERYBODY) return undefined;
  return scene.reading.figures.findLast(
    (other) => other.place !== null && countOf(other) * SMALLER >= countOf(claim) && answers(scene, claim, other),
  );
}

/**
 * "The number of the dead is in dispute. The United Nations has put it at 34. But the mayor says that 54 people were killed in
 * the attacks of 21 May": the number answers the one right behind it.
 */
function answeredBehind(scene: Scene, claim: Figure): Figure | undefined {
  if (claim.population !== null || claim.time !== null || claim.place !== null || claim.attributedTo === null) return undefined;
  const { document, figures } = scene.reading;
  const { start, end } = claim.evidence;
  if (!loadSubjects().answersBy(document.language, "disputed", document.text.slice(Math.max(0, start - TAKEN_UP), start)))
    return undefined;
  const behind = figures.find((other) => other.evidence.start >= end && other.measure === claim.measure);
  if (!behind || behind.time === null || behind.attributedTo === null || sameVoice(scene, claim, behind)) return undefined;
  const near = behind.evidence.start - end < ANSWER && populationOf(scene, behind)[0] === EVERYBODY;
  const [few, many] = [countOf(claim), countOf(behind)].toSorted((a, b) => a - b);
  return near && (few ?? 0) * SMALLER >= (many ?? 0) ? behind : undefined;
}

/** So near behind a count of the same people of one side somebody else answers it. */
const ANSWER_OF_SIDE = 480;

/**
 * "The army has lost 135 soldiers this week, Yerevan said. Some 420 Armenian soldiers had died, said Baku", "over the same period":
 * those of the same side, counted by somebody else, neither when nor where.
 */
function sameAnswered(scene: Scene, claim: Figure): Figure | undefined {
  if (claim.time !== null || claim.place !== null) return undefined;
  const { reading } = scene;
  const { language } = reading.document;
  const [population, country] = countedIn(scene, claim);
  const sameTime = loadSubjects().answersBy(language, "same-time", claim.evidence.exact);
  // "The siege killed 60 civilians on 14 March, said one. The other said that 15 civilians died there"
  const sameSpot = loadSubjects().answersBy(language, "same-spot", claim.evidence.exact);
  if (!sameTime && !sameSpot && !isArmed(population)) return undefined;
  const reach = sameTime || country !== null ? ANSWER_OF_SIDE : ANSWER;
  const isRival = (told: Figure): boolean => {
    const other = told.time === null && told.place === null ? dated(scene, whereabouts(scene, told)) : told;
    if (other.id === claim.id || other.measure !== claim.measure || (other.time === null && other.place === null)) return false;
    if (sameTime) return true;
    const [whom, whose] = countedIn(scene, other);
    return (
      whom === population &&
      whose === country &&
      !sameVoice(scene, claim, other) &&
      Math.max(countOf(claim), countOf(other)) <= SMALLER * Math.min(countOf(claim), countOf(other))
    );
  };
  const before = reading.figures.filter(({ evidence: { end } }) => end <= claim.evidence.start);
  const near = before.findLast((other) => claim.evidence.start - other.evidence.end <= reach && isRival(other));
  if (near || sameTime || claim.attributedTo === null) return near;
  // "the number of dead soldiers": those of whom the report tells elsewhere, where it tells of no others
  const [only, ...others] = before.filter(isRival);
  return only && others.length === 0 ? dated(scene, whereabouts(scene, only)) : undefined;
}

/** « Au moins 5.000 tués depuis avril, selon l'ONU. Le bilan est plus lourd, selon Berlin, pour qui 50.000 personnes ont été tuées ». */
function warAnswered(scene: Scene, claim: Figure): Figure | undefined {
  if (claim.population === null || claim.time !== null || claim.place !== null || claim.attributedTo === null) return undefined;
  if (populationOf(scene, claim)[0] !== EVERYBODY) return undefined;
  return scene.reading.figures.findLast((other) => other.time !== null && answers(scene, claim, other));
}

/** No more are killed, held or freed at one time: who counts more counts those of a war, whenever he says so. */
const MOST_AT_ONCE = 2_000;

/** "The blast killed 21 people": when and where they were killed is when and where the event is told to have been. */
function dated({ reading }: Scene, { claim: located, reach }: Located): Figure {
  const counted = reach === "country" && located.time !== null && isDayOfCounting(reading, located, located.time);
  // the day up to which they are counted
  if (counted && located.time) return { ...located, time: { ...located.time, edtf: `../${located.time.edtf}` } };
  const claim = sinceThen(reading, located);
  if (claim.time !== null || countOf(claim) > MOST_AT_ONCE) return claim;
  const deed = reading.events.find(
    ({ kind, factuality, time, trigger: { start, end } }) =>
      time !== null &&
      !(reach === "country" && isDayOfCounting(reading, claim, time)) &&
      factuality === claim.factuality &&
      isDeedOf(claim.measure, kind) &&
      !isDayOfOther(reading, claim, time) &&
      start >= claim.evidence.start &&
      end <= claim.evidence.end,
  );
  if (deed && isCountedSince(reading, claim, deed)) return claim;
  if (deed) return { ...claim, time: deed.time, place: claim.place ?? (reach === "country" ? null : deed.place) };
  const time = isOfDeed(claim.measure) ? timeTakenUp(reading, claim) : null;
  return time ? { ...claim, time } : claim;
}

/** « 7.500 personnes ont péri depuis le début de la guerre, en 1996 »: over a time that began then. */
function sinceThen(reading: Reading, claim: Figure): Figure {
  const { time, value, low, evidence } = claim;
  const [behind] = wordsBehind(evidence.exact, value ?? low);
  if (time === null || behind === undefined || time.edtf.includes("/")) return claim;
  const from = evidence.end - behind.length;
  const [day, ...others] = spansOf(reading, time);
  if (!day || others.length > 0 || day.start < from || day.end > evidence.end) return claim;
  const between = reading.document.text.slice(from, day.start);
  const begun = loadSubjects().answersBy(reading.document.language, "since-then", between);
  return begun ? { ...claim, time: { ...time, edtf: `${time.edtf}/..` } } : claim;
}

/** Between a count and "since" stand no more words than those counted: "120 armed guerrillas since". */
const COUNTED_SINCE = 4;

/**
 * "He said last week that his men had killed 120 guerrillas since the disaster": the days told before are those of the saying. They
 * were killed over a time that has begun nobody says when.
 */
function isCountedSince({ document, times }: Reading, { evidence }: Figure, { time, trigger }: Event): boolean {
  const isOfSaying = times.filter(({ id }) => time?.times.includes(id)).every(({ span }) => span.end <= evidence.start);
  const behind = document.text.slice(trigger.end, evidence.end + LED_BEHIND);
  const near = piecesOf(behind)[COUNTED_SINCE - 1]?.end ?? behind.length;
  return isOfSaying && loadSubjects().answersBy(document.language, "since-then", behind.slice(0, near));
}

/** So many letters behind a count "since" may stand. */
const LED_BEHIND = 12;

/**
 * "A bomb killed 12 people on Friday, the army said. In Arauca 31 people were killed when a hill gave way": the day that another
 * sentence gives with a number of its own is no day of what the report counts by itself.
 */
function isDayOfOther(reading: Reading, claim: Figure, day: NonNullable<Figure["time"]>): boolean {
  if (claim.attributedTo !== null) return false;
  const { start, end } = sentenceAround(reading.document.text, claim.evidence);
  const told = reading.times.filter(({ id }) => day.times.includes(id));
  if (told.length === 0 || told.some(({ span }) => span.start >= start && span.end <= end)) return false;
  return reading.figures.some(
    (other) =>
      other.measure === claim.measure &&
      countOf(other) !== countOf(claim) &&
      other.time?.times.some((id) => day.times.includes(id)) === true,
  );
}

/** "Four days later the army tried to retake the town. Thirty-three soldiers died in that battle": the day told right before. */
function timeTakenUp({ document, times }: Reading, { evidence }: Figure): Figure["time"] {
  if (!loadSubjects().answersBy(document.language, "taken-up", evidence.exact)) return null;
  const before = times.findLast(({ span, edtf }) => edtf !== null && span.end <= evidence.start);
  if (!before || before.edtf === null || evidence.start - before.span.end > TAKEN_UP) return null;
  return { edtf: before.edtf, times: [before.id] };
}

/** Within so many signs before a count what it takes up is told. */
const TAKEN_UP = 120;

const EVERYBODY = "people";

/** Words behind a number that say what it counts. */
const COUNTED = 2;

/** « dont 177.000 civils »: the class of people that the words right behind the number name, where the reading has none. */
function countedBehind({ reading }: Scene, { value, low, evidence }: Figure): string | null {
  const { language } = reading.document;
  const [right = behindSpelledPart(language, evidence.exact, value ?? low)] = wordsBehind(evidence.exact, value ?? low);
  if (right === null) return null;
  const them = THEM.map((length) => right.slice(0, piecesOf(right)[length - 1]?.end ?? 0)).find((words) =>
    loadSubjects().answersBy(language, "some-of", words),
  );
  const behind = them === undefined ? right : right.slice(them.length);
  const near = (SCALED.test(behind) ? COUNTED + 1 : COUNTED) - 1;
  // « 60 morts parmi les civils »: of whom, two words further on
  const isFurther = loadSubjects().answersBy(language, "of-class", behind.slice(0, piecesOf(behind)[near + 1]?.end ?? 0));
  const last = piecesOf(behind)[isFurther ? near + COUNTED : near]?.end ?? behind.length;
  return loadSubjects().populationOf(
    language,
    isFurther ? behind.slice(piecesOf(behind)[near]?.start ?? 0, last) : behind.slice(0, last),
  );
}

/** "of them", « d'entre eux » are so many words. */
const THEM = [2, 3] as const;

/** « 5 millions d'enfants »: a word of scale stands between. */
const SCALED = /^[\s\u202f\u00a0]*m/iu;

/** True where these digits are the count, or are so with the word of scale behind them ("1.9 million" is 19 by its digits). */
const isWritten = (digits: number, count: number): boolean =>
  digits === count || digits * MILLION === count || digits * (MILLION / TENTH) === count;
const [MILLION, TENTH] = [1_000_000, 10];

/** What follows a number wherever it stands in figures. */
const wordsBehind = (words: string, count: number | null): string[] => aroundNumber(words, count).map(([, behind]) => behind);

/** What stands before a number and behind it wherever it stands in figures. */
function aroundNumber(words: string, count: number | null): (readonly [string, string])[] {
  if (count === null) return [];
  return numbersInFigures(words)
    .filter(({ value }) => isWritten(value, count))
    .map(({ start, end }) => [words.slice(0, start), words.slice(end)]);
}

/** The same of a number that is spelled out: « une trentaine de morts, dont cinq civils ». */
const aroundNumeral = (language: string, words: string, count: number | null): (readonly [string, string])[] =>
  numeralsIn(language, words)
    .filter(({ value }) => value === count)
    .map(({ start, end }) => [words.slice(0, start), words.slice(end)]);

/** What follows a number that is spelled out, where it counts some of those told of before; elsewhere a numeral stands with too many other words. */
const behindSpelledPart = (language: string, words: string, count: number | null): string | null =>
  aroundNumeral(language, words, count).find((around) => isPart(language, around))?.[1] ?? null;

function populationOf(scene: Scene, claim: Figure): readonly [string, string | null] {
  // « douze morts, tous des soldats »: what they were said to be leaves nobody out
  const [right] = wordsBehind(claim.evidence.exact, claim.value ?? claim.low);
  if (right !== undefined && loadSubjects().answersBy(scene.reading.document.language, "all-of", right)) return [EVERYBODY, null];
  const entity = scene.cast.find(claim.population);
  if (!entity || claim.population === null) {
    const behind = countedBehind(scene, claim);
    // of those held the prisoners are not all who were seized or arrested
    const isAll = behind === null || (claim.measure !== DETAINED && isOwnPopulation(claim.measure, behind));
    return [isAll ? EVERYBODY : behind, null];
  }
  const country = scene.cast.countryOf(claim.population);
  // "3,000 Rwandan troops" are troops, from that country
  const force = entity.ref === null ? loadSubjects().populationOf(scene.reading.document.language, entity.name) : null;
  if (force !== null && country !== null && isOwnPopulation(claim.measure, force)) return [EVERYBODY, country];
  if (entity.type !== "population") return [scene.cast.keyOf(claim.population) ?? EVERYBODY, country];
  const people = loadSubjects().populationOf(scene.reading.document.language, entity.name);
  // "39 Georgians": people of that country
  if (people === null && country !== null && piecesOf(entity.name).length === 1) return [EVERYBODY, country];
  if (people === null) return [scene.cast.keyOf(claim.population) ?? EVERYBODY, country];
  return [isOwnPopulation(claim.measure, people) ? EVERYBODY : people, country];
}
