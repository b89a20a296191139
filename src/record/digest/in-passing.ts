import type { AgendaItem, Claim, Entity, Figure, Role } from "../../claims/index.ts";
import { type KnownEntity, loadSubjects } from "../../knowledge/index.ts";
import { type Circle, circleOf } from "./asides.ts";
import { FIGHTING } from "./cast.ts";
import { BEFALLEN } from "./causes.ts";
import { isOfNone, landsIn } from "./other-lands.ts";
import type { Scenery } from "./scenery.ts";
import { isWithin, paragraphAround, type Range, sentenceAround } from "./sentence.ts";

interface Table {
  readonly scenery: Scenery;
  readonly own: Circle;
  readonly homes: readonly (string | null)[];
  /** Where other lands are named: looked for once somebody asks. */
  readonly lands: () => readonly Range[];
  /** Whether a sentence, by where it begins, sets what it counts apart from the war: several counts may stand in it. */
  readonly apart: Map<number, boolean>;
  /** Those who fight or lead in other lands: mostly nobody. */
  readonly strangers: ReadonlySet<string>;
}

/**
 * Ids of what a report tells in passing of another war, of a disaster or of people of another conflict: "A clan feud unrelated to the
 * rebellion has driven 23,000 from their homes", « le raz-de-marée a fait 31.000 morts », what Hamas asks of Israel in a report on
 * Congo. It belongs to no talks.
 */
export function inPassing(scenery: Scenery, main: string): ReadonlyMap<string, null> {
  const known = scenery.knowledge.find(main);
  if (!known?.process) return new Map();
  const table = tableOf(scenery, known);
  const { figures, agenda, roles, statements, document } = scenery.reading;
  const theirs = agenda.filter((claim) => isAskedByStrangers(table, claim));
  const said = new Set(theirs.map(({ attributedTo }) => attributedTo));
  const told: readonly Claim[] = [
    ...theirs,
    ...statements.filter(({ id }) => said.has(id)),
    ...roles.filter((claim) => isOfStranger(table, claim)),
    ...figures
      .filter(({ measure }) => BEFALLEN.has(measure))
      .filter((claim) => {
        const sentence = sentenceAround(document.text, claim.evidence);
        return isOfDisaster(table, claim, sentence) || isSetApart(table, claim, sentence) || isOfAnother(table, claim, sentence);
      }),
  ];
  return new Map(told.map(({ id }) => [id, null]));
}

function tableOf(scenery: Scenery, known: KnownEntity): Table {
  const own = circleOf(known);
  const homes = [known.country, ...[...own.parties].map((key) => scenery.knowledge.find(key)?.country ?? null)];
  let lands: readonly Range[] | null = null;
  const table = { scenery, own, homes, apart: new Map<number, boolean>(), lands: () => (lands ??= landsIn(scenery, known, own)) };
  const { entities, roles } = scenery.reading;
  const leaders = new Set(roles.filter(({ role }) => role === "leader").map(({ holder }) => holder));
  const strangers = entities.filter((one) => fightsElsewhere(table, leaders, one)).map(({ id }) => id);
  return { ...table, strangers: new Set(strangers) };
}

const ORGANISATION = "org:";

/**
 * "Hamas insisted that Israeli troops leave", « Griffiths exigeait des Houthis …»: somebody is told of who fights or leads in another land
 * and whom the report has nowhere else, and all who ask, and of whom, are of other lands too, or of bodies that mediate everywhere.
 */
function isAskedByStrangers(table: Table, { parties, towards, evidence }: AgendaItem): boolean {
  if (table.strangers.size === 0) return false;
  const { cast, reading } = table.scenery;
  const sentence = sentenceAround(reading.document.text, evidence);
  // « la police spéciale »: what has no name of its own is taken for somebody's of the land that a report is about
  const known = [...parties, ...towards].filter((id) => cast.find(id)?.ref != null);
  return (
    [...known, ...namedIn(table, sentence)].some((id) => isStranger(table, id, sentence)) &&
    known.every((id) => cast.actsFor(id).startsWith(ORGANISATION) || isNone(table, id)) &&
    !tellsOfThese(table, sentence)
  );
}

/** "Roch Wamytan, a leader of the FLNKS": a part or an office of such people. */
function isOfStranger(table: Table, { holder, evidence }: Role): boolean {
  if (!table.strangers.has(holder)) return false;
  const sentence = sentenceAround(table.scenery.reading.document.text, evidence);
  return isStranger(table, holder, sentence) && !tellsOfThese(table, sentence);
}

/** All known ones that a stretch of the text names, not by a pronoun, which may stand for a wave. */
const namedIn = ({ scenery: { reading } }: Table, range: Range): readonly string[] =>
  reading.entities
    .filter(({ ref, mentions }) => ref !== null && mentions.some(({ span, form }) => form !== "pronoun" && isWithin(span, range)))
    .map(({ id }) => id);

/** True where a stretch names somebody or some place of these talks; a body that mediates here acts everywhere. */
const tellsOfThese = (table: Table, range: Range): boolean =>
  namedIn(table, range).some((id) => {
    const { cast } = table.scenery;
    return [cast.keyOf(id), cast.actsFor(id)].some(
      (key) => key !== null && table.own.all.has(key) && !key.startsWith(ORGANISATION),
    );
  });

const isNone = ({ scenery: { cast }, own, homes }: Omit<Table, "strangers">, id: string): boolean =>
  isOfNone(cast, own, homes, id) && !own.all.has(cast.actsFor(id));

