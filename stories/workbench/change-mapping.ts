import type { CsvField, CsvMapping, CsvQuestion } from '../../src/sources/csv/index.js';
import { FIELD_NAMES } from './field-names.js';

type Column = CsvMapping['columns'][number];

/** The mapping with one column read as something else; a column that was read as that before is not read any more. */
export function withField(mapping: CsvMapping, heading: string, field: CsvField | null): CsvMapping {
  const columns = mapping.columns.map((column): Column => {
    const { dimension, ...rest } = column;
    if (column.heading === heading)
      return {
        ...rest,
        field,
        score: null,
        ...(field === 'dimension' ? { dimension: dimension ?? heading } : {}),
      };
    const isTaken = field !== null && field !== 'dimension' && column.field === field;
    return isTaken ? { ...rest, field: null, score: null } : column;
  });
  return { ...mapping, columns };
}

function isField(text: string): text is CsvField {
  return text in FIELD_NAMES;
}

type StageMapping = CsvMapping['stages'][number];

const KINDS: ReadonlySet<string> = new Set(['open', 'won', 'lost', 'hold', 'disqualified']);

function isKind(text: string): text is StageMapping['kind'] {
  return KINDS.has(text);
}

/** The mapping with a status that nobody knew told what it says. */
function withStatus(mapping: CsvMapping, value: string | undefined, kind: StageMapping['kind']): CsvMapping {
  const stages = mapping.stages.map((stage): StageMapping => {
    if (stage.from !== 'status' || stage.value !== value) return stage;
    const { isUnknown: _, ...known } = stage;
    return { ...known, kind };
  });
  return { ...mapping, stages };
}

const FIELD_ASKED = {
  'stage-column': 'stage',
  'amount-column': 'amount',
  'created-column': 'created',
} as const;

/** The mapping with one question answered; `null` = the question is not answered by one of its choices. */
export function withAnswer(mapping: CsvMapping, question: CsvQuestion, choice: string): CsvMapping | null {
  const { code, heading } = question;
  const withColumn = (change: Partial<Column>): CsvMapping => ({
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.heading === heading ? { ...column, ...change } : column,
    ),
  });
  if (code === 'stage-column' || code === 'amount-column' || code === 'created-column')
    return withField(mapping, choice, FIELD_ASKED[code]);
  if (code === 'won-stage' || code === 'lost-stage') {
    const kind = code === 'won-stage' ? 'won' : 'lost';
    const stages = mapping.stages.map((stage) => (stage.value === choice ? { ...stage, kind } : stage));
    return { ...mapping, stages: stages as CsvMapping['stages'] };
  }
  if (code === 'date-order' && (choice === 'dmy' || choice === 'mdy' || choice === 'ymd'))
    return withColumn({ dateOrder: choice });
  if (code === 'decimal-mark' && (choice === '.' || choice === ','))
    return withColumn({ decimalMark: choice });
  if ((code === 'column-field' || code === 'split-numbers') && heading !== null && isField(choice))
    return withField(mapping, heading, choice);
  if (code === 'unknown-status' && isKind(choice)) return withStatus(mapping, question.samples[0], choice);
  return code === 'currency' ? { ...mapping, currency: choice } : null;
}
