import type { EntityPage } from "../../../src/server/contract/index.ts";

type Told = EntityPage["statements"]["items"][number];

/** What was said once, with all the issues it is on. */
export interface Statement extends Omit<Told, "issue"> {
  readonly issues: readonly string[];
}

/** The same words on several issues are one statement. */
export function togetherOf(told: readonly Told[]): readonly Statement[] {
  const groups = Map.groupBy(told, ({ process, as, other, cell: { on, stance, speaker, said } }) =>
    JSON.stringify([process.id, as, other?.id, on, stance, speaker?.id, said]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { issue: _, ...rest } = first;
    return [{ ...rest, issues: group.map(({ issue }) => issue) }];
  });
}
