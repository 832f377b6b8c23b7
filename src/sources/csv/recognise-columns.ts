import { assignFields } from './assign-fields.js';
import { surveyColumns, type ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping, CsvField } from './csv-mapping.js';
import type { CsvTable } from './csv-table.js';
import { exportedColumns } from './exported-columns.js';
import { sharedDateOrder } from './date-order-sharing.js';
import { dimensionName, isDimension, MOST_DIMENSIONS } from './dimension-columns.js';
import { splitNumbersAt } from './split-numbers.js';
import type { TimeSlices } from '../time-slices.js';

const MOST_ALTERNATIVES = 3;

/** Finds what every column of a table holds, from its heading and all its values. @throws PipelineError `aborted` */
export async function recogniseColumns(table: CsvTable, slices: TimeSlices): Promise<CsvColumnMapping[]> {
  const surveys = await surveyColumns(table, slices);
  const allMarks = surveys.map((survey) => marksOf(survey, surveys));
  const exported = exportedColumns(table.headings, surveys, allMarks);
  if (exported !== null) return exported;
  const assigned = assignFields(table.headings, surveys, table.dialect.headingRow !== null);
  const names = new Set<string>();
  const splitAt = splitNumbersAt(table, surveys) ?? Infinity;
  return table.headings.map((heading, index) => {
    const survey = surveys[index];
    const { field, score, alternatives } = assigned[index] ?? { field: null, score: null, alternatives: [] };
    const marks = allMarks[index] ?? {};
    if (index >= splitAt) {
      const own = field === null ? [] : [{ field, score: score ?? 0 }];
      const fields = [...own, ...alternatives].slice(0, MOST_ALTERNATIVES);
      return { heading, index, field: null, score: null, alternatives: fields, ...marks };
    }
    if (field === null && survey !== undefined && isDimension(survey) && names.size < MOST_DIMENSIONS) {
      const dimension = dimensionName(heading, index, names);
      return { heading, index, field: 'dimension', score: null, alternatives, dimension, ...marks };
    }
    return { heading, index, field, score, alternatives, ...marks };
  });
}

/** The column read as a field, if there is one. */
export function columnOf(columns: readonly CsvColumnMapping[], field: CsvField): CsvColumnMapping | null {
  return columns.find((column) => column.field === field) ?? null;
}

/** What a column tells of the way its dates and numbers are written. */
export type ColumnMarks = Pick<
  CsvColumnMapping,
  'dateOrder' | 'dateOrderShared' | 'isDateOrderOpen' | 'decimalMark' | 'isDecimalMarkOpen'
>;

/** Order of dates and decimal mark, for columns that hold dates or numbers. */
export function marksOf(survey: ColumnSurvey, surveys: readonly ColumnSurvey[]): ColumnMarks {
  const { shape } = survey;
  const isDates = survey.dateOrder !== undefined && shape.dates >= 0.5;
  const shared = isDates ? sharedDateOrder(survey, surveys) : null;
  const isNumbers = survey.decimalMark !== undefined && shape.numbers >= 0.5 && !isDates;
  return {
    ...(isDates ? { dateOrder: shared ?? survey.dateOrder } : {}),
    ...(shared === null ? {} : { dateOrderShared: true }),
    ...(isDates && survey.dateOrder === 'ambiguous' ? { isDateOrderOpen: true } : {}),
    ...(isNumbers ? { decimalMark: survey.decimalMark } : {}),
    ...(isNumbers && survey.decimalMark === 'ambiguous' ? { isDecimalMarkOpen: true } : {}),
  };
}
