import type { ActivityEvent, HistoryEvent, Pipeline } from '../../model/index.js';
import type { TimeSlices } from '../time-slices.js';
import { accessorsOf } from './field-names.js';
import type { CsvSource, ReadCsvFile, RowList, RowsSource } from './messages.js';
import type { LoadProgress } from './progress.js';
import { readRows } from './read-in-slices.js';
import type { RowInbox } from './row-inbox.js';

/** The rows that come for a source, list by list. */
export type Inboxes = Readonly<Record<RowList, RowInbox>>;

/** Deals read, and how their file was. */
export interface OpenedSource {
  readonly pipeline: Pipeline;
  readonly csv: ReadCsvFile | null;
}

/** Reads the rows that come. */
export async function openRows(
  { from: _, fields, ...source }: RowsSource,
  inboxes: Inboxes,
  slices: TimeSlices,
  onProgress: (progress: LoadProgress) => void,
): Promise<OpenedSource> {
  const all = async (list: RowList): Promise<unknown[]> => {
    const rows: unknown[] = [];
    for await (const chunk of inboxes[list].chunks()) for (const row of chunk) rows.push(row);
    return rows;
  };
  // What cannot be read of these is reported as such, so they may be taken for what they should be.
  const history = (await all('history')) as HistoryEvent[];
  const activities = (await all('activities')) as ActivityEvent[];
  const deals = inboxes.deals.chunks();
  const input = { ...source, fields: accessorsOf(fields), history, activities, deals };
  return { pipeline: await readRows(input, slices, onProgress), csv: null };
}

/** Reads a CSV file. */
export async function openCsv(
  { from: _, csv, ...source }: CsvSource,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
): Promise<OpenedSource> {
  // Not in a page that reads rows.
  const { readCsv } = await import('../csv/read-csv.js');
  const {
    pipeline,
    table: __,
    issues: ___,
    ...told
  } = await readCsv(csv, {
    ...source,
    signal,
    onProgress: ({ bytesRead, bytesTotal, rows, deals }) =>
      onProgress(
        deals === 0
          ? { phase: 'reading', done: bytesRead, total: bytesTotal }
          : { phase: 'parsing', done: deals, total: rows },
      ),
  });
  return { pipeline, csv: told };
}
