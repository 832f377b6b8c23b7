import type { CanSeeField } from '../deal-dialog/deal-field.js';
import type { StageTotalsResult } from '../measures/index.js';
import type { Process } from '../model/index.js';
import type { DealLists, DealOrder } from '../summary/index.js';
import type { BoardHistory } from './board-history.js';
import type { BoardMove } from './board-move.js';

/** What {@link useStageBoard} takes. */
export interface UseStageBoardOptions {
  /** Figures of each stage: of `useStageTotals`, a store, a worker or a server. */
  readonly totals: StageTotalsResult;
  /** The deals of each stage in order: of `useDealLists` with `by: 'stage'`, and the filter and order of the board. */
  readonly lists: DealLists;
  /** The tracks and stages: `pipeline.process`. */
  readonly process: Process;
  /** How the lists are ordered; default `rank`: as people place them. In any other order a card is moved to a column, not to a place. */
  readonly order?: DealOrder | undefined;
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
  /** Asked to make a move, however it came about: `store.apply(move.operation)`. Absent = cards cannot be moved. */
  readonly onMove?: ((move: BoardMove) => void) | undefined;
  /** How steps are taken back; `null` or absent = they cannot be. */
  readonly history?: BoardHistory | null | undefined;
  /** Whether cards stay where they are; default no. */
  readonly readOnly?: boolean | undefined;
  /** Which fields of a deal may be seen; default all. */
  readonly canSee?: CanSeeField | undefined;
}
