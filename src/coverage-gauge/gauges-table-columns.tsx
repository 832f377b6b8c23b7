'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, majorUnits, type DataColumn, type FrameState } from '../frame/index.js';
import type { CoverageResult, CycleAwareCoverageResult, FigureName, Tally } from '../measures/index.js';
import type { CoverageGaugeMessages, CoverageGaugesMessages } from '../messages/index.js';
import { isExpectedTold } from './gauge-expected-text.js';
import { gaugeReading, isUnvalued } from './gauge-reading.js';
import { stateWord } from './gauge-text.js';

/** A row of the table of groups. */
export interface GaugesTableRow {
  readonly rowKey: string;
  /** The group's id; `null` = all together. */
  readonly id: string | null;
  readonly name: string;
  readonly coverage: CoverageResult;
  readonly cycleAware: CycleAwareCoverageResult | null;
  readonly gapMinor: number | null;
  readonly isAll: boolean;
}

/** What {@link gaugesColumns} takes. */
export interface GaugesColumnsOptions {
  readonly groupBy: string;
  readonly messages: CoverageGaugesMessages;
  readonly gauge: CoverageGaugeMessages;
  readonly frame: FrameState;
}

type Column = DataColumn<GaugesTableRow>;
type NumberId = Exclude<keyof CoverageGaugesMessages['columns'], 'group' | 'zone'>;

/** The columns of the table of groups: each figure of a group opens its own explanation. */
export function gaugesColumns({ groupBy, messages, gauge, frame }: GaugesColumnsOptions): readonly Column[] {
  const { formatter, messages: words } = frame;
  const { columns: names } = messages;
  const explained = ({ id, name, isAll }: GaugesTableRow, figure: FigureName, text: string): ReactNode => (
    <ExplainedNumber figure={figure} subject={isAll ? null : name} subjectId={id}>
      {text}
    </ExplainedNumber>
  );
  const column = (
    id: NumberId,
    read: (row: GaugesTableRow) => number | null,
    write: (value: number) => string,
    figure?: FigureName,
    inFile: (value: number | null) => string | number | null = (value) => value,
  ): Column => ({
    id,
    header: names[id],
    isNumeric: true,
    cell: (row) => {
      const value = read(row);
      if (value === null) return words.none;
      return figure ? explained(row, figure, write(value)) : write(value);
    },
    value: (row) => inFile(read(row)),
  });
  const money = (value: number): string => formatter.money(Math.round(value));
  const amount = (id: NumberId, read: (row: GaugesTableRow) => number | null, figure?: FigureName): Column =>
    column(id, read, money, figure, (minor) => majorUnits(minor, formatter.currency));
  const minorOf = (tally: Tally): number | null => (isUnvalued(tally) ? null : tally.valueMinor);
  const zone = ({ coverage }: GaugesTableRow): string => stateWord(gaugeReading(coverage), coverage, gauge);
  return [
    {
      id: 'group',
      header: names.group({ groupBy }),
      cell: ({ name }) => <bdi>{name}</bdi>,
      value: ({ name }) => name,
    },
    column(
      'coverage',
      ({ coverage: { against, coverage } }) => (against === 'target' ? (coverage?.value ?? null) : null),
      formatter.multiple,
      'coverage',
    ),
    column(
      'coverageOfRemaining',
      ({ coverage }) => coverage.coverageOfRemaining?.value ?? null,
      formatter.multiple,
      'coverage-of-remaining',
    ),
    { id: 'zone', header: names.zone, cell: zone, value: zone },
    amount('target', ({ coverage }) => coverage.target.amountMinor, 'target'),
    amount('won', ({ coverage }) => minorOf(coverage.won), 'won-so-far'),
    column(
      'attainment',
      ({ coverage }) => coverage.attainment?.value ?? null,
      (share) => formatter.share(share, 1),
      'attainment',
    ),
    amount(
      'open',
      ({ coverage }) => (coverage.unknownBecause === null ? minorOf(coverage.open) : null),
      'open-value',
    ),
    amount('remaining', ({ coverage }) => coverage.remainingMinor, 'remaining'),
    amount('gap', ({ gapMinor }) => gapMinor, 'floor-gap'),
    amount(
      'expected',
      ({ cycleAware }) => (isExpectedTold(cycleAware) ? cycleAware.expectedMinor : null),
      'expected-won',
    ),
    column('floor', ({ coverage }) => coverage.floor, formatter.multiple, 'coverage-floor'),
    column('ceiling', ({ coverage }) => coverage.ceiling, formatter.multiple, 'coverage-ceiling'),
  ];
}
