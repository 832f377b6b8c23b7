'use client';

import { findings, type FindingsArgs, type FindingsResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** What stands out, kept right while deals change (docs/measures.md §13); `findingText` words it. */
export function useFindings(args: FindingsArgs, options?: MeasureOptions): FindingsResult {
  return useMeasure(findings, args, options);
}
