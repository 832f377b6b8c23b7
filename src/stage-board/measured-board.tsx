'use client';

import { forwardRef, useCallback, useMemo, useRef } from 'react';
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
  useLinkedView,
  useStageTotals,
  withoutNarrow,
} from '../hooks/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { BoardColumns } from './board-columns.js';
import { BoardDialogs } from './board-dialogs.js';
import { BoardLaneBy } from './board-lane-by.js';
import { BoardLanes } from './board-lanes.js';
import { BoardEmptied } from './board-emptied.js';
import { BoardFilter } from './board-filter-part.js';
import { BoardRedo, BoardUndo } from './board-history-buttons.js';
import { BoardJump } from './board-jump.js';
import { BoardListContext } from './board-list.js';
import type { BoardMove } from './board-move.js';
import { boardOutboxOf } from './board-outbox.js';
import { BoardPaperNote } from './board-paper-note.js';
import type { BoardReadingOptions } from './board-reading.js';
import { BoardRoot } from './board-root.js';
import { BoardSelectionBar } from './board-selection-part.js';
import { BoardSort } from './board-sort.js';
import { BoardTable } from './board-table.js';
import { BoardTip } from './board-tip.js';
import { BoardSubtitle, BoardTitle } from './board-title.js';
import { BoardTrackSwitch } from './board-track-switch.js';
import { movableStore } from './live-store.js';
import type { StageBoardProps } from './stage-board-props.js';
import { useBoardSelection } from './use-board-link.js';
import { useBoardOutbox } from './use-board-outbox.js';
import { useBoardReading } from './use-board-reading.js';
import { useLimitTotals } from './use-limit-totals.js';
import { useLostCard } from './use-lost-card.js';
import { useStageList } from './use-stage-list.js';
import { useStoreHistory } from './use-store-history.js';

/** What {@link MeasuredBoard} takes. */
export type MeasuredBoardProps = Omit<StageBoardProps, 'pipeline' | 'locale' | 'messages' | 'onError'> & {
  readonly store: ReadonlyPipelineStore;
};

/** The preset once data is there: lists the deals, measures the stages, makes the moves and puts the parts together. */
export const MeasuredBoard = forwardRef<HTMLElement, MeasuredBoardProps>(function MeasuredBoard(
  { store, filter, narrow: hostNarrow, title, subtitle, dealFields, ...props },
  ref,
) {
  const { reading: asked, rest } = splitReading(props);
  const { onMove, answerTimeoutMs, onDealOperation, currentUser, list, defaultList, onListChange, ...root } =
    rest;
  const { deal, defaultDeal = null, onDealChange, canSee, container, readOnly } = root;
  const [dealId, setDealId] = useControllable<string | null>({
    value: deal,
    defaultValue: defaultDeal,
    onChange: onDealChange,
  });
  const linked = useLinkedView(stageBoardView, store);
  const selection = useBoardSelection(linked, root);
  const narrow = hostNarrow ?? linked?.narrow ?? undefined;
  const reading = useBoardReading({ pipeline: store, filter, narrow, canSee, ...asked });
  const { totals, lists, order, dealCount } = reading;
  const isLimited = store.pipeline.process.stages.some(({ stage }) => stage.limit !== undefined);
  // Limits are of all deals of a stage, whatever the board shows of them.
  const whole = useStageTotals({ pipeline: store, ...(isLimited ? {} : { filter, narrow }) });
  const limitTotals = useLimitTotals({
    ...{ host: isLimited ? asked.totals : undefined, reading, own: whole, store },
    ...{ filter, narrow: hostNarrow, isNarrowed: narrow !== hostNarrow },
  });
  const board = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, board);
  const lostCard = useLostCard({ board, store, lists, dealId });
  const stageList = useStageList(reading.dealFilter, narrow, { list, defaultList, onListChange });
  const movable = useMemo(() => movableStore(store), [store]);
  const history = useStoreHistory(movable);
  const outbox = useBoardOutbox(movable, onMove ? { onMove, answerTimeoutMs } : null);
  const applyMove = useCallback((move: BoardMove) => void movable?.apply(move.operation), [movable]);
  const applyMoves = useCallback(
    (moves: readonly BoardMove[]) => {
      movable?.apply({ type: 'batch', operations: moves.map(({ operation }) => operation) });
    },
    [movable],
  );
  const { process, owners, issues } = store.pipeline;
  const isEmpty = dealCount === 0;
  return (
    <BoardRoot
      {...root}
      {...selection}
      totals={totals}
      currentUser={currentUser}
      limitTotals={root.limitTotals ?? limitTotals}
      lists={lists}
      lanes={reading.lanes}
      funnels={reading.funnels}
      reading={reading}
      process={process}
      owners={owners}
      issues={issues}
      knowsNextSteps={knowsNextSteps(store.pipeline.deals)}
      order={order}
      onMove={movable ? applyMove : undefined}
      onMoves={applyMoves}
      outbox={outbox}
      edits={movable ? boardOutboxOf(movable).subscribeEdits : undefined}
      history={history}
      deal={dealId}
      onDealChange={setDealId}
      data-state={isEmpty ? 'empty' : undefined}
      ref={merged}
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
            <div data-cairn="board-controls">
              <BoardFilter />
              <BoardSort />
              <BoardLaneBy
                fields={reading.laneFields}
                value={reading.laneBy}
                onValueChange={reading.setLaneBy}
              />
              <BoardJump />
            </div>
            <BoardSelectionBar />
            <BoardEmptied />
            <BoardListContext.Provider value={stageList.open}>
              <BoardColumns />
              <BoardLanes />
            </BoardListContext.Provider>
            <BoardPaperNote />
            <BoardTable />
          </>
        )}
      </FrameBody>
      <FrameFoot>
        <LeftOutNotes leftOut={totals.leftOut} />
      </FrameFoot>
      <BoardTip />
      <BoardDialogs
        {...{ store, totals, dealId, setDealId, lostCard, stageList, canSee, container }}
        {...{ readOnly, dealFields, onMove, onDealOperation, answerTimeoutMs, currentUser }}
      />
    </BoardRoot>
  );
});

type RestProps = Omit<
  MeasuredBoardProps,
  'store' | 'filter' | 'narrow' | 'title' | 'subtitle' | 'dealFields'
>;

/** Parts what the reading of a board takes from what its root does. */
function splitReading(props: RestProps): {
  readonly reading: BoardReadingOptions;
  readonly rest: Omit<RestProps, keyof BoardReadingOptions>;
} {
  const { order, defaultOrder, onOrderChange, direction, defaultDirection, onDirectionChange, ...more } =
    props;
  const { readerFilter, defaultReaderFilter, onReaderFilterChange, marks, totals, ...others } = more;
  const { laneBy, defaultLaneBy, onLaneByChange, heldLanes, ...rest } = others;
  const reading = {
    ...{ order, defaultOrder, onOrderChange, direction, defaultDirection, onDirectionChange },
    ...{ readerFilter, defaultReaderFilter, onReaderFilterChange, marks, totals },
    ...{ laneBy, defaultLaneBy, onLaneByChange, heldLanes },
  };
  return { reading, rest };
}
