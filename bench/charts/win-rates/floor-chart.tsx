import type { ReactElement } from 'react';
import type { ChartProps } from '../chart-item.js';
import { shareText } from '../texts.js';
import { RatesDrawing } from './drawing.js';
import { medianRate, rateRows } from './rate-rows.js';

const place = (rate: number | null): { readonly x: number | null; readonly text: string } => ({
  x: rate === null ? null : rate * 100,
  text: shareText(rate),
});

/** The least that draws a comparison of win rates: React and SVG by hand. */
export function Chart({ item }: ChartProps): ReactElement {
  const rows = rateRows(item);
  const rate = medianRate(rows);
  return (
    <RatesDrawing
      rows={rows.map(({ name, unit, value, low, high, won, closed }) => ({
        id: name,
        name,
        unit: place(unit),
        value: place(value),
        interval: closed === 0 ? null : { x: low, width: high - low },
        sample: `${won} of ${closed}`,
      }))}
      median={{ x: rate * 100, rate }}
    />
  );
}
