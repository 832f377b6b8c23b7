import type { ReactElement } from 'react';
import { Gauge } from '../../../src/coverage-gauge/index.js';
import type { ChartProps } from '../chart-item.js';

/** Our parts, of a coverage that is measured: what the floor draws, and what assistive technology reads. */
export function Chart({ item: { coverage, territory } }: ChartProps): ReactElement {
  return (
    <Gauge.Root coverage={coverage} aria-label={territory}>
      <Gauge.Plot>
        <Gauge.Dial>
          <Gauge.Meter />
          <Gauge.Readout />
        </Gauge.Dial>
      </Gauge.Plot>
    </Gauge.Root>
  );
}
