import type { Pipeline } from '../model/index.js';
import { DealTable } from './deal-table.js';
import { ALL_PARTS } from './parts/all-parts.js';
import type { AnyPart } from './parts/part.js';
import type { Summary } from './summary.js';
import { View } from './view.js';
import { WHOLE, type ViewOptions } from './view-options.js';

/** The deals of a pipeline in columns. */
export function tableOf(pipeline: Pipeline): DealTable {
  const table = new DealTable(pipeline.process, pipeline.dimensionNames, pipeline.deals.length);
  for (const deal of pipeline.deals) table.append(deal);
  for (const deal of pipeline.removedDeals) table.append(deal);
  return table;
}

/** What {@link summarise} and {@link summariseGroups} take. */
export interface SummariseOptions {
  readonly filter?: ViewOptions['filter'];
  /** The parts to sum; default all that need no arguments. A measure's own are `measure.partsOf(args, pipeline)`. */
  readonly parts?: readonly AnyPart[];
}

/** Adds up the deals of a pipeline, once, without a store. */
export function summarise(pipeline: Pipeline, options: SummariseOptions = {}): Summary {
  const { filter, parts = ALL_PARTS } = options;
  const view = new View(tableOf(pipeline), filter ? { filter } : {});
  view.ensure(parts);
  return view.summary(WHOLE);
}

/** Adds up the deals of a pipeline by the values of a dimension; `null` = where it is not known. @throws PipelineError `unknown-dimension` */
export function summariseGroups(
  pipeline: Pipeline,
  groupBy: string,
  options: SummariseOptions = {},
): Map<string | null, Summary> {
  const { filter, parts = ALL_PARTS } = options;
  const table = tableOf(pipeline);
  const view = new View(table, filter ? { filter, groupBy } : { groupBy });
  view.ensure(parts);
  const { dictionary } = table.dimension(groupBy);
  return new Map(view.groupCodes().map((code) => [dictionary.decode(code), view.summary(code)]));
}
