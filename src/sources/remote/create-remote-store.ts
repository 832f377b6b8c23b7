import type { SliceOptions } from '../time-slices.js';
import { MeasureBook } from './measure-book.js';
import { HostLink } from './host-link.js';
import { localEnds, workerEnd, type MessageEnd, type WorkerLike } from './message-end.js';
import { PROTOCOL } from './messages.js';
import type { LoadProgress } from './progress.js';
import { sourceOf, type RemoteInput } from './remote-input.js';
import { openedStore, type OpenedStore } from './opened-store.js';
import type { RemoteStore } from './remote-store.js';
import { ReplicaQueries } from './replica-queries.js';
import { RowSender } from './send-rows.js';

/** What {@link createRemoteStore} takes. */
export interface RemoteStoreOptions extends Pick<SliceOptions, 'sliceMs' | 'giveTurn'> {
  readonly input: RemoteInput;
  /**
   * Makes the worker, in the host's own words, so that its bundler finds the file:
   * `() => new Worker(new URL('cairn-ui/worker', import.meta.url), { type: 'module' })`. Without it the work is done on the page
   * in slices under 16 ms (`sliceMs`, `giveTurn`).
   */
  readonly createWorker?: () => WorkerLike;
  /** Told how far reading and summing have come. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Cancels until the deals are there: the promise is rejected with its reason, the worker is stopped, nothing goes on. */
  readonly signal?: AbortSignal;
}

/**
 * Reads deals in a worker, or in slices, and gives a store of them once they are there.
 * @throws (rejects) PipelineError for a mistake in the definition, the fields or `asOf`, as `parsePipeline` does;
 * `invalid-argument` for rows that cannot be cloned; `worker-failed`; the signal's reason.
 */
export async function createRemoteStore<TFields = unknown>(
  options: RemoteStoreOptions,
): Promise<RemoteStore<TFields>> {
  const { input, onProgress, signal } = options;
  signal?.throwIfAborted();
  const source = sourceOf(input);
  const measures = new MeasureBook();
  const loading = new AbortController();
  let opened: OpenedStore | null = null;
  const end = await endOf(options, measures);
  signal?.throwIfAborted();
  const link: HostLink = new HostLink(end, {
    onProgress: (progress) => onProgress?.(progress),
    onTaken: () => sender.taken(),
    onChanged: (change) => opened?.onChanged(change),
  });
  const sender = new RowSender(link);
  const stop = (reason: unknown): void => {
    loading.abort(reason);
    link.close(reason);
  };
  const cancel = (): void => stop(signal?.reason);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const [head] = await Promise.all([
      link.call('open', { protocol: PROTOCOL, source }),
      sendAll(input, sender, loading.signal),
    ]);
    const queries = new ReplicaQueries(head, link, (measure) => measures.add(measure));
    opened = openedStore(head, link, queries);
    return opened.store as RemoteStore<TFields>;
  } catch (error) {
    stop(error);
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** The page's end of a worker, or of a host within the page. */
async function endOf(
  { createWorker, sliceMs, giveTurn }: RemoteStoreOptions,
  measures: MeasureBook,
): Promise<MessageEnd> {
  if (createWorker) return workerEnd(createWorker());
  // Not in a page that has a worker do it.
  const { serveEnd } = await import('./serve-end.js');
  const [own, other] = localEnds();
  serveEnd(other, {
    // Those that the page asks for; nothing is gained by measuring elsewhere.
    measures,
    cellLimit: Infinity,
    slicing: { ...(sliceMs !== undefined && { sliceMs }), ...(giveTurn && { giveTurn }) },
  });
  return own;
}

/** What is told of a deal must be there before its row. */
async function sendAll(input: RemoteInput, sender: RowSender, signal: AbortSignal): Promise<void> {
  if ('csv' in input) return;
  await sender.send('history', input.history ?? [], signal);
  await sender.send('activities', input.activities ?? [], signal);
  await sender.send('deals', input.deals, signal);
}
