'use client';

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useFormatter, useMessages } from '../hooks/index.js';
import { stageBoardMessages } from '../messages/en/index.js';
import type { UnmetRule } from '../model/index.js';
import { columnOf, dealAtPlace, placeOfDeal, type BoardColumn } from './board-column.js';
import { historySaying, type HistoryStep } from './board-history.js';
import type { BoardMove, BoardMoveRequest } from './board-move.js';
import { planBoardMoves } from './board-moves-together.js';
import type { UseStageBoardOptions } from './board-options.js';
import { editSaying, outboxSaying } from './outbox-saying.js';
import { isSameColumn, placeIn, type BoardPlace } from './board-place.js';
import { isObjection, isToBeSeen, toldPlace, type BoardSaying } from './board-saying.js';
import { sayingText } from './board-saying-text.js';
import { seesAll } from './board-text.js';
import { handOver, heldBack } from './hand-over.js';
import { refuse, useMoveRules, type MoveRules } from './use-move-rules.js';

/** What was told last, to be read aloud. */
export interface BoardAnnouncement {
  /** Empty = nothing so far. */
  readonly text: string;
  /** Rises with each, so that the same words are heard twice. */
  readonly count: number;
  /** Whether it tells more than the board shows, and is to be seen too. */
  readonly isToBeSeen: boolean;
  /** Whether a rule, or the host, had something to say against it. */
  readonly isObjection: boolean;
}

/** Moves, steps through the history, and what is told of them. The functions stay the same. */
export interface BoardMoves {
  readonly announcement: BoardAnnouncement;
  readonly say: (saying: BoardSaying) => void;
  /** Makes a move; `null` = the card stands there already, cannot be moved, is held back by a rule, or somebody is asked first. */
  readonly move: (request: BoardMoveRequest) => BoardMove | null;
  readonly travel: (step: HistoryStep) => void;
  readonly rules: MoveRules;
  /** Id of the deal that moved on to a later track last; `null` = none. */
  readonly convertedId: string | null;
}

