import type { DossierMember, Dossiers } from "../../pipeline/index.ts";
import { compareDays, type EventOf, type Named, type RecordRole, type StatementOf } from "../../record/index.ts";
import { type Breath, breath } from "../breath.ts";

/** Where one dossier tells of somebody or something. */
export interface Appearance {
  readonly process: Named;
  readonly member: DossierMember;
  readonly roles: readonly RecordRole[];
  /** Of each statement its day, the newest first; "": none is told. */
  readonly statementDays: readonly string[];
  readonly eventDays: readonly string[];
  /** The state of the dossier that this is read from. */
  readonly state: string;
}

/** Null where the dossier knows nobody and nothing by this key. `pause`: others come in between. */
export async function findAppearance(
  dossiers: Dossiers,
  process: string,
  key: string,
  pause: Breath,
): Promise<Appearance | null> {
  return dossiers.made(process, async ({ head: { id, name }, state, ids, items }) => {
    const at = (await ids("members")).indexOf(key);
    const [member] = at < 0 ? [] : await items("members", at, 1);
    if (!member) return null;
    const daysOf = async (list: "memberStatements" | "memberEvents", { at: from, count }: DossierMember["events"]) => {
      await pause.take();
      return count === 0 ? [] : (await ids(list)).slice(from, from + count);
    };
    return {
      process: { id, name },
      member,
      roles: await items("memberRoles", member.roles.at, member.roles.count),
      statementDays: await daysOf("memberStatements", member.statements),
      eventDays: await daysOf("memberEvents", member.events),
      state,
    };
  });
}

/** What appearances tell of each kind. */
const TOLD = {
  statements: { list: "memberStatements", daysOf: ({ statementDays }: Appearance) => statementDays },
  events: { list: "memberEvents", daysOf: ({ eventDays }: Appearance) => eventDays },
} as const;

interface ToldItems {
  readonly statements: StatementOf;
  readonly events: EventOf;
}

/** A page of what is told of somebody. */
interface NewestPage<T> {
  readonly total: number;
  readonly items: readonly (T & { readonly process: Named })[];
}

/**
 * A page of what several dossiers tell, the newest first; what is of the same day comes in the order of dossiers. Null
 * where a dossier is no longer the one that was looked into.
 */
export async function newestOf<K extends keyof ToldItems>(
  dossiers: Dossiers,
  all: readonly Appearance[],
  kind: K,
  offset: number,
  limit: number,
): Promise<NewestPage<ToldItems[K]> | null> {
  const { list, daysOf } = TOLD[kind];
  const order = orderOf(all.map(daysOf), offset, limit);
  const found: (readonly ToldItems[K][])[] = [];
  const pause = breath();
  for (const [nth, { process, member, state }] of all.entries()) {
    await pause.take();
    const { from, count } = order.ranges[nth] ?? { from: 0, count: 0 };
    const items =
      count === 0
        ? []
        : await dossiers.made(process.id, async (lists) =>
            lists.state === state ? lists.items(list, member[kind].at + from, count) : null,
          );
    if (!items) return null;
    found.push(items as readonly ToldItems[K][]);
  }
  const at = all.map(() => 0);
  const items = order.page.flatMap((nth) => {
    const item = found[nth]?.[at[nth] ?? 0];
    const process = all[nth]?.process;
    at[nth] = (at[nth] ?? 0) + 1;
    return item && process ? { process, ...item } : [];
  });
  return { total: all.reduce((sum, one) => sum + daysOf(one).length, 0), items };
}

/** Whose turn it is at each place of a page of several lists taken together, and which stretch of each list that takes. */
function orderOf(lists: readonly (readonly string[])[], offset: number, limit: number) {
  const at = lists.map(() => 0);
  const ranges = lists.map(() => ({ from: 0, count: 0 }));
  const page: number[] = [];
  for (let passed = 0; passed < offset + limit; passed++) {
    let first = -1;
    lists.forEach((days, nth) => {
      const day = days[at[nth] ?? 0];
      if (day === undefined) return;
      const best = lists[first]?.[at[first] ?? 0];
      if (best === undefined || compareDays(day, best) > 0) first = nth;
    });
    const range = ranges[first];
    if (!range) break;
    if (passed >= offset) {
      if (range.count === 0) range.from = at[first] ?? 0;
      range.count += 1;
      page.push(first);
    }
    at[first] = (at[first] ?? 0) + 1;
  }
  return { page, ranges };
}
