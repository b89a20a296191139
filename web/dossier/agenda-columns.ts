import type { RecordAgendaItem } from "../../src/record/index.ts";

/** From asked to done; what is not here comes after. */
const ORDER = [
  "demanded",
  "offered",
  "undecided",
  "agreed",
  "in-progress",
  "claimed-fulfilled",
  "fulfilled",
  "rejected",
  "denied",
];

interface Column {
  readonly status: string;
  readonly items: readonly RecordAgendaItem[];
}

/** The columns of the board that have something in them. */
export function columnsOf(items: readonly RecordAgendaItem[]): readonly Column[] {
  const place = (status: string) => (ORDER.includes(status) ? ORDER.indexOf(status) : ORDER.length);
  return [...Map.groupBy(items, ({ status }) => status)]
    .map(([status, column]) => ({ status, items: column.toSorted((a, b) => b.support.origins - a.support.origins) }))
    .toSorted((a, b) => place(a.status) - place(b.status));
}
