import type { HostAnswer, Operation, OutboxEntry, PipelineStore, SendContext } from '../summary/index.js';
import { isPending } from '../summary/outbox-entry.js';
import { newChangeId } from '../summary/new-change-id.js';
import { sameData } from '../summary/same-data.js';
import { outboxOf } from '../summary/store-outbox.js';

export { readAnswer } from '../summary/outbox-entry.js';

/** Sends an operation to the host, which is told beside it what it is known by. */
export type SendOperation = (
  operation: Operation,
  context: SendContext,
) => HostAnswer | PromiseLike<HostAnswer>;

/** Nobody answered in time: the host may have the change all the same, and an answer that comes late counts. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly code = 'no-answer';
}

/**
 * Shows a change in a store at once, and sends it by the store's outbox, in order with whatever else is sent of its deal; where
 * it is not accepted it is taken back alone. One that failed before is sent under the same id again.
 * @param timeoutMs how long the answer is waited for; default 30,000, `null` = for ever
 * @throws (rejects) PipelineError as `store.propose` does, {@link NoAnswerError}, and what `send` throws
 */
export async function sendOperation(
  store: PipelineStore,
  operation: Operation,
  send: SendOperation,
  timeoutMs?: number | null,
): Promise<HostAnswer> {
  const outbox = outboxOf(store);
  const failed = outbox.entries().find((entry) => !isPending(entry) && sameData(entry.what, operation));
  const id = failed?.id ?? newChangeId();
  return new Promise((resolve, reject) => {
    const hear = (entry: OutboxEntry): void => {
      if (entry.id !== id || isPending(entry)) return;
      stop();
      if (entry.state === 'timed-out') reject(new NoAnswerError('Nobody answered in time.'));
      else if (entry.state === 'failed' || entry.error !== null) reject(entry.error);
      else resolve({ accepted: entry.state === 'accepted', reason: entry.reason });
    };
    const stop = outbox.subscribe(hear);
    try {
      if (failed && outbox.retry(id)) return;
      outbox.post({
        id,
        what: operation,
        operation,
        timeoutMs,
        send: (_, context) => send(operation, context),
      });
    } catch (error) {
      stop();
      reject(error);
    }
  });
}

/** What a host is told beside a change that no store shows. */
export function sentAlone(): SendContext {
  return { id: newChangeId(), attempt: 1, signal: new AbortController().signal };
}
