import type { EntityType } from "../../claims/index.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import { spelled, spelledWords } from "../identity/spelling.ts";

/** Known entities under the one spelling of their names; null where two of one type share it. */
export interface KnownNames {
  /** By "type name". */
  readonly full: ReadonlyMap<string, string | null>;
  /** Surnames under which nobody else is meant. */
  readonly surnames: ReadonlyMap<string, string | null>;
}

const indices = new WeakMap<Knowledge, KnownNames>();

/** Known names, in any transliteration; made once for a knowledge base. */
export function knownNames(knowledge: Knowledge): KnownNames {
  const made = indices.get(knowledge);
  if (made) return made;
  const full = new Map<string, string | null>();
  const surnames = new Map<string, string | null>();
  const put = (map: Map<string, string | null>, name: string, ref: string) => {
    const held = map.get(name);
    map.set(name, held === undefined || held === ref ? ref : null);
  };
  for (const { ref, type, names, surnames: short } of knowledge.entities) {
    for (const name of Object.values(names).flat())
      if (type !== "person" || spelledWords(name).length > 1) put(full, knownName(type, spelled(name)), ref);
    for (const name of Object.values(short).flat()) put(surnames, spelled(name), ref);
  }
  const index = { full, surnames };
  indices.set(knowledge, index);
  return index;
}

export function knownName(type: EntityType, name: string): string {
  return `${type} ${name}`;
}
