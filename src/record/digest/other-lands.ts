import { compatible, parseEdtf } from "../../calendar/index.ts";
import type { Entity, Event, Figure, Role } from "../../claims/index.ts";
import { type KnownEntity, loadSubjects, piecesOf, type Subjects } from "../../knowledge/index.ts";
import { type Circle, circleOf, isSide, keysIn, OF_TALKS } from "./asides.ts";
import { FIGHTING, isState } from "./cast.ts";
import { LEAD, type Scenery } from "./scenery.ts";
import { isWithin, type Range, sentenceAround } from "./sentence.ts";
import { heldOf, nearest, stageOf } from "./stage.ts";
import { SEVERAL } from "./table.ts";

/** Where another land is named in a report. */
type Land = Range;

interface Table {
  readonly scenery: Scenery;
  readonly known: KnownEntity;
  readonly own: Circle;
  /** All other known processes. */
  readonly others: readonly KnownEntity[];
  readonly lands: readonly Land[];
  /** The words for talks in a sentence. */
  readonly sittingsIn: (sentence: Range) => ReturnType<Subjects["sittingsIn"]>;
}

/**
 * Talks that are told to be of another land, or between others, each by its id, whether or not they are counted: "Accra had been the
 * venue of a second round of talks on Ivory Coast", "Efforts to end the war in Sudan fared no better: talks opened in Switzerland",
 * "American-Taliban talks, whose ninth round". Their process; null where it is none that is known.
 */
export function otherLandsOf(scenery: Scenery, main: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  const known = scenery.knowledge.find(main);
  if (!known?.process) return found;
  const own = circleOf(known);
  const others = scenery.knowledge.processes.filter(({ ref, process }) => process?.within === null && ref !== known.ref);
  const table: Table = { scenery, known, own, others, lands: landsIn(scenery, known, own), sittingsIn: sittingsOf(scenery) };
  for (const claim of scenery.reading.events) {
    if (!OF_TALKS.has(claim.kind)) continue;
    const sides = ofSides(table, claim);
    const strange = sides === undefined ? ofStrangers(table, claim) : sides;
    const theirs = strange === undefined ? atTheirTown(table, claim) : strange;
    if (theirs !== undefined) found.set(claim.id, theirs);
    else if (isOnLand(table, claim) || isOfItsWar(table, claim) || isWithinLand(table, claim) || isAbroad(table, claim))
      found.set(claim.id, null);
    else continue;
    for (const other of scenery.reading.events)
      if (isLaterOf(scenery, claim, other) && !found.has(other.id)) found.set(other.id, found.get(claim.id) ?? null);
    for (const { id, of, round, evidence } of scenery.reading.roles)
      if (of === claim.process && round === claim.round && isWithin(evidence, claim.evidence))
        found.set(id, found.get(claim.id) ?? null);
  }
  for (const claim of rolesBetweenOthers(table)) if (!found.has(claim.id)) found.set(claim.id, null);
  for (const claim of scenery.reading.figures)
    if (isOfOtherWar(table, claim) || isOfWarThere(table, claim)) found.set(claim.id, null);
  return found;
}

/**
 * "those on Angola, whose government and UNITA rebels completed a sixth round": the process of a group that has no seat in these talks, of
 * another land that the sentence names, whoever else the words are taken for; null where it could be several, undefined where there is none.
 */
function ofStrangers({ scenery, known, own, others }: Table, claim: Event): string | null | undefined {
  const { reading, cast } = scenery;
  const groups = [...claim.actors, ...claim.recipients]
    .filter((id) => FIGHTING.has(cast.find(id)?.type ?? "person"))
    .map((id) => cast.actsFor(id));
  const strangers = groups.filter((key) => !own.all.has(key) && scenery.knowledge.find(key) !== null);
  if (strangers.length === 0 || groups.some((key) => own.parties.has(key))) return undefined;
  const named = keysIn(scenery, sentenceAround(reading.document.text, claim.trigger));
  const theirs = others.filter((one) => {
    const stage = stageOf(one, reading.document.published);
    // of the same land the counted talks of another group are those which go on
    const isThen =
      one.country === known.country
        ? claim.round !== null && stage === "on"
        : stage !== "none" && named.has(`state:${one.country}`);
    return isThen && strangers.every((key) => one.process?.parties.includes(key));
  });
  if (theirs.length === 0) return undefined;
  const [only] = theirs.length === 1 ? theirs : nearest(theirs, reading.document.published);
  return only?.ref ?? null;
}

