'use client';

import { forwardRef, useCallback, useMemo } from 'react';
import { DealDialog } from '../deal-dialog/deal-dialog.js';
import { knowsNextSteps } from '../deal-dialog/knows-next-steps.js';
import {
  DownloadMenu,
  EmptyState,
  ExplainButton,
  FrameActions,
  FrameBody,
  FrameFoot,
  FrameHead,
  FrameTitles,
  LeftOutNotes,
  NarrowNote,
  TableButton,
} from '../frame/index.js';
import {
  stageBoardView,
  useControllable,
  useDealLists,
  useLinkedView,
  withoutNarrow,
  useStageTotals,
} from '../hooks/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { BoardColumns } from './board-columns.js';
import { BoardRedo, BoardUndo } from './board-history-buttons.js';
import type { BoardMove } from './board-move.js';
import { BoardPaperNote } from './board-paper-note.js';
import { BoardRoot } from './board-root.js';
import { BoardTable } from './board-table.js';
import { BoardTip } from './board-tip.js';
import { BoardSubtitle, BoardTitle } from './board-title.js';
import { BoardTrackSwitch } from './board-track-switch.js';
import { movableStore } from './live-store.js';
import type { StageBoardProps } from './stage-board-props.js';
import { useBoardSelection } from './use-board-link.js';
import { useStoreHistory } from './use-store-history.js';

/** What {@link MeasuredBoard} takes. */
export type MeasuredBoardProps = Omit<StageBoardProps, 'pipeline' | 'locale' | 'messages' | 'onError'> & {
  readonly store: ReadonlyPipelineStore;
};

/** The preset once data is there: lists the deals, measures the stages, makes the moves and puts the parts together. */
export const MeasuredBoard = forwardRef<HTMLElement, MeasuredBoardProps>(function MeasuredBoard(
  { store, filter, narrow: hostNarrow, title, subtitle, order = 'rank', onMove, dealFields, ...root },
  ref,
) {
  const { deal, defaultDeal = null, onDealChange, canSee, container } = root;
  const [dealId, setDealId] = useControllable<string | null>({
    value: deal,
    defaultValue: defaultDeal,
    onChange: onDealChange,
  });
  const linked = useLinkedView(stageBoardView, store);
  const selection = useBoardSelection(linked, root);
  const narrow = hostNarrow ?? linked?.narrow ?? undefined;
  const totals = useStageTotals({ pipeline: store, filter, narrow });
  const lists = useDealLists(
    { by: 'stage', order, ...(filter && { filter }), ...(narrow && { narrow }) },
    { pipeline: store },
  );
  const movable = useMemo(() => movableStore(store), [store]);
  const history = useStoreHistory(movable);
  const makeMove = useCallback(
    (move: BoardMove) => {
      movable?.apply(move.operation);
      onMove?.(move);
    },
    [movable, onMove],
  );
  const { process, owners, issues } = store.pipeline;
  const isEmpty = totals.stages.every(({ deals }) => deals.count === 0);
  const expectedDays = useMemo(() => {
    const stageId = dealId === null ? null : store.deal(dealId)?.stageId;
    return totals.stages.find((stage) => stage.stageId === stageId)?.expectedDays;
  }, [dealId, store, totals]);
  return (
    <BoardRoot
      {...root}
      {...selection}
      totals={totals}
      lists={lists}
      process={process}
      owners={owners}
      issues={issues}
      knowsNextSteps={knowsNextSteps(store.pipeline.deals)}
      order={order}
      onMove={movable ? makeMove : undefined}
      history={history}
      deal={dealId}
      onDealChange={setDealId}
      data-state={isEmpty ? 'empty' : undefined}
      ref={ref}
    >
      <FrameHead>
        <FrameTitles>
          <BoardTitle>{title}</BoardTitle>
        </FrameTitles>
        {!isEmpty && (
          <FrameActions>
            <BoardUndo />
            <BoardRedo />
            <TableButton />
            <DownloadMenu />
            <ExplainButton />
          </FrameActions>
        )}
        <BoardSubtitle>{subtitle}</BoardSubtitle>
      </FrameHead>
      <FrameBody>
        {!hostNarrow && (
          <NarrowNote
            narrow={linked?.narrow}
            process={process}
            onClear={() => linked?.select(withoutNarrow(narrow))}
          />
        )}
        {isEmpty ? (
          <EmptyState />
        ) : (
          <>
            <BoardTrackSwitch />
            <BoardColumns />
            <BoardPaperNote />
            <BoardTable />
          </>
        )}
      </FrameBody>
      <FrameFoot>
        <LeftOutNotes leftOut={totals.leftOut} />
      </FrameFoot>
      <BoardTip />
      <DealDialog
        dealId={dealId}
        onDealIdChange={setDealId}
        pipeline={store}
        expectedDays={expectedDays}
        canSee={canSee}
        fields={dealFields}
        container={container}
      />
    </BoardRoot>
  );
});
