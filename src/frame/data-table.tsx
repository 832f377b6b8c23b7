'use client';

import {
  forwardRef,
  useContext,
  useEffect,
  useRef,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefAttributes,
} from 'react';
import { FrameContext } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

/** A column of a {@link DataTable}. */
export interface DataColumn<TRow> {
  /** Unique in the table. */
  readonly id: string;
  readonly header: string;
  /** Whether it holds numbers, which stand at the end of the cell. */
  readonly isNumeric?: boolean;
  /** What people see. */
  readonly cell: (row: TRow) => ReactNode;
  /**
   * What a file has in its place, neither formatted nor rounded: counts; shares 0–1; amounts in major units, exact (see
   * `majorUnits`); dates as `YYYY-MM-DD`; texts. `null` = unknown, or nothing to say.
   */
  readonly value: (row: TRow) => string | number | null;
}

/** What {@link DataTable} takes. */
export type DataTableProps<TRow> = PartProps<'div'> & {
  /** What the table holds; read aloud, not drawn. */
  readonly caption: string;
  /** The first column names its row, and stays in sight. */
  readonly columns: readonly DataColumn<TRow>[];
  readonly rows: readonly TRow[];
  readonly rowKey: (row: TRow) => string;
};

/** The real values behind a picture, as a table that scrolls sideways where it must; in a frame, `DownloadButton` and `DownloadMenu` save it. */
export const DataTable = forwardRef(function DataTable(
  { caption, columns, rows, rowKey, ...props }: DataTableProps<unknown>,
  ref: Ref<HTMLElement>,
) {
  const frame = useContext(FrameContext);
  const tables = frame?.tables;
  const shown = useRef({ columns, rows });
  useEffect(() => {
    shown.current = { columns, rows };
  }, [columns, rows]);
  useEffect(() => tables?.show(shown), [tables]);
  const cell = ({ isNumeric }: DataColumn<unknown>) => ({
    'data-cairn': 'table-cell',
    'data-numeric': isNumeric ? '' : undefined,
  });
  const children = (
    <table data-cairn="table">
      <caption data-cairn="table-caption" data-cairn-hidden="">
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" {...cell(column)}>
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
                <th key={column.id} scope="row" {...cell(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} {...cell(column)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  const ours = {
    'data-cairn': 'table-scroller',
    role: 'region',
    'aria-label': caption,
    tabIndex: 0,
    // Drawn for a moment only, to be saved.
    hidden: frame ? frame.hasTable && !frame.isTable : undefined,
    children,
  };
  return renderPart('div', props, ours, {}, ref);
}) as <TRow>(props: DataTableProps<TRow> & RefAttributes<HTMLElement>) => ReactElement;
