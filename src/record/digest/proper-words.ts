import { type Knowledge, piecesOf } from "../../knowledge/index.ts";
import { spelled } from "../identity/spelling.ts";

/** The proper names within the name of a process, each in one spelling: what tells it from others in every language. */
export function properWords(name: string, generic: ReadonlySet<string>): string[] {
  return piecesOf(name)
    .filter(({ capital, folded }) => capital && folded.length > 1 && !generic.has(folded) && !/^\d/.test(folded))
    .map(({ start, end }) => spelled(name.slice(start, end)))
    .filter((word) => word !== "");
}

const kept = new WeakMap<Knowledge, ReadonlySet<string>>();

/** Words that the names of several known processes share (« processus », "Talks", "Agreement"): they name none in particular. */
export function genericWords(knowledge: Knowledge): ReadonlySet<string> {
  const made = kept.get(knowledge);
  if (made) return made;
  const holders = new Map<string, Set<string>>();
  for (const { ref, type, names } of knowledge.entities) {
    if (type !== "process") continue;
    for (const { folded } of Object.values(names)
      .flat()
      .flatMap((name) => piecesOf(name)))
      holders.set(folded, (holders.get(folded) ?? new Set()).add(ref));
  }
  const places = new Set(
    knowledge.entities
      .filter(({ type }) => type === "place" || type === "state")
      .flatMap(({ names }) => Object.values(names).flat())
      .flatMap((name) => piecesOf(name).map((piece) => piece.folded)),
  );
  const words = new Set([...holders].filter(([word, refs]) => refs.size > 1 && !places.has(word)).map(([word]) => word));
  kept.set(knowledge, words);
  return words;
}

/** So many known groups whose names begin with a word make it one that names none. */
const MANY = 3;

const keptOfGroups = new WeakMap<Knowledge, ReadonlySet<string>>();

/** Words that the longer names of many known groups begin with (« Mouvement », "Front"): they name no group in particular. */
export function genericWordsOfGroups(knowledge: Knowledge): ReadonlySet<string> {
  const made = keptOfGroups.get(knowledge);
  if (made) return made;
  const holders = new Map<string, Set<string>>();
  for (const { ref, type, names } of knowledge.entities) {
    if (type !== "armed-group" && type !== "political-group") continue;
    for (const [first, ...others] of Object.values(names)
      .flat()
      .map((name) => piecesOf(name)))
      if (first && others.length > 0) holders.set(first.folded, (holders.get(first.folded) ?? new Set()).add(ref));
  }
  const words = new Set([...holders].filter(([, refs]) => refs.size >= MANY).map(([word]) => word));
  keptOfGroups.set(knowledge, words);
  return words;
}
