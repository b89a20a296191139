import type { Entity } from "../../claims/index.ts";

/** The entities worth listing: those with a proper name in the text, and those that the claims point to. */
export function usedEntities(entities: readonly Entity[], claims: unknown): Entity[] {
  const ids = new Set(entities.map((e) => e.id));
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (ids.has(value)) used.add(value);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === "object") Object.values(value).forEach(visit);
  };
  visit(claims);
  return entities.filter((e) => used.has(e.id) || e.mentions.some((m) => m.form === "name" || m.form === "metonym"));
}
