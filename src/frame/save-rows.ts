import { tableToCsv, type CsvTableColumn } from '../csv-text/index.js';
import { fileName } from './file-name.js';
import { saveFile } from './save-file.js';

/** Hands the reader a CSV file of rows, of which not all are drawn. `day`: `YYYY-MM-DD`, part of its name. */
export function saveRows<TRow>(
  columns: readonly CsvTableColumn<TRow>[],
  rows: Iterable<TRow>,
  title: string,
  day: string,
): void {
  const file = new Blob([tableToCsv(columns, rows)], { type: 'text/csv;charset=utf-8' });
  saveFile(file, fileName('csv', title, day), document);
}
