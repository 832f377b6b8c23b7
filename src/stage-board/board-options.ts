import type { CanSeeField } from '../deal-dialog/deal-field.js';
import type { FunnelResult, StageTotalsResult } from '../measures/index.js';
import type { Process } from '../model/index.js';
import type { DealLists, DealOrder, Outbox } from '../summary/index.js';
import type { BoardLaneSource } from './board-lane.js';
import type { BoardHistory } from './board-history.js';
import type { BoardMove } from './board-move.js';
import type { CanMove } from './can-move.js';
import type { BoardOutboxView } from './use-board-outbox.js';

/** What {@link useStageBoard} takes. */
export interface UseStageBoardOptions {
  /** Figures of each stage: of `useStageTotals`, a store, a worker or a server. */
  readonly totals: StageTotalsResult;
  /** The deals of each stage in order: of `useDealLists` with `by: 'stage'`, the filter and order of the board, and `groupBy` where it has lanes. */
  readonly lists: DealLists;
  /** What the lanes are, with lists that have the same `groupBy`; `null` or absent = the board has none. */
  readonly lanes?: BoardLaneSource | null | undefined;
  /** Values of the lanes whose cards are not drawn, `null` = not known; absent = held here. */
  readonly collapsedLanes?: readonly (string | null)[] | undefined;
  /** Default none. */
  readonly defaultCollapsedLanes?: readonly (string | null)[] | undefined;
  readonly onCollapsedLanesChange?: ((lanes: readonly (string | null)[]) => void) | undefined;
  /** The tracks and stages: `pipeline.process`. */
  readonly process: Process;
  /**
   * Funnels of tracks that have a next one, by default basis and with the filter of the board: how many of their deals moved on.
   * Of `useFunnelMeasure({ trackId })` or `useBoardReading`; default none, and no figure is shown.
   */
  readonly funnels?: readonly FunnelResult[] | undefined;
  /** How the lists are ordered; default `rank`: as people place them. In any other order a card is moved to a column, not to a place. */
  readonly order?: DealOrder | undefined;
  /** Ids of stages whose columns are collapsed to a strip; absent = held here. */
  readonly collapsed?: readonly string[] | undefined;
  /** Default none. */
  readonly defaultCollapsed?: readonly string[] | undefined;
  readonly onCollapsedChange?: ((stageIds: readonly string[]) => void) | undefined;
  /** Id of the track shown; absent = held here. */
  readonly trackId?: string | undefined;
  /** Default the last track that is pipeline. */
  readonly defaultTrackId?: string | undefined;
  readonly onTrackChange?: ((trackId: string) => void) | undefined;
  /** Id of the picked stage, `null` for none; absent = held here. */
  readonly stage?: string | null | undefined;
  readonly defaultStage?: string | null | undefined;
  readonly onStageChange?: ((stageId: string | null) => void) | undefined;
  /** Id of the deal that is open, `null` for none; absent = held here. */
  readonly deal?: string | null | undefined;
  readonly defaultDeal?: string | null | undefined;
  readonly onDealChange?: ((dealId: string | null) => void) | undefined;
  /** Asked to make a move, however it came about: `store.apply(move.operation)`. Absent = cards cannot be moved, unless there is an `outbox`. */
  readonly onMove?: ((move: BoardMove) => void) | undefined;
  /**
   * Asked of each move, beside the rules of the process, before anything is shown of it: yes, no, or why not; at once or later.
   * An answer that comes later counts only while the card stands where it stood, and a failure of it is a no.
   */
  readonly canMove?: CanMove | undefined;
  /** Figures of all deals, whatever the filter of the board: what limits of stages are held against; default `totals`, and in `StageBoard` those of all deals here, or the host's `totals` of when it last counted without a filter of the reader. */
  readonly limitTotals?: StageTotalsResult | undefined;
  /** Who works with the board, as the host names people: what is given with a move is given by them; absent or `null` = it is asked. */
  readonly currentUser?: string | null | undefined;
  /** Whether a gate or a limit may be passed with a reason, which is kept with the deal; default no. */
  readonly mayOverride?: boolean | undefined;
  /** Changes of deals on their way that are no moves: what was not made of them is told, unless the deal is open. Default none. */
  readonly edits?: Outbox<unknown>['subscribe'] | undefined;
  /** Asked to make several moves that belong together in one step; default `onMove` for each. */
  readonly onMoves?: ((moves: readonly BoardMove[]) => void) | undefined;
  /** Moves that a host is asked to keep, of `useBoardOutbox`: in place of `onMove` and `history`. */
  readonly outbox?: BoardOutboxView | null | undefined;
  /** How steps are taken back; `null` or absent = they cannot be. */
  readonly history?: BoardHistory | null | undefined;
  /** Whether cards stay where they are; default no. */
  readonly readOnly?: boolean | undefined;
  /** Which fields of a deal may be seen; default all. */
  readonly canSee?: CanSeeField | undefined;
}
