import { parsePipeline, type Pipeline } from '../src/model/index.js';
import type { Columns } from './columns.js';
import { AS_OF, DEFINITION, historyOf, rowsOf, TARGETS, type BenchRow } from './rows.js';

/** The host's rows and log, read and checked. */
export function readDeals(columns: Columns): Pipeline<BenchRow> {
  return parsePipeline({
    pipeline: DEFINITION,
    asOf: AS_OF,
    deals: rowsOf(columns),
    history: historyOf(columns),
    targets: TARGETS,
  });
}
