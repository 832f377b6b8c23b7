import type { ColumnSurvey } from './column-survey.js';
import type { CsvDateOrder } from './csv-mapping.js';

/**
 * The order that a column of open dates may take from the other columns of the file, where it fits both readings itself:
 * one program wrote the file under one setting, so columns written alike (the same separator, years of the same length)
 * have one order. All of them that tell an order must tell the same.
 * @returns `null` where no other column tells it, or they disagree.
 */
export function sharedDateOrder(survey: ColumnSurvey, surveys: readonly ColumnSurvey[]): CsvDateOrder | null {
  if (survey.dateOrder !== 'ambiguous' || survey.dateStyle === null) return null;
  const told = new Set<CsvDateOrder>();
  for (const { dateOrder, dateStyle } of surveys) {
    if (dateStyle === survey.dateStyle && dateOrder !== undefined && dateOrder !== 'ambiguous')
      told.add(dateOrder);
  }
  const [order] = told;
  return told.size === 1 && order !== undefined ? order : null;
}
