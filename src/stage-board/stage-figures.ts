import type { StageTotal } from '../measures/index.js';
import type { BoardWriter } from './board-text.js';

/** The figures of a stage as they are shown; `null` = the stage has none of the kind. */
export interface StageFigures {
  readonly deals: string;
  readonly value: string;
  readonly weighted: string | null;
  readonly overdue: string | null;
  readonly expectedDays: string | null;
}

/** Known amounts of a stage, minor units; `null` = it has deals, and no amount of any is known. */
export function stageValueMinor({ deals }: StageTotal): number | null {
  return deals.count > 0 && deals.valuedCount === 0 ? null : deals.valueMinor;
}

/** Writes the figures of a stage. */
export function stageFigures(
  total: StageTotal,
  { formatter, frame }: Pick<BoardWriter, 'formatter' | 'frame'>,
): StageFigures {
  const { deals, weighted, overdueCount, expectedDays } = total;
  const money = (minor: number | null): string => (minor === null ? frame.unknown : formatter.money(minor));
  return {
    deals: formatter.count(deals.count),
    value: money(stageValueMinor(total)),
    weighted:
      weighted &&
      (deals.count === 0 ? frame.none : money(weighted.valueMinor && Math.round(weighted.valueMinor))),
    overdue: overdueCount === null ? null : formatter.count(overdueCount),
    expectedDays: expectedDays === null ? null : formatter.decimal(expectedDays),
  };
}
