import type { ReactElement } from 'react';
import { DealMix } from '../../../src/deal-mix/index.js';
import type { ChartProps } from '../chart-item.js';

/** Our preset as it comes, which measures as well. */
export function Chart({ item: { pipeline, filter, window, targetMinor } }: ChartProps): ReactElement {
  return <DealMix pipeline={pipeline} filter={filter} window={window} targetMinor={targetMinor} />;
}
