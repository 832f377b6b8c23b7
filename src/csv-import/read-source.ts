import type { CalendarDate, PipelineIssue } from '../model/index.js';
import {
  loadCsv,
  pipelineFromCsv,
  type CsvMapping,
  type CsvProgress,
  type CsvReadResult,
  type CsvTable,
} from '../sources/csv/index.js';
import type { CsvFileOptions } from './csv-file.js';

/** How reading is followed and stopped. */
export interface ReadingControl {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CsvProgress) => void;
}

/** Reads a file into a table; a mapping tells which headings and which delimiter to expect. */
export function readTable(
  file: File,
  mapping: CsvMapping | null,
  control: ReadingControl,
): Promise<CsvTable> {
  if (mapping === null) return loadCsv(file, control);
  const { delimiter, headingRow } = mapping.dialect;
  const headings = mapping.columns.map(({ heading }) => heading);
  return loadCsv(file, { ...control, dialect: { delimiter, headingRow }, headings });
}

/** Reads a table into deals. */
export function readDeals(
  table: CsvTable,
  mapping: CsvMapping | null,
  asOf: CalendarDate | null,
  { process, currency, timeZone, targets, rates }: CsvFileOptions,
  control: ReadingControl,
): Promise<CsvReadResult> {
  return pipelineFromCsv(table, {
    ...control,
    ...(process === undefined ? {} : { process }),
    ...(currency === undefined ? {} : { currency }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(targets === undefined ? {} : { targets }),
    ...(rates === undefined ? {} : { rates }),
    ...(asOf === null ? {} : { asOf }),
    ...(mapping === null ? {} : { mapping }),
  });
}

const CHANGES: ReadonlySet<string> = new Set([
  'column-missing',
  'column-new',
  'date-order-changed',
  'decimal-mark-changed',
]);

/** What no longer fitted of the mapping a file was read by. */
export function changesOf({ issues }: CsvReadResult): readonly PipelineIssue[] {
  return issues.filter(({ code }) => CHANGES.has(code));
}
