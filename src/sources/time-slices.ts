import { PipelineError } from '../model/index.js';

/** Work goes on this long before the page gets a turn; with the longest single step added it stays under 16 ms. */
const SLICE_MILLISECONDS = 8;

/** Divides long work into slices, so that the page stays alive, and stops it when it is cancelled. */
export interface TimeSlices {
  /** Whether the running slice is used up: then `await turn()`. Cheap, but not free: ask every hundred rows or so. */
  due(): boolean;
  /**
   * Lets the page work, then begins a new slice.
   * @throws what {@link SliceOptions.aborted} makes, where the work was cancelled.
   */
  turn(): Promise<void>;
}

/** How work is divided. */
export interface SliceOptions {
  /** Milliseconds of work between two turns of the page; default 8. */
  readonly sliceMs?: number;
  /** Waits until the page had its turn; default `scheduler.yield` where there is one, else a message to oneself. */
  readonly giveTurn?: () => Promise<unknown>;
  /** What is thrown where the work was cancelled; default a PipelineError `aborted`. */
  readonly aborted?: (reason: unknown) => unknown;
}

/**
 * Slices for one piece of work.
 * @throws PipelineError `aborted`, or what `aborted` makes, where `signal` is aborted already.
 */
export function createTimeSlices(signal?: AbortSignal, options: SliceOptions = {}): TimeSlices {
  const { sliceMs = SLICE_MILLISECONDS, giveTurn = nextTask, aborted = fileAborted } = options;
  const throwIfAborted = (): void => {
    if (signal?.aborted === true) throw aborted(signal.reason);
  };
  throwIfAborted();
  // Elapsed time only: no figure depends on it.
  let end = performance.now() + sliceMs;
  return {
    due: () => performance.now() >= end,
    async turn() {
      await giveTurn();
      throwIfAborted();
      end = performance.now() + sliceMs;
    },
  };
}

function fileAborted(cause: unknown): PipelineError {
  return new PipelineError(
    'aborted',
    'Reading the CSV file was cancelled by its signal. Read it again if it is wanted.',
    { cause },
  );
}

/** A task of its own: timers are held back to 4 ms by browsers, messages are not. */
export function nextTask(): Promise<void> {
  if (typeof scheduler !== 'undefined' && typeof scheduler.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
