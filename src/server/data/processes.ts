import { loadSubjects } from "../../knowledge/index.ts";
import { findProcess } from "../../pipeline/index.ts";
import { PART, UNASSIGNED } from "../../record/index.ts";
import type { Near } from "../contract/index.ts";
import type { Desk } from "../desk.ts";
import { Refusal } from "../refusal.ts";
import type { Language } from "../words/index.ts";
import { shortened } from "./heads.ts";

/** Keys of all processes that reports are known of. */
export async function processKeys({ store }: Desk): Promise<readonly string[]> {
  return (await store.revisions()).map(({ process }) => process).filter((process) => process !== UNASSIGNED);
}

/** What was found, or throws PourparlersError "process-unknown" with the processes that come near. */
export async function orUnknown<T>(found: T | null, process: string, desk: Desk, language: Language): Promise<T> {
  if (found !== null) return found;
  const sought = shortened(process);
  const { process: meant, near } = findProcess(sought.replace(/^process[:~]/, ""), await processKeys(desk));
  const nearest = meant === null || meant === process ? near : [meant];
  const keys = nearest.length > 0 ? nearest : await largest(desk);
  const named: Near[] = keys.map((id) => ({ id, name: nameOfKey(id, desk, language) }));
  throw new Refusal(
    "process-unknown",
    { process: sought, near: named.map(({ name }) => name).join(", ") || "–" },
    { near: named },
  );
}

const MOST_LARGEST = 5;

/** The processes that most is told of: a way on where nothing comes near. */
async function largest({ store }: Desk): Promise<readonly string[]> {
  return (await store.processes())
    .filter(({ process }) => process !== UNASSIGNED)
    .toSorted((a, b) => b.parts - a.parts)
    .slice(0, MOST_LARGEST)
    .map(({ process }) => process);
}

/** The name of a key of the record as far as it is known without looking into dossiers. */
export function nameOfKey(key: string, { knowledge }: Pick<Desk, "knowledge">, language: Language): string {
  if (knowledge.find(key)) return knowledge.nameOf(key, language);
  const part = key.startsWith(PART) ? loadSubjects().nameOfGroup(language, key.slice(PART.length)) : null;
  if (part !== null) return part;
  // "body~SYR~salvation council": its words in the record's spelling, for want of those of a report
  const words = key.slice(key.search(/[:~]/) + 1).replace(/^[A-Z]{3}~|~[A-Z]{3}$/gu, "");
  return key.includes("~")
    ? words.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, first: string) => before + first.toUpperCase())
    : words;
}

/** Processes whose dossiers a report is in, by key. */
export async function processesOfReport(document: string, { store }: Desk): Promise<readonly string[]> {
  const keys = (await store.revisions()).map(({ process }) => process);
  const parts = await store.parts(keys.map((process) => `source:${process}|${document}`));
  return keys.filter((process) => parts.get(`source:${process}|${document}`) != null && process !== UNASSIGNED);
}
