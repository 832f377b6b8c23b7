import type { DealTable } from './deal-table.js';

/** Whether the deal in a row has a visit to a stage (docs/measures.md §0 "entered"). */
export function hasVisitTo(table: DealTable, row: number, stage: number): boolean {
  const start = table.visitStart.values[row]!;
  const end = start + table.visitCount.values[row]!;
  for (let index = start; index < end; index++) if (table.visits.stage.values[index] === stage) return true;
  return false;
}

/**
 * How many open stages, from the first, are found one after the other among a deal's visits, others between them or not
 * (docs/measures.md §0 "strict").
 */
export function strictDepth(table: DealTable, row: number, openStages: readonly number[]): number {
  const start = table.visitStart.values[row]!;
  const end = start + table.visitCount.values[row]!;
  let depth = 0;
  for (let index = start; index < end && depth < openStages.length; index++) {
    if (table.visits.stage.values[index] === openStages[depth]) depth++;
  }
  return depth;
}
