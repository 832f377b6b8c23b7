'use client';

import { useMemo } from 'react';
import { winRateSeries, type WinRateSeriesResult } from '../measures/index.js';
import type { Query } from '../summary/index.js';
import { usePipelineStore } from './pipeline-provider.js';
import { useQuery, viewOf, type MeasureOptions } from './use-measure.js';
import type { WinRateHookArgs } from './use-win-rate.js';
import { periodKey, type PeriodGrouping, type WinRateGroupResult } from './win-rate-grouping.js';

const NO_SERIES: Query<WinRateSeriesResult | null> = { get: () => null, subscribe: () => () => undefined };

/** Win rates of each period, oldest first: of the window's, or the last twelve; none where no unit is asked for (`null`). */
export function useWinRatePeriods(
  args: WinRateHookArgs,
  unit: PeriodGrouping | null,
  { pipeline, ...view }: MeasureOptions,
): readonly WinRateGroupResult[] {
  const store = usePipelineStore(pipeline);
  const series = useQuery<WinRateSeriesResult | null>(
    unit === null
      ? NO_SERIES
      : store.query(winRateSeries, { ...args, from: args.from ?? null, unit }, viewOf(view)),
  );
  return useMemo(
    () =>
      (series?.points ?? []).map(({ name, isWhole, isRunning, result }) => ({
        key: periodKey(name),
        name: null,
        period: { name, isWhole, isRunning },
        result,
      })),
    [series],
  );
}
