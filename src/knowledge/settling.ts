import settlingData from "./data/settling.json" with { type: "json" };
import { foldWord, piecesOf } from "./pieces.ts";

type Entry = Readonly<Record<"fr" | "en", readonly string[]>>;

const languageOf = (language: string): "fr" | "en" => (language === "fr" ? "fr" : "en");

/** True where one of the expressions stands in the text: whole words, a star for any ending. */
function says(entry: Entry, language: string, text: string): boolean {
  const words = piecesOf(text).map(({ folded }) => folded);
  return entry[languageOf(language)].some((expression) => {
    const wanted = expression
      .split(/[\s'’-]+/)
      .map((word) => ({ folded: foldWord(word.replace("*", "")), open: word.endsWith("*") }));
    return words.some((_, at) =>
      wanted.every(({ folded, open }, i) => {
        const word = words[at + i];
        return word !== undefined && (open ? word.startsWith(folded) : word === folded);
      }),
    );
  });
}

/** Parts of people in talks and offices by which a question of who it will be is settled: "delegation-head" for « qui conduira la délégation »; empty where the words ask something else. */
export function rolesAsked(language: string, question: string): readonly string[] {
  if (!says(settlingData.who, language, question)) return [];
  return [...new Set(settlingData.posts.filter((post) => says(post, language, question)).flatMap(({ roles }) => roles))];
}

/** True where the words tell of something that lasts longer than it was to, or ask whether it does: « la trêve a été prorogée ». */
export const isOfExtending = (language: string, words: string): boolean => says(settlingData.extending, language, words);

/** Words between a negation and the verb that it negates: « nous ne les en chasserons pas », "will still not". */
const NEGATED = 3;

/** True where what the words negate is what somebody will do: « nous ne céderons pas » tells of nothing that it was not so. */
export function negatesFuture(language: string, words: string): boolean {
  const { negating, words: verbs, endings } = settlingData.future[languageOf(language)];
  const pieces = piecesOf(words).map(({ folded }) => folded);
  return pieces.some((word, at) => {
    if (!negating.some((one) => one === word)) return false;
    const near = [...pieces.slice(Math.max(0, at - NEGATED), at), ...pieces.slice(at + 1, at + 1 + NEGATED)];
    return (
      near.some((one) => verbs.some((verb) => verb === one)) ||
      pieces
        .slice(at + 1, at + 1 + NEGATED)
        .some((one) => endings.some((ending) => one.length > ending.length + 1 && one.endsWith(ending)))
    );
  });
}
