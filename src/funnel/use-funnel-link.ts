'use client';

import { useMemo } from 'react';
import type { funnelView, Select } from '../hooks/index.js';
import type { FunnelArgs } from '../measures/index.js';
import type { NarrowView } from '../summary/index.js';
import type { UseFunnelOptions } from './use-funnel.js';

/** What a funnel takes from the selection of its provider; `null` = it shares none. */
export type LinkedFunnel = (ReturnType<typeof funnelView> & { readonly select: Select }) | null;

type SelectionProps = Pick<UseFunnelOptions, 'stage' | 'defaultStage' | 'onStageChange'>;

/**
 * Which stage a funnel shows as picked, and what picking one does: a stage is picked for all widgets of the provider, the won
 * deals as an outcome. What the host holds stays the host's.
 * @param wonId what the funnel calls its won deals
 */
export function useFunnelSelection(
  linked: LinkedFunnel,
  wonId: string,
  { stage, defaultStage, onStageChange }: SelectionProps,
): SelectionProps {
  return useMemo(() => {
    const isHeld = stage !== undefined || defaultStage !== undefined;
    if (!linked || isHeld) return { stage, defaultStage, onStageChange };
    const { select, stageId, outcome } = linked;
    return {
      stage: stageId ?? (outcome === 'won' ? wonId : null),
      onStageChange: (picked) => {
        const picksWon = picked === wonId;
        select({
          stage: picked === null || picksWon ? null : { stageId: picked, by: 'funnel' },
          outcome: picksWon ? { kind: 'won', by: 'funnel' } : null,
        });
        onStageChange?.(picked);
      },
    };
  }, [linked, wonId, stage, defaultStage, onStageChange]);
}

/**
 * The funnel's restriction: where ended deals without history count in the first stage, they reached no later one; where standing
 * deals are counted, those that stand in the stage.
 */
export function funnelNarrow(
  linked: LinkedFunnel,
  { unknownPath, basis }: FunnelArgs,
): NarrowView | undefined {
  const narrow = linked?.narrow ?? undefined;
  const reached = narrow?.filter.reached;
  if (!narrow || !reached) return narrow;
  if (basis === 'standing') {
    const { reached: _, ...filter } = narrow.filter;
    return { ...narrow, filter: { ...filter, stageIds: [reached.stageId] } };
  }
  if (unknownPath !== 'first-stage') return narrow;
  return { ...narrow, filter: { ...narrow.filter, reached: { ...reached, unknownPath: 'first-stage' } } };
}
