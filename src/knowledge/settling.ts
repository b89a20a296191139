import settlingData from "./data/settling.json" with { type: "json" };
import { saysOne } from "./expressions.ts";
import { piecesOf } from "./pieces.ts";

const languageOf = (language: string): "fr" | "en" => (language === "fr" ? "fr" : "en");

/**
 * Parts of people in talks and offices by which a question of who it will be is settled: "delegation-head" for « qui conduira la
 * délégation ». Empty where the words ask something else: in "whether the delegation, which came on Monday, would stay" nobody is asked for.
 */
export function rolesAsked(language: string, question: string): readonly string[] {
  const { who, posts } = settlingData;
  const asking = piecesOf(question).find(({ folded }) => who[languageOf(language)].includes(folded));
  if (!asking || question.slice(0, asking.start).trimEnd().endsWith(",")) return [];
  const asked = question.slice(asking.end);
  return [...new Set(posts.filter((post) => saysOne(post[languageOf(language)], asked)).flatMap(({ roles }) => roles))];
}

/** True where the words tell of something that lasts longer than it was to, or ask whether it does: « la trêve a été prorogée ». */
export const isOfExtending = (language: string, words: string): boolean =>
  saysOne(settlingData.extending[languageOf(language)], words);

/** Words between a negation and the verb that it negates: « nous ne les en chasserons pas », "will still not". */
const NEGATED = 3;

/** True where what the words negate is what somebody will do: « nous ne céderons pas » tells of nothing that it was not so. */
export function negatesFuture(language: string, words: string): boolean {
  const { negating, before, endings } = settlingData.future[languageOf(language)];
  const pieces = piecesOf(words).map(({ folded }) => folded);
  return pieces.some(
    (word, at) =>
      negating.some((one) => one === word) &&
      (pieces.slice(Math.max(0, at - NEGATED), at).some((one) => before.some((verb) => verb === one)) ||
        pieces.slice(at + 1, at + 1 + NEGATED).some((one) => endings.some((ending) => one.endsWith(ending)))),
  );
}
