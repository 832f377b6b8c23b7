import type { ChartItem, ChartName } from './chart-item.js';
import { amountText, countText, multipleText, shareText } from './texts.js';

/** What must stand on the page of a chart, whoever draws it: numbers that a wrong figure, or a wrong chart, would not have. */
export function expectedTexts(chart: ChartName, item: ChartItem): readonly string[] {
  if (chart === 'funnel') {
    const { steps } = item.funnel;
    return [
      ...steps.map(({ stageName }) => stageName ?? 'Won'),
      ...steps.map(({ count }) => countText(count)),
      shareText(steps.at(-1)?.ofFirstUnit?.value ?? null),
    ];
  }
  if (chart === 'gauge') return [multipleText(item.coverage.coverage?.value ?? null)];
  if (chart === 'win-rates')
    return item.groups.flatMap(({ result, name }) => [name ?? '', shareText(result.unit.value)]);
  return item.deals.slice(0, 1).map(({ amountMinor }) => amountText(amountMinor ?? 0));
}
