import { MeasureBook } from './measure-book.js';
import { scopeEnd, type WorkerScope } from './message-end.js';
import { serveEnd } from './serve-end.js';

/** A worker has nothing to draw: it looks at its messages, so that it can be cancelled, some twenty times a second. */
const WORKER_SLICE_MILLISECONDS = 50;

/** Cells of a view that are still sent: a page measures so many in a few milliseconds. */
const WORKER_CELL_LIMIT = 20_000;

/**
 * Makes a worker's scope (`self`) the side that has the deals. `cairn-ui/worker` is this with the measures of the library; a worker
 * of your own can know measures of your own.
 * @param measures what the page may ask for; values that are no measures are passed over
 */
export function serveStore(scope: WorkerScope, measures: Iterable<unknown>): void {
  serveEnd(scopeEnd(scope), {
    measures: new MeasureBook(measures),
    cellLimit: WORKER_CELL_LIMIT,
    slicing: { sliceMs: WORKER_SLICE_MILLISECONDS },
  });
}
