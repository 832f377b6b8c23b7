import type { SizeColumns } from './sorted-sizes.js';

/** Values told apart at most: more are taken together in runs of neighbours, between which breaks may lie. */
const MOST_RUNS = 4096;

/** Runs of neighbouring amounts, with sums up to each: what squares within a class are taken from. */
interface Runs {
  readonly length: number;
  /** The least amount of each run, ascending. */
  readonly from: readonly number[];
  /** Deals, and sums of their amounts and squares less the middle amount, before each run. */
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Thresholds of so many classes that the squares of differences within them are least: descending, each the least amount of
 * its class; `null` of no amounts. With fewer amounts than classes the last classes are empty. Exact up to 4,096 distinct
 * amounts; above, breaks lie between runs of neighbours only.
 * Source: W. D. Fisher, "On grouping for maximum homogeneity", JASA 53 (1958), 789–798 (after G. F. Jenks, "natural breaks");
 * the rows are filled by halving, as in H. Wang and M. Song, "Ckmeans.1d.dp", The R Journal 3/2 (2011), 29–33.
 */
export function naturalBreaks(sizes: SizeColumns, count: number): readonly number[] | null {
  if (sizes.amounts.length === 0) return null;
  const runs = runsOf(sizes);
  const classes = Math.min(count, runs.length);
  const starts = classStarts(runs, classes);
  const thresholds = starts.map((run) => runs.from[run]!);
  const least = runs.from[0]!;
  return Array.from({ length: count - 1 }, (_, index) => thresholds[index] ?? least);
}

/** The first runs of the classes but the lowest, from the highest class down. */
function classStarts(runs: Runs, classes: number): number[] {
  const { length } = runs;
  let costs = Float64Array.from({ length }, (_, last) => within(runs, 0, last));
  const splits: Int32Array[] = [];
  for (let made = 2; made <= classes; made++) {
    const next = new Float64Array(length).fill(Infinity);
    const split = new Int32Array(length);
    fill({ runs, costs, next, split }, made - 1, length - 1, made - 1, length - 1);
    costs = next;
    splits.push(split);
  }
  const starts: number[] = [];
  let last = length - 1;
  for (const split of splits.toReversed()) {
    starts.push(split[last]!);
    last = split[last]! - 1;
  }
  return starts;
}

interface Row {
  readonly runs: Runs;
  /** Least squares of the first runs in one class fewer. */
  readonly costs: Float64Array;
  readonly next: Float64Array;
  /** Where the last class begins. */
  readonly split: Int32Array;
}

/** Fills a row from `low` to `high`: where the last class begins never moves back as runs are added, so halves narrow it. */
function fill(row: Row, low: number, high: number, from: number, to: number): void {
  if (low > high) return;
  const { runs, costs, next, split } = row;
  const middle = (low + high) >> 1;
  for (let start = from; start <= Math.min(middle, to); start++) {
    const cost = costs[start - 1]! + within(runs, start, middle);
    if (cost >= next[middle]!) continue;
    next[middle] = cost;
    split[middle] = start;
  }
  fill(row, low, middle - 1, from, split[middle]!);
  fill(row, middle + 1, high, split[middle]!, to);
}

/** Sum of squared differences from their mean, of the runs from one to another. */
function within({ counts, sums, squares }: Runs, first: number, last: number): number {
  const count = counts[last + 1]! - counts[first]!;
  const sum = sums[last + 1]! - sums[first]!;
  return Math.max(0, squares[last + 1]! - squares[first]! - (sum * sum) / count);
}

function runsOf({ amounts, counts: deals }: SizeColumns): Runs {
  const perRun = Math.ceil(amounts.length / MOST_RUNS);
  const length = Math.ceil(amounts.length / perRun);
  const counts = new Float64Array(length + 1);
  const sums = new Float64Array(length + 1);
  const squares = new Float64Array(length + 1);
  // Squares are of differences from the middle, so that large amounts do not swallow small ones.
  const middle = amounts[amounts.length >> 1]!;
  const from: number[] = [];
  for (const [index, amount] of amounts.entries()) {
    const run = Math.floor(index / perRun);
    const difference = amount - middle;
    if (index % perRun === 0) {
      from.push(amount);
      counts[run + 1] = counts[run]!;
      sums[run + 1] = sums[run]!;
      squares[run + 1] = squares[run]!;
    }
    counts[run + 1]! += deals[index]!;
    sums[run + 1]! += deals[index]! * difference;
    squares[run + 1]! += deals[index]! * difference * difference;
  }
  return { length, from, counts, sums, squares };
}
