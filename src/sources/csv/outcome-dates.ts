import { createCalendarDateReader } from '../../model/index.js';
import { dateReader, textReader } from './cell-readers.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import type { CsvRow } from './csv-row.js';
import { columnOf } from './recognise-columns.js';

/** What the dates of winning and losing of one row tell. */
export interface OutcomeDates {
  /** The cell of `wonDate`; `null` = not filled. */
  readonly won: string | null;
  /** The cell of `lostDate`; `null` = not filled. */
  readonly lost: string | null;
  /** Which came last; the one that is filled; `null` = neither is, or both on one day or unreadable. */
  readonly later: 'won' | 'lost' | null;
}

const NO_DATES: OutcomeDates = { won: null, lost: null, later: null };

/** A reader of the dates of winning and losing of rows. */
export function outcomeDatesReader(columns: readonly CsvColumnMapping[]): (row: CsvRow) => OutcomeDates {
  const wonColumn = columnOf(columns, 'wonDate');
  const lostColumn = columnOf(columns, 'lostDate');
  if (wonColumn === null && lostColumn === null) return () => NO_DATES;
  const [wonText, lostText] = [textReader(wonColumn), textReader(lostColumn)];
  const [wonDate, lostDate] = [dateReader(wonColumn), dateReader(lostColumn)];
  const readDate = createCalendarDateReader('UTC');
  return (row) => {
    const won = filled(wonText(row));
    const lost = filled(lostText(row));
    if (won === null && lost === null) return NO_DATES;
    if (won === null || lost === null) return { won, lost, later: won === null ? 'lost' : 'won' };
    const [wonDay, lostDay] = [readDate(wonDate(row)).date, readDate(lostDate(row)).date];
    if (wonDay === null || lostDay === null || wonDay === lostDay) return { won, lost, later: null };
    return { won, lost, later: wonDay > lostDay ? 'won' : 'lost' };
  };
}

/** Databases write `0000-00-00` for no date. */
function filled(text: string | null): string | null {
  return text !== null && /[1-9]/.test(text) ? text : null;
}
