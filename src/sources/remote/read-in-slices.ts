import {
  createDealReader,
  PipelineError,
  type Deal,
  type ParseInput,
  type Pipeline,
} from '../../model/index.js';
import { createTimeSlices, type TimeSlices } from '../time-slices.js';
import type { LoadProgress } from './progress.js';

/** What {@link readInSlices} takes: what `parsePipeline` does, with rows that may still be on their way, in chunks. */
export interface SlicedInput<TRow> extends Omit<ParseInput<TRow>, 'deals'> {
  /** Rows, or chunks of rows as they come. */
  readonly deals: Iterable<TRow> | AsyncIterable<readonly TRow[]>;
}

/** How rows are read in slices. */
export interface ReadInSlicesOptions {
  /** Milliseconds of work between two turns of the page; default 8, so that a slice with its longest step stays under 16. */
  readonly sliceMs?: number;
  /** Waits until the page had its turn; default `scheduler.yield` where there is one, else a message to oneself. */
  readonly giveTurn?: () => Promise<unknown>;
  /** Told after every slice. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Cancels: the promise is rejected with its reason, and nothing goes on working. */
  readonly signal?: AbortSignal;
}

/** Rows between two looks at the clock. */
const ROWS_A_LOOK = 64;

/**
 * Reads rows into deals as `parsePipeline` does, in slices that leave the page alive. History, activities and the other lists are
 * read in one go before the first row.
 * @throws PipelineError for a mistake in the definition, the accessors or `asOf`; the signal's reason where it cancels.
 */
export async function readInSlices<TRow>(
  input: SlicedInput<TRow>,
  options: ReadInSlicesOptions = {},
): Promise<Pipeline<TRow>> {
  const { onProgress, signal, ...slicing } = options;
  const slices = createTimeSlices(signal, { ...slicing, aborted: (reason) => reason });
  return await readRows(input, slices, onProgress);
}

/** {@link readInSlices} within slices that go on afterwards. */
export async function readRows<TRow>(
  { deals: rows, ...input }: SlicedInput<TRow>,
  slices: TimeSlices,
  onProgress: ((progress: LoadProgress) => void) | undefined,
): Promise<Pipeline<TRow>> {
  const reader = createDealReader<TRow>(input);
  const deals: Deal<TRow>[] = [];
  const total = Array.isArray(rows) ? rows.length : null;
  const report = (of: number | null): void =>
    onProgress?.({ phase: 'parsing', done: reader.rowCount, total: of });
  const read = async (some: Iterable<TRow>): Promise<void> => {
    for (const row of some) {
      const deal = reader.read(row);
      if (deal !== null) deals.push(deal);
      if (reader.rowCount % ROWS_A_LOOK !== 0 || !slices.due()) continue;
      report(total);
      await slices.turn();
    }
  };
  if (isAsync(rows)) for await (const chunk of rows) await read(chunk);
  else await read(rows);
  report(reader.rowCount);
  return { ...reader.finish(), deals };
}

function isAsync<TRow>(rows: SlicedInput<TRow>['deals']): rows is AsyncIterable<readonly TRow[]> {
  if (typeof rows === 'object' && rows !== null) {
    if (Symbol.asyncIterator in rows) return true;
    if (Symbol.iterator in rows) return false;
  }
  throw new PipelineError(
    'invalid-argument',
    'deals cannot be iterated. Give an array of rows, another iterable, or an async iterable of chunks of rows.',
  );
}
