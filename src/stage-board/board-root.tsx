'use client';

import { forwardRef, useMemo } from 'react';
import {
  FrameRoot,
  mergeProps,
  type ExplainedResult,
  type FrameOptions,
  type PartProps,
} from '../frame/index.js';
import { LocaleProvider } from '../hooks/index.js';
import type { StageTotalsResult } from '../measures/index.js';
import type { Owner, PipelineIssue } from '../model/index.js';
import {
  BoardContext,
  BoardMoreContext,
  BoardMotionContext,
  BoardReadingContext,
  BoardToolsContext,
} from './board-context.js';
import type { BoardConversion } from './board-conversion.js';
import { BoardLive } from './board-live.js';
import { BoardMenu } from './board-menu.js';
import type { UseStageBoardOptions } from './board-options.js';
import type { BoardMarkOptions } from './board-marks.js';
import type { BoardReading } from './board-reading.js';
import { BoardRules } from './board-rules.js';
import { seesAll, type BoardWriter } from './board-text.js';
import { useBoardWriter } from './use-board-writer.js';
import { useLoadMore, type LoadMore } from './use-load-more.js';
import { useCarriedText, useDragEngine } from './use-drag-engine.js';
import { useSame } from './use-same.js';
import { useStageBoard } from './use-stage-board.js';

/** What {@link BoardRoot} takes. */
export type BoardRootProps = PartProps<'section'> &
  FrameOptions &
  UseStageBoardOptions & {
    /** Names of owners: `pipeline.owners`; default none, and ids are shown. */
    readonly owners?: readonly Owner[] | undefined;
    /** What was found wrong in the data, for the mark on cards: `pipeline.issues`; default nothing. */
    readonly issues?: readonly PipelineIssue[] | undefined;
    /** Whether deals tell next steps at all; default yes. Where none does, that one has none is no fault of it. */
    readonly knowsNextSteps?: boolean | undefined;
    /** How the reader sorts and filters: of `useBoardReading`, which gives `totals`, `lists` and `order` too; default the host does. */
    readonly reading?: BoardReading | undefined;
    /**
     * Asked for more deals of a stage, where `totals` count more than `lists` have: when the end of a column comes into sight,
     * and by a button. A promise is waited for, and its failure told. Default all deals are here.
     */
    readonly onLoadMore?: LoadMore | undefined;
    /** When cards are marked as overdue and as stale; default those of `reading`. */
    readonly marks?: BoardMarkOptions | undefined;
    /** Address of the picture of an owner; `null` = there is none, and initials stand for it. Default no pictures. */
    readonly ownerPicture?: BoardWriter['ownerPicture'];
  };

/** Holds a stage board: its columns, walk, moves and live region, for the parts inside. */
export const BoardRoot = forwardRef<HTMLElement, BoardRootProps>(function BoardRoot(
  { locale, messages, reading, onLoadMore, ...props },
  ref,
) {
  const more = useLoadMore(onLoadMore);
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <BoardReadingContext.Provider value={reading ?? null}>
        <BoardMoreContext.Provider value={more}>
          <BoardSection marks={reading?.markOptions} {...props} ref={ref} />
        </BoardMoreContext.Provider>
      </BoardReadingContext.Provider>
    </LocaleProvider>
  );
});

const NO_ISSUES: readonly PipelineIssue[] = [];

type BoardSectionProps = Omit<BoardRootProps, 'locale' | 'messages' | 'reading' | 'onLoadMore'>;

const BoardSection = forwardRef<HTMLElement, BoardSectionProps>(function BoardSection(
  { owners, issues = NO_ISSUES, knowsNextSteps = true, marks, ownerPicture, children, ...props },
  ref,
) {
  const { totals, canSee = seesAll } = props;
  const { process, limitTotals = totals, currentUser = null, mayOverride = false } = props;
  const writer = useBoardWriter({
    ...{ totals, owners, issues, process, knowsNextSteps, canSee, marks, ownerPicture },
  });
  const { options, section } = splitOptions(props);
  const view = useStageBoard(options);
  const explained = useExplained(totals, view.conversion, writer);
  const { situation, announcement, cardAt, pinned, isOver, ruleOf, ...still } = view;
  const { getBoardProps, getColumnsProps, getCardsProps, getCardProps, getMoveProps, ...rest } = still;
  const drag = useDragEngine(rest.canMove);
  useCarriedText(drag, situation.selection, writer);
  const board = useSame({ ...rest, totals, limitTotals, process, currentUser, mayOverride });
  const tools = useSame({
    ...{ getBoardProps, getColumnsProps, getCardsProps, getCardProps, getMoveProps },
    writer,
    canMove: rest.canMove,
    retryMove: rest.retryMove,
    dismissMove: rest.dismissMove,
    drag,
  });
  const motion = useSame({ situation, announcement, cardAt, pinned, isOver, ruleOf });
  const ours = {
    ...getBoardProps(),
    'data-carrying': situation.carry?.by,
    'data-locked': rest.canMove ? undefined : '',
  };
  return (
    <BoardContext.Provider value={board}>
      <BoardToolsContext.Provider value={tools}>
        <BoardMotionContext.Provider value={motion}>
          <FrameRoot
            name="board"
            label={writer.messages.title}
            currency={totals.currency}
            explained={explained}
            {...mergeProps(ours, section)}
            ref={ref}
          >
            {children}
            <BoardLive />
            <BoardMenu container={section.container} />
            <BoardRules container={section.container} />
          </FrameRoot>
        </BoardMotionContext.Provider>
      </BoardToolsContext.Provider>
    </BoardContext.Provider>
  );
});

function useExplained(
  totals: StageTotalsResult,
  conversion: BoardConversion | null,
  { messages }: BoardWriter,
): readonly ExplainedResult[] {
  return useMemo(() => {
    const stages: ExplainedResult = { result: totals, subject: null };
    if (!conversion?.converted) return [stages];
    const subject = messages.convertTo({ track: conversion.track.name });
    return [stages, { result: conversion.converted.funnel, subject, isEnd: true }];
  }, [totals, conversion, messages]);
}

type SectionProps = Omit<BoardSectionProps, keyof UseStageBoardOptions>;

/** Parts what the board takes from what its section does. */
function splitOptions(props: BoardSectionProps): {
  readonly options: UseStageBoardOptions;
  readonly section: SectionProps;
} {
  const { totals, lists, process, order, trackId, defaultTrackId, onTrackChange, ...others } = props;
  const { stage, defaultStage, onStageChange, deal, defaultDeal, onDealChange, ...more } = others;
  const { collapsed, defaultCollapsed, onCollapsedChange, ...board } = more;
  const { onMove, onMoves, outbox, edits, history, readOnly, canSee, ...rest } = board;
  const { canMove, limitTotals, currentUser, mayOverride, ...ruled } = rest;
  const { lanes, collapsedLanes, defaultCollapsedLanes, onCollapsedLanesChange, ...further } = ruled;
  const { funnels, ...section } = further;
  const options = {
    ...{ totals, lists, process, order, trackId, defaultTrackId, onTrackChange },
    ...{ stage, defaultStage, onStageChange, deal, defaultDeal, onDealChange },
    ...{
      onMove,
      onMoves,
      outbox,
      edits,
      history,
      readOnly,
      canSee,
      collapsed,
      defaultCollapsed,
      onCollapsedChange,
    },
    ...{ canMove, limitTotals, currentUser, mayOverride },
    ...{ funnels, lanes, collapsedLanes, defaultCollapsedLanes, onCollapsedLanesChange },
  };
  return { options, section };
}
