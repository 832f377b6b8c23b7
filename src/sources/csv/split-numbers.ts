import type { ColumnSurvey } from './column-survey.js';
import type { CsvRow } from './csv-row.js';
import type { CsvTable } from './csv-table.js';
import { fieldScores } from './heading-score.js';
import { shareOf } from './value-shape.js';

/** `1` of `1,234.50`, `$12` of `$12,500`. */
const FIRST_GROUP = /^\D{0,4}\d{1,3}$/;
/** `234.50` of `1,234.50`. */
const NEXT_GROUP = /^\d{3}(?:\.\d{1,2})?$/;
/** `50` of `1,50`. */
const DECIMALS = /^\d{2}$/;
/** One value in ten may be written otherwise. */
const MOST = 0.9;
/** How surely a heading must name a field. */
const SURE_HEADING = 0.7;

/**
 * The first column whose numbers the delimiter tore apart, because they hold it and are not quoted (`A,Won,1,234.50`):
 * every cell from there on stands in the wrong column. Told only where rows have more cells than there are headings:
 * a column of first groups beside one of next groups, unless it is known to hold something else, an amount beside two digits, or numbers beyond the last heading,
 * if the last column is one of numbers too.
 * @returns its index; `null` = none.
 */
export function splitNumbersAt(
  { headings, headingCount }: CsvTable,
  surveys: readonly ColumnSurvey[],
): number | null {
  if (!surveys.slice(headingCount).some(({ filled }) => filled > 0)) return null;
  for (let index = 0; index < headingCount; index += 1) {
    const [first, next] = [surveys[index], surveys[index + 1]];
    if (first === undefined || next === undefined || !isLike(first, FIRST_GROUP)) continue;
    const scores = fieldScores(headings[index] ?? '');
    const isAmount = (scores.get('amount') ?? 0) >= SURE_HEADING;
    if (!isAmount && [...scores.values()].some((score) => score >= SURE_HEADING)) continue;
    if (isLike(next, NEXT_GROUP) || (isAmount && isLike(next, DECIMALS))) return index;
  }
  const [last, beyond] = [surveys[headingCount - 1], surveys[headingCount]];
  return last !== undefined && beyond !== undefined && isNumeric(last) && isNumeric(beyond)
    ? headingCount - 1
    : null;
}

/** A number torn apart in a row that has more cells than there are headings, put together; `null` = it is whole. */
export function splitNumberOf({ cells, headings }: CsvRow, index: number): string | null {
  if (cells.length <= headings.length) return null;
  const [first, next] = [cells[index] ?? '', cells[index + 1] ?? ''];
  return FIRST_GROUP.test(first) && NEXT_GROUP.test(next) ? `${first},${next}` : null;
}

function isLike({ values }: ColumnSurvey, pattern: RegExp): boolean {
  return values.size > 0 && shareOf([...values.keys()], (text) => pattern.test(text)) >= MOST;
}

function isNumeric({ shape }: ColumnSurvey): boolean {
  return shape.numbers >= MOST && shape.dates < 0.5;
}
