import { moveChecks, PipelineError, type Deal, type Pipeline } from '../model/index.js';
import { moveIntent } from './asked-move.js';
import { planChanges, type DealChange, type DealSource, type StoreChange } from './change.js';
import { readingSide } from './create-readonly-store.js';
import type { DealTable } from './deal-table.js';
import { againOver, assertReplaceable, freshDeals } from './fresh-deals.js';
import { dealIdsOf } from './operation-deals.js';
import { factsOf } from './pipeline-facts.js';
import { Proposals, type ChangePlan, type ProposedChange } from './proposals.js';
import { isSameDeal, isSameRow } from './same-deal.js';
import { sameData } from './same-data.js';
import { stageLoadsOf, type StageLoads } from './stage-loads.js';
import { StoreHistory } from './store-history.js';
import { StoreQueries } from './store-queries.js';
import type { ApplyResult, PipelineStore, PipelineStoreOptions, Proposal, StoreCause } from './store.js';
import { tableOf } from './summarise.js';
import { overNow, planTakeBack, reversed } from './take-back.js';

const NOTHING: StoreChange = { deals: [], facts: null };

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
  let data = pipeline;
  const queries = new StoreQueries(pipeline, table, options.baseline ?? null);
  const listeners = new Set<(result: ApplyResult) => void>();
  const history = new StoreHistory();
  const proposals = new Proposals();
  const loads = stageLoadsOf(table);

  const reading = readingSide(() => data, table, queries);
  const shown = (dealId: string): Deal | null => {
    const row = table.rowOf(dealId);
    return row === undefined ? null : table.recordAt(row);
  };
  const certain = (dealId: string): Deal | null =>
    proposals.has(dealId) ? proposals.certain(dealId) : shown(dealId);
  const sourceOf = (record: DealSource['record'], facts = queries.facts): DealSource => ({
    process: pipeline.process,
    owners: data.owners,
    knownAt: data.asOf,
    facts,
    record,
    // Limits are asked when a change is asked for, and not again when it is done over other deals.
    loads: null,
    counted: shown,
    foreignDeals: () => foreignDeals(table),
  });

  /** Writes what is certain by now, shows it with all proposals over it, and announces what that changed. */
  const commit = (
    change: StoreChange,
    cause: StoreCause,
    {
      proposed = change.deals.map(({ dealId }) => dealId),
      told,
      order,
    }: {
      /** The deals whose proposals may come to something else now; `null` = all. */
      readonly proposed?: Iterable<string> | null;
      readonly told?: readonly DealChange[];
      readonly order?: readonly string[] | null;
    } = {},
  ): ApplyResult => {
    const facts = change.facts?.after ?? queries.facts;
    const changes: DealChange[] = [];
    for (const each of change.deals) {
      if (!proposals.has(each.dealId)) changes.push(each);
      proposals.setCertain(each.dealId, each.after);
    }
    // Proposals of other deals come to what they came to: only facts, as the day, are of all of them.
    const dealIds = proposals.connected(change.facts ? null : proposed);
    for (const [dealId, after] of proposals.shown(sourceOf(certain, facts), dealIds)) {
      const before = shown(dealId);
      if (!isSame(before, after)) changes.push({ dealId, before, after });
    }
    write({ queries, table, loads }, changes, order ?? null, change.facts?.after);
    const seen = (told ?? changes).map(asSeen);
    const result = { version: queries.version, changes: seen, facts: change.facts, cause };
    for (const listener of Array.from(listeners)) listener(result);
    return result;
  };

  const nothing = (cause: StoreCause): ApplyResult => ({
    ...{ version: queries.version, changes: [], facts: null, cause },
  });

  /** What is certain now, and how it is done again over fresh data. */
  const made = (change: StoreChange, plan: ChangePlan) => ({ version: queries.version + 1, change, plan });

  const settle = (cause: 'accept' | 'reject', dealIds: ReadonlySet<string>): void => {
    const settled: DealChange[] = [];
    proposals.settle(sourceOf(certain), dealIds, (change, entry) => {
      entry.changes = change.deals.map(asSeen);
      if (change.deals.length === 0) return;
      history.push(made(change, entry.plan));
      settled.push(...change.deals);
    });
    commit(NOTHING, cause, { proposed: dealIds, ...(cause === 'accept' && { told: settled }) });
    proposals.tidy(dealIds);
  };

  const handleOf = (entry: ProposedChange): Proposal => ({
    dealIds: entry.dealIds,
    get changes() {
      return entry.changes;
    },
    state: () => entry.state,
    outcome: () => proposals.outcome(entry, sourceOf(certain))?.deals.map(asSeen) ?? null,
    accept: () => {
      if (entry.state === 'rejected') {
        if (!proposals.isLast(entry)) return false;
        proposals.add(entry, shown);
      } else if (entry.state === 'accepted') return true;
      entry.state = 'accepted';
      settle('accept', proposals.connected(entry.dealIds));
      return true;
    },
    reject: () => {
      if (entry.state !== 'open') return entry.state === 'rejected';
      entry.state = 'rejected';
      const dealIds = proposals.connected(entry.dealIds);
      proposals.remove(entry);
      settle('reject', dealIds);
      return true;
    },
  });

  const step = (cause: 'undo' | 'redo'): ApplyResult | null => {
    const change = history[cause]();
    if (!change) return null;
    const now = overNow(change, sourceOf(certain));
    // What was made is the way back, or forth again: taking back its reverse makes it over other deals.
    history.note(made(now, planTakeBack(reversed(change).deals)));
    return commit(now, cause);
  };

  return {
    ...reading,
    get pipeline() {
      return reading.pipeline;
    },
    apply: (operation) => {
      const plan: ChangePlan = (source) => planChanges(operation, source);
      const change = plan({ ...sourceOf(certain), loads });
      if (change.deals.length === 0 && !change.facts) return nothing('apply');
      history.push(made(change, plan));
      return commit(change, 'apply');
    },
    propose: (operation, { takesBack } = {}) => {
      const as: ChangePlan = (source) => planChanges(operation, source);
      const plan = takesBack ? planTakeBack(takesBack, as) : as;
      if (plan({ ...sourceOf(shown), loads }).facts) throw notOfDeals(operation.type);
      const dealIds = new Set([...dealIdsOf(operation), ...(takesBack ?? []).map(({ dealId }) => dealId)]);
      const entry: ProposedChange = { plan, dealIds, state: 'open', changes: [] };
      proposals.add(entry, shown);
      entry.changes = commit(NOTHING, 'propose', { proposed: dealIds }).changes;
      return handleOf(entry);
    },
    replace: (next, { askedAtVersion = queries.version } = {}) => {
      assertReplaceable(data, next);
      const fresh = freshDeals(next, table.dealIds(), certain);
      const facts = againOver(fresh, history.since(askedAtVersion), {
        ...sourceOf(certain, factsOf(next)),
        owners: next.owners,
        knownAt: next.asOf,
      });
      data = next;
      const isSameFacts = sameData(facts, queries.facts);
      const deals = [...fresh.values()].filter(({ before, after }) => !isSameWithRow(before, after));
      const ids = [...next.deals, ...next.removedDeals].map(({ id }) => id);
      const order = table.isArranged(ids) ? null : ids;
      if (deals.length === 0 && isSameFacts && !order) return nothing('replace');
      history.forget(new Set(deals.map(({ dealId }) => dealId)), !isSameFacts);
      return commit(
        { deals, facts: isSameFacts ? null : { before: queries.facts, after: facts } },
        'replace',
        { proposed: null, order },
      );
    },
    checkMoves: (moves) =>
      moveChecks(
        moves.map((move) => moveIntent(move, reading.deal(move.dealId), queries.facts.asOf)),
        pipeline.process,
        (stageId) => loads?.of(stageId) ?? null,
      ),
    undo: () => step('undo'),
    redo: () => step('redo'),
    canUndo: () => history.canUndo,
    canRedo: () => history.canRedo,
    subscribe: (listener) => {
      const told = (result: ApplyResult): void => listener(result);
      listeners.add(told);
      return () => {
        listeners.delete(told);
      };
    },
  };
}

