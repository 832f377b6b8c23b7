import type { ReactElement } from 'react';
import type { ChartProps } from '../chart-item.js';
import { multipleText } from '../texts.js';
import { GaugeDrawing } from './drawing.js';
import { gaugeScale } from './gauge-scale.js';
import { gaugeTexts } from './gauge-texts.js';

const ZONES = ['under', 'within', 'over'];
const END = (115 * Math.PI) / 180;

function ring(from: number, to: number, inner: number, outer: number): string {
  const at = (angle: number, r: number): string =>
    `${(r * Math.sin(angle)).toFixed(2)} ${(-r * Math.cos(angle)).toFixed(2)}`;
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(from, inner)}L${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(to, outer)}L${at(to, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`;
}

/** The least that draws a gauge: React and SVG by hand. */
export function Chart({ item }: ChartProps): ReactElement {
  const { end, value, won, marks } = gaugeScale(item);
  const angleOf = (amount: number): number => (2 * Math.min(1, amount / end) - 1) * END;
  const edges = [0, marks[0]!.value, marks[2]!.value, end];
  return (
    <GaugeDrawing
      tracks={ZONES.map((zone, index) => ({
        zone,
        path: ring(angleOf(edges[index]!), angleOf(edges[index + 1]!), 68, 90),
      }))}
      value={ring(-END, angleOf(value), 68, 90)}
      won={ring(-END, angleOf(won), 59, 64)}
      marks={marks.map((mark) => {
        const angle = angleOf(mark.value);
        const [x, y] = [Math.sin(angle), -Math.cos(angle)];
        return {
          name: mark.name,
          value: multipleText(mark.value),
          path: `M${68 * x} ${68 * y}L${96 * x} ${96 * y}`,
          x: 100 * x,
          y: 100 * y - 10,
          anchor: angle < 0 ? 'end' : 'start',
        };
      })}
      texts={gaugeTexts(item)}
    />
  );
}
