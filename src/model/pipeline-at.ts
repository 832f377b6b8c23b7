import { isCalendarDate, type CalendarDate } from './calendar-date.js';
import type { Deal } from './deal.js';
import { dealAt } from './deal-past.js';
import { PipelineError } from './pipeline-error.js';
import type { Pipeline } from './pipeline.js';

/**
 * The pipeline as it was at the end of an earlier day, rebuilt from the deals' logs: every measure can be asked of it
 * (docs/measures.md §0 "amounts through time"). O(deals). Its issues are those of the pipeline given.
 * @throws PipelineError `invalid-date` for a day after the pipeline's `asOf`, or none
 */
export function pipelineAt<TFields>(pipeline: Pipeline<TFields>, date: CalendarDate): Pipeline<TFields> {
  if (!isCalendarDate(date) || date > pipeline.asOf) {
    throw new PipelineError(
      'invalid-date',
      `There is no state at the end of ${JSON.stringify(date)} yet: the pipeline is as of ${pipeline.asOf}. Give that day or an earlier one, YYYY-MM-DD.`,
    );
  }
  if (date === pipeline.asOf) return pipeline;
  const deals: Deal<TFields>[] = [];
  const removedDeals: Deal<TFields>[] = [];
  for (const deal of pipeline.deals) {
    const was = dealAt(deal, date, pipeline);
    if (was) deals.push(was);
  }
  for (const deal of pipeline.removedDeals) {
    const was = dealAt(deal, date, pipeline);
    if (was) deals.push(was);
    else if (deal.removedDate !== null && deal.removedDate <= date) removedDeals.push(deal);
  }
  return { ...pipeline, asOf: date, deals, removedDeals };
}
