import type { CsvMapping } from './csv-mapping.js';
import type { CsvInput } from './input-chunks.js';
import { loadCsv, type LoadCsvOptions } from './load-csv.js';
import { pipelineFromCsv, type CsvReadResult, type PipelineFromCsvOptions } from './pipeline-from-csv.js';

/** How a file is read. */
export type ReadCsvOptions = PipelineFromCsvOptions;

/**
 * Reads a CSV export into a pipeline: `loadCsv`, then `pipelineFromCsv`. Encoding, delimiter, headings, columns, dates, numbers
 * and stages are recognised; what the file does not tell is in `questions`, what was wrong with it in `pipeline.issues`.
 * Nothing reads the clock: without `asOf` the deals are read as of the latest day in the file on which one was created or ended (`CsvReadResult.latestDate`).
 * The work is done in slices that leave the page alive, with progress and cancel.
 * @throws PipelineError `aborted` where `signal` cancels; for a mistake in the options; never for what the file holds.
 */
export async function readCsv(input: CsvInput, options: ReadCsvOptions = {}): Promise<CsvReadResult> {
  const { mapping, onProgress, signal } = options;
  const table = await loadCsv(input, {
    ...(mapping === undefined ? {} : expectationsOf(mapping)),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  });
  return pipelineFromCsv(table, options);
}

/** What a stored mapping tells of the next file. Not its encoding: the bytes of each file tell their own. */
function expectationsOf({ dialect, columns }: CsvMapping): LoadCsvOptions {
  const { delimiter, headingRow } = dialect;
  return { dialect: { delimiter, headingRow }, headings: columns.map(({ heading }) => heading) };
}
