import type { Pipeline } from '../model/index.js';
import { DealTable } from './deal-table.js';
import { PART_NAMES, type PartName } from './parts/index.js';
import type { Summary } from './summary.js';
import { View, WHOLE, type ViewOptions } from './view.js';

/** The deals of a pipeline in columns. */
export function tableOf(pipeline: Pipeline): DealTable {
  const table = new DealTable(pipeline.process, pipeline.dimensionNames, pipeline.deals.length);
  for (const deal of pipeline.deals) table.append(deal);
  return table;
}

/** What {@link summarise} and {@link summariseGroups} take. */
export interface SummariseOptions {
  readonly filter?: ViewOptions['filter'];
  /** The parts to sum; default all. A measure's own are in `measure.parts`. */
  readonly parts?: readonly PartName[];
}

/** Adds up the deals of a pipeline, once, without a store. */
export function summarise(pipeline: Pipeline, options: SummariseOptions = {}): Summary {
  const { filter, parts = PART_NAMES } = options;
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
  const { filter, parts = PART_NAMES } = options;
  const table = tableOf(pipeline);
  const view = new View(table, filter ? { filter, groupBy } : { groupBy });
  view.ensure(parts);
  const { dictionary } = table.dimension(groupBy);
  return new Map(view.groupCodes().map((code) => [dictionary.decode(code), view.summary(code)]));
}
