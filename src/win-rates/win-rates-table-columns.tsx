'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, majorUnits, type DataColumn } from '../frame/index.js';
import type { FigureName, WinRateResult } from '../measures/index.js';
import { isValueUnknown, shownRates } from './shown-rate.js';
import type { WinRateGroup } from './win-rates-group.js';
import type { WinRateWriter } from './win-rates-text.js';

type Column = DataColumn<WinRatesTableRow>;
type NumberOf = (row: WinRatesTableRow) => number;
type ShareOf = (row: WinRatesTableRow) => number | null | undefined;

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
): readonly Column[] {
  const { count, money } = formatter;
  const numeric = (id: string, header: string, cell: Column['cell'], value: Column['value']): Column => ({
    id,
    header,
    isNumeric: true,
    cell,
    value,
  });
  const explained = (row: WinRatesTableRow, figure: FigureName, text: string): ReactNode => (
    <ExplainedNumber figure={figure} subject={row.subject} subjectId={row.id}>
      {text}
    </ExplainedNumber>
  );
  const missing = (row: WinRatesTableRow, figure: FigureName): string =>
    figure.startsWith('value') && isValueUnknown(row.result) ? frame.unknown : frame.none;
  const deals = (id: string, header: string, figure: FigureName, countOf: NumberOf): Column =>
    numeric(id, header, (row) => explained(row, figure, count(countOf(row))), countOf);
  const share = (id: string, header: string, figure: FigureName, shareOf: ShareOf): Column =>
    numeric(
      id,
      header,
      (row) => {
        const value = shareOf(row) ?? null;
        return value === null ? missing(row, figure) : explained(row, figure, formatter.share(value, 1));
      },
      (row) => shareOf(row) ?? null,
    );
  const amount = (id: string, header: string, figure: FigureName, minorOf: NumberOf): Column =>
    numeric(
      id,
      header,
      (row) => (isValueUnknown(row.result) ? frame.unknown : explained(row, figure, money(minorOf(row)))),
      (row) => (isValueUnknown(row.result) ? null : majorUnits(minorOf(row), formatter.currency)),
    );
  const byDeals: FigureName = isRange ? 'unit-win-rate-lowest' : 'unit-win-rate';
  const byValue: FigureName = isRange ? 'value-win-rate-lowest' : 'value-win-rate';
  const counts = [
    deals('won', columns.won, byDeals, ({ unit }) => unit.lowest.numerator),
    deals('counted', columns.counted, byDeals, ({ unit }) => unit.lowest.denominator),
  ];
  const amounts = [
    amount('won-value', columns.wonValue, byValue, ({ value }) => value.lowest.numerator),
    amount('counted-value', columns.countedValue, byValue, ({ value }) => value.lowest.denominator),
  ];
  const group: Column = {
    id: 'group',
    header: groupHeader,
    cell: (row) => <bdi>{row.name}</bdi>,
    value: (row) => row.name,
  };
  const unitLowest: ShareOf = ({ unit }) => unit.lowest.value;
  const valueLowest: ShareOf = ({ value }) => value.lowest.value;
  if (isRange) {
    return [
      group,
      ...counts,
      deals('open', columns.open, 'unit-win-rate-highest', ({ result }) => result.open.count),
      share('lowest', columns.unitLowest, byDeals, unitLowest),
      share('highest', columns.unitHighest, 'unit-win-rate-highest', ({ unit }) => unit.highest.value),
      ...amounts,
      amount(
        'open-value',
        columns.openValue,
        'value-win-rate-highest',
        ({ value }) => value.highest.numerator - value.lowest.numerator,
      ),
      share('value-lowest', columns.valueLowest, byValue, valueLowest),
      share(
        'value-highest',
        columns.valueHighest,
        'value-win-rate-highest',
        ({ value }) => value.highest.value,
      ),
    ];
  }
  return [
    group,
    ...counts,
    share('unit', columns.unit, byDeals, unitLowest),
    share('low', columns.low, 'unit-win-rate-low', ({ result }) => result.unitInterval?.low),
    share('high', columns.high, 'unit-win-rate-high', ({ result }) => result.unitInterval?.high),
    ...amounts,
    share('value', columns.value, byValue, valueLowest),
    numeric(
      'standing',
      columns.standing,
      (row) => {
        const { value, numerator, denominator } = row.standing;
        if (value === null) return frame.none;
        const sample = of({ part: count(numerator), whole: count(denominator) });
        return explained(row, 'peer-standing', `${formatter.share(value, 1)} · ${sample}`);
      },
      ({ standing }) => standing.value,
    ),
    numeric(
      'peers-median',
      columns.peersMedian,
      (row) =>
        row.peersMedian === null
          ? frame.none
          : explained(
              row,
              row.id === null ? 'groups-median' : 'peers-median',
              formatter.share(row.peersMedian, 1),
            ),
      ({ peersMedian }) => peersMedian,
    ),
  ];
}
