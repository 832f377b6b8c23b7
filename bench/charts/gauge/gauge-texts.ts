import type { ChartItem } from '../chart-item.js';
import { amountText, multipleText } from '../texts.js';

/** What the middle of a gauge written by hand says. */
export function gaugeTexts({ coverage, targetMinor }: ChartItem): readonly [string, string, string] {
  return [
    multipleText(coverage.coverage?.value ?? null),
    `of ${amountText(targetMinor)} target`,
    coverage.zone ?? 'unknown',
  ];
}
