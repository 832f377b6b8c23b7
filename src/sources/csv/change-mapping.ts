import { isCurrencyCode, type StageKind } from '../../model/index.js';
import { isCsvField } from './csv-fields.js';
import type {
  CsvColumnMapping,
  CsvDateOrder,
  CsvDecimalMark,
  CsvField,
  CsvMapping,
  CsvStageMapping,
} from './csv-mapping.js';
import type { CsvQuestion } from './csv-question.js';

/**
 * The mapping with one column read as something else, `null` = not read. A column that was read as that before is not
 * read any more; what was known of stages is forgotten where another column tells them now.
 */
export function withField(mapping: CsvMapping, heading: string, field: CsvField | null): CsvMapping {
  const before = mapping.columns.find((column) => column.heading === heading)?.field ?? null;
  const columns = mapping.columns.map((column): CsvColumnMapping => {
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
  if (before === field) return { ...mapping, columns };
  const stages = mapping.stages.filter(({ from }) => from !== before && from !== field);
  return { ...mapping, columns, stages };
}

/** The mapping with a value of the stage or status column told to be of a kind. */
export function withStageKind(mapping: CsvMapping, stage: CsvStageMapping, kind: StageKind): CsvMapping {
  const { isUnknown: _, ...known } = stage;
  if (stage.from === 'status' && kind === 'open')
    return withStage(mapping, stage, { ...known, kind, stageId: null, added: false });
  if (stage.added || stage.stageId === null) return withStage(mapping, stage, { ...known, kind });
  // A stage of the process keeps its kind: the value gets a stage of its own.
  const own = { stageId: `${kind}: ${stage.value}`, name: stage.value, kind, added: true };
  return withStage(mapping, stage, { ...known, ...own });
}

/** The mapping with a value of the stage or status column told to stand for a stage of the process. */
export function withStageOfProcess(mapping: CsvMapping, stage: CsvStageMapping, stageId: string): CsvMapping {
  const { isUnknown: _, ...known } = stage;
  return withStage(mapping, stage, { ...known, stageId, added: false });
}

function withStage(mapping: CsvMapping, stage: CsvStageMapping, changed: CsvStageMapping): CsvMapping {
  const isIt = ({ from, value }: CsvStageMapping): boolean => from === stage.from && value === stage.value;
  return { ...mapping, stages: mapping.stages.map((each) => (isIt(each) ? changed : each)) };
}

/** The mapping with an open stage one place up (−1) or down (1) in the order deals move on through them; at an end it stays. */
export function withStageMoved(mapping: CsvMapping, stageId: string, step: -1 | 1): CsvMapping {
  const order = [...mapping.stageOrder];
  const from = order.indexOf(stageId);
  const other = order[from + step];
  if (from === -1 || other === undefined) return mapping;
  [order[from], order[from + step]] = [other, stageId];
  return { ...mapping, stageOrder: order };
}

/** The mapping with the dates of one column read in an order. */
export function withDateOrder(
  mapping: CsvMapping,
  heading: string,
  dateOrder: Exclude<CsvDateOrder, 'ambiguous'>,
): CsvMapping {
  return withColumn(mapping, heading, ({ dateOrderShared: _, ...column }) => ({ ...column, dateOrder }));
}

/** The mapping with the numbers of one column read by a decimal mark. */
export function withDecimalMark(
  mapping: CsvMapping,
  heading: string,
  decimalMark: Exclude<CsvDecimalMark, 'ambiguous'>,
): CsvMapping {
  return withColumn(mapping, heading, (column) => ({ ...column, decimalMark }));
}

function withColumn(
  mapping: CsvMapping,
  heading: string | null,
  change: (column: CsvColumnMapping) => CsvColumnMapping,
): CsvMapping {
  const columns = mapping.columns.map((column) => (column.heading === heading ? change(column) : column));
  return { ...mapping, columns };
}

/** The mapping with amounts reported in a currency, ISO 4217; `null` = the one the next reading finds in the file, if any. */
export function withCurrency(mapping: CsvMapping, currency: string | null): CsvMapping {
  const { isCurrencyAssumed: _, ...rest } = mapping;
  return { ...rest, currency };
}

const KINDS: ReadonlySet<string> = new Set<StageKind>(['open', 'won', 'lost', 'hold', 'disqualified']);

const FIELD_ASKED = {
  'stage-column': 'stage',
  'amount-column': 'amount',
  'created-column': 'created',
} as const;

/** The mapping with one question answered; `null` = the choice is no answer to it. */
export function withAnswer(mapping: CsvMapping, question: CsvQuestion, choice: string): CsvMapping | null {
  const { code, heading, samples } = question;
  if (code === 'stage-column' || code === 'amount-column' || code === 'created-column')
    return withField(mapping, choice, FIELD_ASKED[code]);
  if (code === 'won-stage' || code === 'lost-stage') {
    const kind = code === 'won-stage' ? 'won' : 'lost';
    const asked = mapping.stages.filter(({ value }) => value === choice);
    return asked.reduce((changed, stage) => withStageKind(changed, stage, kind), mapping);
  }
  if (code === 'unknown-status') {
    const asked = mapping.stages.find(({ from, value }) => from === 'status' && value === samples[0]);
    return asked !== undefined && isKind(choice) ? withStageKind(mapping, asked, choice) : null;
  }
  if (code === 'currency' || code === 'currency-changed')
    return isCurrencyCode(choice) ? withCurrency(mapping, choice) : null;
  if (heading === null) return null;
  if (code === 'date-order' && (choice === 'dmy' || choice === 'mdy' || choice === 'ymd'))
    return withDateOrder(mapping, heading, choice);
  if (code === 'decimal-mark' && (choice === '.' || choice === ','))
    return withDecimalMark(mapping, heading, choice);
  if ((code === 'column-field' || code === 'split-numbers') && isCsvField(choice))
    return withField(mapping, heading, choice);
  return null;
}

function isKind(text: string): text is StageKind {
  return KINDS.has(text);
}
