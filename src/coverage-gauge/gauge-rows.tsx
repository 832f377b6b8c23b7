'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, type FrameState } from '../frame/index.js';
import type { CoverageResult, FigureName, Tally } from '../measures/index.js';
import type { CoverageGaugeMessages } from '../messages/index.js';
import { isUndated } from './gauge-reading.js';
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
  const write = (value: number | null, format: (value: number) => string, figure?: FigureName): ReactNode => {
    if (value === null) return frame.unknown;
    return figure ? <ExplainedNumber figure={figure}>{format(value)}</ExplainedNumber> : format(value);
  };
  const row = (id: keyof CoverageGaugeMessages['rows'], number: ReactNode, tally?: Tally): GaugeRow => ({
    id,
    name: messages.rows[id],
    number,
    deals: tally ? formatter.count(tally.count) : frame.none,
  });
  const { multiple, money } = formatter;
  const share = (value: number): string => formatter.share(value, 1);
  const ratio = (value: number): string => formatter.decimal(value, 2);
  const ofTarget = coverage.against === 'target' ? coverage.coverage : null;
  const { open, openPastDue, won } = coverage;
  const isUnknown = isUndated(coverage);
  return [
    ...(coverage.against === 'target'
      ? [row('coverage', write(ofTarget?.value ?? null, multiple, 'coverage'))]
      : []),
    row(
      'coverageOfRemaining',
      write(coverage.coverageOfRemaining?.value ?? null, multiple, 'coverage-of-remaining'),
    ),
    row('target', write(coverage.target.amountMinor, money)),
    row('won', write(won.valueMinor, money), won),
    row('attainment', write(coverage.attainment?.value ?? null, share, 'attainment')),
    row('pace', write(coverage.pace, ratio, 'pace')),
    row('open', write(isUnknown ? null : open.valueMinor, money), isUnknown ? undefined : open),
    row(
      'pastDue',
      write(isUnknown ? null : openPastDue.valueMinor, money),
      isUnknown ? undefined : openPastDue,
    ),
    row('remaining', write(coverage.remainingMinor, money, 'remaining')),
    row(
      'neededPerDay',
      write(coverage.neededPerDayMinor, (value) => money(Math.round(value)), 'needed-per-day'),
    ),
    row('required', write(coverage.required.multiple, multiple, 'required-coverage')),
    row('floor', write(coverage.floor, multiple, 'coverage-floor')),
    row('ceiling', write(coverage.ceiling, multiple, 'coverage-ceiling')),
    ...leftOutLines(coverage, messages, frame, formatter).map(({ name, count, valueMinor, outOf }) => ({
      id: name,
      name: `${messages.leftOut}: ${name}`,
      number: outOf === 'value' ? frame.unknown : money(valueMinor),
      deals: formatter.count(count),
    })),
  ];
}
