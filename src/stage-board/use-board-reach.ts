'use client';

import { useMemo } from 'react';
import type { BoardColumn } from './board-column.js';
import {
  boardConversion,
  columnsElsewhere,
  withConversion,
  type BoardConversion,
} from './board-conversion.js';
import type { UseStageBoardOptions } from './board-options.js';
import type { BoardLanesView } from './use-board-lanes.js';

/** Where the cards of a board can go. */
export interface BoardReach {
  /** Where they move on to the next track; `null` = the track shown is the last, or the next one has no open stage. */
  readonly conversion: BoardConversion | null;
  /** Stages of the other tracks, later ones first: “Move to…” offers them. */
  readonly elsewhere: readonly BoardColumn[];
  /** The columns that keys and pointer go through: those with cards, and in each lane the conversion after its open stages. */
  readonly targets: readonly BoardColumn[];
  /** All columns that a card can be put in: those with cards, and stages of the other tracks. */
  readonly reach: readonly BoardColumn[];
}

const NO_FUNNELS: NonNullable<UseStageBoardOptions['funnels']> = [];

/** What of a board lies beyond the track shown. */
export function useBoardReach(
  { lanes, cells }: BoardLanesView,
  { totals, lists, process, funnels = NO_FUNNELS }: UseStageBoardOptions,
  trackId: string,
): BoardReach {
  const heads = useMemo(
    () => columnsElsewhere(totals, lists, process, trackId),
    [totals, lists, process, trackId],
  );
  const others = useMemo(
    () => lanes?.flatMap((lane) => columnsElsewhere(lane.totals, lists, process, trackId, lane)) ?? heads,
    [lanes, heads, lists, process, trackId],
  );
  return useMemo(() => {
    const conversion = boardConversion(process, trackId, heads, others, funnels);
    return {
      conversion,
      elsewhere: heads,
      targets: withConversion(cells, conversion),
      reach: others.length === 0 ? cells : [...cells, ...others],
    };
  }, [process, trackId, heads, others, funnels, cells]);
}
