import type { Deal, PipelineIssue } from '../../model/index.js';
import type {
  ApplyResult,
  Measure,
  MeasuredGroup,
  Operation,
  PipelineFacts,
  Query,
  ViewOptions,
} from '../../summary/index.js';
import type { DealsPage, DealsRequest, StoreHead } from './messages.js';

/** A change that was asked for. */
export interface Asked<TResult> {
  /** The version from which on figures have it in: once `getVersion()` is this or more, it was done, or refused. */
  readonly version: number;
  /** What it did. @throws (rejects) PipelineError as `PipelineStore.apply` does; `worker-failed` */
  readonly done: Promise<TResult>;
}

/**
 * Deals that are in a worker, or in the page without holding it up, with every number asked of them kept right on the page.
 * The page has sums and no deals: figures of new arguments are there at once where the sums they read are.
 */
export interface RemoteStore<TFields = unknown> {
  /** What was read, at the start: process, counts of rows, deals and issues, how a file was read. */
  readonly head: StoreHead;
  /** What figures are read against now: as-of day, targets, owners, teams, exchange rates. */
  readonly facts: () => PipelineFacts;
  /** Rises by one with every change asked for, once it was done or refused. */
  readonly getVersion: () => number;
  /** A figure; `null` until it is there, then right after every change. The same arguments give the same query. */
  readonly query: <TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    view?: ViewOptions,
  ) => Query<TResult | null>;
  /** The figure of each group of `view.groupBy`, in order of name, unknown last; `null` until they are there. */
  readonly queryGroups: <TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    view: ViewOptions & { readonly groupBy: string },
  ) => Query<readonly MeasuredGroup<TResult>[] | null>;
  /** The figure, once it is there. @throws (rejects) PipelineError as `ReadonlyPipelineStore.select` does */
  readonly measure: <TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    view?: ViewOptions,
  ) => Promise<TResult>;
  /** The figures of each group, once they are there. */
  readonly measureGroups: <TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    view: ViewOptions & { readonly groupBy: string },
  ) => Promise<readonly MeasuredGroup<TResult>[]>;
  /** A deal as it is now; `null` where there is none. */
  readonly deal: (dealId: string) => Promise<Deal<TFields> | null>;
  /** Some deals of a list, in order, as they are now. */
  readonly deals: (request?: DealsRequest) => Promise<DealsPage<TFields>>;
  /** Some of the issues found while reading, in input order; `from` 0 and `count` 100 unless told. */
  readonly issues: (page?: {
    readonly from?: number;
    readonly count?: number;
  }) => Promise<readonly PipelineIssue[]>;
  /** Changes deals; changes are made in the order they were asked for. */
  readonly apply: (operation: Operation) => Asked<ApplyResult>;
  /** Takes the last batch back; gives `null` where there is none. */
  readonly undo: () => Asked<ApplyResult | null>;
  /** Does the last batch taken back again; gives `null` where there is none. */
  readonly redo: () => Asked<ApplyResult | null>;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Calls `listener` once after every batch, undone and redone ones too, once all figures are right; returns how to stop. */
  readonly subscribe: (listener: (result: ApplyResult) => void) => () => void;
  /** Lets everything go: a worker is stopped, and what is waited for is rejected with PipelineError `aborted`. */
  readonly dispose: () => void;
}
