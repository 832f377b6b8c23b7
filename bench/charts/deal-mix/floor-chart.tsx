import type { ReactElement } from 'react';
import type { ChartProps } from '../chart-item.js';
import { MixDrawing, VESSEL, type CircleShape } from './drawing.js';

/** Circles in rows, as words stand in lines: nothing is packed. */
function inRows(radii: readonly number[]): { readonly x: number; readonly y: number; readonly r: number }[] {
  let x = 0;
  let bottom: number = VESSEL.height;
  let tallest = 0;
  return radii.map((r) => {
    if (x + 2 * r > VESSEL.width) {
      x = 0;
      bottom -= tallest;
      tallest = 0;
    }
    x += 2 * r;
    tallest = Math.max(tallest, 2 * r);
    return { x: x - r, y: bottom - r, r };
  });
}

/** The least that draws a mix: React and SVG by hand. */
export function Chart({ item: { mix, deals, targetMinor } }: ChartProps): ReactElement {
  const amounts = deals.map(({ amountMinor }) => amountMinor ?? 0);
  const times = Math.max(1, mix.open.valueMinor / targetMinor);
  const area = (VESSEL.width * VESSEL.height) / Math.max(targetMinor, mix.open.valueMinor) / 1.6;
  const places = inRows(amounts.map((amount) => Math.sqrt((amount * area) / Math.PI)));
  const circles = deals.map(({ id }, index): CircleShape => ({
    id,
    ...places[index]!,
    amountMinor: amounts[index]!,
  }));
  const { width, height } = VESSEL;
  return (
    <MixDrawing
      mix={mix}
      circles={circles}
      vessel={`M0 ${height - height / times}V${height}H${width}V${height - height / times}`}
      level={height - (height / times) * (mix.open.valueMinor / targetMinor)}
    />
  );
}
