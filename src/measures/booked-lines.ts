import { FLOW_LINES, fromLimbs, type CellTable, type FlowLineName } from '../summary/index.js';
import type { ValuedCount } from './tally.js';

/** What was booked on one line. */
export interface Booked extends ValuedCount {
  /** Of it: with a stage that is not known. */
  readonly unknownStage: ValuedCount;
}

interface Sum {
  count: number;
  valuedCount: number;
  high: number;
  low: number;
}

/** Reads what was booked, by the number of the line, out of the cells of a `flowPart`. */
export function bookedLines(cells: CellTable): (line: number) => Booked {
  const sums = new Map<number, { readonly all: Sum; readonly unknownStage: Sum }>();
  for (let cell = 0; cell < cells.size; cell++) {
    const line = cells.key(cell, 0);
    const sum = sums.get(line) ?? { all: newSum(), unknownStage: newSum() };
    sums.set(line, sum);
    addCell(sum.all, cells, cell);
    if (cells.key(cell, 2) === 0) addCell(sum.unknownStage, cells, cell);
  }
  return (line) => {
    const { all, unknownStage } = sums.get(line) ?? { all: newSum(), unknownStage: newSum() };
    return { ...summed(all), unknownStage: summed(unknownStage) };
  };
}

/** The number of a line. */
export function lineNumber(line: FlowLineName): number {
  return FLOW_LINES.indexOf(line);
}

function newSum(): Sum {
  return { count: 0, valuedCount: 0, high: 0, low: 0 };
}

function addCell(sum: Sum, cells: CellTable, cell: number): void {
  const count = cells.count(cell);
  sum.count += count;
  if (cells.key(cell, 1) === 0) return;
  sum.valuedCount += count;
  sum.high += cells.high(cell);
  sum.low += cells.low(cell);
}

function summed({ count, valuedCount, high, low }: Sum): ValuedCount {
  return { count, valuedCount, valueMinor: fromLimbs(high, low) };
}
