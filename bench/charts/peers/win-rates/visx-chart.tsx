import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, Circle, Line } from '@visx/shape';
import type { ReactElement } from 'react';
import type { ChartProps } from '../../chart-item.js';
import { shareText } from '../../texts.js';
import { medianRate, rateRows } from '../../win-rates/rate-rows.js';

const NAMES = 110;
const SCALE = 160;
const ROW = 28;

/** Visx, which has shapes and scales and no dumbbells: they are put together of them, with all that the floor draws. */
export function Chart({ item }: ChartProps): ReactElement {
  const rows = rateRows(item);
  const median = medianRate(rows);
  const x = scaleLinear<number>({ domain: [0, 1], range: [0, SCALE] });
  const y = scaleBand<string>({
    domain: rows.map(({ name }) => name),
    range: [ROW, (rows.length + 1) * ROW],
  });
  return (
    <svg className="drawing" width={440} height={(rows.length + 1) * ROW}>
      <text x={NAMES} y={18}>
        {shareText(0)} – {shareText(1)}, median {shareText(median)}
      </text>
      {rows.map(({ name, unit, value, low, high, won, closed }) => (
        <Group key={name} top={(y(name) ?? 0) + ROW / 2}>
          <text y={4}>{name}</text>
          <Group left={NAMES}>
            <Line className="axis" from={{ x: x(0), y: 0 }} to={{ x: x(1), y: 0 }} />
            <Line className="axis" from={{ x: x(median), y: -ROW / 2 }} to={{ x: x(median), y: ROW / 2 }} />
            {closed > 0 && (
              <Bar
                className="interval"
                x={x(low / 100)}
                width={x((high - low) / 100)}
                y={-ROW / 4}
                height={ROW / 2}
              />
            )}
            {unit !== null && value !== null && (
              <Line className="tick" from={{ x: x(unit), y: 0 }} to={{ x: x(value), y: 0 }} />
            )}
            {value !== null && <Bar className="diamond" x={x(value) - 5} y={-5} width={10} height={10} />}
            {unit !== null && <Circle className="stone" cx={x(unit)} cy={0} r={5} />}
          </Group>
          <text x={NAMES + SCALE + 48} y={4} textAnchor="end">
            {shareText(unit)}
          </text>
          <text x={NAMES + SCALE + 96} y={4} textAnchor="end">
            {shareText(value)}
          </text>
          <text x={440} y={4} textAnchor="end">
            {won} of {closed}
          </text>
        </Group>
      ))}
    </svg>
  );
}
