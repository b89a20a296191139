import type { Event, Reading } from "../../claims/index.ts";
import { type Knowledge, type KnownEntity, loadSubjects } from "../../knowledge/index.ts";
import { familyOf } from "../kinds.ts";
import type { Cast } from "./cast.ts";
import type { ProcessesOfReport } from "./processes.ts";
import { LEAD } from "./scenery.ts";
import { sentenceAround } from "./sentence.ts";
import { isOfBothSides, membersOf, ownState, SEVERAL } from "./table.ts";
import { FEW_SIDES } from "./who-meets.ts";

const TALKS = "talks";
const GATHERING = "gathering";
const OWN = "own";
const PEOPLE = "population~";
const PERSON = "person";
const STATE = "state:";
/** So many letters further on a report still tells of the gathering that it told of before. */
const FURTHER_ON = 800;

/** What a report tells of one sitting. */
interface Told {
  readonly claim: Event;
  readonly known: KnownEntity | null;
  readonly noun: Noun | null;
  /** Keys of those who sit in it as far as they are somebody in particular. */
  readonly who: ReadonlySet<string>;
  readonly place: string | null;
  /** True where the words for both sides stand for those who sit in it. */
  readonly isBoth: boolean;
  /** True where it bears the name of the process. */
  readonly isNamed: boolean;
  /** « La rencontre s'est ouverte »: told as known, and as nobody's in particular. */
  readonly isKnown: boolean;
}

