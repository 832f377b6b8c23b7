import type { CsvDialect, CsvProgress, CsvTable } from './csv-table.js';
import { chunksOfInput, sizeOfInput, type CsvInput } from './input-chunks.js';
import { createTableBuilder, foreignTable } from './table-builder.js';
import { createTextReader } from './text-reader.js';
import { createTimeSlices } from '../time-slices.js';

/** How a file is loaded. */
export interface LoadCsvOptions {
  /**
   * What is known of the way the file is written. Taken where the file allows it: a byte-order mark wins over `encoding`,
   * and a `delimiter` that parts less than half of the rows, or a `headingRow` beyond the end, is found anew. What is left out is found.
   */
  readonly dialect?: Partial<CsvDialect>;
  /** Headings to expect, e.g. those of a stored mapping: the row that has most of them holds the headings. */
  readonly headings?: readonly string[];
  /** Called after every piece of the file. */
  readonly onProgress?: (progress: CsvProgress) => void;
  /** Cancels. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a CSV file into text cells: encoding, delimiter, quotes and headings are found; dirty content is mended where it can
 * be and reported, and never throws. The work is done in slices that leave the page alive.
 * @returns a table without rows where the file is empty or no CSV text (`foreignKind`).
 * @throws PipelineError `aborted` where `signal` cancels, `invalid-argument` where `input` is nothing that can be read.
 * An error of the input itself (a file that was removed) is passed on.
 */
export async function loadCsv(input: CsvInput, options: LoadCsvOptions = {}): Promise<CsvTable> {
  const { dialect = {}, headings = [], onProgress, signal } = options;
  const slices = createTimeSlices(signal);
  const bytesTotal = sizeOfInput(input);
  const reader = createTextReader(dialect.encoding ?? null);
  const builder = createTableBuilder(dialect, headings);
  let bytesRead = 0;

  for await (const chunk of chunksOfInput(input)) {
    bytesRead += chunk.length;
    builder.push(reader.push(chunk));
    const foreignKind = reader.foreignKind ?? builder.foreignKind;
    if (foreignKind !== null) return foreignTable(foreignKind, reader.encoding, bytesRead);
    onProgress?.({ bytesRead, bytesTotal, rows: builder.rowCount, deals: 0 });
    if (slices.due()) await slices.turn();
  }
  builder.push(reader.end());
  const table = builder.finish(reader.encoding, bytesRead, reader.issues());
  onProgress?.({ bytesRead, bytesTotal: bytesRead, rows: table.rows.length, deals: 0 });
  return table;
}