/** What is written to. */
interface Written {
  readonly queries: StoreQueries;
  readonly table: DealTable;
  readonly loads: StageLoads | null;
}

/** @param order ids of the deals as they stand in the input from now on; `null` = as they stood */
function write(
  { queries, table, loads }: Written,
  deals: readonly DealChange[],
  order: readonly string[] | null,
  facts: StoreQueries['facts'] | undefined,
): void {
  queries.change((addRow, reorder) => {
    for (const { dealId, after } of deals) {
      const known = table.rowOf(dealId);
      if (known !== undefined) loads?.add(table.dealAt(known), -1);
      loads?.add(after, 1);
      if (known !== undefined) addRow(known, -1);
      if (known !== undefined) table.write(known, after);
      const row = known ?? (after ? table.append(after) : undefined);
      if (row !== undefined) addRow(row, 1);
    }
    if (!order) return;
    table.arrange(order);
    reorder();
  }, facts);
}

function isSame(one: Deal | null, other: Deal | null): boolean {
  return (
    one === other || (one !== null && other !== null && one.fields === other.fields && isSameDeal(one, other))
  );
}

/** The same deal with the same row: one that was read anew is another object. */
function isSameWithRow(one: Deal | null, other: Deal | null): boolean {
  return one && other ? isSameDeal(one, other) && isSameRow(one.fields, other.fields) : one === other;
}

function notOfDeals(type: string): PipelineError {
  return new PipelineError(
    'invalid-operation',
    `An operation "${type}" that changes more than deals cannot be proposed. Apply it once it is certain.`,
  );
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
