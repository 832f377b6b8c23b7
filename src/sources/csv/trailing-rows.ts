import { isBlankText } from './cell-text.js';
import type { CsvRecord } from './csv-records.js';

/** Rows at the end of a file among which totals and footers are sought. */
const ROWS_SEARCHED = 12;

/** `Total`, `Grand totals (8,800 records)`, `Summa:`, `Gesamtsumme` … at the beginning of the first filled cell. */
const TOTALS =
  /^(?:grand |sub)?(?:total(?:s|t)?|sums?|summa|totalsumma|summe|gesamt(?:summe)?|zwischensumme)\s{0,9}(?:[:(].{0,60})?$/iu;

/** How reports close: who made them, when, under which terms. */
const FOOTERS =
  /^(?:copyright|©|\(c\)|confidential|generated|exported|created by|report |skapad av|exporterad|erstellt (?:von|am)|exportiert)/iu;

/** What a row at the end of a file is, where it is no deal. */
export type TrailingRow = 'totals-row' | 'footer-row';

/** Columns that tell deals from what is none. */
interface TellingColumns {
  /** Indexes of those whose heading names a stage or a status: totals have none. */
  readonly stageColumns: readonly number[];
  /** Index of the column that every deal of an export of ours fills; `null` = the file is none. */
  readonly kindColumn: number | null;
}

/**
 * What the last rows are, the last one first: as many as are no deals.
 * @param widths cells that each of the last rows has in the file.
 * @param afterBlank index of the first row after the last blank record; `rows.length` where none follows it.
 */
export function findTrailingRows(
  rows: readonly CsvRecord[],
  widths: ReadonlyMap<CsvRecord, number>,
  afterBlank: number,
  columns: TellingColumns,
): TrailingRow[] {
  const found: TrailingRow[] = [];
  for (let index = rows.length - 1; index >= 0 && found.length < ROWS_SEARCHED; index -= 1) {
    const row = rows[index] ?? [];
    const kind = trailingKind(row, widths.get(row) ?? row.length, index >= afterBlank, columns);
    if (kind === null) break;
    found.push(kind);
  }
  return found;
}

function trailingKind(
  row: CsvRecord,
  width: number,
  standsApart: boolean,
  { stageColumns, kindColumn }: TellingColumns,
): TrailingRow | null {
  if (kindColumn !== null && !isBlankText(row[kindColumn] ?? '')) return null;
  const filled = row.filter((cell) => !isBlankText(cell));
  const first = (filled[0] ?? '').trim();
  if (first.length > 200) return null;
  const hasNoStage = stageColumns.length > 0 && stageColumns.every((at) => isBlankText(row[at] ?? ''));
  if (TOTALS.test(first) && (filled.length * 2 <= row.length || hasNoStage)) return 'totals-row';
  const isAlone = filled.length === 1 && width < row.length && row.length >= 3;
  return isAlone && (standsApart || FOOTERS.test(first)) ? 'footer-row' : null;
}
