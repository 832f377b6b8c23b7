import type { ReactElement } from 'react';
import { Mix } from '../../../src/deal-mix/index.js';
import type { ChartProps } from '../chart-item.js';

/** Our parts, of a mix that is measured: what the floor draws, and what assistive technology reads. */
export function Chart({ item: { mix, deals, territory } }: ChartProps): ReactElement {
  return (
    <Mix.Root mix={mix} deals={deals} aria-label={territory}>
      <Mix.Plot>
        <Mix.Barrel />
      </Mix.Plot>
      <Mix.Classes />
    </Mix.Root>
  );
}
