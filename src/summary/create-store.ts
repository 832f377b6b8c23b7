import type { Pipeline } from '../model/index.js';
import { planChanges, type DealChange } from './change.js';
import { readingSide } from './create-readonly-store.js';
import type { DealTable } from './deal-table.js';
import { StoreQueries } from './store-queries.js';
import type { ApplyResult, PipelineStore, PipelineStoreOptions } from './store.js';
import { tableOf } from './summarise.js';

/** How many batches can be taken back. */
const UNDO_LIMIT = 1000;

type Changes = readonly DealChange[];

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
  const undone: Changes[] = [];
  const done: Changes[] = [];

  const reading = readingSide(pipeline, table, queries);

  const commit = (changes: Changes): ApplyResult => {
    queries.change((addRow) => {
      for (const { dealId, after } of changes) {
        const known = table.rowOf(dealId);
        if (known !== undefined) addRow(known, -1);
        if (known !== undefined) table.write(known, after);
        const row = known ?? (after ? table.append(after) : undefined);
        if (row !== undefined) addRow(row, 1);
      }
    });
    const result = { version: queries.version, changes };
    for (const listener of Array.from(listeners)) listener(result);
    return result;
  };

  const step = (from: Changes[], to: Changes[], turn: (changes: Changes) => Changes): ApplyResult | null => {
    const changes = from.pop();
    if (!changes) return null;
    to.push(changes);
    return commit(turn(changes));
  };

  return {
    ...reading,
    apply: (operation) => {
      const changes = planChanges(operation, {
        process: pipeline.process,
        asOf: pipeline.asOf,
        deal: reading.deal,
      });
      if (changes.length === 0) return { version: queries.version, changes };
      done.push(changes);
      if (done.length > UNDO_LIMIT) done.shift();
      undone.length = 0;
      return commit(changes);
    },
    undo: () => step(done, undone, reversed),
    redo: () => step(undone, done, (changes) => changes),
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

function reversed(changes: Changes): Changes {
  return changes.map(({ dealId, before, after }) => ({ dealId, before: after, after: before }));
}