/**
 * « où il avait conduit à Doha un quatrième cycle sur le Darfour », « menées à Khartoum, … dès le troisième cycle »: the process of a
 * round that is counted behind the lead, in a sentence with a town of other talks that is none of these, and with their land where it
 * is another; null where it could be several, undefined where there is none.
 */
function atTheirTown({ scenery, known, own, others }: Table, claim: Event): string | null | undefined {
  const { reading, knowledge, cast } = scenery;
  if (claim.round === null || claim.evidence.start < LEAD) return undefined;
  const { language, text, published } = reading.document;
  const sentence = sentenceAround(text, claim.trigger);
  const place = cast.keyOf(claim.place);
  const keys = [...keysIn(scenery, sentence)];
  const towns = (place === null ? keys : [place]).filter((key) => knowledge.find(key)?.type === "place");
  if (towns.some((key) => own.all.has(key))) return undefined;
  const there = others.filter(
    (one) =>
      one.country !== null &&
      one.process?.venues.some((venue) => towns.includes(venue) && knowledge.find(venue)?.country !== one.country) === true &&
      stageOf(one, published) !== "none",
  );
  if (there.length === 0) return undefined;
  // « l'Union africaine au Darfour »: a land that a longer name swallows
  const words = text.slice(sentence.start, sentence.end);
  const named = knowledge.scan(language, words, piecesOf(words)).flatMap(({ targets }) => targets[0]?.ref ?? []);
  const lands = new Set([known.country, ...[...keys, ...named].map((key) => knowledge.find(key)?.country ?? null)]);
  const [only, ...more] = there.filter(({ country }) => lands.has(country));
  return only && (more.length === 0 ? only.ref : null);
}

/** The words for talks in each sentence of a report, looked for once. */
function sittingsOf({ reading: { document } }: Scenery): Table["sittingsIn"] {
  const made = new Map<number, ReturnType<Subjects["sittingsIn"]>>();
  return ({ start, end }) => {
    const found = made.get(start) ?? loadSubjects().sittingsIn(document.language, document.text.slice(start, end));
    made.set(start, found);
    return found;
  };
}

/**
 * « s'y tiennent les pourparlers entre Khartoum et le SPLM-Nord ; leur deuxième session doit s'ouvrir le 21 »: what the rest of a
 * sentence counts of those talks, without a name for anybody who sits in it.
 */
function isLaterOf({ reading: { document } }: Scenery, before: Event, claim: Event): boolean {
  if (claim.process === null || claim.process !== before.process || claim.actors.length + claim.recipients.length > 0)
    return false;
  const sentence = sentenceAround(document.text, before.evidence);
  return claim.evidence.start >= before.evidence.end && isWithin(claim.evidence, sentence);
}

/**
 * "Also in Juba, the government of Sudan met rebels of its own": a state that is none of these sides, and groups that fight in it,
 * sit with each other and with nobody of these talks.
 */
function isWithinLand({ scenery, known, own }: Table, { actors, recipients, evidence }: Event): boolean {
  const { reading, cast, knowledge } = scenery;
  const isTold = ({ type, mentions }: Entity): boolean =>
    FIGHTING.has(type) && mentions.some(({ span, form }) => form !== "pronoun" && isWithin(span, evidence));
  const ids = [...new Set([...actors, ...recipients, ...reading.entities.filter(isTold).map(({ id }) => id)])];
  const lands = ids.map((id) => knowledge.find(cast.actsFor(id))?.country ?? cast.countryOf(id));
  const [land = null] = lands;
  const theirs = new Set([known.country, ...[...own.parties].map((key) => knowledge.find(key)?.country ?? null)]);
  return (
    land !== null &&
    ids.length >= SEVERAL &&
    lands.every((one) => one === land) &&
    !theirs.has(land) &&
    ids.some((id) => FIGHTING.has(cast.find(id)?.type ?? "person")) &&
    ids.some((id) => !FIGHTING.has(cast.find(id)?.type ?? "person")) &&
    ids.every((id) => !own.parties.has(cast.actsFor(id)))
  );
}

/** All mentions of lands that are those of nobody who sits in the talks: where they are held there may be a war of its own. */
export function landsIn({ reading, knowledge }: Scenery, known: KnownEntity, { parties }: Circle): readonly Land[] {
  const countries = new Set([known.country, ...[...parties].map((key) => knowledge.find(key)?.country ?? null)]);
  return reading.entities
    .filter(({ type, ref }) => ref !== null && (type === "state" || type === "place" || type === "conflict"))
    .flatMap(({ ref, mentions }) => {
      const country = knowledge.find(ref ?? "")?.country ?? null;
      if (country === null || countries.has(country)) return [];
      return mentions.filter(({ form }) => form === "name").map(({ span: { start, end } }) => ({ start, end }));
    });
}