interface Noun {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Sittings that are not talks of their process, by event id: what one side holds on its own (a congress, a workshop, "a conference
 * of minorities"), what others hold (donors, a council), and what one side talks about with a mediator or some third party.
 * `meetsAt`: whether a process is known to meet in a town.
 */
export function gatheringsOf(
  reading: Reading,
  cast: Cast,
  knowledge: Knowledge,
  processes: ProcessesOfReport,
  meetsAt: (process: string, town: string) => boolean,
): ReadonlySet<string> {
  const apart = new Set<string>();
  let before: Before = null;
  const sittings = reading.events.filter(({ kind }) => familyOf(kind) === TALKS);
  for (const claim of sittings.sort((a, b) => a.evidence.start - b.evidence.start || a.trigger.start - b.trigger.start)) {
    const { process } = processes.of(claim, claim.process);
    const told = toldOf(claim, process, { reading, cast, knowledge, processes });
    const isNear: boolean = before !== null && claim.evidence.start - before.claim.evidence.end <= FURTHER_ON;
    const isVenue = told.place !== null && told.known !== null && meetsAt(process, told.place);
    const isApart: boolean = isNoSession(told, reading) || isApartBy(told, isNear ? before : null, isVenue, knowledge);
    if (isApart) apart.add(claim.id);
    before = { ...told, isApart };
  }
  return apart;
}

interface Report {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly knowledge: Knowledge;
  readonly processes: ProcessesOfReport;
}

function toldOf(claim: Event, process: string, { reading, cast, knowledge, processes }: Report): Told {
  const noun = nounOf(reading, claim);
  const ids = [...claim.actors, ...claim.recipients];
  const { language } = reading.document;
  // "The parties had been meeting since May 4": nobody in particular
  const isAnybody = (id: string): boolean => {
    const one = cast.find(id);
    return one?.ref === null && one.country === null && loadSubjects().isDelegates(language, one.name);
  };
  const members = membersOf(knowledge.find(process));
  // "the leaders of the two Cypriot communities", in a report on Karabakh: people of another land
  const foreign = ids.flatMap((id) => {
    const land = cast.actsFor(id).startsWith(PEOPLE) ? cast.countryOf(id) : null;
    return land === null || members.has(`${STATE}${land}`) ? [] : [`${STATE}${land}`];
  });
  const keys = [
    ...ids
      .filter((id) => !isAnybody(id))
      .map((id) => cast.actsFor(id))
      .filter((key) => !key.startsWith(PEOPLE)),
    ...foreign,
  ];
  const own = reading.entities.find(({ id }) => id === claim.process);
  return {
    claim,
    known: knowledge.find(process),
    noun,
    who: new Set(keys),
    place: cast.keyOf(claim.place),
    isBoth: foreign.length === 0 && isOfBothSides(claim, cast, language) && !areOfOthers(claim, members, { cast }),
    isNamed:
      noun !== null &&
      own !== undefined &&
      processes.keyOf(own.id) === process &&
      own.mentions.some(
        ({ span }) =>
          (span.start <= noun.start && noun.start < span.end) ||
          // « une réunion par visioconférence du Groupe de contact »
          (own.ref !== null && span.start >= noun.end && span.start - noun.end <= OF_PROCESS),
      ),
    isKnown: noun !== null && isKnownAlone(reading, noun),
  };
}

/** « Des négociateurs israéliens et palestiniens », in a report on Israel and Syria: the words for both sides name one that has no seat. */
function areOfOthers({ actors, recipients }: Event, members: ReadonlySet<string>, { cast }: Pick<Report, "cast">): boolean {
  const all = [...actors, ...recipients].flatMap((id) => cast.find(id) ?? []);
  const sides = all.filter(({ type }) => type === "population").flatMap(({ mentions }) => mentions.map(({ span }) => span));
  const strangers = all.filter(({ id, ref }) => ref !== null && !members.has(cast.actsFor(id)));
  return strangers.some(({ mentions }) =>
    mentions.some(({ span }) => sides.some(({ start, end }) => start <= span.start && span.end <= end)),
  );
}

/** Letters behind a sitting within which the process is named that it is of. */
const OF_PROCESS = 30;

/** Letters behind a noun within which a word says whose it is. */
const OWNER = 4;

function isKnownAlone({ document: { text, language } }: Reading, { start, end }: Noun): boolean {
  const { isKnownAt, sittingsIn } = loadSubjects();
  const isOfSomebody = sittingsIn(language, text.slice(end, end + OWNER)).some(({ id }) => id === "of");
  return !isOfSomebody && isKnownAt(language, text, start);
}

/** True where the words say of a meeting that it is no session of the talks. */
export const isToldApart = (reading: Reading, claim: Event): boolean =>
  isNoSession({ noun: nounOf(reading, claim), isNamed: false, claim }, reading);

/** What a sitting is called and where in the text: "talks", "gathering", "own" (of one side); null where no word of its sentence says. */
export const wordFor = (reading: Reading, claim: Event): { readonly id: string; readonly end: number } | null =>
  nounOf(reading, claim);

/** What it is called: the word nearest to the verb in its sentence; a session of talks is talks. */
function nounOf({ document: { text, language } }: Reading, { evidence, trigger }: Event): Noun | null {
  const { start, end } = sentenceAround(text, evidence);
  const words = loadSubjects()
    .sittingsIn(language, text.slice(start, end))
    .map(({ id, at, end: to }) => ({ id, start: start + at, end: start + to }));
  const gap = (one: Noun): number =>
    one.start >= trigger.end ? one.start - trigger.end : one.end <= trigger.start ? trigger.start - one.end : 0;
  // « en marge de l'Assemblée générale »: not what they sat in
  const isBeside = (noun: Noun): boolean =>
    words.some(({ id, end: to }) => id === BESIDE && to < noun.start && noun.start - to <= BESIDE_WITHIN);
  const nouns = words.filter((one) => NOUNS.has(one.id) && !isBeside(one)).sort((a, b) => gap(a) - gap(b) || a.start - b.start);
  const [noun] = nouns;
  if (noun?.id !== GATHERING) return noun ?? null;
  const joint = words.find(({ start: at }) => at > noun.end && at - noun.end <= 1);
  // « la réunion entre les deux gouvernements »
  if (joint?.id === "between") return { ...noun, id: TALKS };
  const of =
    joint?.id === "of" && nouns.find(({ id, start: at }) => id === TALKS && at > joint.end && at - joint.end <= OF_TALKS);
  return of ? { ...noun, id: TALKS } : noun;
}

const BESIDE = "beside";
/** "on the sidelines of the U.N. General Assembly": so many letters lie between. */
const BESIDE_WITHIN = 30;

const NOUNS: ReadonlySet<string> = new Set([TALKS, GATHERING, OWN]);

/** "of the intra-Syrian talks": so many letters lie between. */
const OF_TALKS = 25;

/**
 * "A conference will be held in July. It will not be a session of the talks": said of it in its own sentence, or in the next one
 * where that takes it up; not of another gathering that is named in between.
 */
function isNoSession(
  { noun, isNamed, claim }: Pick<Told, "noun" | "isNamed" | "claim">,
  { document: { text, language } }: Reading,
): boolean {
  if (isNamed || claim.round !== null) return false;
  const { answersBy, sittingsIn } = loadSubjects();
  if (noun === null) return isNextNoSession(claim, { text, language });
  // "open separate talks in Tunis on Monday"
  if (noun.id === TALKS && noun.start > LEAD && answersBy(language, "apart", text.slice(noun.start - SET_APART, noun.end)))
    return true;
  // « La conférence n'est pas une session »: where the verb has that word next to it
  const before = text.slice(Math.max(claim.evidence.start, noun.start - DENIED_WITHIN), noun.end);
  if (answersBy(language, "no-session", before)) return true;
  if (noun.id !== GATHERING) return false;
  const isSaid = (words: string): boolean =>
    answersBy(language, "no-session", words.slice(0, sittingsIn(language, words).find(({ id }) => NOUNS.has(id))?.end));
  const { end } = sentenceAround(text, claim.evidence);
  if (isSaid(text.slice(noun.end, end))) return true;
  const next = text.slice(end, sentenceAround(text, { start: end, end: end + 1 }).end);
  const again = next.slice(0, REPEATED).toLowerCase().indexOf(text.slice(noun.start, noun.end).toLowerCase());
  if (again >= 0) return isSaid(next.slice(again + noun.end - noun.start));
  return answersBy(language, "taking-up", next.slice(0, next.indexOf(" "))) && isSaid(next);
}

/** « Les ministres se sont réunis samedi. Cette réunion ne compte pas parmi les sessions »: said in the next sentence, whose first word for a meeting takes it up. */
function isNextNoSession({ evidence }: Event, { text, language }: Pick<Reading["document"], "text" | "language">): boolean {
  const { answersBy, sittingsIn, isKnownAt } = loadSubjects();
  const { end } = sentenceAround(text, evidence);
  const next = text.slice(end, sentenceAround(text, { start: end + 2, end: end + 3 }).end);
  const [noun] = sittingsIn(language, next).filter(({ id, at }) => NOUNS.has(id) && at <= REPEATED);
  return noun !== undefined && isKnownAt(language, text, end + noun.at) && answersBy(language, "no-session", next);
}

/** "separate ": letters before a word that sets apart what it names. */
const SET_APART = 10;

/** "will not be a": letters before the word that they deny. */
const DENIED_WITHIN = 20;

/** "The conference", "This annual conference": so many letters at the head of a sentence name again what was told before it. */
const REPEATED = 25;

type Before = (Told & { readonly isApart: boolean }) | null;

function isApartBy(told: Told, before: Before, isVenue: boolean, knowledge: Knowledge): boolean {
  const { known, noun, who, isBoth, isNamed, claim } = told;
  const { parties = [], mediators = [], guarantors = [], hosts = [] } = known?.process ?? {};
  const sitting = parties.filter((key) => who.has(key));
  const areGuarantors = guarantors.length >= SEVERAL && guarantors.every((key) => who.has(key));
  if (isNamed) return false;
  // a workshop of both sides is one too
  if (noun?.id === OWN) return true;
  const own = ownState(known);
  // « l'Américain Hill et Kim Kye-gwan s'étaient vus à Genève »: two of many sides, where the process does not meet
  const areFewOfMany = parties.length > FEW_SIDES && sitting.length === SEVERAL && told.place !== null && !isVenue;
  if (areFewOfMany && claim.round === null && claim.time !== null && [...who].length === SEVERAL) return true;
  // the president and an opponent, where the ruling party is the side that the process names
  if (isBoth || areGuarantors || sitting.length >= SEVERAL || (sitting.length > 0 && own !== null && who.has(own))) return false;
  // « A Genève, les pourparlers entre le régime syrien et l'opposition sont entrés dans leur deuxième session »: of another land, and nobody's here
  const seats = new Set([...parties, ...mediators, ...guarantors, ...hosts]);
  const isForeign = (key: string): boolean => key.startsWith(STATE) && key !== `${STATE}${known?.country ?? ""}`;
  if (parties.length >= SEVERAL && who.size >= SEVERAL && [...who].every((key) => !seats.has(key)) && [...who].some(isForeign))
    return true;
  if (claim.round !== null || parties.length < SEVERAL) return false;
  if (who.size === 0) return isOfOthers(told, before, isVenue);
  const members = new Set([...mediators, ...guarantors, ...hosts]);
  const seated = [...who].filter((key) => members.has(key) && !parties.includes(key));
  const strangers = [...who].filter((key) => !parties.includes(key) && !members.has(key));
  const areKnown = strangers.every((key) => knowledge.find(key) !== null);
  // a side alone, or with those known to have no seat; of others, whoever they are
  if (noun?.id === GATHERING) return sitting.length > 0 ? areKnown : seated.length === 0;
  // with a mediator, or with somebody who has no seat in these talks
  if (sitting.length > 0) return who.size >= SEVERAL && areKnown;
  const [only] = strangers;
  if (seated.length > 0) return strangers.length === 1 && only?.startsWith(PERSON) === true;
  return strangers.length >= SEVERAL && areKnown;
}

/**
 * Where nobody is told to sit in it: "the gathering, attended by 400 people", after a conference of one side, is that one; one that
 * nothing told before it makes a part of the talks is somebody else's, unless it is where they meet.
 */
function isOfOthers({ noun, place, known, isKnown }: Told, before: Before, isVenue: boolean): boolean {
  const isThere = place !== null && place === before?.place;
  if (noun?.id !== GATHERING) return isThere && (before?.isApart === true || before?.known !== known);
  if (before === null && place === null && isKnown) return false;
  return before === null ? !isVenue : before.isApart && (!isVenue || isThere);
}