/** The one way that every move goes: planned, held against the rules, made by `onMove`, told in names. */
export function useBoardMoves(
  columns: readonly BoardColumn[],
  {
    totals,
    process,
    order = 'rank',
    outbox,
    readOnly,
    canSee = seesAll,
    lanes = null,
    ...options
  }: UseStageBoardOptions,
): BoardMoves {
  const [announcement, setAnnouncement] = useState<BoardAnnouncement>({
    ...{ text: '', count: 0, isToBeSeen: false, isObjection: false },
  });
  const [convertedId, setConvertedId] = useState<string | null>(null);
  const messages = useMessages('stageBoard', stageBoardMessages);
  const formatter = useFormatter(totals.currency);
  const history = outbox?.history ?? options.history;
  const { onMove, onMoves, canMove, limitTotals, mayOverride } = options;
  const values = {
    ...{ columns, totals, process, order, outbox, onMove, history, readOnly, canSee, lanes },
    ...{ onMoves, canMove, limitTotals, mayOverride, deal: options.deal },
    messages,
    formatter,
  };
  const latest = useRef(values);
  useEffect(() => {
    latest.current = values;
  });
  const together = useRef<Together | null>(null);
  const say = useCallback((saying: BoardSaying): void => {
    // What is to be told of several cards that are moved together is told in one go.
    if (together.current) return void together.current.sayings.push(saying);
    const { columns, totals, ...writer } = latest.current;
    const stageName = (stageId: string): string | null =>
      totals.stages.find((stage) => stage.stageId === stageId)?.stageName ?? null;
    const text = sayingText(saying, columns, writer, stageName);
    setAnnouncement(({ count }) => ({
      ...{ text, count: count + 1 },
      ...{ isToBeSeen: isToBeSeen(saying), isObjection: isObjection(saying) },
    }));
  }, []);
  const make = useCallback(
    (planned: BoardMove, unmet: readonly UnmetRule[]): BoardMove | null => {
      const { columns, order, outbox, onMove } = latest.current;
      const isRanked = order === 'rank';
      const { deal, from, to } = planned;
      const sent = outbox?.onMove(planned);
      const check = outbox || together.current ? null : heldBack(() => onMove?.(planned));
      if (check) return refuse(planned, check.unmet, [], say);
      // What the host did not make has been told already, with its reason.
      if (sent && ['refused', 'failed', 'obsolete'].includes(sent.state)) return null;
      together.current?.moves.push(planned);
      const elsewhere = columnOf(columns, to.stageId, to.lane)?.elsewhere;
      if (elsewhere?.isLater) setConvertedId(planned.dealId);
      say({
        type: 'moved',
        deal,
        elsewhere,
        from: toldPlace(from, countOf(columns, from), isRanked),
        to: toldPlace(
          placeIn(to, to.index ?? 0),
          countOf(columns, to) + (isSameColumn(from, to) ? 0 : 1),
          isRanked,
        ),
        unmet,
      });
      return planned;
    },
    [say],
  );
  const [rules, pass] = useMoveRules(latest, { say, make });
  const moveTogether = useCallback(
    (planned: readonly BoardMove[], request: BoardMoveRequest): BoardMove | null => {
      const { outbox, onMove, onMoves } = latest.current;
      const { sayings, moves } = collected(together, () => {
        for (const each of planned) pass(each, { ...request, ...requestOf(each) });
      });
      const { made, held } = outbox ? { made: moves, held: [] } : handOver(moves, { onMove, onMoves });
      const stays = new Set(held.map(({ move }) => move.dealId));
      const told = sayings.filter(
        (saying) => saying.type !== 'moved' || (saying.unmet.length > 0 && !stays.has(saying.deal.id)),
      );
      for (const { move, check } of held) refuse(move, check.unmet, [], (saying) => told.push(saying));
      const handed = made.find(({ from, to }) => from.lane !== to.lane);
      const { toStageId: stageId } = request;
      const elsewhere = latest.current.columns.find((each) => each.stageId === stageId)?.elsewhere;
      const where = { stageId, lane: handed?.to.lane, elsewhere };
      say({ type: 'moved-together', count: made.length, ...where, sayings: told });
      return made[0] ?? null;
    },
    [say, pass],
  );
  const move = useCallback(
    (request: BoardMoveRequest): BoardMove | null => {
      const { columns, order, outbox, onMove, readOnly, lanes } = latest.current;
      if ((!onMove && !outbox) || readOnly) return null;
      const isRanked = order === 'rank';
      const [planned, ...others] = planBoardMoves(request, columns, isRanked, lanes);
      if (!planned) {
        const at = placeOfDeal(columns, request.dealId);
        const deal = at && dealAtPlace(columns, at);
        if (at && deal) say({ type: 'stayed', deal, at: toldPlace(at, countOf(columns, at), isRanked) });
        return null;
      }
      if (others.length === 0) return pass(planned, request);
      return moveTogether([planned, ...others], request);
    },
    [say, pass, moveTogether],
  );
  const travel = useCallback(
    (step: HistoryStep): void => {
      const { history, readOnly } = latest.current;
      if (!history || readOnly) return;
      say(historySaying(step, history[step]()));
    },
    [say],
  );
  const subscribe = outbox?.subscribe;
  useEffect(
    () =>
      subscribe?.((entry, before) => {
        const saying = outboxSaying(entry, before);
        if (saying) say(saying);
      }),
    [subscribe, say],
  );
  const { edits } = options;
  useEffect(
    () =>
      edits?.((entry, before) => {
        const saying = editSaying(entry, before);
        // The dialog of the deal tells it itself.
        if (saying && saying.deal.id !== latest.current.deal) say(saying);
      }),
    [edits, say],
  );
  return { announcement, say, move, travel, rules, convertedId };
}

/** What becomes of cards that are moved together. */
interface Together {
  readonly sayings: BoardSaying[];
  readonly moves: BoardMove[];
}

/** Gathers what is said and made meanwhile. */
function collected(togetherRef: RefObject<Together | null>, run: () => void): Together {
  const made: Together = { sayings: [], moves: [] };
  togetherRef.current = made;
  try {
    run();
  } finally {
    togetherRef.current = null;
  }
  return made;
}

/** The request that one of several moves comes from: it may be planned again. */
function requestOf({ dealId, to }: BoardMove): Partial<BoardMoveRequest> {
  return { dealId, toIndex: to.index ?? 0, alsoDealIds: undefined };
}

function countOf(columns: readonly BoardColumn[], { stageId, lane }: Omit<BoardPlace, 'index'>): number {
  return columnOf(columns, stageId, lane)?.list.length ?? 0;
}
