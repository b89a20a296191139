import type { ComponentChildren } from "preact";

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  /** null: nothing is told. */
  readonly cell: (row: Row) => ComponentChildren | null;
  /** Heads its row, for those who hear the table. */
  readonly heads?: boolean;
  readonly number?: boolean;
  /** Says its heading where the table is a list of lines: the cell alone would not say what it is. */
  readonly labelled?: boolean;
  /** The rows are in the order of this. */
  readonly sorted?: "ascending" | "descending" | undefined;
}

interface TableProps<Row> {
  readonly caption: string;
  /** The caption is for those who hear the page: a heading says the same. */
  readonly quietCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
}

/** A table; where the screen is narrow, a list with a few lines for each row, in which what is not told is left out. */
export function Table<Row>({ caption, quietCaption = false, columns, rows, rowId }: TableProps<Row>) {
  return (
    <div class="table-frame">
      <table class="table">
        <caption class={quietCaption ? "unseen" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, heading, number, sorted }) => (
              <th key={id} scope="col" class={number ? "number" : undefined} aria-sort={sorted}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)} id={rowId(row)}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} content={column.cell(row)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({
  column: { heading, heads, number, labelled },
  content,
}: {
  column: Column<Row>;
  content: ComponentChildren | null;
}) {
  if (heads) return <th scope="row">{content}</th>;
  if (content === null)
    return (
      <td class={number ? "number nothing" : "nothing"}>
        <span aria-hidden="true">–</span>
      </td>
    );
  return (
    <td class={number ? "number" : undefined} data-heading={number || labelled ? heading : undefined}>
      {content}
    </td>
  );
}
