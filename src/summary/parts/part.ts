import type { CellTable } from '../cell-table.js';
import type { DealTable } from '../deal-table.js';

/**
 * A part of a summary: which keys its cells have, and what one deal puts into them. A deal's contribution depends on that
 * deal alone, never on `asOf`, so adding with `sign` −1 takes out exactly what +1 put in.
 */
export interface SummaryPart {
  /** Key fields of a cell, in order. */
  readonly fields: readonly string[];
  /** Adds (`sign` 1) or takes out (`sign` −1) what the deal in `row` contributes. */
  readonly addRow: (cells: CellTable, table: DealTable, row: number, sign: 1 | -1) => void;
}
