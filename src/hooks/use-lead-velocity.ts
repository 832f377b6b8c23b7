'use client';

import { leadVelocity, type LeadVelocityArgs, type LeadVelocityResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How many leads qualify in each period, kept right while deals change (docs/measures.md §9). */
export function useLeadVelocity(args: LeadVelocityArgs = {}, options?: MeasureOptions): LeadVelocityResult {
  return useMeasure(leadVelocity, args, options);
}
