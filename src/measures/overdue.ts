import { toDayNumber } from '../model/index.js';
import {
  cutDaysByStage,
  dwellsPart,
  NO_DAY,
  perSummary,
  type MeasureContext,
  type Summary,
  type CellTable,
} from '../summary/index.js';
import { expectedDaysByStage } from './expected-days.js';

/**
 * Expected days by stage index, from a baseline that every group shares, rounded down: a deal stands for whole days, so that
 * it is over them exactly where it is over their whole number. `null` = not known (docs/measures.md §3).
 */
export const wholeExpectedDays: (baseline: Summary) => (number | null)[] = /* @__PURE__ */ perSummary(
  [dwellsPart],
  (baseline) => expectedDaysByStage(baseline).map(({ days }) => (days === null ? null : Math.floor(days))),
);

/** Whether a deal that stands in a stage since a day is there longer than expected (docs/measures.md §3). */
export function overdueTest({
  asOf,
  baseline,
}: Pick<MeasureContext, 'asOf' | 'baseline'>): (stage: number, sinceDay: number) => boolean {
  const today = toDayNumber(asOf);
  const expectedDays = wholeExpectedDays(baseline);
  return (stage, sinceDay) => {
    const limit = expectedDays[stage] ?? null;
    return sinceDay !== NO_DAY && limit !== null && today - sinceDay > limit;
  };
}

/** The cells with the days since when deals stand told only as finely as {@link overdueTest} asks, of which it says the same. */
export function cellsByOverdue(
  cells: CellTable,
  stageField: number,
  dayField: number,
  { asOf, baseline }: Pick<MeasureContext, 'asOf' | 'baseline'>,
): CellTable {
  const today = toDayNumber(asOf);
  const firstInTime = wholeExpectedDays(baseline).map((limit) => (limit === null ? null : today - limit));
  return cutDaysByStage(cells, stageField, dayField, firstInTime);
}
