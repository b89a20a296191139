import { capital, shortened } from "../parts/in-words.ts";
import type { Words } from "../words/index.ts";

/** The key of what no process can be named for. */
const UNASSIGNED = "unassigned";

/** A process's name as a heading; what no process can be named for has one of ours. */
export function processName({ id, name }: { readonly id: string; readonly name: string }, { dossier }: Words): string {
  return id === UNASSIGNED ? dossier.unassigned : shortened(capital(name), 160);
}
