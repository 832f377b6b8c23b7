'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, type DataColumn } from '../frame/index.js';
import type { FigureName, WinRateResult } from '../measures/index.js';
import { isValueUnknown, shownRates } from './shown-rate.js';
import type { WinRateGroup } from './win-rates-group.js';
import type { WinRateWriter } from './win-rates-text.js';

/** A row of the table: a group, or all of them together. */
export interface WinRatesTableRow extends Pick<
  WinRateGroup,
  'name' | 'result' | 'unit' | 'value' | 'standing' | 'peersMedian'
> {
  readonly rowKey: string;
  /** Under what name its explanations stand, and the group's id; `null` = of all. */
  readonly subject: string | null;
  readonly id: string | null;
}

/** The row of all groups together: nobody's peer, beside the median of all groups. */
export function overallRow(overall: WinRateResult, name: string, median: number | null): WinRatesTableRow {
  const standing = { value: null, numerator: 0, denominator: 0 };
  return {
    rowKey: 'all',
    subject: null,
    id: null,
    name,
    result: overall,
    ...shownRates(overall),
    standing,
    peersMedian: median,
  };
}

/** The columns: deals, their rate with its interval, or its range, then the same by value, then standing and median. */
export function winRatesTableColumns(
  isRange: boolean,
  groupHeader: string,
  { messages: { columns, of }, frame, formatter }: WinRateWriter,
): readonly DataColumn<WinRatesTableRow>[] {
  const { count, money } = formatter;
  const numeric = (
    id: string,
    header: string,
    cell: (row: WinRatesTableRow) => ReactNode,
  ): DataColumn<WinRatesTableRow> => ({ id, header, isNumeric: true, cell });
  const explained = (row: WinRatesTableRow, figure: FigureName, text: string): ReactNode => (
    <ExplainedNumber figure={figure} subject={row.subject} subjectId={row.id}>
      {text}
    </ExplainedNumber>
  );
  const missing = (row: WinRatesTableRow, figure: FigureName): string =>
    figure.startsWith('value') && isValueUnknown(row.result) ? frame.unknown : frame.none;
  const share = (row: WinRatesTableRow, figure: FigureName, value: number | null | undefined): ReactNode =>
    value == null ? missing(row, figure) : explained(row, figure, formatter.share(value, 1));
  const amount = (row: WinRatesTableRow, figure: FigureName, amountMinor: number): ReactNode =>
    isValueUnknown(row.result) ? frame.unknown : explained(row, figure, money(amountMinor));
  const byDeals: FigureName = isRange ? 'unit-win-rate-lowest' : 'unit-win-rate';
  const byValue: FigureName = isRange ? 'value-win-rate-lowest' : 'value-win-rate';
  const counts = [
    numeric('won', columns.won, (row) => explained(row, byDeals, count(row.unit.lowest.numerator))),
    numeric('counted', columns.counted, (row) => explained(row, byDeals, count(row.unit.lowest.denominator))),
  ];
  const amounts = [
    numeric('won-value', columns.wonValue, (row) => amount(row, byValue, row.value.lowest.numerator)),
    numeric('counted-value', columns.countedValue, (row) =>
      amount(row, byValue, row.value.lowest.denominator),
    ),
  ];
  const group = { id: 'group', header: groupHeader, cell: (row: WinRatesTableRow) => <bdi>{row.name}</bdi> };
  if (isRange) {
    return [
      group,
      ...counts,
      numeric('open', columns.open, (row) =>
        explained(row, 'unit-win-rate-highest', count(row.result.open.count)),
      ),
      numeric('lowest', columns.unitLowest, (row) =>
        share(row, 'unit-win-rate-lowest', row.unit.lowest.value),
      ),
      numeric('highest', columns.unitHighest, (row) =>
        share(row, 'unit-win-rate-highest', row.unit.highest.value),
      ),
      ...amounts,
      numeric('open-value', columns.openValue, (row) =>
        amount(row, 'value-win-rate-highest', row.value.highest.numerator - row.value.lowest.numerator),
      ),
      numeric('value-lowest', columns.valueLowest, (row) =>
        share(row, 'value-win-rate-lowest', row.value.lowest.value),
      ),
      numeric('value-highest', columns.valueHighest, (row) =>
        share(row, 'value-win-rate-highest', row.value.highest.value),
      ),
    ];
  }
  return [
    group,
    ...counts,
    numeric('unit', columns.unit, (row) => share(row, 'unit-win-rate', row.unit.lowest.value)),
    numeric('low', columns.low, (row) => share(row, 'unit-win-rate-low', row.result.unitInterval?.low)),
    numeric('high', columns.high, (row) => share(row, 'unit-win-rate-high', row.result.unitInterval?.high)),
    ...amounts,
    numeric('value', columns.value, (row) => share(row, 'value-win-rate', row.value.lowest.value)),
    numeric('standing', columns.standing, ({ standing: { value, numerator, denominator } }) =>
      value === null
        ? frame.none
        : `${formatter.share(value, 1)} · ${of({ part: count(numerator), whole: count(denominator) })}`,
    ),
    numeric('peers-median', columns.peersMedian, ({ peersMedian }) =>
      peersMedian === null ? frame.none : formatter.share(peersMedian, 1),
    ),
  ];
}
