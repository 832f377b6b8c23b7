import { PipelineError, type PipelineDefinition, type PipelineIssue } from '../../model/index.js';
import { surveyColumns, type ColumnSurvey } from './column-survey.js';
import { CSV_MAPPING_VERSION, type CsvColumnMapping, type CsvMapping } from './csv-mapping.js';
import type { CsvQuestion } from './csv-question.js';
import type { CsvTable } from './csv-table.js';
import { isDateField } from './date-fields.js';
import { exportSource } from './export-source.js';
import { fileCurrency } from './file-currency.js';
import { fileIssue } from './file-issue.js';
import { findQuestions } from './find-questions.js';
import { alignColumns, type AlignedColumns } from './align-columns.js';
import { columnOf, recogniseColumns } from './recognise-columns.js';
import { rememberedStages } from './remembered-stages.js';
import { recogniseStages } from './recognise-stages.js';
import { readingDefinition } from './reading-definition.js';
import { splitNumbersAt } from './split-numbers.js';
import { stageValues } from './stage-values.js';
import type { TimeSlices } from '../time-slices.js';
import { unknownStatuses } from './unknown-statuses.js';

/** What a table is read as. */
export interface InterpretOptions {
  /** The process the stages are looked up in, with owners and teams if known: a definition, or a process template. Default: made from the file. */
  readonly process?: Partial<PipelineDefinition>;
  /** A mapping to read by, from an earlier file or changed by the reader; what it leaves open is recognised. Default: all is. */
  readonly mapping?: CsvMapping;
  /** The reporting currency, ISO 4217. Default: the mapping's, else the process's, else the one most amounts are in, else `XXX`. */
  readonly currency?: string;
  /** IANA name of the zone in which instants become days; default: the process's, else UTC. */
  readonly timeZone?: string;
}

/** A table with everything decided that can be: what is left is reading its rows. */
export interface Interpretation {
  readonly mapping: CsvMapping;
  readonly definition: PipelineDefinition;
  readonly surveys: readonly ColumnSurvey[];
  readonly issues: readonly PipelineIssue[];
  readonly questions: readonly CsvQuestion[];
}

/**
 * Decides what columns and values stand for.
 * @throws PipelineError `aborted`; `invalid-argument` where the mapping gives a field to two columns; those of a definition.
 */
export async function interpretTable(
  table: CsvTable,
  options: InterpretOptions,
  slices: TimeSlices,
): Promise<Interpretation> {
  const { process = {}, mapping: stored } = options;
  if (stored !== undefined) assertOneColumnAField(stored.columns);
  const surveys = await surveyColumns(table, slices);
  const aligned = stored === undefined ? null : await alignColumns(table, stored, slices);
  const columns = aligned?.columns ?? (await recogniseColumns(table, slices));
  const known = stored === undefined || stored.isCurrencyAssumed === true ? null : stored.currency;
  const given = options.currency ?? known ?? process.currency ?? null;
  const inFile = fileCurrency(columns, surveys);
  const told = given === null ? inFile : null;
  const currency = given ?? told?.code ?? null;
  const sharedSign = told !== null && told.codes.length > 1 ? told : null;
  const values = await stageValues(table, columns, surveys, slices);
  const { definition, stages, stageOrder } = recogniseStages(
    readingDefinition(process, currency, options.timeZone),
    [...values, ...rememberedStages(values, columns, stored)],
    stored?.stages ?? [],
    stored?.stageOrder ?? [],
  );
  const mapping: CsvMapping = {
    version: CSV_MAPPING_VERSION,
    source: exportSource(table.headings),
    dialect: table.dialect,
    columns,
    stages,
    stageOrder,
    currency,
    ...(sharedSign === null ? {} : { isCurrencyAssumed: true }),
  };
  const isOther = options.currency === undefined && known !== null && inFile?.codes.includes(known) === false;
  return {
    mapping,
    definition,
    surveys,
    issues: [
      ...(aligned === null ? [] : changeIssues(aligned)),
      ...splitIssues(columns[splitNumbersAt(table, surveys) ?? -1]),
      ...columns.flatMap(columnIssues),
      ...addedStageIssues(mapping),
      ...unknownStatuses(mapping).map(({ value }) =>
        fileIssue('unknown-status', 'kept', { field: 'status', found: value }),
      ),
    ],
    questions: [
      ...findQuestions(table, mapping, definition, surveys, sharedSign),
      ...(isOther ? [currencyChanged(mapping, inFile.codes)] : []),
    ],
  };
}

/** What no longer fits of a stored mapping. */
function changeIssues({ missing, added, changed }: AlignedColumns): PipelineIssue[] {
  return [
    ...missing.map(({ heading, field }) =>
      fileIssue('column-missing', 'treated-as-unknown', { field, found: heading }),
    ),
    ...added.map(({ heading, field }) => fileIssue('column-new', 'kept', { field, found: heading })),
    ...changed.flatMap(({ column: { heading, field }, code }) => {
      const isRead = code === 'date-order-changed' ? isDateField(field) : isNumberField(field);
      return isRead ? [fileIssue(code, 'replaced', { field, found: heading })] : [];
    }),
  ];
}

function currencyChanged({ columns, currency }: CsvMapping, choices: readonly string[]): CsvQuestion {
  const heading = columnOf(columns, 'amount')?.heading ?? null;
  return { code: 'currency-changed', heading, choices, samples: currency === null ? [] : [currency] };
}

function isNumberField(field: CsvColumnMapping['field']): boolean {
  return field === 'amount' || field === 'probability';
}

function splitIssues(column: CsvColumnMapping | undefined): PipelineIssue[] {
  if (column === undefined) return [];
  const action = column.field === null ? 'treated-as-unknown' : 'kept';
  return [fileIssue('numbers-split', action, { found: column.heading })];
}

function columnIssues(column: CsvColumnMapping): PipelineIssue[] {
  const { heading: found, field, dateOrder, dateOrderShared, decimalMark } = column;
  if (isDateField(field) && dateOrder === 'ambiguous') {
    return [fileIssue('ambiguous-date-order', 'treated-as-unknown', { field, found })];
  }
  if (isDateField(field) && dateOrderShared === true)
    return [fileIssue('date-order-shared', 'kept', { field, found })];
  if (isNumberField(field) && decimalMark === 'ambiguous') {
    return [fileIssue('ambiguous-decimal-mark', 'treated-as-unknown', { field, found })];
  }
  return [];
}

function addedStageIssues({ stages }: CsvMapping): PipelineIssue[] {
  const reported = new Set<string>();
  return stages.flatMap(({ value, stageId, added }) => {
    if (!added || stageId === null || reported.has(stageId)) return [];
    reported.add(stageId);
    return [fileIssue('stage-added', 'added-to-definition', { field: 'stage', found: value })];
  });
}

function assertOneColumnAField(columns: readonly CsvColumnMapping[]): void {
  const taken = new Map<string, string>();
  for (const { field, heading } of columns) {
    if (field === null || field === 'dimension') continue;
    const other = taken.get(field);
    if (other !== undefined) {
      throw new PipelineError(
        'invalid-argument',
        `The mapping reads two columns as ${field}: ${JSON.stringify(other)} and ${JSON.stringify(heading)}. Set the field of one of them to null.`,
      );
    }
    taken.set(field, heading);
  }
}
