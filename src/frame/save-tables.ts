import { csvFileName, tableToCsv, type CsvTableColumn, type CsvWriteOptions } from '../csv-text/index.js';
import type { ShownTable } from './shown-tables.js';
import { withoutIsolates } from './without-isolates.js';

/** How long the browser has to begin reading the file. It keeps no more than that: the text would stay in memory with the page. */
const KEPT_MS = 10_000;

/** What {@link saveTables} takes beside the tables. */
export interface SaveTablesOptions extends CsvWriteOptions {
  /** Words that the file is named of, such as a title and a day. */
  readonly words: readonly string[];
  /** The document that the reader pressed in. */
  readonly document: Document;
}

/** Hands the reader a file with the tables as CSV, a blank line between two. Nothing is sent anywhere. */
export function saveTables(
  tables: readonly ShownTable[],
  { words, document, ...options }: SaveTablesOptions,
): void {
  const texts = tables.map(({ columns, rows }, index) =>
    tableToCsv(columns.map(plain), rows, index === 0 ? options : { ...options, byteOrderMark: false }),
  );
  const url = URL.createObjectURL(new Blob([texts.join('\r\n')], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = csvFileName(...words);
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
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
