import type { ComponentChildren } from "preact";

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Heads its row, for those who hear the table. */
  readonly heads?: boolean;
  readonly number?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  /** The caption is for those who hear the page: a heading says the same. */
  readonly quietCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
}

/** A table that is a list of small cards where the screen is narrow: each cell then says its heading. */
export function Table<Row>({ caption, quietCaption = false, columns, rows, rowId }: TableProps<Row>) {
  return (
    <table class="table">
      <caption class={quietCaption ? "unseen" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, heading, number }) => (
            <th key={id} scope="col" class={number ? "number" : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowId(row)} id={rowId(row)}>
            {columns.map(({ id, heading, cell, heads, number }) =>
              heads ? (
                <th key={id} scope="row" data-heading={heading}>
                  {cell(row)}
                </th>
              ) : (
                <td key={id} data-heading={heading} class={number ? "number" : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
