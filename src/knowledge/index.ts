import type { Knowledge } from "./knowledge.ts";
import { loadOnce } from "./load.ts";

export type { KnownFamily } from "./families.ts";
export type { Knowledge, NameFound, Seat, Standing } from "./knowledge.ts";
export type { KnownEntity, KnownOffice, KnownProcess, Names } from "./known-entity.ts";
export { type Numeral, numbersInFigures, numeralsIn } from "./numerals.ts";
export { foldWord, type Piece, piecesOf } from "./pieces.ts";
export { POSTS, type Post } from "./posts.ts";
export {
  asksIfLasting,
  asksIfReturning,
  asksOfEncounter,
  asksOfWeather,
  asksWhoMonitors,
  bodiesAsked,
  bodiesIn,
  type Deed,
  deedAsked,
  deedsTold,
  isBothSides,
  isOfExtending,
  isOfLapsing,
  isTruce,
  isUnnamed,
  negatesFuture,
  putOffOpenly,
  REFUSING,
  rolesAsked,
  rolesToBecome,
  speaksForSide,
  standsForNobody,
  TAKEN_OVER,
  tellsOfDeed,
  tellsOfMonitoring,
  tellsOfRefusing,
  tellsOfYet,
  type Undergone,
  undergoneIn,
} from "./settling.ts";
export { loadSubjects, type Subjects } from "./subjects.ts";
export type { NameTarget } from "./trie.ts";

/** The knowledge base that ships with the reader; made at the first call. Pure data, no I/O. */
export function loadKnowledge(): Knowledge {
  return loadOnce();
}
