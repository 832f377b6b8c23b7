'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { sendOperation, sentAlone } from '../hooks/send-operation.js';
import type { Deal } from '../model/index.js';
import type { PipelineStore, ReadonlyPipelineStore } from '../summary/index.js';
import type { DealOperate, OnDealOperation } from './deal-operation.js';

/** What {@link useStoreOperations} takes beside the store. */
export interface StoreOperationsOptions {
  /** Default: the store keeps all. */
  readonly onOperation: OnDealOperation | undefined;
  /** Milliseconds; default 30,000, `null` = for ever. */
  readonly answerTimeoutMs: number | null | undefined;
  /** The deal that the dialog is about. */
  readonly deal: Deal | null;
}

/** What takes the changes of a dialog, and what the dialog shows meanwhile. */
export interface StoreOperations {
  /** `undefined` = nothing can be changed. */
  readonly operate: DealOperate | undefined;
  /** The deal; while a change of it is on its way as it was before, so that forms stay as they were filled in until it is accepted. */
  readonly deal: Deal | null;
}

/**
 * Takes the changes of a dialog: a live store shows them at once, and has them once the host accepts them. Where the store does
 * not change, the host alone is asked.
 */
export function useStoreOperations(
  store: ReadonlyPipelineStore,
  options: StoreOperationsOptions,
): StoreOperations {
  const [held, setHeld] = useState<Deal | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const live = 'apply' in store ? (store as PipelineStore) : null;
  const canOperate = live !== null || options.onOperation !== undefined;
  const operate = useMemo((): DealOperate | undefined => {
    if (!canOperate) return undefined;
    return async (operation) => {
      const { onOperation, answerTimeoutMs, deal } = latest.current;
      if (!live) return onOperation?.(operation, sentAlone());
      if (!onOperation) return void live.apply(operation);
      setHeld((before) => before ?? deal);
      try {
        return await sendOperation(live, operation, onOperation, answerTimeoutMs);
      } finally {
        setHeld(null);
      }
    };
  }, [live, canOperate]);
  const { deal } = options;
  return { operate, deal: deal && held?.id === deal.id ? held : deal };
}
