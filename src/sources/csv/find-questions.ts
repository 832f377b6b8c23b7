import type { PipelineDefinition, StageKind } from '../../model/index.js';
import type { ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping, CsvMapping } from './csv-mapping.js';
import type { CsvQuestion } from './csv-question.js';
import type { CsvTable } from './csv-table.js';
import type { NamedCurrency } from './currency-sign.js';
import { isDateField } from './date-fields.js';
import { parseDateText } from './date-text.js';
import { parseNumberText } from './number-text.js';
import { tellsEveryOutcome } from './outcome-values.js';
import { columnOf } from './recognise-columns.js';
import { splitNumbersAt } from './split-numbers.js';
import { statusQuestions } from './unknown-statuses.js';
import { valueFit } from './value-fit.js';
import type { ValueShape } from './value-shape.js';
import { weakColumnQuestions } from './weak-columns.js';

/** Cells shown with a question. */
const SAMPLES = 3;

/**
 * What there is to ask about a reading of a table.
 * @param sharedSign the currency assumed where only a sign tells it that others share; else `null`.
 */
export function findQuestions(
  table: CsvTable,
  mapping: CsvMapping,
  definition: PipelineDefinition,
  surveys: readonly ColumnSurvey[],
  sharedSign: NamedCurrency | null,
): CsvQuestion[] {
  if (table.foreignKind !== null) return [ask('not-text', { choices: [table.foreignKind] })];
  if (table.headings.length === 0) return [ask('file-empty')];
  if (table.rows.length === 0) return [ask('no-rows')];
  const noHeadings = mapping.dialect.headingRow === null ? [ask('no-headings')] : [];
  return [
    ...noHeadings,
    ...columnQuestions(mapping, surveys),
    ...weakColumnQuestions(mapping, surveys),
    ...splitQuestions(mapping.columns[splitNumbersAt(table, surveys) ?? -1], surveys),
    ...kindQuestions(mapping, definition),
    ...statusQuestions(mapping),
    ...mapping.columns.flatMap((column) => markQuestions(column, surveys[column.index])),
    ...currencyQuestions(mapping, sharedSign),
  ];
}

function ask(
  code: CsvQuestion['code'],
  { heading = null, choices = [], samples = [] }: Partial<Omit<CsvQuestion, 'code'>> = {},
): CsvQuestion {
  return { code, heading, choices, samples };
}

/** Asks for the columns that most depends on; the choices are those that could be it. */
function columnQuestions({ columns }: CsvMapping, surveys: readonly ColumnSurvey[]): CsvQuestion[] {
  const candidates = (fits: (shape: ValueShape) => boolean): string[] => {
    const free = columns.filter(({ field, index }) => {
      const survey = surveys[index];
      return (field === null || field === 'dimension') && survey !== undefined && fits(survey.shape);
    });
    return free.map(({ heading }) => heading);
  };
  const questions: CsvQuestion[] = [];
  if (columnOf(columns, 'stage') === null && !tellsEveryOutcome(columns)) {
    questions.push(
      ask('stage-column', { choices: candidates((shape) => (valueFit('stage', shape) ?? 0) > 0) }),
    );
  }
  if (columnOf(columns, 'amount') === null) {
    questions.push(ask('amount-column', { choices: candidates((shape) => shape.numbers >= 0.5) }));
  }
  if (columnOf(columns, 'created') === null) {
    questions.push(ask('created-column', { choices: candidates((shape) => shape.dates >= 0.5) }));
  }
  return questions;
}

/** Asks for the won and the lost stage where stages are known and none is of that kind. */
function kindQuestions({ stages }: CsvMapping, { tracks }: PipelineDefinition): CsvQuestion[] {
  if (stages.length === 0) return [];
  const kinds = new Set<StageKind>(tracks.flatMap((track) => track.stages.map(({ kind }) => kind)));
  const choices = stages.map(({ value }) => value);
  return [
    ...(kinds.has('won') ? [] : [ask('won-stage', { choices })]),
    ...(kinds.has('lost') ? [] : [ask('lost-stage', { choices })]),
  ];
}

function splitQuestions(
  column: CsvColumnMapping | undefined,
  surveys: readonly ColumnSurvey[],
): CsvQuestion[] {
  if (column === undefined || column.field !== null) return [];
  const { heading, alternatives, index } = column;
  const samples = [...(surveys[index]?.values.keys() ?? [])].slice(0, SAMPLES);
  return [ask('split-numbers', { heading, choices: alternatives.map(({ field }) => field), samples })];
}

/** Asks for the order of dates and the decimal mark that a column leaves open. */
function markQuestions(column: CsvColumnMapping, survey: ColumnSurvey | undefined): CsvQuestion[] {
  const { heading, field, dateOrder, decimalMark } = column;
  const values = [...(survey?.values.keys() ?? [])];
  if (dateOrder === 'ambiguous' && isDateField(field)) {
    const open = values.filter((value) => parseDateText(value)?.kind === 'open');
    const choices = open.every(hasShortYear) ? ['dmy', 'mdy', 'ymd'] : ['dmy', 'mdy'];
    return [ask('date-order', { heading, choices, samples: open.slice(0, SAMPLES) })];
  }
  if (decimalMark === 'ambiguous' && (field === 'amount' || field === 'probability')) {
    const open = values.filter((value) => parseNumberText(value)?.decimalMark === 'either');
    return [ask('decimal-mark', { heading, choices: ['.', ','], samples: open.slice(0, SAMPLES) })];
  }
  return [];
}

function hasShortYear(text: string): boolean {
  const parsed = parseDateText(text);
  return parsed?.kind === 'open' && !parsed.hasFullYear;
}

function currencyQuestions(
  { columns, currency }: CsvMapping,
  sharedSign: NamedCurrency | null,
): CsvQuestion[] {
  const heading = columnOf(columns, 'amount')?.heading ?? null;
  if (heading === null || (currency !== null && sharedSign === null)) return [];
  return [ask('currency', { heading, choices: sharedSign?.codes ?? [] })];
}
