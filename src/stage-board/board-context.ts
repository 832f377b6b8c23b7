'use client';

import { createContext, useContext } from 'react';
import type { StageTotalsResult } from '../measures/index.js';
import { PipelineError } from '../model/index.js';
import type { BoardCardView } from './board-card-view.js';
import type { BoardColumn } from './board-column.js';
import type { BoardAttributes } from './board-props.js';
import type { BoardWriter } from './board-text.js';
import type { BoardDrag } from './use-drag-engine.js';
import type { UseStageBoardResult } from './use-stage-board.js';

/** What changes with every key and every pointer move while a card is in the air. */
export type BoardMotion = Pick<
  UseStageBoardResult,
  'situation' | 'announcement' | 'cardAt' | 'pinned' | 'isOver'
>;

/** What stays the same while cards move: all that a card needs beside itself. */
export interface BoardTools extends BoardAttributes {
  readonly writer: BoardWriter;
  readonly canMove: boolean;
  /** `null` = not loaded yet, or not asked for. */
  readonly drag: BoardDrag | null;
}

/** What a board's Root shares with its parts. */
export interface BoardState extends Omit<UseStageBoardResult, keyof BoardMotion | keyof BoardAttributes> {
  readonly totals: StageTotalsResult;
}

/** Holds {@link BoardState}. */
export const BoardContext = createContext<BoardState | null>(null);

/** Holds {@link BoardTools}. */
export const BoardToolsContext = createContext<BoardTools | null>(null);

/** Holds {@link BoardMotion}. */
export const BoardMotionContext = createContext<BoardMotion | null>(null);

/** Holds the column a part stands in. */
export const BoardColumnContext = createContext<BoardColumn | null>(null);

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

/** The column around a part. @throws PipelineError `missing-provider` outside `Board.Column` */
export function useBoardColumn(): BoardColumn {
  const column = useContext(BoardColumnContext);
  if (column) return column;
  throw new PipelineError(
    'missing-provider',
    'A part of a column was used outside Board.Column, which says of which stage. Put it inside <Board.Column column={…}>.',
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
