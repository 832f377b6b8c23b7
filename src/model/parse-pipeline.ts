import type { Deal } from './deal.js';
import { createDealReader } from './deal-reader.js';
import type { ParseInput } from './parse-input.js';
import { PipelineError } from './pipeline-error.js';
import type { Pipeline } from './pipeline.js';

/**
 * Reads a host's rows into deals as of a day. Dirty rows never throw and never vanish: what was found is in `issues`,
 * with what was done about it. The input is left as it was.
 * @throws PipelineError for a mistake in the definition, the accessors or `asOf`.
 */
export function parsePipeline<TRow>(input: ParseInput<TRow>): Pipeline<TRow> {
  if (typeof input?.deals?.[Symbol.iterator] !== 'function') {
    throw new PipelineError(
      'invalid-argument',
      'deals cannot be iterated. Give an array of rows, or another iterable.',
    );
  }
  const reader = createDealReader<TRow>(input);
  const deals: Deal<TRow>[] = [];
  for (const row of input.deals) {
    const deal = reader.read(row);
    if (deal !== null) deals.push(deal);
  }
  return { ...reader.finish(), deals };
}
