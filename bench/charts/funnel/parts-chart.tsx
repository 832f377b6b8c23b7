import { Fragment, type ReactElement } from 'react';
import { Funnel } from '../../../src/funnel/index.js';
import type { ChartProps } from '../chart-item.js';

/** Our parts, of a funnel that is measured: what the floor draws, and what assistive technology reads. */
export function Chart({ item: { funnel, territory } }: ChartProps): ReactElement {
  return (
    <Funnel.Root funnel={funnel} aria-label={territory}>
      <Funnel.Plot>
        {(step) => (
          <Fragment key={step.id}>
            <Funnel.Step step={step} />
            <Funnel.DropOff step={step} />
          </Fragment>
        )}
      </Funnel.Plot>
    </Funnel.Root>
  );
}
