import {
  periodContaining,
  previousPeriod,
  toDayNumber,
  type CalendarDate,
  type Period,
} from '../../model/index.js';
import { closedPart, createdPart, KIND_CODE, NO_DAY, type CellTable } from '../../summary/index.js';
import { hasPrevious, isRunning, periodIndexer, seriesPeriods } from '../period-series.js';
import { rate } from '../rate.js';
import type { Found } from './finding.js';
import type { FindingSetting } from './finding-defaults.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import type { FindingRule, FindingSource } from './finding-source.js';

/** Fewer months than this are no series. */
const LEAST_MONTHS = 6;

/** More months than this are not looked back at. */
const MOST_MONTHS = 12;

/**
 * The coefficient of variation of the value won in each of the last months, in pipeline tracks, is `limit` or more. Least: deals
 * won in them; and six whole months since the first deal was created.
 */
export const unevenWins: FindingRule = (source, setting) => {
  const { pipelineTracks } = source.summary.process;
  const cells = source.summary.part(closedPart);
  const isWon = (cell: number): boolean =>
    cells.key(cell, 0) === KIND_CODE.won && pipelineTracks[cells.key(cell, 1)] === true;
  return uneven(source, setting, cells, 2, (cell) =>
    isWon(cell) ? [cells.count(cell), cells.amount(cell)] : null,
  );
};

/** Likewise of the number of deals created. Least: deals created in those months. */
export const unevenInflow: FindingRule = (source, setting) => {
  const cells = source.summary.part(createdPart);
  return uneven(source, setting, cells, 1, (cell) => [cells.count(cell), cells.count(cell)]);
};

/** Adds up what each month has, [deals, amount], and tells how much that varies. */
function uneven(
  source: FindingSource,
  { limit, least }: FindingSetting,
  cells: CellTable,
  dayField: number,
  read: (cell: number) => readonly [deals: number, amount: number] | null,
): Found[] | null {
  const months = wholeMonths(source);
  const monthOf = periodIndexer(months);
  const sums = months.map(() => 0);
  let deals = 0;
  for (let cell = 0; cell < cells.size; cell++) {
    const month = monthOf(cells.key(cell, dayField));
    const found = month < 0 ? null : read(cell);
    if (!found) continue;
    deals += found[0];
    sums[month]! += found[1];
  }
  const mean = sums.reduce((sum, each) => sum + each, 0) / months.length;
  if (months.length < LEAST_MONTHS || deals < least || !(mean > 0)) return null;
  const squares = sums.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const variation = rate(Math.sqrt(squares / months.length), mean);
  if (variation.value! < limit) return [];
  return [
    {
      evidence: {
        variation: ratioNumber('share', variation),
        months: plainNumber('plain', months.length),
        limit: plainNumber('share', limit),
      },
    },
  ];
}

/** The last months that are over, up to twelve, from the one in which the first deal was created. */
function wholeMonths({ summary, context: { asOf } }: FindingSource): Period[] {
  const cells = summary.part(createdPart);
  let first = Infinity;
  for (let cell = 0; cell < cells.size; cell++) {
    const day = cells.key(cell, 1);
    if (day !== NO_DAY && cells.count(cell) > 0) first = Math.min(first, day);
  }
  return seriesPeriods({ unit: 'month', window: yearBefore(asOf) }, asOf, summary.process)
    .filter((month) => !isRunning(month, asOf) && toDayNumber(month.end) > first)
    .slice(-MOST_MONTHS);
}

/** From the first day of the month that lies twelve before that of `asOf`, as far as the calendar goes, to the end of `asOf`. */
function yearBefore(asOf: CalendarDate): Period {
  let month = periodContaining(asOf, 'month');
  const { end } = month;
  for (let count = 0; count < MOST_MONTHS && hasPrevious(month); count++)
    month = previousPeriod(month, 'month');
  return { start: month.start, end };
}
