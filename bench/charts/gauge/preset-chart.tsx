import type { ReactElement } from 'react';
import { CoverageGauge } from '../../../src/coverage-gauge/index.js';
import type { ChartProps } from '../chart-item.js';

/** Our preset as it comes, which measures as well. */
export function Chart({ item: { pipeline, filter, window, targetMinor } }: ChartProps): ReactElement {
  return <CoverageGauge pipeline={pipeline} filter={filter} window={window} targetMinor={targetMinor} />;
}
