import { guardFormula } from './formula-guard.js';

/** What can stand in a cell; `null` = nothing. */
export type CsvValue = string | number | null;

/** What parts the cells of a written record. */
export type CsvSeparator = ',' | ';';

/** What makes quotes necessary: the two separators, so that either program's list separator reads the same, quotes, breaks, outer space. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * One cell (RFC 4180): quoted where it must be, formulas guarded (see `guardFormula`). A number is written with a point and
 * without grouping; one that is not finite is an empty cell.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value === 0 ? 0 : value) : '';
  const text = guardFormula(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line end: return and line feed (RFC 4180). */
export function csvRecord(values: readonly CsvValue[], separator: CsvSeparator): string {
  return `${values.map(csvCell).join(separator)}\r\n`;
}
