'use client';

import type { ReactNode } from 'react';

/** A column of a {@link DataTable}. */
export interface DataColumn<TRow> {
  readonly id: string;
  readonly header: ReactNode;
  /** Whether it holds numbers, which stand at the end of the cell. */
  readonly isNumeric?: boolean;
  readonly cell: (row: TRow) => ReactNode;
}

/** What {@link DataTable} takes. */
export interface DataTableProps<TRow> {
  /** What the table holds; read aloud, not drawn. */
  readonly caption: string;
  /** The first column names its row. */
  readonly columns: readonly DataColumn<TRow>[];
  readonly rows: readonly TRow[];
  readonly rowKey: (row: TRow) => string;
}

/** The real values behind a picture, as a table that scrolls sideways where it must. */
export function DataTable<TRow>({ caption, columns, rows, rowKey }: DataTableProps<TRow>): ReactNode {
  return (
    <div data-cairn="table-scroller" role="region" aria-label={caption} tabIndex={0}>
      <table data-cairn="table">
        <caption data-cairn-hidden="">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-numeric={column.isNumeric ? '' : undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-numeric={column.isNumeric ? '' : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
