import type { Deal, Pipeline } from '../model/index.js';
import type { DealTable } from './deal-table.js';
import { StoreQueries } from './store-queries.js';
import type { PipelineStoreOptions, ReadonlyPipelineStore } from './store.js';
import { tableOf } from './summarise.js';

/**
 * Makes a store of parsed deals that never change. It leaves the operations, and what they check, out of the page.
 * @throws PipelineError `summary-mismatch` where the baseline was summed over another process
 */
export function createReadonlyPipelineStore<TFields>(
  pipeline: Pipeline<TFields>,
  options: PipelineStoreOptions = {},
): ReadonlyPipelineStore<TFields> {
  const table = tableOf(pipeline);
  const queries = new StoreQueries(pipeline, table, options.baseline ?? null);
  return { ...readingSide(() => pipeline, table, queries), pipeline, subscribe: () => () => undefined };
}

/** What every store can be asked, over a table that may change and the queries that are told when it does. */
export function readingSide<TFields>(
  /** The data it was made from, or that it was replaced by. */
  data: () => Pipeline<TFields>,
  table: DealTable,
  queries: StoreQueries,
): Omit<ReadonlyPipelineStore<TFields>, 'subscribe'> {
  const dealAt = (row: number): Deal<TFields> | null => table.dealAt(row) as Deal<TFields> | null;
  const rows = (of: (row: number) => unknown): Deal<TFields>[] =>
    table.rowsInPlace().flatMap((row) => (of(row) as Deal<TFields> | null) ?? []);
  let { facts } = queries;
  let base = data();
  let now = base;
  const present = (): Pipeline<TFields> => {
    if (facts === queries.facts && base === data()) return now;
    base = data();
    ({ facts } = queries);
    now = { ...base, ...facts };
    return now;
  };
  return {
    get pipeline() {
      return present();
    },
    snapshot: () => ({
      ...present(),
      deals: rows(dealAt),
      removedDeals: rows((row) => (dealAt(row) ? null : table.recordAt(row))),
    }),
    getVersion: () => queries.version,
    deal: (dealId) => {
      const row = table.rowOf(dealId);
      return row === undefined ? null : dealAt(row);
    },
    deals: () => rows(dealAt),
    query: (measure, args, view) => queries.query(measure, args, view),
    queryGroups: (measure, args, view) => queries.queryGroups(measure, args, view),
    queryRows: (index, options) => queries.queryRows(index, options),
    select: (measure, args, view) => queries.query(measure, args, view).get(),
    selectGroups: (measure, args, view) => queries.queryGroups(measure, args, view).get(),
  };
}
