'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, type FrameState } from '../frame/index.js';
import type { CoverageResult, FigureName, Tally } from '../measures/index.js';
import type { CoverageGaugeMessages } from '../messages/index.js';
import { isUnvalued } from './gauge-reading.js';
import { leftOutLines } from './gauge-text.js';

/** A row of the gauge's table. */
export interface GaugeRow {
  readonly id: string;
  readonly name: string;
  readonly number: ReactNode;
  /** How many deals it stands on. */
  readonly deals: string;
}

/** Every number of a measured coverage, in the order of the account. */
export function gaugeRows(
  coverage: CoverageResult,
  messages: CoverageGaugeMessages,
  { formatter, messages: frame }: FrameState,
): GaugeRow[] {
  const { multiple, money } = formatter;
  const { none, unknown } = frame;
  const explained = (
    name: FigureName,
    value: number | null,
    format: (value: number) => string,
    missing: string,
  ): ReactNode =>
    value === null ? missing : <ExplainedNumber figure={name}>{format(value)}</ExplainedNumber>;
  const row = (id: keyof CoverageGaugeMessages['rows'], number: ReactNode, deals?: string): GaugeRow => ({
    id,
    name: messages.rows[id],
    number,
    deals: deals ?? frame.none,
  });
  const tallied = (id: 'won' | 'open' | 'pastDue', tally: Tally): GaugeRow =>
    id !== 'won' && coverage.unknownBecause === 'no-expected-close'
      ? row(id, unknown)
      : row(id, isUnvalued(tally) ? unknown : money(tally.valueMinor), formatter.count(tally.count));
  const { target, required, remainingMinor, neededPerDayMinor } = coverage;
  // Without a target to win there is nothing to know.
  const unmeasured = coverage.state === 'open' ? unknown : none;
  const unattained = coverage.state === 'open' && isUnvalued(coverage.won) ? unknown : none;
  const ofRemaining = coverage.coverageOfRemaining?.value ?? null;
  const attainment = coverage.attainment?.value ?? null;
  return [
    ...(coverage.against === 'target'
      ? [row('coverage', explained('coverage', coverage.coverage?.value ?? null, multiple, unmeasured))]
      : []),
    row('coverageOfRemaining', explained('coverage-of-remaining', ofRemaining, multiple, unmeasured)),
    row('target', target.amountMinor === null ? none : money(target.amountMinor)),
    tallied('won', coverage.won),
    row(
      'attainment',
      explained('attainment', attainment, (share) => formatter.share(share, 1), unattained),
    ),
    row(
      'pace',
      explained('pace', coverage.pace, (ratio) => formatter.decimal(ratio, 2), unattained),
    ),
    tallied('open', coverage.open),
    tallied('pastDue', coverage.openPastDue),
    row('remaining', explained('remaining', remainingMinor, money, unattained)),
    row(
      'neededPerDay',
      explained('needed-per-day', neededPerDayMinor, (value) => money(Math.round(value)), unattained),
    ),
    row('required', explained('required-coverage', required.multiple, multiple, unknown)),
    row('floor', explained('coverage-floor', coverage.floor, multiple, unknown)),
    row('ceiling', explained('coverage-ceiling', coverage.ceiling, multiple, unknown)),
    ...leftOutLines(coverage, messages, frame, formatter).map(({ name, count, valueMinor }) => ({
      id: name,
      name: `${messages.leftOut}: ${name}`,
      number: valueMinor === null ? unknown : money(valueMinor),
      deals: formatter.count(count),
    })),
  ];
}
