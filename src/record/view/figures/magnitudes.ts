import { loadSubjects } from "../../../knowledge/index.ts";
import { MOST_APART } from "../../digest/counts.ts";
import type { Voice } from "../../digest/signature.ts";
import { toldTime } from "../times.ts";
import { FAR_APART, type FigureTold, type Group, NEWS, nominal } from "./scope.ts";

/** Up to so many die in one blow, which is news for no more than a month. */
const BLOW = 500;

/** Counts without a period, apart by their size. */
export function splitByMagnitude(group: Group): Group[] {
  if (group.scope.period !== null) return [group];
  const parts: FigureTold[][] = [];
  let last = 0;
  for (const told of group.told.toSorted((a, b) => nominal(a.signature) - nominal(b.signature))) {
    const count = nominal(told.signature);
    const part = parts.at(-1);
    if (part && (count <= last * FAR_APART || (count <= last * MOST_APART && part.some((other) => isAnswer(told, other)))))
      part.push(told);
    else parts.push([told]);
    last = count;
  }
  return parts.flatMap(splitByNews).map((told) => ({ scope: group.scope, told }));
}

/** So near to one another a report tells two counts of which one answers the other. */
const ANSWER = 480;

/** "64 patients were killed, said the army. The rebels put the number of patients killed there at 11": the same people, counted by two. */
function isAnswer(one: FigureTold, other: FigureTold): boolean {
  if (one.signature.against?.includes(nominal(other.signature))) return true;
  return one.voices.some((a) =>
    other.voices.some((b) => {
      const [x, y] = [holderOf(a), holderOf(b)];
      if (a.document !== b.document || x === y) return false;
      const [first, second] = a.start < b.start ? [a, b] : [b, a];
      if (second.start - first.end >= ANSWER) return false;
      if (x !== null && y !== null && second.start - first.end < BESIDE && areOfClass(one.signature)) return true;
      if (x !== null && y !== null && (takesUp(first.words, second.words) || tellsOfLosses(first.words, second.words)))
        return true;
      return isOfBlowBefore(first.words, second.words);
    }),
  );
}

/**
 * So near to one another two who are quoted count the same of one class: « vingt soldats tués, selon l'un ; l'autre affirme que trois
 * soldats … ». People may be those of the whole country, and of one town.
 */
const BESIDE = 80;
const areOfClass = ({ measure, population }: FigureTold["signature"]): boolean => BLOWS.has(measure) && population !== "people";

const holderOf = ({ by: [first] }: Voice): string | null => first?.who ?? first?.anonymous ?? null;

/** "Twelve were killed in the attack, said one; the police counted two people killed in the attack." */
const isOfBlowBefore = (first: string, second: string): boolean =>
  LANGUAGES.some((language) => {
    const before = loadSubjects().blowsIn(language, first);
    return loadSubjects()
      .blowsIn(language, second)
      .some(({ id, known }) => known && before.some((other) => other.id === id));
  });

/** "His men had killed 120 guerrillas, said one. We have lost 20 men, said the other": so many of its own a side lost of those. */
const tellsOfLosses = (first: string, second: string): boolean =>
  LANGUAGES.some((language) => {
    const lost = (words: string) =>
      loadSubjects()
        .lossesIn(language, words)
        .some(({ id }) => id === "lost" || id === "own");
    return lost(second) && !lost(first);
  });

/** True where a noun that the first words count stands again in the second, behind a number of no noun of its own. */
function takesUp(first: string, second: string): boolean {
  const noun = /\d[\s\u00a0\u202f]+(?:d'|de\s|of\s)?(\p{Ll}{4,})/u.exec(first)?.[1];
  if (noun === undefined || LANGUAGES.some((language) => loadSubjects().populationOf(language, noun) !== null)) return false;
  return (
    new RegExp(`(?:^|\\P{L})${noun}(?:$|\\P{L})`, "u").test(second) &&
    !new RegExp(`\\d[\\s\\u00a0\\u202f]+\\p{L}`, "u").test(second)
  );
}

/** The languages of reports: what is a word for people in one of them is none of few. */
const LANGUAGES = ["en", "fr"] as const;

/** Those whom a blow killed or wounded are not those of another, of which a report tells months later. */
function splitByNews(told: readonly FigureTold[]): FigureTold[][] {
  const isOfBlow = ({ signature }: FigureTold): boolean =>
    BLOWS.has(signature.measure) && signature.place === null && nominal(signature) < BLOW;
  if (told.length < 2 || !told.every(isOfBlow)) return [[...told]];
  const dayOf = ({ signature }: FigureTold): number => toldTime(signature.published)?.latest ?? 0;
  const parts: FigureTold[][] = [];
  let last = 0;
  for (const one of told.toSorted((a, b) => dayOf(a) - dayOf(b))) {
    const part = parts.at(-1);
    if (part && dayOf(one) - last <= NEWS) part.push(one);
    else parts.push([one]);
    last = dayOf(one);
  }
  return parts;
}

const BLOWS: ReadonlySet<string> = new Set(["killed", "wounded"]);
