import type { RecordAgendaItem } from "../../src/record/index.ts";

/** Which items are shown; null: all. */
export interface AgendaFilter {
  readonly kind: string | null;
  readonly issue: string | null;
  /** Key of somebody whose it is, or of whom it is asked. */
  readonly actor: string | null;
}

/** One way to narrow a list, with how many items it leaves. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** The items that a filter leaves. */
export function kept(items: readonly RecordAgendaItem[], { kind, issue, actor }: AgendaFilter): readonly RecordAgendaItem[] {
  return items.filter(
    (item) =>
      (kind === null || item.kind === kind) &&
      (issue === null || item.issues.includes(issue)) &&
      (actor === null || actorsOf(item).some(({ id }) => id === actor)),
  );
}

/** What the items can be narrowed by, the most frequent first. */
export function choicesOf(items: readonly RecordAgendaItem[]): Readonly<Record<keyof AgendaFilter, readonly Choice[]>> {
  const plain = (value: string) => ({ id: value, name: value });
  return {
    kind: countedBy(items, ({ kind }) => [plain(kind)]),
    issue: countedBy(items, ({ issues }) => issues.map(plain)),
    actor: countedBy(items, actorsOf),
  };
}

type Named = RecordAgendaItem["parties"][number];

function countedBy(items: readonly RecordAgendaItem[], of: (item: RecordAgendaItem) => readonly Named[]): readonly Choice[] {
  const counts = new Map<string, Choice>();
  for (const item of items)
    for (const [id, name] of new Map(of(item).map((one) => [one.id, one.name])))
      counts.set(id, { value: id, name, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()].toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function actorsOf({ parties, towards }: RecordAgendaItem): readonly Named[] {
  return [...parties, ...towards];
}
