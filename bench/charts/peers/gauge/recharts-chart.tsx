import type { ReactElement } from 'react';
import { Label, PolarAngleAxis, PolarRadiusAxis, RadialBar, RadialBarChart } from 'recharts';
import type { ChartProps } from '../../chart-item.js';
import { gaugeScale } from '../../gauge/gauge-scale.js';
import { gaugeTexts } from '../../gauge/gauge-texts.js';

/** Recharts, which has no gauge: a radial bar with a text in its middle, as its pages do it. */
export function Chart({ item }: ChartProps): ReactElement {
  const { value, end } = gaugeScale(item);
  const [number] = gaugeTexts(item);
  return (
    <RadialBarChart
      width={288}
      height={200}
      data={[{ value }]}
      innerRadius={68}
      outerRadius={90}
      startAngle={205}
      endAngle={-25}
    >
      <PolarAngleAxis type="number" domain={[0, end]} tick={false} axisLine={false} />
      <RadialBar dataKey="value" background isAnimationActive={false} />
      <PolarRadiusAxis tick={false} tickLine={false} axisLine={false}>
        <Label position="center" value={number} />
      </PolarRadiusAxis>
    </RadialBarChart>
  );
}