/** "a second round of talks on neighbouring Ivory Coast": what stands between the talks and the land says that they are about it. */
function isOnLand({ scenery: { reading }, lands, sittingsIn }: Table, claim: Event): boolean {
  const { text, language } = reading.document;
  const { start, end } = sentenceAround(text, claim.evidence);
  const own = reading.entities.find(({ id }) => id === claim.process)?.mentions.map(({ span }) => span) ?? [];
  const sittings = sittingsIn({ start, end })
    .map(({ at, end: to }) => ({ start: start + at, end: start + to }))
    .filter((one) => [claim.trigger, ...own].some((span) => one.start <= span.end + OF_TALKS_AT && span.start <= one.end));
  return lands.some((land) =>
    sittings.some(
      (one) =>
        land.start > one.end &&
        land.end <= end &&
        land.start - one.end <= ABOUT &&
        loadSubjects().endsBy(language, "on-land", text.slice(one.end, land.start)),
    ),
  );
}

/** "round of talks": so many letters lie between what tells of talks and their own word. */
const OF_TALKS_AT = 4;
/** Letters between talks and the land that they are about: "talks in Geneva last week on the conflict in …". */
const ABOUT = 60;

/** "Efforts to end the war in neighbouring Sudan have fared no better: talks opened in Switzerland." */
function isOfItsWar({ scenery, own, lands }: Table, claim: Event): boolean {
  const { text, language } = scenery.reading.document;
  const sentence = sentenceAround(text, claim.evidence);
  const wars = lands.filter(
    (land) =>
      land.start >= sentence.start &&
      land.start < claim.trigger.start &&
      loadSubjects().endsBy(language, "war-in", text.slice(Math.max(sentence.start, land.start - ABOUT), land.start)),
  );
  return wars.length > 0 && !isOwn(scenery, own, { start: sentence.start, end: Math.max(sentence.end, claim.evidence.end) });
}

/** What a war does to people where it is; who had to leave may have come from these lands. */
const OF_WARS: ReadonlySet<Figure["measure"]> = new Set(["killed", "wounded", "missing"]);
/** Fewer may be those of one blow, which somebody of these talks may have struck abroad. */
const OF_A_WAR = 1000;
/** "whose civil war": words that take up the land before them. */
const TAKING_UP = 3;

/**
 * "neighbouring Mozambique, whose war has killed a million people", "talks among the factions of that country, where 150,000 have died":
 * the dead of another land, unless they are told to be people of these.
 */
