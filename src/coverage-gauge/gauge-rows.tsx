'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, majorUnits, type FrameState } from '../frame/index.js';
import type { CoverageResult, CycleAwareCoverageResult, FigureName, Tally } from '../measures/index.js';
import type { CoverageGaugeMessages } from '../messages/index.js';
import { isExpectedTold } from './gauge-expected-text.js';
import { isUnvalued } from './gauge-reading.js';
import { leftOutLines } from './gauge-text.js';

/** A row of the gauge's table. */
export interface GaugeRow {
  readonly id: string;
  readonly name: string;
  readonly number: ReactNode;
  /** The number as a file has it: see `DataColumn.value`. */
  readonly value: string | number | null;
  /** How many deals it stands on. */
  readonly deals: ReactNode;
  /** The same as a number; `null` = it stands on none. */
  readonly dealCount: number | null;
}

/** What the value and the number of the deals of a row are explained as. */
const TALLY_FIGURES = {
  won: { value: 'won-so-far', deals: 'won-so-far-deals' },
  open: { value: 'open-value', deals: 'open-deals' },
  pastDue: { value: 'open-past-due-value', deals: 'open-past-due-deals' },
} as const satisfies Readonly<Record<string, { readonly value: FigureName; readonly deals: FigureName }>>;

/** Every number of a measured coverage, in the order of the account; `cycleAware` is `null` where it was not measured. */
export function gaugeRows(
  coverage: CoverageResult,
  cycleAware: CycleAwareCoverageResult | null,
  messages: CoverageGaugeMessages,
  { formatter, messages: frame }: FrameState,
): GaugeRow[] {
  const { multiple, money } = formatter;
  const { none, unknown } = frame;
  const inFile = (amountMinor: number | null) => majorUnits(amountMinor, formatter.currency);
  const row = (
    id: keyof CoverageGaugeMessages['rows'],
    number: ReactNode,
    value: GaugeRow['value'],
    dealCount: number | null = null,
  ): GaugeRow => ({
    id,
    name: messages.rows[id],
    number,
    value,
    deals: dealCount === null ? none : formatter.count(dealCount),
    dealCount,
  });
  const figure = (
    id: keyof CoverageGaugeMessages['rows'],
    name: FigureName,
    value: number | null,
    format: (value: number) => string,
    missing: string,
  ): GaugeRow =>
    row(
      id,
      value === null ? missing : <ExplainedNumber figure={name}>{format(value)}</ExplainedNumber>,
      value,
    );
  const amount = (...given: Parameters<typeof figure>): GaugeRow => ({
    ...figure(...given),
    value: inFile(given[2]),
  });
  const tallied = (id: 'won' | 'open' | 'pastDue', tally: Tally): GaugeRow => {
    const isByDate = id !== 'won';
    if (isByDate && coverage.unknownBecause === 'no-expected-close') return row(id, unknown, null);
    const { value, deals } = TALLY_FIGURES[id];
    return {
      ...amount(id, value, isUnvalued(tally) ? null : tally.valueMinor, money, unknown),
      deals: <ExplainedNumber figure={deals}>{formatter.count(tally.count)}</ExplainedNumber>,
      dealCount: tally.count,
    };
  };
  const { target, required, remainingMinor, neededPerDayMinor } = coverage;
  // Without a target to win there is nothing to know.
  const unmeasured = coverage.state === 'open' ? unknown : none;
  const unattained = coverage.state === 'open' && isUnvalued(coverage.won) ? unknown : none;
  const ofRemaining = coverage.coverageOfRemaining?.value ?? null;
  const attainment = coverage.attainment?.value ?? null;
  const perDay = (value: number): string => money(Math.round(value));
  const expectedRows = (expected: CycleAwareCoverageResult): GaugeRow[] => {
    const { expectedMinor, expectedWins, open, ofRemaining: share, beyondHistory } = expected;
    const beyondMinor = isUnvalued(beyondHistory) ? null : beyondHistory.valueMinor;
    const rounded = (value: number): string => money(Math.round(value));
    const wins = (value: number): string => formatter.decimal(value, 1);
    return [
      {
        ...amount('expected', 'expected-won', expectedMinor, rounded, unknown),
        deals: formatter.count(open.count),
        dealCount: open.count,
      },
      figure('expectedOfRemaining', 'expected-of-remaining', share?.value ?? null, multiple, unmeasured),
      figure('expectedWins', 'expected-wins', expectedWins, wins, unknown),
      ...(beyondHistory.count > 0
        ? [
            row(
              'beyondHistory',
              beyondMinor === null ? unknown : money(beyondMinor),
              inFile(beyondMinor),
              beyondHistory.count,
            ),
          ]
        : []),
    ];
  };
  return [
    ...(coverage.against === 'target'
      ? [figure('coverage', 'coverage', coverage.coverage?.value ?? null, multiple, unmeasured)]
      : []),
    figure('coverageOfRemaining', 'coverage-of-remaining', ofRemaining, multiple, unmeasured),
    amount('target', 'target', target.amountMinor, money, none),
    tallied('won', coverage.won),
    figure('attainment', 'attainment', attainment, (share) => formatter.share(share, 1), unattained),
    figure('pace', 'pace', coverage.pace, (ratio) => formatter.decimal(ratio, 2), unattained),
    tallied('open', coverage.open),
    tallied('pastDue', coverage.openPastDue),
    amount('remaining', 'remaining', remainingMinor, money, unattained),
    amount('neededPerDay', 'needed-per-day', neededPerDayMinor, perDay, unattained),
    ...(isExpectedTold(cycleAware) ? expectedRows(cycleAware) : []),
    figure('required', 'required-coverage', required.multiple, multiple, unknown),
    figure('floor', 'coverage-floor', coverage.floor, multiple, unknown),
    figure('ceiling', 'coverage-ceiling', coverage.ceiling, multiple, unknown),
    ...leftOutLines(coverage, messages, frame, formatter).map(({ name, count, valueMinor }) => ({
      id: name,
      name: messages.leftOutRow({ reason: name }),
      number: valueMinor === null ? unknown : money(valueMinor),
      value: inFile(valueMinor),
      deals: formatter.count(count),
      dealCount: count,
    })),
  ];
}
