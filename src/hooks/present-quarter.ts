import { periodContaining, type Period } from '../model/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';

/** The quarter of the day that a store shows, in its own fiscal year: the window of a widget that was given none. */
export function presentQuarter({ pipeline: { asOf, process } }: ReadonlyPipelineStore): Period {
  return periodContaining(asOf, 'quarter', { fiscalYearStart: process.fiscalYearStart });
}
