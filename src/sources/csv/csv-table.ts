import type { PipelineIssue } from '../../model/index.js';
import type { CsvDelimiter, CsvRecord } from './csv-records.js';
import type { CsvForeignKind } from './file-kind.js';
import type { CsvEncoding } from './text-encoding.js';

/** How a file is written; plain data. */
export interface CsvDialect {
  readonly delimiter: CsvDelimiter;
  readonly encoding: CsvEncoding;
  /** Index of the headings among the records, 0 first, blank ones counted, a `sep=` line not; `null` = the file has none. */
  readonly headingRow: number | null;
}

/** A file read into text cells, nothing in it interpreted yet. Made once by `loadCsv`; every reading of it begins here. */
export interface CsvTable {
  readonly dialect: CsvDialect;
  /** One a column, unique: empty ones are named `Column 3`, repeated ones `Amount (2)`. */
  readonly headings: readonly string[];
  /** Of how many columns the file itself has a heading, empty ones counted; fewer than `headings` where its rows have more cells. */
  readonly headingCount: number;
  /** The data rows, as many cells each as there are headings, or more where the file's row is longer. */
  readonly rows: readonly CsvRecord[];
  /** What was found in the file itself; `rowIndex` is an index in `rows`. */
  readonly issues: readonly PipelineIssue[];
  /** What the file is instead, where it is no CSV text: then there are no rows. */
  readonly foreignKind: CsvForeignKind | null;
  /** Bytes of the file that were read; characters where it was given as text. */
  readonly size: number;
}

/** How far reading has come. */
export interface CsvProgress {
  /** Bytes read; characters where the input is text. */
  readonly bytesRead: number;
  /** Of how many; `null` where that is not known before the end. */
  readonly bytesTotal: number | null;
  /** Rows found so far. */
  readonly rows: number;
  /** Rows turned into deals so far; 0 while the file is read. */
  readonly deals: number;
}
