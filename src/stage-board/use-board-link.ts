'use client';

import { useMemo } from 'react';
import type { Select, stageBoardView } from '../hooks/index.js';
import type { UseStageBoardOptions } from './board-options.js';

/** What a board takes from the selection of its provider; `null` = it shares none. */
export type LinkedBoard = (ReturnType<typeof stageBoardView> & { readonly select: Select }) | null;

type SelectionProps = Pick<UseStageBoardOptions, 'stage' | 'defaultStage' | 'onStageChange'>;

/** Which stage a board shows as picked, and what picking one does: it is picked for all widgets of the provider. What the host holds stays the host's. */
export function useBoardSelection(
  linked: LinkedBoard,
  { stage, defaultStage, onStageChange }: SelectionProps,
): SelectionProps {
  return useMemo(() => {
    const isHeld = stage !== undefined || defaultStage !== undefined;
    if (!linked || isHeld) return { stage, defaultStage, onStageChange };
    const { select, stageId } = linked;
    return {
      stage: stageId,
      onStageChange: (picked) => {
        select({ stage: picked === null ? null : { stageId: picked, by: 'stage-board' } });
        onStageChange?.(picked);
      },
    };
  }, [linked, stage, defaultStage, onStageChange]);
}
