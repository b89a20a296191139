import type { Round } from "../../src/record/index.ts";

type Part = Round["participants"][number];

/** The surer first: what outlets tell themselves, what only people quoted tell, what is to be. */
const SUREST: readonly Part["standing"][] = ["happened", "claimed", "contested", "planned"];

/**
 * Who was at a round, each once though told in several parts (party and guarantor): as the surest of them, in the order of the
 * first. The parts themselves stand under who takes part.
 */
export function oncePresent(parts: readonly Part[]): readonly Part[] {
  const surest = new Map<string, Part>();
  for (const part of parts) {
    const before = surest.get(part.actor.id);
    if (!before || rankOf(part) < rankOf(before)) surest.set(part.actor.id, part);
  }
  return [...surest.values()];
}

function rankOf({ standing }: Part): number {
  const rank = SUREST.indexOf(standing);
  return rank < 0 ? SUREST.length : rank;
}
