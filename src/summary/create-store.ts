import type { Deal, Pipeline } from '../model/index.js';
import { planChanges, type DealChange, type DealSource, type StoreChange } from './change.js';
import { readingSide } from './create-readonly-store.js';
import type { DealTable } from './deal-table.js';
import { StoreQueries } from './store-queries.js';
import type { ApplyResult, PipelineStore, PipelineStoreOptions } from './store.js';
import { tableOf } from './summarise.js';

/** How many batches can be taken back. */
const UNDO_LIMIT = 1000;

/**
 * Makes a store of parsed deals. The pipeline is left as it was.
 * @throws PipelineError `summary-mismatch` where the baseline was summed over another process
 */
export function createPipelineStore<TFields>(
  pipeline: Pipeline<TFields>,
  options: PipelineStoreOptions = {},
): PipelineStore<TFields> {
  return createStoreOver(pipeline, tableOf(pipeline), options);
}

/** Makes a store of deals that are in columns already: those of `pipeline`, or those that have been put into `table` instead. */
export function createStoreOver<TFields>(
  pipeline: Pipeline<TFields>,
  table: DealTable,
  options: PipelineStoreOptions = {},
): PipelineStore<TFields> {
  const queries = new StoreQueries(pipeline, table, options.baseline ?? null);
  const listeners = new Set<(result: ApplyResult) => void>();
  const undone: StoreChange[] = [];
  const done: StoreChange[] = [];

  const reading = readingSide(pipeline, table, queries);
  const source: DealSource = {
    process: pipeline.process,
    owners: pipeline.owners,
    knownAt: pipeline.asOf,
    get facts() {
      return queries.facts;
    },
    record: (dealId) => {
      const row = table.rowOf(dealId);
      return row === undefined ? null : table.recordAt(row);
    },
    foreignDeals: () => foreignDeals(table),
  };

  const commit = ({ deals, facts }: StoreChange): ApplyResult => {
    queries.change((addRow) => {
      for (const { dealId, after } of deals) {
        const known = table.rowOf(dealId);
        if (known !== undefined) addRow(known, -1);
        if (known !== undefined) table.write(known, after);
        const row = known ?? (after ? table.append(after) : undefined);
        if (row !== undefined) addRow(row, 1);
      }
    }, facts?.after);
    const result = { version: queries.version, changes: deals.map(asSeen), facts };
    for (const listener of Array.from(listeners)) listener(result);
    return result;
  };

  const step = (
    from: StoreChange[],
    to: StoreChange[],
    turn: (change: StoreChange) => StoreChange,
  ): ApplyResult | null => {
    const change = from.pop();
    if (!change) return null;
    to.push(change);
    return commit(turn(change));
  };

  return {
    ...reading,
    get pipeline() {
      return reading.pipeline;
    },
    apply: (operation) => {
      const change = planChanges(operation, source);
      if (change.deals.length === 0 && !change.facts)
        return { version: queries.version, changes: [], facts: null };
      done.push(change);
      if (done.length > UNDO_LIMIT) done.shift();
      undone.length = 0;
      return commit(change);
    },
    undo: () => step(done, undone, reversed),
    redo: () => step(undone, done, (change) => change),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    subscribe: (listener) => {
      const told = (result: ApplyResult): void => listener(result);
      listeners.add(told);
      return () => {
        listeners.delete(told);
      };
    },
  };
}

function reversed({ deals, facts }: StoreChange): StoreChange {
  return {
    deals: deals.map(({ dealId, before, after }) => ({ dealId, before: after, after: before })),
    facts: facts && { before: facts.after, after: facts.before },
  };
}

/** A removed deal is not there for those who are told of the change. */
function asSeen({ dealId, before, after }: DealChange): DealChange {
  const seen = (deal: DealChange['after']): DealChange['after'] => (deal?.removedDate === null ? deal : null);
  return { dealId, before: seen(before), after: seen(after) };
}

function* foreignDeals(table: DealTable): Generator<Deal> {
  for (let row = 0; row < table.rowCount; row++) {
    const deal = table.recordAt(row);
    if (deal && deal.currency !== table.process.currency) yield deal;
  }
}
