import type { AgendaItem, Claim, Figure, Role } from "../../claims/index.ts";
import { type KnownEntity, loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { type Circle, circleOf } from "./asides.ts";
import { FIGHTING } from "./cast.ts";
import { isOfNone, isOfThese, landsIn } from "./other-lands.ts";
import type { Scenery } from "./scenery.ts";
import { isWithin, type Range, sentenceAround } from "./sentence.ts";

interface Table {
  readonly scenery: Scenery;
  readonly own: Circle;
  readonly homes: readonly (string | null)[];
  readonly lands: readonly Range[];
}

/**
 * Ids of what a report tells in passing of another war, of a disaster or of people of another conflict: "A clan feud unrelated to the
 * rebellion has driven 23,000 from their homes", « le raz-de-marée a fait 31.000 morts », what Hamas asks of Israel in a report on
 * Congo. It belongs to no talks.
 */
export function inPassing(scenery: Scenery, main: string): ReadonlySet<string> {
  const known = scenery.knowledge.find(main);
  if (!known?.process) return new Set();
  const table = tableOf(scenery, known);
  const { figures, agenda, roles, statements } = scenery.reading;
  const asked = agenda.filter((claim) => isAskedByStrangers(table, claim));
  // « Griffiths exigeait des Houthis …, et réclamait pour ses observateurs …»: the rest of what the same people ask in that sentence
  const isLater = ({ parties, evidence }: AgendaItem): boolean =>
    asked.some(
      (one) =>
        isWithin(evidence, sentenceAround(scenery.reading.document.text, one.evidence)) &&
        parties.length === one.parties.length &&
        parties.every((id) => one.parties.includes(id)),
    );
  const theirs = agenda.filter((claim) => asked.includes(claim) || isLater(claim));
  const said = new Set(theirs.map(({ attributedTo }) => attributedTo));
  const told: readonly Claim[] = [
    ...theirs,
    ...statements.filter(({ id }) => said.has(id)),
    ...roles.filter((claim) => isOfStranger(table, claim)),
    ...figures.filter((claim) => isOfDisaster(table, claim) || isSetApart(table, claim) || isOfAnother(table, claim)),
  ];
  return new Set(told.map(({ id }) => id));
}

function tableOf(scenery: Scenery, known: KnownEntity): Table {
  const own = circleOf(known);
  const homes = [known.country, ...[...own.parties].map((key) => scenery.knowledge.find(key)?.country ?? null)];
  return { scenery, own, homes, lands: landsIn(scenery, known, own) };
}

const ORGANISATION = "org:";

/** "Hamas insisted that Israeli troops leave": all who ask, and of whom, are of another land, one of them fights or leads, and the report has them nowhere else. */
function isAskedByStrangers(table: Table, { parties, towards, evidence }: AgendaItem): boolean {
  const { scenery, own } = table;
  const { cast, reading } = scenery;
  const sentence = sentenceAround(reading.document.text, evidence);
  // an envoy of a body that mediates everywhere asks it of whoever is asked
  const ids = [...parties, ...towards].filter((id) => !cast.actsFor(id).startsWith(ORGANISATION));
  return (
    ids.some((id) => isStranger(table, id, sentence)) &&
    ids.every((id) => isNone(table, id)) &&
    !isOfThese(scenery, own, sentence)
  );
}

function isOfStranger(table: Table, { kind, holder, evidence }: Role): boolean {
  const sentence = sentenceAround(table.scenery.reading.document.text, evidence);
  return kind === "process" && isStranger(table, holder, sentence) && !isOfThese(table.scenery, table.own, sentence);
}

const isNone = ({ scenery: { cast }, own, homes }: Table, id: string): boolean =>
  isOfNone(cast, own, homes, id) && !own.all.has(cast.actsFor(id));

/** True of a group that fights in another land, or of who leads people there, whom no other paragraph of the report names. */
function isStranger(table: Table, id: string, sentence: Range): boolean {
  const { cast, reading } = table.scenery;
  const entity = cast.find(id);
  const leads = entity?.type === "person" && reading.roles.some(({ holder, role }) => holder === id && role === "leader");
  if (!entity || !(leads || FIGHTING.has(entity.type)) || !isNone(table, id)) return false;
  const paragraph = paragraphAround(reading.document.text, sentence);
  return entity.mentions.every(({ span }) => isWithin(span, paragraph));
}

function paragraphAround(text: string, { start, end }: Range): Range {
  const to = text.indexOf("\n", Math.max(start, end - 1));
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: to < 0 ? text.length : to };
}

