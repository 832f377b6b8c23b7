import type { Deal, MoveCheck, Pipeline } from '../model/index.js';
import type { AskedMove } from './asked-move.js';
import type { DealChange } from './change.js';
import type { Measure } from './measure.js';
import type { Operation } from './operation.js';
import type { PipelineFacts } from './pipeline-facts.js';
import type { Query } from './query.js';
import type { RowIndex } from './row-index.js';
import type { Summary } from './summary.js';
import type { ViewOptions } from './view-options.js';

/** A measured group of a view. */
export interface MeasuredGroup<TResult> {
  /** The dimension's value; `null` = deals where it is not known. */
  readonly key: string | null;
  /** The name of the owner or team, else the value; `null` where the key is. */
  readonly name: string | null;
  readonly result: TResult;
}

/** What applying an operation did. */
export interface ApplyResult {
  /** The store's version after it; rises by one with every batch. */
  readonly version: number;
  /** The deals it changed, before and after; of an `accept` those that became certain, which have been shown already. */
  readonly changes: readonly DealChange[];
  /** The as-of day, targets and rates before and after; `null` = they stayed as they were. */
  readonly facts: { readonly before: PipelineFacts; readonly after: PipelineFacts } | null;
  /** What brought it about. What a `propose` shows and a `reject` takes away is not to be saved. */
  readonly cause: StoreCause;
}

/** What brought a change of a store about. */
export type StoreCause = 'apply' | 'undo' | 'redo' | 'propose' | 'accept' | 'reject' | 'replace';

/** What {@link PipelineStore.propose} takes beside the operation. */
export interface ProposeOptions {
  /**
   * Changes that the operation is to take back, as `ApplyResult.changes` told them: their deals become what they were, to the
   * bit, as long as they are what that change made of them; else the operation is made as it is.
   */
  readonly takesBack?: readonly DealChange[];
}

/** A change that is shown, and not certain yet. */
export interface Proposal {
  /** The deals that it may change. */
  readonly dealIds: ReadonlySet<string>;
  /** What it changed when it was proposed; since it is certain, what it came to then. */
  readonly changes: readonly DealChange[];
  /** How it ended; `open` = not yet. */
  readonly state: () => 'open' | 'accepted' | 'rejected';
  /**
   * What it comes to as things are now, over what is certain and the open proposals before it; `[]` = nothing, as where
   * somebody else did it; `null` = it cannot be made any more.
   */
  readonly outcome: () => readonly DealChange[] | null;
  /**
   * It is certain: `undo` takes it back like any other. One that was rejected can still be accepted while nothing else was
   * proposed for its deals, or done to them, as when an answer comes late. Whether it is accepted.
   */
  readonly accept: () => boolean;
  /** It is not made: its deals are shown as they are without it, with all other proposals. Whether it is rejected. */
  readonly reject: () => boolean;
}

/** What {@link PipelineStore.replace} takes beside the data. */
export interface ReplaceOptions {
  /**
   * The store's version when the data was asked for: what became certain since is done again over it. Default: the data has
   * all that is certain in it.
   */
  readonly askedAtVersion?: number;
}

/** Choices made when a store is set up. */
export interface PipelineStoreOptions {
  /** Where expected days and required coverage come from; default: all deals of this store (docs/measures.md §0 "baseline"). */
  readonly baseline?: Summary;
}

/**
 * The deals and every number asked of them, to be read: what hooks, provider and presets ask for. Without React. Static data
 * is a store that never changes (`createReadonlyPipelineStore`); every {@link PipelineStore} is one that does.
 */
export interface ReadonlyPipelineStore<TFields = unknown> {
  /** The data it was made from, or that it was replaced by, with the as-of day, targets and rates as they are now; its `deals` are those at the start. */
  readonly pipeline: Pipeline<TFields>;
  /** Rises by one with every batch. */
  readonly getVersion: () => number;
  /** A deal as it is now; `null` where there is none. */
  readonly deal: (dealId: string) => Deal<TFields> | null;
  /** All deals as they are now: O(deals), so not for a render. */
  readonly deals: () => Deal<TFields>[];
  /** All of it as it is now, as parsed data; `pipelineAt(store.snapshot(), date)` is the state at an earlier day. O(deals), so not for a render. */
  readonly snapshot: () => Pipeline<TFields>;
  /** A measured figure that stays right; the same arguments give the same query. */
  readonly query: <TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    view?: ViewOptions,
  ) => Query<TResult>;
  /** The figure for each group of `view.groupBy`, in order of name, unknown last. */
  readonly queryGroups: <TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    view: ViewOptions & { readonly groupBy: string },
  ) => Query<readonly MeasuredGroup<TResult>[]>;
  /** Deals in an order that is kept up, e.g. `dealLists`: for lists and boards, which show deals themselves. */
  readonly queryRows: <TOptions, TResult>(
    index: RowIndex<TOptions, TResult>,
    options: TOptions,
  ) => Query<TResult>;
  /** The figure now: `query(…).get()`. */
  readonly select: <TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    view?: ViewOptions,
  ) => TResult;
  /** The figures of each group now: `queryGroups(…).get()`. */
  readonly selectGroups: <TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    view: ViewOptions & { readonly groupBy: string },
  ) => readonly MeasuredGroup<TResult>[];
  /**
   * Calls `listener` once after every batch, undone and redone ones too, with what it changed; returns how to stop. This is
   * where a host saves from: each change has the deal before and after.
   */
  readonly subscribe: (listener: (result: ApplyResult) => void) => () => void;
}

/** A store whose deals change, with every number asked of them kept right, and each change able to be taken back. */
export interface PipelineStore<TFields = unknown> extends ReadonlyPipelineStore<TFields> {
  /** Changes deals, targets, rates or the day; all of a batch or nothing. @throws PipelineError `unknown-deal`, `unknown-stage`, `unknown-criterion`, `gate-blocked`, `transition-blocked`, `bid-blocked`, `limit-blocked`, `reason-missing`, `invalid-operation` */
  readonly apply: (operation: Operation) => ApplyResult;
  /**
   * What the rules of the process say of moves made together, without making them: a check each, in order, and the same that
   * `apply` makes (docs/measures.md §15). O(moves). @throws PipelineError `unknown-deal`
   */
  readonly checkMoves: (moves: readonly AskedMove[]) => readonly MoveCheck[];
  /**
   * Shows a change before it is certain, as one that a server has yet to accept. Proposals lie over the deals in the order in
   * which they were made, whatever order they are settled in; fresh data and other operations go beneath them.
   * @throws PipelineError as `apply` does; `invalid-operation` for one that changes more than deals
   */
  readonly propose: (operation: Operation, options?: ProposeOptions) => Proposal;
  /**
   * Takes other data of the same process in place of what there is, announced once: O(deals). Proposals stay, and lie over it.
   * What can be taken back stays so for deals that are the same in it. Deals without a rank stand in the order of the data.
   * @throws PipelineError `invalid-argument` for data of other stages, another currency or other dimensions
   */
  replace(this: void, pipeline: Pipeline<TFields>, options?: ReplaceOptions): ApplyResult;
  /** Takes the last batch back; `null` where there is none. */
  readonly undo: () => ApplyResult | null;
  /** Does the last batch taken back again; `null` where there is none. */
  readonly redo: () => ApplyResult | null;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}
