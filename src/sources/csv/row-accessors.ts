import { isEndedKind, type DealAccessors, type TextInput } from '../../model/index.js';
import { amountReader, currencyReader, dateReader, probabilityReader, textReader } from './cell-readers.js';
import type { CsvColumnMapping, CsvField } from './csv-mapping.js';
import type { CsvRow } from './csv-row.js';
import { columnOf } from './recognise-columns.js';
import type { RowStage } from './row-stages.js';

/** How a row is read into a deal by the mapping of its columns. */
export function rowAccessors(
  columns: readonly CsvColumnMapping[],
  stageOf: (row: CsvRow) => RowStage,
  reporting: { readonly currency: string; readonly isPercent: boolean },
): DealAccessors<CsvRow> {
  const column = (field: CsvField) => columnOf(columns, field);
  const dates = rowDateReaders(columns, stageOf);
  const dimensions: Record<string, (row: CsvRow) => TextInput> = {};
  for (const each of columns) {
    if (each.field === 'dimension' && each.dimension !== undefined)
      dimensions[each.dimension] = textReader(each);
  }
  return {
    id: textReader(column('id')),
    name: textReader(column('name')),
    stage: (row) => stageOf(row).stage,
    amount: amountReader(column('amount')),
    currency: currencyReader(column('currency'), column('amount'), reporting.currency),
    ...dates,
    stageEntered: dateReader(column('stageEntered')),
    probability: probabilityReader(column('probability'), reporting.isPercent),
    forecastCategory: textReader(column('forecastCategory')),
    owner: textReader(column('owner')),
    team: textReader(column('team')),
    source: textReader(column('source')),
    account: textReader(column('account')),
    lostReason: textReader(column('lostReason')),
    nextStep: textReader(column('nextStep')),
    lastActivity: dateReader(column('lastActivity')),
    rank: textReader(column('rank')),
    dimensions,
  };
}

/** The dates of a row that depend on whether its deal has ended: see `CsvField`. */
export function rowDateReaders(
  columns: readonly CsvColumnMapping[],
  stageOf: (row: CsvRow) => RowStage,
): Required<Pick<DealAccessors<CsvRow>, 'created' | 'closed' | 'expectedClose'>> {
  const reader = (field: CsvField) => dateReader(columnOf(columns, field));
  const [closed, wonDate, lostDate] = [reader('closed'), reader('wonDate'), reader('lostDate')];
  const [either, expected] = [reader('closedOrExpected'), reader('expectedClose')];
  return {
    created: reader('created'),
    closed: (row) => {
      const { kind } = stageOf(row);
      const ofKind = kind === 'won' ? wonDate(row) : isEndedKind(kind) ? lostDate(row) : null;
      return ofKind ?? closed(row) ?? (isEndedKind(kind) ? either(row) : null);
    },
    expectedClose: (row) => expected(row) ?? (isEndedKind(stageOf(row).kind) ? null : either(row)),
  };
}
