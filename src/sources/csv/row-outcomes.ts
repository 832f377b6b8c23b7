import { textReader, truthReader } from './cell-readers.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import type { CsvRow } from './csv-row.js';
import { outcomeDatesReader } from './outcome-dates.js';
import { columnOf } from './recognise-columns.js';

/** What other columns than stage and status tell of a row; `null` = nothing. */
export type RowOutcome = 'won' | 'lost' | 'open' | null;

/**
 * Which columns tell the outcome beside stage and status: yes or no (`isWon`, `isClosed`), else, where no status does,
 * dates (`wonDate`, `lostDate`); `null` = none.
 */
export function outcomeTellers(columns: readonly CsvColumnMapping[]): 'flags' | 'dates' | null {
  if (columnOf(columns, 'isWon') !== null) return 'flags';
  const hasDates = columnOf(columns, 'wonDate') !== null || columnOf(columns, 'lostDate') !== null;
  if (hasDates) return columnOf(columns, 'status') === null ? 'dates' : null;
  return columnOf(columns, 'isClosed') === null ? null : 'flags';
}

/** A reader of what the columns of {@link outcomeTellers} tell. Where only one of two columns is there, no says nothing. */
export function rowOutcomeReader(columns: readonly CsvColumnMapping[]): (row: CsvRow) => RowOutcome {
  const tellers = outcomeTellers(columns);
  if (tellers === null) return () => null;
  if (tellers === 'dates') return dateOutcomeReader(columns);
  const [wonColumn, closedColumn] = [columnOf(columns, 'isWon'), columnOf(columns, 'isClosed')];
  const [isWon, isClosed, closedText] = [
    truthReader(wonColumn),
    truthReader(closedColumn),
    textReader(closedColumn),
  ];
  return (row) => {
    if (isWon(row) === true) return 'won';
    const closed = isClosed(row);
    if (closed === true) return wonColumn === null ? null : 'lost';
    // An empty box is one that nobody has ticked.
    return closedColumn !== null && (closed === false || closedText(row) === null) ? 'open' : null;
  };
}

function dateOutcomeReader(columns: readonly CsvColumnMapping[]): (row: CsvRow) => RowOutcome {
  const dates = outcomeDatesReader(columns);
  const hasBoth = columnOf(columns, 'wonDate') !== null && columnOf(columns, 'lostDate') !== null;
  return (row) => {
    const { won, lost, later } = dates(row);
    if (won === null && lost === null) return hasBoth ? 'open' : null;
    return later ?? 'won';
  };
}
