import { dataKey } from '../same-data.js';
import type { CalendarDate, Deal, HistoryField, PastContext } from '../../model/index.js';
import type { CellTable } from '../cell-table.js';
import type { CellSink, Coarser } from '../coarser-cells.js';
import type { DealTable } from '../deal-table.js';
import type { TargetBook } from '../resolve-target.js';

/**
 * A part of a summary: which keys its cells have, and what one deal, as it is now, puts into them. A deal's contribution
 * depends on that deal alone, never on `asOf`, so adding with `sign` −1 takes out exactly what +1 put in.
 */
export interface SummaryPart {
  /** Tells parts apart, in JSON too; of a part made from arguments it says those ({@link partName}). */
  readonly name: string;
  /** Key fields of a cell, in order. */
  readonly fields: readonly string[];
  /** Adds (`sign` 1) or takes out (`sign` −1) what the deal in `row` contributes. */
  readonly addRow: (cells: CellSink, table: DealTable, row: number, sign: 1 | -1) => void;
  /** The part that it has the cells of, with coarser keys. */
  readonly coarser?: Coarser & { readonly of: SummaryPart };
}

/** The cells of the group that a deal was in when it was as given; `null` = the view's filter did not let it through then. */
export type Placement = (was: Deal) => CellTable | null;

/**
 * A part that looks at deals through time, removed ones too: what a deal was counts in the group that it was in then. Filters
 * and groups by dimension (owner, team, …) follow the deal through time; all other filters pick deals as they are now.
 */
export interface HistoryPart {
  readonly name: string;
  readonly fields: readonly string[];
  /** Adds or takes out what the deal in `row`, now there or removed, has contributed through time. */
  readonly addHistory: (place: Placement, table: DealTable, row: number, sign: 1 | -1) => void;
}

/** Any part that a measure can read. */
export type AnyPart = SummaryPart | HistoryPart;

/** What parts can be made from beside a measure's arguments. */
export interface PartContext extends PastContext, TargetBook {
  readonly asOf: CalendarDate;
  /** Fields of which the history given says something; of others the past is as today. */
  readonly knownHistory: readonly HistoryField[];
}

/** The name of a part made from arguments: equal for arguments that say the same. */
export function partName(kind: string, args: unknown): string {
  return `${kind}|${dataKey(args)}`;
}
