import { PipelineError } from '../../model/index.js';

/** Work goes on this long before the page gets a turn; with the longest single step added it stays under 16 ms. */
const SLICE_MILLISECONDS = 8;

/** Divides long work into slices, so that the page stays alive, and stops it when it is cancelled. */
export interface TimeSlices {
  /** Whether the running slice is used up: then `await turn()`. Cheap, but not free: ask every hundred rows or so. */
  due(): boolean;
  /**
   * Lets the page work, then begins a new slice.
   * @throws PipelineError `aborted` where the work was cancelled.
   */
  turn(): Promise<void>;
}

/**
 * Slices for one piece of work.
 * @throws PipelineError `aborted` where `signal` is aborted already.
 */
export function createTimeSlices(signal?: AbortSignal): TimeSlices {
  throwIfAborted(signal);
  // Elapsed time only: no figure depends on it.
  let end = performance.now() + SLICE_MILLISECONDS;
  return {
    due: () => performance.now() >= end,
    async turn() {
      await nextTask();
      throwIfAborted(signal);
      end = performance.now() + SLICE_MILLISECONDS;
    },
  };
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) {
    throw new PipelineError(
      'aborted',
      'Reading the CSV file was cancelled by its signal. Read it again if it is wanted.',
      {
        cause: signal.reason,
      },
    );
  }
}

/** A task of its own: timers are held back to 4 ms by browsers, messages are not. */
function nextTask(): Promise<void> {
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
