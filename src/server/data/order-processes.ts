import type { ProcessListQuery, ProcessOrder, ProcessRow } from "../contract/index.ts";
import type { Frozen } from "../frozen.ts";
import type { Language } from "../words/index.ts";

type Row = Frozen<ProcessRow>;

/** Of each row what it is in the order of; null: nobody knows, which comes last whatever the order. */
const VALUES: Readonly<Record<ProcessOrder, (row: Row) => string | number | null>> = {
  name: ({ name }) => name,
  last: ({ last }) => last?.edtf ?? null,
  reports: ({ counts }) => counts?.reports ?? null,
  changes: ({ changes }) => changes,
};

/** Rows in the order that is asked for; equals stay as they are. */
export function inOrder(rows: readonly Row[], { sort, order }: ProcessListQuery, language: Language): readonly Row[] {
  if (sort === undefined) return rows;
  const valueOf = VALUES[sort];
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = (order ?? (sort === "name" ? "ascending" : "descending")) === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    // Days are compared as signs stand: EDTF is made so that this is their order.
    return sign * (sort === "name" ? compare(String(a), String(b)) : a < b ? -1 : a > b ? 1 : 0);
  });
}
