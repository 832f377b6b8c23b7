import type { PipelineIssue } from '../../model/index.js';
import { isBlankText } from './cell-text.js';
import type { CsvDelimiter, CsvRecord } from './csv-records.js';
import type { CsvDialect, CsvTable } from './csv-table.js';
import { findDelimiter, namedDelimiter } from './delimiter.js';
import { exportDelimiter } from './export-headings.js';
import { fileIssue } from './file-issue.js';
import { foreignKindOfText, type CsvForeignKind } from './file-kind.js';
import { chooseHeadingRow, nameHeadings, RECORDS_SEARCHED } from './heading-row.js';
import { createRecordSplitter, type RecordSplitter, type SplitRecord } from './record-splitter.js';
import { createTableRows, type TableRows } from './table-rows.js';
import type { CsvEncoding } from './text-encoding.js';

/** Characters of the beginning by which the delimiter is found. */
const SAMPLE_LENGTH = 64 * 1024;

/** Puts a table together from text that comes in pieces (line feeds only). */
export interface TableBuilder {
  push(text: string): void;
  finish(encoding: CsvEncoding, size: number, textIssues: readonly PipelineIssue[]): CsvTable;
  /** What the text is instead, where its beginning shows that it is no CSV. */
  readonly foreignKind: CsvForeignKind | null;
  /** Rows so far. */
  readonly rowCount: number;
}

/** The table of a file that is no CSV text. */
export function foreignTable(foreignKind: CsvForeignKind, encoding: CsvEncoding, size: number): CsvTable {
  return {
    dialect: { delimiter: ',', encoding, headingRow: null },
    headings: [],
    headingCount: 0,
    rows: [],
    issues: [fileIssue('not-text', 'left-out', { found: foreignKind })],
    foreignKind,
    size,
  };
}

interface BegunTable {
  readonly rows: TableRows;
  readonly headings: readonly string[];
  readonly headingCount: number;
  readonly headingRow: number | null;
  readonly issues: readonly PipelineIssue[];
}

/** A builder for one file. @param given what is known of the dialect. @param expected headings to look for. */
export function createTableBuilder(given: Partial<CsvDialect>, expected: readonly string[]): TableBuilder {
  let sample = '';
  let splitter: RecordSplitter | null = null;
  let delimiter: CsvDelimiter = given.delimiter ?? ',';
  let columnCount = 1;
  let firstRecords: SplitRecord[] = [];
  let table: BegunTable | null = null;
  let foreignKind: CsvForeignKind | null = null;

  function begin(): RecordSplitter {
    foreignKind = foreignKindOfText(sample);
    const named = namedDelimiter(sample);
    const text = named === null ? sample : sample.slice(named.end);
    const found = findDelimiter(
      text.slice(0, SAMPLE_LENGTH),
      named?.delimiter ?? given.delimiter ?? exportDelimiter(text),
    );
    delimiter = named?.delimiter ?? found.delimiter;
    columnCount = found.columnCount;
    const begun = createRecordSplitter(delimiter, columnCount);
    splitter = begun;
    sample = '';
    addRecords(begun.push(text));
    return begun;
  }

  function addRecords(records: readonly SplitRecord[]): void {
    for (const record of records) {
      if (table !== null) table.rows.add(record);
      else if (firstRecords.push(record) >= RECORDS_SEARCHED) table = beginTable();
    }
  }

  function beginTable(): BegunTable {
    const cells = firstRecords.map((record) => record.cells);
    const headingRow = chooseHeadingRow(cells, columnCount, given.headingRow, expected);
    const headingRecord: CsvRecord | null = headingRow === null ? null : (cells[headingRow] ?? null);
    const width = Math.max(columnCount, headingRecord?.length ?? 1);
    const headingCount = headingRecord?.length ?? width;
    const { headings, repeated } = nameHeadings(headingRecord ?? [], width);
    const rows = createTableRows(headingRecord, width);
    for (const record of firstRecords.slice(headingRow === null ? 0 : headingRow + 1)) rows.add(record);
    const issues = headingIssues(
      cells.slice(0, headingRow ?? 0),
      repeated,
      headingRecord === null && rows.rows.length > 0,
    );
    firstRecords = [];
    return { rows, headings, headingCount, headingRow, issues };
  }

  return {
    get foreignKind() {
      return foreignKind;
    },
    get rowCount() {
      return table?.rows.rows.length ?? firstRecords.length;
    },
    push(text) {
      if (splitter !== null) {
        addRecords(splitter.push(text));
        return;
      }
      sample += text;
      if (sample.length >= SAMPLE_LENGTH) begin();
    },
    finish(encoding, size, textIssues) {
      addRecords((splitter ?? begin()).end());
      if (foreignKind !== null) return foreignTable(foreignKind, encoding, size);
      const { rows, headings, headingCount, headingRow, issues } = table ?? beginTable();
      rows.finish();
      const hasRows = rows.rows.length > 0;
      const isEmpty = !hasRows && headingRow === null;
      const emptiness = hasRows ? [] : [fileIssue(isEmpty ? 'file-empty' : 'no-rows', 'kept')];
      const isTooShort =
        headingCount < headings.length &&
        rows.rows.some((row) => row.slice(headingCount).some((cell) => !isBlankText(cell)));
      const shortness = isTooShort
        ? [fileIssue('heading-too-short', 'replaced', { found: `${headingCount} < ${headings.length}` })]
        : [];
      return {
        dialect: { delimiter, encoding, headingRow },
        headings: isEmpty ? [] : headings,
        headingCount: isEmpty ? 0 : headingCount,
        rows: rows.rows,
        issues: [...textIssues, ...issues, ...shortness, ...emptiness].concat(rows.issues),
        foreignKind: null,
        size,
      };
    },
  };
}

function headingIssues(
  preamble: readonly CsvRecord[],
  repeated: readonly string[],
  isMissing: boolean,
): PipelineIssue[] {
  const issues = isMissing ? [fileIssue('heading-missing', 'replaced')] : [];
  for (const record of preamble) {
    const found = record.join(' · ').trim();
    if (found !== '') issues.push(fileIssue('preamble-row', 'left-out', { found }));
  }
  for (const found of repeated) issues.push(fileIssue('heading-duplicate', 'replaced', { found }));
  return issues;
}
