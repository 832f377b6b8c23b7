'use client';

import { useMemo, type ReactNode } from 'react';
import { DealDialog } from '../deal-dialog/deal-dialog.js';
import { DealListDialog } from '../deal-dialog/deal-list-dialog.js';
import type { StageTotalsResult } from '../measures/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { StageBoardProps } from './stage-board-props.js';
import type { StageList } from './use-stage-list.js';

/** What {@link BoardDialogs} takes. */
export interface BoardDialogsProps extends Pick<
  StageBoardProps,
  | 'canSee'
  | 'container'
  | 'readOnly'
  | 'dealFields'
  | 'onMove'
  | 'onDealOperation'
  | 'answerTimeoutMs'
  | 'currentUser'
> {
  /** The deals. */
  readonly store: ReadonlyPipelineStore;
  /** For the days expected in a deal's stage. */
  readonly totals: StageTotalsResult;
  /** The deal that is open; `null` = none. */
  readonly dealId: string | null;
  /** Opens a deal, or closes it. */
  readonly setDealId: (dealId: string | null) => void;
  /** What has the focus after a deal's dialog where its card is not there any more. */
  readonly lostCard: () => HTMLElement | null;
  /** The stage whose deals are listed. */
  readonly stageList: StageList;
}

/** The dialogs of a board: the deal that is open, and the list of a stage's deals. */
export function BoardDialogs(props: BoardDialogsProps): ReactNode {
  const { store, totals, dealId, setDealId, lostCard, stageList, canSee, container } = props;
  const { dealFields, onDealOperation, answerTimeoutMs, currentUser, onMove } = props;
  // Who keeps moves elsewhere would find an edit in this store only.
  const readOnly = props.readOnly || (onMove !== undefined && onDealOperation === undefined);
  const expectedDays = useMemo(() => {
    const stageId = dealId === null ? null : store.deal(dealId)?.stageId;
    return totals.stages.find((stage) => stage.stageId === stageId)?.expectedDays;
  }, [dealId, store, totals]);
  const shared = {
    ...{ pipeline: store, canSee, container, fields: dealFields },
    ...{ onOperation: onDealOperation, answerTimeoutMs, readOnly, currentUser },
  };
  return (
    <>
      <DealDialog
        {...shared}
        dealId={dealId}
        onDealIdChange={setDealId}
        expectedDays={expectedDays}
        returnFocusElse={lostCard}
      />
      <DealListDialog {...shared} list={stageList.list} onListChange={stageList.setList} />
    </>
  );
}
