import { assignFields } from './assign-fields.js';
import { surveyColumns, type ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping, CsvMapping } from './csv-mapping.js';
import type { CsvTable } from './csv-table.js';
import { dimensionName, isDimension, MOST_DIMENSIONS } from './dimension-columns.js';
import { exportedDimension } from './export-headings.js';
import type { NamedField } from './field-synonyms.js';
import { matchHeadings } from './match-headings.js';
import { marksOf } from './recognise-columns.js';
import { splitNumbersAt } from './split-numbers.js';
import { contradictsOrder, settleMarks } from './stored-marks.js';
import type { TimeSlices } from '../time-slices.js';

/** A stored mapping's columns for another table, and what no longer fits. */
export interface AlignedColumns {
  readonly columns: CsvColumnMapping[];
  /** Columns that are read as something, and that the table does not have. */
  readonly missing: readonly CsvColumnMapping[];
  /** Columns that the mapping does not know, recognised anew. */
  readonly added: readonly CsvColumnMapping[];
  /** Columns whose values prove the stored order or mark wrong. */
  readonly changed: readonly {
    readonly column: CsvColumnMapping;
    readonly code: 'date-order-changed' | 'decimal-mark-changed';
  }[];
}

/**
 * A stored mapping's columns for this table: found again by their headings, in whatever order they stand. What a column
 * is read as stays; orders and marks that it leaves open, or that the values prove wrong, are judged on the values
 * here. Columns it does not know are recognised, among the fields that no known column has.
 * @throws PipelineError `aborted`
 */
export async function alignColumns(
  table: CsvTable,
  stored: CsvMapping,
  slices: TimeSlices,
): Promise<AlignedColumns> {
  const surveys = await surveyColumns(table, slices);
  const splitAt = splitNumbersAt(table, surveys) ?? Infinity;
  const { byIndex, missing } = matchHeadings(table.headings, stored.columns);
  const recognised = recogniseUnknown(table, byIndex, surveys);
  const judged = surveys.map((survey) => marksOf(survey, surveys));
  const changedStyles = new Set(
    surveys.flatMap(({ dateStyle }, index) =>
      dateStyle !== null && contradictsOrder(byIndex[index]?.dateOrder, judged[index] ?? {})
        ? [dateStyle]
        : [],
    ),
  );
  const names = new Set<string>();
  const changed: { column: CsvColumnMapping; code: 'date-order-changed' | 'decimal-mark-changed' }[] = [];
  const columns = table.headings.map((heading, index): CsvColumnMapping => {
    const known = byIndex[index];
    const survey = surveys[index];
    const own = judged[index] ?? {};
    if (known === undefined || survey === undefined) {
      const found = recognised.get(index) ?? UNKNOWN;
      if (index >= splitAt) return { heading, index, ...UNKNOWN, ...own };
      if (found.field !== null || survey === undefined || !isDimension(survey) || isFull(names))
        return { heading, index, ...found, ...own };
      const dimension = dimensionName(heading, index, names);
      return { heading, index, ...found, field: 'dimension', dimension, ...own };
    }
    const { dimension, field, score, alternatives } = known;
    const settled = settleMarks(known, own, survey, changedStyles);
    const rest = { heading, index, alternatives, ...settled.marks };
    if (index >= splitAt && score !== null) return { ...rest, field: null, score: null };
    const name =
      field === 'dimension'
        ? (exportedDimension(heading) ?? dimensionName(dimension ?? heading, index, names))
        : null;
    const column = { ...rest, field, score, ...(name === null ? {} : { dimension: name }) };
    for (const code of settled.changed) changed.push({ column, code });
    return column;
  });
  return {
    columns,
    missing: missing.filter(({ field }) => field !== null),
    added: columns.filter(({ field, index }) => byIndex[index] === undefined && field !== null),
    changed,
  };
}

const UNKNOWN = { field: null, score: null, alternatives: [] };

function isFull(names: ReadonlySet<string>): boolean {
  return names.size >= MOST_DIMENSIONS;
}

/** What the columns hold that a mapping does not know, by index. */
function recogniseUnknown(
  { headings, dialect }: CsvTable,
  byIndex: readonly (CsvColumnMapping | undefined)[],
  surveys: readonly ColumnSurvey[],
): ReadonlyMap<number, Pick<CsvColumnMapping, 'field' | 'score' | 'alternatives'>> {
  const unknown = headings.flatMap((heading, index) => {
    const survey = surveys[index];
    return byIndex[index] === undefined && survey !== undefined ? [{ heading, index, survey }] : [];
  });
  const taken = new Set<NamedField>();
  for (const column of byIndex) {
    const field = column?.field ?? null;
    if (field !== null && field !== 'dimension') taken.add(field);
  }
  const found = assignFields(
    unknown.map(({ heading }) => heading),
    unknown.map(({ survey }) => survey),
    dialect.headingRow !== null,
    taken,
  );
  return new Map(unknown.map(({ index }, at) => [index, found[at] ?? UNKNOWN]));
}
