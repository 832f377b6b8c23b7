import type { ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import { exportedDimension, exportedField, isExport } from './export-headings.js';

/** What columns tell of the way their dates and numbers are written. */
type ColumnMarks = Pick<
  CsvColumnMapping,
  'dateOrder' | 'dateOrderShared' | 'isDateOrderOpen' | 'decimalMark' | 'isDecimalMarkOpen'
>;

/**
 * The columns of an export of ours, which are what they are called, whatever their values look like.
 * @returns `null` where the headings are not an export's.
 */
export function exportedColumns(
  headings: readonly string[],
  surveys: readonly ColumnSurvey[],
  marks: readonly ColumnMarks[],
): CsvColumnMapping[] | null {
  if (!isExport(headings)) return null;
  return headings.map((heading, index) => {
    const dimension = exportedDimension(heading);
    const field = exportedField(heading);
    return {
      ...{
        heading,
        index,
        field,
        score: field === null || field === 'dimension' ? null : 1,
        alternatives: [],
      },
      ...(dimension === null ? {} : { dimension }),
      ...settled(marks[index] ?? {}, surveys[index]),
    };
  });
}

/** Numbers are written with a point: `1.234` is one and a bit, unless somebody saved the file anew with commas. */
function settled(marks: ColumnMarks, survey: ColumnSurvey | undefined): ColumnMarks {
  const hasComma = [...(survey?.values.keys() ?? [])].some((text) => text.includes(','));
  return marks.decimalMark === 'ambiguous' && !hasComma ? { ...marks, decimalMark: '.' } : marks;
}
