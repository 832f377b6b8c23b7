'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, majorUnits, type DataColumn } from '../frame/index.js';
import type { FigureName } from '../measures/index.js';
import { rangeText, type MixWriter } from './mix-text.js';
import type { MixClass, MixClassId } from './mix-view.js';

type Column = DataColumn<MixClass>;

/** The columns: range, deals and value with their shares, win rates and mean cycle. */
export function mixTableColumns(writer: MixWriter): readonly Column[] {
  const { messages, frame, formatter } = writer;
  const { columns } = messages;
  const explained = ({ id }: MixClass, figure: FigureName, text: string): ReactNode => (
    <ExplainedNumber figure={figure} subject={messages.classes[id]} subjectId={id}>
      {text}
    </ExplainedNumber>
  );
  const numeric = (
    id: string,
    header: string,
    figure: FigureName,
    valueOf: (row: MixClass) => number | null,
    write: (value: number) => string,
    missing: (row: MixClass) => string = () => frame.none,
  ): Column => ({
    id,
    header,
    isNumeric: true,
    cell: (row) => {
      const value = valueOf(row);
      return value === null ? missing(row) : explained(row, figure, write(value));
    },
    value: valueOf,
  });
  const share = (value: number): string => formatter.share(value, 1);
  const valueMinor = ({ open }: MixClass): number | null =>
    open.count > 0 && open.valuedCount === 0 ? null : open.valueMinor;
  return [
    {
      id: 'class',
      header: columns.sizeClass,
      cell: ({ id }) => <bdi>{messages.classes[id]}</bdi>,
      value: ({ id }) => messages.classes[id],
    },
    {
      id: 'from',
      header: columns.from,
      isNumeric: true,
      cell: (row) => rangeText(row, writer),
      value: ({ id, fromMinor }) =>
        id === 'unknown' ? null : majorUnits(fromMinor ?? 0, formatter.currency),
    },
    numeric('deals', columns.deals, 'class-deals', ({ open }) => open.count, formatter.count),
    {
      ...numeric(
        'count-share',
        columns.countShare,
        'class-count-share',
        (row) => row.shown('count', 1),
        share,
      ),
      value: ({ countShare }) => countShare.value,
    },
    {
      ...numeric('value', columns.value, 'class-value', valueMinor, formatter.money, () => frame.unknown),
      value: (row) => majorUnits(valueMinor(row), formatter.currency),
    },
    {
      ...numeric(
        'value-share',
        columns.valueShare,
        'class-value-share',
        (row) => row.shown('value', 1),
        share,
      ),
      value: ({ valueShare }) => valueShare.value,
    },
    numeric('win-rate', columns.winRate, 'class-win-rate-unit', (row) => row.winRateUnit.value, share),
    numeric(
      'win-rate-value',
      columns.winRateValue,
      'class-win-rate-value',
      (row) => row.winRateValue.value,
      share,
    ),
    numeric(
      'cycle',
      columns.meanCycle,
      'class-mean-cycle',
      (row) => row.meanCycleDays,
      (days) => formatter.decimal(days, 1),
    ),
  ];
}

/** A deal, or all the smaller ones, in the table of the largest deals. */
export interface MixDealRow {
  readonly rowKey: string;
  readonly name: string;
  readonly amountMinor: number;
  /** `null` for several together. */
  readonly classId: MixClassId | null;
}

/** The columns of the largest deals. */
export function mixDealColumns({ messages, frame, formatter }: MixWriter): readonly DataColumn<MixDealRow>[] {
  const { columns } = messages;
  return [
    { id: 'deal', header: columns.deal, cell: ({ name }) => <bdi>{name}</bdi>, value: ({ name }) => name },
    {
      id: 'amount',
      header: columns.amount,
      isNumeric: true,
      cell: ({ amountMinor }) => formatter.money(amountMinor),
      value: ({ amountMinor }) => majorUnits(amountMinor, formatter.currency),
    },
    {
      id: 'class',
      header: columns.sizeClass,
      cell: ({ classId }) => (classId === null ? frame.none : messages.one[classId]),
      value: ({ classId }) => classId && messages.one[classId],
    },
  ];
}
