import type { Event, Reading } from "../../claims/index.ts";
import { type Knowledge, loadSubjects, type Piece, piecesOf } from "../../knowledge/index.ts";
import { type Cast, FIGHTING, isState } from "./cast.ts";
import { type Range, sentenceAround } from "./sentence.ts";

const TALKS = new Set(["talks", "talks-round", "summit"]);
/** What parties to talks do together, at the place of the talks, whether or not a report calls it talks. */
const TOGETHER = new Set(["meeting", "agreement", "ceasefire", "suspension", "cancelled-meeting", "exchange-of-prisoners"]);
const MEDIATION = "mediation";

/** What a report tells of a process whether or not it names it. */
export interface Scenery {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly knowledge: Knowledge;
  readonly talks: readonly Event[];
  readonly together: readonly Event[];
  /** Ids of those of them that the report's words set apart from what it is about: "in a separate process". */
  readonly apart: ReadonlySet<string>;
  /** Keys of all whom it names, and of those for whom they act. */
  readonly named: ReadonlySet<string>;
  /** Countries that it tells of: named, by their people or adjective ("the Syrian constitution"), or those of groups that fight in them. */
  readonly countries: ReadonlySet<string | null>;
  /** Keys of all who are told to mediate. */
  readonly mediating: ReadonlySet<string>;
  /** Keys of all whom it names where it begins, states by their adjective too. */
  readonly lead: ReadonlySet<string>;
}

/** What a report tells that bears on which talks it is about. */
export function sceneryOf(reading: Reading, cast: Cast, knowledge: Knowledge): Scenery {
  const apart = apartIn(reading);
  const isIn = ({ start, end }: Range): boolean => apart.sentences.some((one) => start >= one.start && end <= one.end);
  const entities = reading.entities.filter(({ mentions }) => !mentions.every(({ span }) => isIn(span)));
  const named = new Set(entities.map(({ id }) => cast.keyOf(id)).filter((key) => key !== null));
  for (const { id, type } of entities) if (type === "person" || type === "government-body") named.add(cast.actsFor(id));
  return {
    reading,
    cast,
    knowledge,
    named,
    lead: leadOf(reading, cast, knowledge),
    talks: reading.events.filter(({ kind }) => TALKS.has(kind)),
    together: reading.events.filter(({ kind }) => TOGETHER.has(kind)),
    apart: apart.events,
    countries: new Set([
      ...[...named].map((key) => (isState(key) ? key.slice("state:".length) : null)),
      ...entities.filter(({ type, ref }) => ref !== null && FIGHTING.has(type)).map((e) => e.country),
      ...countriesOfAdjectives(reading, knowledge, BEGINNING),
    ]),
    mediating: new Set(
      [
        ...reading.roles.filter(({ role }) => role === "mediator").map(({ holder }) => holder),
        ...reading.events.filter(({ kind }) => kind === MEDIATION).flatMap(({ actors }) => actors),
      ].map((id) => cast.actsFor(id)),
    ),
  };
}

/** True of whom a report tells of, states by their adjective too. */
export const isToldOf = ({ named, countries }: Scenery, key: string): boolean =>
  named.has(key) || (isState(key) && countries.has(key.slice("state:".length)));

/** What the words of a report set apart from what it is about: ids of talks, and the sentences that tell of them. */
interface Apart {
  readonly events: ReadonlySet<string>;
  readonly sentences: readonly Range[];
}

const NONE_APART: Apart = { events: new Set(), sentences: [] };

function apartIn({ document: { text, language }, events }: Reading): Apart {
  const told = events.filter(({ kind }) => TALKS.has(kind) || TOGETHER.has(kind));
  const apart = told.flatMap(({ id, round, evidence }) => {
    const sentence = sentenceAround(text, evidence);
    const isApart = round === null && loadSubjects().answersBy(language, "apart", text.slice(sentence.start, sentence.end));
    return isApart ? [{ id, sentence }] : [];
  });
  // Where nothing else is told, the words set it apart from talks of another day.
  if (apart.length === told.length) return NONE_APART;
  return { events: new Set(apart.map(({ id }) => id)), sentences: apart.map(({ sentence }) => sentence) };
}

/** So many characters say what a report is about. */
export const LEAD = 500;

function leadOf(reading: Reading, cast: Cast, knowledge: Knowledge): ReadonlySet<string> {
  const ids = reading.entities.filter(({ mentions }) => mentions.some(({ span }) => span.start < LEAD)).map(({ id }) => id);
  const keys = ids.flatMap((id) => [cast.keyOf(id), cast.actsFor(id)]).filter((key) => key !== null);
  const countries = countriesOfAdjectives(reading, knowledge, LEAD).filter((country) => country !== null);
  return new Set([...keys, ...countries.map((country) => `state:${country}`)]);
}

/** Further on a text says nothing new of the countries it is about. */
const BEGINNING = 20_000;

function countriesOfAdjectives({ document: { text, language } }: Reading, knowledge: Knowledge, upTo: number): (string | null)[] {
  const beginning = text.slice(0, upTo);
  const isEnglish = language.startsWith("en");
  const pieces = piecesOf(beginning);
  const isJoined = (one: Piece | undefined, next: Piece | undefined): string | null => {
    const whole = one && next && next.start - one.end === 1 ? beginning.slice(one.start, next.end) : null;
    return whole !== null && knowledge.statesOf(language, whole).length > 0 ? whole : null;
  };
  const told = new Set(
    pieces.flatMap((piece, at) => {
      // « sud-soudanais », "South Sudanese" are of one state, which is not the one that their last word names
      const whole = isJoined(pieces[at - 1], piece);
      if (whole !== null) return [whole];
      return piece.capital || !isEnglish ? [beginning.slice(piece.start, piece.end)] : [];
    }),
  );
  return [...told].flatMap((word) => {
    const [state, ...others] = knowledge.statesOf(language, word);
    const meant = state !== undefined && others.length === 0 ? [state] : knowledge.togetherOf(language, word);
    return meant.map((ref) => knowledge.find(ref)?.country ?? null);
  });
}
