import type { BoardLane } from './board-lane.js';
import type { BoardWriter } from './board-text.js';
import { stageValueMinor } from './stage-figures.js';

/** Figures of a lane, over the columns of the board: sums of what its stages have. */
export interface LaneSums {
  readonly count: number;
  /** Known amounts, minor units; `null` = it has deals, and no amount of any is known. */
  readonly valueMinor: number | null;
  /** Open deals there for longer than expected; `null` = of no stage is it known how long that is. */
  readonly overdueCount: number | null;
}

/** Adds up the stages of a lane. */
export function laneSums({ columns }: Pick<BoardLane, 'columns'>): LaneSums {
  const totals = columns.map(({ total }) => total);
  const sum = (values: readonly (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
  };
  return {
    count: totals.reduce((all, { deals }) => all + deals.count, 0),
    valueMinor: sum(totals.filter(({ deals }) => deals.count > 0).map(stageValueMinor)),
    overdueCount: sum(totals.map(({ overdueCount }) => overdueCount)),
  };
}

/** The figures of a lane as they are shown; `null` = it has none of the kind. */
export interface LaneFigures {
  readonly deals: string;
  readonly value: string;
  readonly overdue: string | null;
}

/** Writes the figures of a lane. */
export function laneFigures(
  lane: Pick<BoardLane, 'columns'>,
  { formatter, frame }: Pick<BoardWriter, 'formatter' | 'frame'>,
): LaneFigures {
  const { count, valueMinor, overdueCount } = laneSums(lane);
  return {
    deals: formatter.count(count),
    value: valueMinor === null ? frame.unknown : formatter.money(valueMinor),
    overdue: overdueCount === null ? null : formatter.count(overdueCount),
  };
}
