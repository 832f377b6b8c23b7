import { createOutbox, type Outbox } from './outbox.js';
import type { PipelineStore } from './store.js';

const outboxes = new WeakMap<PipelineStore, Outbox<unknown>>();

/**
 * The outbox of a store, one for boards and dialogs alike: changes of a deal reach the host in order, whoever made them. It
 * outlives those that show the store, so that no answer is lost when one is taken away.
 */
export function outboxOf(store: PipelineStore): Outbox<unknown> {
  const known = outboxes.get(store);
  if (known) return known;
  const outbox = createOutbox<unknown>(store);
  outboxes.set(store, outbox);
  return outbox;
}
