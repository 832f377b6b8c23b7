'use client';

import { trackRecord, type TrackRecordArgs, type TrackRecordResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How good a past forecast was, kept right while deals change (docs/measures.md §10). */
export function useTrackRecord(args: TrackRecordArgs, options?: MeasureOptions): TrackRecordResult {
  return useMeasure(trackRecord, args, options);
}
