import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, Polygon } from '@visx/shape';
import type { ReactElement } from 'react';
import type { ChartProps } from '../../chart-item.js';
import { BANDS } from '../../funnel/drawing.js';
import { countText, shareText } from '../../texts.js';

const NAMES = 110;

/** Visx, which has shapes and scales and no funnel: one is put together of them. */
export function Chart({ item: { funnel } }: ChartProps): ReactElement {
  const { steps } = funnel;
  const widthOf = scaleLinear<number>({
    domain: [0, Math.max(1, ...steps.map(({ count }) => count))],
    range: [0, BANDS.width],
  });
  const places = scaleBand<number>({
    domain: steps.map((_, index) => index),
    range: [0, BANDS.height],
    paddingInner: 0.47,
  });
  const height = places.bandwidth();
  const gap = places.step() - height;
  const end = NAMES + BANDS.width;
  return (
    <svg className="drawing" width={440} height={BANDS.height}>
      {steps.map((step, index) => {
        const width = widthOf(step.count);
        const nextCount = steps[index + 1]?.count;
        const next = widthOf(nextCount ?? 0);
        const drop = step.count - (nextCount ?? 0);
        return (
          <Group key={step.stageId} top={places(index) ?? 0}>
            <text y={height / 2 + 4}>{step.stageName ?? 'Won'}</text>
            <Bar className="band" x={NAMES + (BANDS.width - width) / 2} y={0} width={width} height={height} />
            <text className="strong" x={end + 60} y={height / 2 + 4} textAnchor="end">
              {countText(step.count)}
            </text>
            <text x={end + 110} y={height / 2 + 4} textAnchor="end">
              {shareText(step.ofFirstUnit?.value ?? null)}
            </text>
            {nextCount !== undefined && (
              <Group top={height} left={NAMES + BANDS.width / 2}>
                <Polygon
                  className="slope"
                  points={[
                    [-width / 2, 0],
                    [width / 2, 0],
                    [next / 2, gap],
                    [-next / 2, gap],
                  ]}
                />
                <text className="quiet" x={BANDS.width / 2 + 60} y={gap / 2 + 4} textAnchor="end">
                  −{countText(drop)}
                </text>
                <text className="quiet" x={BANDS.width / 2 + 110} y={gap / 2 + 4} textAnchor="end">
                  −{shareText(step.count === 0 ? null : drop / step.count)}
                </text>
              </Group>
            )}
          </Group>
        );
      })}
    </svg>
  );
}
