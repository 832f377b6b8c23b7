'use client';

import { useCallback } from 'react';
import type { DealListChoice, OpenListOptions } from '../deal-dialog/deal-list-dialog-props.js';
import { useControllable } from '../hooks/index.js';
import type { DealFilter, NarrowView } from '../summary/index.js';

/** The list of a stage's deals that is open. */
export interface StageList {
  /** `null` = none. */
  readonly list: DealListChoice | null;
  readonly setList: (list: DealListChoice | null) => void;
  /** Lists the deals that the column of a stage has. */
  readonly open: (stageId: string) => void;
}

/** Holds which stage's deals are listed; they are those of the board's filter. */
export function useStageList(
  filter: DealFilter | undefined,
  narrow: NarrowView | undefined,
  { list: hostList, defaultList = null, onListChange }: OpenListOptions,
): StageList {
  const [list, setList] = useControllable<DealListChoice | null>({
    value: hostList,
    defaultValue: defaultList,
    onChange: onListChange,
  });
  const open = useCallback(
    (stageId: string) => setList({ filter: { ...filter, stageIds: [stageId] }, narrow }),
    [filter, narrow, setList],
  );
  return { list, setList, open };
}
