'use client';

import type { ReactNode } from 'react';
import {
  withDateOrder,
  withDecimalMark,
  type CsvColumnMapping,
  type CsvDateOrder,
} from '../sources/csv/index.js';
import { CsvImportChoice } from './csv-import-choice.js';
import { useCsvImportState } from './csv-import-context.js';

const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const satisfies readonly CsvDateOrder[];

const DATE_FIELDS: ReadonlySet<string | null> = new Set([
  ...['created', 'closed', 'wonDate', 'lostDate', 'closedOrExpected', 'expectedClose'],
  ...['stageEntered', 'lastActivity'],
]);

/** What {@link CsvImportMarks} takes. */
export interface CsvImportMarksProps {
  /** The column, as it is read. */
  readonly column: CsvColumnMapping;
}

/** The order of a column's dates, or its decimal mark, where its values leave it open. */
export function CsvImportMarks({ column }: CsvImportMarksProps): ReactNode {
  const { file, remap, messages } = useCsvImportState();
  const { heading, field, dateOrder, decimalMark } = column;
  if (file === null) return null;
  if (column.isDateOrderOpen === true && DATE_FIELDS.has(field)) {
    const choices = DATE_ORDERS.map((value) => ({ value, text: messages.dateOrders[value] }));
    return (
      <CsvImportChoice
        label={messages.dateOrder({ heading })}
        value={dateOrder === undefined || dateOrder === 'ambiguous' ? null : dateOrder}
        undecided={messages.undecided}
        groups={[{ name: null, choices }]}
        onChoose={(order) => remap(withDateOrder(file.mapping, heading, order))}
      />
    );
  }
  if (column.isDecimalMarkOpen === true && (field === 'amount' || field === 'probability')) {
    const { point, comma } = messages.decimalMarks;
    const choices = [
      { value: '.' as const, text: point },
      { value: ',' as const, text: comma },
    ];
    return (
      <CsvImportChoice
        label={messages.decimalMark({ heading })}
        value={decimalMark === undefined || decimalMark === 'ambiguous' ? null : decimalMark}
        undecided={messages.undecided}
        groups={[{ name: null, choices }]}
        onChoose={(mark) => remap(withDecimalMark(file.mapping, heading, mark))}
      />
    );
  }
  return null;
}
