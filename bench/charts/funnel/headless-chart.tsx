import type { ReactElement } from 'react';
import { useFunnel } from '../../../src/funnel/index.js';
import type { ChartProps } from '../chart-item.js';
import { BANDS, FunnelDrawing } from './drawing.js';

/** Our hook, drawn by hand as the floor is. */
export function Chart({ item: { funnel } }: ChartProps): ReactElement {
  const { steps, getPlotProps, getStepProps } = useFunnel({ funnel, ...BANDS });
  const shapes = steps.map(({ band }) => ({
    ...band,
    slope: band.edge && { ...band.edge, y: band.edge.y + band.edge.height / 2 },
  }));
  return (
    <FunnelDrawing
      funnel={funnel}
      shapes={shapes}
      plotProps={getPlotProps()}
      stepProps={(index) => getStepProps(steps[index]!)}
    />
  );
}
