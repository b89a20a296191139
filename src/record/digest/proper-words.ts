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
