import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Arc } from '@visx/shape';
import type { ReactElement } from 'react';
import type { ChartProps } from '../../chart-item.js';
import { gaugeScale } from '../../gauge/gauge-scale.js';
import { gaugeTexts } from '../../gauge/gauge-texts.js';
import { multipleText } from '../../texts.js';

const ZONES = ['under', 'within', 'over'];
const END = (115 * Math.PI) / 180;

/** Visx, which has arcs and no gauge: one is put together of them, with all that the floor draws. */
export function Chart({ item }: ChartProps): ReactElement {
  const { end, value, won, marks } = gaugeScale(item);
  const angleOf = scaleLinear<number>({ domain: [0, end], range: [-END, END], clamp: true });
  const edges = [0, marks[0]!.value, marks[2]!.value, end];
  const [number, of, zone] = gaugeTexts(item);
  return (
    <svg className="drawing" viewBox="-144 -118 288 164">
      {ZONES.map((zone, index) => (
        <Arc
          key={zone}
          className="track"
          startAngle={angleOf(edges[index]!)}
          endAngle={angleOf(edges[index + 1]!)}
          innerRadius={68}
          outerRadius={90}
        />
      ))}
      <Arc className="value" startAngle={-END} endAngle={angleOf(value)} innerRadius={68} outerRadius={90} />
      <Arc className="value" startAngle={-END} endAngle={angleOf(won)} innerRadius={59} outerRadius={64} />
      {marks.map((mark) => {
        const angle = angleOf(mark.value);
        const [x, y] = [Math.sin(angle), -Math.cos(angle)];
        return (
          <Group key={mark.name}>
            <path className="tick" d={`M${68 * x} ${68 * y}L${96 * x} ${96 * y}`} />
            <text x={100 * x} y={100 * y - 10} textAnchor={angle < 0 ? 'end' : 'start'}>
              {mark.name}
            </text>
            <text x={100 * x} y={100 * y + 4} textAnchor={angle < 0 ? 'end' : 'start'}>
              {multipleText(mark.value)}
            </text>
          </Group>
        );
      })}
      <text className="strong" textAnchor="middle" fontSize="28">
        {number}
      </text>
      <text className="quiet" textAnchor="middle" y="18">
        {of}
      </text>
      <text textAnchor="middle" y="34">
        {zone}
      </text>
    </svg>
  );
}
