import { tableToCsv, type CsvWriteOptions } from '../csv-text/index.js';
import type { ShownTable } from './shown-tables.js';

/** Tables as one CSV file, a blank line between two. */
export function tablesFile(tables: readonly ShownTable[], options: CsvWriteOptions): Blob {
  const texts = tables.map(({ columns, rows }, index) =>
    tableToCsv(columns, rows, index === 0 ? options : { ...options, byteOrderMark: false }),
  );
  return new Blob([texts.join('\r\n')], { type: 'text/csv;charset=utf-8' });
}
