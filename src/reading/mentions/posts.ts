import { POSTS, type Post, piecesOf } from "../../knowledge/index.ts";
import en from "../../language/en/posts.json" with { type: "json" };
import fr from "../../language/fr/posts.json" with { type: "json" };
import { type PostsData, postsSchema } from "../../language/posts-schema.ts";
import { termWords } from "./lexicon.ts";

/** What the words of an office may say about the seat. Words are folded. */
export interface SeatWords {
  readonly posts: readonly Post[];
  /** Runs of words of which one must stand in the phrase; null where none need. */
  readonly about: readonly string[] | null;
  readonly beside: readonly string[];
  readonly near: string | null;
  readonly topic: boolean;
  readonly fits: (ref: string) => boolean;
}

/** The seats of one language, by the words of the office noun as the people lexicon folds them. */
export interface PostWords {
  readonly plain: ReadonlySet<string>;
  readonly byNoun: ReadonlyMap<string, readonly SeatWords[]>;
}

const KINDS = { state: "state:", organisation: "org:", group: "group:", any: "" } as const;

const folded = (words: string): string =>
  piecesOf(words)
    .map((p) => p.folded)
    .join(" ");

function compile(data: PostsData): PostWords {
  const byNoun = new Map<string, SeatWords[]>();
  for (const { posts, nouns, about, beside, near, topic, of } of data.seats) {
    const words: SeatWords = {
      posts: POSTS.filter((post) => posts.includes(post)),
      about: about?.map(folded) ?? null,
      beside: beside?.map(folded) ?? [],
      near: near ?? null,
      topic: topic ?? false,
      fits: (ref) => (typeof of === "string" ? ref.startsWith(KINDS[of]) : of.includes(ref)),
    };
    for (const noun of nouns.map(termWords)) byNoun.set(noun, [...(byNoun.get(noun) ?? []), words]);
  }
  return { plain: new Set(data.plain.map(folded)), byNoun };
}

const SOURCES: Readonly<Record<string, unknown>> = { fr, en };
const compiled = new Map<string, PostWords>();

/** The words for seats in a language of the people lexicon. */
export function postWordsFor(language: string): PostWords {
  let words = compiled.get(language);
  if (!words) {
    words = compile(postsSchema.parse(SOURCES[language] ?? en));
    compiled.set(language, words);
  }
  return words;
}
