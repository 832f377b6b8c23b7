'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormatter, useMessages } from '../hooks/index.js';
import { stageBoardMessages } from '../messages/en/index.js';
import { gateCheck } from '../model/index.js';
import { columnOf, dealAtPlace, placeOfDeal, type BoardColumn } from './board-column.js';
import { historySaying, type HistoryStep } from './board-history.js';
import { planBoardMove, type BoardMove, type BoardMoveRequest } from './board-move.js';
import type { UseStageBoardOptions } from './board-options.js';
import { isToBeSeen, toldPlace, type BoardSaying } from './board-saying.js';
import { sayingText } from './board-saying-text.js';
import { seesAll } from './board-text.js';

/** What was told last, to be read aloud. */
export interface BoardAnnouncement {
  /** Empty = nothing so far. */
  readonly text: string;
  /** Rises with each, so that the same words are heard twice. */
  readonly count: number;
  /** Whether it tells more than the board shows, and is to be seen too. */
  readonly isToBeSeen: boolean;
}

/** Moves, steps through the history, and what is told of them. The functions stay the same. */
export interface BoardMoves {
  readonly announcement: BoardAnnouncement;
  readonly say: (saying: BoardSaying) => void;
  /** Makes a move; `null` = the card stands there already, cannot be moved, or is held back by the gate of its stage. */
  readonly move: (request: BoardMoveRequest) => BoardMove | null;
  readonly travel: (step: HistoryStep) => void;
}

/** The one way that every move goes: planned, made by `onMove`, told in names. */
export function useBoardMoves(
  columns: readonly BoardColumn[],
  { totals, process, order = 'rank', onMove, history, readOnly, canSee = seesAll }: UseStageBoardOptions,
): BoardMoves {
  const [announcement, setAnnouncement] = useState<BoardAnnouncement>({
    ...{ text: '', count: 0, isToBeSeen: false },
  });
  const messages = useMessages('stageBoard', stageBoardMessages);
  const formatter = useFormatter(totals.currency);
  const values = { columns, totals, process, order, onMove, history, readOnly, canSee, messages, formatter };
  const latest = useRef(values);
  useEffect(() => {
    latest.current = values;
  });
  const say = useCallback((saying: BoardSaying): void => {
    const { columns, totals, ...writer } = latest.current;
    const stageName = (stageId: string): string | null =>
      totals.stages.find((stage) => stage.stageId === stageId)?.stageName ?? null;
    const text = sayingText(saying, columns, writer, stageName);
    setAnnouncement(({ count }) => ({ text, count: count + 1, isToBeSeen: isToBeSeen(saying) }));
  }, []);
  const move = useCallback(
    (request: BoardMoveRequest): BoardMove | null => {
      const { columns, process, order, onMove, readOnly } = latest.current;
      if (!onMove || readOnly) return null;
      const isRanked = order === 'rank';
      const planned = planBoardMove(request, columns, isRanked);
      if (!planned) {
        const at = placeOfDeal(columns, request.dealId);
        const deal = at && dealAtPlace(columns, at);
        if (at && deal)
          say({ type: 'stayed', deal, at: toldPlace(at, countOf(columns, at.stageId), isRanked) });
        return null;
      }
      const { deal, from, to } = planned;
      const { gate, unmet, mayLeave } = gateCheck(deal, to.stageId, process);
      if (!mayLeave) {
        say({ type: 'refused', deal, stageId: from.stageId, unmet });
        return null;
      }
      onMove(planned);
      say({
        type: 'moved',
        deal,
        from: toldPlace(from, countOf(columns, from.stageId), isRanked),
        to: toldPlace(
          { stageId: to.stageId, index: to.index ?? 0 },
          countOf(columns, to.stageId) + (to.stageId === from.stageId ? 0 : 1),
          isRanked,
        ),
        unmet: gate === 'off' ? [] : unmet,
      });
      return planned;
    },
    [say],
  );
  const travel = useCallback(
    (step: HistoryStep): void => {
      const { history, readOnly } = latest.current;
      if (!history || readOnly) return;
      say(historySaying(step, history[step]()));
    },
    [say],
  );
  return { announcement, say, move, travel };
}

function countOf(columns: readonly BoardColumn[], stageId: string): number {
  return columnOf(columns, stageId)?.list.length ?? 0;
}
