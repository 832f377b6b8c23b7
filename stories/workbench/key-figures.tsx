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

interface Row {
  readonly name: string;
  readonly first: ReactNode;
  readonly second: ReactNode;
}

function FigureTable({ rate, rateAsLost, rateInPeriod, cycle, size, velocity }: Results): ReactNode {
  const { formatter, messages } = useFrame();
  const open = (figure: FigureName, subject: string, text: string | null): ReactNode =>
    text === null ? (
      messages.unknown
    ) : (
      <ExplainedNumber figure={figure} subject={subject}>
        {text}
      </ExplainedNumber>
    );
  const share = (value: number | null): string | null => (value === null ? null : formatter.share(value, 2));
  const days = (value: number | null): string | null =>
    value === null ? null : `${formatter.decimal(value, 2)} days`;
  const money = (value: number | null): string | null =>
    value === null ? null : formatter.money(Math.round(value));
  const deals = ({ count, valuedCount, valueMinor }: Counted): Pick<Row, 'first' | 'second'> => ({
    first: formatter.count(count),
    second: count > 0 && valuedCount === 0 ? messages.unknown : formatter.money(valueMinor),
  });
  const rates = (name: string, subject: string, result: Results['rate']): Row => ({
    name,
    first: open('unit-win-rate', subject, share(result.unit.value)),
    second: open('value-win-rate', subject, share(result.value.value)),
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
    { name: 'Velocity a day', first: '', second: open('velocity', 'Velocity', money(velocity.perDayMinor)) },
  ];
  const averages: readonly Row[] = [
    {
      name: 'Cycle of won deals',
      first: open('mean-cycle-won', 'Cycle', days(cycle.won.meanDays)),
      second: open('median-cycle-won', 'Cycle', days(cycle.won.medianDays)),
    },
    {
      name: 'Cycle of lost deals',
      first: open('mean-cycle-lost', 'Cycle', days(cycle.lost.meanDays)),
      second: open('median-cycle-lost', 'Cycle', days(cycle.lost.medianDays)),
    },
    {
      name: 'Size of won deals',
      first: open('mean-size-won', 'Deal size', money(size.won.meanMinor)),
      second: open('median-size-won', 'Deal size', money(size.won.medianMinor)),
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
        { id: 'name', header: 'Figure', cell: (row) => row.name },
        { id: 'first', header: first, isNumeric: true, cell: (row) => row.first },
        { id: 'second', header: second, isNumeric: true, cell: (row) => row.second },
      ]}
      rows={rows}
      rowKey={(row) => row.name}
    />
  );
}
