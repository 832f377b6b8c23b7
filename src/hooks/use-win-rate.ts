'use client';

import { winRate, winRateFrom, type WinRateArgs, type WinRateResult } from '../measures/index.js';
import { usePipelineStore } from './pipeline-provider.js';
import { useQuery, viewOf, type MeasureOptions } from './use-measure.js';

/** What {@link useWinRate} takes. */
export interface WinRateHookArgs extends WinRateArgs {
  /** Id of the open stage that deals must have reached (docs/measures.md §2); absent or `null` = all deals. */
  readonly from?: string | null | undefined;
}

/** Win rates by unit and by value, of all deals or from a stage, kept right while deals change (docs/measures.md §1, §2). */
export function useWinRate(
  { from, ...args }: WinRateHookArgs = {},
  { pipeline, ...view }: MeasureOptions = {},
): WinRateResult {
  const store = usePipelineStore(pipeline);
  const options = viewOf(view);
  return useQuery(
    typeof from === 'string'
      ? store.query(winRateFrom, { ...args, from }, options)
      : store.query(winRate, args, options),
  );
}
