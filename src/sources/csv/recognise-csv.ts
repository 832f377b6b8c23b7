import type { CsvMapping } from './csv-mapping.js';
import type { CsvTable } from './csv-table.js';
import { interpretTable, type InterpretOptions } from './interpret-table.js';
import { createTimeSlices } from '../time-slices.js';

/**
 * The mapping by which a table would be read, without reading it: to be shown before, or stored.
 * @throws PipelineError as `pipelineFromCsv`
 */
export async function recogniseCsv(
  table: CsvTable,
  options: InterpretOptions & { readonly signal?: AbortSignal } = {},
): Promise<CsvMapping> {
  const { mapping } = await interpretTable(table, options, createTimeSlices(options.signal));
  return mapping;
}
