import { csvRecord, type CsvSeparator, type CsvValue } from './csv-record.js';

/** A column of a table to be written: `DataColumn` of `cairn-ui/frame` is one. */
export interface CsvTableColumn<TRow> {
  readonly header: string;
  /** The cell of a row, neither formatted nor rounded; `null` = empty. */
  readonly value: (row: TRow) => CsvValue;
}

/** How a file is written. */
export interface CsvWriteOptions {
  /** Between cells; default `,`. Spreadsheets of languages with a decimal comma expect `;`. */
  readonly delimiter?: CsvSeparator | undefined;
  /** Whether the text begins with U+FEFF, by which Excel knows UTF-8; default true. */
  readonly byteOrderMark?: boolean | undefined;
}

/** What a file begins with. */
export function csvBeginning({ byteOrderMark = true }: CsvWriteOptions): string {
  return byteOrderMark ? '\uFEFF' : '';
}

/** A table as CSV text (RFC 4180): headings and rows, formulas guarded, numbers with a point. */
export function tableToCsv<TRow>(
  columns: readonly CsvTableColumn<TRow>[],
  rows: Iterable<TRow>,
  options: CsvWriteOptions = {},
): string {
  const { delimiter = ',' } = options;
  const records = [
    csvRecord(
      columns.map(({ header }) => header),
      delimiter,
    ),
  ];
  for (const row of rows) {
    records.push(
      csvRecord(
        columns.map(({ value }) => value(row)),
        delimiter,
      ),
    );
  }
  return csvBeginning(options) + records.join('');
}
