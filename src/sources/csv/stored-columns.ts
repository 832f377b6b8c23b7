import { UNMAPPED_STAGE_ID, type StageKind } from '../../model/index.js';
import { CSV_FIELDS, isCsvField } from './csv-fields.js';
import type {
  CsvAlternative,
  CsvColumnMapping,
  CsvDateOrder,
  CsvDecimalMark,
  CsvStageMapping,
} from './csv-mapping.js';
import { jsonArray, jsonInteger, jsonOneOf, jsonText, own, unreadable } from './json-values.js';

const DATE_ORDERS: readonly CsvDateOrder[] = ['ymd', 'dmy', 'mdy', 'ambiguous'];
const DECIMAL_MARKS: readonly CsvDecimalMark[] = ['.', ',', 'ambiguous'];
const KINDS: readonly StageKind[] = ['open', 'won', 'lost', 'hold', 'disqualified'];
const FROM: readonly CsvStageMapping['from'][] = ['stage', 'status', 'outcome'];

/** The columns of a stored mapping. @throws TypeError where they are none, or a heading or a field comes twice */
export function storedColumns(values: readonly unknown[]): CsvColumnMapping[] {
  const columns = values.map(storedColumn);
  const fields = columns.flatMap(({ field }) => (field === null || field === 'dimension' ? [] : [field]));
  if (new Set(fields).size < fields.length) throw unreadable('a field a column');
  if (new Set(columns.map(({ heading }) => heading)).size < columns.length)
    throw unreadable('a heading a column');
  return columns;
}

function storedColumn(value: unknown): CsvColumnMapping {
  const [field, dimension] = [own(value, 'field'), own(value, 'dimension')];
  if (field !== null && !isCsvField(field)) throw unreadable('a field');
  const [dateOrder, decimalMark] = [own(value, 'dateOrder'), own(value, 'decimalMark')];
  return {
    heading: jsonText(own(value, 'heading')),
    index: jsonInteger(own(value, 'index')),
    field,
    score: own(value, 'score') === null ? null : share(own(value, 'score')),
    alternatives: jsonArray(own(value, 'alternatives')).map(storedAlternative),
    ...(dimension === undefined ? {} : { dimension: jsonText(dimension) }),
    ...(dateOrder === undefined ? {} : { dateOrder: jsonOneOf(DATE_ORDERS, dateOrder) }),
    ...(own(value, 'dateOrderShared') === true ? { dateOrderShared: true } : {}),
    ...(own(value, 'isDateOrderOpen') === true ? { isDateOrderOpen: true } : {}),
    ...(decimalMark === undefined ? {} : { decimalMark: jsonOneOf(DECIMAL_MARKS, decimalMark) }),
    ...(own(value, 'isDecimalMarkOpen') === true ? { isDecimalMarkOpen: true } : {}),
  };
}

function storedAlternative(value: unknown): CsvAlternative {
  return { field: jsonOneOf(CSV_FIELDS, own(value, 'field')), score: share(own(value, 'score')) };
}

/** What one value stands for. @throws TypeError where it is no such thing */
export function storedStage(value: unknown): CsvStageMapping {
  const stageId = own(value, 'stageId');
  const added = own(value, 'added');
  if (typeof added !== 'boolean') throw unreadable('added');
  if (stageId === '' || stageId === UNMAPPED_STAGE_ID) throw unreadable('the id of a stage');
  return {
    value: jsonText(own(value, 'value')),
    from: jsonOneOf(FROM, own(value, 'from')),
    stageId: stageId === null ? null : jsonText(stageId),
    kind: jsonOneOf(KINDS, own(value, 'kind')),
    name: jsonText(own(value, 'name')),
    ...(own(value, 'isUnknown') === true ? { isUnknown: true } : {}),
    added,
    count: jsonInteger(own(value, 'count')),
  };
}

/** A number, 0–1. */
function share(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw unreadable('a share');
  return value;
}
