import type { MeasureOptions } from '../hooks/index.js';
import type { FunnelResult, StageTotalsResult } from '../measures/index.js';
import type { Team } from '../model/index.js';
import type {
  DealFilter,
  DealLists,
  DealOrder,
  ReadonlyPipelineStore,
  SortDirection,
} from '../summary/index.js';
import type { BoardFilter } from './board-filter.js';
import type { BoardLaneSource } from './board-lane.js';
import type { BoardMarkOptions } from './board-marks.js';
import type { FilterField } from './fields-seen.js';

/** How many deals of each stage are marked. */
export interface BoardMarkCounts {
  /** Overdue deals by stage id; `null` = they are those of the figures. */
  readonly overdue: ReadonlyMap<string, number> | null;
  /** Stale deals by stage id. */
  readonly stale: ReadonlyMap<string, number>;
}

/** How a reader sorts and filters a board, with what comes of it: what `useBoardReading` gives, and `Board.Root` takes. */
export interface BoardReading {
  /** Figures of the deals shown, of all of them: for `Board.Root`. */
  readonly totals: StageTotalsResult;
  /** The deals shown, in order: for `Board.Root`. */
  readonly lists: DealLists;
  /** How many deals of each track that has a next one moved on: for `Board.Root`; none where the host counts, or a filter asks where deals stand now. */
  readonly funnels: readonly FunnelResult[];
  /** How they are ordered: for `Board.Root`. */
  readonly order: DealOrder;
  readonly setOrder: (order: DealOrder) => void;
  readonly direction: SortDirection;
  readonly setDirection: (direction: SortDirection) => void;
  /** Which deals are shown, host's filter and reader's together: for further figures of the same deals, as those of lanes. */
  readonly dealFilter: DealFilter | undefined;
  /** What the reader asks for; what is shown may be a moment behind it, see `isPending`. */
  readonly filter: BoardFilter;
  readonly setFilter: (filter: BoardFilter) => void;
  /** Whether cards and figures are still those of the filter before. They are always of the same filter, both. */
  readonly isPending: boolean;
  /** Deals without the reader's filter; `null` = not known: the host counts, and has counted those of the filter only. */
  readonly dealCount: number | null;
  /** Whether the host's figures are of another filter than that in force: then they are not shown. */
  readonly isOutdated: boolean;
  /** Fields that a reader may filter by. */
  readonly fields: ReadonlySet<FilterField>;
  readonly teams: readonly Team[];
  /** Where values to choose from are read. */
  readonly source: { readonly store: ReadonlyPipelineStore } & Pick<MeasureOptions, 'filter' | 'narrow'>;
  readonly markOptions: BoardMarkOptions | undefined;
  readonly markCounts: BoardMarkCounts;
  /** The lanes: for `Board.Root`; `null` = there are none. */
  readonly lanes: BoardLaneSource | null;
  /** The dimension that makes them; `null` = there are none. */
  readonly laneBy: string | null;
  readonly setLaneBy: (laneBy: string | null) => void;
  /** Dimensions that lanes can be made of: those that some deal has a value of, and every reader may see. */
  readonly laneFields: readonly string[];
}

/** How a reader sorts and filters: held by the host, or here. */
export interface BoardReadingOptions {
  /**
   * Figures of all deals of the filter, of a host that has them by pages; default those of the deals here. A new object is new
   * figures: pass them when they have all that was moved so far. Until then they are kept right by what is moved here.
   */
  readonly totals?: StageTotalsResult | undefined;
  /** How cards stand; absent = held here. */
  readonly order?: DealOrder | undefined;
  /** Default `rank`: as people placed them. */
  readonly defaultOrder?: DealOrder | undefined;
  readonly onOrderChange?: ((order: DealOrder) => void) | undefined;
  /** Which end comes first; `null` = the order's own first; absent = held here. */
  readonly direction?: SortDirection | null | undefined;
  readonly defaultDirection?: SortDirection | null | undefined;
  /** Told `null` when another order is chosen, which begins with its own first end. */
  readonly onDirectionChange?: ((direction: SortDirection | null) => void) | undefined;
  /** What the reader looks for; absent = held here. */
  readonly readerFilter?: BoardFilter | undefined;
  /** Default nothing: all deals are shown. */
  readonly defaultReaderFilter?: BoardFilter | undefined;
  readonly onReaderFilterChange?: ((filter: BoardFilter) => void) | undefined;
  /** When cards are marked as overdue and as stale. */
  readonly marks?: BoardMarkOptions | undefined;
  /** What makes the lanes: `owner`, `team`, `source`, `account` or an own dimension; `null` = there are none; absent = held here. */
  readonly laneBy?: string | null | undefined;
  /** Default none. */
  readonly defaultLaneBy?: string | null | undefined;
  readonly onLaneByChange?: ((laneBy: string | null) => void) | undefined;
  /** Own dimensions that are worked out of other fields: a card does not go to another lane of them. Default none. */
  readonly heldLanes?: readonly string[] | undefined;
}
