import { loadSubjects, numbersInFigures, numeralsIn, type Piece, piecesOf } from "../../../knowledge/index.ts";
import type { Scene } from "../scene.ts";
import type { Point } from "./points.ts";

/** Words before a number among which stands by what word it is counted. */
const COUNTING = 4;
/** Whoever counts otherwise is named in no more words than so. */
const NAMED = 12;
/** And in fewer where nothing stands between the name and the number: « compte 304.000 déplacés, l'opposition 600.000 ». */
const UNLED = 5;

/**
 * "A nurse spoke of five wounded, the governor's office of three": the second part of the sentence has no verb of its own, and whoever it
 * names counts otherwise than whoever the first does, though a reader hears both in one voice.
 */
export function areSetSideBySide(scene: Scene, a: Point, b: Point): boolean {
  if (a.nominal === b.nominal) return false;
  return [a, b].some(({ told }) =>
    told.some(({ voices }) =>
      voices.some(({ document, words }) => {
        const language = scene.sources.get(document)?.language ?? "en";
        const [first, then] = [a, b]
          .map(({ nominal }) => placeOf(language, words, nominal))
          .sort((x, y) => (x?.start ?? 0) - (y?.start ?? 0));
        return first && then ? answersInSentence(language, words, first, then) : false;
      }),
    ),
  );
}

type Place = Pick<Piece, "start" | "end">;

/** Where a number stands, in figures or spelled out. */
const placeOf = (language: string, words: string, count: number): Place | undefined =>
  [...numbersInFigures(words), ...numeralsIn(language, words)].find(({ value }) => value === count);

/** « …compte 304.000 déplacés, l'opposition 600.000 », « …fait état de sept blessés, un porte-parole du parti de vingt ». */
function answersInSentence(language: string, words: string, first: Place, then: Place): boolean {
  const { answersBy } = loadSubjects();
  const before = piecesOf(words.slice(0, first.start));
  const counting = words.slice(before.at(-COUNTING)?.start ?? 0, first.start);
  if (!answersBy(language, "counts-so", counting)) return false;
  const between = words.slice(first.end, then.start);
  const [own = "", ...others] = between.split(/[,;]\s/u);
  const answer = others.join(", ");
  const [opening, ...rest] = piecesOf(answer);
  if (!opening || rest.length >= NAMED || /[.:!?]\s/u.test(own)) return false;
  // "12 dead in Kidal, in Gao 3" counts two things, "12 wounded, among them 3 children" a part
  const isSomebody = answersBy(language, "begins-somebody", answer.slice(0, opening.end)) || /^\p{Lu}/u.test(answer);
  if (!isSomebody || answersBy(language, "some-among", answer) || answersBy(language, "some-of", answer)) return false;
  if (/\d/u.test(answer) || answersBy(language, "counts-so", answer) || answersBy(language, "toll-is", answer)) return false;
  // "spoke of five …, the office of three": what stands before the one number stands before the other
  const leading = before.at(-1);
  if (leading?.folded === rest.at(-1)?.folded) return true;
  return (
    leading !== undefined && rest.length < UNLED && answersBy(language, "counts-so", words.slice(leading.start, leading.end))
  );
}
