import { tableToCsv, type CsvTableColumn, type CsvWriteOptions } from '../csv-text/index.js';
import type { ShownTable } from './shown-tables.js';
import { withoutIsolates } from './without-isolates.js';

/** Tables as one CSV file, a blank line between two. */
export function tablesFile(tables: readonly ShownTable[], options: CsvWriteOptions): Blob {
  const texts = tables.map(({ columns, rows }, index) =>
    tableToCsv(columns.map(plain), rows, index === 0 ? options : { ...options, byteOrderMark: false }),
  );
  return new Blob([texts.join('\r\n')], { type: 'text/csv;charset=utf-8' });
}

/** A column whose texts have no marks that only a page needs. */
function plain({ header, value }: ShownTable['columns'][number]): CsvTableColumn<unknown> {
  return {
    header: withoutIsolates(header),
    value: (row) => {
      const cell = value(row);
      return typeof cell === 'string' ? withoutIsolates(cell) : cell;
    },
  };
}
