import type { ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping, CsvDateOrder } from './csv-mapping.js';
import type { ColumnMarks } from './recognise-columns.js';

/** A column's order of dates and decimal mark, and which of those stored no longer fit. */
export interface SettledMarks {
  readonly marks: ColumnMarks;
  readonly changed: readonly ('date-order-changed' | 'decimal-mark-changed')[];
}

/**
 * Whether the values of a column prove a stored order of dates wrong: the program that wrote the file has another setting
 * than before, and columns written alike have changed with it.
 */
export function contradictsOrder(stored: CsvDateOrder | undefined, judged: ColumnMarks): boolean {
  const { dateOrder, isDateOrderOpen } = judged;
  return isDecided(stored) && isDecided(dateOrder) && isDateOrderOpen !== true && dateOrder !== stored;
}

/**
 * Decides between what is stored of a column and what its values tell: values that can be read one way only win; where they
 * leave it open what is stored holds, unless it was only shared by other columns and these now say otherwise, or a
 * column written alike has changed (`changedStyles`).
 */
export function settleMarks(
  stored: CsvColumnMapping,
  judged: ColumnMarks,
  { dateStyle }: Pick<ColumnSurvey, 'dateStyle'>,
  changedStyles: ReadonlySet<string>,
): SettledMarks {
  const hasStyleChanged = dateStyle !== null && changedStyles.has(dateStyle);
  const dates = settleDates(stored, judged, hasStyleChanged);
  const numbers = settleNumbers(stored, judged);
  return {
    marks: { ...dates, ...numbers },
    changed: [
      ...(differs(stored.dateOrder, dates.dateOrder) ? (['date-order-changed'] as const) : []),
      ...(differs(stored.decimalMark, numbers.decimalMark) ? (['decimal-mark-changed'] as const) : []),
    ],
  };
}

function settleDates(
  { dateOrder: stored, dateOrderShared }: CsvColumnMapping,
  { dateOrder, dateOrderShared: isSharedNow, isDateOrderOpen }: ColumnMarks,
  hasStyleChanged: boolean,
): ColumnMarks {
  const open = isDateOrderOpen === true ? { isDateOrderOpen } : {};
  const own = dateOrder === undefined ? {} : { dateOrder };
  const judged = { ...own, ...(isSharedNow === true ? { dateOrderShared: isSharedNow } : {}), ...open };
  if (stored === undefined || !isDecided(stored)) return judged;
  const kept = { dateOrder: stored, ...(dateOrderShared === true ? { dateOrderShared } : {}), ...open };
  if (dateOrder === undefined) return kept;
  if (isDateOrderOpen !== true || hasStyleChanged) return judged;
  return dateOrderShared === true && isSharedNow === true ? judged : kept;
}

function settleNumbers(
  { decimalMark: stored }: CsvColumnMapping,
  { decimalMark, isDecimalMarkOpen }: ColumnMarks,
): ColumnMarks {
  const open = isDecimalMarkOpen === true ? { isDecimalMarkOpen } : {};
  const isProven = isDecided(decimalMark);
  const mark = isProven || !isDecided(stored) ? decimalMark : stored;
  return { ...(mark === undefined ? {} : { decimalMark: mark }), ...open };
}

function isDecided(mark: string | undefined): boolean {
  return mark !== undefined && mark !== 'ambiguous';
}

function differs(stored: string | undefined, now: string | undefined): boolean {
  return isDecided(stored) && now !== stored;
}
