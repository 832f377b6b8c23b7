import type { ReactElement } from 'react';
import type { ChartProps } from '../chart-item.js';
import { BANDS, FunnelDrawing, type StepShape } from './drawing.js';

function shapesOf(counts: readonly number[]): StepShape[] {
  const largest = Math.max(1, ...counts);
  const height = BANDS.height / (counts.length * 1.9 - 0.9);
  const widths = counts.map((count) => (count / largest) * BANDS.width);
  return widths.map((width, index) => {
    const x = (BANDS.width - width) / 2;
    const y = index * height * 1.9;
    const next = widths[index + 1];
    const edge = y + height;
    const nextX = (BANDS.width - (next ?? 0)) / 2;
    const path = `M${x} ${edge}H${x + width}L${nextX + (next ?? 0)} ${edge + height * 0.9}H${nextX}Z`;
    const slope =
      next === undefined
        ? null
        : { path, y: edge + height * 0.45, leaderX: (BANDS.width * 2 + width + next) / 4 };
    return { x, y, width, height, slope };
  });
}

/** The least that draws a funnel: React and SVG by hand. */
export function Chart({ item: { funnel } }: ChartProps): ReactElement {
  return <FunnelDrawing funnel={funnel} shapes={shapesOf(funnel.steps.map(({ count }) => count))} />;
}
