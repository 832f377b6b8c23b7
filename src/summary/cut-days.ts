import type { CellTable } from './cell-table.js';
import { coarserCells, type Coarser } from './coarser-cells.js';
import { NO_DAY } from './codes.js';
import { coarserPart } from './parts/coarser-part.js';
import type { SummaryPart } from './parts/part.js';

/** Where all known days are one. */
const ANY_DAY = 0;

/**
 * The cells with the days of one field told only as finely as `cuts` tell them apart: each is the last cut at or before it, or
 * the day before the first one. What compares days with those cuts gives the same as over the cells themselves, from a
 * handful of them. Days that are not known stay so.
 */
export function cutDays(cells: CellTable, field: number, cuts: readonly number[]): CellTable {
  return coarserCells(cells, daysCut(field, cuts));
}

/** Likewise of a part. */
export function cutDaysPart(part: SummaryPart, field: number, cuts: readonly number[]): SummaryPart {
  return coarserPart(part, daysCut(field, cuts));
}

/** Likewise with one cut for each stage, by its index in another field; `null` = all days of the stage are one. */
export function cutDaysByStage(
  cells: CellTable,
  stageField: number,
  dayField: number,
  cutOfStage: readonly (number | null)[],
): CellTable {
  return coarserCells(cells, {
    name: `days|${stageField}|${dayField}|${cutOfStage.join()}`,
    coarsen: (key) => {
      const day = key[dayField]!;
      if (day === NO_DAY) return;
      const cut = cutOfStage[key[stageField]!] ?? null;
      key[dayField] = cut === null ? ANY_DAY : day >= cut ? cut : cut - 1;
    },
  });
}

function daysCut(field: number, cuts: readonly number[]): Coarser {
  const ascending = cuts.toSorted((one, other) => one - other);
  const before = ascending.length === 0 ? ANY_DAY : ascending[0]! - 1;
  return {
    name: `days|${field}|${ascending.join()}`,
    coarsen: (key) => {
      const day = key[field]!;
      if (day === NO_DAY) return;
      let place = before;
      for (let at = 0; at < ascending.length && day >= ascending[at]!; at++) place = ascending[at]!;
      key[field] = place;
    },
  };
}
