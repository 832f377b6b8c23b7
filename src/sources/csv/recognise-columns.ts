import { assignFields } from './assign-fields.js';
import { surveyColumns, type ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping, CsvField, CsvMapping } from './csv-mapping.js';
import type { CsvTable } from './csv-table.js';
import { sharedDateOrder } from './date-order-sharing.js';
import { dimensionName, isDimension, MOST_DIMENSIONS } from './dimension-columns.js';
import { matchHeadings } from './match-headings.js';
import { splitNumbersAt } from './split-numbers.js';
import type { TimeSlices } from './time-slices.js';

const MOST_ALTERNATIVES = 3;

/** Finds what every column of a table holds, from its heading and all its values. @throws PipelineError `aborted` */
export async function recogniseColumns(table: CsvTable, slices: TimeSlices): Promise<CsvColumnMapping[]> {
  const surveys = await surveyColumns(table, slices);
  const assigned = assignFields(table.headings, surveys, table.dialect.headingRow !== null);
  const names = new Set<string>();
  const splitAt = splitNumbersAt(table, surveys) ?? Infinity;
  return table.headings.map((heading, index) => {
    const survey = surveys[index];
    const { field, score, alternatives } = assigned[index] ?? { field: null, score: null, alternatives: [] };
    const marks = survey === undefined ? {} : marksOf(survey, surveys);
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

/**
 * A stored mapping's columns for this table: found again by their headings, in whatever order they stand. What a column
 * is read as stays; orders and marks left open are judged on the values here. Columns it does not know are not read.
 */
export async function alignColumns(
  table: CsvTable,
  stored: CsvMapping,
  slices: TimeSlices,
): Promise<{ readonly columns: CsvColumnMapping[]; readonly missing: readonly CsvColumnMapping[] }> {
  const surveys = await surveyColumns(table, slices);
  const splitAt = splitNumbersAt(table, surveys) ?? Infinity;
  const { byIndex, missing } = matchHeadings(table.headings, stored.columns);
  const names = new Set<string>();
  const columns = table.headings.map((heading, index): CsvColumnMapping => {
    const known = byIndex[index];
    const survey = surveys[index];
    const judged = survey === undefined ? {} : marksOf(survey, surveys);
    if (known === undefined) return { heading, index, field: null, score: null, alternatives: [], ...judged };
    const { dateOrder, decimalMark, dimension, ...rest } = known;
    if (index >= splitAt && known.score !== null)
      return { ...rest, heading, index, field: null, score: null };
    const isDateDecided = dateOrder !== undefined && dateOrder !== 'ambiguous';
    return {
      ...rest,
      ...judged,
      heading,
      index,
      ...(isDateDecided ? { dateOrder } : {}),
      ...(decimalMark !== undefined && decimalMark !== 'ambiguous' ? { decimalMark } : {}),
      ...(known.field === 'dimension'
        ? { dimension: dimensionName(dimension ?? heading, index, names) }
        : {}),
    };
  });
  return { columns, missing: missing.filter((column) => column.field !== null) };
}

/** The column read as a field, if there is one. */
export function columnOf(columns: readonly CsvColumnMapping[], field: CsvField): CsvColumnMapping | null {
  return columns.find((column) => column.field === field) ?? null;
}

/** Order of dates and decimal mark, for columns that hold dates or numbers. */
function marksOf(
  survey: ColumnSurvey,
  surveys: readonly ColumnSurvey[],
): Pick<CsvColumnMapping, 'dateOrder' | 'dateOrderShared' | 'decimalMark'> {
  const { shape } = survey;
  const isDates = survey.dateOrder !== undefined && shape.dates >= 0.5;
  const shared = isDates ? sharedDateOrder(survey, surveys) : null;
  return {
    ...(isDates ? { dateOrder: shared ?? survey.dateOrder } : {}),
    ...(shared === null ? {} : { dateOrderShared: true }),
    ...(survey.decimalMark !== undefined && shape.numbers >= 0.5 && !isDates
      ? { decimalMark: survey.decimalMark }
      : {}),
  };
}
