import type { PipelineStore, ReadonlyPipelineStore } from '../summary/index.js';
import { readOperationAnswer, type OnDealOperation } from './deal-operation.js';

/**
 * What takes the changes of a dialog: the host is asked first, then the store has what was accepted. Where the store does not
 * change, the host alone; `undefined` = nobody, so nothing can be changed.
 */
export function storeOperations(
  store: ReadonlyPipelineStore,
  onOperation: OnDealOperation | undefined,
): OnDealOperation | undefined {
  const live = 'apply' in store ? (store as PipelineStore) : null;
  if (!live) return onOperation;
  return async (operation) => {
    const answer = await onOperation?.(operation);
    if (readOperationAnswer(answer).accepted) live.apply(operation);
    return answer;
  };
}
