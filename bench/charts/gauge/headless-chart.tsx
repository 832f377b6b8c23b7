import type { ReactElement } from 'react';
import { useCoverageGauge } from '../../../src/coverage-gauge/index.js';
import type { ChartProps } from '../chart-item.js';
import { multipleText } from '../texts.js';
import { GaugeDrawing } from './drawing.js';
import { gaugeTexts } from './gauge-texts.js';

/** Our hook, drawn by hand as the floor is. */
export function Chart({ item }: ChartProps): ReactElement {
  const { arc, getMeterProps } = useCoverageGauge({ coverage: item.coverage });
  return (
    <GaugeDrawing
      tracks={arc.tracks.map(({ zone, path }) => ({ zone: zone ?? 'all', path }))}
      value={arc.value?.path ?? null}
      won={arc.won?.path ?? null}
      marks={arc.marks.map(({ ids, value, angle, tick, cut, label }) => ({
        name: ids.join(' = '),
        value: multipleText(value),
        path: `${cut}${tick}`,
        turn: `rotate(${(angle * 180) / Math.PI})`,
        x: label.x,
        y: label.top + 11,
        anchor: label.anchor,
      }))}
      texts={gaugeTexts(item)}
      meterProps={getMeterProps()}
    />
  );
}
