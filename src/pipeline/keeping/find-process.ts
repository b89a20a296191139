import { foldWord, type Knowledge, loadKnowledge } from "../../knowledge/index.ts";
import { UNASSIGNED } from "../../record/index.ts";

/** What words for a process come to: the one that is meant, or those that come near. */
export interface FoundProcess {
  readonly process: string | null;
  /** Keys, the nearest first; empty where a process was found. */
  readonly near: readonly string[];
}

const MOST_NEAR = 5;

/**
 * Finds the process that somebody means by its key ("process:astana"), the key's last part, or a name in any language,
 * without case and accents; a part of a name will do where only one process has it.
 */
export function findProcess(words: string, processes: readonly string[], knowledge: Knowledge = loadKnowledge()): FoundProcess {
  if (words === UNASSIGNED || processes.includes(words)) return { process: words, near: [] };
  const sought = folded(words);
  const named = processes.map((process) => ({ process, names: namesOf(process, knowledge) }));
  const only = (test: (name: string) => boolean): readonly string[] =>
    named.filter(({ names }) => names.some(test)).map(({ process }) => process);
  const isPart = (name: string) => sought !== "" && ` ${name} `.includes(` ${sought} `);
  const exact = only((name) => name === sought);
  const [one] = exact;
  if (one !== undefined && exact.length === 1) return { process: one, near: [] };
  const partly = only(isPart);
  const [part] = partly;
  if (part !== undefined && partly.length === 1) return { process: part, near: [] };
  const ranked = named
    .map(({ process, names }) => ({ process, distance: Math.min(...names.map((name) => distanceTo(sought, name))) }))
    .filter(({ distance }) => distance <= Math.max(1, sought.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.process < b.process ? -1 : 1))
    .map(({ process }) => process);
  const near = [...new Set([...exact, ...partly, ...ranked])];
  return { process: null, near: (near.length > 0 ? near : likest(sought, named)).slice(0, MOST_NEAR) };
}

/** Those that share a word, or most of its letters, with what is sought: where more than a slip of the pen is wrong. */
function likest(
  sought: string,
  named: readonly { readonly process: string; readonly names: readonly string[] }[],
): readonly string[] {
  const words = wordsOf(sought);
  return named
    .map(({ process, names }) => ({
      process,
      shared: Math.max(...names.map((name) => wordsOf(name).filter((one) => words.some((word) => isSlip(word, one))).length)),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.process < b.process ? -1 : 1))
    .map(({ process }) => process);
}

const wordsOf = (name: string) => name.split(" ").filter((word) => word.length > 3);

function isSlip(word: string, of: string): boolean {
  return word.startsWith(of) || of.startsWith(word) || edits(word, of) <= Math.max(1, of.length / 4);
}

function namesOf(process: string, knowledge: Knowledge): readonly string[] {
  const names = Object.values(knowledge.find(process)?.names ?? {}).flat();
  return [process.replace(/^process[:~]/, ""), ...names].map(folded);
}

function folded(words: string): string {
  return foldWord(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The least edits that make `sought` of a name or of one of its words. */
function distanceTo(sought: string, name: string): number {
  return Math.min(...[name, ...name.split(" ").filter((word) => word.length > 3)].map((word) => edits(sought, word)));
}

/** How many letters must be put in, left out or changed to make one word of another. */
export function edits(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped));
    }
    last = next;
  }
  return last[b.length] ?? 0;
}
