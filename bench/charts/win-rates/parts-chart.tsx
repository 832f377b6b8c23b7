import type { ReactElement } from 'react';
import { WinRates } from '../../../src/win-rates/index.js';
import type { ChartProps } from '../chart-item.js';

/** Our parts, of rates that are measured: what the floor draws, and what assistive technology reads. */
export function Chart({ item: { groups, overall, territory } }: ChartProps): ReactElement {
  return (
    <WinRates.Root groups={groups} overall={overall} aria-label={territory}>
      <WinRates.Plot>
        <WinRates.Scale columns={['unit', 'value', 'sample']} />
        <WinRates.Rows>
          {(row) => (
            <WinRates.Row key={row.id} row={row}>
              <WinRates.Name />
              <WinRates.Dumbbell />
              <WinRates.Unit />
              <WinRates.Value />
              <WinRates.Sample />
            </WinRates.Row>
          )}
        </WinRates.Rows>
      </WinRates.Plot>
    </WinRates.Root>
  );
}
