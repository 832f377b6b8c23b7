import type { ReactElement } from 'react';
import { FunnelChart } from '../../../src/funnel/index.js';
import type { ChartProps } from '../chart-item.js';

/** Our preset as it comes, which measures as well. */
export function Chart({ item: { pipeline, filter } }: ChartProps): ReactElement {
  return <FunnelChart pipeline={pipeline} filter={filter} />;
}
