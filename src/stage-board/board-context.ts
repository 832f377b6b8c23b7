'use client';

import { createContext, useContext } from 'react';
import type { StageTotalsResult } from '../measures/index.js';
import { PipelineError, type Process } from '../model/index.js';
import type { BoardCardView } from './board-card-view.js';
import type { BoardColumn } from './board-column.js';
import type { BoardLane } from './board-lane.js';
import type { BoardAttributes } from './board-props.js';
import type { BoardWriter } from './board-text.js';
import type { BoardReading } from './board-reading.js';
import type { BoardMore } from './use-load-more.js';
import type { BoardDrag } from './use-drag-engine.js';
import type { UseStageBoardResult } from './use-stage-board.js';

/** What changes with every key and every pointer move while a card is in the air. */
export type BoardMotion = Pick<
  UseStageBoardResult,
  'situation' | 'announcement' | 'cardAt' | 'pinned' | 'isOver' | 'ruleOf'
>;

/** What stays the same while cards move: all that a card needs beside itself. */
export interface BoardTools extends BoardAttributes {
  readonly writer: BoardWriter;
  readonly canMove: boolean;
  readonly retryMove: UseStageBoardResult['retryMove'];
  readonly dismissMove: UseStageBoardResult['dismissMove'];
  /** `null` = cards stay where they are. */
  readonly drag: BoardDrag | null;
}

/** What a board's Root shares with its parts. */
export interface BoardState extends Omit<UseStageBoardResult, keyof BoardMotion | keyof BoardAttributes> {
  readonly totals: StageTotalsResult;
  readonly limitTotals: StageTotalsResult;
  readonly process: Process;
  readonly currentUser: string | null;
  readonly mayOverride: boolean;
}

/** Holds {@link BoardState}. */
export const BoardContext = createContext<BoardState | null>(null);

/** Holds {@link BoardTools}. */
export const BoardToolsContext = createContext<BoardTools | null>(null);

/** Holds {@link BoardMotion}. */
export const BoardMotionContext = createContext<BoardMotion | null>(null);

/** Holds how the reader sorts and filters; `null` = the host does. */
export const BoardReadingContext = createContext<BoardReading | null>(null);

/** Holds how more deals are loaded; `null` = all are here. */
export const BoardMoreContext = createContext<BoardMore | null>(null);

/** Holds the column a part stands in. */
export const BoardColumnContext = createContext<BoardColumn | null>(null);

/** Holds the lane a part stands in. */
export const BoardLaneContext = createContext<BoardLane | null>(null);

/** Holds the card a part stands in. */
export const BoardCardContext = createContext<BoardCardView | null>(null);

/** The board around a part. @throws PipelineError `missing-provider` outside `Board.Root` */
export function useBoard(): BoardState {
  return inside(useContext(BoardContext));
}

/** What cards share. @throws PipelineError `missing-provider` outside `Board.Root` */
export function useBoardTools(): BoardTools {
  return inside(useContext(BoardToolsContext));
}

/** What is going on on the board. @throws PipelineError `missing-provider` outside `Board.Root` */
export function useBoardMotion(): BoardMotion {
  return inside(useContext(BoardMotionContext));
}

/** How the reader of the board around a part sorts and filters; `null` = the host does. */
export function useReading(): BoardReading | null {
  return useContext(BoardReadingContext);
}

/** How more deals of the board around a part are loaded; `null` = all are here. */
export function useMore(): BoardMore | null {
  return useContext(BoardMoreContext);
}

/** The column around a part. @throws PipelineError `missing-provider` outside `Board.Column` */
export function useBoardColumn(): BoardColumn {
  const column = useContext(BoardColumnContext);
  if (column) return column;
  throw new PipelineError(
    'missing-provider',
    'A part of a column was used outside Board.Column, which says of which stage. Put it inside <Board.Column column={…}>.',
  );
}

/** The lane around a part. @throws PipelineError `missing-provider` outside `Board.Lane` */
export function useBoardLane(): BoardLane {
  const lane = useContext(BoardLaneContext);
  if (lane) return lane;
  throw new PipelineError(
    'missing-provider',
    'A part of a lane was used outside Board.Lane, which says of whom. Put it inside <Board.Lane lane={…}>.',
  );
}

/** The card around a part. @throws PipelineError `missing-provider` outside `Board.Card` */
export function useBoardCard(): BoardCardView {
  const card = useContext(BoardCardContext);
  if (card) return card;
  throw new PipelineError(
    'missing-provider',
    'A part of a card was used outside Board.Card, which says of which deal. Put it inside <Board.Card card={…}>.',
  );
}

function inside<TState>(state: TState | null): TState {
  if (state) return state;
  throw new PipelineError(
    'missing-provider',
    'A part of the stage board was used outside Board.Root, which holds its deals. Put it inside <Board.Root totals={…} lists={…} process={…}>.',
  );
}
