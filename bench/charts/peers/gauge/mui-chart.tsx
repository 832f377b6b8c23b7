import { Gauge } from '@mui/x-charts/Gauge';
import type { ReactElement } from 'react';
import type { ChartProps } from '../../chart-item.js';
import { gaugeScale } from '../../gauge/gauge-scale.js';
import { gaugeTexts } from '../../gauge/gauge-texts.js';

/** The gauge of MUI X. */
export function Chart({ item }: ChartProps): ReactElement {
  const { value, end } = gaugeScale(item);
  const [number] = gaugeTexts(item);
  return (
    <Gauge
      width={288}
      height={200}
      value={value}
      valueMin={0}
      valueMax={end}
      startAngle={-115}
      endAngle={115}
      text={number}
      skipAnimation
    />
  );
}
