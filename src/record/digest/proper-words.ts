import { type Knowledge, type KnownEntity, piecesOf } from "../../knowledge/index.ts";
import { spelled } from "../identity/spelling.ts";

/** The proper names within the name of a process, each in one spelling: what tells it from others in every language. */
export function properWords(name: string, generic: ReadonlySet<string>): string[] {
  return piecesOf(name)
    .filter(({ capital, folded }) => capital && folded.length > 1 && !generic.has(folded) && !/^\d/.test(folded))
    .map(({ start, end }) => spelled(name.slice(start, end)))
    .filter((word) => word !== "");
}

/** Made once of what is known. */
function ofKnowledge(make: (knowledge: Knowledge) => ReadonlySet<string>): (knowledge: Knowledge) => ReadonlySet<string> {
  const kept = new WeakMap<Knowledge, ReadonlySet<string>>();
  return (knowledge) => {
    const words = kept.get(knowledge) ?? make(knowledge);
    kept.set(knowledge, words);
    return words;
  };
}

/** Words that at least so many known entities of such types have in their names, of each name those that `wordsOf` takes. */
function sharedBy(
  knowledge: Knowledge,
  types: readonly KnownEntity["type"][],
  least: number,
  wordsOf: (words: readonly string[]) => readonly string[],
): string[] {
  const holders = new Map<string, Set<string>>();
  for (const { ref, type, names } of knowledge.entities) {
    if (!types.includes(type)) continue;
    for (const name of Object.values(names).flat())
      for (const word of wordsOf(piecesOf(name).map(({ folded }) => folded)))
        holders.set(word, (holders.get(word) ?? new Set()).add(ref));
  }
  return [...holders].filter(([, refs]) => refs.size >= least).map(([word]) => word);
}

/** Words that the names of several known processes share (« processus », "Talks", "Agreement"): they name none in particular. */
export const genericWords = ofKnowledge((knowledge) => {
  const places = new Set(
    knowledge.entities
      .filter(({ type }) => type === "place" || type === "state")
      .flatMap(({ names }) => Object.values(names).flat())
      .flatMap((name) => piecesOf(name).map((piece) => piece.folded)),
  );
  return new Set(sharedBy(knowledge, ["process"], 2, (words) => words).filter((word) => !places.has(word)));
});

/** So many known groups whose names begin with a word make it one that names none. */
const MANY = 3;

/** Words that the longer names of many known groups begin with (« Mouvement », "Front"): they name no group in particular. */
export const genericWordsOfGroups = ofKnowledge(
  (knowledge) =>
    new Set(
      sharedBy(knowledge, ["armed-group", "political-group"], MANY, ([first, ...others]) =>
        first !== undefined && others.length > 0 ? [first] : [],
      ),
    ),
);
