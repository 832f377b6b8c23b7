import type { ReactElement } from 'react';
import { WinRateComparison } from '../../../src/win-rates/index.js';
import type { ChartProps } from '../chart-item.js';

/** Our preset as it comes, which measures as well. */
export function Chart({ item: { pipeline, filter } }: ChartProps): ReactElement {
  return <WinRateComparison pipeline={pipeline} filter={filter} />;
}
