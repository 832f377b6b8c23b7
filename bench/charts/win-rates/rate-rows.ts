import type { ChartItem } from '../chart-item.js';

/** One row of a comparison written by hand; places are percentages, `null` where a rate is not known. */
export interface RateRow {
  readonly name: string;
  readonly unit: number | null;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly won: number;
  readonly closed: number;
}

/** The rows, the best rate by deals first. */
export function rateRows({ groups }: ChartItem): RateRow[] {
  const rows = groups.map(({ name, result }) => ({
    name: name ?? 'Unknown',
    unit: result.unit.value,
    value: result.value.value,
    low: (result.unitInterval?.low ?? 0) * 100,
    high: (result.unitInterval?.high ?? 0) * 100,
    won: result.unit.numerator,
    closed: result.unit.denominator,
  }));
  return rows.sort((one, other) => (other.unit ?? -1) - (one.unit ?? -1));
}

/** The median of the rates by deals, 0–1. */
export function medianRate(rows: readonly RateRow[]): number {
  const rates = rows.flatMap(({ unit }) => (unit === null ? [] : [unit])).sort((one, other) => one - other);
  const middle = rates.length >> 1;
  return rates.length % 2 === 1
    ? (rates[middle] ?? 0)
    : ((rates[middle - 1] ?? 0) + (rates[middle] ?? 0)) / 2;
}