function isOfOtherWar({ scenery, known, own }: Table, claim: Figure): boolean {
  const { reading, cast, knowledge } = scenery;
  if (!OF_WARS.has(claim.measure) || (claim.value ?? claim.low ?? claim.high ?? 0) < OF_A_WAR) return false;
  const homes = [known.country, ...[...own.parties].map((key) => knowledge.find(key)?.country ?? null)];
  const whose = claim.population === null ? null : cast.countryOf(claim.population);
  if (whose !== null ? homes.includes(whose) : isOwn(scenery, own, claim.evidence)) return false;
  const { text, language } = reading.document;
  const sentence = sentenceAround(text, claim.evidence);
  const { exact, start } = claim.evidence;
  const led = text.slice(sentence.start, start);
  const first = exact.slice(0, piecesOf(exact)[TAKING_UP - 1]?.end ?? exact.length);
  const last = piecesOf(led).at(-1);
  const inside = loadSubjects().answersBy(language, "in-land", first);
  if (!inside && !(last && loadSubjects().answersBy(language, "in-land", led.slice(last.start)))) return false;
  const before = (inside ? led : led.slice(0, last?.start)).replace(/[\s,(–—]+$/u, "");
  const at = sentence.start + before.length;
  return reading.entities.some(
    ({ id, type, mentions }) =>
      LANDED.has(type) &&
      mentions.some(({ span: { end } }) => end === at || (end < at && FIGHTING.has(type) && BEARERS.test(text.slice(end, at)))) &&
      isOfNone(cast, own, homes, id),
  );
}

/** Letters before a land at the head of a sentence: "In ", « Dans le ». */
const HEAD = 9;

/**
 * "In Kosovo, where …", « À Bogota et à La Havane, on s'apprête à … »: the other land, the last of several, that a sentence is set in
 * from its first words on, where it names nobody of these talks.
 */
function landAtHead({ scenery, own, lands }: Table, sentence: Range): Land | null {
  const { text } = scenery.reading.document;
  let [at, last]: [number, Land | null] = [sentence.start + 1, null];
  for (const land of lands.toSorted((a, b) => a.start - b.start)) {
    if (land.start < at || land.end > sentence.end) continue;
    if (land.start - at >= HEAD) break;
    [at, last] = [land.end, land];
    if (text.startsWith(",", at)) return isOfThese(scenery, own, sentence) ? null : last;
  }
  return null;
}

/** « les négociations entre Kaboul et les talibans », in a report on other talks: parties told in one breath, of which each is of another land. */
function rolesBetweenOthers({ scenery: { reading, cast, knowledge }, known, own }: Table): readonly Role[] {
  const homes = [known.country, ...[...own.parties].map((key) => knowledge.find(key)?.country ?? null)];
  const parties = reading.roles.filter(({ kind, role }) => kind === "process" && role === "party");
  return parties.filter(({ evidence }) => {
    const told = parties.filter(({ evidence: { start, end } }) => start === evidence.start && end === evidence.end);
    const sides = new Set(told.map(({ holder }) => cast.actsFor(holder)));
    return (
      sides.size >= SEVERAL &&
      told.every(({ holder }) => !own.all.has(cast.actsFor(holder)) && isOfNone(cast, own, homes, holder))
    );
  });
}

/** True where a stretch names somebody or some place of these talks; an agency of a body that mediates here counts people everywhere. */
const isOfThese = (scenery: Scenery, own: Circle, range: Range): boolean =>
  [...keysIn(scenery, range)].some((key) => own.parties.has(key) || (own.all.has(key) && !key.startsWith("org:")));

/** "In Zambia, ministers from six countries were haggling over a ceasefire for Congo": set in one other land, and of another. */
function isAbroad(table: Table, claim: Event): boolean {
  const sentence = sentenceAround(table.scenery.reading.document.text, claim.evidence);
  const head = landAtHead(table, sentence);
  return head !== null && table.lands.some(({ start, end }) => start > head.end && end <= sentence.end);
}

/** "In Kosovo, where NATO bombing entered its seventh week, more than 600,000 people had fled": of the war that the sentence tells of there. */
function isOfWarThere(table: Table, claim: Figure): boolean {
  const { text, language } = table.scenery.reading.document;
  const sentence = sentenceAround(text, claim.evidence);
  if (landAtHead(table, sentence) === null) return false;
  // "In El Salvador, where a war that took 75,000 lives was ended"
  if (OF_WARS.has(claim.measure) && (claim.value ?? claim.low ?? claim.high ?? 0) >= OF_A_WAR) return true;
  const words = text.slice(sentence.start, sentence.end);
  return loadSubjects().blowsIn(language, words).length > 0 || loadSubjects().causesIn(language, words).includes("violence");
}

const LANDED: ReadonlySet<Entity["type"]> = new Set([...FIGHTING, "state", "place"]);

/** "Renamo rebels": behind a name a word for those who bear it. */
const BEARERS = /^\s\p{Ll}+$/u;

/** True of a land, or of a group in it, that is none of those who sit in these talks. */
export function isOfNone(cast: Scenery["cast"], own: Circle, homes: readonly (string | null)[], id: string): boolean {
  const country = cast.countryOf(id);
  return country !== null && !homes.includes(country) && !own.parties.has(cast.actsFor(id));
}

/** True where a stretch of the text names somebody who sits in these talks. */
const isOwn = (scenery: Scenery, own: Circle, range: Range): boolean =>
  [...keysIn(scenery, range)].some((key) => own.parties.has(key));

/**
 * The process of those between whom talks are told to be, where not all of them sit in these and the day lies in its years and not in
 * these: "American-Taliban talks whose ninth round, a year ago, …"; null where it could be several, undefined where there is none.
 */
function ofSides(table: Table, claim: Event): string | null | undefined {
  const { scenery, known, own, others } = table;
  const { reading, cast } = scenery;
  const named = sidesNamed(table, claim);
  const acting = [...claim.actors, ...claim.recipients].filter((id) => isSide(cast.find(id))).map((id) => cast.actsFor(id));
  const sides = new Set(named.length > 0 ? named : acting);
  if (sides.size < SEVERAL || [...sides].every((key) => own.all.has(key))) return undefined;
  // who acts may have come to these talks; those between whom talks are said to be are all that sit in them
  if (named.length === 0 && isThen(known, claim)) return undefined;
  const theirs = others.filter(
    (one) =>
      [...sides].every((key) => one.process?.parties.includes(key)) &&
      (isThen(one, claim) || (named.length > 0 && isGoingOn(one, claim, reading.document.published))),
  );
  if (theirs.length === 0) return undefined;
  const [only] = theirs.length === 1 ? theirs : nearest(theirs, reading.document.published);
  return only?.ref ?? null;
}

/** « c'est là que s'est tenu le septième cycle des pourparlers entre … et le BRN »: no day is told, and those talks go on. */
const isGoingOn = (one: KnownEntity, { time }: Event, published: string | null): boolean =>
  time === null && stageOf(one, published) === "on";

/** True where the day of a claim may lie in the years of a process. */
function isThen(known: KnownEntity, { time }: Event): boolean {
  const [held, told] = [heldOf(known), time === null ? null : parseEdtf(time.edtf)];
  return held !== null && told !== null && compatible(held, told);
}

/** "American-Taliban talks": two sides joined by a stroke right before what they sit in. */
const JOINED = /(\p{Lu}[\p{L}.]*)[-–/](\p{Lu}[\p{L}]*)\s$/u;
/** So many letters name two sides: "between the United States and the Taliban", « entre le gouvernement thaïlandais et les rebelles musulmans du BRN ». */
const NAMES = 90;
/** So many lie between those names, or the word for talks, and what tells of a round: ", whose fourth round", "round of indirect talks". */
const NEAR = 25;

/** Those between whom the sentence of a claim says that its talks are. */
function sidesNamed({ scenery, sittingsIn }: Table, { evidence, trigger }: Event): readonly string[] {
  const { reading, knowledge } = scenery;
  const { language, text } = reading.document;
  const sentence = sentenceAround(text, evidence);
  const words = text.slice(sentence.start, sentence.end);
  const keyOf = (word: string): readonly string[] => {
    const [state, ...others] = knowledge.statesOf(language, word);
    if (state !== undefined) return others.length === 0 ? [state] : [];
    const ref = knowledge.scan(language, word, piecesOf(word))[0]?.targets[0]?.ref;
    return ref === undefined ? [] : [ref];
  };
  const isNear = (from: number, to: number): boolean =>
    trigger.start - (sentence.start + to) <= NEAR && sentence.start + from - trigger.end <= NEAR;
  const sittings = sittingsIn(sentence);
  for (const { id, at, end } of sittings) {
    const [, one = "", other = ""] = id === "talks" && isNear(at, end) ? (JOINED.exec(words.slice(0, at)) ?? []) : [];
    const joined = [...keyOf(one), ...keyOf(other)];
    if (joined.length === SEVERAL) return joined;
    const talks = id === "between" ? sittings.find((sitting) => sitting.id === "talks" && at - sitting.end === 1) : undefined;
    if (!talks) continue;
    const named = [...namedIn(scenery, { start: sentence.start + end, end: sentence.start + end + NAMES })];
    const keys = [...new Set(named.map(({ key }) => key))];
    const last = Math.max(...named.map(({ end: to }) => to - sentence.start));
    if (keys.length === SEVERAL && isNear(talks.at, last)) return keys;
  }
  return [];
}

/** Sides named in a stretch of the text, though a longer name swallows them: « les pourparlers entre l'Iran et les Etats-Unis ». */
function namedIn({ reading, knowledge, cast }: Scenery, { start, end }: Range): readonly { key: string; end: number }[] {
  const acting = new Set(reading.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]));
  const told = reading.entities
    .flatMap(({ id, type, ref, mentions }) => {
      // « entre Khartoum et les rebelles »: whoever sits in that capital, not where they met
      const power = type === "place" && ref !== null && acting.has(id) ? knowledge.powerAt(ref) : null;
      const isGovernment = type === "government-body" && isState(cast.actsFor(id));
      const key = power ?? (isGovernment || isSide(cast.find(id)) ? cast.actsFor(id) : null);
      return key === null ? [] : mentions.map(({ span }) => ({ key, start: span.start, end: span.end }));
    })
    .filter((one) => one.start >= start && one.end <= end);
  if (told.length > 0) return told;
  const { language, text } = reading.document;
  const words = text.slice(start, end);
  return knowledge.scan(language, words, piecesOf(words)).flatMap(({ targets, end: to }) => {
    const ref = targets[0]?.ref ?? "";
    return isState(ref) || ref.startsWith("group:") ? [{ key: ref, end: start + to }] : [];
  });
}