/** True of a group that fights in another land, or of who leads people there. */
function fightsElsewhere(table: Omit<Table, "strangers">, leaders: ReadonlySet<string>, { id, type }: Entity): boolean {
  const { cast, knowledge } = table.scenery;
  const acts = type === "person" ? knowledge.find(cast.actsFor(id)) : null;
  return ((acts !== null && leaders.has(id)) || FIGHTING.has(acts?.type ?? type)) && isNone(table, id);
}

/** True of one of them whom no other paragraph of the report names; what stands in its only one is not told in passing. */
function isStranger({ scenery: { cast, reading }, strangers }: Table, id: string, sentence: Range): boolean {
  if (!strangers.has(id)) return false;
  const { text } = reading.document;
  const paragraph = paragraphAround(text, sentence);
  const isOnly = text.slice(0, paragraph.start).trim() === "" && text.slice(paragraph.end).trim() === "";
  return !isOnly && cast.find(id)?.mentions.every(({ span }) => isWithin(span, paragraph)) === true;
}

/** Fewer may be those of one blow. */
const OF_A_WAR = 1000;

/**
 * « le raz-de-marée y a fait 31.000 morts », "the ground shook in Nepal. The quake killed 7,300": of nature, not of anybody's war. What
 * befell the land of a side, or what the headline tells of, may be why they talk.
 */
function isOfDisaster(table: Table, { evidence }: Figure, sentence: Range): boolean {
  const { reading } = table.scenery;
  const { text, language, title } = reading.document;
  const { answersBy, blowsIn, causesIn } = loadSubjects();
  const start = takesUpBefore(reading.document, evidence) ? startBefore(text, sentence) : sentence.start;
  if (!answersBy(language, "disaster", text.slice(start, evidence.end))) return false;
  const words = text.slice(sentence.start, sentence.end);
  // "a million who fled the war are camped on land under floods"
  if (answersBy(language, "a-war", words) || causesIn(language, words).includes("violence")) return false;
  if (blowsIn(language, words).some(({ id }) => OF_HANDS.has(id))) return false;
  // "President Roh's summit in Pyongyang had been put off. The floods left 454 dead in the North." A town where they met befalls nobody
  const before = { start: startBefore(text, sentence), end: sentence.start };
  const tellsOfSides = namedIn(table, before).some((id) => table.own.parties.has(table.scenery.cast.actsFor(id)));
  return !tellsOfThese(table, sentence) && !tellsOfSides && !answersBy(language, "disaster", title ?? "");
}

/** Blows that people strike. */
const OF_HANDS: ReadonlySet<string> = new Set(["blast", "attack", "fire", "fighting", "massacre", "crackdown"]);

/** "a quarrel that had nothing to do with the frontier", « à la différence de ce conflit »: the words say that it is none of that war. */
function isSetApart(table: Table, { attributedTo }: Figure, sentence: Range): boolean {
  // what a side denies to have to do with the war may well have
  if (attributedTo !== null) return false;
  const known = table.apart.get(sentence.start) ?? setsApart(table, sentence);
  table.apart.set(sentence.start, known);
  return known;
}

function setsApart({ scenery: { reading }, lands }: Table, sentence: Range): boolean {
  const { text, language } = reading.document;
  const { unlikeIn, answersBy } = loadSubjects();
  const words = text.slice(sentence.start, sentence.end);
  // "The government is also trying to end tribal fighting in the highlands, where 30 died"
  if (answersBy(language, "other-strife", words) && answersBy(language, "besides-this", words)) return true;
  return unlikeIn(language, words).some(({ end }) => {
    const [stretch = ""] = words.slice(end, end + STRETCH).split(/[,;:.]/u, 1);
    const at = sentence.start + end;
    // "unlike the war in Syria": that one is the other
    const isElsewhere = lands().some(({ start }) => start >= at && start < at + stretch.length);
    return !isElsewhere && answersBy(language, "a-war", stretch);
  });
}

/** Letters that name what something has nothing to do with. */
const STRETCH = 50;

/**
 * "Boko Haram has uprooted 1.5 million people", in a report on Ukraine; « le conflit du Sri Lanka. Celui-ci a tué 40.000 civils »: of a group
 * of another land that is told of nowhere else, or of the war of another land that the sentence takes up.
 */
function isOfAnother(table: Table, { population, value, low, high }: Figure, sentence: Range): boolean {
  const { scenery, homes, lands } = table;
  const { reading, cast } = scenery;
  const { text, language } = reading.document;
  const takesUp = (value ?? low ?? high ?? 0) >= OF_A_WAR && takesUpBefore(reading.document, sentence);
  if (table.strangers.size === 0 && !takesUp) return false;
  const whose = population === null ? null : cast.countryOf(population);
  if ((whose !== null && homes.includes(whose)) || tellsOfThese(table, sentence)) return false;
  if (namedIn(table, sentence).some((id) => isStranger(table, id, sentence))) return true;
  const last = { start: startBefore(text, sentence), end: sentence.start };
  return (
    takesUp &&
    lands().some((land) => isWithin(land, last)) &&
    !tellsOfThese(table, last) &&
    loadSubjects().answersBy(language, "a-war", text.slice(last.start, last.end))
  );
}

/** True where a stretch begins with a pronoun for what was told right before it. */
const takesUpBefore = ({ text, language }: Scenery["reading"]["document"], { start, end }: Range): boolean =>
  loadSubjects().takesUp(language, text.slice(start, Math.min(end, start + PRONOUN)));

/** Letters within which a pronoun at the head of a stretch ends. */
const PRONOUN = 20;

/** Where the sentence before one begins, in the same paragraph; where that one itself does if it is the first. */
function startBefore(text: string, { start }: Range): number {
  if (start === 0 || text[start - 1] === "\n") return start;
  return sentenceAround(text, { start: start - 2, end: start - 1 }).start;
}
