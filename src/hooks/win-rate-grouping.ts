import type { SizeClass, WinRatePeriod, WinRateResult } from '../measures/index.js';
import type { PeriodName, Pipeline } from '../model/index.js';
import type { MeasuredGroup } from '../summary/index.js';

/** Periods that win rates can be grouped by. */
export const PERIOD_GROUPINGS = ['week', 'month', 'quarter', 'year'] as const;

/** One of {@link PERIOD_GROUPINGS}. */
export type PeriodGrouping = (typeof PERIOD_GROUPINGS)[number];

/** The grouping by size class. */
export const SIZE_CLASS_GROUPING = 'size-class';

/** A group of win rates: of a dimension's value, of a period or of a size class. */
export interface WinRateGroupResult extends MeasuredGroup<WinRateResult> {
  /** Where groups are periods: which one; its result's window tells its days. */
  readonly period?: Pick<WinRatePeriod, 'name' | 'isWhole' | 'isRunning'>;
  /** Where groups are size classes: which one; `unknown` = of deals whose amount is not known, or negative. */
  readonly sizeClass?: SizeClass | 'unknown';
}

/** What a grouping is by; `null` = by a dimension, which goes before where one has such a name. */
export function specialGrouping(
  groupBy: string,
  { dimensionNames }: Pick<Pipeline, 'dimensionNames'>,
): PeriodGrouping | typeof SIZE_CLASS_GROUPING | null {
  if (dimensionNames.includes(groupBy)) return null;
  if (groupBy === SIZE_CLASS_GROUPING) return SIZE_CLASS_GROUPING;
  return PERIOD_GROUPINGS.find((unit) => unit === groupBy) ?? null;
}

/** The key of a period: `2026-Q3`, `FY2027-Q1`, `2026-07`, `2026-W31`, `2026`. */
export function periodKey(name: PeriodName): string {
  if (name.unit === 'day') return name.date;
  const year = `${'fiscal' in name && name.fiscal ? 'FY' : ''}${String(name.year).padStart(4, '0')}`;
  switch (name.unit) {
    case 'week':
      return `${year}-W${String(name.number).padStart(2, '0')}`;
    case 'month':
      return `${year}-${String(name.number).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${name.number}`;
    case 'year':
      return year;
  }
}