/** What befalls people. */
const BEFALLEN: ReadonlySet<Figure["measure"]> = new Set(["killed", "wounded", "missing", "displaced"]);
/** Fewer may be those of one blow. */
const OF_A_WAR = 1000;

/** « le raz-de-marée y a fait 31.000 morts », "the ground shook in Nepal. The quake killed 7,300": of nature, not of anybody's war. */
function isOfDisaster({ scenery: { reading } }: Table, { measure, evidence }: Figure): boolean {
  if (!BEFALLEN.has(measure)) return false;
  const { text, language } = reading.document;
  const { answersBy, blowsIn, causesIn } = loadSubjects();
  const sentence = sentenceAround(text, evidence);
  const words = text.slice(sentence.start, sentence.end);
  // "a million who fled the war are camped on land under floods"
  if (answersBy(language, "a-war", words) || causesIn(language, words).includes("violence")) return false;
  if (blowsIn(language, words).some(({ id }) => OF_HANDS.has(id))) return false;
  const before = takesUpBefore(reading.document, evidence) ? sentenceBefore(text, sentence) : "";
  const told = `${before} ${text.slice(sentence.start, evidence.end)}`;
  return answersBy(language, "disaster", told);
}

/** Blows that people strike. */
const OF_HANDS: ReadonlySet<string> = new Set(["blast", "attack", "fire", "fighting", "massacre", "crackdown"]);

/** "a quarrel that had nothing to do with the frontier", « à la différence de ce conflit »: the words say that it is none of that war. */
function isSetApart({ scenery: { reading }, lands }: Table, { measure, attributedTo, evidence }: Figure): boolean {
  // what a side denies to have to do with the war may well have
  if (!BEFALLEN.has(measure) || attributedTo !== null) return false;
  const { text, language } = reading.document;
  const { endsBy, answersBy } = loadSubjects();
  const sentence = sentenceAround(text, evidence);
  const words = text.slice(sentence.start, sentence.end);
  return piecesOf(words).some(({ end }) => {
    if (!endsBy(language, "unlike", words.slice(0, end))) return false;
    const [stretch = ""] = words.slice(end, end + STRETCH).split(/[,;:.]/u, 1);
    const at = sentence.start + end;
    // "unlike the war in Syria": that one is the other
    const isElsewhere = lands.some(({ start }) => start >= at && start < at + stretch.length);
    return !isElsewhere && answersBy(language, "a-war", stretch);
  });
}

/** Letters that name what something has nothing to do with. */
const STRETCH = 50;

/**
 * "Boko Haram has uprooted 1.5 million people", in a report on Ukraine; « le conflit du Sri Lanka. Celui-ci a tué 40.000 civils »: of a group
 * of another land that is told of nowhere else, or of the war of another land that the sentence takes up.
 */
function isOfAnother(table: Table, { measure, population, value, low, high, evidence }: Figure): boolean {
  if (!BEFALLEN.has(measure)) return false;
  const { scenery, own, homes, lands } = table;
  const { reading, cast } = scenery;
  const { text, language } = reading.document;
  const sentence = sentenceAround(text, evidence);
  const whose = population === null ? null : cast.countryOf(population);
  if ((whose !== null && homes.includes(whose)) || isOfThese(scenery, own, sentence)) return false;
  const isNamed = reading.entities.some(
    ({ id, mentions }) => mentions.some(({ span }) => isWithin(span, sentence)) && isStranger(table, id, sentence),
  );
  if (isNamed) return true;
  if ((value ?? low ?? high ?? 0) < OF_A_WAR || !takesUpBefore(reading.document, sentence)) return false;
  const last = { start: startBefore(text, sentence), end: sentence.start };
  return (
    lands.some((land) => isWithin(land, last)) &&
    !isOfThese(scenery, own, last) &&
    loadSubjects().answersBy(language, "a-war", text.slice(last.start, last.end))
  );
}

/** True where a stretch begins with a pronoun for what was told right before it. */
const takesUpBefore = ({ text, language }: Scenery["reading"]["document"], { start, end }: Range): boolean =>
  loadSubjects().takesUp(language, text.slice(start, end));

/** Where the sentence before one begins, in the same paragraph; where that one itself does if it is the first. */
function startBefore(text: string, { start }: Range): number {
  if (start === 0 || text[start - 1] === "\n") return start;
  return sentenceAround(text, { start: start - 2, end: start - 1 }).start;
}

const sentenceBefore = (text: string, sentence: Range): string => text.slice(startBefore(text, sentence), sentence.start);
