import type { Knowledge } from "../../knowledge/index.ts";
import { spelled, spelledWords } from "../identity/spelling.ts";

interface KnownPeople {
  /** Full names in one spelling; null where two people share it. */
  readonly full: ReadonlyMap<string, string | null>;
  /** Surnames under which nobody else is meant, in one spelling. */
  readonly surnames: ReadonlyMap<string, string | null>;
}

const indices = new WeakMap<Knowledge, KnownPeople>();

/** Known people under the one spelling of their names; made once for a knowledge base. */
export function knownPeople(knowledge: Knowledge): KnownPeople {
  const made = indices.get(knowledge);
  if (made) return made;
  const full = new Map<string, string | null>();
  const surnames = new Map<string, string | null>();
  const put = (map: Map<string, string | null>, name: string, ref: string) => {
    const held = map.get(name);
    map.set(name, held === undefined || held === ref ? ref : null);
  };
  for (const { ref, type, names, surnames: short } of knowledge.entities) {
    if (type !== "person") continue;
    for (const name of Object.values(names).flat()) if (spelledWords(name).length > 1) put(full, spelled(name), ref);
    for (const name of Object.values(short).flat()) put(surnames, spelled(name), ref);
  }
  const index = { full, surnames };
  indices.set(knowledge, index);
  return index;
}
