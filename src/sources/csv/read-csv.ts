import type { CsvInput } from './input-chunks.js';
import { loadCsv } from './load-csv.js';
import { pipelineFromCsv, type CsvReadResult, type PipelineFromCsvOptions } from './pipeline-from-csv.js';

/** How a file is read. */
export type ReadCsvOptions = PipelineFromCsvOptions;

/**
 * Reads a CSV export into a pipeline: `loadCsv`, then `pipelineFromCsv`. Encoding, delimiter, headings, columns, dates, numbers
 * and stages are recognised; what the file does not tell is in `questions`, what was wrong with it in `pipeline.issues`.
 * Nothing reads the clock: without `asOf` the deals are read as of the latest day in the file on which one was created or ended.
 * The work is done in slices that leave the page alive, with progress and cancel.
 * @throws PipelineError `aborted` where `signal` cancels; for a mistake in the options; never for what the file holds.
 */
export async function readCsv(input: CsvInput, options: ReadCsvOptions = {}): Promise<CsvReadResult> {
  const { mapping, onProgress, signal } = options;
  const table = await loadCsv(input, {
    ...(mapping === undefined
      ? {}
      : { dialect: mapping.dialect, headings: mapping.columns.map(({ heading }) => heading) }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  });
  return pipelineFromCsv(table, options);
}
