'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useControllable } from '../hooks/index.js';
import { PipelineError, type Process, type Track } from '../model/index.js';
import { boardAttributes, type BoardAttributes } from './board-props.js';
import { cardViews, dropMark, pinnedIndexes, type BoardCardView } from './board-card-view.js';
import { boardColumns, defaultTrackId, type BoardColumn } from './board-column.js';
import type { BoardCommand, BoardSituation } from './board-model.js';
import type { BoardMove, BoardMoveRequest } from './board-move.js';
import type { UseStageBoardOptions } from './board-options.js';
import { useBoardFocus } from './use-board-focus.js';
import { useBoardMoves, type BoardAnnouncement } from './use-board-moves.js';
import { useBoardSituation } from './use-board-situation.js';
import { useLongPress } from './use-long-press.js';

/** What {@link useStageBoard} gives. */
export interface UseStageBoardResult extends BoardAttributes {
  /** The columns of the track shown, in order. */
  readonly columns: readonly BoardColumn[];
  readonly tracks: readonly Track[];
  readonly trackId: string;
  readonly setTrack: (trackId: string) => void;
  /** Id of the picked stage; `null` = none. */
  readonly stage: string | null;
  readonly setStage: (stageId: string | null) => void;
  /** Id of the deal that is open; `null` = none. */
  readonly dealId: string | null;
  readonly openDeal: (dealId: string | null) => void;
  /** Id of the deal whose "Move to…" is open; `null` = none. */
  readonly menuDealId: string | null;
  readonly openMenu: (dealId: string | null) => void;
  /** Whether cards can be moved. */
  readonly canMove: boolean;
  /** Whether a card can be put at a place, not only into a column. */
  readonly isRanked: boolean;
  /** Makes a move and tells of it; `null` = the card stands there already, cannot be moved, or is held back by the gate of its stage. */
  readonly move: (request: BoardMoveRequest) => BoardMove | null;
  /** For a way of moving of the host's own: lifts, steps, hovers, drops or cancels. */
  readonly run: (command: BoardCommand) => BoardSituation;
  /** Brings the focus to a deal's card as soon as it is drawn. */
  readonly focusCard: (dealId: string) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What the reader is doing: where the focus is, what is in the air. */
  readonly situation: BoardSituation;
  /** What was told last: put it into a polite live region. */
  readonly announcement: BoardAnnouncement;
  /** The card at a place of a column; `null` = the column ends before. */
  readonly cardAt: (column: BoardColumn, index: number) => BoardCardView | null;
  /** Places of the cards that must be drawn whatever part of a column is in sight. */
  readonly pinned: (column: BoardColumn) => number[];
  /** Whether the card in the air would be put into a column, at no one card. */
  readonly isOver: (column: BoardColumn) => boolean;
}

/**
 * A stage board without looks: columns, cards, the walk, every way to move a card, and what is told of it. Spread
 * `getColumnsProps()` on the element around the columns, `getCardsProps(column)` on each list of cards, `getCardProps(card)` on
 * each card. Only the cards you ask for with `cardAt` are made, so that a column may have any number.
 */
export function useStageBoard(options: UseStageBoardOptions): UseStageBoardResult {
  const { process, order = 'rank', history = null, readOnly = false, onMove } = options;
  const [trackId, setTrack] = useControllable({
    value: options.trackId,
    defaultValue: options.defaultTrackId ?? defaultTrackId(process),
    onChange: options.onTrackChange,
  });
  const [stage, setStage] = useControllable<string | null>({
    value: options.stage,
    defaultValue: options.defaultStage ?? null,
    onChange: options.onStageChange,
  });
  const [dealId, openDeal] = useControllable<string | null>({
    value: options.deal,
    defaultValue: options.defaultDeal ?? null,
    onChange: options.onDealChange,
  });
  const [menuDealId, setMenuDealId] = useState<string | null>(null);
  const columns = useColumns(options, trackId);
  const isRanked = order === 'rank';
  const canMove = onMove !== undefined && !readOnly;
  const { announcement, say, move, travel } = useBoardMoves(columns, options);
  const focus = useBoardFocus(columns);
  const scene = useMemo(() => ({ columns, isRanked }), [columns, isRanked]);
  const makeMove = useCallback(
    (request: BoardMoveRequest) => {
      move(request);
    },
    [move],
  );
  const [situation, run, peek] = useBoardSituation(scene, { say, move: makeMove });
  const openMenu = useCallback(
    (dealId: string | null) => {
      if (dealId !== null) run({ type: 'activate', dealId });
      setMenuDealId(dealId);
    },
    [run],
  );
  const [press, wasLongPress] = useLongPress(canMove ? openMenu : null);
  const isCarrying = useCallback(() => peek().carry !== null, [peek]);
  const attributes = useMemo(
    () =>
      boardAttributes({ run, focus, press, wasLongPress, isCarrying, canMove, openDeal, openMenu, travel }),
    [run, focus, press, wasLongPress, isCarrying, canMove, openDeal, openMenu, travel],
  );
  const actions = useMemo(
    () => ({
      undo: () => travel('undo'),
      redo: () => travel('redo'),
      focusCard: focus.focusCard,
    }),
    [travel, focus],
  );
  const [views] = useState(cardViews);
  const drawing = useMemo(() => {
    const marks = new Map(columns.map((column) => [column, dropMark(column, situation, isRanked)]));
    return {
      cardAt: (column: BoardColumn, index: number) =>
        views(column, index, situation, marks.get(column) ?? null),
      pinned: (column: BoardColumn) => pinnedIndexes(column, situation, isRanked),
      isOver: (column: BoardColumn) => marks.get(column)?.index === null,
    };
  }, [columns, situation, isRanked, views]);
  return {
    columns,
    tracks: process.tracks,
    trackId,
    setTrack,
    stage,
    setStage,
    dealId,
    openDeal,
    menuDealId,
    openMenu,
    canMove,
    isRanked,
    move,
    run,
    canUndo: canMove && (history?.canUndo ?? false),
    canRedo: canMove && (history?.canRedo ?? false),
    situation,
    announcement,
    ...actions,
    ...drawing,
    ...attributes,
  };
}

/** The columns, each the same object as before while it says the same. */
function useColumns(
  { totals, lists, process }: UseStageBoardOptions,
  trackId: string,
): readonly BoardColumn[] {
  const before = useRef<readonly BoardColumn[]>([]);
  const columns = useMemo(() => {
    assertTrack(trackId, process);
    return boardColumns(totals, lists, trackId, before.current);
  }, [totals, lists, process, trackId]);
  useEffect(() => {
    before.current = columns;
  });
  return columns;
}

function assertTrack(trackId: string, { tracks }: Process): void {
  if (tracks.some(({ id }) => id === trackId)) return;
  throw new PipelineError(
    'invalid-argument',
    `There is no track "${trackId}" to show. Use the id of a track: ${tracks.map(({ id }) => id).join(', ')}.`,
  );
}
