import { nextTask } from '../time-slices.js';
import type { HostLink } from './host-link.js';
import type { RowList } from './messages.js';

/** Rows of one message: cloning them takes the page a few milliseconds. */
const CHUNK_LENGTH = 1000;

/** Chunks on their way at once: the worker reads one while the next is sent. */
const CHUNKS_UNTAKEN = 4;

/** Rows, or chunks of rows as they come. */
export type RowChunks<TRow> = Iterable<TRow> | AsyncIterable<readonly TRow[]>;

/** Sends rows in chunks, no faster than they are taken. */
export class RowSender {
  readonly #link: HostLink;
  #untaken = 0;
  #wake: (() => void) | null = null;

  constructor(link: HostLink) {
    this.#link = link;
  }

  /** A chunk was taken. */
  taken(): void {
    this.#untaken--;
    this.#wake?.();
  }

  /** Sends a list. @throws PipelineError `invalid-argument` for a row that cannot be cloned; what the signal was aborted with */
  async send(list: RowList, rows: RowChunks<unknown>, signal: AbortSignal): Promise<void> {
    let chunk: unknown[] = [];
    const flush = async (): Promise<void> => {
      signal.throwIfAborted();
      this.#link.post({ type: 'rows', list, rows: chunk });
      this.#untaken++;
      chunk = [];
      await nextTask();
      while (this.#untaken >= CHUNKS_UNTAKEN && !signal.aborted) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
      }
      signal.throwIfAborted();
    };
    const take = async (some: Iterable<unknown>): Promise<void> => {
      for (const row of some) if (chunk.push(row) === CHUNK_LENGTH) await flush();
    };
    if (Symbol.asyncIterator in rows) for await (const some of rows) await take(some);
    else await take(rows);
    if (chunk.length > 0) await flush();
    this.#link.post({ type: 'rows-end', list });
  }
}
