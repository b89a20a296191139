import type { Event, Reading } from "../../claims/index.ts";
import { type Knowledge, loadSubjects, piecesOf } from "../../knowledge/index.ts";
import type { Cast } from "./cast.ts";

/** So many letters at most stand between the word for where and the building: "at the French Interior Ministry". */
const WITHIN = 45;
const MARKS = /[.,;:()«»"“”—–]/u;

/**
 * "ended late Friday at the French Interior Ministry", « a repris dans un hôtel de la capitale »: true of talks that a report tells to have been under
 * some roof without naming a town, none of another country than the town that it was written in.
 */
export function isUnderRoof(
  { document, entities }: Reading,
  cast: Cast,
  knowledge: Knowledge,
  { evidence }: Event,
  town: string,
): boolean {
  const { language } = document;
  const words = document.text.slice(evidence.start, evidence.end);
  const found = loadSubjects().roofsIn(language, words);
  // what is told to have been in another town was there: "at the presidential palace in Entebbe"
  const isIn = (start: number): boolean => {
    const before = document.text.slice(evidence.start, start);
    const last = loadSubjects().roofsIn(language, before).at(-1);
    return /,\s$/u.test(before) || (last?.id === "inside" && before.length - last.end <= 1);
  };
  const others = entities
    .filter(({ id, type }) => type === "place" && cast.keyOf(id) !== town)
    .flatMap(({ mentions }) => mentions.map(({ span }) => span.start))
    .filter((start) => start >= evidence.start && isIn(start));
  const country = knowledge.find(town)?.country ?? null;
  return found.some((roof) => {
    if (roof.id !== "roof" || others.some((start) => start <= evidence.start + roof.end + WITHIN)) return false;
    const before = found.findLast(({ id, end }) => id === "inside" && end <= roof.at);
    const between = before && words.slice(before.end, roof.at);
    if (between === undefined || between.length > WITHIN || MARKS.test(between)) return false;
    const behind = /^[^.,;:()«»"“”—–]{0,25}/u.exec(words.slice(roof.end))?.[0] ?? "";
    const lands = piecesOf(`${between} ${behind}`).flatMap(({ folded }) => knowledge.statesOf(language, folded));
    return lands.every((land) => knowledge.find(land)?.country === country);
  });
}
