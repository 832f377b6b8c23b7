import type { ReactNode } from 'react';
import {
  DataTable,
  ExplainButton,
  ExplainedNumber,
  FrameActions,
  FrameBody,
  FrameFoot,
  FrameHead,
  FrameRoot,
  FrameSubtitle,
  FrameTitle,
  FrameTitles,
  LeftOutNotes,
  majorUnits,
  useFrame,
} from '../../src/frame/index.js';
import { useCycle, useDealSize, useVelocity, useWinRate } from '../../src/hooks/index.js';
import type { FigureName } from '../../src/measures/index.js';
import type { Period } from '../../src/model/index.js';
import type { DealFilter } from '../../src/summary/index.js';

interface KeyFiguresProps {
  readonly filter: DealFilter;
  readonly period: Period;
  readonly currency: string;
}

/** The figures behind the widgets, for all time and for the period: a widget of the host's own, made of the frame's parts. */
export function KeyFigures({ filter, period, currency }: KeyFiguresProps): ReactNode {
  const rate = useWinRate({}, { filter });
  const rateAsLost = useWinRate({ open: 'as-lost' }, { filter });
  const rateInPeriod = useWinRate({ window: period }, { filter });
  const cycle = useCycle({}, { filter });
  const size = useDealSize({}, { filter });
  const velocity = useVelocity({}, { filter });
  const explained = [
    { result: rate, subject: 'All time' },
    { result: rateAsLost, subject: 'All time, open deals as lost' },
    { result: rateInPeriod, subject: 'In the period' },
    { result: cycle, subject: 'Cycle' },
    { result: size, subject: 'Deal size' },
    { result: velocity, subject: 'Velocity' },
  ];
  return (
    <FrameRoot name="key-figures" currency={currency} explained={explained}>
      <FrameHead>
        <FrameTitles>
          <FrameTitle>Key figures</FrameTitle>
        </FrameTitles>
        <FrameActions>
          <ExplainButton />
        </FrameActions>
        <FrameSubtitle>Each number opens the way it was computed</FrameSubtitle>
      </FrameHead>
      <FrameBody>
        <FigureTable
          rate={rate}
          rateAsLost={rateAsLost}
          rateInPeriod={rateInPeriod}
          cycle={cycle}
          size={size}
          velocity={velocity}
        />
      </FrameBody>
      <FrameFoot>
        <LeftOutNotes leftOut={cycle.leftOut} />
      </FrameFoot>
    </FrameRoot>
  );
}

interface Results {
  readonly rate: ReturnType<typeof useWinRate>;
  readonly rateAsLost: ReturnType<typeof useWinRate>;
  readonly rateInPeriod: ReturnType<typeof useWinRate>;
  readonly cycle: ReturnType<typeof useCycle>;
  readonly size: ReturnType<typeof useDealSize>;
  readonly velocity: ReturnType<typeof useVelocity>;
}

interface Counted {
  readonly count: number;
  /** Those whose amount is known. */
  readonly valuedCount: number;
  readonly valueMinor: number;
}

interface Cell {
  readonly shown: ReactNode;
  /** As a file has it. */
  readonly value: string | number | null;
}

interface Row {
  readonly name: string;
  readonly first: Cell;
  readonly second: Cell;
}

const NOTHING: Cell = { shown: '', value: null };

function FigureTable({ rate, rateAsLost, rateInPeriod, cycle, size, velocity }: Results): ReactNode {
  const { formatter, messages } = useFrame();
  const open = (
    figure: FigureName,
    subject: string,
    number: number | null,
    text: (number: number) => string,
    value: Cell['value'] = number,
  ): Cell => ({
    value,
    shown:
      number === null ? (
        messages.unknown
      ) : (
        <ExplainedNumber figure={figure} subject={subject}>
          {text(number)}
        </ExplainedNumber>
      ),
  });
  const share = (value: number): string => formatter.share(value, 2);
  const days = (value: number): string => `${formatter.decimal(value, 2)} days`;
  const inFile = (amountMinor: number | null) => majorUnits(amountMinor, formatter.currency);
  const money = (figure: FigureName, subject: string, amountMinor: number | null): Cell =>
    open(figure, subject, amountMinor, (value) => formatter.money(Math.round(value)), inFile(amountMinor));
  const deals = ({ count, valuedCount, valueMinor }: Counted): Pick<Row, 'first' | 'second'> => ({
    first: { shown: formatter.count(count), value: count },
    second:
      count > 0 && valuedCount === 0
        ? { shown: messages.unknown, value: null }
        : { shown: formatter.money(valueMinor), value: inFile(valueMinor) },
  });
  const rates = (name: string, subject: string, result: Results['rate']): Row => ({
    name,
    first: open('unit-win-rate', subject, result.unit.value, share),
    second: open('value-win-rate', subject, result.value.value, share),
  });
  const counts: readonly Row[] = [
    { name: 'Won', ...deals(rate.won) },
    { name: 'Lost', ...deals(rate.lost) },
    { name: 'Open', ...deals(rate.open) },
    rates('Win rate', 'All time', rate),
    rates('Win rate, open deals as lost', 'All time, open deals as lost', rateAsLost),
    { name: 'Won in the period', ...deals(rateInPeriod.won) },
    {
      name: 'Closed in the period',
      ...deals({
        count: rateInPeriod.unit.denominator,
        valuedCount: rateInPeriod.won.valuedCount + rateInPeriod.lost.valuedCount,
        valueMinor: rateInPeriod.value.denominator,
      }),
    },
    rates('Win rate in the period', 'In the period', rateInPeriod),
    { name: 'Velocity a day', first: NOTHING, second: money('velocity', 'Velocity', velocity.perDayMinor) },
  ];
  const averages: readonly Row[] = [
    {
      name: 'Cycle of won deals',
      first: open('mean-cycle-won', 'Cycle', cycle.won.meanDays, days),
      second: open('median-cycle-won', 'Cycle', cycle.won.medianDays, days),
    },
    {
      name: 'Cycle of lost deals',
      first: open('mean-cycle-lost', 'Cycle', cycle.lost.meanDays, days),
      second: open('median-cycle-lost', 'Cycle', cycle.lost.medianDays, days),
    },
    {
      name: 'Size of won deals',
      first: money('mean-size-won', 'Deal size', size.won.meanMinor),
      second: money('median-size-won', 'Deal size', size.won.medianMinor),
    },
  ];
  return (
    <>
      <RowTable caption="Deals and value" columns={['Deals', 'Value']} rows={counts} />
      <RowTable caption="Cycle and size" columns={['Mean', 'Median']} rows={averages} />
    </>
  );
}

interface RowTableProps {
  readonly caption: string;
  readonly columns: readonly [first: string, second: string];
  readonly rows: readonly Row[];
}

function RowTable({ caption, columns: [first, second], rows }: RowTableProps): ReactNode {
  return (
    <DataTable<Row>
      caption={caption}
      columns={[
        { id: 'name', header: 'Figure', cell: (row) => row.name, value: (row) => row.name },
        {
          id: 'first',
          header: first,
          isNumeric: true,
          cell: (row) => row.first.shown,
          value: (row) => row.first.value,
        },
        {
          id: 'second',
          header: second,
          isNumeric: true,
          cell: (row) => row.second.shown,
          value: (row) => row.second.value,
        },
      ]}
      rows={rows}
      rowKey={(row) => row.name}
    />
  );
}
