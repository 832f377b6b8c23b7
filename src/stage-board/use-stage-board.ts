'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useControllable, useMessages } from '../hooks/index.js';
import { stageBoardMessages } from '../messages/en/index.js';
import { PipelineError, type MoveCheck, type Process, type Track, type UnmetRule } from '../model/index.js';
import { boardAttributes, type BoardAttributes } from './board-props.js';
import { cardViews, dropMarks, pinnedIndexes, type BoardCardView } from './board-card-view.js';
import { boardColumns, defaultTrackId, type BoardColumn } from './board-column.js';
import type { BoardGiven } from './board-given.js';
import { boardStops } from './lane-stops.js';
import type { BoardCommand, BoardSituation } from './board-model.js';
import type { BoardMove, BoardMoveRequest } from './board-move.js';
import type { UseStageBoardOptions } from './board-options.js';
import type { BoardSaying } from './board-saying.js';
import type { RuleStand } from './rule-stand.js';
import { useBoardReach, type BoardReach } from './use-board-reach.js';
import { useFollow } from './use-follow.js';
import { useBoardFocus } from './use-board-focus.js';
import { sceneLanes, useBoardLanes, type BoardLanesView } from './use-board-lanes.js';
import { useBoardMoves, type BoardAnnouncement } from './use-board-moves.js';
import { useCollapsed } from './use-collapsed.js';
import { useBoardSituation } from './use-board-situation.js';
import { useLongPress } from './use-long-press.js';
import type { BoardAsking } from './use-move-rules.js';

/** What {@link useStageBoard} gives. */
export interface UseStageBoardResult extends BoardAttributes, BoardLanesView, BoardReach {
  /** Collapses a column to a strip, or opens it again. */
  readonly toggleColumn: (stageId: string) => void;
  /** The columns of the track shown, in order; of the deals of all lanes, where there are lanes. */
  readonly columns: readonly BoardColumn[];
  readonly tracks: readonly Track[];
  readonly trackId: string;
  readonly setTrack: (trackId: string) => void;
  /** Id of the deal that moved on to a later track last, here; `null` = none. */
  readonly convertedId: string | null;
  /** Shows the next track, with the focus on that deal where it stands there, else on the first card. */
  readonly followConversion: () => void;
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
  /** Makes a move and tells of it; `null` = the card stands there already, cannot be moved, is held back by a rule, or somebody is asked first. */
  readonly move: (request: BoardMoveRequest) => BoardMove | null;
  /** The move that waits for what it asks for: draw what to give, then `answer` or `dismiss`; `null` = none. */
  readonly asking: BoardAsking | null;
  /** Gives that, and makes the move in one step; what still holds it back: none where it was made. */
  readonly answer: (given: BoardGiven) => readonly UnmetRule[];
  /** Lets the waiting move go: the card stays. */
  readonly dismiss: () => void;
  /** All that a move of a card would not meet; `null` = the board has no such card. */
  readonly checkMove: (dealId: string, toStageId: string) => MoveCheck | null;
  /** For a way of moving of the host's own: lifts, steps, hovers, drops or cancels. */
  readonly run: (command: BoardCommand) => BoardSituation;
  /** Brings the focus to a deal's card as soon as it is drawn. */
  readonly focusCard: (dealId: string) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Sends a move that the host did not make again: `card.status.id`; `false` = it cannot be made any more. */
  readonly retryMove: (moveId: string) => boolean;
  /** Forgets a move that the host did not make: its mark goes. */
  readonly dismissMove: (moveId: string) => void;
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
  /** How the card in the air stands with a column by the rules; `free` where there is none. */
  readonly ruleOf: (column: BoardColumn) => RuleStand;
}

/**
 * A stage board without looks: columns, cards, the walk, every way to move a card, and what is told of it. Spread
 * `getColumnsProps()` on the element around the columns, `getCardsProps(column)` on each list of cards, `getCardProps(card)` on
 * each card. Only the cards you ask for with `cardAt` are made, so that a column may have any number.
 */
