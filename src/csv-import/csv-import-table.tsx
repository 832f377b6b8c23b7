'use client';

import { forwardRef, type ReactElement, type ReactNode, type Ref, type RefAttributes } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';

/** A column of a {@link CsvImportTable}. */
export interface ReviewColumn<TRow> {
  /** Unique in the table. */
  readonly id: string;
  readonly header: string;
  /** Whether it holds numbers, which stand at the end of the cell. */
  readonly isNumeric?: boolean;
  readonly cell: (row: TRow) => ReactNode;
}

/** What {@link CsvImportTable} takes. */
export type CsvImportTableProps<TRow> = PartProps<'div'> & {
  /** What the table holds; read aloud, not drawn. */
  readonly caption: string;
  /** The first names its row. */
  readonly columns: readonly ReviewColumn<TRow>[];
  readonly rows: readonly TRow[];
  readonly rowKey: (row: TRow) => string;
};

/** A table to be read and corrected: its texts wrap, so that what can be pressed stays in sight. */
export const CsvImportTable = forwardRef(function CsvImportTable(
  { caption, columns, rows, rowKey, ...props }: CsvImportTableProps<unknown>,
  ref: Ref<HTMLElement>,
) {
  const children = (
    <table data-cairn="table">
      <caption data-cairn="table-caption" data-cairn-hidden="">
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map(({ id, header, isNumeric }) => (
            <th key={id} scope="col" {...cellNames(id, isNumeric)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ id, isNumeric, cell }, index) =>
              index === 0 ? (
                <th key={id} scope="row" {...cellNames(id, isNumeric)}>
                  {cell(row)}
                </th>
              ) : (
                <td key={id} {...cellNames(id, isNumeric)}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return renderPart('div', props, { 'data-cairn': 'csv-import-table', children }, {}, ref);
}) as <TRow>(props: CsvImportTableProps<TRow> & RefAttributes<HTMLElement>) => ReactElement;

function cellNames(column: string, isNumeric: boolean | undefined) {
  return {
    'data-cairn': 'csv-import-cell',
    'data-column': column,
    'data-numeric': isNumeric === true ? '' : undefined,
  };
}
