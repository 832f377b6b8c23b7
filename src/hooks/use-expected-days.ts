'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { stageTotals } from '../measures/index.js';
import { usePipelineStore } from './pipeline-provider.js';
import type { MeasureOptions } from './use-measure.js';

/**
 * Days a deal should need at most in a stage: the stage's own setting, else from the baseline's visits (docs/measures.md
 * §3). The component renders again only when they change. `null` = not known, or no such stage; also for the stage `null`.
 * @throws PipelineError `missing-provider`, `missing-data`
 */
export function useExpectedDays(
  stageId: string | null,
  { pipeline }: Pick<MeasureOptions, 'pipeline'> = {},
): number | null {
  const query = usePipelineStore(pipeline).query(stageTotals, {});
  const get = useCallback(
    () => query.get().stages.find((each) => each.stageId === stageId)?.expectedDays ?? null,
    [query, stageId],
  );
  return useSyncExternalStore(query.subscribe, get, get);
}