export function useStageBoard(options: UseStageBoardOptions): UseStageBoardResult {
  const { process, order = 'rank', outbox = null, readOnly = false, onMove } = options;
  const history = outbox?.history ?? options.history ?? null;
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
  const [collapsed, toggleColumn] = useCollapsed(options);
  const columns = useColumns(options, trackId, collapsed);
  const isRanked = order === 'rank';
  const canMove = (onMove !== undefined || outbox !== null) && !readOnly;
  const laned = useBoardLanes(columns, options);
  const { lanes, cells } = laned;
  const reached = useBoardReach(laned, options, trackId);
  const { conversion, elsewhere, targets, reach } = reached;
  const { announcement, say, move, travel, rules, convertedId } = useBoardMoves(reach, options);
  const { asking, answer, dismiss, checking, check, standOf } = rules;
  const focus = useBoardFocus(cells);
  const scene = useMemo(
    () => ({ columns: targets, isRanked, lanes: sceneLanes(laned) }),
    [targets, isRanked, laned],
  );
  const makeMove = useCallback(
    (request: BoardMoveRequest) => {
      move(request);
    },
    [move],
  );
  const sayWithRules = useCallback(
    (saying: BoardSaying): void => {
      if (saying.type !== 'over') return say(saying);
      const { deal, at } = saying;
      const unmet = check(deal.id, at.stageId)?.unmet ?? [];
      const isRefused = standOf(deal.id, at.stageId) === 'refuses';
      return say({
        ...saying,
        isRefused,
        unmet: isRefused ? unmet.filter(({ effect }) => effect === 'block') : unmet,
      });
    },
    [say, check, standOf],
  );
  const [situation, run, peek] = useBoardSituation(scene, { say: sayWithRules, move: makeMove });
  const openMenu = useCallback(
    (dealId: string | null) => {
      if (dealId !== null) run({ type: 'activate', dealId });
      setMenuDealId(dealId);
    },
    [run],
  );
  const [press, wasLongPress] = useLongPress(canMove ? openMenu : null);
  const messages = useMessages('stageBoard', stageBoardMessages);
  const isCarrying = useCallback(() => peek().carry !== null, [peek]);
  const attributes = useMemo(
    () =>
      boardAttributes({
        ...{ run, focus, press, wasLongPress, isCarrying, canMove, openDeal, openMenu, travel, messages },
      }),
    [run, focus, press, wasLongPress, isCarrying, canMove, openDeal, openMenu, travel, messages],
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
  const { activeId } = situation;
  const stopOf = useMemo(() => boardStops(lanes, cells, activeId), [lanes, cells, activeId]);
  const statusOf = outbox?.statusOf;
  const drawing = useMemo(() => {
    const markOf = dropMarks(situation, isRanked);
    return {
      cardAt: (column: BoardColumn, index: number) => {
        const status = statusOf?.(column.list.at(index)?.id ?? '') ?? null;
        const stop = stopOf(column, situation);
        return views(column, index, situation, markOf(column), stop, status, checking);
      },
      pinned: (column: BoardColumn) => pinnedIndexes(column, situation, isRanked, stopOf(column, situation)),
      isOver: (column: BoardColumn) => markOf(column)?.index === null,
    };
  }, [stopOf, situation, isRanked, views, statusOf, checking]);
  const carriedId = situation.carry?.deal.id ?? null;
  const ruleOf = useMemo(() => {
    const targeted = conversion ? [...columns, conversion.column] : columns;
    const stands = new Map<string, RuleStand>(
      carriedId === null ? [] : targeted.map(({ stageId }) => [stageId, standOf(carriedId, stageId)]),
    );
    return ({ stageId }: BoardColumn): RuleStand => stands.get(stageId) ?? 'free';
  }, [carriedId, columns, conversion, standOf]);
  const followConversion = useFollow(conversion, elsewhere, convertedId, setTrack, focus);
  return {
    columns,
    ...laned,
    ...reached,
    convertedId,
    followConversion,
    toggleColumn,
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
    asking,
    answer,
    dismiss,
    checkMove: check,
    run,
    canUndo: canMove && (history?.canUndo ?? false),
    canRedo: canMove && (history?.canRedo ?? false),
    situation,
    announcement,
    retryMove: outbox?.retry ?? noRetry,
    dismissMove: outbox?.dismiss ?? noDismiss,
    ...actions,
    ...drawing,
    ruleOf,
    ...attributes,
  };
}

const noRetry = (): boolean => false;
const noDismiss = (): void => undefined;

/** The columns, each the same object as before while it says the same. */
function useColumns(
  { totals, lists, process }: UseStageBoardOptions,
  trackId: string,
  collapsed: readonly string[],
): readonly BoardColumn[] {
  const before = useRef<readonly BoardColumn[]>([]);
  const columns = useMemo(() => {
    assertTrack(trackId, process);
    return boardColumns(totals, lists, trackId, before.current, collapsed);
  }, [totals, lists, process, trackId, collapsed]);
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
