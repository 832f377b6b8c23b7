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
import { BoardContext, BoardMotionContext, BoardToolsContext } from './board-context.js';
import { BoardLive } from './board-live.js';
import { BoardMenu } from './board-menu.js';
import type { UseStageBoardOptions } from './board-options.js';
import { seesAll } from './board-text.js';
import { useBoardWriter } from './use-board-writer.js';
import { useDragEngine } from './use-drag-engine.js';
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
  };

/** Holds a stage board: its columns, walk, moves and live region, for the parts inside. */
export const BoardRoot = forwardRef<HTMLElement, BoardRootProps>(function BoardRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <BoardSection {...props} ref={ref} />
    </LocaleProvider>
  );
});

const NO_ISSUES: readonly PipelineIssue[] = [];

const BoardSection = forwardRef<HTMLElement, Omit<BoardRootProps, 'locale' | 'messages'>>(
  function BoardSection({ owners, issues = NO_ISSUES, knowsNextSteps = true, children, ...props }, ref) {
    const { totals, canSee = seesAll } = props;
    const { process } = props;
    const writer = useBoardWriter({ totals, owners, issues, process, knowsNextSteps, canSee });
    const explained = useExplained(totals);
    const { options, section } = splitOptions(props);
    const view = useStageBoard(options);
    const { situation, announcement, cardAt, pinned, isOver, ...still } = view;
    const { getBoardProps, getColumnsProps, getCardsProps, getCardProps, getMoveProps, ...rest } = still;
    const drag = useDragEngine(rest.canMove);
    const board = useSame({ ...rest, totals });
    const tools = useSame({
      ...{ getBoardProps, getColumnsProps, getCardsProps, getCardProps, getMoveProps },
      writer,
      canMove: rest.canMove,
      drag,
    });
    const motion = useSame({ situation, announcement, cardAt, pinned, isOver });
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
            </FrameRoot>
          </BoardMotionContext.Provider>
        </BoardToolsContext.Provider>
      </BoardContext.Provider>
    );
  },
);

function useExplained(totals: StageTotalsResult): readonly ExplainedResult[] {
  return useMemo(() => [{ result: totals, subject: null }], [totals]);
}

type SectionProps = Omit<BoardRootProps, keyof UseStageBoardOptions | 'locale' | 'messages'>;

/** Parts what the board takes from what its section does. */
function splitOptions(props: Omit<BoardRootProps, 'locale' | 'messages'>): {
  readonly options: UseStageBoardOptions;
  readonly section: SectionProps;
} {
  const { totals, lists, process, order, trackId, defaultTrackId, onTrackChange, ...others } = props;
  const { stage, defaultStage, onStageChange, deal, defaultDeal, onDealChange, ...more } = others;
  const { onMove, history, readOnly, canSee, ...section } = more;
  const options = {
    ...{ totals, lists, process, order, trackId, defaultTrackId, onTrackChange },
    ...{ stage, defaultStage, onStageChange, deal, defaultDeal, onDealChange },
    ...{ onMove, history, readOnly, canSee },
  };
  return { options, section };
}
