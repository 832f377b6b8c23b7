import { periodContaining, previousPeriod, type Period, type PeriodUnit } from '../model/index.js';
import type { DealFilter } from '../summary/index.js';

const UNITS: readonly PeriodUnit[] = ['week', 'month', 'quarter', 'year'];

/** The period before one: of a whole week, month, quarter or year the one before it, else as many days just before. */
export function periodBefore(period: Period): Period {
  const unit = UNITS.find((each) => {
    const { start, end } = periodContaining(period.start, each);
    return start === period.start && end === period.end;
  });
  return previousPeriod(period, unit);
}

/** The deals of a filter that were created in a period; without one, all of them. */
export function createdIn(
  filter: DealFilter | undefined,
  period: Period | undefined,
): DealFilter | undefined {
  if (!period) return filter;
  return filter ? { created: period, and: filter } : { created: period };
}
